# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Secret Service (freedesktop.org) in memory: "open", or "locked" with a user who cancels whenever asked.

Prints one line per call that would have shown a prompt or touched a secret, after "ready".
"""

import sys

from gi.repository import Gio, GLib

BASE = "/org/freedesktop/secrets"
XML = """<node>
<interface name="org.freedesktop.Secret.Service">
  <method name="OpenSession"><arg type="s" direction="in"/><arg type="v" direction="in"/>
    <arg type="v" direction="out"/><arg type="o" direction="out"/></method>
  <method name="CreateCollection"><arg type="a{sv}" direction="in"/><arg type="s" direction="in"/>
    <arg type="o" direction="out"/><arg type="o" direction="out"/></method>
  <method name="SearchItems"><arg type="a{ss}" direction="in"/>
    <arg type="ao" direction="out"/><arg type="ao" direction="out"/></method>
  <method name="Unlock"><arg type="ao" direction="in"/>
    <arg type="ao" direction="out"/><arg type="o" direction="out"/></method>
  <method name="GetSecrets"><arg type="ao" direction="in"/><arg type="o" direction="in"/>
    <arg type="a{o(oayays)}" direction="out"/></method>
  <method name="ReadAlias"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
  <property name="Collections" type="ao" access="read"/>
</interface>
<interface name="org.freedesktop.Secret.Collection">
  <method name="CreateItem"><arg type="a{sv}" direction="in"/><arg type="(oayays)" direction="in"/>
    <arg type="b" direction="in"/><arg type="o" direction="out"/><arg type="o" direction="out"/></method>
  <property name="Locked" type="b" access="read"/>
  <property name="Label" type="s" access="read"/>
  <property name="Items" type="ao" access="read"/>
  <property name="Created" type="t" access="read"/>
  <property name="Modified" type="t" access="read"/>
</interface>
<interface name="org.freedesktop.Secret.Item">
  <method name="Delete"><arg type="o" direction="out"/></method>
</interface>
<interface name="org.freedesktop.Secret.Prompt">
  <method name="Prompt"><arg type="s" direction="in"/></method>
  <method name="Dismiss"/>
  <signal name="Completed"><arg type="b"/><arg type="v"/></signal>
</interface>
</node>"""


class Service:
    def __init__(self, locked):
        self.locked = locked
        self.items = {}  # path: (attributes, secret)
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.faces = {face.name: face for face in Gio.DBusNodeInfo.new_for_xml(XML).interfaces}
        self.show(BASE, "Service")
        for path in ("/collection/login", "/aliases/default"):
            self.show(BASE + path, "Collection")
        self.show(BASE + "/prompt/1", "Prompt")
        Gio.bus_own_name_on_connection(self.bus, "org.freedesktop.secrets", Gio.BusNameOwnerFlags.NONE, self.ready, None)

    @staticmethod
    def ready(*_):
        print("ready", flush=True)

    def show(self, path, face):
        self.bus.register_object(path, self.faces["org.freedesktop.Secret." + face], self.call, self.property, None)

    def property(self, _bus, _sender, _path, _face, name):
        values = {"Locked": ("b", self.locked), "Label": ("s", "login"), "Created": ("t", 1), "Modified": ("t", 1),
                  "Items": ("ao", list(self.items)), "Collections": ("ao", [BASE + "/collection/login"])}
        return GLib.Variant(*values[name])

    def call(self, _bus, _sender, path, _face, method, arguments, invocation):
        result = getattr(self, "on" + method)(path, arguments.unpack(), invocation)
        if result is not None:
            invocation.return_value(result)

    @staticmethod
    def onOpenSession(_path, arguments, invocation):
        if arguments[0] != "plain":
            invocation.return_dbus_error("org.freedesktop.DBus.Error.NotSupported", "plain only")
            return None
        return GLib.Variant("(vo)", (GLib.Variant("s", ""), BASE + "/session/1"))

    @staticmethod
    def onReadAlias(_path, _arguments, _invocation):
        return GLib.Variant("(o)", (BASE + "/collection/login",))

    def onSearchItems(self, _path, arguments, _invocation):
        asked = arguments[0]
        print("searched " + asked.get("user", ""), flush=True)
        if self.locked:
            return GLib.Variant("(aoao)", ([], [BASE + "/collection/login/locked"]))
        found = [path for path, (attributes, _) in self.items.items() if asked.items() <= attributes.items()]
        return GLib.Variant("(aoao)", (found, []))

    def onUnlock(self, _path, arguments, _invocation):
        if not self.locked:
            return GLib.Variant("(aoo)", (arguments[0], "/"))
        return GLib.Variant("(aoo)", ([], BASE + "/prompt/1"))

    def onPrompt(self, path, _arguments, invocation):
        print("prompted", flush=True)
        invocation.return_value(None)
        told = GLib.Variant("(bv)", (True, GLib.Variant("ao", [])))
        self.bus.emit_signal(None, path, "org.freedesktop.Secret.Prompt", "Completed", told)

    def onGetSecrets(self, _path, arguments, _invocation):
        found = {path: (BASE + "/session/1", [], list(self.items[path][1]), "text/plain") for path in arguments[0]}
        return GLib.Variant("(a{o(oayays)})", (found,))

    def onCreateItem(self, _path, arguments, invocation):
        if self.locked:
            invocation.return_dbus_error("org.freedesktop.Secret.Error.IsLocked", "locked")
            return None
        attributes = arguments[0]["org.freedesktop.Secret.Item.Attributes"]
        self.items = {path: kept for path, kept in self.items.items() if kept[0] != attributes}
        item = BASE + "/collection/login/%d" % (len(self.items) + 1)
        if item not in self.items:
            self.show(item, "Item")
        self.items[item] = (attributes, bytes(arguments[1][2]))
        print("stored " + attributes.get("user", ""), flush=True)
        return GLib.Variant("(oo)", (item, "/"))

    def onCreateCollection(self, _path, _arguments, _invocation):
        return GLib.Variant("(oo)", ("/", BASE + "/prompt/1"))

    def onDelete(self, path, _arguments, _invocation):
        self.items.pop(path, None)
        return GLib.Variant("(o)", ("/",))


service = Service(sys.argv[1] == "locked")
GLib.MainLoop().run()
