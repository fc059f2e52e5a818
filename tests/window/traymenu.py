# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of the tray's newest icon (com.canonical.dbusmenu), as a panel shows and clicks it.

usage: traymenu.py [LABEL]     prints the labels, a line each; with LABEL clicks that entry first
"""

import sys

from gi.repository import Gio, GLib

ITEM, MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"
bus = Gio.bus_get_sync(Gio.BusType.SESSION)


def call(name, path, face, method, *arguments):
    return bus.call_sync(name, path, face, method, *arguments, None, Gio.DBusCallFlags.NONE, -1, None).unpack()


def get(name, path, face, what):
    return call(name, path, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (face, what)))[0]


def entries(item):
    """Number and properties of each entry, those of submenus too."""
    yield item[0], item[1]
    for inner in item[2]:
        yield from entries(inner)


owner = get("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher", "RegisteredStatusNotifierItems")[-1]
menu = get(owner, "/StatusNotifierItem", ITEM, "Menu")
call(owner, menu, MENU, "AboutToShow", GLib.Variant("(i)", (0,)))
layout = call(owner, menu, MENU, "GetLayout", GLib.Variant("(iias)", (0, -1, [])))[1]
labels = {properties.get("label", "").replace("_", ""): number for number, properties in entries(layout)}
if len(sys.argv) > 1:
    event = GLib.Variant("(isvu)", (labels[sys.argv[1]], "clicked", GLib.Variant("s", ""), 0))
    call(owner, menu, MENU, "Event", event)
print("\n".join(labels))
