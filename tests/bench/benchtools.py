# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs to measure, what the system knows about them, and the table that is printed."""

import http.client
import json
import os
import pathlib
import subprocess
import tempfile
import time
import urllib.parse


class Program:
    """A server that says "listening on URL"; its log is kept in a file."""

    def __init__(self, command, **environment):
        self.command = [str(part) for part in command]
        self._home = tempfile.TemporaryDirectory()
        self.environment = {**_clean_environment(), "HOME": self._home.name, **environment}
        self._log = open(pathlib.Path(self._home.name) / "log", "w+", encoding="utf-8")
        self._process = subprocess.Popen(
            self.command, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self._log
        )
        self.pid = self._process.pid
        line = self._process.stdout.readline().decode().strip()
        if not line.startswith("listening on "):
            self.stop()
            raise SystemExit(f"{self.command} said {line!r} instead of its address")
        self.url = line.removeprefix("listening on ")
        self.port = urllib.parse.urlsplit(self.url).port

    def stop(self):
        self._process.terminate()
        self._process.wait(20)
        self._process.stdout.close()
        self._log.close()
        self._home.cleanup()


def _clean_environment():
    private = ("GROQ_", "FIREWORKS_", "SLUICE_", "XDG_", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    return {name: value for name, value in os.environ.items() if not name.startswith(private)}


def begin_load(client, port, path, key, body, *, stream=False, out=subprocess.PIPE, **numbers):
    """Starts the load client; what it measured goes to `out`."""
    command = [str(client), "--port", str(port), "--path", path, "--key", key]
    for name, value in numbers.items():
        command += [f"--{name}", str(value)]
    if stream:
        command.append("--stream")
    with tempfile.TemporaryFile() as text:
        text.write(body.encode())
        text.seek(0)
        return subprocess.Popen(command, stdin=text, stdout=out, stderr=subprocess.PIPE)


def load(*arguments, **options):
    """Runs the load client and returns what it measured."""
    process = begin_load(*arguments, **options)
    out, said = process.communicate()
    if process.returncode != 0:
        raise SystemExit(said.decode())
    return json.loads(out)


def start_to_first_answer(command, environment, path, key, body):
    """Seconds from starting a server until its first answer was read."""
    begun = time.monotonic()
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        url = urllib.parse.urlsplit(process.stdout.readline().decode().strip().removeprefix("listening on "))
        connection = http.client.HTTPConnection(url.hostname, url.port, timeout=20)
        connection.request("POST", path, body, {"Authorization": f"Bearer {key}", "Content-Type": "application/json"})
        answer = connection.getresponse()
        text = answer.read()
        if answer.status != 200:
            raise SystemExit(f"first answer: {answer.status} {text!r}")
        return time.monotonic() - begun
    finally:
        process.terminate()
        process.wait(20)
        process.stdout.close()


class Bench:
    """Prints rows as they come and remembers failures."""

    def __init__(self):
        self._failures = []
        # Every figure below is worse on a busy machine, the direct one too.
        print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors at the start")
        print(
            f"{'figure':<44} {'direct':>9} {'nginx':>9} {'sluice':>9} {'':5} {'ratio':>6}  {'result':>9}  target",
            flush=True,
        )

    def row(self, name, figures, unit, result, target):
        """One figure: direct, by nginx, by the gateway; the first two may be None."""
        direct, _, through = figures
        cells = " ".join("        –" if figure is None else f"{figure:>9.1f}" for figure in figures)
        ratio = f"{through / direct:.2f}" if direct else "–"
        print(f"{name:<44} {cells} {unit:5} {ratio:>6}  {result:>9.1f}  {target}", flush=True)

    def added(self, name, results, kind, point, target):
        """What the gateway adds to one point of a distribution, in microseconds."""
        figures = [None if result is None else result[kind][point] for result in results]
        self.row(name, figures, "µs", figures[2] - figures[0], f"≤ +{target}")

    def fail(self, why):
        self._failures.append(why)
        print(f"FAILED: {why}", flush=True)

    def close(self):
        """The exit code."""
        return 1 if self._failures else 0
