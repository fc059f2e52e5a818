# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The times that `sluice compare` reports are those that a socket beside it sees. Runs alone, optimised.

A machine that is late is late for both, and a busy one is asked again: only a figure that is wrong each time fails.
"""

import json
import re
import socket
import statistics
import threading
import time
import unittest
import urllib.parse

from support import sluice

ROUNDS = 4
RUNS = 5
TTFT_MS = 120
TOKENS_PER_SECOND = 400
TTFT_RATIO = 0.02
SPEED_RATIO = 0.01
TEXT = re.compile(rb'"(content|reasoning|reasoning_content)":"[^"]')


class Measured(unittest.TestCase):
    def test_ttft_and_speed(self):
        pace = ["--ttft-ms", str(TTFT_MS), "--tokens-per-second", str(TOKENS_PER_SECOND), "--tokens", "400"]
        with sluice.simulator(*pace) as server:
            for attempt in range(ROUNDS):
                wrong = self.compare_round(server.url)
                if not wrong:
                    return
        self.fail(f"in each of {attempt + 1} rounds: {'; '.join(wrong)}")

    def compare_round(self, url):
        """What a round of comparisons, in turns with direct requests, reports too far from these."""
        reported, seen = [], []
        for _ in range(RUNS):
            seen.append(direct_ttft_ms(url))
            reported.append(self.compare(url))
        truth = statistics.median(seen)
        wrong = []
        for model in (sluice.GROQ_MODEL, sluice.FIREWORKS_MODEL):
            ttft = statistics.median(run[model]["ttft_ms"] for run in reported)
            speed = statistics.median(run[model]["tokens_per_second"] for run in reported)
            line = f"{model}: TTFT {ttft:.2f} ms, directly {truth:.2f}; {speed:.1f} tok/s of {TOKENS_PER_SECOND}"
            print(line)
            if abs(ttft / truth - 1) > TTFT_RATIO or abs(speed / TOKENS_PER_SECOND - 1) > SPEED_RATIO:
                wrong.append(line)
        return wrong

    def compare(self, url):
        result = sluice.run(
            "compare", "--json", "-m", sluice.GROQ_MODEL, "-m", sluice.FIREWORKS_MODEL, "Hello", **sluice.upstream(url)
        )
        self.assertEqual(result.returncode, 0, result.stderr)
        return {answer["model"]: answer for answer in json.loads(result.stdout)["answers"]}


def direct_ttft_ms(url):
    """From the last byte of a request to the first text of its answer, of two that run at once as compare's do."""
    times = []
    both = [threading.Thread(target=lambda: times.append(one_ttft_ms(url))) for _ in range(2)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    return statistics.mean(times)


def one_ttft_ms(url):
    address = urllib.parse.urlsplit(url)
    body = json.dumps(
        {"model": "openai/gpt-oss-120b", "stream": True, "messages": [{"role": "user", "content": "Hello"}]}
    ).encode()
    head = (
        f"POST /openai/v1/chat/completions HTTP/1.1\r\nHost: {address.netloc}\r\nAuthorization: Bearer gsk_direct\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    ).encode()
    with socket.create_connection((address.hostname, address.port)) as connection:
        connection.sendall(head + body)
        start = time.perf_counter()
        answer = b""
        while not TEXT.search(answer):
            part = connection.recv(65536)
            if not part:
                raise AssertionError(f"no text in {answer[:500]!r}")
            answer += part
        return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    unittest.main()
