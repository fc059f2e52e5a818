# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""200 mixed requests: what answers, record, metrics, keys and `compare` say of tokens and dollars is the same, also after
a restart."""

import collections
import json
import re
import unittest
import urllib.request

from support import sluice
from test_stored import Stored

MODELS = (sluice.GROQ_MODEL, sluice.FIREWORKS_MODEL)
# Per million tokens: input, cached input, output.
PRICES = {sluice.GROQ_MODEL: (0.15, 0.075, 0.60), sluice.FIREWORKS_MODEL: (0.15, 0.015, 0.60)}
REQUESTS = 200
UNTOLD = 20  # every so many-th answer has no usage, and its model no price
PACE = 700  # tokens a second of Groq, so that its longest streams last long enough for a speed
MEASURED = (184, 188, 192, 196)


def dollars(model, input_tokens, cached, output):
    fresh_price, cached_price, output_price = PRICES[model]
    return ((input_tokens - cached) * fresh_price + cached * cached_price + output * output_price) / 1e6


def usage_in(text):
    """The last usage in a body or a stream: input, cached, output."""
    told = {}
    for line in text.splitlines():
        body = line.removeprefix("data: ")
        if body.startswith("{"):
            value = json.loads(body)
            told = value.get("usage") or value.get("response", {}).get("usage") or told
    if not told:
        return None
    details = told.get("prompt_tokens_details") or told.get("input_tokens_details") or {}
    output = told.get("completion_tokens", told.get("output_tokens"))
    return told.get("prompt_tokens", told.get("input_tokens")), details.get("cached_tokens") or 0, output


class Numbers(Stored):
    def setUp(self):
        super().setUp()
        paced, quick = (sluice.simulator("--tokens-per-second", str(pace), "--ttft-ms", "1") for pace in (PACE, 100_000))
        for simulator in (paced, quick):
            self.addCleanup(simulator.__exit__, None, None, None)
        self.upstream = sluice.upstream(paced.url)
        self.upstream["FIREWORKS_API_URL"] = sluice.upstream(quick.url)["FIREWORKS_API_URL"]

    def serve(self, *arguments, **extra):
        return sluice.gateway(*arguments, **self.place, **self.upstream, **extra)

    def ask(self, url, key, number):
        """The number-th of the mix: model, door, stream and lengths vary. What the answer says of its tokens."""
        model = MODELS[number % 2] if number % UNTOLD else "groq/sim-no-usage"
        path, text = ("responses", "input") if number % 3 == 2 else ("chat/completions", "messages")
        words = "How high is the tower? " * (1 + number % 7)
        stream = number % 4 == 0
        headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
        body = {"model": model, text: [{"role": "user", "content": words}], "stream": stream}
        body["max_output_tokens" if text == "input" else "max_tokens"] = 20 + number
        if stream and path.startswith("chat"):
            body["stream_options"] = {"include_usage": True}
        request = urllib.request.Request(f"{url}/v1/{path}", json.dumps(body).encode(), headers)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return usage_in(answer.read().decode())

    def records(self):
        return [json.loads(line) for line in self.run_("export").splitlines()]

    def spent(self):
        return json.loads(self.keys("--json"))["keys"][0]["spent_day"]

    def metrics(self, url, key):
        request = urllib.request.Request(f"{url}/metrics", headers={"Authorization": f"Bearer {key}"})
        sums = collections.Counter()
        with urllib.request.urlopen(request, timeout=30) as answer:
            for name, labels, value in re.findall(r"^(sluice_\w+)\{(.*)\} (\S+)$", answer.read().decode(), re.MULTILINE):
                kind = re.search(r'kind="(\w+)"', labels)
                sums[name + (":" + kind[1] if kind else "")] += float(value)
        return sums

    def check(self, records, told):
        for number, (record, counts) in enumerate(zip(records, told)):
            with self.subTest(number=number):
                self.assertEqual(record["status"], 200)
                seen = record["input_tokens"], record["cached_input_tokens"] or 0, record["output_tokens"]
                if number % UNTOLD == 0:
                    self.assertGreater(min(seen[0], seen[2]), 0, "estimated, for the provider said nothing")
                    self.assertIsNone(record["cost_usd"])
                    continue
                self.assertEqual(seen, counts)
                self.assertAlmostEqual(record["cost_usd"], dollars(record["target"], *seen), places=8)

    def test_all_agree(self):
        key = self.keys("add", "tool").strip()
        with self.serve() as server:
            told = [self.ask(server.url, key, number) for number in range(REQUESTS)]
            sums = self.metrics(server.url, key)
        records = self.records()
        self.assertEqual(len(records), REQUESTS)
        self.check(records, told)
        total = sum(record["cost_usd"] or 0 for record in records)
        self.assertEqual(sums["sluice_tokens_total:input"], sum(record["input_tokens"] for record in records))
        self.assertEqual(sums["sluice_tokens_total:output"], sum(record["output_tokens"] for record in records))
        self.assertEqual(sums["sluice_tokens_total:cached_input"], sum(record["cached_input_tokens"] or 0 for record in records))
        self.assertAlmostEqual(sums["sluice_cost_dollars_total"], total, places=6)
        self.assertAlmostEqual(self.spent(), total, places=6)
        speeds = [record["tokens_per_second"] for record in records]
        self.assertEqual([number for number, speed in enumerate(speeds) if speed and number in MEASURED], list(MEASURED))
        self.assertFalse([number for number, speed in enumerate(speeds) if speed and number % 4], "only of streams")
        known = [speed for speed in speeds if speed]
        self.assertEqual(sums["sluice_output_tokens_per_second_count"], len(known))
        self.assertAlmostEqual(sums["sluice_output_tokens_per_second_sum"], sum(known), places=3)
        with self.serve() as server:
            self.assertAlmostEqual(self.spent(), total, places=6)
            self.ask(server.url, key, 1)
        self.assertAlmostEqual(self.spent(), total + self.records()[-1]["cost_usd"], places=6)

    def test_prices_of_ones_own_hold_everywhere(self):
        provider, model = MODELS[0].split("/", 1)
        self.set(f"prices.{provider}.{model}", {"input": 1000, "output": 2000})
        reckoned = lambda figures: figures["input_tokens"] / 1e3 + figures["output_tokens"] / 5e2
        listed = json.loads(self.run_("models", "--json", "--provider", provider, **self.upstream))["models"]
        prices = [(one["input_price"], one["output_price"]) for one in listed if one["id"] == model]
        self.assertEqual(prices, [(1000, 2000)])
        compared = json.loads(self.run_("compare", "--json", "-m", MODELS[0], "Hello", **self.upstream))["answers"][0]
        self.assertAlmostEqual(compared["cost_usd"], reckoned(compared), places=9)
        key = self.keys("add", "tool").strip()
        with self.serve() as server:
            self.ask(server.url, key, 6)
        record = self.records()[-1]
        self.assertEqual(record["target"], MODELS[0])
        self.assertAlmostEqual(record["cost_usd"], reckoned(record), places=9)
        self.assertAlmostEqual(self.spent(), record["cost_usd"], places=9)

    def test_compare_reckons_alike(self):
        with sluice.simulator("--tokens", "120", "--tokens-per-second", "3000", "--ttft-ms", "5") as server:
            done = sluice.run("compare", "--json", "-m", MODELS[0], "-m", MODELS[1], "Hello", **sluice.upstream(server.url))
        for answer in json.loads(done.stdout)["answers"]:
            cached = answer["cached_input_tokens"] or 0
            cost = dollars(answer["model"], answer["input_tokens"], cached, answer["output_tokens"])
            self.assertAlmostEqual(answer["cost_usd"], cost, places=10)


if __name__ == "__main__":
    unittest.main()
