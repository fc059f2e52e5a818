# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trays come and go while the program runs, and later runs hand over what they were to do."""

import json
import os
import socket
import subprocess
import urllib.request

from desktop import PYTHON, DesktopCase, until

PROGRAM = os.environ["SLUICE_PROGRAM"]


class TrayLife(DesktopCase):
    def helper(self, name, *arguments):
        return PYTHON, os.path.join(os.path.dirname(__file__), name), *arguments

    def startTray(self):
        tray = self.start(*self.helper("tray.py"), stdout=subprocess.PIPE, text=True)
        self.assertEqual(tray.stdout.readline(), "ready\n")
        return tray

    def windows(self):
        find = ("xdotool", "search", "--onlyvisible", "--name", "^Sluice")
        return subprocess.run(find, env=self.environment, capture_output=True, text=True, check=False).stdout.split()

    def closeWindow(self):
        window = until("the window", self.windows)[0]
        subprocess.run(self.helper("windowcloser.py", window), env=self.environment, check=True)
        until("the window to go", lambda: not self.windows())

    def runAgain(self, *options):
        return subprocess.run((PROGRAM, *options), env=self.environment, timeout=60, capture_output=True, text=True,
                              check=False)

    def test_hidden_it_shows_itself_when_the_tray_is_lost(self):
        tray = self.startTray()
        program = self.start(PROGRAM, "--demo", "--minimized")
        self.assertEqual(tray.stdout.readline(), "icon\n")
        self.assertEqual(self.windows(), [])
        tray.terminate()
        until("the window", self.windows)
        self.assertIsNone(program.poll())

    def test_a_tray_that_comes_later_is_used(self):
        program = self.start(PROGRAM, "--demo")
        until("the window", self.windows)
        tray = self.startTray()
        self.assertEqual(tray.stdout.readline(), "icon\n")
        self.closeWindow()
        self.assertIsNone(program.poll())
        # One that is started anew has the icon again.
        tray.terminate()
        tray.wait()
        self.assertEqual(self.startTray().stdout.readline(), "icon\n")

    def test_a_later_run_hands_its_options_over(self):
        tray = self.startTray()
        program = self.start(PROGRAM, "--demo", "--minimized")
        self.assertEqual(tray.stdout.readline(), "icon\n")
        hidden = self.runAgain("--demo", "--minimized")
        self.assertEqual((hidden.returncode, hidden.stderr), (0, ""))
        self.assertEqual(self.windows(), [])
        shown = self.runAgain("--demo")
        self.assertEqual((shown.returncode, shown.stderr), (0, ""))
        self.assertEqual(len(until("the window", self.windows)), 1)
        self.assertIsNone(program.poll())

    def menu(self, *label):
        asked = subprocess.run(self.helper("traymenu.py", *label), env=self.environment, check=True, capture_output=True, text=True)
        return asked.stdout.splitlines()

    def useFreePort(self):
        """Not the usual one, which any other gateway of this machine may have."""
        folder = os.path.join(self.environment["XDG_CONFIG_HOME"], "sluice")
        os.makedirs(folder)
        with socket.create_server(("127.0.0.1", 0)) as free, open(os.path.join(folder, "sluice.ini"), "w", encoding="utf-8") as file:
            file.write("[gateway]\nport=%d\n" % free.getsockname()[1])

    def test_its_menu_starts_the_gateway_for_other_programs(self):
        tray = self.startTray()
        self.useFreePort()
        self.start(PROGRAM, "--demo", "--minimized")
        self.assertEqual(tray.stdout.readline(), "icon\n")
        self.assertIn("Gateway is off", self.menu())
        key = self.runAgain("keys", "add", "sdk").stdout.strip()
        self.assertTrue(key.startswith("slc-"), key)
        self.menu("Start gateway")
        headline = until("the gateway", lambda: [line for line in self.menu() if line.startswith("Gateway on ")])[0]
        question = {"model": "groq/openai/gpt-oss-120b", "messages": [{"role": "user", "content": "Hello"}]}
        address = "http://" + headline.removeprefix("Gateway on ")
        request = urllib.request.Request(address + "/v1/chat/completions", json.dumps(question).encode(),
                                         {"Authorization": "Bearer " + key, "Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            self.assertTrue(json.load(answer)["choices"][0]["message"]["content"])
        self.menu("Stop gateway")
        until("its end", lambda: "Gateway is off" in self.menu())

    def test_without_a_tray_closing_ends_it(self):
        program = self.start(PROGRAM, "--demo")
        window = until("the window", self.windows)[0]
        subprocess.run(self.helper("windowcloser.py", window), env=self.environment, check=True)
        self.assertEqual(program.wait(60), 0)
