// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/auditgates.h"

#include "audit/changes.h"

namespace sluice {

namespace {

Result<void> noteIn(const Database &data, const ChangeOf &change, bool isRemoved)
{
    constexpr std::chrono::milliseconds patience{500}; // the window waits no longer
    const Result<std::unique_ptr<Store>> store = data.connection(patience);
    if (!store)
        return store.error();
    const QByteArray hidden = "\"…\"";
    return Changes(**store, Author::person(Author::Via::Window))
        .note(change, isRemoved ? Difference{.before = hidden} : Difference{.after = hidden});
}

} // namespace

void setAuditGates(const Database &data, KeyRing &keys, LocalServers &servers, const QString &unless)
{
    keys.setGate([data, unless](const QString &name, bool isRemoved) -> Result<void> {
        if (name == unless)
            return {};
        return noteIn(data, {isRemoved ? "credential.remove" : "credential.set", "provider", name.toUtf8()}, isRemoved);
    });
    servers.setGate([data](const QByteArray &id, bool isRemoved) {
        return noteIn(data, {isRemoved ? "provider.remove" : "provider.use", "provider", id}, isRemoved);
    });
}

} // namespace sluice
