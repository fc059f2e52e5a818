# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop for one test: display, session bus, accessibility bus, folders; and the program on it.

The program is driven by keys (xdotool) and read over AT-SPI, so that what a test sees is what a screen reader tells.
"""

import os
import shutil
import subprocess
import tempfile
import time
import unittest

PATIENCE = 60  # seconds until a wait counts as a failure; nothing else depends on time

PYTHON = "/usr/bin/python3"  # the one that python3-gi is installed for

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def until(what, look, patience=PATIENCE):
    """The first true value of look(); fails with what was waited for."""
    end = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError("waited in vain for " + what)
        time.sleep(0.05)  # the wait is for the value, not for this time


class DesktopCase(unittest.TestCase):
    """Each test gets a desktop without a keychain service; `keyring` starts one."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="sluice-window-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if not name.endswith(("_API_KEY", "_API_URL")) and name not in ("DISPLAY", "WAYLAND_DISPLAY")
        }
        for name in ("CONFIG", "DATA", "CACHE", "STATE", "RUNTIME"):
            path = os.path.join(self.folder, name.lower())
            os.mkdir(path, 0o700)
            self.environment["XDG_%s_%s" % (name, "DIR" if name == "RUNTIME" else "HOME")] = path
        self.environment.update(
            HOME=self.folder,
            LC_ALL="C.UTF-8",
            NO_AT_BRIDGE="0",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QUICK_BACKEND="software",
            LSAN_OPTIONS="detect_leaks=0",  # the desktop's libraries keep some for good
        )
        self.startDisplay()
        self.startBus()

    def start(self, *command, **more):
        process = subprocess.Popen(command, env=self.environment, **more)
        self.addCleanup(self.end, process)
        return process

    @staticmethod
    def end(process):
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for pipe in (process.stdout, process.stderr):
            if pipe:
                pipe.close()

    def startDisplay(self):
        # A number of this process's own: a display that is to find a free one takes the number of one that is just
        # ending, which then deletes the socket of the new one.
        display = ":%d" % (100 + os.getpid() % 50000)
        read, write = os.pipe()
        self.start("Xvfb", display, "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset",
                   "-fbdir", self.folder,
                   pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            self.assertEqual(":" + told.readline().strip(), display)
        self.environment["DISPLAY"] = display

    def startBus(self):
        config = os.path.join(self.folder, "bus.conf")
        with open(config, "w", encoding="utf-8") as file:
            file.write(BUS.format(folder=self.folder))
        bus = self.start("dbus-daemon", "--config-file=" + config, "--print-address=1", "--nofork",
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self.start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately", stderr=subprocess.DEVNULL)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self.environment["DBUS_SESSION_BUS_ADDRESS"]

    def keyring(self, mode):
        """A keychain service that is open, or locked with a user who cancels."""
        service = self.start(PYTHON, os.path.join(os.path.dirname(__file__), "secretservice.py"), mode,
                             stdout=subprocess.PIPE, text=True)
        self.assertEqual(service.stdout.readline(), "ready\n")
        return service

    def openProgram(self, *options, **variables):
        self.environment.update(variables)
        self.program = self.start(os.environ["SLUICE_PROGRAM"], *options)
        self.screen = Reader(self)
        until("the window", lambda: self.screen.names())
        self.xdotool("search", "--sync", "--onlyvisible", "--class", "sluice", "windowfocus", "--sync")
        return self.screen

    def xdotool(self, *arguments):
        subprocess.run(("xdotool",) + arguments, env=self.environment, check=True, stdout=subprocess.DEVNULL)

    def keys(self, *names):
        self.xdotool("key", "--delay", "30", *names)

    def type(self, text):
        self.xdotool("type", "--delay", "10", text)


class Reader:
    """What a screen reader knows of the window, read by a process of its own on the test's bus."""

    def __init__(self, case):
        self.process = case.start(PYTHON, os.path.join(os.path.dirname(__file__), "screenreader.py"),
                                  str(case.program.pid), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        case.addCleanup(self.process.stdin.close)

    def ask(self, question):
        self.process.stdin.write(question + "\n")
        self.process.stdin.flush()
        lines = []
        while (line := self.process.stdout.readline().rstrip("\n")) != ".":
            if not line and self.process.poll() is not None:
                raise AssertionError("the screen reader ended")
            lines.append(line.replace("\\n", "\n"))
        return lines

    def names(self):
        """Names of all that is visible."""
        return self.ask("names")

    def focused(self):
        """What has the keyboard; whatever it lies in has it too."""
        return (self.ask("focused") or [""])[-1]

    def says(self, beginning):
        return [name for name in self.names() if name.startswith(beginning)]

    def wait(self, beginning):
        return until(repr(beginning), lambda: self.says(beginning))[0]

    def waitGone(self, beginning):
        until("%r to go" % beginning, lambda: not self.says(beginning))
