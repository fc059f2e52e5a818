// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice::json {

/// Writes compact JSON in the order of the calls. The caller keeps keys and values in turn; commas are ours.
class Writer
{
public:
    Writer &beginObject();
    Writer &endObject();
    Writer &beginArray();
    Writer &endArray();
    Writer &key(QByteArrayView name);
    Writer &string(QByteArrayView utf8);
    Writer &integer(qint64 value);
    /// Shortest text that reads back as the same double; not-a-number and infinity become null.
    Writer &number(double value);
    Writer &boolean(bool value);
    Writer &null();
    /// JSON text as it is.
    Writer &raw(QByteArrayView json);

    [[nodiscard]] const QByteArray &bytes() const { return m_out; }
    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void separate();
    QByteArray m_out;
    bool m_needsComma = false;
};

/// A JSON string with its quotes.
[[nodiscard]] QByteArray quoted(QByteArrayView utf8);

} // namespace sluice::json
