# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gateway speaks to whom its configuration names and to nobody else: every connection is seen by strace."""

import json
import pathlib
import re
import tempfile
import unittest

from support import sluice
from support.provider import Provider, events
from support.receiver import Receiver
from test_exports import ask

PEER = re.compile(r"sa_family=AF_INET6?, sin6?_port=htons\((\d+)\).*?\"([0-9a-f.:]+)\"")


class Private(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.calls = self.folder / "calls"

    def config(self, **said):
        path = self.folder / "config.json"
        path.write_text(json.dumps(said))
        return "--config", str(path)

    def traced(self, *arguments, **extra):
        """A gateway whose connections and datagrams are written down. Sanitizers look for leaks as a tracer does."""
        under = ("strace", "-D", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-s", "0", "-o", str(self.calls))
        quiet = {"ASAN_OPTIONS": "detect_leaks=0", "XDG_DATA_HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder)}
        return sluice.gateway(*arguments, under=under, **quiet, **extra)

    def peers(self):
        """(address, port) of all that was called or sent to."""
        return {(address, int(port)) for port, address in PEER.findall(self.calls.read_text(encoding="utf-8"))}

    def test_connects_to_what_the_configuration_names(self):
        with Provider(stream=lambda body: events(["Hello."])) as provider, Receiver() as told:
            file = self.config(
                exports={"col": {"kind": "otlp", "url": told.url, "signals": ["traces", "metrics", "logs"]}},
                alerts={"rules": {"all": {"kind": "failures"}},
                        "channels": {"hook": {"kind": "webhook", "url": told.url + "/hook"}}},
                guard_services={"own": {"kind": "http", "url": told.url + "/guard"}},
                guards={"ask": {"kind": "classifier", "config": {"service": "own"}, "stage": "input", "on_error": "open"}},
            )
            with self.traced(*file, **sluice.upstream(provider.url)) as server:
                self.assertEqual(set(ask(server.url, 3)), {200})
                told.until(lambda posts: any(path.endswith("/traces") for path, _ in posts))
            named = {("127.0.0.1", int(url.rsplit(":", 1)[1])) for url in (provider.url, told.url)}
        self.assertEqual(self.peers(), named)

    def test_the_simulator_needs_nobody(self):
        with self.traced("--demo") as server:
            self.assertEqual(set(ask(server.url, 3)), {200})
        self.assertEqual({address for address, _ in self.peers()}, {"127.0.0.1"}, "itself, where the simulator is")


if __name__ == "__main__":
    unittest.main()
