# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The names in the output for scripts are those of the table in app/cli/README.md, no more and no fewer."""

import contextlib
import csv
import io
import json
import pathlib
import re
import sqlite3
import tempfile
import unittest
import urllib.request

from support import sluice

README = pathlib.Path(__file__).resolve().parents[2] / "app/cli/README.md"


def table():
    """(command, name) of every row."""
    names = set()
    for row in README.read_text().splitlines():
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        if row.startswith("| `") and len(cells) == 3:
            names |= {(command, name) for command in cells[2].split() for name in re.findall("`([a-z_]+)`", cells[0])}
    return names


def old_names():
    text = README.read_text()
    return dict(re.findall(r"`([a-z_]+)` \(`([a-z_]+)`\)", text[text.index("Old names") :]))


def names_in(value):
    if isinstance(value, list):
        return set().union(*map(names_in, value)) if value else set()
    return set(value).union(*map(names_in, value.values())) if isinstance(value, dict) else set()


class Names(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.place = {"XDG_DATA_HOME": folder.name, "XDG_CONFIG_HOME": folder.name}
        with sluice.gateway("--demo", **cls.place) as server:
            for model in (sluice.GROQ_MODEL, "groq/sim-500", "groq/no-such-model"):
                body = {"model": model, "messages": [{"role": "user", "content": "Hi"}]}
                request = urllib.request.Request(
                    f"{server.url}/v1/chat/completions", json.dumps(body).encode(), {"Authorization": f"Bearer {sluice.KEY}"}
                )
                try:
                    urllib.request.urlopen(request, timeout=20).read()
                except urllib.error.HTTPError as refused:
                    refused.read()

    def output(self, *arguments, codes=(0,)):
        done = sluice.run(*arguments, **self.place)
        self.assertIn(done.returncode, codes, done.stderr)
        return done.stdout

    def exported(self):
        return [json.loads(line) for line in self.output("export", "--demo").splitlines()]

    def audit(self):
        """Without what was changed, which has names of its own."""
        listed = json.loads(self.output("audit", "--json"))
        for row in listed["rows"]:
            row["before"] = row["after"] = None
        exported = [json.loads(line) for line in self.output("audit", "export").splitlines()]
        return names_in([listed, exported, json.loads(self.output("audit", "verify", "--json"))])

    def kept_elsewhere(self):
        """A configuration whose key is in a file."""
        folder = pathlib.Path(self.place["XDG_DATA_HOME"])
        (folder / "key").write_text("gsk_kept")
        path = folder / "config.json"
        path.write_text(json.dumps({"providers": {"groq": {"base_url": "http://127.0.0.1:9/v1", "keys": [f"file:{folder}/key"]}}}))
        return str(path)

    def changed(self):
        """What changes something says what it did; each by its command."""
        with tempfile.TemporaryDirectory() as home, sluice.gateway("--demo", **self.place) as server:
            place = {**self.place, "HOME": home}
            asked = {
                "connect": ["aider", "--url", server.url, "-m", sluice.GROQ_MODEL],
                "disconnect": ["aider"],
                "config": ["set", "capture", "errors"],
                "config ": ["check", self.kept_elsewhere()],
                "keys": ["add", "two"],
                "alerts": ["silence", "failing", "1", "--demo"],
            }
            said = {}
            for command, words in asked.items():
                done = sluice.run(command.strip(), *words, "--json", **place)
                self.assertEqual(done.returncode, 0, done.stderr)
                said.setdefault(command.strip(), set()).update(names_in(json.loads(done.stdout)))
            return said

    def test_every_name_is_in_the_table_and_every_row_is_seen(self):
        self.output("keys", "add", "one", "--model", "groq/*")
        self.output("config", "set", "alerts.channels.here", '{"kind":"desktop"}')
        self.output("config", "set", "alerts.rules.failing", '{"kind":"failures"}')
        with contextlib.closing(sqlite3.connect(pathlib.Path(self.place["XDG_DATA_HOME"], "sluice/demo.db"))) as store, store:
            store.execute("INSERT INTO alert_outbox VALUES ('m', 'here', '{}', 1, 1, 1, 'given_up', 'no')")
            store.execute("INSERT INTO alert_states VALUES ('failing', '', '', '', 'firing', 1, 12.5, 1)")
        asked = ("-m", sluice.GROQ_MODEL, "-m", "groq/sim-500", "Hi")
        self.output("alerts", "silence", "failing", "1", "--demo")
        seen = {
            "compare": names_in(json.loads(self.output("compare", "--demo", "--json", *asked, codes=(1,)))),
            "models": names_in(json.loads(self.output("models", "--demo", "--json"))),
            "alerts": names_in([json.loads(self.output("alerts", *words, "--demo", "--json")) for words in ((), ("silences",))]),
            "keys": names_in(json.loads(self.output("keys", "--json"))),
            "guard": names_in([json.loads(self.output("guard", "list", "--json")), json.loads(self.output("guard", "test", "a@b.example", "--json"))]),
            "audit": self.audit(),
            "secrets": names_in(json.loads(self.output("secrets", "--config", self.kept_elsewhere(), "--json"))),
            "doctor": names_in(json.loads(self.output("doctor", "--config", self.kept_elsewhere(), "--json", codes=(0, 1)))),
            "tools": names_in(json.loads(self.output("tools", "--json"))),
            "export": names_in(self.exported()) - set(old_names()),
        }
        for command, names in self.changed().items():
            seen.setdefault(command, set()).update(names)
        self.assertEqual({(command, name) for command, names in seen.items() for name in names}, table())

    def test_old_names_stand_beside_the_new_ones(self):
        self.assertEqual(len(old_names()), 5)
        for record in self.exported():
            for old, new in old_names().items():
                value = record[new]
                self.assertEqual(record[old], ",".join(value) if isinstance(value, list) else value, old)

    def test_columns_have_the_same_names(self):
        rows = list(csv.DictReader(io.StringIO(self.output("export", "--demo", "--format", "csv"))))
        self.assertEqual(set(rows[0]), set(self.exported()[0]))
        for row in rows:
            for old, new in old_names().items():
                self.assertEqual(row[old], row[new])


if __name__ == "__main__":
    unittest.main()
