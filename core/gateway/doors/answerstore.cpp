// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/doors/answerstore.h"

namespace sluice {

namespace {

qsizetype sizeOf(const KeptAnswer &answer)
{
    constexpr qsizetype perItem = 128; // what holds it, about
    qsizetype bytes = perItem + answer.id.size() + answer.previous.size() + answer.object.size();
    for (const QByteArray &item : answer.input)
        bytes += item.size() + perItem;
    for (const auto &[id, item] : answer.output)
        bytes += id.size() + item.size() + 2 * perItem;
    return bytes;
}

} // namespace

void AnswerStore::keep(const QByteArray &owner, KeptAnswer answer, qint64 nowNs)
{
    const std::scoped_lock lock(m_mutex);
    const qsizetype bytes = sizeOf(answer);
    const QByteArray key = keyOf(owner, answer.id);
    const auto before = m_byId.constFind(key);
    if (bytes > mostBytes || (before != m_byId.constEnd() && !(*before)->answer.isRunning))
        return;
    if (before != m_byId.constEnd())
        drop(*before);
    m_bytes += bytes;
    m_entries.push_front({key, std::move(answer), bytes, nowNs});
    m_byId.insert(key, m_entries.begin());
    for (const auto &[id, item] : m_entries.front().answer.output)
        m_byItem.insert(keyOf(owner, id), m_entries.begin());
    tidy(nowNs);
}

std::optional<QByteArrayList> AnswerStore::conversation(const QByteArray &owner, const QByteArray &id, qint64 nowNs)
{
    const std::scoped_lock lock(m_mutex);
    std::vector<const KeptAnswer *> chain;
    for (QByteArray next = id; !next.isEmpty() && chain.size() <= mostAnswers;) {
        const Entry *entry = use(keyOf(owner, next), nowNs);
        if (!entry || !entry->answer.isWhole)
            return {};
        chain.push_back(&entry->answer);
        next = entry->answer.previous;
    }
    QByteArrayList items;
    for (auto answer = chain.rbegin(); answer != chain.rend(); ++answer) {
        items += (*answer)->input;
        for (const auto &[itemId, item] : (*answer)->output)
            items.append(item);
    }
    return items;
}

void AnswerStore::claim(const QByteArray &id, const KeptElsewhere &where)
{
    const std::scoped_lock lock(m_mutex);
    if (id.isEmpty() || id.size() > longestClaim || m_elsewhere.contains(id))
        return;
    m_elsewhere.insert(id, where);
    m_claims.push_back(id);
    if (m_claims.size() > mostClaims) {
        m_elsewhere.remove(m_claims.front());
        m_claims.pop_front();
    }
}

void AnswerStore::setTokens(const QByteArray &id, qint64 tokens, bool isPending)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_elsewhere.find(id); found != m_elsewhere.end()) {
        found->tokens = tokens;
        found->isPending = isPending;
    }
}

std::optional<KeptElsewhere> AnswerStore::takePending(const QByteArray &owner, const QByteArray &id, qint64 tokens)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_elsewhere.find(id);
    if (found == m_elsewhere.end() || found->owner != owner || !std::exchange(found->isPending, false))
        return {};
    found->tokens = tokens;
    return *found;
}

bool AnswerStore::isClaimed(const QByteArray &id)
{
    const std::scoped_lock lock(m_mutex);
    return m_elsewhere.contains(id);
}

std::optional<KeptElsewhere> AnswerStore::elsewhere(const QByteArray &owner, const QByteArray &id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_elsewhere.constFind(id);
    return found != m_elsewhere.constEnd() && found->owner == owner ? std::optional(*found) : std::nullopt;
}

std::optional<QByteArray> AnswerStore::object(const QByteArray &owner, const QByteArray &id, qint64 nowNs)
{
    const std::scoped_lock lock(m_mutex);
    const Entry *entry = use(keyOf(owner, id), nowNs);
    return entry ? std::optional(entry->answer.object) : std::nullopt;
}

std::optional<QByteArrayList> AnswerStore::input(const QByteArray &owner, const QByteArray &id, qint64 nowNs)
{
    std::optional<KeptAnswer> answer;
    {
        const std::scoped_lock lock(m_mutex);
        if (const Entry *entry = use(keyOf(owner, id), nowNs))
            answer = entry->answer;
    }
    if (!answer)
        return {};
    return conversation(owner, answer->previous, nowNs).value_or(QByteArrayList()) + answer->input;
}

bool AnswerStore::remove(const QByteArray &owner, const QByteArray &id, qint64 nowNs)
{
    const std::scoped_lock lock(m_mutex);
    if (!use(keyOf(owner, id), nowNs))
        return false;
    drop(m_entries.begin());
    return true;
}

std::optional<QByteArray> AnswerStore::item(const QByteArray &owner, const QByteArray &id, qint64 nowNs)
{
    const std::scoped_lock lock(m_mutex);
    tidy(nowNs);
    const auto found = m_byItem.constFind(keyOf(owner, id));
    if (found == m_byItem.constEnd())
        return {};
    const Entry *entry = use((*found)->key, nowNs);
    for (const auto &[itemId, item] : entry->answer.output) {
        if (itemId == id && entry->answer.isWhole)
            return item;
    }
    return {};
}

AnswerStore::Entry *AnswerStore::use(const QByteArray &key, qint64 nowNs)
{
    tidy(nowNs);
    const auto found = m_byId.constFind(key);
    if (found == m_byId.constEnd())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, *found);
    m_entries.front().usedNs = nowNs;
    return &m_entries.front();
}

void AnswerStore::tidy(qint64 nowNs)
{
    const auto isTooOld = [&] { return nowNs - m_entries.back().usedNs > lifetimeNs; };
    while (!m_entries.empty() && (m_entries.size() > mostAnswers || m_bytes > mostBytes || isTooOld()))
        drop(std::prev(m_entries.end()));
}

void AnswerStore::drop(Place place)
{
    m_bytes -= place->bytes;
    m_byId.remove(place->key);
    const QByteArray owner = place->key.first(place->key.size() - place->answer.id.size() - 1);
    for (const auto &[id, item] : place->answer.output) {
        const auto found = m_byItem.constFind(keyOf(owner, id));
        if (found != m_byItem.constEnd() && *found == place)
            m_byItem.remove(keyOf(owner, id));
    }
    m_entries.erase(place);
}

} // namespace sluice
