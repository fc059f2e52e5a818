// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/doors/keptconversation.h"

#include "base/refusal.h"
#include "json/objecteditor.h"

#include <QCoreApplication>

namespace sluice {

namespace {

/// A reference's `type` may be left out; then it has nothing but its id.
bool isReference(const json::Value &item)
{
    const json::Value type = item["type"];
    if (type.isString())
        return type.text() == "item_reference";
    return item["id"].isString() && !item["role"].exists() && !item["content"].exists() && !item["call_id"].exists();
}

Error notKept(const QByteArray &path)
{
    return refusal(Refusal::InvalidRequest,
                   QCoreApplication::translate(
                       "Gateway", "'%1' refers to an answer that is not kept here. Answers are kept for an "
                                  "hour after their last use, for the key they were made with, and not "
                                  "with `store: false`. Send the whole conversation.")
                       .arg(QString::fromUtf8(path)),
                   path);
}

} // namespace

bool namesConversation(const json::Value &body)
{
    const json::Value named = body["conversation"];
    return named.isObject() || !named.text().isEmpty();
}

void KeptConversation::resolve(const json::Value &body, qint64 nowNs)
{
    m_body = body;
    m_keep = body["store"].toBool() != false;
    if (!m_store || !body.isObject())
        return;
    std::optional<QByteArrayList> before;
    const QByteArray previous = body["previous_response_id"].text();
    if (!previous.isEmpty())
        before = m_store->conversation(m_owner, previous, nowNs);
    if (before)
        m_previous = previous;
    else if (!previous.isEmpty())
        m_missing = notKept("previous_response_id");
    m_elsewhere = before ? QByteArray() : previous;
    m_isOfProvider = namesConversation(body);
    bool found = before.has_value();
    const json::Value input = body["input"];
    if (input.isString())
        m_input.append("{\"role\":\"user\",\"content\":" + input.raw().toByteArray() + '}');
    qsizetype index = 0;
    for (const json::Value &item : input.items()) {
        const QByteArray path = "input[" + QByteArray::number(index++) + ']';
        const bool refers = isReference(item);
        const auto kept = refers ? m_store->item(m_owner, item["id"].text(), nowNs) : std::nullopt;
        m_refersElsewhere = m_refersElsewhere || (refers && !kept);
        if (refers && !kept && !m_missing)
            m_missing = notKept(path);
        found = found || kept.has_value();
        m_input.append(kept ? *kept : item.raw().toByteArray());
    }
    if (!found)
        return;
    m_before = before ? before->size() : 0;
    json::ObjectEditor editor(body);
    editor.set("input", '[' + (before.value_or(QByteArrayList()) + m_input).join(',') + ']');
    if (before)
        editor.remove("previous_response_id");
    if (Result<json::Document> whole = json::Document::parse(editor.result()); whole.ok())
        m_resolved.emplace(std::move(*whole));
}

QByteArray KeptConversation::clientPath(const QByteArray &path) const
{
    const QByteArray begin = "input[";
    const qsizetype end = path.indexOf(']');
    if (!m_resolved || !path.startsWith(begin) || end < 0)
        return path;
    const qsizetype index = path.mid(begin.size(), end - begin.size()).toLongLong();
    if (index < m_before)
        return "previous_response_id";
    if (m_body["input"].isString())
        return "input";
    return begin + QByteArray::number(index - m_before) + path.mid(end);
}

std::optional<Error> KeptConversation::refused(bool isCallersKey) const
{
    const bool isKnownToProvider = m_isAlone || isCallersKey;
    if (!m_store)
        return {};
    if (m_isOfProvider && !isKnownToProvider)
        return refusal(Refusal::InvalidRequest,
                       QCoreApplication::translate(
                           "Gateway", "'conversation' is kept by a provider, and whose it is cannot be told here. Send "
                                      "the whole conversation, or a provider key of your own."),
                       "conversation");
    if (m_refersElsewhere && !isKnownToProvider)
        return m_missing;
    if (m_elsewhere.isEmpty())
        return {};
    const bool mayGoOn =
        m_store->isClaimed(m_elsewhere) ? m_store->elsewhere(m_owner, m_elsewhere).has_value() : isKnownToProvider;
    return mayGoOn ? std::nullopt : m_missing;
}

void KeptConversation::claim(const QByteArray &id, const Target &target)
{
    if (m_store)
        m_store->claim(id, {m_owner, target.provider->profile.id, target.keyName, 0, target.model});
}

void KeptConversation::keep(const KeptObject &told, qint64 nowNs)
{
    if (!isKept())
        return;
    KeptAnswer answer{told.id, m_previous, m_input, {}, told.object, told.isWhole, told.isRunning};
    for (const json::Value &item : json::Value(told.object)["output"].items()) {
        // A call that is not whole is none that could be answered.
        if (!item["type"].text().endsWith("_call") || item["status"].text() != "incomplete")
            answer.output.emplace_back(item["id"].text(), item.raw().toByteArray());
    }
    m_store->keep(m_owner, std::move(answer), nowNs);
}

} // namespace sluice
