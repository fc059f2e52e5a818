# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The times that `sluice compare` reports are the ones the simulator was told to take. Runs alone, optimised."""

import json
import statistics
import unittest

from support import sluice

RUNS = 7
TTFT_MS = 120
TOKENS_PER_SECOND = 400


class Measured(unittest.TestCase):
    def test_ttft_and_speed(self):
        pace = ["--ttft-ms", str(TTFT_MS), "--tokens-per-second", str(TOKENS_PER_SECOND), "--tokens", "400"]
        with sluice.simulator(*pace) as server:
            runs = [self.compare(server.url) for _ in range(RUNS)]
        for model in (sluice.GROQ_MODEL, sluice.FIREWORKS_MODEL):
            with self.subTest(model):
                ttft = statistics.median(run[model]["ttft_ms"] for run in runs)
                speed = statistics.median(run[model]["tokens_per_second"] for run in runs)
                print(f"{model}: TTFT {ttft:.2f} ms of {TTFT_MS}, {speed:.1f} tok/s of {TOKENS_PER_SECOND}")
                self.assertLessEqual(abs(ttft - TTFT_MS), 2)
                self.assertLessEqual(abs(speed / TOKENS_PER_SECOND - 1), 0.01)

    def compare(self, url):
        result = sluice.run(
            "compare", "--json", "-m", sluice.GROQ_MODEL, "-m", sluice.FIREWORKS_MODEL, "Hello", **sluice.upstream(url)
        )
        self.assertEqual(result.returncode, 0, result.stderr)
        return {answer["model"]: answer for answer in json.loads(result.stdout)["answers"]}


if __name__ == "__main__":
    unittest.main()
