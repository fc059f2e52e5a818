# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""instructor gets typed answers by Responses with tools."""

import unittest

import instructor
import openai
import pydantic

from support import sluice


class City(pydantic.BaseModel):
    """A city."""

    name: str
    people: int


class Typed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.gateway = sluice.gateway("--demo")
        cls.addClassCleanup(cls.gateway.__exit__, None, None, None)
        cls.client = openai.OpenAI(api_key=sluice.KEY, base_url=f"{cls.gateway.url}/v1", max_retries=0)
        cls.addClassCleanup(cls.client.close)

    def test_responses_with_tools(self):
        for model in (sluice.GROQ_MODEL, sluice.FIREWORKS_MODEL):
            for mode in (instructor.Mode.RESPONSES_TOOLS, instructor.Mode.TOOLS):
                with self.subTest(model=model, mode=mode):
                    client = instructor.from_openai(self.client, mode=mode)
                    ask = client.responses if mode == instructor.Mode.RESPONSES_TOOLS else client.chat.completions
                    words = "Name one city."
                    given = (
                        {"input": words}
                        if mode == instructor.Mode.RESPONSES_TOOLS
                        else {"messages": [{"role": "user", "content": words}]}
                    )
                    city = ask.create(model=model, response_model=City, max_retries=0, **given)
                    self.assertIsInstance(city.people, int)
                    self.assertTrue(city.name)


if __name__ == "__main__":
    unittest.main()
