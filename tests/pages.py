# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: pages.py [ROOT]

Every page that a page or a comment points to is there, and the heading in it; every room of the code has its README.
A page is named from the folder of who points to it or, as in comments, from the root of the tree. Lists each offence as
FILE:LINE: TEXT and fails if there is one.
"""

import pathlib
import re
import sys
import urllib.parse

FOREIGN = {"node_modules", ".venv", ".git", "build"}
CODE = {".cpp", ".h", ".qml"}
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)|`([\w./-]+\.md)(?:#[\w-]+)?`")
REFERENCE = re.compile(r"(?<![\w/.-])([\w./-]*\w\.md(?:#[\w-]+)?)")
FENCE = re.compile(r"^\s*(```|~~~)")


def files(root):
    """Pages and sources below `root`, with their endings."""
    for path in sorted(root.rglob("*")):
        if path.suffix in CODE | {".md"} and path.is_file() and not FOREIGN & set(path.relative_to(root).parts):
            yield path


def lines(path):
    """Numbered lines; of a page without its blocks of code."""
    fenced = False
    for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1):
        if path.suffix == ".md" and FENCE.match(line):
            fenced = not fenced
        elif not fenced:
            yield number, line


def targets(path, line):
    """What a line points to."""
    if path.suffix == ".md":
        for link, name in LINK.findall(line):
            if not re.match(r"[a-z]+:", link):
                yield link or name
    elif "//" in line:
        yield from REFERENCE.findall(line[line.index("//"):])


def anchors(page):
    """The headings of a page as links name them."""
    found = set()
    for _, line in lines(page):
        if line.startswith("#"):
            words = re.sub(r"[`*]|\[([^\]]*)\]\([^)]*\)", r"\1", line.lstrip("#").strip()).lower()
            name = re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
            while name in found:
                name += "-1"
            found.add(name)
    return found


def fault(root, path, target):
    """Why nothing is where `target` points; None when something is."""
    name, _, anchor = urllib.parse.unquote(target).partition("#")
    page = next((page for page in (path.parent / name, root / name) if page.exists()), None) if name else path
    if page is None:
        return f"{target}: no such file"
    if anchor and page.suffix == ".md" and anchor not in anchors(page):
        return f"{target}: no such heading"
    return None


def rooms(root):
    """The folders of the code that a reader enters by: those of core and app, and the window's."""
    floors = [root / name for name in ("core", "app", "qml")]
    floors = [floor for floor in floors if floor.is_dir()]
    inner = [room for floor in floors if floor.name != "qml" for room in sorted(floor.iterdir())]
    return floors + [room for room in inner if room.is_dir() and any(room.glob("*.*"))]


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent).resolve()
    found = []
    count = 0
    for path in files(root):
        for number, line in lines(path):
            for target in targets(path, line):
                count += 1
                why = fault(root, path, target)
                if why:
                    found.append(f"{path.relative_to(root)}:{number}: {why}")
    found += [f"{room.relative_to(root)}:1: a room without a README" for room in rooms(root)
              if not (room / "README.md").is_file()]
    print("\n".join(found) or f"pages: every room has one, and all {count} pointers lead somewhere")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
