# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands on a terminal: foreign text steers nothing, sizes are followed, and what cannot be written ends the run."""

import contextlib
import itertools
import json
import os
import pathlib
import signal
import subprocess
import tempfile
import threading
import unittest
import urllib.error
import urllib.request

from support import pseudoterminal, sluice
from support.provider import Provider, events

EVIL = "x\x1b]0;PWNED\x07\x1b[2J\x1b]52;c;eA==\x1b\\\x9b31m\x85\u202egnp.exe\u2066\u2028\r\b\x7f\x00y"
TYPED = EVIL.replace("\x00", "")  # an argument ends at a zero
LOREM = "Lorem ipsum dolor sit amet, 中文字 and 👨‍👩‍👧 consectetur. "


def failing(body):
    return 400, "application/json", json.dumps({"error": {"message": EVIL, "type": EVIL, "code": EVIL}})


class Hostile(unittest.TestCase):
    """Every command, on a terminal, with text that would steer it."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = folder.name

    def harmless(self, *arguments, shows="x]0;PWNED", code=None, **extra):
        """Runs a command; nothing of what it writes may steer the terminal."""
        with self.subTest(" ".join(arguments)[:60]):
            ended, text = pseudoterminal.run(*arguments, home=self.home, **extra)
            self.assertEqual(pseudoterminal.harm_in(text), [])
            self.assertIn(shows, text)
            if code is not None:
                self.assertEqual(ended, code, text)
            return text

    def test_what_providers_say(self):
        ids = (EVIL, "openai/gpt-oss-120b")
        with Provider(ids, lambda body: events(["one ", EVIL, " two"], [EVIL])) as provider:
            place = sluice.upstream(provider.url)
            for form in ({}, {"columns": 30}, {"TERM": "dumb"}, {"TERM": None}, {"NO_COLOR": "1"}):
                for more in ((), ("--thinking",)):
                    models = ("-m", sluice.GROQ_MODEL, "-m", sluice.FIREWORKS_MODEL)
                    self.harmless("compare", *models, *more, "Hi", shows="PWNED", code=0, **place, **form)
            self.harmless("compare", "--json", "-m", sluice.GROQ_MODEL, "Hi", shows="PWNED", code=0, **place)
            self.harmless("models", code=0, **place)
            self.harmless("models", "--json", shows="PWNED", code=0, **place)
            self.harmless("compare", "-m", f"groq/{TYPED}", "Hi", **place)
        with Provider(ids, failing) as provider:
            self.harmless("compare", "-m", sluice.GROQ_MODEL, "Hi", code=1, **sluice.upstream(provider.url))
        with Provider(ids, failing) as provider:
            provider.answer = lambda *_: failing(b"")
            self.harmless("models", code=1, **sluice.upstream(provider.url))

    def test_what_is_typed(self):
        self.harmless(TYPED, code=2)
        self.harmless("help", TYPED, code=2)
        self.harmless("compare", "-m", f"{TYPED}/{TYPED}", "Hi", code=1)
        self.harmless("compare", f"--{TYPED}", "Hi", code=2)
        self.harmless("models", "--provider", TYPED, code=2)
        self.harmless("serve", "--config", TYPED, code=1)
        self.harmless("serve", "--host", TYPED, shows="--host", code=2)
        self.harmless("simulate", "--script", TYPED, code=1)
        self.harmless("export", "--since", TYPED, shows="--since", code=2)
        self.harmless("config", TYPED, code=2)
        self.harmless("config", "get", f"routes.{TYPED}", code=1)
        self.harmless("keys", TYPED, "name", code=2)
        self.harmless("keys", "revoke", TYPED, code=1)

    def test_what_is_stored(self):
        self.harmless("keys", "add", TYPED, "--model", TYPED, shows="slc-", code=0)
        self.harmless("keys", code=0)
        self.harmless("keys", "--json", shows="PWNED", code=0)
        self.harmless("config", "set", f"routes.a{TYPED}", json.dumps({"targets": [{"model": f"groq/{TYPED}"}]}), shows="")
        self.harmless("config", shows="")
        file = pathlib.Path(self.home, "c.json")
        for text in ({EVIL: 1}, {"routes": {EVIL: {"targets": [{"model": f"nobody/{EVIL}"}]}}}, {"capture": EVIL}):
            file.write_text(json.dumps(text, ensure_ascii=False))
            self.harmless("config", "check", str(file), shows="", code=1)
            self.harmless("serve", "--config", str(file), shows="", code=1)
        profiles = pathlib.Path(self.home, ".config/sluice/providers")
        profiles.mkdir(parents=True)
        (profiles / "evil.json").write_text(json.dumps({"id": EVIL, EVIL: EVIL}, ensure_ascii=False))
        self.harmless("models", shows="", code=1)

    def test_logs_and_records(self):
        arguments = ("serve", "--port", "0", "--demo")
        with pseudoterminal.Terminal(*arguments, home=self.home, SLUICE_GATEWAY_KEY=sluice.KEY) as terminal:
            url = next(
                word for word in terminal.until(lambda text: "listening on" in text and "\n" in text.split("listening on")[1]).split()
                if word.startswith("http")
            )
            for model in (EVIL, f"groq/{EVIL}", sluice.GROQ_MODEL):
                body = {"model": model, "messages": [{"role": "user", "content": EVIL}], "user": EVIL}
                request = urllib.request.Request(
                    f"{url}/v1/chat/completions", json.dumps(body).encode(),
                    {"Authorization": f"Bearer {sluice.KEY}", "Content-Type": "application/json"},
                )
                try:
                    urllib.request.urlopen(request, timeout=20).read()
                except urllib.error.HTTPError as refused:
                    refused.read()
            os.kill(terminal.process.pid, signal.SIGTERM)
            code, text = terminal.end()
        self.assertEqual((code, pseudoterminal.harm_in(text)), (0, []))
        self.harmless("export", "--demo", shows="PWNED", code=0)
        self.harmless("export", "--demo", "--format", "csv", code=0)


class Sizes(unittest.TestCase):
    """Terminals of every size, also of one that changes."""

    def compare(self, provider, **options):
        return pseudoterminal.Terminal(
            "compare", "-m", sluice.GROQ_MODEL, "-m", sluice.FIREWORKS_MODEL, "Hi", **sluice.upstream(provider.url), **options
        )

    def test_every_width_ends(self):
        with Provider(stream=lambda body: events([LOREM] * 10)) as provider:
            for columns, locale in itertools.product((1, 2, 3, 7, 40, 79, 80, 120, 500), ("C", "C.UTF-8")):
                with self.subTest(columns=columns, locale=locale), self.compare(provider, columns=columns, LC_ALL=locale) as run:
                    code, text = run.end()
                    self.assertEqual(code, 0, text)
                    self.assertEqual(pseudoterminal.harm_in(text), [])

    def test_a_size_that_changes_is_followed(self):
        turn = threading.Event()

        def stream(body):
            yield events([LOREM] * 5).replace("data: [DONE]\n\n", "").split("data: {", 1)[0]
            whole = [piece for piece in events([LOREM] * 40).split("\n\n") if piece]
            for index, piece in enumerate(whole):
                if index == 10:
                    turn.wait(20)
                yield piece + "\n\n"

        with Provider(stream=stream) as provider, self.compare(provider, columns=120) as run:
            run.until(lambda text: "consectetur" in text)
            before = len(run.text)
            run.resize(84, 24)
            turn.set()
            code, text = run.end()
            self.assertEqual(code, 0, text)
            drawn = [row for row in text[before:].split("\n") if "│" in row]
            bars = [row.replace("\x1b[?7l", "").split("│")[0] for row in drawn if "ipsum" in row]
            self.assertTrue(any(len(bar.rstrip()) <= 40 for bar in bars))
            # The closing table is no drawing; the last drawn rows are as wide as two columns of 40 and what is between.
            self.assertIn("│", drawn[-1])
            self.assertEqual(len(pseudoterminal._OWN.sub("", drawn[-1].rstrip("\r")).split("│")[1].strip("\r")) - 1, 40)

    def test_one_long_paragraph(self):
        text = "word " * 200_000
        with Provider(stream=lambda body: events([text[at : at + 1000] for at in range(0, len(text), 1000)])) as provider:
            with self.compare(provider) as run:
                code, _ = run.end()
                self.assertEqual(code, 0)


class Styles(unittest.TestCase):
    def said(self, *more, **extra):
        with Provider(stream=lambda body: events(["The answer."], ["A thought."])) as provider:
            code, text = pseudoterminal.run("compare", "-m", sluice.GROQ_MODEL, *more, "Hi", **sluice.upstream(provider.url), **extra)
        self.assertEqual(code, 0, text)
        return text

    def test_thinking_is_shown_when_asked_for(self):
        self.assertNotIn("A thought.", self.said())
        self.assertIn("\x1b[2mA thought.", self.said("--thinking"))

    def test_no_color(self):
        text = self.said("--thinking", NO_COLOR="1")
        self.assertIn("A thought.", text)
        self.assertNotRegex(text, r"\x1b\[[0-9]*m")
        self.assertRegex(self.said(NO_COLOR=""), r"\x1b\[1m")

    def test_terminals_without_control_sequences(self):
        for kind in ("dumb", "", None):
            with self.subTest(kind):
                self.assertNotIn("\x1b", self.said("--thinking", TERM=kind))


class Ends(unittest.TestCase):
    """What cannot be written, and signals."""

    @contextlib.contextmanager
    def popen(self, *arguments, home, **options):
        extra = options.pop("extra", {})
        with subprocess.Popen(
            [sluice.PROGRAM, *arguments], env=sluice.environment(home, **extra), stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, **options
        ) as process:
            try:
                yield process
            finally:
                process.kill()  # where a check has failed nobody else ends it

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = folder.name

    def test_a_full_disk_is_a_failure(self):
        commands = [
            ["--help"], ["--version"], ["help"], ["help", "--names"], ["models", "--demo"], ["models", "--demo", "--json"], ["keys"],
            ["keys", "--json"], ["config"], ["export", "--format", "csv"], ["compare", "--demo", "-m", sluice.GROQ_MODEL, "Hi"],
            ["compare", "--demo", "--json", "-m", sluice.GROQ_MODEL, "Hi"], ["serve", "--demo", "--port", "0"], ["simulate"],
        ]
        for command in commands:
            with self.subTest(command), open("/dev/full", "w") as full:
                with self.popen(*command, home=self.home, stdout=full) as process:
                    _, error = process.communicate(timeout=60)
                self.assertEqual(process.returncode, 1, error)
                self.assertIn(b"cannot write", error)

    def test_a_key_that_nobody_saw_is_none(self):
        with open("/dev/full", "w") as full, self.popen("keys", "add", "ci", home=self.home, stdout=full) as process:
            _, error = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 1, error)
        self.assertNotIn(b"keep it", error)
        made = subprocess.run([sluice.PROGRAM, "keys", "add", "ci"], env=sluice.environment(self.home), capture_output=True, check=False)
        self.assertEqual(made.returncode, 0, made.stderr)

    def test_a_closed_output_is_a_failure_and_no_file_takes_its_place(self):
        for command in (["models", "--demo"], ["keys"], ["export"], ["--version"]):
            with self.subTest(command):
                line = [str(word) for word in ("sh", "-c", '"$0" "$@" >&-', sluice.PROGRAM, *command)]
                done = subprocess.run(line, env=sluice.environment(self.home), stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
                self.assertEqual((done.returncode, done.stdout), (1 if command != ["export"] else done.returncode, b""), done.stderr)
        database = pathlib.Path(self.home, ".local/share/sluice/sluice.db")
        self.assertEqual(database.read_bytes()[:15], b"SQLite format 3")

    def test_a_reader_who_leaves_ends_the_requests(self):
        more = threading.Event()
        self.addCleanup(more.set)

        def stream(body):
            yield events(["Hello.\n"]).split("data: [DONE]")[0].rsplit("data: ", 2)[0]
            while not more.is_set():
                yield 'data: {"choices":[{"index":0,"delta":{"content":"more\\n"}}]}\n\n'

        with Provider(stream=stream) as provider:
            command = ("compare", "-m", sluice.GROQ_MODEL, "-m", sluice.FIREWORKS_MODEL, "Hi")
            with self.popen(*command, home=self.home, stdout=subprocess.PIPE, extra=sluice.upstream(provider.url)) as process:
                self.assertIn(b"==", process.stdout.readline())
                provider.until_asked(2)  # one that was not sent yet is not left either
                process.stdout.close()
                error = process.stderr.read()
                self.assertEqual(process.wait(30), 1, error)
            provider.until_left(2)

    def test_signals_end_it(self):
        more = threading.Event()
        self.addCleanup(more.set)

        def stream(body):
            yield events(["Hello.\n"]).rsplit("data: ", 3)[0]
            more.wait(60)

        with Provider(stream=stream) as provider:
            for how in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
                for columns in (100, 2, 1):
                    with self.subTest(how=how, columns=columns):
                        place = sluice.upstream(provider.url)
                        with pseudoterminal.Terminal("compare", "-m", sluice.GROQ_MODEL, "Hi", columns=columns, **place) as run:
                            run.until(lambda text: "H" in text)
                            run.process.send_signal(how)
                            code, text = run.end()
                            self.assertEqual(code, 1, text)

    def test_who_is_not_to_hang_up_does_not(self):
        """As nohup starts it."""
        more = threading.Event()
        self.addCleanup(more.set)

        def stream(body):
            whole = events(["Hello.\n"])
            yield whole[:40]
            more.wait(60)
            yield whole[40:]

        with Provider(stream=stream) as provider:
            started = {"stdout": subprocess.PIPE, "extra": sluice.upstream(provider.url)}
            ignore = lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN)
            with self.popen("compare", "-m", sluice.GROQ_MODEL, "Hi", home=self.home, preexec_fn=ignore, **started) as process:
                self.assertIn(b"==", process.stdout.readline())
                process.send_signal(signal.SIGHUP)
                more.set()
                out, error = process.communicate(timeout=60)
                self.assertEqual((process.returncode, b"Hello." in out), (0, True), error)

    def test_a_signal_ends_it_although_nobody_reads(self):
        more = threading.Event()
        self.addCleanup(more.set)
        waiting = threading.Event()

        def stream(body):
            yield events(["Hello.\n"]).rsplit("data: ", 3)[0]
            for count in itertools.count():
                if more.is_set():
                    return
                if count == 2000:
                    waiting.set()
                yield 'data: {"choices":[{"index":0,"delta":{"content":"' + "x" * 1000 + '\\n"}}]}\n\n'

        with Provider(stream=stream) as provider:
            command = ("compare", "-m", sluice.GROQ_MODEL, "Hi")
            with self.popen(*command, home=self.home, stdout=subprocess.PIPE, extra=sluice.upstream(provider.url)) as process:
                self.assertTrue(waiting.wait(60))
                process.send_signal(signal.SIGTERM)
                self.assertEqual(process.wait(30), 1)


class Prompts(unittest.TestCase):
    """Where a prompt comes from, and which is none."""

    def ask(self, provider, *arguments, text=None):
        with tempfile.TemporaryDirectory() as home:
            return subprocess.run(
                [sluice.PROGRAM, "compare", "-m", sluice.GROQ_MODEL, *arguments], env=sluice.environment(home, **sluice.upstream(provider.url)),
                input=text, stdin=None if text is not None else subprocess.DEVNULL, capture_output=True, timeout=60, check=False,
            )

    def test_standard_input_and_odd_prompts(self):
        long = ("a long prompt " * 100_000).encode()
        for arguments, text, prompt in (
            (["-"], b"from a file\n", "from a file"),
            (["-"], "two\nlines é\r\n".encode(), "two\nlines é"),
            (["-"], long, long.decode()),
            (["--", "-5 + 3?"], None, "-5 + 3?"),
            (["--", "--help"], None, "--help"),
            (["𝓊nicode 中文 é"], None, "𝓊nicode 中文 é"),
        ):
            with self.subTest(prompt[:20]), Provider() as provider:
                done = self.ask(provider, *arguments, text=text)
                self.assertEqual(done.returncode, 0, done.stderr)
                (_, _, body), = provider.posts()
                self.assertEqual(json.loads(body)["messages"][-1]["content"], prompt)

    def test_standard_input_that_cannot_be_read_is_a_failure(self):
        with Provider() as provider, tempfile.TemporaryDirectory() as home:
            place = sluice.environment(home, **sluice.upstream(provider.url))
            for how in ("< /", "<&-"):
                line = ["sh", "-c", f'"$0" "$@" {how}', sluice.PROGRAM, "compare", "-m", sluice.GROQ_MODEL, "-"]
                done = subprocess.run(line, env=place, capture_output=True, timeout=60, check=False)
                self.assertEqual((done.returncode, provider.requests), (1, []), done.stderr)
                self.assertIn(b"standard input", done.stderr)

    def test_an_empty_prompt_is_not_sent(self):
        for arguments, text in (([""], None), (["  \n "], None), (["-"], b""), (["-"], b"\n\n"), (["\u2003"], None)):
            with self.subTest(arguments), Provider() as provider:
                done = self.ask(provider, *arguments, text=text)
                self.assertEqual((done.returncode, provider.requests, done.stdout), (2, [], b""), done.stderr)
                self.assertIn(b"empty", done.stderr)


if __name__ == "__main__":
    unittest.main()
