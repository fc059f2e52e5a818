# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window is a module of its own: commands do without it, and the program tells when it cannot be had."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from support import sluice

PROGRAM = pathlib.Path(sluice.PROGRAM)
MODULE = pathlib.Path("lib") / "sluice" / "sluice-window.so"
OF_THE_WINDOW = re.compile(r"/(libQt6(?:Gui|Widgets|Qml|Quick|Svg|OpenGL)|libX11|libEGL|libfontconfig|sluice-window)")


def mapped(server):
    """The files a process has mapped."""
    lines = pathlib.Path(f"/proc/{server.process.pid}/maps").read_text().splitlines()
    return {line.split(maxsplit=5)[5] for line in lines if line.count("/")}


class Window(unittest.TestCase):
    def test_serving_loads_nothing_of_a_window(self):
        with sluice.gateway("--demo") as server:
            files = mapped(server)
        self.assertTrue([name for name in files if "libQt6Network" in name])
        self.assertEqual([name for name in files if OF_THE_WINDOW.search(name)], [])

    def test_the_pattern_knows_the_window(self):
        needed = subprocess.run(["ldd", PROGRAM.parent.parent / MODULE], capture_output=True, text=True, check=True)
        found = {match[1] for match in OF_THE_WINDOW.finditer(needed.stdout)}
        self.assertLessEqual({"libQt6Gui", "libQt6Widgets", "libQt6Qml", "libQt6Quick"}, found)


class Alone(unittest.TestCase):
    """The program in a folder without its window, or with something else in its place."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(dir=PROGRAM.parent)
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "bin").mkdir()
        (self.folder / MODULE).parent.mkdir(parents=True)
        self.program = self.folder / "bin" / "sluice"
        os.link(PROGRAM, self.program)

    def open_window(self):
        environment = sluice.environment(str(self.folder), QT_QPA_PLATFORM="offscreen")
        return subprocess.run([self.program, "--demo"], env=environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=60, check=False)

    def assertTold(self, done, *words):
        self.assertEqual((done.returncode, done.stdout), (1, ""), done.stderr)
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
        for word in words:
            self.assertIn(word, done.stderr)

    def test_a_missing_window_is_told(self):
        self.assertTold(self.open_window(), "not installed", str(self.folder / MODULE), "install the package sluice")

    def test_a_broken_window_is_told(self):
        (self.folder / MODULE).write_bytes(b"not a library\n")
        self.assertTold(self.open_window(), "cannot be loaded", "install the package sluice again")

    def test_another_library_is_no_window(self):
        listed = subprocess.run(["ldd", PROGRAM], capture_output=True, text=True, check=True).stdout
        shutil.copy(re.search(r"=> (\S*/libz\.so\S*)", listed)[1], self.folder / MODULE)
        self.assertTold(self.open_window(), "cannot be loaded", "install the package sluice again")

    def test_a_window_of_another_version_is_not_run(self):
        source = self.folder / "window.c"
        source.write_text('const struct { const char *version; int (*run)(void); } sluice_window = {"0.0.0", 0};\n')
        subprocess.run(["cc", "-shared", "-fPIC", "-o", self.folder / MODULE, source], check=True)
        self.assertTold(self.open_window(), "version 0.0.0", "sluice-server")

    def test_a_link_to_the_program_finds_the_window_beside_the_program(self):
        (self.folder / "linked").symlink_to(self.program)
        self.program = self.folder / "linked"
        self.assertTold(self.open_window(), str(self.folder / MODULE))

    def test_commands_need_no_window(self):
        done = subprocess.run([self.program, "models", "--demo"], env=sluice.environment(str(self.folder)),
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)


if __name__ == "__main__":
    unittest.main()
