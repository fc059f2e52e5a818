# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Python openai package at the doors beside chat: Responses, text completions, embeddings."""

import json
import unittest

import openai

from support import sluice

QUESTION = "How is the weather in Lisbon?"
WEATHER = {
    "type": "function",
    "name": "get_weather",
    "description": "The weather in a city",
    "strict": True,
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}, "days": {"type": "integer"}},
        "required": ["city", "days"],
        "additionalProperties": False,
    },
}
FORCED = {"type": "function", "name": "get_weather"}
# What differs between two requests by nature, and what the helper adds.
OWN = {"id", "created_at", "completed_at", "parsed", "parsed_arguments", "output_parsed"}


def told(value):
    """A response without the members named in OWN, at any depth."""
    if isinstance(value, dict):
        return {key: told(member) for key, member in value.items() if key not in OWN}
    return [told(item) for item in value] if isinstance(value, list) else value


class Gateway(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.gateway = sluice.gateway("--demo")
        cls.addClassCleanup(cls.gateway.__exit__, None, None, None)
        cls.client = openai.OpenAI(api_key=sluice.KEY, base_url=f"{cls.gateway.url}/v1", max_retries=0)
        cls.addClassCleanup(cls.client.close)


class Responses:
    """What must hold for every provider; a class that is also a TestCase names the model."""

    def body(self, **more):
        return {"model": self.model, "input": QUESTION, **more}

    def create(self, **more):
        return self.client.responses.create(**self.body(**more))

    def test_stream_is_the_same_response(self):
        tools = {"tools": [WEATHER], "tool_choice": FORCED}
        for more, status in (({}, "completed"), (tools, "completed"), ({"max_output_tokens": 16}, "incomplete")):
            with self.subTest(more):
                whole = self.create(**more)
                self.assertEqual(whole.status, status)
                events = list(self.create(stream=True, **more))
                self.assertEqual([event.sequence_number for event in events], list(range(len(events))))
                self.assertEqual(events[-1].type, f"response.{status}")
                self.assertEqual(told(events[-1].response.to_dict()), told(whole.to_dict()))
                with self.client.responses.stream(**self.body(**more)) as stream:
                    for _ in stream:
                        pass
                    if status == "completed":
                        self.assertEqual(told(stream.get_final_response().to_dict()), told(whole.to_dict()))

    def test_tool_and_its_result(self):
        asked = self.create(tools=[WEATHER], tool_choice=FORCED)
        (call,) = [item for item in asked.output if item.type == "function_call"]
        self.assertEqual(sorted(json.loads(call.arguments)), ["city", "days"])
        result = {"type": "function_call_output", "call_id": call.call_id, "output": '{"celsius":21}'}
        answer = self.create(input=[{"role": "user", "content": QUESTION}, *asked.output, result], tools=[WEATHER])
        self.assertEqual(answer.status, "completed")
        self.assertTrue(answer.output_text)

    def test_failures_in_their_classes(self):
        provider = self.model.split("/")[0]
        for failure, kind in (
            ("sim-400", openai.BadRequestError),
            ("sim-429", openai.RateLimitError),
            ("sim-500", openai.InternalServerError),
        ):
            with self.subTest(failure), self.assertRaises(kind):
                self.create(model=f"{provider}/{failure}")

    def test_broken_stream_fails(self):
        provider = self.model.split("/")[0]
        last = list(self.create(model=f"{provider}/sim-cut-mid-stream", stream=True))[-1]
        self.assertEqual(last.type, "response.failed")


class Groq(Responses, Gateway):
    model = sluice.GROQ_MODEL

    def test_completions_only_by_way_of_chat(self):
        ask = {"model": self.model, "prompt": "Hello, my name is", "max_tokens": 50}
        with self.assertRaises(openai.BadRequestError) as caught:
            self.client.completions.create(**ask)
        self.assertEqual(caught.exception.code, "unsupported_operation")
        answer = self.client.completions.create(**ask, extra_headers={"x-litellm-fallback": "true"})
        self.assertEqual((answer.object, answer.choices[0].finish_reason), ("text_completion", "length"))

    def test_no_embeddings(self):
        with self.assertRaises(openai.BadRequestError) as caught:
            self.client.embeddings.create(model=self.model, input="Hi")
        self.assertEqual(caught.exception.code, "unsupported_operation")


class Fireworks(Responses, Gateway):
    model = sluice.FIREWORKS_MODEL

    def test_previous_response_is_kept(self):
        first = self.create(store=True)
        second = self.create(input="And tomorrow?", previous_response_id=first.id, max_tool_calls=2)
        self.assertEqual((second.previous_response_id, second.max_tool_calls), (first.id, 2))
        self.assertGreater(second.usage.input_tokens, self.create(input="And tomorrow?").usage.input_tokens)

    def test_completions(self):
        ask = {"model": self.model, "prompt": "Hello, my name is", "max_tokens": 50}
        whole = self.client.completions.create(**ask)
        chunks = list(self.client.completions.create(**ask, stream=True, stream_options={"include_usage": True}))
        usage = chunks.pop()
        self.assertEqual("".join(chunk.choices[0].text for chunk in chunks), whole.choices[0].text)
        self.assertEqual(chunks[-1].choices[0].finish_reason, whole.choices[0].finish_reason)
        self.assertEqual((usage.choices, usage.usage), ([], whole.usage))

    def test_embeddings_as_base64_and_as_numbers(self):
        ask = {"model": "fireworks/fireworks/qwen3-embedding-8b", "input": ["one", "two"]}
        decoded = self.client.embeddings.create(**ask)
        plain = self.client.embeddings.create(**ask, encoding_format="float")
        for one, other in zip(decoded.data, plain.data, strict=True):
            self.assertEqual(one.index, other.index)
            for left, right in zip(one.embedding, other.embedding, strict=True):
                self.assertAlmostEqual(left, right, 6)


if __name__ == "__main__":
    unittest.main()
