# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: counts.py [ROOT]            how the house is built, as a table
       counts.py --cost FROM..TO      how many files a change touched: make one in a branch to be thrown away

Every count is one of files, and smaller is better. `-v` before ROOT names the files.
"""

import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import pages  # noqa: E402

CODE = {".cpp", ".h", ".qml"}
FULL = 30


def sources(root, *folders):
    """Path and code, without comments, of every source below the folders."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in CODE:
                text = path.read_text(errors="replace")
                yield path.relative_to(root), re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.S)


def naming(root, pattern, *folders, but=()):
    """Sources whose code has `pattern`, but for those below the folders `but`."""
    wanted = re.compile(pattern)
    return [path for path, code in sources(root, *folders)
            if wanted.search(code) and not any(path.is_relative_to(folder) for folder in but)]


def full_folders(root):
    """Folders of the product with more sources than a reader can keep apart."""
    found = {}
    for path, _ in sources(root, "core", "app", "qml"):
        found.setdefault(path.parent, []).append(path)
    return [f"{folder} ({len(inside)})" for folder, inside in found.items() if len(inside) > FULL]


def bare_rooms(root):
    """Rooms without a README."""
    return [room.relative_to(root) for room in pages.rooms(root) if not (room / "README.md").is_file()]


def counts(root):
    """What is counted: how many there were when the house was first read, how many are the aim, and what was found."""
    return (
        (f"folders with more than {FULL} sources", 4, 0, full_folders(root)),
        ("rooms without a README", 11, 0, bare_rooms(root)),
        ("files of core that name OpenAI's chat outside dialects and the simulator", 11, 0,
         naming(root, r"openai-?chat", "core", but=("core/dialects", "core/simulator"))),
        ("files of gateway, engine and playground that name any dialect", 14, 0,
         naming(root, r"\b(openai-?(chat|responses|completions|embeddings)|anthropic-?messages)\b",
                "core/gateway", "core/engine", "core/playground")),
        ("files that one configuration value has, and who asks for it (`allow_unpriced`)", 8, 3,
         naming(root, r"(?i)\ballow_?unpriced", "core", "app", "qml")),
        ("files that fill an Error by hand, but for transport and simulator", None, None,
         naming(root, r"\bError (\w+;|\w+\{ErrorKind)|return Error\{", "core",
                but=("core/base", "core/chat", "core/transport", "core/simulator"))),
        ("files that mask texts", 4, None, naming(root, r"[.>]redacted\(", "core", "app")),
        ("files with SQL", None, None, naming(root, r"\bQSql|\bSELECT |\bINSERT |\bUPDATE ", "core", "app")),
        ("files that open the data store", None, None,
         naming(root, r"\bStore::open\w*\(|\bDatabase::users\(|\bDatabase\((?!QString\b)\w", "core", "app")),
    )


def show(root, verbose):
    print("| What | First | Now | Aim |\n|---|---|---|---|")
    for what, before, aim, found in counts(root):
        cells = ["–" if number is None else str(number) for number in (before, len(found), aim)]
        print(f"| {what} | {' | '.join(cells)} |")
        if verbose and found:
            print("".join(f"|   {path} | | | |\n" for path in found), end="")
    print("\nWhat a guardrail, a page, a dialect or a configuration value costs: --cost of a branch that adds one.")


def cost(span):
    """Files of the product that a change touched; its tests and pages are told apart."""
    run = subprocess.run(["git", "diff", "--name-only", span], capture_output=True, text=True, check=False)
    if run.returncode:
        sys.exit(run.stderr.strip() or f"git knows no {span}")
    changed = [pathlib.PurePath(name) for name in run.stdout.split("\n") if name]
    tests = [path for path in changed if path.parts[0] == "tests"]
    texts = [path for path in changed if path.suffix == ".md"]
    product = [path for path in changed if path not in tests and path not in texts]
    print("\n".join(str(path) for path in product))
    print(f"{len(product)} files of the product, {len(tests)} of tests, {len(texts)} pages")


def main():
    arguments = sys.argv[1:]
    if arguments[:1] == ["--cost"] and len(arguments) == 2:
        cost(arguments[1])
        return
    verbose = arguments[:1] == ["-v"]
    arguments = arguments[verbose:]
    if len(arguments) > 1 or arguments[:1] == ["--help"]:
        sys.exit(__doc__)
    show(pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parent.parent).resolve(), verbose)


if __name__ == "__main__":
    main()
