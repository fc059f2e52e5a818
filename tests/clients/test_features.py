# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What other gateways promise for Groq and Fireworks, field by field: what goes upstream for it.

The README of the tests says which row of theirs is proved where.
"""

import json
import unittest
import urllib.error
import urllib.request

from support import sluice
from support.recorder import Recorder

MESSAGES = [{"role": "user", "content": "Hello"}]
TOOL = {"type": "function", "function": {"name": "f", "parameters": {"type": "object", "properties": {}}}}
SCHEMA = {"type": "json_schema", "json_schema": {"name": "n", "schema": {"type": "object"}}}
COMMON = {
    "stream": True,
    "temperature": 0,
    "top_p": 0.9,
    "max_tokens": 10,
    "stop": ["a", "b"],
    "tools": [TOOL],
    "tool_choice": "none",
    "response_format": SCHEMA,
}
# Parameter → what is sent for it.
GROQ = {
    **{name: {name: value} for name, value in COMMON.items()},
    "max_completion_tokens": {"max_completion_tokens": 10},
    "user": {"user": "u" * 64},
    "reasoning_effort": {"reasoning_effort": "high"},
    "reasoning": {"reasoning_effort": "high"},
}
FIREWORKS = {
    **{name: {name: value} for name, value in COMMON.items()},
    "top_k": {"top_k": 40},
    "presence_penalty": {"presence_penalty": -0.5},
    "frequency_penalty": {"frequency_penalty": 0},
    "seed": {"seed": 0},
}
ASKED = {"reasoning": {"effort": "high"}}  # where what is asked is not what is sent
# Parameters that OpenAI has and Groq refuses.
FILTERED = {
    "logprobs": True,
    "top_logprobs": 2,
    "logit_bias": {"1": 2},
    "metadata": {"a": "b"},
    "store": True,
    "prediction": {"type": "content", "content": "x"},
    "prompt_cache_key": "k",
    "prompt_cache_retention": "24h",
    "safety_identifier": "s",
    "verbosity": "low",
    "web_search_options": {},
    "modalities": ["text"],
}
# The models their pages name: asked for → sent.
MODELS = {
    **{
        f"groq/{name}": name
        for name in (
            "llama-3.3-70b-versatile",
            "llama-3.1-70b-versatile",
            "llama-3.1-8b-instant",
            "llama3-70b-8192",
            "llama3-8b-8192",
            "llama2-70b-4096",
            "mixtral-8x7b-32768",
            "gemma-7b-it",
            "gemma2-9b-it",
        )
    },
    **{
        f"fireworks/{prefix}{name}": f"accounts/fireworks/models/{name}"
        for prefix in ("accounts/fireworks/models/", "")
        for name in (
            "llama-v3p1-405b-instruct",
            "llama-v3p1-70b-instruct",
            "mixtral-8x22b-instruct",
            "phi-3-medium-4k-instruct",
        )
    },
}
UNSUPPORTED = {
    "images": ("/v1/images/generations", "/v1/images/edits"),
    "audio": ("/v1/audio/speech", "/v1/audio/transcriptions", "/openai/v1/audio/translations"),
    "files": ("/v1/files", "/v1/files/file-1/content"),
    "batches": ("/v1/batches", "/openai/v1/batches/batch_1/cancel"),
}


class Features(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        listed = {"new/sees": {"input_modalities": ["text", "image"]}, "new/untold": {}}
        cls.recorder = cls.enterClassContext(Recorder("openai/gpt-oss-120b", listed))
        cls.gateway = cls.enterClassContext(sluice.gateway(**sluice.upstream(cls.recorder.url, "secret")))

    def ask(self, path, body, **headers):
        """Status, headers and JSON of the answer; `body` None makes a GET."""
        request = urllib.request.Request(
            self.gateway.url + path,
            None if body is None else json.dumps(body).encode(),
            {"Authorization": f"Bearer {sluice.KEY}", "Content-Type": "application/json", **headers},
        )
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers, error.read()

    def sent(self, path, body, **headers):
        """What one request that is answered makes upstream: path, headers, JSON; and the answer's headers."""
        count = len(self.recorder.posts())
        status, found, text = self.ask(path, body, **headers)
        self.assertEqual(status, 200, text)
        self.assertEqual(len(self.recorder.posts()), count + 1)
        _, where, pairs, upstream = self.recorder.posts()[-1]
        return where, {name.lower(): value for name, value in pairs}, json.loads(upstream), found

    def refused(self, path, body, code=400):
        """The error of a request of which nothing goes upstream."""
        count = len(self.recorder.posts())
        status, _, text = self.ask(path, body)
        self.assertEqual(status, code, text)
        self.assertEqual(len(self.recorder.posts()), count)
        return json.loads(text)["error"]

    def test_parameters(self):
        for model, parameters in ((sluice.GROQ_MODEL, GROQ), (sluice.FIREWORKS_MODEL, FIREWORKS)):
            for name, expected in parameters.items():
                with self.subTest(model=model, parameter=name):
                    asked = {name: ASKED.get(name, expected.get(name))}
                    needs = {"tools": [TOOL]} if name == "tool_choice" else {}
                    body = {"model": model, "messages": MESSAGES, **asked, **needs}
                    _, _, upstream, answer = self.sent("/v1/chat/completions", body)
                    for field in ("model", "messages", "stream_options"):
                        upstream.pop(field, None)
                    self.assertEqual(upstream, {**expected, **needs})
                    self.assertIsNone(answer["x-sluice-dropped-params"])

    def test_models(self):
        for asked, sent in MODELS.items():
            with self.subTest(asked):
                _, _, upstream, _ = self.sent("/v1/chat/completions", {"model": asked, "messages": MESSAGES})
                self.assertEqual(upstream["model"], sent)

    def test_groq_does_not_get_what_it_refuses(self):
        for name, value in FILTERED.items():
            with self.subTest(name):
                body = {"model": sluice.GROQ_MODEL, "messages": MESSAGES, name: value}
                _, _, upstream, answer = self.sent("/v1/chat/completions", body)
                self.assertNotIn(name, upstream)
                self.assertEqual(answer["x-sluice-dropped-params"], name)

    def test_groq_user_of_more_than_64_characters(self):
        for user, kept in (("é" * 64, True), ("u" * 65, False)):
            body = {"model": sluice.GROQ_MODEL, "messages": MESSAGES, "user": user}
            _, _, upstream, answer = self.sent("/v1/chat/completions", body)
            self.assertEqual("user" in upstream, kept)
            self.assertEqual(answer["x-sluice-dropped-params"], None if kept else "user")

    def test_groq_takes_no_images_audio_or_files_in_messages(self):
        parts = {
            "image_url": {"url": "https://example.com/a.png"},
            "input_audio": {"data": "", "format": "wav"},
            "file": {"file_id": "f"},
        }
        for kind, value in parts.items():
            with self.subTest(kind):
                content = [{"type": "text", "text": "What is it?"}, {"type": kind, kind: value}]
                body = {"model": sluice.GROQ_MODEL, "messages": [{"role": "user", "content": content}]}
                error = self.refused("/v1/chat/completions", body)
                self.assertEqual(error["param"], "messages[0].content[1]")
                self.assertIn(error["param"], error["message"])
        content = [{"type": "input_text", "text": "What is it?"}, {"type": "input_image", "image_url": "https://a.example/b"}]
        self.refused("/v1/responses", {"model": sluice.GROQ_MODEL, "input": [{"role": "user", "content": content}]})

    def test_a_model_that_takes_images_gets_them(self):
        content = [{"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}]
        for model in ("groq/qwen/qwen3.8-27b", "groq/new/sees", "fireworks/kimi-k3", "fireworks/unheard-of"):
            body = {"model": model, "messages": [{"role": "user", "content": content}]}
            _, _, upstream, _ = self.sent("/v1/chat/completions", body)
            self.assertEqual(upstream["messages"][0]["content"], content)

    def test_groq_gets_images_only_for_models_that_are_known_to_take_them(self):
        content = [{"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}]
        for model in ("groq/new/untold", "groq/unheard-of"):
            body = {"model": model, "messages": [{"role": "user", "content": content}]}
            self.assertEqual(self.refused("/v1/chat/completions", body)["param"], "messages[0].content[0]")

    def test_groq_responses_are_converted(self):
        tool = {"type": "function", "name": "f", "parameters": {"type": "object", "properties": {}}}
        body = {
            "model": sluice.GROQ_MODEL,
            "instructions": "Be brief.",
            "input": "Hello",
            "max_output_tokens": 10,
            "temperature": 0,
            "reasoning": {"effort": "high"},
            "tools": [tool],
        }
        where, _, upstream, _ = self.sent("/v1/responses", body)
        self.assertEqual(where, "/openai/v1/chat/completions")
        self.assertEqual([message["role"] for message in upstream["messages"]], ["system", "user"])
        self.assertEqual(upstream["max_completion_tokens"], 10)
        self.assertEqual((upstream["temperature"], upstream["reasoning_effort"]), (0, "high"))
        self.assertEqual(upstream["tools"][0]["function"]["name"], "f")

    def test_fireworks_responses_are_native(self):
        kept = {"previous_response_id": "resp_1", "max_tool_calls": 2, "store": False}
        where, _, upstream, answer = self.sent("/v1/responses", {"model": sluice.FIREWORKS_MODEL, "input": "Hi", **kept})
        self.assertEqual(where, "/inference/v1/responses")
        self.assertEqual({name: upstream[name] for name in kept}, kept)
        self.assertIsNone(answer["x-sluice-dropped-params"])

    def test_fireworks_prompt_cache(self):
        for path, asks in (("/chat/completions", {"messages": MESSAGES}), ("/completions", {"prompt": "Hello"})):
            with self.subTest(path):
                body = {"model": sluice.FIREWORKS_MODEL, **asks, "prompt_cache_key": "tenant"}
                where, headers, upstream, answer = self.sent("/v1" + path, body)
                self.assertEqual(where, "/inference/v1" + path)
                self.assertEqual(upstream["prompt_cache_isolation_key"], "tenant")
                self.assertNotIn("prompt_cache_key", upstream)
                self.assertEqual(headers["x-session-affinity"], "tenant")
                self.assertIsNone(answer["x-sluice-dropped-params"])

    def test_operations_nobody_has(self):
        for provider, model in (("groq", sluice.GROQ_MODEL), ("fireworks", sluice.FIREWORKS_MODEL)):
            for operation, paths in UNSUPPORTED.items():
                for path in paths:
                    with self.subTest(path, provider=provider):
                        error = self.refused(path, {"model": model, "input": "Hello"})
                        self.assertEqual(error["message"], f"{operation} is not supported by {provider}")
                        self.assertEqual((error["code"], error["type"]), ("unsupported_operation", "invalid_request_error"))
        error = self.refused("/v1/files", None)
        self.assertEqual(error["message"], "files is not supported by any provider")

    def test_groq_lacks_embeddings_and_completions(self):
        for operation, asks in (("embeddings", {"input": "Hi"}), ("completions", {"prompt": "Hi"})):
            error = self.refused(f"/v1/{operation}", {"model": sluice.GROQ_MODEL, **asks})
            self.assertTrue(error["message"].startswith(f"{operation} is not supported by groq"), error["message"])
            self.assertEqual("x-litellm-fallback" in error["message"], operation == "completions")
            self.assertEqual(error["code"], "unsupported_operation")


if __name__ == "__main__":
    unittest.main()
