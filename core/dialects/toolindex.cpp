// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/toolindex.h"

#include <algorithm>

namespace sluice {

std::size_t ToolIndex::of(const json::Value &callDelta)
{
    const QByteArray id = callDelta["id"].text();
    const std::optional<qint64> wireIndex = callDelta["index"].toInt();
    const bool named = !callDelta["function"]["name"].text().isEmpty();
    const auto sameIndex = [&](const Call &call) { return call.wireIndex == wireIndex; };
    const auto sameId = [&](const Call &call) { return call.id == id; };

    auto found = m_calls.rend();
    if (!id.isEmpty())
        found = std::find_if(m_calls.rbegin(), m_calls.rend(), sameId);
    if (found == m_calls.rend() && wireIndex) {
        found = std::find_if(m_calls.rbegin(), m_calls.rend(), sameIndex);
        // Another id with a name is another call, even under an index that was used.
        if (found != m_calls.rend() && named && !id.isEmpty() && !found->id.isEmpty())
            found = m_calls.rend();
    } else if (found == m_calls.rend() && id.isEmpty() && !named) {
        found = m_calls.rbegin(); // a further piece of the last call
    }
    if (found != m_calls.rend()) {
        if (found->id.isEmpty())
            found->id = id;
        return std::size_t(m_calls.rend() - found) - 1;
    }
    m_calls.push_back({id, wireIndex});
    return m_calls.size() - 1;
}

QByteArray syntheticCallId(const QByteArray &streamId, std::size_t index)
{
    QByteArray id = "call_";
    for (const char c : streamId) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            id += c;
    }
    return id + '_' + QByteArray::number(qulonglong(index));
}

} // namespace sluice
