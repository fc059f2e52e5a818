# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command that a README names and every word one may say to run.sh, against providers that count what they are
asked: nothing is sent where nothing is meant, and exit codes are as the help says."""

import json
import os
import pathlib
import re
import shlex
import subprocess
import tempfile
import unittest
import urllib.request

from support import sluice
from support.provider import Provider

TOP = pathlib.Path(__file__).resolve().parents[2]
RUN = TOP / "packaging/run.sh"
COMMANDS = ("serve", "compare", "models", "keys", "run", "connect", "disconnect", "tools", "config", "guard", "alerts", "audit", "secrets", "doctor", "export", "simulate", "help")
ROUTE = '{"targets":[{"model":"groq/openai/gpt-oss-120b"}]}'
BOTH = "-m groq/openai/gpt-oss-120b -m fireworks/accounts/fireworks/models/gpt-oss-120b"

# What README.md says one may type: what is typed here for it, exit code, requests for answers. None: it runs until it is
# ended, and then with 0. In this order, for some stand on others.
README = {
    "sluice": ("", 1, 0),  # no display here
    "sluice help COMMAND": ("help keys", 0, 0),
    "sluice serve": ("serve --port 0", None, 0),
    "sluice serve --config FILE": ("serve --port 0 --config {file}", None, 0),
    "sluice serve --port 7118": ("serve --port 0", None, 0),
    "sluice serve --host 0.0.0.0": ("serve --port 0 --host 0.0.0.0", None, 0),
    "sluice config": ("config", 0, 0),
    "sluice config set PATH JSON": ("config set capture off", 0, 0),
    f"sluice config set routes.fast '{ROUTE}'": (f"config set routes.fast '{ROUTE}'", 0, 0),
    "sluice config set routes.fast …": (f"config set routes.fast '{ROUTE}'", 0, 0),
    """sluice config set access.allowed_hosts '["host.docker.internal"]'""": (
        """config set access.allowed_hosts '["host.docker.internal"]'""", 0, 0),
    "sluice keys": ("keys", 0, 0),
    "sluice keys add NAME": ("keys add tom", 0, 0),
    "sluice keys add NAME --budget-day 2": ("keys add anna --budget-day 2", 0, 0),
    "sluice keys add zed --budget-month 5": ("keys add zed --budget-month 5", 0, 0),
    "sluice keys revoke default": ("keys revoke default", 1, 0),  # none was made here
    "sluice run TOOL -- ARGUMENTS": ("run codex --url http://127.0.0.1:1 -- exec", 1, 0),
    "sluice connect TOOL": ("connect codex --url http://127.0.0.1:1", 1, 0),
    "sluice disconnect TOOL": ("disconnect codex", 0, 0),
    "sluice tools": ("tools", 0, 0),
    "sluice compare -m MODEL -m MODEL PROMPT": (f"compare {BOTH} Hello", 0, 2),
    "sluice models": ("models", 0, 0),
    "sluice guard list": ("guard list", 0, 0),
    "sluice guard test TEXT": ("guard test Hello", 0, 0),
    "sluice alerts": ("alerts", 0, 0),
    "sluice audit": ("audit", 0, 0),
    "sluice secrets": ("secrets", 0, 0),
    "sluice doctor": ("doctor", 0, 0),
    "sluice export": ("export", 0, 0),
    "sluice simulate": ("simulate --port 0", None, 0),
}

# run.sh: arguments, exit code, requests for answers. Nothing but a prompt is sent.
SCRIPT = [
    ([], 0, 2),
    (["Why is the sky blue?"], 0, 2),
    (["Why", "is", "the", "sky", "blue?"], 0, 2),
    (["--", "keys"], 0, 2),
    (["--", "-x"], 0, 2),
    (["--demo"], 0, 0),
    (["--demo", "models"], 2, 0),
    (["--demo", "Hello"], 2, 0),
    (["--minimized"], 1, 0),
    (["--frobnicate"], 2, 0),
    (["--help"], 0, 0),
    (["-h"], 0, 0),
    (["--version"], 0, 0),
    (["-v"], 0, 0),
    (["keys"], 0, 0),
    (["keys", "revoke", "anna"], 1, 0),
    (["keys", "frobnicate"], 2, 0),
    (["config"], 0, 0),
    (["config", "get", "capture"], 1, 0),
    (["guard", "list"], 0, 0),
    (["guard", "test", "Hello"], 0, 0),
    (["guard", "frobnicate"], 2, 0),
    (["export"], 0, 0),
    (["models"], 0, 0),
    (["help"], 0, 0),
    (["help", "keys"], 0, 0),
    (["simulate", "--frobnicate"], 2, 0),
    (["serve", "--frobnicate"], 2, 0),
    (["compare", "Hello"], 2, 0),
    (["compare", "-m", sluice.GROQ_MODEL, "Hello"], 0, 1),
    (["compare", "-m", sluice.GROQ_MODEL, ""], 2, 0),
    (["modles"], 2, 0),
    (["key", "revoke", "anna"], 2, 0),
    (["Keys"], 2, 0),
    (["simulat", "--port", "0"], 2, 0),
    (["exports"], 2, 0),
    (["conifg", "set", "capture", "all"], 2, 0),
    (["frobnicate", "--help"], 2, 0),
    (["status"], 2, 0),
    ([""], 2, 0),
    (["  "], 2, 0),
]


class Counted(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = folder.name
        self.provider = self.enterContext(Provider(("openai/gpt-oss-120b", "openai/gpt-oss-20b")))

    def environment(self, keys=True):
        place = sluice.upstream(self.provider.url)
        if not keys:
            place = {name: value for name, value in place.items() if not name.endswith("_KEY")}
        return sluice.environment(self.home, SLUICE_GATEWAY_KEY=sluice.KEY, SLUICE_PROGRAM=sluice.PROGRAM, **place)

    def run_(self, command, keys=True):
        """Exit code, both outputs, and how many answers the providers were asked for."""
        before = len(self.provider.posts())
        done = subprocess.run(
            command, env=self.environment(keys), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=False
        )
        return done, len(self.provider.posts()) - before

    def serve(self, command):
        """Starts what runs until it is ended, and ends it."""
        process = subprocess.Popen(
            command, env=self.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.assertRegex(process.stdout.readline(), r"^listening on http://127\.0\.0\.1:\d+\n$")
        process.terminate()
        out, _ = process.communicate(timeout=30)
        self.assertEqual(out, "", "stdout has one line")
        return process.returncode


class Readme(Counted):
    def test_every_command_of_the_readme_is_tried_here(self):
        text = " ".join(re.sub("```.*?```", "", (TOP / "README.md").read_text(), flags=re.S).split())
        named = {span for span in re.findall("`([^`]+)`", text) if re.match("sluice( |$)", span)}
        self.assertEqual(named, set(README))
        self.assertEqual(
            set(sluice.run("help", "--names").stdout.split()), set(COMMANDS), "a new command has its place in these tests"
        )

    def test_they_do_what_they_say_and_send_nothing_unasked(self):
        config = pathlib.Path(self.home, "c.json")
        config.write_text(json.dumps({"routes": {"fast": json.loads(ROUTE)}}))
        for said, (typed, code, requests) in README.items():
            with self.subTest(said):
                command = [sluice.PROGRAM, *shlex.split(typed.format(file=config) if "{file}" in typed else typed)]
                if code is None:
                    self.assertEqual(self.serve(command), 0)
                    continue
                done, asked = self.run_(command)
                self.assertEqual((done.returncode, asked), (code, requests), done.stderr)
                if code:
                    self.assertEqual(done.stdout, "")
                    self.assertTrue(done.stderr.startswith("sluice: "), done.stderr)

    def test_the_commands_of_the_service_work(self):
        """packaging/linux/README.md to the letter, below a folder of its own; what needs systemd is looked at only."""
        text = (TOP / "packaging/linux/README.md").read_text()
        block = next(block for block in re.findall("```sh\n(.*?)```", text, flags=re.S) if "cmake --install" in block)
        root = pathlib.Path(self.home, "root")
        share, binaries = root / "usr/local/share/sluice", root / "usr/local/bin"
        share.mkdir(parents=True)
        binaries.mkdir(parents=True)
        (share / "sluice.example.json").write_bytes((TOP / "packaging/linux/sluice.example.json").read_bytes())
        (binaries / "sluice").symlink_to(sluice.PROGRAM)
        lines = [line for line in block.splitlines() if not line.startswith(("cmake", "systemctl"))]
        script = re.sub(r"(?<![\w.])/(etc|usr)/", rf"{root}/\1/", "set -e\n" + "\n".join(lines))
        (root / "etc").mkdir()
        environment = {**self.environment(), "PATH": f"{binaries}:{os.environ['PATH']}"}
        done = subprocess.run(["bash", "-c", script], env=environment, capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""), "the example names no model that has ended")
        secret = root / "etc/sluice/environment"
        self.assertEqual(secret.stat().st_mode & 0o777, 0o600)
        # As the unit starts it: its environment file and its line.
        unit = (TOP / "packaging/linux/sluice.service").read_text()
        line = re.search("^ExecStart=@bindir@/sluice (.*)$", unit, flags=re.M)[1].replace("/etc/", f"{root}/etc/").split()
        given = dict(entry.split("=", 1) for entry in secret.read_text().splitlines())
        with sluice.Server(*line, "--port", "0", **given) as server:
            self.assertTrue(server.url.startswith("http://127.0.0.1:"))
        for other in re.findall("```sh\n(.*?)```", text, flags=re.S)[1:]:
            if "sluice keys" in other:
                moved = other.replace("/var/lib/sluice", f"{root}/var")
                done = subprocess.run(["bash", "-c", moved], env=environment, capture_output=True, text=True, timeout=60, check=False)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertRegex(done.stdout, "^slc-[0-9A-Za-z]+\n$")
        self.assertEqual(self.provider.posts(), [])


class Script(Counted):
    def test_words_with_keys(self):
        for arguments, code, requests in SCRIPT:
            with self.subTest(arguments):
                done, asked = self.run_(["bash", str(RUN), *arguments])
                self.assertEqual((done.returncode, asked), (code, requests), done.stderr)
                if code == 2:
                    self.assertEqual(done.stdout, "")
                    self.assertTrue(done.stderr)

    def test_words_without_keys_ask_the_simulator(self):
        for arguments, code, requests in SCRIPT:
            if arguments == ["status"] or "compare" in arguments or arguments == ["models"]:
                continue  # a lone word costs nothing here; these two need keys
            with self.subTest(arguments):
                done, asked = self.run_(["bash", str(RUN), *arguments], keys=False)
                self.assertEqual((done.returncode, asked), (code, 0), done.stderr)
                if requests:
                    self.assertIn("simulator", done.stderr)

    def test_what_was_refused_can_be_sent(self):
        done, _ = self.run_(["bash", str(RUN), "modles", "it's"])
        again = re.search(r"run\.sh (-- .*)$", done.stderr, flags=re.M)[1]
        self.assertIn("run.sh models", done.stderr)
        done, asked = self.run_(["bash", str(RUN), *shlex.split(again)])
        self.assertEqual((done.returncode, asked), (0, 2), done.stderr)
        self.assertEqual(json.loads(self.provider.posts()[-1][2])["messages"][-1]["content"], "modles it's")


class Help(Counted):
    def test_every_command_says_how_it_is_used(self):
        for name in COMMANDS:
            with self.subTest(name):
                done, _ = self.run_([sluice.PROGRAM, name, "--help"])
                again, _ = self.run_([sluice.PROGRAM, "help", name])
                self.assertEqual((done.returncode, again.returncode), (0, 0))
                self.assertEqual(done.stdout, again.stdout)
                self.assertTrue(done.stdout.startswith(f"Usage: sluice {name} "), done.stdout)
                self.assertIn("Exit codes: 0 done, 1 failed", done.stdout)
                self.assertNotIn(sluice.PROGRAM, done.stdout)
                for line in done.stdout.splitlines():
                    self.assertTrue(len(line) <= 79 or line.startswith("  "), line)
        whole, _ = self.run_([sluice.PROGRAM, "--help"])
        self.assertTrue(whole.stdout.startswith("Usage: sluice [options]"), whole.stdout)
        self.assertEqual(whole.stdout, self.run_([sluice.PROGRAM, "help"])[0].stdout)
        for name in COMMANDS:
            self.assertRegex(whole.stdout, rf"(?m)^  {name} +\w")
        self.assertEqual(self.provider.requests, [])

    def test_mistakes(self):
        for words, meant in (
            (["frobnicate"], ""), (["frobnicate", "--help"], ""), (["help", "frobnicate"], ""), (["modles"], "sluice models"),
            (["key", "add", "x"], "sluice keys"), (["--demo", "compare", "-m", "x", "y"], "sluice compare"), (["--frobnicate"], "--help"),
            (["compare", "--frobnicate"], "sluice compare --help"), (["keys", "add"], "NAME"), (["export", "--format", "xml"], "jsonl"),
            (["compare", "-m", "x", "-5 + 3?"], "stands behind --"), (["help", "a", "b"], "unexpected"),
        ):
            with self.subTest(words):
                done, _ = self.run_([sluice.PROGRAM, *words])
                self.assertEqual((done.returncode, done.stdout), (2, ""), done.stderr)
                self.assertIn(meant, done.stderr)
        self.assertEqual(self.provider.requests, [])

    def test_what_is_missing_is_said(self):
        done, _ = self.run_([sluice.PROGRAM, "models"], keys=False)
        self.assertEqual(done.returncode, 1)
        for word in ("GROQ_API_KEY", "FIREWORKS_API_KEY", "--demo"):
            self.assertIn(word, done.stderr)
        self.assertEqual(done.stderr.count("\n"), 1, done.stderr)
        with sluice.gateway() as server:
            server.until(lambda: any("GROQ_API_KEY" in line for line in server.stderr))
            self.assertTrue(any(line == "also listening on " + server.url.replace("127.0.0.1", "[::1]") for line in server.stderr))
            self.assertEqual(len(server.stdout), 1)
        with sluice.gateway("--demo") as server:
            self.assertFalse(any("GROQ_API_KEY" in line for line in server.stderr))
        with sluice.gateway("--demo", SLUICE_GATEWAY_KEY="abc") as server:
            self.assertTrue(any("SLUICE_GATEWAY_KEY has 3 characters" in line for line in server.stderr))

    def test_messages_speak_to_their_readers(self):
        done, _ = self.run_([sluice.PROGRAM, "compare", "-m", "nothing-like-it", "Hi"])
        self.assertEqual(done.returncode, 1)
        self.assertNotIn("GET /", done.stderr)
        self.assertIn("sluice models", done.stderr)

    def test_models_that_have_ended_are_named(self):
        config = pathlib.Path(self.home, "c.json")
        config.write_text(json.dumps({"routes": {"old": {"targets": [{"model": "groq/llama-3.3-70b-versatile"}]}}}))
        done, _ = self.run_([sluice.PROGRAM, "config", "check", str(config)])
        self.assertEqual(done.returncode, 0)
        self.assertIn("routes.old.targets[0]: groq/llama-3.3-70b-versatile: It was retired on 2026-08-16", done.stderr)
        self.assertIn("groq/openai/gpt-oss-120b", done.stderr)

    def test_text_completions_say_how_they_are_had(self):
        with sluice.gateway("--demo") as server:
            request = urllib.request.Request(
                f"{server.url}/v1/completions", json.dumps({"model": sluice.GROQ_MODEL, "prompt": "Hi"}).encode(),
                {"Authorization": f"Bearer {sluice.KEY}"},
            )
            with self.assertRaises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(request, timeout=20)
            message = json.loads(refused.exception.read())["error"]["message"]
        self.assertEqual(refused.exception.code, 400)
        self.assertIn("x-litellm-fallback: true", message)
        self.assertIn("convert_text_to_chat", message)


class Numbers(Counted):
    def test_a_name_that_stands_for_a_model_says_where_it_went(self):
        place = sluice.upstream(self.provider.url)
        del place["FIREWORKS_API_KEY"]
        names = ("openai/gpt-oss-20b", sluice.GROQ_MODEL, "nothing-like-it")
        done = sluice.run("compare", "--json", *(word for name in names for word in ("-m", name)), "Hi", **place)
        told = [(answer["model"], answer["target"], answer["provider"]) for answer in json.loads(done.stdout)["answers"]]
        self.assertEqual(told[0], ("openai/gpt-oss-20b", "groq/openai/gpt-oss-20b", "groq"))
        self.assertEqual(told[1], (sluice.GROQ_MODEL, sluice.GROQ_MODEL, "groq"))
        self.assertEqual(told[2], ("nothing-like-it", None, None))

    def test_small_costs_are_seen(self):
        done, _ = self.run_([sluice.PROGRAM, "compare", "-m", sluice.GROQ_MODEL, "Hi"])
        cost = re.search(r"\$([0-9.]+)$", done.stdout.strip())[1]
        self.assertGreater(float(cost), 0)


if __name__ == "__main__":
    unittest.main()
