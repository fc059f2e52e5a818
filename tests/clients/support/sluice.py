# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the program under test, away from the user's keys, settings, display and keychain."""

import contextlib
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import tempfile
import threading
import time

PROGRAM = os.environ["SLUICE_PROGRAM"]
KEY = "slc-test-0123456789abcdefghijklmnop"
GROQ_MODEL = "groq/openai/gpt-oss-120b"
FIREWORKS_MODEL = "fireworks/accounts/fireworks/models/gpt-oss-120b"
_PRIVATE = re.compile(r"(GROQ|FIREWORKS|OPENAI|SLUICE|XDG)_|(DISPLAY|WAYLAND_DISPLAY|DBUS_SESSION_BUS_ADDRESS)$")


def environment(home, **extra):
    """This process's environment without what belongs to the user."""
    kept = {name: value for name, value in os.environ.items() if not _PRIVATE.match(name)}
    return {**kept, "HOME": home, "LC_ALL": "C.UTF-8", **extra}


def run(*arguments, seconds=60, **extra):
    """Runs a command to its end; the result has returncode, stdout and stderr."""
    with tempfile.TemporaryDirectory() as home:
        return subprocess.run(
            [PROGRAM, *arguments],
            env=environment(home, **extra),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )


class Server:
    """A running `sluice serve` or `sluice simulate`; a context manager that ends it and checks how it ended."""

    def __init__(self, *arguments, first=None, under=(), **extra):
        """`first` is called in the new process, before the program; `under` is a command that becomes the program."""
        self._home = tempfile.TemporaryDirectory()
        self._prepare(pathlib.Path(self._home.name))
        self._heard = threading.Condition()
        self.stdout = []
        self.stderr = []
        self.process = subprocess.Popen(
            [*under, PROGRAM, *arguments],
            env=environment(self._home.name, **extra),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=first,
        )
        self._readers = [
            threading.Thread(target=self._keep, args=(self.process.stdout, self.stdout)),
            threading.Thread(target=self._keep, args=(self.process.stderr, self.stderr)),
        ]
        for reader in self._readers:
            reader.start()
        try:
            self.url = self.until(self._address)
        except AssertionError:
            self.stop(signal.SIGKILL)
            raise

    def _prepare(self, home):
        """What has to be there before it starts."""

    def _keep(self, stream, lines):
        for line in stream:
            with self._heard:
                lines.append(line.rstrip("\n"))
                self._heard.notify_all()
        with self._heard:
            self._heard.notify_all()

    def _address(self):
        prefix = "listening on "
        return next((line[len(prefix) :] for line in self.stdout if line.startswith(prefix)), None)

    def events(self):
        """The simulator's log events so far."""
        return [json.loads(line[4:]) for line in list(self.stderr) if line.startswith("sim {")]

    def until(self, look, seconds=20):
        """The first truthy answer of `look`, which is asked again after each line."""
        with self._heard:
            self._heard.wait_for(lambda: look() or self.process.poll() is not None, seconds)
            found = look()
        if not found:
            said = "\n".join(self.stdout[-5:] + self.stderr[-20:])
            raise AssertionError(f"not seen within {seconds} s; the program said:\n{said}")
        return found

    def stop(self, how=signal.SIGTERM):
        """Ends the program and returns its exit code."""
        self.process.send_signal(how)
        code = self.process.wait(20)
        for reader in self._readers:
            reader.join()
        self.process.stdout.close()
        self.process.stderr.close()
        self._home.cleanup()
        return code

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if self.process.returncode is None:
            code = self.stop()
            if kind is None:
                assert code == 0, f"ended with {code}:\n" + "\n".join(self.stderr[-40:])


class Window(Server):
    """The window, out of sight, with its gateway switched on."""

    def __init__(self, **extra):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        super().__init__("--minimized", QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software",
                         SLUICE_GATEWAY_KEY=KEY, **extra)

    def _prepare(self, home):
        settings = home / ".config" / "sluice" / "sluice.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(f"[gateway]\nenabled=true\nport={self._port}\n", encoding="utf-8")

    def until(self, look, seconds=20):
        """It prints nothing: its port is asked."""
        deadline = time.monotonic() + seconds
        while not (found := look()):
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(0.02)
            if self.process.returncode is not None or time.monotonic() > deadline:
                raise AssertionError("no gateway of a window; it said:\n" + "\n".join(self.stderr[-20:]))
        return found

    def _address(self):
        try:
            socket.create_connection(("127.0.0.1", self._port), 1).close()
        except OSError:
            return None
        return f"http://127.0.0.1:{self._port}"


def gateway(*arguments, **extra):
    """`sluice serve` on a free port, opened by KEY."""
    return Server("serve", "--port", "0", *arguments, **{"SLUICE_GATEWAY_KEY": KEY, **extra})


def simulator(*arguments, **extra):
    """`sluice simulate` on a free port."""
    return Server("simulate", "--port", "0", *arguments, **extra)


def upstream(url, key="test-key"):
    """The environment that sends both providers to a server at `url`."""
    return {
        "GROQ_API_URL": f"{url}/openai/v1",
        "GROQ_API_KEY": f"gsk_{key}",
        "FIREWORKS_API_URL": f"{url}/inference/v1",
        "FIREWORKS_API_KEY": f"fw_{key}",
    }
