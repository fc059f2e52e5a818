# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`sluice compare` and `sluice models`: what they print, and that their numbers are the simulator's."""

import json
import unittest

from support import sluice
from support.provider import Provider


class Compare(unittest.TestCase):
    def test_two_models_as_json(self):
        result = sluice.run(
            "compare", "--demo", "--json", "-m", sluice.GROQ_MODEL, "-m", sluice.FIREWORKS_MODEL, "Why is the sky blue?"
        )
        self.assertEqual(result.returncode, 0, result.stderr)
        report = json.loads(result.stdout)
        self.assertEqual(result.stdout.count("\n"), 1, "one object on one line")
        self.assertEqual(report["prompt"], "Why is the sky blue?")
        self.assertEqual([answer["model"] for answer in report["answers"]], [sluice.GROQ_MODEL, sluice.FIREWORKS_MODEL])
        for answer in report["answers"]:
            self.assertEqual((answer["state"], answer["error"]), ("done", None))
            self.assertGreater(len(answer["text"]), 20)
            for name in ("ttft_ms", "elapsed_ms", "input_tokens", "output_tokens", "cost_usd"):
                self.assertGreater(answer[name], 0, name)

    def test_the_table_and_the_text(self):
        result = sluice.run("compare", "--demo", "-m", sluice.GROQ_MODEL, "-m", sluice.FIREWORKS_MODEL, "Hello")
        self.assertEqual(result.returncode, 0, result.stderr)
        rows = [line for line in result.stdout.splitlines() if line.startswith((sluice.GROQ_MODEL, sluice.FIREWORKS_MODEL))]
        self.assertGreaterEqual(len(rows), 2)
        for heading in ("TTFT", "TOK/S", "TOKENS", "COST"):
            self.assertIn(heading, result.stdout.upper())

    def test_a_key_that_a_provider_repeats_is_masked(self):
        key = "gsk_" + "a1B2" * 13
        said = json.dumps({"error": {"message": f"Invalid API Key {key}", "code": "invalid_api_key"}})
        with Provider(stream=lambda body: (401, "application/json", said)) as provider:
            place = {**sluice.upstream(provider.url), "GROQ_API_KEY": key}
            for words in ((), ("--json",)):
                result = sluice.run("compare", *words, "-m", sluice.GROQ_MODEL, "Hello", **place)
                self.assertEqual(result.returncode, 1)
                self.assertIn("Invalid API Key ***", result.stdout + result.stderr)
                self.assertNotIn(key, result.stdout + result.stderr)

    def test_one_failure_does_not_hide_the_other_answer(self):
        result = sluice.run("compare", "--demo", "--json", "-m", "groq/sim-500", "-m", sluice.FIREWORKS_MODEL, "Hello")
        self.assertEqual(result.returncode, 1)
        self.assertIn("groq/sim-500", result.stderr)
        failed, good = json.loads(result.stdout)["answers"]
        self.assertEqual((failed["state"], failed["error"]["status"]), ("failed", 500))
        self.assertEqual(good["state"], "done")

    def test_without_a_key_it_says_what_to_do(self):
        result = sluice.run("compare", "-m", sluice.GROQ_MODEL, "Hello")
        self.assertEqual(result.returncode, 1)
        self.assertIn("GROQ_API_KEY", result.stderr)

    def test_tokens_and_cost_are_the_simulators(self):
        with sluice.simulator("--tokens", "300", "--tokens-per-second", "3000", "--ttft-ms", "20") as server:
            result = sluice.run(
                "compare", "--json", "-m", sluice.GROQ_MODEL, "-m", sluice.FIREWORKS_MODEL, "Hi", **sluice.upstream(server.url)
            )
        self.assertEqual(result.returncode, 0, result.stderr)
        for answer in json.loads(result.stdout)["answers"]:
            self.assertEqual(answer["output_tokens"], 300)
            self.assertFalse(answer["tokens_estimated"])
            fresh = answer["input_tokens"] - (answer["cached_input_tokens"] or 0)
            cached_price = 0.075 if answer["provider"] == "groq" else 0.015
            cost = (fresh * 0.15 + (answer["cached_input_tokens"] or 0) * cached_price + 300 * 0.60) / 1e6
            self.assertAlmostEqual(answer["cost_usd"], cost, places=12)


class Models(unittest.TestCase):
    def test_json(self):
        result = sluice.run("models", "--demo", "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        by_name = {model["name"]: model for model in json.loads(result.stdout)["models"]}
        model = by_name[sluice.GROQ_MODEL]
        self.assertEqual((model["provider"], model["id"]), ("groq", "openai/gpt-oss-120b"))
        self.assertEqual((model["context_window"], model["max_output_tokens"]), (131072, 65536))
        self.assertEqual((model["input_price"], model["output_price"]), (0.15, 0.6))
        self.assertIn(sluice.FIREWORKS_MODEL, by_name)

    def test_one_provider(self):
        result = sluice.run("models", "--demo", "--json", "--provider", "fireworks")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual({model["provider"] for model in json.loads(result.stdout)["models"]}, {"fireworks"})

    def test_table(self):
        result = sluice.run("models", "--demo")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn(sluice.GROQ_MODEL, result.stdout)

    def test_a_wrong_key_is_a_failure(self):
        result = sluice.run("models", "--provider", "groq", GROQ_API_URL="http://127.0.0.1:9/openai/v1", GROQ_API_KEY="gsk_x")
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn("groq", result.stderr)


if __name__ == "__main__":
    unittest.main()
