# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`sluice serve` while its data store is in trouble, several programs on one store, and unsafe settings."""

import concurrent.futures
import json
import os
import pathlib
import resource
import signal
import sqlite3
import tempfile
import time
import unittest

from support import sluice
from test_config import ask


class Trouble(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.store = self.folder / "sluice" / "sluice.db"
        self.place = {"XDG_DATA_HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder / "config")}

    def run_(self, *arguments):
        done = sluice.run(*arguments, **self.place)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def make_store(self):
        """A store with a key that was revoked, and one that is not."""
        revoked = self.run_("keys", "add", "gone").strip()
        valid = self.run_("keys", "add", "tool").strip()
        self.run_("keys", "revoke", "gone")
        return revoked, valid

    def test_a_relative_folder_is_no_place_for_data(self):
        relative = "relative-" + self.folder.name
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            done = sluice.run("keys", "add", name, HOME=str(self.folder), **{name: relative})
            self.assertEqual(done.returncode, 0, done.stderr)
        self.assertFalse(os.path.exists(relative))
        self.assertTrue((self.folder / ".local/share/sluice/sluice.db").exists())

    def lock(self):
        """Nobody else can read it until the connection that is returned is closed."""
        connection = sqlite3.connect(self.store, isolation_level=None)
        self.addCleanup(connection.close)
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("UPDATE schema_version SET version = version")
        return connection

    def lock_writing(self):
        """Nobody else can write to it until the connection that is returned is closed."""
        connection = sqlite3.connect(self.store, isolation_level=None)
        self.addCleanup(connection.close)
        connection.execute("BEGIN IMMEDIATE")
        return connection

    def serve(self, *arguments, **extra):
        return sluice.gateway("--demo", *arguments, **{**self.place, **extra})

    def until_status(self, server, status, key):
        for _ in range(200):
            if ask(server.url, sluice.GROQ_MODEL, key=key)[0] == status:
                return
            time.sleep(0.1)  # it is asked again after growing pauses
        self.fail(f"never {status}:\n" + "\n".join(server.stderr))

    def refused(self, server, key):
        status, headers, body = ask(server.url, sluice.GROQ_MODEL, key=key)
        self.assertEqual((status, body["error"]["code"]), (503, "store_unavailable"), body)
        self.assertTrue(headers["retry-after"])

    def test_a_locked_store_keeps_keys_out_until_it_can_be_read(self):
        revoked, valid = self.make_store()
        connection = self.lock()
        # The revoked one is named from outside as well, where nothing is known of that.
        with self.serve(SLUICE_GATEWAY_KEY=revoked) as server:
            for key in (revoked, valid):
                self.refused(server, key)
            self.assertEqual(ask(server.url, sluice.GROQ_MODEL, key="")[0], 401)
            self.assertTrue(any("store cannot be used" in line for line in server.stderr), server.stderr)
            connection.close()
            self.until_status(server, 200, valid)
            self.assertEqual(ask(server.url, sluice.GROQ_MODEL, key=revoked)[0], 401)
            self.assertTrue(any("can be used" in line for line in server.stderr[1:]), server.stderr)

    def test_broken_newer_or_a_folder(self):
        def broken():
            self.store.write_bytes(b"this is no database, whatever its name says" * 100)

        def newer():
            with sqlite3.connect(self.store) as connection:
                connection.execute("UPDATE schema_version SET version = 1000")
            connection.close()

        def folder():
            self.store.unlink()
            self.store.mkdir()

        for spoil in (broken, newer, folder):
            with self.subTest(spoil.__name__):
                _, valid = self.make_store()
                whole = self.store.read_bytes()
                spoil()
                for rest in self.store.parent.glob("sluice.db-*"):
                    rest.unlink()
                with self.serve() as server:
                    self.refused(server, valid)
                    self.refused(server, sluice.KEY)
                    if self.store.is_dir():
                        self.store.rmdir()
                    self.store.write_bytes(whole)
                    self.until_status(server, 200, valid)
                    self.assertEqual(ask(server.url, sluice.GROQ_MODEL)[0], 200)
                self.store.unlink()

    def test_records_wait_while_the_store_is_locked(self):
        with sluice.simulator() as simulator:
            with sluice.gateway(**self.place, **sluice.upstream(simulator.url)) as server:
                self.assertEqual(ask(server.url, sluice.GROQ_MODEL)[0], 200)
                written = lambda: len(self.run_("export").splitlines())
                while written() < 1:
                    pass
                connection = self.lock_writing()
                for _ in range(5):
                    self.assertEqual(ask(server.url, sluice.GROQ_MODEL)[0], 200)
                server.until(lambda: any("cannot be recorded" in line for line in server.stderr))
                connection.close()
                server.until(lambda: any("recorded again" in line for line in server.stderr), 60)
                self.assertEqual(written(), 6)

    def full_disk(self):
        """A limit on the size of files stands for it: nothing can grow, and what is there can be read."""
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))

    def set_full(self, server, full):
        limit = 0 if full else resource.RLIM_INFINITY
        resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))

    def test_a_full_disk_at_the_start_keeps_limited_keys_out(self):
        _, valid = self.make_store()
        for place in (self.place, {**self.place, "XDG_DATA_HOME": str(self.folder / "new")}):
            with self.subTest(place["XDG_DATA_HOME"]):
                with self.serve(first=self.full_disk, **place) as server:
                    self.refused(server, valid)
                    self.refused(server, sluice.KEY)
                    self.assertTrue(any("store cannot be used" in line for line in server.stderr), server.stderr)
                    self.set_full(server, False)
                    self.until_status(server, 200, sluice.KEY)

    def test_a_disk_that_fills_up_loses_no_money(self):
        limited = self.run_("keys", "add", "limited", "--budget-day", "5").strip()
        with sluice.simulator() as simulator:
            ignore = lambda: signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            with sluice.gateway(first=ignore, **self.place, **sluice.upstream(simulator.url)) as server:
                self.assertEqual(ask(server.url, sluice.GROQ_MODEL, key=limited)[0], 200)
                written = lambda: len(self.run_("export").splitlines())
                while written() < 1:
                    pass
                self.set_full(server, True)
                self.assertEqual(ask(server.url, sluice.GROQ_MODEL)[0], 200)
                # What spends of a budget waits until the store can be asked for it: others may spend of it too.
                self.until_status(server, 503, limited)
                self.assertEqual(ask(server.url, sluice.GROQ_MODEL)[0], 200)
                server.until(lambda: any("cannot be recorded" in line for line in server.stderr))
                self.set_full(server, False)
                server.until(lambda: any("recorded again" in line for line in server.stderr), 60)
                self.until_status(server, 200, limited)
        records = [json.loads(line) for line in self.run_("export").splitlines()]
        self.assertEqual(len([r for r in records if r["client"] != "limited" and r["status"] == 200]), 2)
        spent = {key["name"]: key["spent_day"] for key in json.loads(self.run_("keys", "--json"))["keys"]}
        self.assertAlmostEqual(spent["limited"], sum(r["cost_usd"] or 0 for r in records if r["client"] == "limited"), places=9)

    def test_several_at_once_make_one_key(self):
        with concurrent.futures.ThreadPoolExecutor(5) as pool:
            start = lambda _: sluice.gateway("--demo", **self.place, SLUICE_GATEWAY_KEY="")
            servers = list(pool.map(start, range(5)))
        shown = []
        for server in servers:
            with server:
                shown += [line for line in server.stderr if "gateway key" in line]
        self.assertEqual(len(shown), 1, shown)
        self.assertEqual(len(json.loads(self.run_("keys", "--json"))["keys"]), 1)

    def test_many_commands_at_once_wait_for_each_other(self):
        """On a new store, too: what makes it ready and what is written comes one after the other."""
        def add(number):
            return sluice.run("keys", "add", f"k{number}", **self.place)
        with concurrent.futures.ThreadPoolExecutor(30) as pool:
            for done in pool.map(add, range(30)):
                self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(len(json.loads(sluice.run("keys", "--json", **self.place).stdout)["keys"]), 30)

    def test_two_changes_of_one_key(self):
        self.run_("keys", "add", "anna")
        changes = [("--budget-day", "1"), ("--budget-month", "2"), ("--tokens-per-minute", "3"), ("--expires", "2090-01-31")]
        with concurrent.futures.ThreadPoolExecutor(5) as pool:
            done = list(pool.map(lambda change: sluice.run("keys", "set", "anna", *change, **self.place), changes))
        self.assertEqual([one.returncode for one in done], [0] * 4, done)
        key = json.loads(self.run_("keys", "--json"))["keys"][0]
        self.assertEqual((key["budget_day"], key["budget_month"], key["tokens_per_minute"]), (1, 2, 3))
        self.assertTrue(key["expires"].startswith("2090-"))
        self.run_("keys", "revoke", "anna")
        self.assertEqual(sluice.run("keys", "set", "anna", "--budget-day", "9", **self.place).returncode, 1)


