# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Python openai package against `sluice serve --demo`."""

import json
import unittest

import openai

from support import sluice

QUESTION = [{"role": "user", "content": "Why is the sky blue?"}]
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather in a city",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "days": {"type": "integer"}},
            "required": ["city", "days"],
            "additionalProperties": False,
        },
    },
}
FORCED = {"type": "function", "function": {"name": "get_weather"}}
PERSON = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},
    "required": ["name", "age"],
    "additionalProperties": False,
}


class Cases:
    """What must hold for every provider; a class that is also a TestCase names the model."""

    @classmethod
    def setUpClass(cls):
        cls.gateway = sluice.gateway("--demo")
        cls.addClassCleanup(cls.gateway.__exit__, None, None, None)
        cls.client = cls.connect(sluice.KEY)

    @classmethod
    def connect(cls, key):
        client = openai.OpenAI(api_key=key, base_url=f"{cls.gateway.url}/v1", max_retries=0)
        cls.addClassCleanup(client.close)
        return client

    def create(self, **body):
        return self.client.chat.completions.create(**{"model": self.model, "messages": QUESTION, "seed": 7, **body})

    def test_chat(self):
        answer = self.create()
        self.assertEqual(answer.choices[0].finish_reason, "stop")
        self.assertGreater(len(answer.choices[0].message.content), 20)
        usage = answer.usage
        self.assertEqual(usage.total_tokens, usage.prompt_tokens + usage.completion_tokens)
        self.assertTrue(answer._request_id)

    def test_stream_is_the_same_text(self):
        whole = self.create()
        chunks = list(self.create(stream=True))
        text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks)
        self.assertEqual(text, whole.choices[0].message.content)
        self.assertEqual(chunks[0].choices[0].delta.role, "assistant")
        self.assertEqual([c.choices[0].finish_reason for c in chunks if c.choices[0].finish_reason], ["stop"])

    def test_stream_with_usage(self):
        whole = self.create()
        last = list(self.create(stream=True, stream_options={"include_usage": True}))[-1]
        self.assertEqual(last.choices, [])
        self.assertEqual(last.usage.completion_tokens, whole.usage.completion_tokens)
        self.assertEqual(last.usage.prompt_tokens, whole.usage.prompt_tokens)

    def test_stream_helper(self):
        whole = self.create()
        body = {"model": self.model, "messages": QUESTION, "seed": 7}
        with self.client.chat.completions.stream(**body) as stream:
            folded = stream.get_final_completion()
        self.assertEqual(folded.choices[0].message.content, whole.choices[0].message.content)

    def test_forced_tool_and_its_result(self):
        asked = self.create(tools=[WEATHER], tool_choice=FORCED).choices[0]
        self.assertEqual(asked.finish_reason, "tool_calls")
        (call,) = asked.message.tool_calls
        self.assertEqual(call.function.name, "get_weather")
        self.assertEqual(sorted(json.loads(call.function.arguments)), ["city", "days"])
        result = {"role": "tool", "tool_call_id": call.id, "content": '{"sky":"clear"}'}
        answer = self.create(messages=[*QUESTION, asked.message, result], tools=[WEATHER]).choices[0]
        self.assertEqual(answer.finish_reason, "stop")
        self.assertTrue(answer.message.content)

    def test_json_mode(self):
        messages = [{"role": "user", "content": "Three colours as a JSON object, please."}]
        answer = self.create(messages=messages, response_format={"type": "json_object"})
        self.assertIsInstance(json.loads(answer.choices[0].message.content), dict)

    def test_json_schema(self):
        schema = {"name": "person", "strict": True, "schema": PERSON}
        answer = self.create(response_format={"type": "json_schema", "json_schema": schema})
        person = json.loads(answer.choices[0].message.content)
        self.assertEqual(sorted(person), ["age", "name"])
        self.assertIsInstance(person["age"], int)

    def test_wrong_key(self):
        stranger = self.connect("slc-not-the-key")
        with self.assertRaises(openai.AuthenticationError):
            stranger.chat.completions.create(model=self.model, messages=QUESTION)

    def test_unknown_model_names_the_nearest(self):
        with self.assertRaises(openai.NotFoundError) as caught:
            self.create(model="gpt-oss-120")
        self.assertIn(self.model, str(caught.exception))

    def test_broken_stream_raises(self):
        provider = self.model.split("/")[0]
        with self.assertRaises(openai.APIError):
            for _ in self.create(model=f"{provider}/sim-cut-mid-stream", stream=True):
                pass

    def test_leaving_mid_stream_closes_the_upstream(self):
        def closed():
            return sum(event["event"] == "closed" for event in self.gateway.events())

        before = closed()
        with self.create(stream=True, max_tokens=20000) as stream:
            for _, _ in zip(range(5), stream):
                pass
        self.gateway.until(lambda: closed() > before)

    def test_models(self):
        ids = [model.id for model in self.client.models.list()]
        self.assertIn(self.model, ids)
        self.assertEqual(self.client.models.retrieve(self.model).id, self.model)
        with self.assertRaises(openai.NotFoundError):
            self.client.models.retrieve("groq/no/such/model")


class Groq(Cases, unittest.TestCase):
    model = sluice.GROQ_MODEL


class Fireworks(Cases, unittest.TestCase):
    model = sluice.FIREWORKS_MODEL


if __name__ == "__main__":
    unittest.main()
