# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that a store keeps: how they come, change and stay away, that they show nowhere; and whom the gateway may reach."""

import json
import pathlib
import signal
import subprocess
import tempfile
import unittest
import urllib.error
import urllib.request

from support import sluice
from support.receiver import Receiver
from support.vault import Keyed, Vault

FIRST = "gsk_plantedFirst0123456789abcdef"
SECOND = "gsk_plantedSecond0123456789abcdef"


def ask(gateway, stream=False, key=sluice.KEY):
    """Status and body of a chat request."""
    body = {"model": sluice.GROQ_MODEL, "messages": [{"role": "user", "content": "Hi"}], "stream": stream}
    request = urllib.request.Request(f"{gateway.url}/v1/chat/completions", json.dumps(body).encode(), {
        "Authorization": f"Bearer {key}", "Content-Type": "application/json"
    })
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


class Keys(unittest.TestCase):
    def setUp(self):
        self.vault = self.enterContext(Vault(groq={"key": FIRST}))
        self.provider = self.enterContext(Keyed(FIRST))
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def config(self, reference="vault://main/groq#key", **more):
        path = self.folder / "config.json"
        path.write_text(json.dumps({
            "secrets": {"main": {"kind": "hashicorp", "url": self.vault.url}},
            "providers": {"groq": {"base_url": f"{self.provider.url}/openai/v1", "keys": [reference]}},
            **more,
        }))
        return str(path)

    def gateway(self, *arguments, **more):
        config = self.config(**more)
        return self.enterContext(sluice.gateway("--config", config, *arguments, VAULT_TOKEN=self.vault.token))

    def command(self, *arguments, gateway=None, **extra):
        home = gateway._home.name if gateway else self.enterContext(tempfile.TemporaryDirectory())
        environment = sluice.environment(home, **{"VAULT_TOKEN": self.vault.token, **extra})
        return subprocess.run(
            [sluice.PROGRAM, *arguments], env=environment, capture_output=True, text=True, timeout=60, check=False
        )

    def test_the_key_is_there_before_the_first_request(self):
        gateway = self.gateway()
        self.assertEqual(ask(gateway)[0], 200)
        self.assertEqual(self.provider.shown, [FIRST])
        self.assertEqual(self.vault.reads, 1)

    def test_a_refused_key_is_looked_up_once_and_the_request_sent_again(self):
        gateway = self.gateway()
        for stream in (False, True):
            with self.subTest(stream=stream):
                ask(gateway)
                old, new = self.provider.key, SECOND if self.provider.key == FIRST else FIRST
                self.provider.shown.clear()
                self.vault.secrets["groq"] = {"key": new}
                self.provider.key = new
                status, text = ask(gateway, stream)
                self.assertEqual(status, 200, text)
                self.assertEqual(self.provider.shown, [old, new])

    def test_a_key_that_stays_refused_is_not_tried_for_ever(self):
        gateway = self.gateway()
        self.provider.key = "another"
        reads = self.vault.reads
        for _ in range(5):
            status, text = ask(gateway)
            self.assertEqual(status, 401)
            self.assertNotIn(FIRST, text)
        self.assertEqual(self.provider.shown, [FIRST] * 5)
        self.assertLessEqual(self.vault.reads - reads, 2)

    def test_sighup_and_the_command_read_again_at_once(self):
        gateway = self.gateway()
        tell = (
            lambda: gateway.process.send_signal(signal.SIGHUP),
            lambda: self.command("secrets", "refresh", "--config", str(self.folder / "config.json"), gateway=gateway),
        )
        for number, how in enumerate(tell):
            key = f"gsk_planted{number}0123456789abcdefghij"
            with self.subTest(number):
                self.vault.secrets["groq"] = {"key": key}
                self.provider.key = key
                self.provider.shown.clear()
                how()
                gateway.until(lambda n=number: sum("another value" in line for line in list(gateway.stderr)) > n)
                self.assertEqual(ask(gateway)[0], 200)
                self.assertEqual(self.provider.shown[-1], key)

    def test_a_sealed_store_leaves_the_last_value(self):
        gateway = self.gateway()
        self.vault.sealed = True
        gateway.process.send_signal(signal.SIGHUP)
        gateway.until(lambda: any("last value is kept" in line for line in list(gateway.stderr)))
        for _ in range(3):
            self.assertEqual(ask(gateway)[0], 200)
        self.vault.sealed = False
        gateway.until(lambda: any("was read again" in line for line in list(gateway.stderr)))

    def test_a_store_that_is_away_at_the_start(self):
        self.vault.sealed = True
        gateway = self.gateway()
        gateway.until(lambda: any("sealed" in line for line in list(gateway.stderr)))
        status, text = ask(gateway)
        self.assertEqual(status, 401)
        self.assertIn("vault://main/groq#key", json.loads(text)["error"]["message"])
        self.assertEqual(self.provider.shown, [])
        self.vault.sealed = False
        gateway.until(lambda: any("was read again" in line for line in list(gateway.stderr)))
        for _ in range(100):
            if ask(gateway)[0] == 200:
                break
        else:
            self.fail("the key does not come into force")

    def test_a_new_reference_holds_once_it_was_read(self):
        gateway = self.gateway()
        self.vault.secrets["other"] = {"key": SECOND}
        self.provider.key = SECOND
        self.config(reference="vault://main/other#key")
        gateway.process.send_signal(signal.SIGHUP)
        gateway.until(lambda: any("was read again: " in line for line in list(gateway.stderr)))
        self.vault.until(lambda: self.vault.reads >= 2)
        for _ in range(100):
            self.provider.shown.clear()
            status = ask(gateway)[0]
            self.assertNotIn("", self.provider.shown)
            if status == 200:
                break
        else:
            self.fail("the new reference does not come into force")

    def test_files(self):
        key = self.folder / "key"
        key.write_text(FIRST + "\n")
        gateway = self.gateway(reference=f"file:{key}")
        self.assertEqual(ask(gateway)[0], 200)
        self.assertEqual(self.vault.reads, 0)

    def test_values_are_shown_nowhere(self):
        self.vault.secrets["hook"] = {"sign": "planted-signing-key"}
        channel = {"kind": "webhook", "url": self.vault.url, "signing_key": "vault://main/hook#sign"}
        gateway = self.gateway(capture="all", alerts={
            "rules": {"stale": {"kind": "secret_stale"}}, "channels": {"hook": channel}
        })
        ask(gateway)
        self.vault.secrets["groq"] = {"key": SECOND}
        self.provider.key = "neither"
        texts = [ask(gateway)[1] for _ in range(2)]
        self.vault.sealed = True
        gateway.process.send_signal(signal.SIGHUP)
        gateway.until(lambda: any("last value is kept" in line for line in list(gateway.stderr)))
        ask(gateway)
        request = urllib.request.Request(f"{gateway.url}/metrics", headers={"Authorization": f"Bearer {sluice.KEY}"})
        with urllib.request.urlopen(request, timeout=20) as answer:
            texts.append(answer.read().decode())
        for arguments in (("secrets", "check", "--json"), ("secrets",), ("doctor",), ("doctor", "--json"), ("config", "check")):
            file = [str(self.folder / "config.json")]
            told = self.command(*arguments, *(file if arguments[0] == "config" else ["--config", *file]), gateway=gateway)
            texts += [told.stdout, told.stderr]
        texts.append(self.command("export", gateway=gateway).stdout)
        texts.append(pathlib.Path(f"/proc/{gateway.process.pid}/cmdline").read_text())
        gateway.process.send_signal(signal.SIGTERM)
        gateway.process.wait(20)
        texts += gateway.stdout + gateway.stderr
        files = [path for path in pathlib.Path(gateway._home.name).rglob("*") if path.is_file()]
        self.assertTrue(any(path.name == "sluice.db" for path in files), files)
        for planted in (FIRST, SECOND, self.vault.token, "planted-signing-key"):
            for text in texts:
                self.assertNotIn(planted, text)
            for path in files:
                self.assertNotIn(planted.encode(), path.read_bytes(), path)

    def test_check(self):
        self.vault.secrets["groq"] = {"key": FIRST, "note": "x"}
        result = self.command("secrets", "check", "--json", "--config", self.config())
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(json.loads(result.stdout), {"secrets": [{
            "reference": "vault://main/groq#key", "state": "ready", "written": "2026-01-02T03:04:05Z", "version": "1",
            "problem": None,
        }]})
        result = self.command("secrets", "check", "--json", "--config", self.config("vault://main/groq#kay"))
        self.assertEqual(result.returncode, 1)
        told = json.loads(result.stdout)["secrets"][0]
        self.assertEqual(told["state"], "missing")
        self.assertIn("key, note", told["problem"])
        result = self.command("secrets", "--config", self.config(), VAULT_TOKEN="wrong")
        self.assertEqual(result.returncode, 1)
        self.assertIn("policy", result.stderr)
        self.assertEqual(self.command("secrets", "look").returncode, 2)
        result = self.command("secrets", "--config", self.config("vault://other/groq#key"))
        self.assertEqual(result.returncode, 1)
        self.assertIn("section secrets", result.stderr)

    def test_a_channels_secret(self):
        with Receiver() as receiver:
            self.vault.secrets["hook"] = {"url": f"{receiver.url}/planted-path"}
            config = self.config(alerts={"channels": {"team": {"kind": "slack", "url": "vault://main/hook#url"}}})
            result = self.command("alerts", "test", "team", "--config", config)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertEqual(receiver.posts[0][0], "/planted-path")
            self.vault.sealed = True
            result = self.command("alerts", "test", "team", "--config", config)
            self.assertEqual(result.returncode, 1)
            self.assertEqual(len(receiver.posts), 1)

    def test_an_alert_tells_of_a_store_that_is_away(self):
        with Receiver() as receiver:
            channel = {"kind": "webhook", "url": f"{receiver.url}/hook"}
            gateway = self.gateway(alerts={"rules": {"stale": {"kind": "secret_stale"}}, "channels": {"hook": channel}})
            self.vault.sealed = True
            gateway.process.send_signal(signal.SIGHUP)
            receiver.until(lambda posts: any(b"vault://main/groq#key" in body for _, body in posts))


