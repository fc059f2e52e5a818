# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the program under test on a terminal of a given size, and looks at what it writes there."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import tempfile
import termios
import time

from support import sluice

# What the program itself may write: bold, faint, normal, rows up, clear below, no wrapping while it draws.
_OWN = re.compile(r"\x1b\[(?:[012]m|[0-9]+A|J|\?7[lh])")
_HARM = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u206f\u2028\u2029\ufeff]")


def harm_in(text):
    """Characters that steer a terminal, beyond what the program writes by itself."""
    return [(hex(ord(found.group())), text[max(0, found.start() - 30) : found.end() + 10]) for found in _HARM.finditer(_OWN.sub("", text))]


class Terminal:
    """A command on a terminal; a context manager. All three descriptors are the terminal unless `out` is given."""

    def __init__(self, *arguments, columns=100, rows=24, home=None, **extra):
        self._folder = tempfile.TemporaryDirectory()
        self._main, side = pty.openpty()
        self.resize(columns, rows)
        environment = {"TERM": "xterm", **sluice.environment(home or self._folder.name)}
        for name, value in extra.items():
            environment[name] = value
            if value is None:
                del environment[name]
        self.process = subprocess.Popen(
            [sluice.PROGRAM, *arguments],
            env=environment,
            stdin=side,
            stdout=side,
            stderr=side,
            start_new_session=True,
            # Whoever runs the tests may have had it ignored, as nohup does, and that would be inherited.
            preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_DFL),
        )
        os.close(side)
        self._bytes = b""

    def resize(self, columns, rows):
        fcntl.ioctl(self._main, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    @property
    def text(self):
        return self._bytes.decode("utf-8", "strict" if self.process.poll() is not None else "replace")

    def until(self, wanted=None, seconds=60):
        """Reads until `wanted(text)` is true, or to the end."""
        end = time.monotonic() + seconds
        while not (wanted and wanted(self.text)):
            ready, _, _ = select.select([self._main], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise AssertionError(f"not seen within {seconds} s; the terminal has: {self.text[-800:]!r}")
            try:
                piece = os.read(self._main, 65536)
            except OSError:  # the other side is closed
                piece = b""
            if not piece:
                assert not wanted, f"ended before it was seen: {self._bytes[-800:]!r}"
                break
            self._bytes += piece
        return self.text

    def end(self):
        """Waits for the end; returns exit code and text."""
        self.until()
        code = self.process.wait(20)
        return code, self.text

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self._main)
        self._folder.cleanup()


def run(*arguments, **options):
    """A command to its end: exit code and what the terminal got."""
    with Terminal(*arguments, **options) as terminal:
        return terminal.end()
