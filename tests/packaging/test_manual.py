# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The man page and the completions say what the program says, and the shells take them."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

TOP = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ["SLUICE_PROGRAM"]


def said(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=True).stdout


class Manual(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        subprocess.run([TOP / "packaging/linux/manual.sh", PROGRAM, cls.folder], check=True)
        cls.commands = said("help", "--names").split()

    def options(self, command):
        """What the help of a command lists, the long names."""
        part = said("help", command).partition("Options:\n")[2].partition("\n\n")[0]
        return re.findall(r"^  (?:-\w, )?(--[a-z-]+)", part, re.MULTILINE)

    def test_the_man_page_has_every_command_and_option(self):
        page = subprocess.run(["man", "-l", self.folder / "sluice.1"], capture_output=True, text=True, check=True,
                              env={**os.environ, "MANWIDTH": "200", "MAN_KEEP_FORMATTING": "", "LC_ALL": "C.UTF-8"})
        self.assertEqual(page.stderr, "")
        parts = dict(re.findall(r"^   sluice (\w+)\n(.*?)(?=^   sluice|^\w|\Z)", page.stdout, re.MULTILINE | re.DOTALL))
        self.assertEqual(list(parts), self.commands)
        for command in self.commands:
            self.assertGreater(len(self.options(command)), 1)
            for option in self.options(command):
                self.assertRegex(parts[command], rf"(?m)^ +(-\w, )?{option}\b", command)
        self.assertIn("127.0.0.1 and ::1", parts["serve"])
        self.assertIn("sluice keys add NAME", parts["keys"])

    def test_roff_takes_nothing_for_its_own(self):
        lines = (self.folder / "sluice.1").read_text().splitlines()
        ours = (".TH ", ".SH ", ".SS ", ".TP", ".PP", ".br", ".B ", ".I ", ".\\\"")
        self.assertEqual([line for line in lines if line.startswith((".", "'")) and not line.startswith(ours)], [])

    def bash(self, *words):
        """What bash offers for these words, the last of which is being typed."""
        script = ('source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sluice 2>/dev/null; printf "%s\\n" "${COMPREPLY[@]}"')
        done = subprocess.run(["bash", "-c", script, self.folder / "sluice.bash", "sluice", *words], capture_output=True,
                              text=True, check=True, cwd=self.folder)
        self.assertEqual(done.stderr, "")
        return done.stdout.split()

    def test_bash(self):
        self.assertEqual(self.bash(""), self.commands)
        self.assertEqual(self.bash("ser"), ["serve"])
        self.assertEqual(self.bash("keys", ""), ["add", "set", "revoke"])
        self.assertEqual(self.bash("help", "conn"), ["connect"])
        self.assertEqual(self.bash("connect", "code"), ["codex"])
        self.assertIn("--minimized", self.bash("-"))
        for command in self.commands:
            self.assertLessEqual(set(self.options(command)), set(self.bash(command, "-")), command)
        self.assertEqual(self.bash("serve", "--config", "_sl"), ["_sluice"])
        self.assertEqual(self.bash("serve", "--port", ""), [])
        self.assertEqual(self.bash("run", "codex", "--", ""), [])

    def test_zsh(self):
        subprocess.run(["zsh", "-n", self.folder / "_sluice"], check=True)
        lines = (self.folder / "_sluice").read_text()
        for command in self.commands:
            part = re.search(rf"^    {command}\) (.*)$", lines, re.MULTILINE)[1]
            for option in self.options(command):
                self.assertIn(option + "[", part)

    def fish(self, words):
        done = subprocess.run(["fish", "--no-config", "-c", f"source {self.folder}/sluice.fish; complete -C'{words}'"],
                              capture_output=True, text=True, check=True,
                              env={**os.environ, "HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder)})
        self.assertEqual(done.stderr, "")
        return [line.split("\t")[0] for line in done.stdout.splitlines()]

    def test_fish(self):
        self.assertEqual(sorted(self.fish("sluice ")), sorted(self.commands))
        self.assertEqual(sorted(self.fish("sluice keys ")), ["add", "revoke", "set"])
        self.assertEqual(self.fish("sluice connect code"), ["codex"])
        for command in self.commands:
            self.assertLessEqual(set(self.options(command)), set(self.fish(f"sluice {command} --")), command)


if __name__ == "__main__":
    unittest.main()
