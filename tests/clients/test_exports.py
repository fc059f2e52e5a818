# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records reach a collector that was away and a gateway that was killed; an alert is told once, whatever happens."""

import contextlib
import hashlib
import http.client
import json
import os
import pathlib
import signal
import tempfile
import threading
import unittest
import urllib.parse

from support import sluice
from support.provider import Provider
from support.receiver import Receiver, spans

SERVER = 2  # a span's kind
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


def span_id(request):
    return hashlib.sha256(b"span:" + request.encode()).digest()[:8]


def ask(url, times, key=sluice.KEY, **headers):
    """Asks so often over one connection; the statuses."""
    address = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=60)
    body = json.dumps({"model": sluice.GROQ_MODEL, "messages": [{"role": "user", "content": "Hi"}], "max_tokens": 10})
    statuses = []
    for _ in range(times):
        connection.request("POST", "/v1/chat/completions", body, {"Authorization": f"Bearer {key}", **headers})
        answer = connection.getresponse()
        answer.read()
        statuses.append(answer.status)
    connection.close()
    return statuses


def answer(_):
    usage = {"prompt_tokens": 10, "completion_tokens": 3, "total_tokens": 13}
    choice = {"index": 0, "message": {"role": "assistant", "content": "Hi."}, "finish_reason": "stop"}
    body = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": usage}
    return 200, "application/json", json.dumps(body)


class WithReceiver(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.receiver = self.enterContext(Receiver())
        self.place = {"XDG_DATA_HOME": folder.name, "XDG_CONFIG_HOME": folder.name}

    def config(self, **said):
        path = self.folder / "config.json"
        path.write_text(json.dumps(said))
        return "--config", str(path)

    def recorded(self, *demo):
        done = sluice.run("export", *demo, **self.place)
        return [json.loads(line)["id"] for line in done.stdout.splitlines()]

    def received(self, posts):
        return {span[2] for path, body in posts if path.endswith("/traces") for span in spans(body) if span[6] == SERVER}


class Exports(WithReceiver):
    def test_every_span_arrives_though_collector_and_gateway_go_away(self):
        file = self.config(exports={"col": {"kind": "otlp", "url": self.receiver.url, "signals": ["traces"]}})
        with sluice.gateway("--demo", *file, **self.place) as server:
            self.assertEqual(set(ask(server.url, 20)), {200})
            self.receiver.until(lambda posts: len(self.received(posts)) == 20)
            self.receiver.leave()
            ask(server.url, 100)
            server.until(lambda: any("export col/traces" in line for line in server.stderr))
            server.stop(signal.SIGKILL)
        with sluice.gateway("--demo", *file, **self.place) as server:
            ask(server.url, 20)
            self.receiver.come()
            wanted = {span_id(request) for request in self.recorded("--demo")}
            self.receiver.until(lambda posts: self.received(posts) >= wanted)
            self.assertGreaterEqual(len(wanted), 40, "what was recorded before the kill is there")

    def test_a_clients_trace_goes_through(self):
        with Provider(stream=answer) as provider:
            file = self.config(exports={"col": {"kind": "otlp", "url": self.receiver.url, "signals": ["traces"]}})
            with sluice.gateway(*file, **self.place, **sluice.upstream(provider.url)) as server:
                self.assertEqual(ask(server.url, 1, traceparent=TRACE), [200])
                self.receiver.until(lambda posts: self.received(posts))
        got = [span for _, body in self.receiver.posts for span in spans(body)]
        self.assertEqual({span[1].hex() for span in got}, {TRACE.split("-")[1]})
        self.assertEqual(sorted(span[4].hex() for span in got), sorted([TRACE.split("-")[2], got[0][2].hex()]))

    def test_one_off(self):
        with sluice.gateway("--demo", **self.place) as server:
            ask(server.url, 3)
        wanted = {span_id(request) for request in self.recorded("--demo")}
        self.assertEqual(len(wanted), 3)
        done = sluice.run("export", "--demo", "--format", "otlp", "--to", self.receiver.url, **self.place)
        self.assertEqual((done.returncode, self.received(self.receiver.posts)), (0, wanted), done.stderr)
        self.receiver.leave()
        done = sluice.run("export", "--demo", "--format", "otlp", "--to", self.receiver.url, **self.place)
        self.assertEqual(done.returncode, 1)
        for wrong in (("--to", "ftp://x", "--format", "otlp"), ("--to", self.receiver.url), ("--format", "xml")):
            self.assertEqual(sluice.run("export", *wrong, **self.place).returncode, 2)


class Alerts(WithReceiver):
    def test_one_crossing_is_one_message(self):
        """Three gateways, one of which is killed, a receiver that is away (SLUICE_AWAY_SECONDS: so long), 1,000 requests."""
        rules = {"spend": {"kind": "budget", "steps": [3]}}
        alerts = {"rules": rules, "channels": {"hook": {"kind": "webhook", "url": self.receiver.url}}}
        with Provider(stream=answer) as provider:
            place = {**self.place, **sluice.upstream(provider.url)}
            made = sluice.run("keys", "add", "anna", "--budget-day", "5", **place)
            key = next(word for word in made.stdout.split() if word.startswith("slc-"))
            # A tenth of a cent each.
            prices = {"groq": {sluice.GROQ_MODEL.removeprefix("groq/"): {"input": 70, "output": 100}}}
            file = self.config(alerts=alerts, prices=prices)
            self.receiver.leave()
            with contextlib.ExitStack() as running:
                first, second, third = (running.enter_context(sluice.gateway(*file, **place)) for _ in range(3))
                ask(first.url, 400, key)
                first.stop(signal.SIGKILL)
                self.assertEqual(set(ask(second.url, 300, key)), {200})
                away = float(os.environ.get("SLUICE_AWAY_SECONDS", "0"))
                threading.Event().wait(away)
                self.receiver.come()
                ask(third.url, 300, key)
                self.receiver.until(lambda posts: posts, 60 + away)  # each pause is as long as all before
                told = [json.loads(body) for _, body in self.receiver.posts]
        states = json.loads(sluice.run("alerts", "--json", **self.place).stdout)["alerts"]
        self.assertEqual([state["rule"] for state in states], ["spend"])
        self.assertEqual([(one["rule"], one["scope"], one["state"]) for one in told], [("spend", "anna", "firing")])

    def test_a_channel_can_be_tried(self):
        file = self.config(alerts={"channels": {"hook": {"kind": "webhook", "url": self.receiver.url}}})
        done = sluice.run("alerts", "test", "hook", *file, **self.place)
        self.assertEqual((done.returncode, done.stdout), (0, "sent: HTTP status 200\n"), done.stderr)
        self.assertIn("test of the channel hook", json.loads(self.receiver.posts[0][1])["text"])
        self.receiver.leave()
        self.assertEqual(sluice.run("alerts", "test", "hook", *file, **self.place).returncode, 1)
        self.assertEqual(sluice.run("alerts", "test", "nobody", *file, **self.place).returncode, 1)
        for wrong in (("test",), ("frobnicate",), ("silence", "x")):
            self.assertEqual(sluice.run("alerts", *wrong, **self.place).returncode, 2)
        self.assertEqual(sluice.run("alerts", "silence", "all", "1", **self.place).returncode, 0)
        self.assertEqual(sluice.run("alerts", "silence", "all", "nan", **self.place).returncode, 2)


if __name__ == "__main__":
    unittest.main()
