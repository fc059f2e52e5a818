// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guard/guardrule.h"

#include <map>

namespace sluice {

/// What was taken out of a request and is put back into its answer: `<EMAIL_1>` stands for the first address, wherever
/// it stood. Kept as long as the request, and nowhere else.
class Placeholders
{
public:
    /// More of them are taken out for good.
    static constexpr std::size_t most = 500;

    /// The body that they are to stand in: what it has already is none of them. One that goes on from an answer that is
    /// kept elsewhere has placeholders of its own, so they begin with another number.
    explicit Placeholders(QByteArray body = {});

    /// The same for the same value; empty when there are too many.
    [[nodiscard]] QByteArray placeholderOf(const QByteArray &label, const QByteArray &value);
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    /// What puts them back.
    [[nodiscard]] GuardRulePtr rule() const;

private:
    QByteArray m_body;
    int m_first = 1;
    std::map<QByteArray, int> m_last;                                ///< by label
    std::map<std::pair<QByteArray, QByteArray>, QByteArray> m_known; ///< by label and value
    std::map<QByteArray, QByteArray> m_values;                       ///< by placeholder
};

} // namespace sluice
