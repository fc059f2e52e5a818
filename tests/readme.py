# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every test that the tables of README.md name is there: the file, and the words behind it in its text."""

import pathlib
import re
import sys

TESTS = pathlib.Path(__file__).resolve().parent
FOREIGN = {"node_modules", ".venv"}
SOURCES = [path for path in TESTS.rglob("*") if path.is_file() and not FOREIGN & set(path.parts)]


def find(name):
    """The file that a name in backticks means: with its ending, or a C++ test without."""
    name = name.rsplit("/", 1)[-1]
    return next((path for path in SOURCES if path.name in (name, f"{name}.cpp")), None)


def faults(cell):
    """What a cell `file` case, case, `file` case names and is not there."""
    for name, cases in re.findall(r"`([^`]+)`([^`]*)", cell):
        if name.endswith("/"):
            continue
        path = find(name)
        if path is None:
            yield f"no file {name}"
            continue
        text = path.read_text()
        # A case may have a comma in its own name.
        cases = cases.strip(" ,;")
        if cases and cases not in text:
            yield from (f"{name} has no {case}" for case in re.split(r", *", cases) if case not in text)


def main():
    found = []
    rows = 0
    for number, line in enumerate((TESTS / "README.md").read_text().splitlines(), 1):
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not line.startswith("|") or not re.search(r"`(tst_|test_|[a-z-]+\.(test\.)?(mjs|case))", cells[-1]):
            continue
        rows += 1
        found += [f"README.md:{number}: {fault}" for fault in faults(cells[-1])]
    print("\n".join(found) or f"{rows} rows, all there")
    return 1 if found or rows < 20 else 0


if __name__ == "__main__":
    sys.exit(main())