class Egress(Keys):
    """Also all of the above, under a rule that names the addresses it needs."""

    def config(self, reference="vault://main/groq#key", **more):
        return super().config(reference, **{"egress": {"allow": ["127.0.0.1"]}, **more})

    def test_nobody_else_is_reached(self):
        with Receiver() as receiver:
            channel = {"kind": "webhook", "url": f"{receiver.url}/hook"}
            sealed_off = {"egress": {"allow": ["api.groq.com", "10.0.0.0/8"]}, "alerts": {"channels": {"hook": channel}}}
            gateway = self.gateway(reference=f"file:{self.key_file()}", **sealed_off)
            status, text = ask(gateway)
            self.assertGreaterEqual(status, 500)
            self.assertIn("egress.allow", text)
            self.assertEqual(self.provider.shown, [])
            config = str(self.folder / "config.json")
            result = self.command("alerts", "test", "hook", "--config", config)
            self.assertEqual((result.returncode, receiver.posts), (1, []))
            self.assertIn("egress.allow", result.stderr)
            result = self.command("doctor", "--json", "--config", config)
            self.assertEqual(result.returncode, 1)
            checks = json.loads(result.stdout)["checks"]
            failed = [check for check in checks if check["state"] == "failed"]
            self.assertTrue(failed)
            self.assertTrue(all("egress.allow" in check["problem"] for check in failed), failed)

    def key_file(self):
        path = self.folder / "key"
        path.write_text(FIRST)
        return path

    def test_the_doctor_finds_nothing(self):
        result = self.command("doctor", "--config", self.config())
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        self.assertIn("ok    secret vault://main/groq#key", result.stdout)
        self.assertIn(f"ok    connection {self.provider.url}", result.stdout)

    def test_a_key_that_could_never_be_sent_is_not_ready(self):
        path = self.folder / "lines"
        path.write_text(f"{FIRST}\n{SECOND}\n")
        config = self.config(reference=f"file:{path}")
        why = f"holds a line break (character {len(FIRST) + 1})"
        for command in (("secrets", "check"), ("doctor",)):
            result = self.command(*command, "--config", config)
            self.assertEqual(result.returncode, 1, result.stdout)
            self.assertIn(why, result.stdout + result.stderr)
            self.assertNotIn("gsk_", result.stdout + result.stderr)
        result = self.command("doctor", "--json", GROQ_API_KEY="gsk_a\tb", GROQ_API_URL=self.provider.url)
        keys = [check for check in json.loads(result.stdout)["checks"] if check["name"] == "key"]
        self.assertEqual([(check["subject"], check["state"]) for check in keys], [("groq", "failed")])
        self.assertIn("a tab (character 6)", keys[0]["problem"])

    def test_a_provider_without_a_key_is_noted(self):
        result = self.command("doctor", "--json", GROQ_API_KEY="gsk_a", GROQ_API_URL=self.provider.url, FIREWORKS_API_KEY="")
        self.assertEqual(result.returncode, 0, result.stdout)
        noted = [check for check in json.loads(result.stdout)["checks"] if check["state"] == "noted"]
        self.assertEqual([(check["name"], check["subject"]) for check in noted], [("provider", "fireworks")])
        self.assertIn("FIREWORKS_API_KEY", noted[0]["problem"])
        result = self.command("doctor", GROQ_API_KEY="gsk_a", GROQ_API_URL=self.provider.url, FIREWORKS_API_KEY="")
        self.assertIn("note  provider fireworks: There is no key for Fireworks AI.", result.stdout)

    def test_a_gateway_key_stands_where_others_do(self):
        path = self.folder / "gateway"
        path.write_text(sluice.KEY + "\n")
        self.vault.secrets["tools"] = {"key": "slc-of-the-vault-0123456789"}
        config = self.config(gateway_keys=[
            {"name": "file", "key": f"file:{path}"}, {"name": "vault", "key": "vault://main/tools#key"}
        ])
        with sluice.Server(
            "serve", "--port", "0", "--config", config, VAULT_TOKEN=self.vault.token, SLUICE_GATEWAY_KEY=""
        ) as gateway:
            self.assertFalse([line for line in gateway.stderr if "gateway key (shown once" in line])
            self.assertEqual(ask(gateway)[0], 200)
            self.assertEqual(ask(gateway, key="slc-of-the-vault-0123456789")[0], 200)
            self.assertEqual(ask(gateway, key="slc-another-0123456789")[0], 401)

    def test_the_doctor_of_a_demo(self):
        result = self.command("doctor", "--demo", "--json")
        self.assertEqual(result.returncode, 0, result.stdout)
        checks = json.loads(result.stdout)["checks"]
        self.assertTrue(any(check["subject"].endswith("demo.db") for check in checks), checks)
        reached = [check["subject"] for check in checks if check["name"] == "connection"]
        self.assertTrue(reached and all("127.0.0.1" in url for url in reached), reached)

    def test_the_doctor_says_what_would_fail(self):
        self.vault.sealed = True
        result = self.command("doctor", "--config", self.config())
        self.assertEqual(result.returncode, 1)
        self.assertIn("FAIL  secret vault://main/groq#key", result.stdout)
