# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program costs while nobody uses it: with a focused composer, and in the tray after its window was closed."""

import os
import subprocess
import time

from desktop import PYTHON, DesktopCase, until

MOST_MB = 60
QUIET = 4  # seconds without any processor time


class Tray(DesktopCase):
    def helper(self, name, *arguments):
        return PYTHON, os.path.join(os.path.dirname(__file__), name), *arguments

    def spent(self):
        """Processor time of the program so far, in clock ticks."""
        with open("/proc/%d/stat" % self.program.pid, encoding="utf-8") as file:
            fields = file.read().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    def residentMb(self):
        with open("/proc/%d/status" % self.program.pid, encoding="utf-8") as file:
            return next(int(line.split()[1]) / 1024 for line in file if line.startswith("VmRSS:"))

    def waitForRest(self):
        def rests():
            before = self.spent()
            time.sleep(QUIET)
            return self.spent() == before

        until("%d s without processor time" % QUIET, rests)

    def test_rests_and_gives_its_memory_back(self):
        # What a screen reader asks for costs time and memory of its own.
        self.environment.update(NO_AT_BRIDGE="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="0")
        tray = self.start(*self.helper("tray.py"), stdout=subprocess.PIPE, text=True)
        self.assertEqual(tray.stdout.readline(), "ready\n")
        self.program = self.start(os.environ["SLUICE_PROGRAM"], "--demo")
        self.assertEqual(tray.stdout.readline(), "icon\n")
        find = ("xdotool", "search", "--sync", "--onlyvisible", "--name", "Sluice")
        window = subprocess.check_output(find, env=self.environment, text=True).split()[0]
        self.xdotool("windowfocus", "--sync", window)
        for prompt in ("Tell me about tables", "and about code"):
            self.type(prompt)
            self.keys("Return")
            self.waitForRest()
        opened = self.residentMb()
        subprocess.run(self.helper("windowcloser.py", window), env=self.environment, check=True)
        until("the window to be gone",
              lambda: subprocess.run(("xdotool", "getwindowname", window), env=self.environment,
                                     capture_output=True, check=False).returncode != 0)
        self.waitForRest()
        self.assertIsNone(self.program.poll())
        closed = self.residentMb()
        print("resident: %.0f MB with the window, %.0f MB in the tray" % (opened, closed))
        self.assertLess(closed, MOST_MB)
