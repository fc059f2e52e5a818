# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`sluice serve --config FILE`: routes, keys, reloading, revoking and stopping, with the real program."""

import configparser
import hashlib
import http.client
import json
import os
import pathlib
import shlex
import signal
import subprocess
import tempfile
import unittest
import urllib.error
import urllib.request

from support import sluice
from support.recorder import Recorder

ROOT = pathlib.Path(__file__).parents[2]
FAST = {"routes": {"fast": {"targets": [{"model": sluice.GROQ_MODEL}]}}}


def ask(url, model="fast", *, key=sluice.KEY, **headers):
    """One chat request; status, headers and body."""
    body = {"model": model, "messages": [{"role": "user", "content": "Hi"}]}
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json", **headers}
    request = urllib.request.Request(f"{url}/v1/chat/completions", json.dumps(body).encode(), headers)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.headers, json.load(answer)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, json.load(error)


class Stream:
    """A running stream of which one piece has come."""

    def __init__(self, url, model, **headers):
        self.connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=30)
        body = {"model": model, "messages": [{"role": "user", "content": "Hi"}], "stream": True}
        headers = {"Authorization": f"Bearer {sluice.KEY}", "Content-Type": "application/json", **headers}
        self.connection.request("POST", "/v1/chat/completions", json.dumps(body), headers)
        self.answer = self.connection.getresponse()
        self.first = self.answer.readline()

    def rest(self):
        return self.answer.read().decode()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.connection.close()


