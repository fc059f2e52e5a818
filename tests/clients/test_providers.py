# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Providers of the user's own, added by a file while nothing else changes, and servers found on this machine."""

import json
import pathlib
import tempfile
import unittest
import urllib.error
import urllib.request

from support import sluice
from support.recorder import Recorder

MODEL = "some/local-model"
# Nothing listens there: what really runs on the machine of whoever tests is none of our business.
NOWHERE = {
    f"{name}_API_URL": "http://127.0.0.1:9/v1" for name in ("OLLAMA", "LLAMACPP", "LMSTUDIO", "VLLM", "GROQ", "FIREWORKS")
}


class Providers(unittest.TestCase):
    def setUp(self):
        self.config = self.enterContext(tempfile.TemporaryDirectory())
        self.environment = {**NOWHERE, "XDG_CONFIG_HOME": self.config}

    def add(self, name, text):
        folder = pathlib.Path(self.config, "sluice", "providers")
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / name
        path.write_text(text if isinstance(text, str) else json.dumps(text))
        return path

    def run_models(self, *arguments, **extra):
        return sluice.run("models", "--json", *arguments, **{**self.environment, **extra})

    def names(self, result):
        return [model["name"] for model in json.loads(result.stdout)["models"]]

    def post(self, gateway, body):
        request = urllib.request.Request(f"{gateway.url}/v1/chat/completions", json.dumps(body).encode(), {
            "Authorization": f"Bearer {sluice.KEY}", "Content-Type": "application/json"
        })
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.read()

    def test_a_file_with_an_address_is_a_provider_without_a_key(self):
        recorder = self.enterContext(Recorder(MODEL))
        self.assertEqual(self.run_models("--provider", "box").returncode, 2, "not there before the file is")
        self.add("box.json", {"base_url": f"{recorder.url}/v1"})

        result = self.run_models("--provider", "box")
        self.assertEqual((result.returncode, self.names(result)), (0, [f"box/{MODEL}"]), result.stderr)

        result = sluice.run("compare", "--json", "-m", f"box/{MODEL}", "Hello", **self.environment)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(json.loads(result.stdout)["answers"][0]["text"], "Hi.")

        with sluice.gateway(**self.environment) as gateway:
            body = {"messages": [{"role": "user", "content": "Hi"}], "max_completion_tokens": 9}
            self.assertIn(b"Hi.", self.post(gateway, {"model": f"box/{MODEL}", **body}))
            self.assertIn(b"data: [DONE]", self.post(gateway, {"model": MODEL, "stream": True, **body}))
        for method, path, headers, sent in recorder.requests:
            self.assertNotIn("authorization", {name.lower() for name, _ in headers}, f"{method} {path}")
            self.assertEqual(path, "/v1/models" if method == "GET" else "/v1/chat/completions")
            if sent:
                self.assertEqual(json.loads(sent)["model"], MODEL)
        self.assertEqual(json.loads(recorder.posts()[-1][3])["max_tokens"], 9)

    def test_a_key_goes_where_the_file_says(self):
        recorder = self.enterContext(Recorder(MODEL))
        self.add("box.json", {
            "base_url": f"{recorder.url}/v1", "key_variable": "BOX_KEY", "auth": {"header": "api-key"},
        })
        result = self.run_models("--provider", "box")
        self.assertEqual((result.returncode, recorder.requests), (1, []))
        self.assertIn("BOX_KEY", result.stderr)
        result = self.run_models("--provider", "box", BOX_KEY="s3cret")
        self.assertEqual(self.names(result), [f"box/{MODEL}"], result.stderr)
        headers = {name.lower(): value for name, value in recorder.requests[0][2]}
        self.assertEqual((headers["api-key"], headers.get("authorization")), ("s3cret", None))

    def test_the_simulator_as_a_provider_of_ones_own(self):
        with sluice.simulator("--tokens", "50") as server:
            self.add("mine.json", {"base_url": f"{server.url}/openai/v1", "key_variable": "MINE_KEY", "name": "Mine"})
            result = sluice.run(
                "compare", "--json", "-m", "mine/openai/gpt-oss-120b", "Hi", **{**self.environment, "MINE_KEY": "gsk_x"}
            )
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(json.loads(result.stdout)["answers"][0]["output_tokens"], 50)

    def test_a_broken_file_is_named_and_the_others_work(self):
        recorder = self.enterContext(Recorder(MODEL))
        self.add("box.json", {"base_url": f"{recorder.url}/v1"})
        bad = self.add("bad.json", {"base_url": "https://x.test/v1", "paths": {"chat": "/c", "paint": "/p"}})
        torn = self.add("torn.json", '{"base_url": ')
        result = self.run_models("--provider", "box")
        self.assertEqual((result.returncode, self.names(result)), (0, [f"box/{MODEL}"]))
        self.assertIn(f"{bad}: paths.paint: is not one of", result.stderr)
        self.assertIn(f"{torn}: the top level: ", result.stderr)
        with sluice.gateway(**self.environment) as gateway:
            self.assertIn(b"Hi.", self.post(gateway, {
                "model": f"box/{MODEL}", "messages": [{"role": "user", "content": "Hi"}]
            }))
            with self.assertRaises(urllib.error.HTTPError) as refused:
                self.post(gateway, {"model": "bad/m", "messages": [{"role": "user", "content": "Hi"}]})
            self.addCleanup(refused.exception.close)
            self.assertEqual(refused.exception.code, 404)
            gateway.until(lambda: any(str(bad) in line for line in gateway.stderr))

    def test_local_servers_are_looked_for_only_when_told(self):
        recorder = self.enterContext(Recorder(MODEL))
        here = {"OLLAMA_API_URL": f"{recorder.url}/v1"}
        self.run_models(**here)
        self.assertEqual(recorder.requests, [])
        result = self.run_models("--local", **here)
        self.assertEqual(self.names(result), [f"ollama/{MODEL}"], result.stderr)
        self.assertIn(f"found Ollama at {recorder.url}/v1", result.stderr)
        result = sluice.run("compare", "--local", "--json", "-m", f"ollama/{MODEL}", "Hi", **{**self.environment, **here})
        self.assertEqual(json.loads(result.stdout)["answers"][0]["text"], "Hi.", result.stderr)
        with sluice.gateway("--local", **{**self.environment, **here}) as gateway:
            body = {"model": f"ollama/{MODEL}", "messages": [{"role": "user", "content": "Hi"}]}
            self.assertIn(b"Hi.", self.post(gateway, body))
        for _, path, headers, _ in recorder.requests:
            self.assertNotIn("authorization", {name.lower() for name, _ in headers}, path)

    def test_no_local_server(self):
        result = self.run_models("--local")
        self.assertIn("no model server answers", result.stderr)

    def test_an_empty_file_takes_a_local_server_into_use(self):
        recorder = self.enterContext(Recorder(MODEL))
        self.add("vllm.json", {})
        result = self.run_models("--provider", "vllm", VLLM_API_URL=f"{recorder.url}/v1")
        self.assertEqual(self.names(result), [f"vllm/{MODEL}"], result.stderr)


if __name__ == "__main__":
    unittest.main()
