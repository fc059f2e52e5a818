# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests as other gateways' documentation shows them for Groq and Fireworks, with address and key changed.

Who comes from there brings these. The tables say what each gets today; a row that is no success says why.
"""

import json
import os
import subprocess
import unittest

import requests

from support import sluice

CURL = os.environ["CURL"]
KEY = ("-H", f"Authorization: Bearer {sluice.KEY}")
# A gateway key and a provider key: the provider key is used for this request and never kept.
BOTH_KEYS = {"X-API-Key": sluice.KEY, "Authorization": "Bearer gsk_your_groq_key"}

LLAMA_405B = "fireworks/accounts/fireworks/models/llama-v3p1-405b-instruct"
HELLO = '"messages": [{"role": "user", "content": "Hello"}]'

# (what, path, body or None, status, what the answer must have)
CURLS = [
    ("chat, Fireworks", "/v1/chat/completions", f'{{"model": "{LLAMA_405B}", {HELLO}}}', 200, "choices"),
    ("chat, Groq", "/v1/chat/completions", f'{{"model": "groq/llama-3.3-70b-versatile", {HELLO}}}', 200, "choices"),
    ("models", "/v1/models", None, 200, "data"),
    (
        "Responses, Fireworks",
        "/v1/responses",
        f'{{"model": "{LLAMA_405B}", "input": "Hello", "store": true, "max_tool_calls": 2}}',
        200,
        "output",
    ),
    # As printed it asks with `messages`, which Responses does not have: the provider's refusal names it.
    (
        "Responses with messages, Fireworks",
        "/v1/responses",
        f'{{"model": "{LLAMA_405B}", {HELLO}, "store": true, "max_tool_calls": 2}}',
        400,
        "error",
    ),
    # As printed it also lacks a comma: the refusal names the place.
    (
        "Responses, a comma short",
        "/v1/responses",
        f'{{"model": "{LLAMA_405B}", {HELLO}, "store": true\n    "max_tool_calls": 2}}',
        400,
        "error",
    ),
    (
        "text completion, Fireworks",
        "/v1/completions",
        '{"model": "fireworks/accounts/fireworks/models/llama-v3p1-70b-instruct", "prompt": "Hello, my name is",'
        ' "max_tokens": 50}',
        200,
        "choices",
    ),
    (
        "embeddings, Fireworks",
        "/v1/embeddings",
        '{"model": "fireworks/accounts/fireworks/models/text-embedding-v1", "input": "Hello world"}',
        200,
        "data",
    ),
]

CALCULATE = {
    "type": "function",
    "function": {
        "name": "calculate",
        "description": "Perform calculation",
        "parameters": {"type": "object", "properties": {"expression": {"type": "string"}}},
    },
}


class Curl(unittest.TestCase):
    def test_as_printed(self):
        with sluice.gateway("--demo") as server:
            for what, path, body, status, member in CURLS:
                with self.subTest(what):
                    found, answer = self.curl(server.url + path, body)
                    self.assertEqual(found, status, answer[:500])
                    self.assertIn(member, json.loads(answer))

    def curl(self, url, body):
        command = [CURL, "--silent", "--show-error", "--write-out", "\n%{http_code}", *KEY, url]
        if body is not None:
            command += ["-X", "POST", "-H", "Content-Type: application/json", "-d", body]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
        answer, status = done.stdout.rsplit("\n", 1)
        return int(status), answer


class Python(unittest.TestCase):
    """The snippets with `requests`: a bare model id, and both keys."""

    @classmethod
    def setUpClass(cls):
        cls.server = sluice.gateway("--demo")
        cls.addClassCleanup(cls.server.__exit__, None, None, None)

    def post(self, content, **body):
        """The answer to a request as the snippets make it; ends the test when it is no 200."""
        body = {"model": "llama-3.3-70b-versatile", "messages": [{"role": "user", "content": content}], **body}
        url = f"{self.server.url}/v1/chat/completions"
        answer = requests.post(url, headers=BOTH_KEYS, json=body, stream="stream" in body, timeout=30)
        self.addCleanup(answer.close)
        self.assertEqual(answer.status_code, 200, answer.text if answer.status_code != 200 else "")
        return answer

    def test_chat(self):
        self.assertTrue(self.post("Hello!").json()["choices"][0]["message"]["content"])

    def test_stream(self):
        lines = [line.decode() for line in self.post("Write a poem", stream=True).iter_lines() if line]
        self.assertTrue(all(line.startswith("data: ") for line in lines), lines)
        self.assertGreater(len(lines), 5)
        self.assertEqual(lines[-1], "data: [DONE]")

    def test_json_mode(self):
        answer = self.post("List 3 colors as JSON array", response_format={"type": "json_object"}).json()
        json.loads(answer["choices"][0]["message"]["content"])

    def test_tools(self):
        choice = self.post("What's 15 * 23?", tools=[CALCULATE]).json()["choices"][0]
        self.assertIn(choice["finish_reason"], ("tool_calls", "stop"))


if __name__ == "__main__":
    unittest.main()
