// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written in fields and was not run, as it is kept: {"12":"…","13/call-id":"…"}.
#include "sessions/messagerow.h"
#include "json/value.h"
#include "json/writer.h"

namespace sluice {

QByteArray editsJson(const FieldTexts &edits)
{
    if (edits.empty())
        return {};
    json::Writer out;
    out.beginObject();
    for (const auto &[place, text] : edits) {
        const auto &[node, call] = place;
        out.key(QByteArray::number(node) + (call.isEmpty() ? QByteArray() : '/' + call)).string(text.toUtf8());
    }
    return out.endObject().take();
}

FieldTexts readEdits(const QByteArray &json)
{
    FieldTexts edits;
    const Result<json::Document> parsed = json::Document::parseForeign(json);
    if (json.isEmpty() || !parsed.ok())
        return edits;
    for (const json::Member &member : parsed->root().members()) {
        const QByteArray key(member.key);
        const qsizetype slash = key.indexOf('/');
        const int node = key.first(slash < 0 ? key.size() : slash).toInt();
        if (node > 0 && member.value.isString())
            edits[{node, slash < 0 ? QByteArray() : key.sliced(slash + 1)}] = QString::fromUtf8(member.value.text());
    }
    return edits;
}

} // namespace sluice
