# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first run, by keys alone."""

from desktop import DesktopCase, until
from provider import Provider


class FirstRun(DesktopCase):
    def setUp(self):
        super().setUp()
        self.groq = Provider(self, ["m-one", "m-two"], "From the first provider.")
        self.fireworks = Provider(self, ["accounts/fireworks/models/m-one"], "From the second provider.")

    def open(self):
        return self.openProgram(GROQ_API_URL=self.groq.url, FIREWORKS_API_URL=self.fireworks.url)

    def tabTo(self, name):
        for _ in range(80):
            if self.screen.focused().startswith(name):
                return
            self.keys("Tab")
        self.fail("%r is not reached by the Tab key" % name)

    def paste(self, field, key):
        self.tabTo(field)
        self.type(key)
        self.keys("Return")

    def test_simulator_then_a_key_then_the_real_provider(self):
        screen = self.open()
        screen.wait("Add a key to begin")
        self.type("hello")
        self.keys("Return")
        screen.wait("Nothing was sent. Add a key above")
        self.tabTo("Try the simulator")
        self.keys("Return")
        screen.wait("Model of pane A: groq/")
        self.assertEqual(screen.focused(), "Prompt for all panes")
        self.keys("Return")  # what was written is still there
        until("two answers", lambda: len(screen.says("Answer of")) == 2)
        self.assertEqual(self.groq.requests, [])
        self.keys("ctrl+comma")
        self.paste("Paste the key for Groq", "gsk_first0123456789")
        until("the provider to be asked", lambda: self.groq.keys() == {"Bearer gsk_first0123456789"})
        self.keys("Escape")
        until("the prompt", lambda: screen.focused() == "Prompt for all panes")
        self.type("and now")
        self.keys("Return")
        until("the prompt at the provider", self.groq.prompts)
        answer = until("its answer", lambda: [a for a in screen.says("Answer of") if "first provider" in a])
        self.assertIn("From the first provider.", answer[0])

    def test_two_keys_are_two_providers(self):
        screen = self.open()
        screen.wait("Add a key to begin")
        self.paste("Paste the key for Groq", "gsk_first0123456789")
        first = screen.wait("Model of pane A: groq/")
        second = screen.wait("Model of pane B: groq/")
        self.assertNotEqual(first.split(": ")[1], second.split(": ")[1])
        self.keys("ctrl+comma")
        self.paste("Paste the key for Fireworks AI", "fw_second0123456789")
        until("the second provider", lambda: self.fireworks.keys() == {"Bearer fw_second0123456789"})
        self.keys("Escape")

        def providers():
            return {name.split(": ")[1].split("/")[0] for name in screen.says("Model of pane")}

        until("two providers", lambda: providers() == {"groq", "fireworks"})
        self.type("hello")
        self.keys("Return")
        until("both", lambda: self.groq.prompts() and self.fireworks.prompts())
