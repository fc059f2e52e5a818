# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keychain is asked when a key is needed, by a person's act, and what the page says of it is what happened."""

import queue
import threading

from desktop import DesktopCase, until
from provider import Provider

KEPT = "[keys]\nkept=groq, fireworks\n"


class Keyring(DesktopCase):
    def setUp(self):
        super().setUp()
        self.groq = Provider(self, ["m-one", "m-two"], "Answer.")

    def open(self, *options):
        return self.openProgram(*options, GROQ_API_URL=self.groq.url, FIREWORKS_API_URL=self.groq.url)

    def settings(self, text):
        import os

        folder = os.path.join(self.environment["XDG_CONFIG_HOME"], "sluice")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "sluice.ini"), "w", encoding="utf-8") as file:
            file.write(text)

    def keyring(self, mode):
        service = super().keyring(mode)
        self.calls = queue.Queue()

        def read():
            for line in service.stdout:
                self.calls.put(line.strip())

        threading.Thread(target=read, daemon=True).start()
        return service

    def heard(self):
        found = []
        while not self.calls.empty():
            found.append(self.calls.get())
        return found

    def save(self, screen):
        for _ in range(80):
            if screen.focused().startswith("Paste the key for Groq"):
                break
            self.keys("Tab")
        self.type("gsk_first0123456789")
        self.keys("Return")
        until("the provider to be asked", lambda: self.groq.keys() == {"Bearer gsk_first0123456789"})

    def test_nothing_is_asked_without_need(self):
        self.keyring("locked")
        for options, variables in ((["--demo"], {}), ([], {"GROQ_API_KEY": "g", "FIREWORKS_API_KEY": "f"})):
            with self.subTest(options=options, variables=variables):
                self.environment.update(variables)
                screen = self.open(*options)
                screen.wait("Model of pane A: groq/")
                self.keys("ctrl+comma")
                screen.wait("Provider keys")
                self.assertEqual(self.heard(), [])
                self.end(self.program)

    def test_an_open_keyring_keeps_the_key(self):
        self.keyring("open")
        screen = self.open()
        screen.wait("Add a key to begin")
        screen.wait("A key that is saved goes to the keychain of this system (Secret Service)")
        self.assertEqual(self.heard(), [])
        self.save(screen)
        self.keys("ctrl+comma")
        screen.wait("gsk_…6789, in the keychain")
        self.assertEqual([call for call in self.heard() if call.startswith("stored")], ["stored groq"])
        self.end(self.program)
        self.groq.requests.clear()
        screen = self.open()
        until("the key to be read", lambda: self.groq.keys() == {"Bearer gsk_first0123456789"})
        self.assertEqual({call for call in self.heard() if call.startswith("searched")}, {"searched groq"})

    def test_without_a_keyring_the_key_is_for_this_run(self):
        screen = self.open()
        screen.wait("Add a key to begin")
        screen.wait("There is no keychain here")
        self.save(screen)
        self.keys("ctrl+comma")
        screen.wait("gsk_…6789, for this run only")
        screen.wait("The key is kept for this run only: no keychain service answers")

    def test_a_cancelled_prompt_is_told_and_not_repeated(self):
        self.settings(KEPT)
        self.keyring("locked")
        screen = self.open()
        screen.wait("Add a key to begin")
        screen.wait("The keychain was not read: it is locked, and unlocking it was cancelled.")
        heard = self.heard()
        self.assertNotIn("searched fireworks", heard)  # who cancels is not asked for the next key
        self.assertEqual(heard.count("prompted"), 1)
        self.save(screen)
        self.keys("ctrl+comma")
        screen.wait("gsk_…6789, for this run only")
        screen.wait("The key is kept for this run only: the keychain is locked")
        self.assertFalse(screen.says("No keychain service"))
