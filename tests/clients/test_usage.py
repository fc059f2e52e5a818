# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms of the command line: what is said, where, and with which exit code."""

import unittest

from support import sluice

OPTIONS = {
    "serve": ["--host", "--port", "--demo", "--script", "--no-auth"],
    "simulate": ["--port", "--tokens-per-second", "--ttft-ms", "--tokens", "--seed", "--script"],
    "compare": ["--model", "--demo", "--json", "PROMPT"],
    "models": ["--provider", "--demo", "--json"],
    "config": ["get", "set", "unset", "check"],
    "keys": ["add", "set", "revoke", "--expires", "--model", "--requests-per-minute", "--budget-month", "--json"],
}


class Help(unittest.TestCase):
    def test_version(self):
        result = sluice.run("--version")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertRegex(result.stdout, r"^sluice \d+\.\d+\.\d+\n$")

    def test_help_names_every_command(self):
        result = sluice.run("--help")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        for word in [*OPTIONS, "--demo", "--minimized"]:
            self.assertIn(word, result.stdout)

    def test_help_of_a_command_names_its_options(self):
        for command, options in OPTIONS.items():
            with self.subTest(command):
                result = sluice.run(command, "--help")
                self.assertEqual((result.returncode, result.stderr), (0, ""))
                for option in options:
                    self.assertIn(option, result.stdout)


class WrongUsage(unittest.TestCase):
    """Exit code 2, the mistake on stderr, nothing on stdout."""

    def check(self, *arguments, says):
        with self.subTest(arguments):
            result = sluice.run(*arguments)
            self.assertEqual((result.returncode, result.stdout), (2, ""), result.stderr)
            self.assertIn(says, result.stderr)

    def test_unknown_option(self):
        self.check("--no-such-option", says="no-such-option")
        for command in OPTIONS:
            self.check(command, "--no-such-option", says="no-such-option")

    def test_unknown_command(self):
        self.check("no-such-command", says="no-such-command")

    def test_surplus_argument(self):
        for command in ("serve", "simulate", "models"):
            self.check(command, "surplus", says="surplus")

    def test_what_is_not_a_number(self):
        self.check("serve", "--demo", "--port", "many", says="--port")
        self.check("serve", "--demo", "--port", "65536", says="--port")
        for option in ("--tokens-per-second", "--ttft-ms", "--tokens", "--seed", "--port"):
            self.check("simulate", option, "many", says=option)

    def test_option_without_its_value(self):
        self.check("serve", "--port", says="port")

    def test_not_an_address(self):
        self.check("serve", "--demo", "--host", "no host", says="--host")

    def test_a_script_is_for_the_demo(self):
        self.check("serve", "--script", "file.json", says="--demo")

    def test_compare_without_a_model_or_a_prompt(self):
        self.check("compare", "--demo", "hello", says="-m")
        self.check("compare", "--demo", "-m", sluice.GROQ_MODEL, says="missing")

    def test_unknown_provider(self):
        self.check("models", "--demo", "--provider", "nobody", says="nobody")


if __name__ == "__main__":
    unittest.main()
