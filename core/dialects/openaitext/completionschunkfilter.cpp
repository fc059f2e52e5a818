// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaitext/completionschunkfilter.h"

#include "dialects/openaichat/openaichat_p.h"
#include "json/objecteditor.h"

namespace sluice {

QByteArray CompletionsChunkFilter::filter(const QByteArray &data)
{
    if (!data.contains("\"usage\""))
        return data;
    const json::Value chunk(QByteArrayView(data).trimmed());
    if (!chunk["usage"].isObject())
        return data;
    m_chunk = data;
    if (chunk["choices"].items().empty())
        return {};
    json::ObjectEditor editor(chunk);
    editor.remove("usage");
    return editor.result();
}

QByteArray CompletionsChunkFilter::usageChunk() const
{
    if (m_chunk.isEmpty())
        return {};
    json::ObjectEditor editor(json::Value(QByteArrayView(m_chunk).trimmed()));
    editor.set("choices", "[]");
    if (auto usage = openaichat::fitUsage(editor.value("usage")))
        editor.set("usage", std::move(*usage));
    return editor.result();
}

} // namespace sluice
