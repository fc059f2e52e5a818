// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

namespace sluice {

/// A change that the audit log is going to have: what has to be shown to write to the tables of configuration and keys.
/// Changes::apply alone makes one, and it is good for that call. The store itself refuses such a write without one
/// (`auditmigration.cpp`).
class OpenChange
{
public:
    OpenChange(const OpenChange &) = delete;
    OpenChange &operator=(const OpenChange &) = delete;
    [[nodiscard]] const Store &store() const { return m_store; }

private:
    friend class Changes;
    explicit OpenChange(const Store &store)
        : m_store(store)
    {
    }
    const Store &m_store;
};

} // namespace sluice
