# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`sluice config` and `sluice keys`, and what a running `sluice serve` makes of them."""

import datetime
import hashlib
import json
import pathlib
import signal
import sqlite3
import tempfile
import unittest
import urllib.request

from support import sluice
from test_config import ask

FAST = {"targets": [{"model": sluice.GROQ_MODEL}]}


class Stored(unittest.TestCase):
    """A store of its own, and commands that use it."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.place = {"XDG_DATA_HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder / "config")}

    def run_(self, *arguments, code=0, **extra):
        """What a command says on stdout, or on stderr when it is to fail."""
        done = sluice.run(*arguments, **self.place, **extra)
        self.assertEqual(done.returncode, code, done.stderr)
        if code:
            self.assertEqual(done.stdout, "")
            return done.stderr
        self.told = done.stderr
        return done.stdout

    def config(self, *arguments, **extra):
        return self.run_("config", *arguments, **extra)

    def keys(self, *arguments, **extra):
        return self.run_("keys", *arguments, **extra)

    def set(self, path, value):
        self.assertEqual(self.config("set", path, json.dumps(value)), "")

    def serve(self, *arguments, **extra):
        return sluice.gateway("--demo", *arguments, **self.place, **extra)

    def taken_up(self, server, change):
        """Makes a change and waits until the program says that it is in force."""
        before = len(server.stderr)
        change()
        server.until(lambda: any("in force" in line for line in server.stderr[before:]))

    def until_status(self, server, status, **how):
        """The program is told by the file system; that takes a moment, within which a few requests may pass."""
        for _ in range(1000):
            if ask(server.url, sluice.GROQ_MODEL, **how)[0] == status:
                return
        self.fail(f"not {status} after 1000 requests")


class Config(Stored):
    def test_round_trip(self):
        self.assertEqual(json.loads(self.config()), {})
        self.set("routes.gpt-4.1", FAST)
        self.set("prices.groq.llama-3.1-8b", {"input": 0.05, "output": 0.08})
        self.config("set", "capture", "errors")
        self.config("set", "retries.attempts_per_target", "2")
        self.config("set", "providers.groq.base_url", "https://proxy.example/v1")
        whole = {
            "capture": "errors",
            "prices": {"groq": {"llama-3.1-8b": {"input": 0.05, "output": 0.08}}},
            "providers": {"groq": {"base_url": "https://proxy.example/v1"}},
            "retries": {"attempts_per_target": 2},
            "routes": {"gpt-4.1": FAST},
        }
        printed = self.config()
        self.assertEqual(json.loads(printed), whole)
        self.assertEqual(json.loads(self.config("get", "routes.gpt-4.1")), FAST)
        self.assertEqual(json.loads(self.config("get", "prices")), whole["prices"])
        self.assertEqual(self.config("get", "capture"), '"errors"\n')
        file = self.folder / "printed.json"
        file.write_text(printed, encoding="utf-8")
        self.assertIn(str(file), self.config("check", str(file)))
        self.config("unset", "routes")
        self.assertIn("routes", self.config("get", "routes", code=1))
        self.assertIn("routes", self.config("unset", "routes.gpt-4.1", code=1))

    def test_one_limit_of_a_provider(self):
        self.set("providers.groq.timeouts", {"idle_seconds": 90})
        self.set("providers.groq.timeouts.first_byte_seconds", 600)
        self.assertEqual(json.loads(self.config("get", "providers.groq.timeouts")),
                         {"idle_seconds": 90, "first_byte_seconds": 600})
        self.config("unset", "providers.groq.timeouts.idle_seconds")
        self.assertEqual(json.loads(self.config("get", "providers.groq.timeouts")), {"first_byte_seconds": 600})
        self.assertIn("is not a key here", self.config("set", "providers.groq.timeouts.nonsense", "1", code=1))

    def test_a_mistake_changes_nothing(self):
        self.set("routes.fast", FAST)
        before = self.config()
        self.assertIn("routes.slow.targets[0].model", self.config("set", "routes.slow", '{"targets":[{"model":"x"}]}', code=1))
        self.assertIn("routs", self.config("set", "routs.fast", "{}", code=1))
        self.assertIn("sluice keys", self.config("set", "gateway_keys", "[]", code=1))
        told = self.config("set", "providers.groq.keys", '["gsk_0123456789abcdef"]', code=1)
        self.assertIn("providers.groq.keys[0]", told)
        self.assertNotIn("0123456789abcdef", told)
        self.assertIn("at byte", self.config("set", "routes.slow", "{", code=1))
        self.assertEqual(self.config(), before)

    def test_a_variable_may_be_set_elsewhere(self):
        self.set("providers.groq.keys", ["env.NOT_SET_HERE"])
        self.assertIn("NOT_SET_HERE", self.told)
        self.assertEqual(json.loads(self.config("get", "providers.groq.keys")), ["env.NOT_SET_HERE"])

    def test_wrong_usage(self):
        for arguments in (["put"], ["get"], ["set", "capture"], ["get", "routes."], ["get", ""], ["check", ""]):
            with self.subTest(arguments):
                self.config(*arguments, code=2)

    def test_check(self):
        file = self.folder / "bad.json"
        file.write_text('{"routs": {}}', encoding="utf-8")
        told = self.config("check", str(file), code=1)
        self.assertIn(str(file), told)
        self.assertIn("routs", told)
        self.assertIn("none.json", self.config("check", str(self.folder / "none.json"), code=1))

    def test_a_running_gateway_takes_it_up(self):
        with self.serve() as server:
            self.assertEqual(ask(server.url, "fast")[0], 404)
            self.taken_up(server, lambda: self.set("routes", {"fast": FAST}))
            self.assertEqual(ask(server.url, "fast")[1]["x-sluice-model"], sluice.GROQ_MODEL)
            self.assertIn("fast", self.models(server))
            other = {"targets": [{"model": sluice.FIREWORKS_MODEL}]}
            self.taken_up(server, lambda: self.set("routes.fast", other))
            self.assertEqual(ask(server.url, "fast")[1]["x-sluice-model"], sluice.FIREWORKS_MODEL)
            self.taken_up(server, lambda: self.config("unset", "routes.fast"))
            self.assertEqual(ask(server.url, "fast")[0], 404)
            self.assertNotIn("fast", self.models(server))

    def models(self, server):
        request = urllib.request.Request(f"{server.url}/v1/models", headers={"Authorization": f"Bearer {sluice.KEY}"})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return [model["id"] for model in json.load(answer)["data"]]

    def test_the_file_beats_the_store(self):
        self.set("routes", {"both": FAST, "stored": FAST})
        file = self.folder / "sluice.json"
        file.write_text(json.dumps({"routes": {"both": {"targets": [{"model": sluice.FIREWORKS_MODEL}]}}}))
        with self.serve("--config", str(file)) as server:
            self.assertEqual(ask(server.url, "both")[1]["x-sluice-model"], sluice.FIREWORKS_MODEL)
            self.assertEqual(ask(server.url, "stored")[1]["x-sluice-model"], sluice.GROQ_MODEL)
            # A file that has become bad since does not keep the store's changes out.
            file.write_text("{")
            self.taken_up(server, lambda: self.set("routes.later", FAST))
            self.assertEqual(ask(server.url, "later")[0], 200)
            before = len(server.stderr)
            server.process.send_signal(signal.SIGHUP)
            server.until(lambda: any("stays as it was" in line for line in server.stderr[before:]))
            self.assertEqual(ask(server.url, "both")[0], 200)

    def test_a_broken_entry_keeps_no_gateway_from_starting(self):
        providers = self.folder / "config" / "sluice" / "providers"
        providers.mkdir(parents=True)
        own = providers / "own.json"
        own.write_text(json.dumps({"base_url": "http://127.0.0.1:9/v1"}))
        self.set("routes", {"fast": FAST, "gone": {"targets": [{"model": "own/m"}]}})
        own.unlink()
        with self.serve() as server:
            self.assertTrue(any("routes.gone" in line for line in server.stderr), server.stderr)
            self.assertEqual(ask(server.url, "fast")[0], 200)
            self.assertEqual(ask(server.url, "gone")[0], 404)
        self.assertEqual(set(json.loads(self.config())["routes"]), {"fast", "gone"})
        self.assertIn("routes.gone", self.told)
        self.config("unset", "routes.gone")
        self.config()
        self.assertEqual(self.told, "")


class Keys(Stored):
    def listed(self):
        return {key["name"]: key for key in json.loads(self.keys("--json"))["keys"]}

    def test_a_key_works_until_it_is_revoked(self):
        with self.serve() as server:
            key = self.keys("add", "tool").strip()
            self.assertRegex(key, r"^slc-[0-9A-Za-z]{43}$")
            self.assertIn("not shown again", self.told)
            self.assertNotIn(key, self.told)
            self.until_status(server, 200, key=key)
            self.keys("revoke", "tool")
            self.until_status(server, 401, key=key)
            self.assertEqual(ask(server.url, sluice.GROQ_MODEL)[0], 200, "the other key stays")
        self.assertIn("revoked already", self.keys("revoke", "tool", code=1))
        self.assertIsNotNone(self.listed()["tool"]["revoked"])
        self.assertIn("revoked", self.keys())
        self.assertNotIn(key, self.keys() + self.keys("--json"))

    def test_limits_change_for_a_running_gateway(self):
        with self.serve() as server:
            key = self.keys("add", "tool", "--model", "groq/*").strip()
            self.until_status(server, 200, key=key)
            refused = ask(server.url, sluice.FIREWORKS_MODEL, key=key)[0]
            self.assertIn(refused, (403, 404))
            self.keys("set", "tool", "--model", "fireworks/*")
            self.until_status(server, refused, key=key)
            self.assertEqual(ask(server.url, sluice.FIREWORKS_MODEL, key=key)[0], 200)

    def test_limits(self):
        key = self.keys(
            *("add", "ci", "--expires", "2100-01-31", "--model", "fast", "--model", "groq/*"),
            *("--requests-per-minute", "60", "--tokens-per-minute", "100000"),
            *("--budget-day", "1.5", "--budget-month", "20"),
        ).strip()
        ci = self.listed()["ci"]
        self.assertEqual(ci["hash"], hashlib.sha256(key.encode()).hexdigest())
        self.assertEqual((ci["models"], ci["requests_per_minute"], ci["tokens_per_minute"]), (["fast", "groq/*"], 60, 100000))
        self.assertEqual((ci["budget_day"], ci["budget_month"], ci["revoked"]), (1.5, 20, None))
        end = datetime.datetime.fromisoformat(ci["expires"].replace("Z", "+00:00"))
        self.assertEqual(end.astimezone().strftime("%Y-%m-%d %H:%M"), "2100-01-31 23:59")
        self.keys("set", "ci", "--model", "", "--expires", "", "--budget-day", "", "--requests-per-minute", "5")
        ci = self.listed()["ci"]
        self.assertEqual((ci["models"], ci["expires"], ci["budget_day"]), ([], None, None))
        self.assertEqual((ci["requests_per_minute"], ci["tokens_per_minute"], ci["budget_month"]), (5, 100000, 20))

    def test_what_was_spent(self):
        self.keys("add", "tool", "--budget-day", "2")
        digest = self.listed()["tool"]["hash"]
        store = sqlite3.connect(self.folder / "sluice" / "sluice.db")
        with store:
            today = datetime.date.today().isoformat()
            store.execute("INSERT INTO key_usage VALUES (?, ?, 1, 10, 0.25)", (digest, today))
        store.close()
        tool = self.listed()["tool"]
        self.assertEqual((tool["spent_day"], tool["spent_month"]), (0.25, 0.25))
        self.assertIn("0.25 of 2.00", self.keys())

    def test_names(self):
        self.assertIn('no key "tool"', self.keys("revoke", "tool", code=1))
        self.keys("add", "tool")
        self.assertIn("already", self.keys("add", "tool", code=1))
        self.assertIn("by itself", self.keys("add", "desktop", code=1))
        self.keys("revoke", self.listed()["tool"]["hash"][:8])
        self.keys("add", "tool")  # the name is free again
        store = sqlite3.connect(self.folder / "sluice" / "sluice.db")
        with store:
            store.execute("DROP TRIGGER gateway_keys_INSERT_audited")  # an older version let two have one name
            store.execute("INSERT INTO gateway_keys (hash, created_ms, name) VALUES ('abcd1234', 1, 'tool')")
        store.close()
        self.assertIn("abcd1234", self.keys("revoke", "tool", code=1))
        self.keys("revoke", "abcd1234")

    def test_wrong_usage(self):
        for arguments in (
            ["make", "x"],
            ["add"],
            ["add", " "],
            ["revoke"],
            ["set", "x"],
            ["--budget-day", "1"],
            ["add", "x", "--budget-day", "much"],
            ["add", "x", "--budget-day", "nan"],
            ["add", "x", "--requests-per-minute", "0"],
            ["add", "x", "--requests-per-minute", "1.5"],
            ["add", "x", "--expires", "soon"],
            ["add", "x", "--expires", "2020-01-01"],
        ):
            with self.subTest(arguments):
                self.keys(*arguments, code=2)
        self.assertEqual(self.listed(), {})


if __name__ == "__main__":
    unittest.main()
