# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What leaves the gateway: path, headers, key and body as each provider's own dialect wants them."""

import json
import unittest
import urllib.request

from support import sluice
from support.recorder import Recorder

# (asked model, path upstream, provider key, model upstream)
ROUTES = {
    "groq": ("groq/openai/gpt-oss-120b", "/openai/v1/chat/completions", "gsk_secret", "openai/gpt-oss-120b"),
    "fireworks": (
        "fireworks/accounts/fireworks/models/gpt-oss-120b",
        "/inference/v1/chat/completions",
        "fw_secret",
        "accounts/fireworks/models/gpt-oss-120b",
    ),
    "fireworks, bare": (
        "fireworks/gpt-oss-120b",
        "/inference/v1/chat/completions",
        "fw_secret",
        "accounts/fireworks/models/gpt-oss-120b",
    ),
}


class Upstream(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.recorder = cls.enterClassContext(Recorder("openai/gpt-oss-120b"))
        cls.gateway = cls.enterClassContext(sluice.gateway(**sluice.upstream(cls.recorder.url, "secret")))

    def post(self, body, **headers):
        """Sends bytes to the gateway; returns what went upstream for it and what came back."""
        request = urllib.request.Request(f"{self.gateway.url}/v1/chat/completions", body, {
            "Authorization": f"Bearer {sluice.KEY}", "Content-Type": "application/json", **headers
        })
        with urllib.request.urlopen(request, timeout=20) as answer:
            text = answer.read()
        method, path, pairs, sent = self.recorder.posts()[-1]
        self.assertEqual(method, "POST")
        return path, {name.lower(): value for name, value in pairs}, sent, text

    def test_reasoning_in_history_goes_only_to_models_that_reason(self):
        said = {"role": "assistant", "content": "4", "reasoning": "2 and 2"}
        for model, sent_on in (("groq/openai/gpt-oss-20b", True), ("groq/allam-2-7b", False)):
            with self.subTest(model):
                messages = [{"role": "user", "content": "2+2?"}, said, {"role": "user", "content": "Sure?"}]
                _, _, sent, _ = self.post(json.dumps({"model": model, "messages": messages}).encode())
                self.assertEqual("reasoning" in json.loads(sent)["messages"][1], sent_on)
                self.assertEqual(json.loads(sent)["messages"][1]["content"], "4")

    def test_address_key_and_headers(self):
        for name, (model, path, key, _) in ROUTES.items():
            with self.subTest(name):
                body = json.dumps({"model": model, "messages": [{"role": "user", "content": "Hi"}]}).encode()
                count = len(self.recorder.posts())
                found, headers, sent, _ = self.post(body, Cookie="a=b", **{"X-Custom": "client's own"})
                self.assertEqual(len(self.recorder.posts()), count + 1, "one request makes one request")
                self.assertEqual(found, path)
                self.assertEqual(headers["authorization"], f"Bearer {key}")
                self.assertEqual(headers["host"], self.recorder.address)
                self.assertEqual(headers["content-type"].split(";")[0], "application/json")
                self.assertEqual(headers["content-length"], str(len(sent)))
                self.assertNotIn("cookie", headers)
                self.assertNotIn(sluice.KEY, str(headers))

    def test_the_clients_bytes_go_out_but_for_the_model(self):
        for name, (model, _, _, upstream_model) in ROUTES.items():
            with self.subTest(name):
                text = (
                    '{ "messages" : [{"role":"user","content":"caf\\u00e9 \U0001f30a"}],\n  "temperature": 1.0e0,'
                    ' "top_p":1.00, "seed":0, "stop":null,\t"model":"%s", "max_tokens":10 , "tool_choice":"none"}'
                )
                _, _, sent, _ = self.post((text % model).encode())
                self.assertEqual(sent.decode(), text % upstream_model)

    def test_usage_is_always_asked_for_and_not_passed_on_unasked(self):
        for name, (model, _, _, _) in ROUTES.items():
            with self.subTest(name):
                body = {"model": model, "messages": [{"role": "user", "content": "Hi"}], "stream": True}
                _, _, sent, answer = self.post(json.dumps(body).encode())
                self.assertEqual(json.loads(sent)["stream_options"], {"include_usage": True})
                self.assertNotIn(b'"choices": []', answer)
                self.assertNotIn(b'"choices":[]', answer)
                self.assertTrue(answer.endswith(b"data: [DONE]\n\n"))

    def test_a_field_the_provider_refuses_is_left_out_and_named(self):
        body = {"model": ROUTES["groq"][0], "messages": [{"role": "user", "content": "Hi"}], "logit_bias": {"1": 2}}
        request = urllib.request.Request(
            f"{self.gateway.url}/v1/chat/completions",
            json.dumps(body).encode(),
            {"Authorization": f"Bearer {sluice.KEY}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=20) as answer:
            self.assertEqual(answer.headers["x-sluice-dropped-params"], "logit_bias")
        self.assertNotIn("logit_bias", json.loads(self.recorder.posts()[-1][3]))


if __name__ == "__main__":
    unittest.main()
