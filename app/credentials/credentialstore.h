// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

#include <functional>

namespace sluice {

/// Keeps secrets by name, outside the project's own files. Answers come later, on the caller's thread, and never after
/// the store is gone.
class CredentialStore
{
public:
    using ReadDone = std::function<void(Result<Secret>)>;
    using Done = std::function<void(Result<void>)>;
    using NameDone = std::function<void(const QString &service)>;

    virtual ~CredentialStore() = default;

    /// A name that is not kept answers with an empty secret; an error means that there is no service to ask.
    virtual void read(const QString &name, ReadDone done) = 0;
    virtual void write(const QString &name, const Secret &secret, Done done) = 0;
    virtual void remove(const QString &name, Done done) = 0;
    /// Which service keeps them, as people know it, found out without asking it for anything; empty where there is
    /// none. A store that cannot tell never answers.
    virtual void identify(const NameDone & /*done*/) {}
    /// An error of it in the language of now, which may be another than when it came.
    [[nodiscard]] virtual QString textOf(const Error &error) const { return error.message; }
};

} // namespace sluice
