// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audit/author.h"
#include "base/result.h"
#include "store/openchange.h"

#include <functional>

namespace sluice {

/// What a change is and what it is done to, as the audit log names it.
struct ChangeOf {
    QByteArray action;
    QByteArray objectKind;
    QByteArray object = {};
    QByteArray requestId = {};
};

/// What was there and what is there then, as the audit log may have it (auditvalue.h); empty: nothing.
struct Difference {
    QByteArray before = {};
    QByteArray after = {};
    /// Whether nothing is another than before: then neither the change nor its row is written.
    bool isNone = false;
    /// In place of ChangeOf's where only the work knows it.
    QByteArray object = {};
};

/// The one gate by which configuration, client keys and what else a person sets come into the store: a change and its
/// row in the audit log are written in one transaction, so that there is neither without the other. A value: a
/// connection, which outlives it, and who writes by it. On the connection's thread.
class Changes
{
public:
    Changes(const Store &store, Author author)
        : m_store(store)
        , m_author(std::move(author))
    {
    }
    [[nodiscard]] const Store &store() const { return m_store; }

    /// Reads and writes by way of the open change, and says what became another; an error undoes all of it. It is alone
    /// in the store from its beginning.
    using Work = std::function<Result<Difference>(const OpenChange &)>;
    /// An error of the work, or that the row cannot be written: then the change is not made, and the error says what to
    /// do.
    [[nodiscard]] Result<void> apply(const ChangeOf &change, const Work &work) const;

    /// A row about what is no change of the store: a text that is looked at, an export, a key in the keychain. To be
    /// written before that is done.
    [[nodiscard]] Result<void> note(const ChangeOf &change, const Difference &difference = {}) const;

private:
    [[nodiscard]] Result<void> begin() const;
    [[nodiscard]] Result<void> inGate(const ChangeOf &change, const Work &work) const;
    [[nodiscard]] bool showsAddresses() const;

    const Store &m_store;
    Author m_author;
};

} // namespace sluice
