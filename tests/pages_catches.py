# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether pages.py finds what it is there for: one offence after the other in a tree that is clean otherwise."""

import pathlib
import subprocess
import sys
import tempfile

PAGES = pathlib.Path(__file__).resolve().with_name("pages.py")
ROOM = {"core/a/README.md": "# A\n\n## What must hold\n\n[above](#a)\n", "core/a/a.h": "", "core/README.md": "# Core\n"}


def failures(what, more, offence):
    """Runs pages.py on the room with `more` files; `offence` is what it must name, or None when it must agree."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (ROOM | more).items():
            if text is not None:
                path = pathlib.Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
        run = subprocess.run([sys.executable, PAGES, folder], capture_output=True, text=True, check=False)
    agrees = run.returncode == 0 if offence is None else run.returncode == 1 and offence in run.stdout
    return [] if agrees else [f"FAIL: {what}: exit {run.returncode}\n{run.stdout}{run.stderr}"]


def main():
    found = []
    for what, more, offence in (
        ("nothing wrong", {}, None),
        ("a comment from the root", {"core/a/b.cpp": "// See core/a/README.md#what-must-hold."}, None),
        ("a page beside", {"core/a/b.md": "[here](README.md#what-must-hold), `README.md`"}, None),
        ("an address of the web", {"core/a/b.md": "[there](https://example.org/x.md#y)"}, None),
        ("a link in a block of code", {"core/a/b.md": "```\n[x](gone.md)\n```\n"}, None),
        ("a name in code", {"core/a/b.cpp": 'open("gone.md");'}, None),
        ("a link to nowhere", {"core/a/b.md": "\n[x](gone.md)"}, "core/a/b.md:2:"),
        ("a link to a heading that is gone", {"core/a/b.md": "[x](README.md#gone)"}, "no such heading"),
        ("a link within the page", {"core/a/b.md": "# B\n[x](#c)"}, "core/a/b.md:2:"),
        ("a name that is no page", {"core/a/b.md": "as `gone.md` says"}, "core/a/b.md:1:"),
        ("a comment that points nowhere", {"core/a/b.cpp": "int a; /// (gone.md §1)"}, "core/a/b.cpp:1:"),
        ("a comment with a heading that is gone", {"core/a/b.h": "// core/a/README.md#x"}, "core/a/b.h:1:"),
        ("a room without a README", {"app/b/b.h": "", "app/README.md": "# App\n"}, "app/b:1:"),
        ("a floor without a README", {"core/README.md": None}, "core:1:"),
        ("nothing to look at", {name: None for name in ROOM}, ""),
    ):
        found += failures(what, more, offence)
    print("\n".join(found) or "pages.py finds all of it")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
