# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Local tools on the gateway: run, connect and disconnect with programs that stand in for them and with real files; Sluice is
killed in between."""

import json
import os
import pathlib
import signal
import subprocess
import tempfile
import unittest
import urllib.request

from support import sluice
from support.provider import Provider

FAKE = """#!/bin/bash
printf '%s\\n' "$0" "$@" > "$HOME/arguments"
env > "$HOME/environment"
exit 7
"""
CODEX = b'# mine\r\nmodel = "gpt" # best\r\n\r\n[tui]\r\ntheme = \'dark\''
CLAUDE = b'{\n\t// mine\n\t"env": {"ANTHROPIC_MODEL": "theirs", "X": "1"},\n}\n'


class Tools(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        self.provider = self.enterContext(Provider())
        self.bin = self.home / "bin"
        self.bin.mkdir()
        for name in ("claude", "codex", "aider", "opencode", "pi"):
            (self.bin / name).write_text(FAKE)
            (self.bin / name).chmod(0o755)
        self.codex = self.home / ".codex/config.toml"
        self.claude = self.home / ".claude/settings.json"
        for path, text in ((self.codex, CODEX), (self.claude, CLAUDE)):
            path.parent.mkdir()
            path.write_bytes(text)

    def environment(self):
        return sluice.environment(str(self.home), PATH=f"{self.bin}:{os.environ['PATH']}", **sluice.upstream(self.provider.url))

    def run_(self, *words, code=0, **extra):
        done = subprocess.run([sluice.PROGRAM, *words], env={**self.environment(), **extra}, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, code, done.stderr)
        return done

    def gateway(self, *words):
        """A gateway on the same home; its environment has no key, so that one is made."""
        server = sluice.Server("serve", "--port", "0", *words, **self.given())
        # Who reads that it listens may start a tool in the next moment.
        self.assertTrue((self.home / ".local/share/sluice/connectors/gateway").exists())
        return server

    def given(self):
        return {name: value for name, value in self.environment().items() if name not in os.environ or name in ("HOME", "PATH", "LC_ALL")}

    def until_connected(self, server, path):
        """The files are edited by a thread of the gateway's; each look starts a process, none is by the clock."""
        for _ in range(2000):
            if server.url.encode() in path.read_bytes():
                return
            subprocess.run(["true"], check=True)
        self.fail(path.read_bytes())

    def chat(self, url, key):
        body = {"model": sluice.GROQ_MODEL, "messages": [{"role": "user", "content": "Hi"}], "stream": True}
        request = urllib.request.Request(f"{url}/v1/chat/completions", json.dumps(body).encode(), {"Authorization": f"Bearer {key}"})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.read()

    def valid_keys(self):
        return [key for key in json.loads(self.run_("keys", "--json").stdout)["keys"] if not key["revoked"]]

    def keys(self):
        return {key["name"]: key for key in self.valid_keys()}


