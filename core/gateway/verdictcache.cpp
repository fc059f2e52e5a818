// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/verdictcache.h"

#include <QCryptographicHash>

namespace sluice {

QByteArray VerdictCache::keyOf(const GuardRule &rule, const GuardSubject &subject)
{
    const GuardService &service = *rule.service;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()) + ':'); // where one ends is told
        hash.addData(part);
    };
    add(rule.name);
    add(service.id);
    add(QByteArray::number(int(service.kind)));
    add(service.url.toEncoded());
    add(QByteArray::number(rule.question.threshold, 'g', 17));
    add(QByteArray::number(rule.question.categories.size()));
    for (const QByteArray &category : rule.question.categories)
        add(category);
    add(subject.stage);
    add(encodeQuestion(service, rule.question, subject)); // the rest of what may change its mind
    return hash.result();
}

std::optional<RemoteVerdict> VerdictCache::find(const QByteArray &key, qint64 nowNs) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.constFind(key);
    if (found == m_entries.constEnd() || nowNs - found->ns > lifeNs)
        return {};
    return found->verdict;
}

void VerdictCache::add(const QByteArray &key, const RemoteVerdict &verdict, qint64 nowNs)
{
    constexpr qsizetype mostBytes = 2000;
    constexpr std::size_t mostSpans = 50;
    qsizetype bytes = 0;
    for (const QByteArray &category : verdict.categories)
        bytes += category.size();
    for (const RemoteVerdict::Span &span : verdict.spans)
        bytes += span.label.size();
    if (bytes > mostBytes || verdict.spans.size() > mostSpans)
        return;
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_entries.find(key); known != m_entries.end()) {
        *known = {verdict, nowNs};
        return;
    }
    while (m_order.size() >= mostEntries) {
        m_entries.remove(m_order.front());
        m_order.pop_front();
    }
    m_entries.insert(key, {verdict, nowNs});
    m_order.push_back(key);
}

} // namespace sluice
