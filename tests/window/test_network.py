# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the network section of the settings sets holds in the whole program: a proxy that counts what it is asked."""

import os
import subprocess

from desktop import DesktopCase, until
from provider import Provider

LIST = "http://provider.invalid/v1/models"


class Network(DesktopCase):
    def setUp(self):
        super().setUp()
        self.proxy = Provider(self, ["m-one", "m-two"], "By way of the proxy.")
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            self.environment.pop(name, None)

    def open(self):
        return self.openProgram(GROQ_API_URL="http://provider.invalid/v1", GROQ_API_KEY="gsk_given0123456789ab")

    def tabTo(self, name):
        for _ in range(120):
            if self.screen.focused().startswith(name):
                return
            self.keys("Tab")
        self.fail("%r is not reached by the Tab key" % name)

    def lists(self):
        return [path for path, _, _ in self.proxy.requests if path == LIST]

    def test_a_proxy_by_hand_holds_at_once_and_for_commands(self):
        screen = self.open()
        screen.wait("Prompt for all panes")
        self.keys("ctrl+comma")
        self.tabTo("Proxy")
        self.keys("Down", "Down")  # as the system, none, by hand
        self.tabTo("Address of the proxy")
        self.type(self.proxy.url.removesuffix("/v1"))
        self.keys("Return")
        self.assertEqual(self.proxy.requests, [])
        self.tabTo("Test Groq")
        self.keys("Return")
        screen.wait("Groq answered in")
        self.assertEqual(self.lists(), [LIST])
        self.assertEqual(len(self.proxy.requests), 1)
        listed = subprocess.run([os.environ["SLUICE_PROGRAM"], "models", "--provider", "groq"], env=self.environment,
                                capture_output=True, text=True, check=True)
        self.assertIn("groq/m-one", listed.stdout)
        self.assertGreater(len(self.lists()), 1)
        self.keys("Escape")
        until("the prompt", lambda: screen.focused() == "Prompt for all panes")
        self.type("hello")
        self.keys("Return")
        until("its answer", lambda: [a for a in screen.says("Answer of") if "By way of the proxy." in a])
        # The next start.
        self.end(self.program)
        self.proxy.requests.clear()
        self.open()
        until("the list", self.lists)
