// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace sluice::json {

/// Follows the brackets and strings of an object or list that comes in pieces, to tell when it is whole.
class WholeScan
{
public:
    void add(QByteArrayView text)
    {
        for (const char c : text)
            add(c);
    }
    /// Adds a text as far as it belongs to the object or list, and returns so much of it.
    QByteArrayView upToEnd(QByteArrayView text)
    {
        qsizetype size = 0;
        while (size < text.size() && !m_whole)
            add(text[size++]);
        return text.first(size);
    }
    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    void add(char c)
    {
        if (m_inString) {
            if (m_escaped)
                m_escaped = false;
            else if (c == '\\')
                m_escaped = true;
            else if (c == '"')
                m_inString = false;
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (c == '}' || c == ']') {
            m_whole = --m_depth <= 0;
        }
    }

    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_whole = false;
};

} // namespace sluice::json
