# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether texts.py finds what it is there for: one offence after the other in languages that are complete otherwise."""

import pathlib
import subprocess
import sys
import tempfile

TEXTS = pathlib.Path(__file__).resolve().with_name("texts.py")
QML = 'Item { property string a: qsTr("Ask %1…"); property string b: qsTr("One\\ntwo "); property string c: qsTr("%n item(s)", "", 2) }'
ONE = "<message><source>Ask %1…</source><translation>%1 fragen …</translation></message>"
TWO = "<message><source>One\ntwo </source><translation>Eins\nzwei </translation></message>"
FORMS = "<numerusform>ein Ding</numerusform><numerusform>%n Dinge</numerusform>"
MANY = f'<message numerus="yes"><source>%n item(s)</source><translation>{FORMS}</translation></message>'


def ts(code, *messages):
    """The file of a language."""
    return (f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}" sourcelanguage="en">'
            f'<context><name>A</name>{"".join(messages)}</context></TS>')


TREE = {"qml/A.qml": QML, "app/a.cpp": "", "app/CMakeLists.txt": "set(languages de)\n",
        "translations/sluice_de.ts": ts("de", ONE, TWO, MANY), "translations/sluice_en.ts": ts("en", MANY)}


def failures(what, more, offence):
    """Runs texts.py on the tree with `more` files; `offence` is what it must name, or None when it must agree."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (TREE | more).items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        run = subprocess.run([sys.executable, TEXTS, folder], capture_output=True, text=True, check=False)
    agrees = run.returncode == 0 if offence is None else run.returncode == 1 and offence in run.stdout
    return [] if agrees else [f"FAIL: {what}: exit {run.returncode}\n{run.stdout}{run.stderr}"]


def main():
    found = []
    for what, messages, offence in (
        ("nothing wrong", (ONE, TWO, MANY), None),
        ("a text is missing", (TWO, MANY), "“Ask %1…”: missing"),
        ("a text is not finished", (ONE.replace("<translation>", '<translation type="unfinished">'), TWO, MANY), "unfinished"),
        ("a text has vanished", (ONE, TWO.replace("One", "Two"), MANY), "no longer in the sources"),
        ("a text is marked as vanished", (ONE.replace("<translation>", '<translation type="vanished">'), TWO, MANY), "vanished"),
        ("an empty text", (ONE.replace("%1 fragen …", ""), TWO, MANY), "empty"),
        ("a placeholder is lost", (ONE.replace("%1 fragen", "Fragen"), TWO, MANY), "placeholders [] for ['%1']"),
        ("another placeholder", (ONE.replace("%1 fragen", "%2 fragen"), TWO, MANY), "placeholders ['%2'] for ['%1']"),
        ("a placeholder twice", (ONE.replace("fragen", "%1"), TWO, MANY), "placeholders ['%1', '%1']"),
        ("the … is lost", (ONE.replace(" …", ""), TWO, MANY), "the final …"),
        ("a line is lost", (ONE, TWO.replace("Eins\n", "Eins "), MANY), "lines"),
        ("a blank is lost", (ONE, TWO.replace("zwei ", "zwei"), MANY), "blanks"),
        ("a blank too many", (ONE.replace("%1 fragen", " %1 fragen"), TWO, MANY), "blanks"),
        ("an & of its own", (ONE.replace("fragen", "&amp;fragen"), TWO, MANY), "& differ"),
        ("a plural form is missing", (ONE, TWO, MANY.replace("<numerusform>ein Ding</numerusform>", "")), "1 plural forms"),
        ("a plural form too many", (ONE, TWO, MANY.replace(FORMS, FORMS * 2)), "4 plural forms"),
        ("the last form has no figure", (ONE, TWO, MANY.replace("%n Dinge", "Dinge")), "placeholders [] for ['%n']"),
        ("another figure in a form", (ONE, TWO, MANY.replace("ein Ding", "%1 Ding")), "placeholders"),
    ):
        found += failures(what, {"translations/sluice_de.ts": ts("de", *messages)}, offence)
    for what, more, offence in (
        ("English without its plurals", {"translations/sluice_en.ts": ts("en")}, "sluice_en.ts: A: “%n item(s)”: missing"),
        ("a new text in the sources", {"app/a.cpp": 'auto a = QObject::tr("New");'}, "QObject: “New”: missing"),
        ("a text that is looked up elsewhere", {"app/a.cpp": 'namespace a { QString tr(const char *); auto b = tr("New"); }'},
         "lacks Q_OBJECT"),
        ("a backslash that is lost", {"qml/B.qml": 'Item { property string a: qsTr("Write \\\\n") }'}, "qml/B.qml:1:"),
        ("a file the build does not read", {"translations/sluice_fr.ts": ts("fr", ONE, TWO, MANY)}, "differ by fr"),
        ("a file that is not there", {"app/CMakeLists.txt": "set(languages de ja)\n"}, "differ by ja"),
    ):
        found += failures(what, more, offence)
    print("\n".join(found) or "texts.py finds all of it")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
