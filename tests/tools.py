# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""README's table of tools is what the data files of the tools say, and these are sound; prints what is wrong."""

import json
import pathlib
import re
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


def texts(value):
    """All texts in a value."""
    if isinstance(value, dict):
        return [text for item in value.items() for part in item for text in texts(part)]
    if isinstance(value, list):
        return [text for part in value for text in texts(part)]
    return [value] if isinstance(value, str) else []


def faults(path):
    """What the program's own reader cannot know."""
    tool = json.loads(path.read_text())
    run, keys = tool.get("run", {}), [key for file in tool.get("connect", []) for key in file["keys"]]
    absent = {key["path"][-1] for key in keys if key.get("absent")}
    # A tool whose files set variables sets those, too.
    sets_variables = any("env" in key["path"] for key in keys)
    names = set(tool.get("outranked_by", [])) if sets_variables else set()
    found = []
    if names and keys and names - absent:
        found.append(f"outranked_by has {', '.join(sorted(names - absent))}, and no key of connect takes it out")
    overridden = {*texts(run.get("files", {})), *run.get("environment", {})}
    if names and run and names - overridden:
        found.append(f"outranked_by has {', '.join(sorted(names - overridden))}, and nothing of run overrides it")
    for text in texts(run) + [text for key in keys for text in texts(key.get("value"))]:
        for bare in re.findall(r"""["']\{[a-z_0-9]+\}["']""", text):
            found.append(f"{bare} stands in quotes of another notation: {bare[1:-2]}_toml}}, _json or _shell escapes it")
    if any("{key}" in text for text in run.get("arguments", [])):
        found.append("an argument has the key, and every user of the machine sees it")
    return [f"{path.name}: {text}" for text in found]


def main():
    files = sorted((TOP / "app/connectors/tools").glob("*.json"))
    wrong = [text for path in files for text in faults(path)]
    if wrong:
        print("\n".join(wrong))
        return 1
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