class Unsafe(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def refused(self, *arguments, **extra):
        done = sluice.run("serve", "--port", "0", *arguments, **extra)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(done.stdout, "")
        return done.stderr

    def test_short_keys(self):
        told = self.refused("--demo", "--host", "0.0.0.0", SLUICE_GATEWAY_KEY="a")
        self.assertIn("SLUICE_GATEWAY_KEY", told)
        self.assertIn("sluice keys add", told)
        with sluice.gateway("--demo", SLUICE_GATEWAY_KEY="abc") as server:
            server.until(lambda: any("SLUICE_GATEWAY_KEY" in line for line in server.stderr))

    def test_addresses_with_secrets(self):
        for url in ("http://user:hunter2@127.0.0.1/v1", "http://127.0.0.1/v1?tok=hunter2", "http://127.0.0.1/v1#hunter2"):
            told = self.refused(GROQ_API_URL=url, GROQ_API_KEY="gsk_test", SLUICE_GATEWAY_KEY=sluice.KEY)
            self.assertIn("GROQ_API_URL", told)
            self.assertNotIn("hunter2", told)

    def test_plain_http_to_another_machine(self):
        with sluice.gateway(GROQ_API_URL="http://10.9.8.7/v1", GROQ_API_KEY="gsk_test") as server:
            server.until(lambda: any("http://" in line and "warning" in line for line in server.stderr))

    def test_a_key_with_a_line_break_is_not_sent(self):
        with sluice.simulator() as simulator:
            keys = {**sluice.upstream(simulator.url), "GROQ_API_KEY": "gsk_test\r\nx-evil: 1"}
            with sluice.gateway(**keys) as server:
                status, _, body = ask(server.url, sluice.GROQ_MODEL)
                self.assertEqual((status, body["error"]["code"]), (401, "unusable_provider_key"))
            self.assertEqual([event for event in simulator.stderr if "chat/completions" in event], [])

    def test_a_configuration_that_became_a_pipe(self):
        path = self.folder / "sluice.json"
        path.write_text("{}")
        with sluice.gateway("--demo", "--config", str(path)) as server:
            path.unlink()
            os.mkfifo(path)
            server.process.send_signal(signal.SIGHUP)
            self.assertEqual(ask(server.url, sluice.GROQ_MODEL)[0], 200)
            server.until(lambda: any("stays as it was" in line for line in server.stderr))

    def test_any_host(self):
        path = self.folder / "sluice.json"
        path.write_text('{"access": {"allowed_hosts": ["*"]}}')
        self.assertIn("DNS rebinding", self.refused("--demo", "--config", str(path), SLUICE_GATEWAY_KEY=sluice.KEY))


if __name__ == "__main__":
    unittest.main()
