# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader gets of a whole answer, however long."""

from desktop import DesktopCase, until
from provider import Provider

LINES = 300
TEXT = "# Title\n\n" + "\n\n".join("Paragraph number %d of *many*." % i for i in range(LINES)) + "\n\n- last item\n"


class Answers(DesktopCase):
    def test_the_whole_answer_is_read(self):
        provider = Provider(self, ["m-one", "m-two"], TEXT)
        screen = self.openProgram(GROQ_API_URL=provider.url, GROQ_API_KEY="gsk_x", FIREWORKS_API_URL=provider.url)
        screen.wait("Model of pane A: groq/m-")
        self.type("hello")
        self.keys("Return")
        answer = until("the answer", lambda: screen.says("Answer of m-"))[0]
        for i in range(LINES):
            self.assertIn("Paragraph number %d of" % i, answer)
        self.assertIn("last item", answer)
        self.assertTrue(screen.says("m-one: answer complete"))
