# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers questions about a program's window over AT-SPI: one line of question, lines of answer, then a dot."""

import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

MOST = 4000  # items of one window


def program(pid):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(i)
        if found and found.get_process_id() == pid:
            return found
    return None


def walk(item, seen):
    """Visible items, parents first."""
    if item is None or len(seen) > MOST:
        return
    try:
        states = item.get_state_set()
        if item.get_role() != Atspi.Role.APPLICATION and not states.contains(Atspi.StateType.VISIBLE):
            return
        seen.append((item, states))
        for i in range(item.get_child_count()):
            walk(item.get_child_at_index(i), seen)
    except GLib.Error:
        pass  # gone in between


def answer(question, pid):
    found = program(pid)
    if found is None:
        return
    found.clear_cache()
    seen = []
    walk(found, seen)
    for item, states in seen:
        try:
            if question == "names" or states.contains(Atspi.StateType.FOCUSED):
                name = item.get_name() or item.get_description() or ""
                if name:
                    print(name.replace("\n", "\\n"))
        except GLib.Error:
            pass


for line in sys.stdin:
    answer(line.strip(), int(sys.argv[1]))
    print(".", flush=True)
