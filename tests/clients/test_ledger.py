# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the gateway keeps of its requests, over a clean end and a sudden one, and how it is exported."""

import csv
import io
import json
import pathlib
import signal
import tempfile
import unittest
import urllib.error
import urllib.request

from support import sluice


def ask(url, *, key=sluice.KEY, stream=False):
    """One chat request; its status."""
    body = {"model": sluice.GROQ_MODEL, "messages": [{"role": "user", "content": "Hi"}], "stream": stream}
    request = urllib.request.Request(
        f"{url}/v1/chat/completions",
        json.dumps(body).encode(),
        {"Authorization": f"Bearer {key}", "Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            answer.read()
            return answer.status
    except urllib.error.HTTPError as error:
        error.close()
        return error.code


class Records(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data = folder.name
        self.simulator = sluice.simulator()
        self.addCleanup(self.simulator.__exit__, None, None, None)

    def gateway(self):
        return sluice.gateway(XDG_DATA_HOME=self.data, **sluice.upstream(self.simulator.url, "keep-me-secret"))

    def export(self, *arguments):
        done = sluice.run("export", *arguments, XDG_DATA_HOME=self.data)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def test_every_request_is_there_after_a_clean_end(self):
        with self.gateway() as server:
            found = [ask(server.url), ask(server.url, stream=True), ask(server.url, key="slc-wrong")]
        self.assertEqual(found, [200, 200, 401])
        records = [json.loads(line) for line in self.export().splitlines()]
        self.assertEqual([record["status"] for record in records], [200, 200, 401])
        for record in records[:2]:
            self.assertEqual((record["client"], record["target"]), ("environment", sluice.GROQ_MODEL))
            self.assertGreater(record["output_tokens"], 0)
            self.assertGreater(record["cost_dollars"], 0)
        self.assertGreater(records[1]["first_token_ms"], 0)
        self.assertEqual(records[2]["error_code"], "invalid_api_key")
        rows = list(csv.DictReader(io.StringIO(self.export("--format", "csv"))))
        self.assertEqual([row["id"] for row in rows], [record["id"] for record in records])
        self.assertEqual(self.export("--since", "2999-01-01"), "")

    def test_a_sudden_end_loses_nothing_that_was_written(self):
        server = self.gateway()
        self.assertEqual(ask(server.url), 200)
        # The gateway itself tells when a request is in the store: another process can read it.
        while not self.export():
            pass
        self.assertEqual(server.stop(signal.SIGKILL), -signal.SIGKILL)
        with self.gateway() as again:
            self.assertEqual(ask(again.url), 200)
        self.assertEqual(len(self.export().splitlines()), 2)

    def test_files_are_the_users_and_hold_no_key(self):
        with self.gateway() as server:
            self.assertEqual(ask(server.url), 200)
        files = [path for path in pathlib.Path(self.data).rglob("*") if path.is_file()]
        self.assertTrue(files)
        for path in files:
            self.assertEqual(path.stat().st_mode & 0o077, 0, path)
            content = path.read_bytes()
            self.assertNotIn(b"keep-me-secret", content)
            self.assertNotIn(sluice.KEY.encode(), content)

    def test_a_demo_keeps_apart(self):
        with sluice.gateway("--demo", XDG_DATA_HOME=self.data) as server:
            self.assertEqual(ask(server.url), 200)
        self.assertEqual(self.export(), "")


class Usage(unittest.TestCase):
    def test_mistakes(self):
        for arguments in (("--format", "xml"), ("--since", "soon"), ("more",)):
            with self.subTest(arguments=arguments):
                done = sluice.run("export", *arguments)
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                self.assertTrue(done.stderr)


if __name__ == "__main__":
    unittest.main()
