# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`sluice guard` and guards of `sluice serve --config FILE`, with the real program and the simulator."""

import json
import pathlib
import tempfile
import unittest
import urllib.error
import urllib.request

from support import sluice

RULES = {
    "guards": {
        "data": {"stage": "both", "kind": "pii", "action": "redact"},
        "keys": {"stage": "output", "kind": "secrets"},
    }
}


def ask(url, words, stream=False):
    """Status and text of a chat request."""
    body = {"model": sluice.GROQ_MODEL, "messages": [{"role": "user", "content": words}], "stream": stream}
    headers = {"Authorization": f"Bearer {sluice.KEY}", "Content-Type": "application/json"}
    request = urllib.request.Request(f"{url}/v1/chat/completions", json.dumps(body).encode(), headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def said(stream):
    """The content that a stream says."""
    chunks = [json.loads(line[6:]) for line in stream.splitlines() if line.startswith("data: {")]
    deltas = [choice["delta"] for chunk in chunks for choice in chunk["choices"]]
    return "".join(delta.get("content") or "" for delta in deltas)


class Command(unittest.TestCase):
    def test_a_text_is_tested(self):
        done = sluice.run("guard", "test", "--kind", "pii", "--json", "write to anna@example.com")
        verdict = json.loads(done.stdout)
        self.assertEqual(verdict["verdict"], "redacted")
        self.assertEqual(verdict["text"], "write to [EMAIL]")
        self.assertEqual([(span["rule"], span["start"], span["end"]) for span in verdict["spans"]], [("pii/email", 9, 25)])

    def test_what_was_found_is_marked(self):
        done = sluice.run("guard", "test", "--kind", "pii", "card 4111 1111 1111 1111!")
        self.assertIn("»4111 1111 1111 1111«[pii/card]!", done.stdout)
        self.assertIn("verdict: redacted", done.stdout)
        self.assertIn("nothing was found", sluice.run("guard", "test", "--kind", "pii", "hello").stdout)

    def test_a_hostile_text_steers_no_terminal(self):
        done = sluice.run("guard", "test", "--kind", "pii", "\x1b[31m a@b.example \u202e")
        self.assertNotIn("\x1b", done.stdout)
        self.assertNotIn("\u202e", done.stdout)

    def test_a_file_and_a_configuration(self):
        with tempfile.TemporaryDirectory() as folder:
            config = pathlib.Path(folder, "c.json")
            config.write_text(json.dumps(RULES))
            text = pathlib.Path(folder, "t.txt")
            text.write_text("8.8.8.8")
            done = sluice.run("guard", "test", "--config", str(config), "--rule", "data", "--file", str(text))
            self.assertIn("»8.8.8.8«[data/ip]", done.stdout)
            listed = json.loads(sluice.run("guard", "list", "--config", str(config), "--json").stdout)
            self.assertEqual([guard["name"] for guard in listed["guards"]], ["data", "keys"])
            self.assertEqual([kind["kind"] for kind in listed["built_in"]], ["secrets", "pii", "injection"])
            self.assertEqual(sluice.run("guard", "test", "--config", str(config), "--rule", "none", "x").returncode, 1)

    def test_a_hostile_pattern_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            config = pathlib.Path(folder, "c.json")
            rule = {"stage": "input", "kind": "pattern", "config": {"patterns": ["(a+)+$"]}}
            config.write_text(json.dumps({"guards": {"slow": rule}}))
            done = sluice.run("config", "check", str(config))
            self.assertEqual(done.returncode, 1)
            self.assertIn("guards.slow.config.patterns", done.stderr)


class Served(unittest.TestCase):
    def test_questions_and_answers_are_guarded(self):
        with tempfile.TemporaryDirectory() as folder:
            config = pathlib.Path(folder, "c.json")
            config.write_text(json.dumps(RULES))
            with sluice.gateway("--demo", "--config", str(config)) as gateway:
                status, stream = ask(gateway.url, "sim-personal-data", stream=True)
                self.assertEqual(status, 200)
                self.assertEqual(
                    said(stream),
                    "Anna Example can be reached at [EMAIL] or [PHONE]. Her card is [CARD], her account [IBAN]. "
                    "That is all there is.",
                )
                status, stream = ask(gateway.url, "sim-secrets", stream=True)
                self.assertNotIn("AKIAQYL", stream)
                self.assertIn('"content_filter"', stream)
                self.assertTrue("Here is what I found in the file: the access key is AKIA".startswith(said(stream)))
                status, answer = ask(gateway.url, "sim-secrets")
                self.assertEqual((status, json.loads(answer)["error"]["code"]), (400, "content_blocked"))
                status, answer = ask(gateway.url, "Hello")
                self.assertEqual(status, 200)


if __name__ == "__main__":
    unittest.main()
