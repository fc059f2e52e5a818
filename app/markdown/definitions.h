// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <vector>

namespace sluice::markdown {

/// The addresses that an answer gives by name (`[docs]: https://…`), from wherever they stand in it. Bounded.
class Definitions
{
public:
    /// Takes the definitions at the start of a paragraph; true when there are new ones.
    bool add(const QByteArray &paragraph);
    /// Markdown of those that a text refers to.
    [[nodiscard]] QByteArray forText(QByteArrayView text) const;

private:
    struct Definition {
        QString label;
        QByteArray markdown;
    };
    bool addOne(QByteArray lines);

    std::vector<Definition> m_all;
    QSet<QString> m_labels;
};

} // namespace sluice::markdown
