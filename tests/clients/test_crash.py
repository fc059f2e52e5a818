# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fifty sudden ends under load: the ledger opens, is whole, and lacks at most the last quarter of a second."""

import http.client
import json
import pathlib
import random
import signal
import sqlite3
import tempfile
import threading
import time
import types
import unittest
import urllib.parse

from support import sluice

KILLS = 50
CLIENTS = 4
MAY_BE_LOST = 0.25  # seconds: what is recorded is in the store after that
LOOK = 0.02  # seconds between two looks at what the ledger's thread does
BODY = json.dumps({"model": sluice.GROQ_MODEL, "messages": [{"role": "user", "content": "Hi"}]})


class Load:
    """Clients that ask one after the other until the gateway is gone; keeps the id and time of every answer."""

    def __init__(self, url):
        self._address = urllib.parse.urlsplit(url)
        self._heard = threading.Condition()
        self.answers = []
        self._threads = [threading.Thread(target=self._ask) for _ in range(CLIENTS)]
        for thread in self._threads:
            thread.start()

    def _ask(self):
        connection = http.client.HTTPConnection(self._address.hostname, self._address.port, timeout=20)
        headers = {"Authorization": f"Bearer {sluice.KEY}", "Content-Type": "application/json"}
        try:
            while True:
                connection.request("POST", "/v1/chat/completions", BODY, headers)
                answer = connection.getresponse()
                answer.read()
                with self._heard:
                    self.answers.append((answer.headers["x-request-id"], time.monotonic()))
                    self._heard.notify_all()
        except (OSError, http.client.HTTPException):
            pass  # killed
        finally:
            connection.close()

    def until(self, seconds):
        """Waits until answers came for so long."""

        def long_enough():
            return self.answers and self.answers[-1][1] - self.answers[0][1] >= seconds

        with self._heard:
            assert self._heard.wait_for(long_enough, 60), "no load"

    def join(self):
        for thread in self._threads:
            thread.join()


