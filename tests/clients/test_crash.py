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
import unittest
import urllib.parse

from support import sluice

KILLS = 50
CLIENTS = 4
MAY_BE_LOST = 0.25  # seconds: what is recorded is in the store after that
MACHINE = 0.75  # more, for a machine that is busy with other things; times are no reason to fail
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


class Crash(unittest.TestCase):
    def test_fifty_kills_under_load(self):
        pick = random.Random(1)
        total = lost = late = 0
        with tempfile.TemporaryDirectory() as data, sluice.simulator("--ttft-ms", "0", "--tokens", "5") as provider:
            for kill in range(KILLS):
                with self.subTest(kill=kill):
                    answers, killed = self.run_and_kill(data, provider.url, 0.3 + 0.1 * pick.random() if kill % 10 else 1.5)
                    missing = self.missing(data, answers)
                    total, lost = total + len(answers), lost + len(missing)
                    ages = [round(killed - when, 3) for _, when in missing if killed - when > MAY_BE_LOST]
                    late += len(ages)
                    far = [age for age in ages if age > MAY_BE_LOST + MACHINE]
                    self.assertEqual(far, [], "seconds before the end; should be in the store")
        print(f"{KILLS} kills, {total} answers, {lost} not recorded, {late} of them over {MAY_BE_LOST} s old")
        self.assertGreater(total, 20 * KILLS)

    def run_and_kill(self, data, provider, seconds):
        server = sluice.gateway(XDG_DATA_HOME=data, **sluice.upstream(provider))
        try:
            load = Load(server.url)
            load.until(seconds)
            killed = time.monotonic()
        finally:
            code = server.stop(signal.SIGKILL)
        load.join()
        self.assertEqual(code, -signal.SIGKILL)
        return [answer for answer in load.answers if answer[1] <= killed], killed

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


if __name__ == "__main__":
    unittest.main()
