# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Python anthropic package against `sluice serve --demo`."""

import unittest

import anthropic

from support import sluice

QUESTION = [{"role": "user", "content": "How is the weather in Lisbon?"}]
WEATHER = {
    "name": "get_weather",
    "description": "The weather in a city",
    "input_schema": {
        "type": "object",
        "properties": {"city": {"type": "string"}, "days": {"type": "integer"}},
        "required": ["city", "days"],
        "additionalProperties": False,
    },
}
THINKING = {"type": "enabled", "budget_tokens": 1024}


def told(message):
    """A message without what differs between two requests by nature, and without what the helper adds."""
    value = message.to_dict()
    for key in ("id", "parsed_output", "stop_details"):
        value.pop(key, None)
    for block in value["content"]:
        block.pop("parsed_output", None)
    return value


class Gateway(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.gateway = sluice.gateway("--demo")
        cls.addClassCleanup(cls.gateway.__exit__, None, None, None)
        cls.client = cls.connect(api_key=sluice.KEY)

    @classmethod
    def connect(cls, base="", **key):
        client = anthropic.Anthropic(base_url=cls.gateway.url + base, max_retries=0, **key)
        cls.addClassCleanup(client.close)
        return client


class Cases:
    """What must hold for every provider; a class that is also a TestCase names the model."""

    def body(self, **more):
        return {"model": self.model, "max_tokens": 2000, "messages": QUESTION, **more}

    def create(self, **more):
        return self.client.messages.create(**self.body(**more))

    def folded(self, **more):
        with self.client.messages.stream(**self.body(**more)) as stream:
            return stream.get_final_message()

    def test_message(self):
        message = self.create(system="Be brief.", metadata={"user_id": "u"}, stop_sequences=["no such text"])
        self.assertEqual([block.type for block in message.content], ["text"])
        self.assertEqual((message.type, message.role, message.stop_reason), ("message", "assistant", "end_turn"))
        self.assertGreater(message.usage.input_tokens, 0)
        self.assertGreater(message.usage.output_tokens, 0)
        self.assertRegex(message._request_id, "^req_")

    def test_stream_is_the_same_message(self):
        for more in ({}, {"thinking": THINKING}, {"tools": [WEATHER], "tool_choice": {"type": "any"}}, {"max_tokens": 16}):
            with self.subTest(more):
                self.assertEqual(told(self.folded(**more)), told(self.create(**more)))

    def test_plain_iteration(self):
        events = list(self.create(stream=True))
        self.assertEqual((events[0].type, events[-1].type), ("message_start", "message_stop"))
        text = "".join(event.delta.text for event in events if event.type == "content_block_delta")
        self.assertEqual(text, self.create().content[0].text)

    def test_forced_tool_and_its_result(self):
        asked = self.create(tools=[WEATHER], tool_choice={"type": "tool", "name": "get_weather"})
        self.assertEqual(asked.stop_reason, "tool_use")
        (call,) = [block for block in asked.content if block.type == "tool_use"]
        self.assertEqual(sorted(call.input), ["city", "days"])
        result = {"type": "tool_result", "tool_use_id": call.id, "content": '{"celsius":21}'}
        messages = [
            *QUESTION,
            {"role": "assistant", "content": asked.content},
            {"role": "user", "content": [result]},
        ]
        self.assertEqual(self.create(messages=messages, tools=[WEATHER]).stop_reason, "end_turn")

    def test_failures_in_their_classes(self):
        provider = self.model.split("/")[0]
        for failure, kind in (
            ("sim-400", anthropic.BadRequestError),
            ("sim-429", anthropic.RateLimitError),
            ("sim-500", anthropic.InternalServerError),
        ):
            with self.subTest(failure), self.assertRaises(kind) as caught:
                self.create(model=f"{provider}/{failure}")
            self.assertEqual(caught.exception.body["type"], "error")

    def test_broken_stream_raises(self):
        provider = self.model.split("/")[0]
        with self.assertRaises(anthropic.APIError):
            self.folded(model=f"{provider}/sim-cut-mid-stream")


class Groq(Cases, Gateway):
    model = sluice.GROQ_MODEL


class Fireworks(Cases, Gateway):
    model = sluice.FIREWORKS_MODEL


class Rest(Gateway):
    def test_counts_tokens(self):
        count = self.client.messages.count_tokens(model=sluice.GROQ_MODEL, messages=QUESTION)
        self.assertIn(count.input_tokens, range(4, 50))

    def test_models(self):
        ids = [model.id for model in self.client.models.list()]
        self.assertIn(sluice.GROQ_MODEL, ids)
        self.assertIn(sluice.FIREWORKS_MODEL, ids)

    def test_the_other_forms_of_address_and_key(self):
        for client in (self.connect("/anthropic", api_key=sluice.KEY), self.connect(auth_token=sluice.KEY, api_key=None)):
            message = client.messages.create(model="claude-3-5-sonnet-20241022", max_tokens=1024, messages=QUESTION)
            self.assertEqual(message.stop_reason, "end_turn")

    def test_wrong_key(self):
        with self.assertRaises(anthropic.AuthenticationError):
            self.connect(api_key="slc-not-the-key").messages.create(
                model=sluice.GROQ_MODEL, max_tokens=5, messages=QUESTION
            )


if __name__ == "__main__":
    unittest.main()
