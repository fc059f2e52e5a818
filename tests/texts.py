# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: texts.py [ROOT]

Every language of translations/ has every text of the window, finished, with the placeholders, lines and blanks of its source
and as many plural forms as the language has; it is in the list that the build reads. English has its plurals only. What the
sources hold and how many forms a language has, lupdate says. Lists each offence as FILE: TEXT and fails if there is one.
"""

import collections
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

LUPDATE = os.environ.get("SLUICE_LUPDATE") or shutil.which("lupdate6") or "/usr/lib/qt6/bin/lupdate"
SOURCE = "en"
EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}" sourcelanguage="en"></TS>\n'
PLACE = re.compile(r"%L?(?:\d{1,2}|n)")

Text = collections.namedtuple("Text", "state forms plural")


def texts(path):
    """Each text of a file by context, source and comment."""
    found = {}
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            found[key] = Text(translation.get("type"), forms, plural)
    return found


def wanted(root, codes):
    """What lupdate reads from the sources, as the file of each language would begin; and what it complains of."""
    with tempfile.TemporaryDirectory() as folder:
        paths = {code: pathlib.Path(folder, f"{code}.ts") for code in codes}
        for code, path in paths.items():
            path.write_text(EMPTY.format(code))
            options = ["-silent", "-locations", "none"] + ["-pluralonly"] * (code == SOURCE)
            run = subprocess.run([LUPDATE, *options, "app", "qml", "-ts", path], cwd=root, check=True, capture_output=True,
                                 text=True)
        return {code: texts(path) for code, path in paths.items()}, sorted(set(run.stderr.splitlines()))


def lost(root):
    """Texts that lupdate reads otherwise than the program: a backslash of its own becomes a line break."""
    for path in sorted((root / "qml").rglob("*.qml")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if re.search(r'qsTr\("(?:[^"\\]|\\.)*\\\\', line):
                yield f"{path.relative_to(root)}:{number}: a backslash in a text is lost, put it in by a placeholder"


def edges(text):
    """The blanks a text begins and ends with, its lines, and whether it goes on."""
    return (text[:len(text) - len(text.lstrip(" \n\t"))], text[len(text.rstrip(" \n\t")):], text.count("\n"),
            text.endswith("…"), text.count("&") - 2 * text.count("&&"))


def faults(source, text, blank):
    """What is wrong with one translation; `blank` is the text as lupdate begins it."""
    if text.state:
        yield text.state
    if len(text.forms) != len(blank.forms):
        yield f"{len(text.forms)} plural forms where the language has {len(blank.forms)}"
    for number, form in enumerate(text.forms, 1):
        if not form:
            yield "empty"
            continue
        here, there = (collections.Counter(PLACE.findall(one)) for one in (form, source))
        # "One request" needs no figure; the last form stands for all other numbers.
        if text.plural and number < len(text.forms):
            here["%n"] = there["%n"] if here["%n"] <= there["%n"] else here["%n"]
        if +here != +there:
            yield f"placeholders {sorted(here.elements())} for {sorted(there.elements())}"
        if edges(form) != edges(source):
            yield "blanks, lines, the final … or & differ"


def listed(root):
    """The codes the build reads."""
    lists = (root / "app/CMakeLists.txt").read_text()
    found = re.search(r"set\(languages ([^)]*)\)", lists)
    return set(found[1].split()) | {SOURCE} if found else set()


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent).resolve()
    files = {path.stem.removeprefix("sluice_"): path for path in sorted((root / "translations").glob("sluice_*.ts"))}
    found = [f"app/CMakeLists.txt: the list of languages and translations/ differ by {code}"
             for code in sorted(listed(root) ^ set(files))]
    found += lost(root)
    blank, complaints = wanted(root, list(files))
    found += [complaint.removeprefix(f"{root}/") for complaint in complaints]
    count = 0
    for code, blanks in blank.items():
        have = texts(files[code])
        name = files[code].relative_to(root)
        for key in sorted(blanks.keys() | have.keys()):
            count += 1
            where = f"{name}: {key[0]}: “{key[1]}”"
            if key not in have:
                found.append(f"{where}: missing")
            elif key not in blanks:
                found.append(f"{where}: no longer in the sources")
            else:
                found += [f"{where}: {why}" for why in faults(key[1], have[key], blanks[key])]
    print("\n".join(found) or f"texts: {len(files)} languages have every text, {count} in all")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
