# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gateways on one store spend a key's budget together, also when one of them is killed."""

import http.client
import json
import signal
import tempfile
import threading
import unittest
import urllib.parse

from support import sluice

GATEWAYS = 3
CLIENTS = 4  # of each gateway
BUDGET = 0.02  # dollars
OUTPUT = 40  # tokens, at most
BODY = json.dumps(
    {"model": sluice.GROQ_MODEL, "max_tokens": OUTPUT, "messages": [{"role": "user", "content": "Count to a hundred."}]}
)


class Spender:
    """Clients of one gateway that ask until their key may spend no more, or the gateway is gone."""

    def __init__(self, url, key):
        self._address = urllib.parse.urlsplit(url)
        self._key = key
        self._lock = threading.Condition()
        self.answers = []
        self.refusals = []
        self._threads = [threading.Thread(target=self._ask) for _ in range(CLIENTS)]
        for thread in self._threads:
            thread.start()

    def _ask(self):
        connection = http.client.HTTPConnection(self._address.hostname, self._address.port, timeout=60)
        headers = {"Authorization": f"Bearer {self._key}", "Content-Type": "application/json"}
        try:
            while True:
                connection.request("POST", "/v1/chat/completions", BODY, headers)
                answer = connection.getresponse()
                said = json.loads(answer.read())
                with self._lock:
                    (self.answers if answer.status == 200 else self.refusals).append(said)
                    self._lock.notify_all()
                if answer.status != 200:
                    return
        except (OSError, http.client.HTTPException):
            pass  # killed
        finally:
            connection.close()

    def until(self, count):
        with self._lock:
            assert self._lock.wait_for(lambda: len(self.answers) >= count or self.refusals, 60), "no answers"

    def join(self):
        for thread in self._threads:
            thread.join()


class SharedBudget(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data = folder.name
        self.simulator = sluice.simulator("--ttft-ms", "5", "--tokens-per-second", "5000")
        self.addCleanup(self.simulator.__exit__, None, None, None)
        self.key = self.keys("add", "team", "--budget-day", str(BUDGET)).strip()

    def keys(self, *arguments):
        done = sluice.run("keys", *arguments, XDG_DATA_HOME=self.data)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def spent(self):
        """As the store has it."""
        return next(key for key in json.loads(self.keys("--json"))["keys"] if key["name"] == "team")["spent_day"]

    def gateway(self):
        return sluice.gateway(XDG_DATA_HOME=self.data, **sluice.upstream(self.simulator.url))

    def window(self):
        return sluice.Window(XDG_DATA_HOME=self.data, **sluice.upstream(self.simulator.url))

    def check_refusals(self, spenders):
        for said in (said for spender in spenders for said in spender.refusals):
            self.assertEqual(said["error"]["code"], "insufficient_quota", said)

    def test_two_gateways_and_the_window_spend_one_budget(self):
        gateways = [self.gateway() for _ in range(GATEWAYS - 1)] + [self.window()]
        spenders = [Spender(gateway.url, self.key) for gateway in gateways]
        for spender in spenders:
            spender.join()
        for gateway in gateways:
            self.assertEqual(gateway.stop(), 0)
        self.check_refusals(spenders)
        self.assertEqual([len(spender.refusals) for spender in spenders], [CLIENTS] * GATEWAYS)
        print(f"{[len(s.answers) for s in spenders]} answers, {self.spent()} of {BUDGET} dollars spent")
        self.assertLessEqual(self.spent(), BUDGET)
        self.assertGreater(self.spent(), BUDGET * 0.95)
        # And a fourth one finds nothing left.
        with self.gateway() as late:
            last = Spender(late.url, self.key)
            last.join()
        self.assertLessEqual(len(last.answers), 1)

    def test_what_a_killed_gateway_held_is_spent_by_the_others(self):
        gateways = [self.gateway(), self.gateway(), self.window()]
        spenders = [Spender(gateway.url, self.key) for gateway in gateways]
        spenders[0].until(10)
        self.assertEqual(gateways[0].stop(signal.SIGKILL), -signal.SIGKILL)
        for spender in spenders:
            spender.join()
        # What the killed one held may come back only after its lease: the others ask once more.
        deadline = 30
        while self.spent() < BUDGET * 0.95 and deadline > 0:
            deadline -= 1
            again = [Spender(gateway.url, self.key) for gateway in gateways[1:]]
            for spender in again:
                spender.join()
            spenders += again
        for gateway in gateways[1:]:
            self.assertEqual(gateway.stop(), 0)
        self.check_refusals(spenders)
        print(f"{[len(s.answers) for s in spenders]} answers, {self.spent()} of {BUDGET} dollars known as spent")
        self.assertLessEqual(self.spent(), BUDGET)
        self.assertGreater(self.spent(), BUDGET * 0.95)


if __name__ == "__main__":
    unittest.main()
