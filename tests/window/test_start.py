# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon the window is painted, with 10,000 sessions in the store, the last of them 200 messages long."""

import mmap
import os
import sqlite3
import statistics
import time

from desktop import DesktopCase, until

SESSIONS, MESSAGES = 10_000, 200
MOST = 1.0  # seconds; the aim on an idle machine is 0.4
ANSWER = "An answer with **bold** words, `code` and a list:\n\n- one\n- two\n\n```python\nprint('hello')\n```\n"


def fill(path):
    """Stored as the program stores them: its own tables, made by its first start."""
    store = sqlite3.connect(path)
    now = int(time.time() * 1000)
    for number in range(SESSIONS):
        name, when = "session-%05d" % number, now - (SESSIONS - number) * 60_000
        count = MESSAGES if number == SESSIONS - 1 else 2
        store.execute(
            "INSERT INTO sessions (id, title, named, created_ms, changed_ms, pinned, draft, settings)"
            " VALUES (?, ?, 0, ?, ?, 0, '', '{}')",
            (name, "About %d" % number, when, when),
        )
        store.execute(
            "INSERT INTO session_panes (session, number, position, model, settings, tip)"
            " VALUES (?, 0, 0, 'groq/openai/gpt-oss-120b', '', ?)", (name, count))
        for node in range(1, count + 1):
            asked = node % 2 == 1
            store.execute(
                "INSERT INTO session_messages (session, pane, node, parent, text, reasoning, rest, model, state, figures, error)"
                " VALUES (?, 0, ?, ?, ?, '', ?, ?, ?, '', '')",
                (name, node, node - 1, "Question %d" % node if asked else ANSWER,
                 '{"role":"%s"}' % ("user" if asked else "assistant"), "" if asked else "groq/openai/gpt-oss-120b",
                 "" if asked else "done"))
    store.commit()
    store.close()


class Start(DesktopCase):
    def pixels(self):
        """The screen, which the display keeps in a file."""
        with open(os.path.join(self.folder, "Xvfb_screen0"), "rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def startUntil(self, isThere):
        began = time.monotonic()
        program = self.start(os.environ["SLUICE_PROGRAM"], "--demo")
        seen = until("the picture", isThere)
        self.end(program)
        return seen - began

    def test_with_many_sessions(self):
        self.environment.update(NO_AT_BRIDGE="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="0")
        screen = self.pixels()

        def painted():
            # A frame that was only filled has one colour beside the screen's.
            return time.monotonic() if len(set(memoryview(screen)[4096:].cast("B")[::997])) > 8 else None

        self.startUntil(painted)
        fill(os.path.join(self.environment["XDG_DATA_HOME"], "sluice", "demo.db"))
        median = statistics.median(self.startUntil(painted) for _ in range(5))
        print("start to painted: %.0f ms" % (median * 1000))
        self.assertLess(median, MOST)
