#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: plaincommands.py BUILD    a folder with a compile_commands.json that has each source by itself

In a build that compiles many sources at once, the tools that look at one source find no command for it. The command is
that of the file which includes it.
"""

import json
import pathlib
import re
import sys

build = pathlib.Path(sys.argv[1]).resolve()
plain = []
for entry in json.loads((build / "compile_commands.json").read_text()):
    together = pathlib.Path(entry["directory"], entry["file"])
    if "/Unity/" not in str(together):
        plain.append(entry)
        continue
    for source in re.findall(r'^#include "(.*)"$', together.read_text(), flags=re.M):
        file = str((together.parent / source).resolve())
        plain.append({**entry, "file": file, "command": entry["command"].replace(entry["file"], file)})
folder = build / "plain"
folder.mkdir(exist_ok=True)
(folder / "compile_commands.json").write_text(json.dumps(plain, indent=1))
print(folder)
