# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""README's table of tools is what the data files of the tools say; prints what it should be where it is not."""

import json
import pathlib
import sys

TOP = pathlib.Path(__file__).resolve().parents[1]
TERMS = {
    "{root}": "http://127.0.0.1:7117",
    "{v1}": "http://127.0.0.1:7117/v1",
    "{key}": "$KEY",
    "{model}": "groq/openai/gpt-oss-120b",
}
HEAD = ["| Tool | id | From here | By hand | |", "|---|---|---|---|---|"]


def filled(text):
    for word, meaning in TERMS.items():
        text = text.replace(word, meaning)
    return text


def row(path):
    tool = json.loads(path.read_text())
    ways = ", ".join(way for way in ("run", "connect") if way in tool) or "–"
    place = f"{tool['snippet_place']}: " if "snippet_place" in tool else ""
    snippet = f"{place}`{filled(tool['snippet'])}`" if "snippet" in tool else "–"
    clear = f"Connected, its key stands in clear in {tool['key_at_rest']}." if "key_at_rest" in tool else ""
    note = " ".join(part for part in (filled(tool.get("note", "")), clear) if part)
    return tool.get("rank", 1000), f"| {tool['name']} | `{path.stem}` | {ways} | {snippet} | {note} |".replace("|  |", "| |")


def main():
    files = sorted((TOP / "app/connectors/tools").glob("*.json"))
    wanted = HEAD + [text for _, text in sorted(row(path) for path in files)]
    lines = (TOP / "README.md").read_text().splitlines()
    begin = lines.index(HEAD[0]) if HEAD[0] in lines else len(lines)
    found = []
    for line in lines[begin:]:
        if not line.startswith("|"):
            break
        found.append(line)
    if found == wanted and len(files) >= 10:
        print(f"{len(files)} tools, the README has them all")
        return 0
    print("README.md: the table of tools should be:\n" + "\n".join(wanted))
    return 1


if __name__ == "__main__":
    sys.exit(main())
