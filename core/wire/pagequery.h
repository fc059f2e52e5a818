// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrlQuery>

#include <optional>

namespace sluice {

/// What a URL's query asks of a list that is told in pages.
class PageQuery
{
public:
    /// `query` is what stands behind the question mark, as it came.
    explicit PageQuery(const QByteArray &query);

    /// Decoded; empty when it is not there.
    [[nodiscard]] QByteArray value(const char *name) const;

    struct Limit {
        std::optional<qint64> count = {}; ///< unset: none is asked for
        bool isValid = true;              ///< none, or a number from 1 to the most
    };
    [[nodiscard]] Limit limit(qint64 most) const;

private:
    QUrlQuery m_query;
};

} // namespace sluice
