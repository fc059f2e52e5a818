# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How `sluice serve` starts, stops and guards itself, and how `sluice simulate` announces itself."""

import json
import re
import signal
import subprocess
import tempfile
import unittest
import urllib.error
import urllib.request

from support import sluice


def status(url, key=None, **headers):
    """Status of a GET, an error or not."""
    if key:
        headers["Authorization"] = f"Bearer {key}"
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=20) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        error.close()
        return error.code


class Announcement(unittest.TestCase):
    def test_one_line_on_stdout_and_an_end_with_0(self):
        for start in (lambda: sluice.gateway("--demo"), sluice.simulator):
            for how in (signal.SIGTERM, signal.SIGINT):
                with self.subTest(how=how), start() as server:
                    self.assertRegex(server.url, r"^http://127\.0\.0\.1:\d+$")
                    self.assertEqual(server.stop(how), 0)
                    self.assertEqual(server.stdout, [f"listening on {server.url}"])

    def test_ipv6(self):
        with sluice.gateway("--demo", "--host", "::1") as server:
            self.assertRegex(server.url, r"^http://\[::1\]:\d+$")
            self.assertEqual(status(f"{server.url}/v1/models", sluice.KEY), 200)

    def test_a_busy_port_is_named(self):
        with sluice.gateway("--demo") as server:
            port = server.url.rsplit(":", 1)[1]
            second = sluice.run("serve", "--demo", "--port", port, SLUICE_GATEWAY_KEY=sluice.KEY)
        self.assertEqual((second.returncode, second.stdout), (1, ""))
        self.assertIn(port, second.stderr)

    def test_a_script_that_cannot_be_read_is_named(self):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            file.write('{"conversations": [{"contains": "x"}]}')
            file.flush()
            for path, says in (("/no/such/script.json", "/no/such/script.json"), (file.name, "conversations[0].answers")):
                for command in (("serve", "--demo"), ("simulate",)):
                    result = sluice.run(*command, "--port", "0", "--script", path, SLUICE_GATEWAY_KEY=sluice.KEY)
                    self.assertEqual((result.returncode, result.stdout), (1, ""))
                    self.assertIn(says, result.stderr)

    def test_a_simulator_gives_both_dialects(self):
        with sluice.simulator() as server:
            for path in ("/openai/v1/models", "/inference/v1/models"):
                self.assertEqual(status(f"{server.url}{path}", "gsk_any" if "openai" in path else "fw_any"), 200)


class Keys(unittest.TestCase):
    def test_a_key_made_now_is_shown_once(self):
        shown = re.compile(r"slc-[0-9A-Za-z]{32,}")
        with tempfile.TemporaryDirectory() as data:
            folders = {name: data for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
            with sluice.Server("serve", "--demo", "--port", "0", **folders) as first:
                (key,) = set(shown.findall("\n".join(first.stderr)))
                self.assertEqual(status(f"{first.url}/v1/models", key), 200)
                self.assertEqual(status(f"{first.url}/v1/models"), 401)
            self.assertNotIn("slc-", "".join(first.stdout))
            with sluice.Server("serve", "--demo", "--port", "0", **folders) as second:
                self.assertEqual(status(f"{second.url}/v1/models", key), 200)
            self.assertEqual(shown.findall("\n".join(second.stdout + second.stderr)), [])
            kept = subprocess.run(["grep", "-r", key, data], capture_output=True, check=False)
            self.assertEqual(kept.stdout, b"", "the key itself is stored nowhere")

    def test_the_key_of_the_environment_is_told_nowhere(self):
        with sluice.gateway("--demo") as server:
            for key, expected in ((sluice.KEY, 200), ("slc-wrong", 401), (None, 401)):
                self.assertEqual(status(f"{server.url}/v1/models", key), expected)
        self.assertNotIn(sluice.KEY, "\n".join(server.stdout + server.stderr))

    def test_every_header_for_a_key(self):
        with sluice.gateway("--demo") as server:
            for header in ("x-api-key", "api-key", "X-API-Key"):
                self.assertEqual(status(f"{server.url}/v1/models", **{header: sluice.KEY}), 200, header)

    def test_no_auth_takes_anyone_on_loopback(self):
        with sluice.Server("serve", "--demo", "--port", "0", "--no-auth") as server:
            self.assertEqual(status(f"{server.url}/v1/models"), 200)

    def test_no_auth_is_refused_off_loopback(self):
        result = sluice.run("serve", "--demo", "--port", "0", "--host", "0.0.0.0", "--no-auth")
        self.assertIn(result.returncode, (1, 2))
        self.assertEqual(result.stdout, "")
        self.assertIn("key", result.stderr)


class Doors(unittest.TestCase):
    """The small ones, and what is no door."""

    @classmethod
    def setUpClass(cls):
        cls.server = sluice.gateway("--demo")
        cls.addClassCleanup(cls.server.__exit__, None, None, None)

    def test_statuses(self):
        expected = {"/health": 200, "/": 200, "/no/such/path": 404, "/v1/chat/completions": 405}
        found = {path: status(f"{self.server.url}{path}", sluice.KEY) for path in expected}
        self.assertEqual(found, expected)

    def test_a_foreign_host_or_origin_is_refused(self):
        url = f"{self.server.url}/v1/models"
        self.assertEqual(status(url, sluice.KEY, Host="evil.example"), 403)
        self.assertEqual(status(url, sluice.KEY, Origin="https://evil.example"), 403)

    def test_models_with_slashes_plain_and_encoded(self):
        for name in ("groq/openai/gpt-oss-120b", "groq%2Fopenai%2Fgpt-oss-120b"):
            for prefix in ("/v1", "/openai/v1"):
                request = urllib.request.Request(
                    f"{self.server.url}{prefix}/models/{name}", headers={"Authorization": f"Bearer {sluice.KEY}"}
                )
                with urllib.request.urlopen(request, timeout=20) as answer:
                    self.assertEqual(json.load(answer)["id"], "groq/openai/gpt-oss-120b")


if __name__ == "__main__":
    unittest.main()
