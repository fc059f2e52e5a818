#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: compiledfiles.py BUILD [N]    what BUILD compiles of core and app; with N only what holds the N files changed last

Prints paths, one a line. Where a build compiles many sources at once it is the file that includes them: together they take
a sixth of the time, as most of a look goes into Qt's headers.
"""

import json
import pathlib
import re
import subprocess
import sys


def sources(compiled: pathlib.Path, root: pathlib.Path) -> list[str]:
    """The files of the project in what is compiled, relative to it."""
    files = [compiled]
    if compiled.parent.name == "Unity":
        files = [compiled.parent / name for name in re.findall(r'^#include "(.*)"$', compiled.read_text(), flags=re.M)]
    own = [str(file.resolve().relative_to(root)) for file in files if file.resolve().is_relative_to(root)]
    return [file for file in own if re.match(r"(core|app)/", file)]


def changed_last(root: pathlib.Path) -> list[str]:
    """Every file of git: first what is not committed, then commit by commit; a merge is what it brought here."""
    git = ["git", "-C", str(root), "-c", "safe.directory=*"]
    orders = (["diff", "--name-only", "HEAD"], ["log", "--first-parent", "--format=", "--name-only"])
    told = [subprocess.run(git + order, check=True, capture_output=True, text=True).stdout for order in orders]
    return list(dict.fromkeys("".join(told).split()))


def main() -> None:
    root = pathlib.Path(__file__).resolve().parent.parent
    holder = {}
    for entry in json.loads(pathlib.Path(sys.argv[1], "compile_commands.json").read_text()):
        compiled = pathlib.Path(entry["directory"], entry["file"])
        for source in sources(compiled, root):
            holder.setdefault(source, str(compiled))
    if not holder:
        sys.exit(f"lint: {sys.argv[1]} is no build of this tree")
    wanted = list(holder)
    if len(sys.argv) > 2:
        wanted = [file for file in changed_last(root) if file in holder][: int(sys.argv[2])]
    print("\n".join(dict.fromkeys(holder[file] for file in wanted)))


main()
