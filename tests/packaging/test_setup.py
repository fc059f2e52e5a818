# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""setup.sh, test.sh and CMake fail, and say why, when something they need is not there."""

import os
import pathlib
import re
import subprocess
import tempfile
import unittest

TOP = pathlib.Path(__file__).resolve().parents[2]
CMAKE = os.environ["SLUICE_CMAKE"]
BUILD = os.environ["SLUICE_BUILD"]


def run(command, **environment):
    """Runs a command without input; both outputs come as one text."""
    return subprocess.run(
        [str(part) for part in command],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


class WithFolder(unittest.TestCase):
    """Gives each test a folder of its own, inside the build folder."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(dir=BUILD)
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def list_of(self, *lines):
        """A package list whose sections run and test hold these lines."""
        path = self.folder / "packages.txt"
        path.write_text("\n".join(["[run]", *lines, "[test]", "bash", ""]))
        return str(path)

    def path_without(self, *programs):
        """A PATH with every program of this machine but these."""
        path = self.folder / "bin"
        path.mkdir()
        for folder in os.environ["PATH"].split(":"):
            for program in pathlib.Path(folder).glob("*"):
                link = path / program.name
                if program.name not in programs and not link.is_symlink():
                    link.symlink_to(program)
        return str(path)


class Setup(WithFolder):
    """packaging/setup.sh on this machine and on poorer ones."""

    script = TOP / "packaging" / "setup.sh"

    def test_this_machine_has_everything(self):
        result = run(["bash", self.script, "--check", "run", "test"])
        self.assertEqual((result.returncode, result.stdout), (0, ""))

    def test_a_missing_package_is_named(self):
        packages = self.list_of("bash  # the shell", "no-such-package  # a comment")
        result = run(["bash", self.script, "--check", "run"], SLUICE_PACKAGES=packages)
        self.assertEqual((result.returncode, result.stdout), (1, "missing: no-such-package\n"))

    def test_one_of_two_alternatives_is_enough(self):
        packages = self.list_of("no-such-package | bash")
        result = run(["bash", self.script, "--check", "run"], SLUICE_PACKAGES=packages)
        self.assertEqual((result.returncode, result.stdout), (0, ""))

    def test_a_program_in_the_path_is_as_good_as_its_package(self):
        packages = self.list_of("no-such-package program:npm")
        command = ["bash", self.script, "--check", "run"]
        self.assertEqual(run(command, SLUICE_PACKAGES=packages).returncode, 0)
        result = run(command, SLUICE_PACKAGES=packages, PATH=self.path_without("npm"))
        self.assertEqual((result.returncode, result.stdout), (1, "missing: no-such-package\n"))

    def test_an_unknown_section_is_an_error(self):
        result = run(["bash", self.script, "--check", "nonsense"])
        self.assertEqual(result.returncode, 1)
        self.assertIn("no section named 'nonsense'", result.stdout)

    def test_a_system_without_apt_is_told_so(self):
        result = run(
            ["bash", self.script, "run"],
            SLUICE_PACKAGES=self.list_of("no-such-package"),
            PATH=self.path_without("apt-get"),
        )
        self.assertEqual(result.returncode, 1)
        self.assertIn("no apt-get", result.stdout)


class Gate(WithFolder):
    """packaging/test.sh and the build must not pass over a missing dependency."""

    def test_the_test_script_fails_without_a_dependency(self):
        result = run(
            ["bash", TOP / "packaging" / "test.sh"],
            SLUICE_PACKAGES=self.list_of("no-such-package"),
            PATH=self.path_without("apt-get", "cmake", "ctest"),
        )
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("missing: no-such-package", result.stdout)
        self.assertNotRegex(result.stdout, r"\d+ passed")

    def test_the_build_fails_without_a_library(self):
        result = run(
            [CMAKE, "-S", TOP, "-B", self.folder / "build", "-G", "Ninja", "-DCMAKE_DISABLE_FIND_PACKAGE_zstd=ON"]
        )
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("zstd", result.stdout)

    def test_nothing_is_looked_for_optionally(self):
        folders = ["app", "core", "qml", "resources", "tests"]
        listed = [TOP / "CMakeLists.txt", *(path for name in folders for path in (TOP / name).rglob("CMakeLists.txt"))]
        optional = []
        for path in listed:
            for call in re.findall(r"find_(?:package|program|library|path)\([^)]*\)", path.read_text()):
                if "REQUIRED" not in call:
                    optional.append(f"{path}: {call}")
        self.assertEqual(optional, [])


if __name__ == "__main__":
    unittest.main()