class Run(Tools):
    def test_a_tool_gets_its_environment_and_its_exit_code_is_passed_on(self):
        with self.gateway() as server:
            self.run_("run", "claude-code", "--budget-day", "2", "--", "--print", "a b", code=7, ANTHROPIC_API_KEY="x")
            given = dict(line.split("=", 1) for line in (self.home / "environment").read_text().splitlines() if "=" in line)
            self.assertEqual(given["ANTHROPIC_BASE_URL"], server.url)
            self.assertEqual(given["ANTHROPIC_MODEL"], sluice.GROQ_MODEL)
            self.assertNotIn("ANTHROPIC_API_KEY", given)
            self.assertNotIn("QT_NO_THREADED_GLIB", given)
            settings = self.home / ".local/share/sluice/connectors/claude-code/run/settings.json"
            self.assertEqual((self.home / "arguments").read_text().splitlines()[1:], ["--settings", str(settings), "--print", "a b"])
            self.assertEqual(settings.stat().st_mode & 0o777, 0o600)
            self.chat(server.url, given["ANTHROPIC_AUTH_TOKEN"])
            self.assertEqual(self.keys()["claude-code"]["budget_day"], 2)
            # Its own files are as they were, and the same key is taken the next time.
            self.assertEqual(self.claude.read_bytes(), CLAUDE)
            self.run_("run", "claude-code", code=7)
            again = dict(line.split("=", 1) for line in (self.home / "environment").read_text().splitlines() if "=" in line)
            self.assertEqual(again["ANTHROPIC_AUTH_TOKEN"], given["ANTHROPIC_AUTH_TOKEN"])
            # A key that was revoked is another one.
            self.run_("keys", "revoke", "claude-code")
            self.run_("run", "claude-code", code=7)
            third = (self.home / "environment").read_text()
            self.assertNotIn(given["ANTHROPIC_AUTH_TOKEN"], third)

    def test_what_would_lead_elsewhere_is_overridden(self):
        with self.gateway() as server:
            extra = {"CLAUDE_CODE_USE_BEDROCK": "1", "SLUICE_GATEWAY_KEY": sluice.KEY, "ANTHROPIC_AUTH_TOKEN": "theirs"}
            self.run_("run", "claude-code", code=7, **extra)
            given = dict(line.split("=", 1) for line in (self.home / "environment").read_text().splitlines() if "=" in line)
            self.assertFalse({"CLAUDE_CODE_USE_BEDROCK", "SLUICE_GATEWAY_KEY"} & set(given))
            first = (self.home / "arguments").read_text().splitlines()[2]
            over = json.loads(pathlib.Path(first).read_text())
            self.assertEqual(over["env"]["ANTHROPIC_BASE_URL"], server.url)
            self.assertEqual(over["env"]["CLAUDE_CODE_USE_BEDROCK"], "")
            self.assertEqual(subprocess.check_output(over["apiKeyHelper"], shell=True, text=True).strip(), given["ANTHROPIC_AUTH_TOKEN"])
            self.run_("run", "aider", code=7, GROQ_API_KEY="gsk-theirs")
            self.assertNotIn("gsk-theirs", (self.home / "environment").read_text())
            words = (self.home / "arguments").read_text().splitlines()
            lines = pathlib.Path(words[words.index("--env-file") + 1]).read_text().splitlines()
            self.assertIn(f"OPENAI_API_BASE={server.url}/v1", lines)
            self.assertNotIn("slc-", " ".join(words))

    def test_the_first_starts_at_once_have_one_key(self):
        (self.bin / "aider").write_text('#!/bin/bash\necho "$OPENAI_API_KEY"\n')
        with self.gateway() as server:
            commands = [("run", "aider"), ("connect", "aider"), ("run", "aider"), ("run", "aider"), ("connect", "aider"), ("run", "aider")]
            started = [subprocess.Popen([sluice.PROGRAM, *words], env=self.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True) for words in commands]
            ends = [(process.communicate(timeout=120), process.returncode) for process in started]
            self.assertEqual([code for _, code in ends], [0] * len(commands), ends)
            given = {said[0].strip() for (said, _), words in zip(ends, commands) if words[0] == "run"}
            self.assertEqual(len(given), 1)
            self.chat(server.url, given.pop())
            self.assertEqual([key["name"] for key in self.valid_keys() if "aider" in key["name"]], ["aider"])
            self.run_("disconnect", "aider")
            self.assertNotIn("aider", self.keys())
            # One that is killed meanwhile keeps nobody waiting.
            folder = self.home / ".local/share/sluice/connectors"
            process = subprocess.Popen([sluice.PROGRAM, "run", "aider"], env=self.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
            while not (folder / "aider/key").exists() and process.poll() is None:
                pass
            process.kill()
            process.wait(20)
            self.run_("run", "aider")
            self.assertEqual([path.name for path in folder.iterdir() if path.name.startswith("lock")], [])

    def test_a_model_that_is_not_listed(self):
        with self.gateway():
            for command in ("run", "connect"):
                done = self.run_(command, "codex", "-m", "groq/openai/gpt-os-120b", code=1)
                self.assertIn(sluice.GROQ_MODEL, done.stderr)
                self.assertNotIn("codex", self.keys())
                self.assertEqual(self.codex.read_bytes(), CODEX)
            self.run_("run", "codex", "-m", 'groq/we"ird', "--any-model", code=7)
            self.assertIn('model="groq/we\\"ird"', (self.home / "arguments").read_text().splitlines())
            # What it is called reaches no terminal as it is.
            done = self.run_("connect", "codex", "-m", "x\n\x1b[31my", "--any-model")
            self.assertEqual(len(done.stdout.splitlines()), 1)
            self.assertNotIn("\x1b", done.stdout + done.stderr)
            self.run_("disconnect", "codex")
            self.assertEqual(self.codex.read_bytes(), CODEX)

    def test_signals_are_the_tools_own(self):
        with self.gateway():
            (self.bin / "codex").write_text("#!/bin/bash\nkill -TERM $$\n")
            self.run_("run", "codex", code=-signal.SIGTERM)

    def test_files_of_a_start_are_private_and_apart(self):
        with self.gateway():
            self.run_("run", "pi", code=7)
            models = self.home / ".local/share/sluice/connectors/pi/run/models.json"
            self.assertEqual(models.stat().st_mode & 0o777, 0o600)
            self.assertEqual(models.parent.parent.stat().st_mode & 0o777, 0o700)
            self.assertFalse((self.home / ".pi").exists())
            self.assertIn(sluice.GROQ_MODEL, models.read_text())

    def test_mistakes_say_what_to_do(self):
        other = self.enterContext(Provider())
        for words, code, meant in (
            (("run", "codex"), 1, "sluice serve"), (("run", "codx"), 1, "codex"), (("run", "cursor"), 1, "not started"),
            (("run", "qwen-code"), 1, "not installed"), (("run",), 2, "missing"), (("connect", "open-interpreter"), 1, "sluice run open-interpreter"),
            (("connect", "codex", "--url", "nonsense:x:y"), 1, "--url"), (("run", "codex", "--budget-day", "x"), 2, "budget-day"),
            (("run", "codex", "exec"), 2, "unexpected"), (("disconnect", "codx"), 1, "codex"), (("tools", "key", "codex"), 1, "no client key"),
            (("tools", "a", "b"), 2, "no sluice tools"), (("connect", "codex", "--url", other.url), 1, "no Sluice"),
        ):
            with self.subTest(words):
                done = self.run_(*words, code=code)
                self.assertEqual(done.stdout, "")
                self.assertIn(meant, done.stderr)
        self.assertEqual(self.codex.read_bytes(), CODEX)


class Connect(Tools):
    def test_a_whole_life(self):
        with self.gateway() as server:
            self.run_("connect", "codex", "--budget-month", "5")
            self.run_("connect", "claude-code")
            text = self.codex.read_bytes()
            self.assertIn(f'base_url = "{server.url}/v1"'.encode(), text)
            self.assertIn(b'# best\r\n', text)
            self.assertNotIn(b"slc-", text)
            key = self.run_("tools", "key", "codex").stdout.strip()
            self.chat(server.url, key)
            told = {tool["id"]: tool for tool in json.loads(self.run_("tools", "--json").stdout)["tools"]}
            self.assertTrue(told["codex"]["found"] and told["codex"]["connected"])
            self.assertFalse(told["cursor"]["connects"])
        # No gateway runs: as before.
        self.assertEqual((self.codex.read_bytes(), self.claude.read_bytes()), (CODEX, CLAUDE))
        # What it spent is told by tool.
        spent = self.keys()
        self.assertGreater(spent["codex"]["spent_day"], 0)
        self.assertEqual(spent["claude-code"]["spent_day"], 0)
        with self.gateway() as server:
            self.until_connected(server, self.codex)
            self.until_connected(server, self.claude)
            server.stop(signal.SIGKILL)
        self.assertIn(server.url.encode(), self.codex.read_bytes())
        self.run_("disconnect", "codex")
        self.run_("disconnect", "codex")
        self.assertEqual(self.codex.read_bytes(), CODEX)
        self.assertNotIn("codex", self.keys())
        with self.gateway() as server:
            self.until_connected(server, self.claude)
            self.assertEqual(self.codex.read_bytes(), CODEX)
        self.assertEqual(self.claude.read_bytes(), CLAUDE)
        self.run_("disconnect", "claude-code")
        self.assertEqual([path.name for path in (self.home / ".local/share/sluice/connectors").iterdir() if path.is_dir()], [])

    def test_killed_while_it_connects(self):
        """As soon as a step of it shows; what comes next puts it right."""
        folder = self.home / ".local/share/sluice/connectors/codex"
        for step in (folder / "key", folder / "original.0", folder / "connection.json"):
            with self.subTest(step.name), self.gateway() as server:
                process = subprocess.Popen([sluice.PROGRAM, "connect", "codex"], env=self.environment(), stdin=subprocess.DEVNULL,
                                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                while not step.exists() and process.poll() is None:
                    pass
                process.kill()
                process.wait(20)
                self.run_("connect", "codex")
                self.assertIn(server.url.encode(), self.codex.read_bytes())
                server.stop(signal.SIGKILL)
            self.run_("disconnect", "codex")
            self.assertEqual(self.codex.read_bytes(), CODEX)
            self.assertEqual(sorted(path.name for path in self.codex.parent.iterdir()), ["config.toml"])
            self.assertNotIn("codex", self.keys())

    def test_two_gateways_and_one_that_ends(self):
        with self.gateway() as first:
            self.run_("connect", "codex")
            with self.gateway():
                self.assertIn(first.url.encode(), self.codex.read_bytes())
            # The second one's end changes nothing.
            self.assertIn(first.url.encode(), self.codex.read_bytes())
            second = self.gateway()
        with second:
            # It takes over what the first one let go.
            self.until_connected(second, self.codex)
        self.assertEqual(self.codex.read_bytes(), CODEX)

    def test_the_gateway_it_was_led_to_ends_or_is_killed(self):
        with self.gateway() as first:
            for end in (signal.SIGTERM, signal.SIGKILL):
                with self.subTest(end):
                    second = self.gateway()
                    self.run_("connect", "codex", "--url", second.url)
                    self.assertIn(second.url.encode(), self.codex.read_bytes())
                    second.stop(end)
                    # Of a kill the other hears when the next one comes, or by its clock.
                    with self.gateway() as third:
                        self.until_connected(first, self.codex)
                        self.assertNotIn(third.url.encode(), self.codex.read_bytes())
        self.assertEqual(self.codex.read_bytes(), CODEX)

    def test_a_demo_has_only_what_is_connected_to_it(self):
        with self.gateway() as first:
            self.run_("connect", "codex")
            with self.gateway("--demo") as demo:
                first.stop(signal.SIGTERM)
                self.assertEqual(self.codex.read_bytes(), CODEX)
                self.run_("connect", "claude-code", "--url", demo.url)
                self.assertIn(demo.url.encode(), self.claude.read_bytes())
                self.assertEqual(self.codex.read_bytes(), CODEX)
            self.assertEqual(self.claude.read_bytes(), CLAUDE)
        # Nor what one that was killed had at its address.
        with self.gateway() as killed:
            self.until_connected(killed, self.codex)
            killed.stop(signal.SIGKILL)
            port = killed.url.rpartition(":")[2]
            with sluice.Server("serve", "--demo", "--port", port, **self.given()) as demo:
                for _ in range(2000):
                    if self.codex.read_bytes() == CODEX:
                        break
                    subprocess.run(["true"], check=True)
                self.assertNotIn(demo.url.encode(), self.codex.read_bytes())

    def test_what_outranks_it(self):
        theirs = b'{"env":{"ANTHROPIC_AUTH_TOKEN":"zai-key","CLAUDE_CODE_USE_BEDROCK":"1", "X": "1"}}'
        self.claude.write_bytes(theirs)
        with self.gateway():
            done = self.run_("connect", "claude-code")
            self.assertIn("env.ANTHROPIC_AUTH_TOKEN, env.CLAUDE_CODE_USE_BEDROCK", done.stderr)
            self.assertNotIn(b"zai-key", self.claude.read_bytes())
            done = self.run_("connect", "claude-code", code=1, ANTHROPIC_API_KEY="sk-theirs")
            self.assertIn("ANTHROPIC_API_KEY", done.stderr)
            self.assertNotIn("sk-theirs", done.stderr)
            self.run_("disconnect", "claude-code")
            self.assertEqual(self.claude.read_bytes(), theirs)

    def test_what_is_refused(self):
        with self.gateway() as server:
            self.codex.write_bytes(b"model = [\n")
            done = self.run_("connect", "codex", code=1)
            self.assertIn(str(self.codex), done.stderr)
            self.assertEqual(self.codex.read_bytes(), b"model = [\n")
            self.assertNotIn("codex", self.keys())
            ours = json.dumps({"env": {"ANTHROPIC_BASE_URL": server.url}}).encode()
            self.claude.write_bytes(ours)
            self.assertIn("already", self.run_("connect", "claude-code", code=1).stderr)
            self.assertEqual(self.claude.read_bytes(), ours)
            # A gateway that would be its own provider.
            done = self.run_("connect", "opencode", code=1, GROQ_API_URL=f"{server.url}/v1")
            self.assertIn("ask itself", done.stderr)
            # A name that the user has given a key of theirs.
            self.run_("keys", "add", "opencode")
            self.run_("connect", "opencode")
            self.assertIn("opencode-2", self.keys())
            self.run_("disconnect", "opencode")
            self.assertIn("opencode", self.keys())
            self.assertFalse((self.home / ".config/opencode").exists())

    def test_another_users_gateway_is_told_from_ours(self):
        with sluice.gateway() as foreign:
            done = self.run_("connect", "codex", "--url", foreign.url, code=1)
            self.assertIn("another data store", done.stderr)
        self.assertEqual(self.codex.read_bytes(), CODEX)

    def test_one_that_fails_leaves_nothing(self):
        folder = self.home / ".local/share/sluice/connectors"
        aider = self.home / ".aider.conf.yml"
        aider.write_text("- a list\n")
        with self.gateway(), sluice.gateway() as foreign:
            for words in (("connect", "codex", "--url", foreign.url), ("run", "codex", "--url", foreign.url), ("connect", "aider")):
                with self.subTest(words):
                    self.run_(*words, code=1)
                    self.assertEqual([key["name"] for key in self.valid_keys()], ["default"])
                    self.assertFalse((folder / words[1]).exists())
                    self.assertIn("is not connected", self.run_("disconnect", words[1]).stderr)
            self.assertEqual(aider.read_text(), "- a list\n")
            # What was there before stays: only the new key goes again.
            self.run_("connect", "codex")
            self.run_("keys", "revoke", "codex")
            kept = (folder / "codex/key").read_bytes()
            self.run_("connect", "codex", "--url", foreign.url, code=1)
            self.assertNotIn("codex", self.keys())
            self.assertEqual((folder / "codex/key").read_bytes(), kept)
            self.assertTrue((folder / "codex/connection.json").exists())

    def test_without_a_list_of_models_nothing_is_left(self):
        down = sluice.upstream("http://127.0.0.1:9")
        with sluice.Server("serve", "--port", "0", **{**self.given(), **down}):
            self.run_("connect", "codex", code=1)
            self.assertNotIn("codex", self.keys())
            self.assertFalse((self.home / ".local/share/sluice/connectors/codex").exists())
            self.assertEqual(self.codex.read_bytes(), CODEX)


if __name__ == "__main__":
    unittest.main()