class Configured(unittest.TestCase):
    """What the tests of a configuration need."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.file = self.folder / "sluice.json"

    def write(self, config):
        self.file.write_text(config if isinstance(config, str) else json.dumps(config), encoding="utf-8")

    def serve(self, config, *arguments, **extra):
        self.write(config)
        return sluice.gateway("--config", str(self.file), *arguments, **extra)

    def reload(self, server, config):
        """Returns what the program says to it."""
        self.write(config)
        before = len(server.stderr)
        server.process.send_signal(signal.SIGHUP)
        return server.until(lambda: next((line for line in server.stderr[before:] if "configuration" in line), None))

    def refused(self, config, **extra):
        """What `serve` says to a configuration it does not take."""
        self.write(config)
        done = sluice.run("serve", "--port", "0", "--config", str(self.file), SLUICE_GATEWAY_KEY=sluice.KEY, **extra)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn(str(self.file), done.stderr)
        return done.stderr


class Config(Configured):
    def test_a_route_with_its_strategy(self):
        targets = [{"model": sluice.GROQ_MODEL}, {"model": sluice.FIREWORKS_MODEL}]
        with self.serve({"routes": {"turns": {"strategy": "round-robin", "targets": targets}}}, "--demo") as server:
            used = {ask(server.url, "turns")[1]["x-sluice-model"] for _ in range(2)}
        self.assertEqual(used, {sluice.GROQ_MODEL, sluice.FIREWORKS_MODEL})

    def test_addresses_and_several_keys(self):
        keys = ["env.ONE", {"name": "second", "key": "env.TWO"}]
        with Recorder("m") as upstream:
            config = {
                "providers": {"groq": {"base_url": f"{upstream.url}/v1", "keys": keys}},
                "routes": {"two": {"targets": [{"model": "groq/m", "key": "second"}]}},
            }
            with self.serve(config, ONE="gsk_one", TWO="gsk_two") as server:
                self.assertEqual(ask(server.url, "two")[0], 200)
                self.assertEqual(ask(server.url, "groq/m")[0], 200)
            sent = [dict(headers)["Authorization"] for _, path, headers, _ in upstream.posts()]
        self.assertEqual(sent, ["Bearer gsk_two", "Bearer gsk_one"])
        self.assertNotIn("gsk_", "\n".join(server.stdout + server.stderr))

    def test_gateway_keys_with_limits(self):
        config = {
            **FAST,
            "gateway_keys": [
                {"name": "hashed", "hash": hashlib.sha256(b"slc-hashed").hexdigest(), "models": ["fast"]},
                {"name": "named", "key": "env.TEAM_KEY", "requests_per_minute": 1},
                {"name": "over", "key": "env.OLD_KEY", "expires": "2020-01-01T00:00:00Z"},
            ],
        }
        with self.serve(config, "--demo", TEAM_KEY="slc-team", OLD_KEY="slc-old") as server:
            self.assertEqual(ask(server.url, key="slc-hashed")[0], 200)
            self.assertEqual(ask(server.url, sluice.GROQ_MODEL, key="slc-other")[0], 401)
            self.assertEqual([ask(server.url, key="slc-team")[0] for _ in range(2)], [200, 429])
            self.assertEqual(ask(server.url, key="slc-old")[0], 401)
            self.assertEqual(ask(server.url)[0], 200, "the environment's key is valid beside them")

    def test_mistakes_name_their_place(self):
        self.assertIn("routs", self.refused({"routs": {}}))
        told = self.refused({"providers": {"groq": {"keys": ["gsk_0123456789abcdef"]}}})
        self.assertIn("providers.groq.keys[0]", told)
        self.assertIn("env.", told)
        self.assertNotIn("0123456789abcdef", told)
        self.assertIn("NOT_SET", self.refused({"gateway_keys": [{"name": "a", "key": "env.NOT_SET"}]}))
        self.assertIn("at byte", self.refused("{"))
        missing = sluice.run("serve", "--config", str(self.folder / "none.json"), SLUICE_GATEWAY_KEY=sluice.KEY)
        self.assertEqual(missing.returncode, 1)
        self.assertIn("none.json", missing.stderr)

    def test_an_open_door_is_refused(self):
        config = {"listen": {"hosts": ["0.0.0.0"]}, "access": {"no_auth": True}}
        self.write(config)
        done = sluice.run("serve", "--port", "0", "--config", str(self.file))
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        checked = sluice.run("config", "check", str(self.file))
        self.assertEqual(checked.returncode, 1)
        self.assertIn("access.no_auth", checked.stderr)

    def test_reload_leaves_a_stream_alone(self):
        with self.serve(FAST, "--demo") as server:
            with Stream(server.url, "fast", **{"x-sim-tokens": "60", "x-sim-tokens-per-second": "60"}) as stream:
                said = self.reload(server, {"routes": {"quick": FAST["routes"]["fast"]}})
                self.assertIn("read again", said)
                self.assertEqual(ask(server.url, "quick")[0], 200)
                self.assertEqual(ask(server.url, "fast")[0], 404)
                self.assertTrue(stream.rest().endswith("data: [DONE]\n\n"))

    def test_a_bad_file_keeps_the_old_one(self):
        with self.serve(FAST, "--demo") as server:
            for bad in ("{", {"nonsense": 1}, {"routes": {"fast": {"targets": [{"model": "x"}]}}}):
                self.assertIn("stays as it was", self.reload(server, bad))
                self.assertEqual(ask(server.url)[0], 200)
            self.assertIn("read again", self.reload(server, FAST))

    def test_a_changed_address_waits_for_the_next_start(self):
        elsewhere = {**FAST, "listen": {"hosts": ["127.0.0.1"]}}
        with self.serve(FAST, "--demo") as server:
            for _ in range(2):
                self.assertIn("at the next start", self.reload(server, elsewhere))
                server.until(lambda: "read again" in server.stderr[-1])
            self.assertIn("read again", self.reload(server, FAST), "it listens where that says")
            # The port is the command line's, whatever the file says: that is told, once.
            other = {**FAST, "listen": {"port": 7}}
            self.assertIn("stays where --host and --port say", self.reload(server, other))
            server.until(lambda: "read again" in server.stderr[-1])
            self.assertIn("read again", self.reload(server, {**other, "capture": "all"}))

    def test_who_sets_an_address_is_told_when_it_holds(self):
        place = {"XDG_DATA_HOME": str(self.folder)}
        for arguments in (("set", "listen.port", "7000"), ("unset", "listen.port")):
            done = sluice.run("config", *arguments, **place)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn("next start", done.stderr)
        self.assertEqual(sluice.run("config", "set", "capture", "all", **place).stderr, "")

    def test_secrets_of_a_refused_file_are_not_asked_for(self):
        secret = self.folder / "key"
        refused = {"routes": {"quick": FAST["routes"]["fast"]}, "gateway_keys": [{"name": "late", "key": f"file:{secret}"}]}
        first = {**FAST, "gateway_keys": [{"name": "a", "hash": hashlib.sha256(b"slc-a").hexdigest()}]}
        with self.serve(first, "--demo", SLUICE_GATEWAY_KEY="") as server:
            self.write(refused)  # the last key would go, and the new one is not there
            server.process.send_signal(signal.SIGHUP)
            server.until(lambda: any("stays as it was" in line for line in server.stderr))
            self.assertEqual(ask(server.url, key="slc-a")[0], 200)
            secret.write_text("slc-late")
            self.write(first)
            server.process.send_signal(signal.SIGHUP)  # reads all secrets again that are wanted: there are none
            server.until(lambda: "the configuration was read again" in server.stderr[-1])
            self.write(refused)
            server.process.send_signal(signal.SIGHUP)
            self.until_status(server, "slc-a", 401)
            self.assertEqual(ask(server.url, "quick", key="slc-late")[0], 200)
            self.assertFalse([line for line in server.stderr if str(secret) in line and "was read again" in line])

    def test_a_key_taken_out_is_refused(self):
        keys = [{"name": n, "hash": hashlib.sha256(f"slc-{n}".encode()).hexdigest()} for n in ("a", "b")]
        with self.serve({**FAST, "gateway_keys": keys}, "--demo") as server:
            self.assertEqual(ask(server.url, key="slc-b")[0], 200)
            self.reload(server, {**FAST, "gateway_keys": keys[:1]})
            self.assertEqual(ask(server.url, key="slc-b")[0], 401)
            self.assertEqual(ask(server.url, key="slc-a")[0], 200)

    def test_a_door_is_closed_with_the_first_key(self):
        key = {"name": "first", "hash": hashlib.sha256(b"slc-first").hexdigest()}
        with self.serve({**FAST, "access": {"no_auth": True}}, "--demo", SLUICE_GATEWAY_KEY="") as server:
            self.assertEqual(ask(server.url, key="slc-other")[0], 200)
            told = self.reload(server, FAST)
            self.assertIn("stays as it was", told)
            self.assertIn("gateway_keys", told)
            self.assertEqual(ask(server.url, key="slc-other")[0], 200)
            self.assertIn("read again", self.reload(server, {**FAST, "gateway_keys": [key]}))
            self.assertEqual(ask(server.url, key="slc-other")[0], 401)
            self.assertEqual(ask(server.url, key="slc-first")[0], 200)

    def test_the_last_key_is_not_taken_out(self):
        def key(name, **limits):
            return {"name": name, "hash": hashlib.sha256(f"slc-{name}".encode()).hexdigest(), **limits}

        place = {"XDG_DATA_HOME": str(self.folder)}
        with self.serve({**FAST, "gateway_keys": [key("a")]}, "--demo", SLUICE_GATEWAY_KEY="", **place) as server:
            for left in ([], [key("b", expires="2020-01-01T00:00:00Z")]):
                told = self.reload(server, {"routes": {"quick": FAST["routes"]["fast"]}, "gateway_keys": left})
                self.assertIn("stays as it was", told)
                self.assertIn("sluice keys add", told)
                self.assertEqual(ask(server.url, key="slc-a")[0], 200)
            # What the message says helps, and at once.
            stored = sluice.run("keys", "add", "tool", **place).stdout.strip()
            self.assertIn("read again", self.reload(server, FAST))
            self.assertEqual(ask(server.url, key="slc-a")[0], 401)
            self.assertEqual(ask(server.url, key=stored)[0], 200)
            # Who takes the last one back in the store means it, and goes on changing the file.
            self.assertEqual(sluice.run("keys", "revoke", "tool", **place).returncode, 0)
            self.until_status(server, stored, 401)
            self.assertIn("read again", self.reload(server, {**FAST, "capture": "errors"}))

    def test_a_key_revoked_in_the_store_is_refused(self):
        folders = {"XDG_DATA_HOME": str(self.folder)}
        with self.serve(FAST, "--demo", **folders) as server:
            key = sluice.run("keys", "add", "x", **folders).stdout.strip()
            self.until_status(server, key, 200)
            self.assertEqual(sluice.run("keys", "revoke", "x", **folders).returncode, 0)
            self.until_status(server, key, 401)

    def until_status(self, server, key, status):
        """The program is told by the file system; that takes a moment, within which a few requests may pass."""
        for _ in range(1000):
            if ask(server.url, key=key)[0] == status:
                return
        self.fail(f"not {status} after 1000 requests")

    def test_a_dry_run_sends_nothing(self):
        with Recorder("m") as upstream:
            config = {"routes": {"fast": {"targets": [{"model": "groq/m"}]}}}
            with self.serve(config, **sluice.upstream(upstream.url)) as server:
                status, _, plan = ask(server.url, **{"x-sluice-dry-run": "true"})
            self.assertEqual((status, plan["model"], upstream.posts()), (200, "groq/m", []))
            self.assertEqual(plan["url"], f"{upstream.url}/openai/v1/chat/completions")
            self.assertNotIn("gsk_", json.dumps(plan))

    def test_a_misspelt_model_is_answered_with_the_nearest(self):
        with self.serve(FAST, "--demo") as server:
            status, _, body = ask(server.url, "groq/openai/gpt-oss-12b")
        self.assertEqual((status, body["error"]["code"]), (404, "model_not_found"))
        self.assertIn(sluice.GROQ_MODEL, body["error"]["message"])


class Stopping(Configured):
    SLOW = {"x-sim-tokens": "60", "x-sim-tokens-per-second": "60"}
    ENDLESS = {"x-sim-tokens": "5000", "x-sim-tokens-per-second": "20"}

    def test_streams_finish(self):
        with self.serve(FAST, "--demo") as server, Stream(server.url, "fast", **self.SLOW) as stream:
            server.process.send_signal(signal.SIGTERM)
            self.assertTrue(stream.rest().endswith("data: [DONE]\n\n"))
            self.assertEqual(server.process.wait(20), 0)
            server.stop(0)

    def test_an_error_after_the_grace_time(self):
        config = {**FAST, "stop_grace_seconds": 0.2}
        with self.serve(config, "--demo") as server, Stream(server.url, "fast", **self.ENDLESS) as stream:
            server.process.send_signal(signal.SIGTERM)
            rest = stream.rest()
            self.assertIn("being stopped", rest)
            self.assertNotIn("[DONE]", rest)
            self.assertEqual(server.process.wait(20), 0)
            server.stop(0)

    def test_balancers_hear_of_it_before(self):
        config = {**FAST, "drain_delay_seconds": 60, "stop_grace_seconds": 1}
        with self.serve(config, "--demo") as server:
            self.assertEqual(self.health(server.url, "ready"), (200, "ok"))
            server.process.send_signal(signal.SIGTERM)
            for _ in range(10000):
                if self.health(server.url, "ready") == (503, "stopping"):
                    break
            else:
                self.fail("it does not say that it stops")
            self.assertEqual(self.health(server.url, "live"), (200, "ok"))
            self.assertEqual(ask(server.url)[0], 200, "it still serves")
            server.process.send_signal(signal.SIGTERM)
            self.assertNotEqual(server.process.wait(20), 0)
            server.stop(0)

    @staticmethod
    def health(url, what):
        try:
            with urllib.request.urlopen(f"{url}/health/{what}", timeout=20) as answer:
                return answer.status, json.load(answer)["status"]
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)["status"]

    def test_a_second_signal_ends_at_once(self):
        config = {**FAST, "stop_grace_seconds": 3600}
        for second in (signal.SIGTERM, signal.SIGINT):
            with self.serve(config, "--demo") as server, Stream(server.url, "fast", **self.ENDLESS):
                server.process.send_signal(signal.SIGTERM)
                self.until_refused(server.url)
                server.process.send_signal(second)
                self.assertNotEqual(server.process.wait(20), 0)
                server.stop(0)

    def until_refused(self, url):
        """Until the program takes no new connections."""
        for _ in range(10000):
            try:
                ask(url)
            except (urllib.error.URLError, ConnectionError):
                return
        self.fail("still takes requests")


class Service(unittest.TestCase):
    """What is installed for teams fits the program."""

    def test_the_example_is_taken(self):
        example = ROOT / "packaging" / "linux" / "sluice.example.json"
        with sluice.Server("serve", "--demo", "--port", "0", "--config", str(example)) as server:
            self.assertEqual(ask(server.url, "large", key="slc-unknown")[0], 401)

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        # As it is installed, but for the program's place.
        text = (ROOT / "packaging" / "linux" / "sluice.service").read_text(encoding="utf-8")
        self.unit = pathlib.Path(folder.name) / "sluice.service"
        self.unit.write_text(text.replace("@bindir@", os.path.dirname(os.path.abspath(sluice.PROGRAM))), encoding="utf-8")
        self.options = configparser.ConfigParser(interpolation=None, strict=False)
        self.options.optionxform = str
        self.options.read(self.unit)

    def test_the_unit_starts_and_reloads_the_program(self):
        command = shlex.split(self.options["Service"]["ExecStart"])
        self.assertEqual(sluice.run(*command[1:], "--help").returncode, 0)
        # The longest that a configuration may let it take, and a little.
        self.assertGreater(int(self.options["Service"]["TimeoutStopSec"]), 3600 + 60 + 2)
        # What guards look for is compiled to machine code.
        self.assertNotIn("MemoryDenyWriteExecute", self.options["Service"])
        reload = [part.replace("$$", "$") for part in shlex.split(self.options["Service"]["ExecReload"])]
        with sluice.Server("serve", "--demo", "--port", "0", "--no-auth") as server:
            subprocess.run(reload, env={"MAINPID": str(server.process.pid)}, check=True)
            server.until(lambda: any("no configuration to read again" in line for line in server.stderr))

    def test_systemd_takes_the_unit(self):
        # It finds unknown options, and commands that are not there.
        for arguments in (["verify"], ["security", "--offline=yes", "--threshold=20"]):
            done = subprocess.run(["systemd-analyze", *arguments, self.unit], capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            self.assertNotIn("sluice.service", done.stderr)


if __name__ == "__main__":
    unittest.main()