class Writer:
    """How long the thread that writes the ledger was ready to run but had no processor, or waited for the disk, as the
    kernel tells it. A record is late by the program's fault only as far as it is later than that."""

    NAME = "sluice-ledger"

    def __init__(self, pid):
        self._task = self._find(pathlib.Path(f"/proc/{pid}/task"))
        self._disk = 0.0
        self._samples = []
        self._look()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _find(self, tasks):
        """The thread begins beside the gateway, not before it."""
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            for task in tasks.iterdir():
                if (task / "comm").read_text(encoding="utf-8").strip() == self.NAME:
                    return task
        raise AssertionError(f"no thread {self.NAME}")

    def _look(self):
        now = time.monotonic()
        state = (self._task / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
        if state == "D" and self._samples:
            self._disk += now - self._samples[-1][0]
        processor = int((self._task / "schedstat").read_text(encoding="ascii").split()[1]) / 1e9
        self._samples.append((now, processor + self._disk))

    def _run(self):
        while not self._over.wait(LOOK):
            self._look()

    def end(self):
        """To be called before the program is ended."""
        self._over.set()
        self._thread.join()
        self._look()

    def held_up(self, since):
        """Seconds from a time to the end."""
        first = next((waited for at, waited in reversed(self._samples) if at <= since), 0)
        return self._samples[-1][1] - first


class Crash(unittest.TestCase):
    def test_fifty_kills_under_load(self):
        pick = random.Random(1)
        total = lost = excused = 0
        oldest = 0.0
        everything = []
        with tempfile.TemporaryDirectory() as data, sluice.simulator("--ttft-ms", "0", "--tokens", "5") as provider:
            for kill in range(KILLS):
                with self.subTest(kill=kill):
                    seconds = 0.3 + 0.1 * pick.random() if kill % 10 else 1.5
                    answers, killed, writer = self.run_and_kill(data, provider.url, seconds)
                    missing = self.missing(data, answers)
                    everything += answers
                    total, lost = total + len(answers), lost + len(missing)
                    ages = [(killed - when, writer.held_up(when)) for _, when in missing]
                    oldest = max([oldest] + [age for age, _ in ages])
                    excused += sum(MAY_BE_LOST < age <= MAY_BE_LOST + held_up for age, held_up in ages)
                    late = [(age, held_up) for age, held_up in ages if age > MAY_BE_LOST + held_up]
                    self.assertEqual(late, [], "seconds before the end, and held up by the machine since")
            with sluice.gateway(XDG_DATA_HOME=data, **sluice.upstream(provider.url)):
                self.assertEqual(self.missing(data, everything), [], "the next start writes what was left")
        told = f"{KILLS} kills, {total} answers, {lost} not recorded, the oldest {oldest * 1000:.0f} ms before the end"
        print(told + f"; {excused} late since the machine was busy")
        self.assertGreater(total, 20 * KILLS)

    def run_and_kill(self, data, provider, seconds):
        server = sluice.gateway(XDG_DATA_HOME=data, **sluice.upstream(provider))
        try:
            writer = Writer(server.process.pid)
            load = Load(server.url)
            load.until(seconds)
            writer.end()
        finally:
            killed = time.monotonic()
            code = server.stop(signal.SIGKILL)
        load.join()
        self.assertEqual(code, -signal.SIGKILL)
        return [answer for answer in load.answers if answer[1] <= killed], killed, writer

    def missing(self, data, answers):
        """Those that are not in the store, which must be sound."""
        (path,) = pathlib.Path(data).rglob("*.db")
        store = sqlite3.connect(path)
        try:
            self.assertEqual(store.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            known = {row[0] for row in store.execute("SELECT id FROM requests")}
        finally:
            store.close()
        return [answer for answer in answers if answer[0] not in known]

    def test_what_ran_is_recorded_with_what_it_used(self):
        pace = ["--tokens-per-second", "100", "--tokens", "5000", "--ttft-ms", "1"]
        with tempfile.TemporaryDirectory() as data, sluice.simulator(*pace) as provider:
            server = sluice.gateway(XDG_DATA_HOME=data, **sluice.upstream(provider.url))
            try:
                streamed = self.begin(server.url, stream=True)
                whole = self.begin(server.url, stream=False)
                for _ in range(100):
                    streamed.response.readline()
            finally:
                server.stop(signal.SIGKILL)
            with sluice.gateway(XDG_DATA_HOME=data, **sluice.upstream(provider.url)) as again:
                rows = self.rows(data, again)
            for asked in (streamed, whole):
                asked.connection.close()
            self.assertEqual([row["stream"] for row in rows], [1, 0])
            for row in rows:
                self.assertEqual((row["status"], row["error_kind"], row["error_code"]), (500, "internal", "killed"))
                self.assertEqual((row["target"], row["estimated"]), (sluice.GROQ_MODEL, 1))
                self.assertGreater(row["input_tokens"], 0)
                self.assertGreater(row["cost"], 0)
            # It is told on four times a second, so what came within the last quarter of one is not counted.
            self.assertGreater(rows[0]["output_tokens"], 0)

    def begin(self, url, stream):
        """A request whose answer has begun, or is being written."""
        address = urllib.parse.urlsplit(url)
        connection = http.client.HTTPConnection(address.hostname, address.port, timeout=60)
        headers = {"Authorization": f"Bearer {sluice.KEY}", "Content-Type": "application/json"}
        connection.request("POST", "/v1/chat/completions", json.dumps({**json.loads(BODY), "stream": stream}), headers)
        return types.SimpleNamespace(connection=connection, response=connection.getresponse() if stream else None)

    def rows(self, data, server):
        """The records, once there are two."""
        self.assertIn("2 requests of a process that was killed", server.until(lambda: self.said(server)))
        (path,) = pathlib.Path(data).rglob("*.db")
        store = sqlite3.connect(path)
        try:
            store.row_factory = sqlite3.Row
            return store.execute("SELECT * FROM requests ORDER BY stream DESC").fetchall()
        finally:
            store.close()

    @staticmethod
    def said(server):
        return next((line for line in server.stderr if "was killed" in line), None)


if __name__ == "__main__":
    unittest.main()
