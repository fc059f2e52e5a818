# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`sluice audit`: what the program writes down of changes, and what is seen of those who change that."""

import concurrent.futures
import contextlib
import hashlib
import json
import os
import pathlib
import pwd
import sqlite3
import time
import unittest

from support import sluice
from test_config import FAST, Configured

SEED = "0" * 64
PLANTED = "PlantedSecret0123456789abcdefXYZ"


def until(look):
    """The keeper has a thread of its own, and tells nobody when it is done."""
    end = time.monotonic() + 20
    while not look():
        if time.monotonic() > end:
            raise AssertionError("not seen within 20 s")


class Audited(Configured):
    def setUp(self):
        super().setUp()
        self.place = {"XDG_DATA_HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder / "config")}
        self.data = self.folder / "sluice"

    def run_(self, *arguments, code=0, **extra):
        done = sluice.run(*arguments, **{**self.place, **extra})
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done.stdout if code == 0 else done.stderr

    def rows(self, *arguments):
        return json.loads(self.run_("audit", "list", "--json", "--limit", "1000", *arguments))["rows"]

    def store(self):
        """As somebody has it who knows how it is made."""
        store = sqlite3.connect(self.data / "sluice.db")
        for (trigger,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'audit%'").fetchall():
            store.execute(f"DROP TRIGGER {trigger}")
        return contextlib.closing(store)

    def tamper(self, *statements):
        with self.store() as store, store:
            for statement in statements:
                store.execute(statement)

    def some_rows(self):
        self.run_("keys", "add", "anna", "--budget-day", "2")
        for level in ("all", "errors", "off"):
            self.run_("config", "set", "capture", level)
        self.run_("keys", "revoke", "anna")


class Written(Audited):
    def test_every_command_that_changes_something_leaves_one_row(self):
        def one(action, subject, *arguments):
            before = self.rows()
            self.run_(*arguments)
            after = self.rows()
            self.assertEqual(after[1:], before, arguments)
            self.assertEqual((after[0]["action"], after[0]["object"]), (action, subject))
            return after[0]

        row = one("key.add", "anna", "keys", "add", "anna", "--budget-day", "2")
        self.assertEqual((row["actor"], row["actor_kind"], row["via"]), (pwd.getpwuid(os.getuid()).pw_name, "user", "cli"))
        self.assertEqual((row["before"], row["after"]["budget_day"]), (None, 2))
        row = one("key.change", "anna", "keys", "set", "anna", "--budget-day", "3")
        self.assertEqual((row["before"]["budget_day"], row["after"]["budget_day"]), (2, 3))
        one("key.revoke", "anna", "keys", "revoke", "anna")
        row = one("config.set", "routes.fast", "config", "set", "routes.fast", json.dumps(FAST["routes"]["fast"]))
        self.assertEqual((row["before"], row["after"]), (None, FAST["routes"]["fast"]))
        one("config.set", "providers.groq.timeouts", "config", "set", "providers.groq.timeouts.idle_seconds", "60")
        one("config.unset", "providers.groq", "config", "unset", "providers.groq")
        row = one("alert.silence", "*", "alerts", "silence", "all", "1")
        (silence,) = json.loads(self.run_("alerts", "silences", "--json"))["silences"]
        self.assertLess(silence["since"], silence.pop("until"))
        self.assertEqual(silence, {"rule": "all", "since": row["at"], "actor": row["actor"], "via": "cli"})
        self.assertIn(row["actor"], self.run_("alerts", "silences"))
        one("alert.unsilence", "*", "alerts", "silence", "all", "0")
        self.assertEqual(json.loads(self.run_("alerts", "silences", "--json")), {"silences": []})
        # One whose rule is gone can be seen, and ended.
        rule = {"kind": "failures", "channels": []}
        self.run_("config", "set", "alerts.rules.gone", json.dumps(rule))
        self.run_("alerts", "silence", "gone", "1")
        self.run_("config", "unset", "alerts.rules.gone")
        self.assertIn("gone", self.run_("alerts", "silences"))
        one("alert.unsilence", "gone", "alerts", "silence", "gone", "0")
        self.run_("alerts", "silence", "gone", "0", code=1)
        one("export", "jsonl", "export")
        one("export", "jsonl", "audit", "export")
        # What was not changed, what was only looked at, and what was refused.
        before = self.rows()
        self.run_("export", "--format", "otlp", "--to", "nobody", code=2)
        self.run_("export", "--since", "yesterday", code=2)
        self.run_("audit", "export", "--since", "yesterday", code=2)
        self.run_("config", "set", "routes.fast", json.dumps(FAST["routes"]["fast"]))
        self.run_("config", "set", "capture", "loud", code=1)
        self.run_("keys", "revoke", "nobody", code=1)
        for arguments in (("keys",), ("config",), ("audit",), ("audit", "verify"), ("alerts",)):
            self.run_(*arguments)
        self.assertEqual(self.rows(), before)
        self.run_("config", "set", "egress.allow", '["api.groq.com"]')
        before = self.rows()
        self.assertIn("egress.allow", self.run_("export", "--format", "otlp", "--to", "http://127.0.0.1:9", code=1))
        self.assertEqual(self.rows(), before)

    def test_anybody_can_check_an_export(self):
        self.some_rows()
        self.run_("config", "set", "routes.ünï\\u001b[2J", json.dumps(FAST["routes"]["fast"]))
        before = SEED
        lines = self.run_("audit", "export").splitlines()
        self.assertEqual(len(lines), 7)
        for line in lines:
            self.assertNotIn("\x1b", line)
            row = json.loads(line)
            told, previous = row.pop("hash"), row.pop("prev_hash")
            self.assertEqual(previous, before)
            text = json.dumps(row, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
            self.assertEqual(hashlib.sha256(bytes.fromhex(previous) + text).hexdigest(), told)
            before = told
        self.assertIn(before, self.run_("audit", "verify"))


class Verified(Audited):
    def test_tampering_is_found(self):
        self.some_rows()
        whole = (self.data / "sluice.db").read_bytes()
        for statements, bad in (
            (["UPDATE audit SET actor = 'eve' WHERE seq = 2"], 2),
            (["DELETE FROM audit WHERE seq = 3"], 3),
            (["UPDATE audit SET seq = 99 WHERE seq = 2", "UPDATE audit SET seq = 2 WHERE seq = 4", "UPDATE audit SET seq = 4 WHERE seq = 99"], 2),
            (["DELETE FROM audit WHERE seq > 3"], 4),
            (["DELETE FROM audit"], 1),
        ):
            with self.subTest(statements):
                self.tamper(*statements)
                self.assertIn(f"row {bad}:", self.run_("audit", "verify", code=1))
                done = sluice.run("audit", "verify", "--json", **self.place)
                found = json.loads(done.stdout)
                self.assertEqual((done.returncode, found["whole"], found["first_bad"]), (1, False, bad))
                for rest in self.data.glob("sluice.db-*"):
                    rest.unlink()
                (self.data / "sluice.db").write_bytes(whole)
        self.assertIn("is whole", self.run_("audit", "verify"))

    def test_a_running_gateway_anchors_the_log(self):
        self.some_rows()
        anchors = self.data / "audit-anchors"
        with sluice.gateway("--demo", **self.place):
            until(anchors.exists)
        self.assertEqual(anchors.stat().st_mode & 0o777, 0o600)
        kept = self.folder / "kept"
        kept.write_bytes(anchors.read_bytes())
        self.assertIn("1 anchors", self.run_("audit", "verify"))
        # Whoever cuts its end and knows of the rest.
        self.tamper("DELETE FROM audit WHERE seq > 2", "UPDATE audit_gate SET seq = 2")
        anchors.unlink()
        self.run_("audit", "verify")
        self.assertIn("row 3:", self.run_("audit", "verify", "--anchors", str(kept), code=1))
        kept.write_text("no anchor\n")
        self.assertIn("none in it", self.run_("audit", "verify", "--anchors", str(kept), code=1))
        kept.write_text("")
        self.assertIn("no anchors", self.run_("audit", "verify", "--anchors", str(kept), code=1))
        self.run_("audit", "verify", "--anchors", str(self.folder / "none"), code=1)

    def test_a_file_that_is_read_again_is_one_row_with_the_difference(self):
        other = {"routes": {"slow": FAST["routes"]["fast"]}, "capture": "errors"}
        with self.serve(FAST, "--demo", **self.place) as server:
            started = self.rows()
            self.assertEqual([row["action"] for row in started], ["config.start"])
            self.assertIn("read again", self.reload(server, FAST))
            self.assertEqual(self.rows(), started)
            self.assertIn("read again", self.reload(server, {**FAST, "capture": "all"}))
            row, *rest = self.rows()
            self.assertEqual(rest, started)
            self.assertEqual((row["action"], row["object"], row["via"], row["actor"]), ("config.reload", str(self.file), "file", "sluice"))
            self.assertEqual((row["before"]["entries"], row["after"]["entries"]), ({}, {"capture": "all"}))
            self.assertIn("stays as it was", self.reload(server, "{"))
            self.assertEqual(len(self.rows()), 2)
        # Changed while nobody ran.
        with self.serve(other, "--demo", **self.place):
            row = self.rows()[0]
            self.assertEqual((row["action"], row["after"]["entries"]), ("config.start", other))
        with self.serve(other, "--demo", **self.place):
            self.assertEqual(len(self.rows()), 3)

    def test_without_a_row_a_file_is_not_taken_up(self):
        with self.serve(FAST, "--demo", **self.place) as server:
            with self.store() as store, store:
                store.execute("CREATE TRIGGER away BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'away'); END")
            told = self.reload(server, {"routes": {"slow": FAST["routes"]["fast"]}})
            self.assertIn("stays as it was", told)
            self.assertIn("audit", told)
            models = self.run_("config", "set", "capture", "all", code=1)
            self.assertIn("sluice audit verify", models)
            with self.store() as store, store:
                store.execute("DROP TRIGGER IF EXISTS away")
            self.assertIn("read again", self.reload(server, {**FAST, "capture": "all"}))

    def test_no_secret_is_in_it(self):
        key = self.run_("keys", "add", "anna").strip()
        self.run_("keys", "add", f"slc-{PLANTED}")
        self.run_("config", "set", "guards.w", json.dumps({"stage": "both", "kind": "words", "config": {"words": [PLANTED]}}))
        self.run_("config", "set", "exports.w", json.dumps({"kind": "webhook", "url": f"https://w.example/{PLANTED}"}))
        self.run_("config", "unset", "exports.w")
        self.run_("config", "set", f"routes.sk-{PLANTED}", json.dumps(FAST["routes"]["fast"]))
        self.run_("config", "set", "providers.groq.keys", json.dumps([PLANTED]), code=1)
        with self.serve({**FAST, "guards": {"w": {"stage": "both", "kind": "words", "config": {"words": [PLANTED]}}}}, "--demo", **self.place):
            pass
        told = self.run_("audit", "export") + self.run_("audit") + self.run_("audit", "--json")
        for secret in (PLANTED, key, hashlib.sha256(key.encode()).hexdigest()):
            self.assertNotIn(secret, told)
        self.assertIn(hashlib.sha256(key.encode()).hexdigest()[:8], told)

    def test_many_processes_make_one_chain(self):
        self.run_("config")
        with concurrent.futures.ThreadPoolExecutor(6) as pool:
            done = list(pool.map(lambda i: sluice.run("keys", "add", f"k{i}", **self.place).returncode, range(12)))
        self.assertEqual(done, [0] * 12)
        self.assertIn("12 rows", self.run_("audit", "verify"))

    def test_foreign_text_does_not_reach_the_terminal(self):
        for name in ("\x1b]0;title\x07red\x1b[31m", "two\nlines", "\u202eright", "<b>bold</b>"):
            self.run_("config", "set", f"routes.{name}", json.dumps(FAST["routes"]["fast"]))
        for arguments in (("audit",), ("audit", "--json"), ("audit", "export"), ("audit", "verify", "--json")):
            told = self.run_(*arguments)
            for letter in "\x1b\x07\u202e":
                self.assertNotIn(letter, told)
        self.assertIn("<b>bold</b>", self.run_("audit"))
        self.assertEqual(len(self.run_("audit").splitlines()), 6)

    def test_what_is_listed(self):
        self.some_rows()
        self.assertEqual([row["seq"] for row in self.rows()], [5, 4, 3, 2, 1])
        self.assertEqual([row["seq"] for row in self.rows("--action", "config.set", "--limit", "2")], [4, 3])
        self.assertEqual([row["seq"] for row in self.rows("--object", "AnN")], [5, 1])
        self.assertEqual(self.rows("--object", "%"), [])
        self.assertEqual(self.rows("--since", "2100-01-01"), [])
        self.assertEqual(self.run_("audit", "list", "--since", "2100-01-01"), "")
        for arguments in (["frobnicate"], ["list", "--since", "soon"], ["list", "--anchors", "x"], ["verify", "--limit", "3"], ["list", "--limit", "0"]):
            self.run_("audit", *arguments, code=2)

    def test_a_copy_that_can_only_be_read(self):
        self.some_rows()
        for file in (self.data / "sluice.db", self.data):
            os.chmod(file, file.stat().st_mode & ~0o222)
        self.addCleanup(os.chmod, self.data, 0o700)
        self.assertIn("is whole: 5 rows", self.run_("audit", "verify"))
        self.assertEqual(len(self.rows()), 5)

    def test_retention_cuts_whole_months_and_seals_them(self):
        self.some_rows()
        self.run_("config", "set", "audit.keep_months", "1")
        with self.store() as store, store:
            # As if all of it had been long ago; the chain is made anew.
            columns = "action, actor, actor_kind, address, after, at, before, object, object_kind, request_id, seq, via".split(", ")
            before = SEED
            for values in store.execute(f"SELECT {', '.join(columns)} FROM audit ORDER BY seq").fetchall():
                row = {**dict(zip(columns, values, strict=True)), "at": 1_700_000_000_000}
                text = json.dumps(row, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
                digest = hashlib.sha256(bytes.fromhex(before) + text).hexdigest()
                store.execute("UPDATE audit SET at = ?, prev_hash = ?, hash = ? WHERE seq = ?", (row["at"], before, digest, row["seq"]))
                before = digest
            # Of yesterday, by which the clock is believed.
            columns = "id, time_ms, client, door, model, target, attempts, stream, status, error_kind, error_code, error_message, total_us, dropped"
            yesterday = int(time.time() - 25 * 3600) * 1000
            values = ("r", yesterday, "", "chat", "m", "p/m", "[]", 0, 200, "", "", "", 1, "")
            store.execute(f"INSERT INTO requests ({columns}) VALUES ({', '.join('?' * len(values))})", values)
        with sluice.gateway("--demo", **self.place):
            until((self.data / "audit-anchors").exists)
        row, *rest = self.rows()
        self.assertEqual((rest, row["action"], row["object"], row["after"]["rows"]), ([], "checkpoint", "6", 6))
        self.assertIn("is whole: 1 rows", self.run_("audit", "verify"))


if __name__ == "__main__":
    unittest.main()
