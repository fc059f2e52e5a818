# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was asked and answered is there at the next start, whatever ended the program."""

import os
import signal
import sqlite3

from desktop import DesktopCase, until
from provider import Provider

TEXT = "First half of a long answer, and then"


class Sessions(DesktopCase):
    def stored(self, statement):
        path = os.path.join(self.folder, "data", "sluice", "sluice.db")
        connection = sqlite3.connect("file:%s?mode=ro" % path, uri=True)
        try:
            return connection.execute(statement).fetchall()
        finally:
            connection.close()

    def open(self, provider):
        screen = self.openProgram(GROQ_API_URL=provider.url, GROQ_API_KEY="gsk_x", FIREWORKS_API_URL=provider.url)
        screen.wait("Model of pane A: groq/m-")
        return screen

    def test_a_kill_in_mid_answer_loses_no_text(self):
        provider = Provider(self, ["m-one", "m-two"], TEXT, holds=True)
        self.open(provider)
        self.type("tell me")
        self.keys("Return")
        # In both panes, while the answers are still coming.
        until("the pieces", lambda: [row for row in self.stored("SELECT text FROM session_pieces")] ==
              [(TEXT.encode(),)] * 2)
        self.program.send_signal(signal.SIGKILL)
        self.program.wait()
        provider.released.set()

        screen = self.open(provider)
        self.assertEqual(screen.wait("Answer of m-one: "), "Answer of m-one: " + TEXT)
        screen.wait("Sluice ended while this answer came.")
        self.assertEqual(self.stored("SELECT DISTINCT state FROM session_messages WHERE state <> ''"), [("cut",)])
        self.assertEqual(len(provider.prompts()), 2)  # nothing was asked again by itself

    def test_drafts_and_sessions_are_found_again_by_keys(self):
        provider = Provider(self, ["m-one", "m-two"], "It is a leaf.")
        screen = self.open(provider)
        self.type("what is tea")
        self.keys("Return")
        screen.wait("Answer of m-one: ")
        self.keys("ctrl+n")
        screen.waitGone("Answer of m-one: ")
        self.type("half a thought")
        until("the draft", lambda: ("half a thought",) in self.stored("SELECT draft FROM sessions"))
        self.program.send_signal(signal.SIGKILL)
        self.program.wait()

        screen = self.open(provider)
        until("two sessions", lambda: screen.says("what is tea") and screen.says("half a thought"))
        self.keys("ctrl+b", "ctrl+b")  # the column goes, and comes with the keyboard in its search
        self.type("leaf")
        screen.waitGone("half a thought")
        self.keys("Down", "Return")
        screen.wait("Answer of m-one: ")
