// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/guards/putback.h"

namespace sluice {

PutBack::PutBack(const Placeholders &placeholders)
    : m_rules({placeholders.rule()})
    , m_guard(m_rules, m_report)
{
}

QByteArray PutBack::add(const QByteArray &bytes)
{
    // What we wrote ourselves is within all limits.
    (void)m_parser.feed(bytes, [this](SseEvent &&event) { m_guard.add({std::move(event), {}}); });
    return take();
}

QByteArray PutBack::rest()
{
    m_guard.end();
    return take();
}

QByteArray PutBack::take()
{
    QByteArray bytes;
    for (const AnswerEvent &event : m_guard.take())
        bytes += formatSseEvent(event.raw.data, event.raw.event);
    return bytes;
}

QByteArray PutBack::whole(const QByteArray &body) const
{
    Matcher matcher;
    GuardReport report;
    return guardBody(body, JsonBody::Answer, m_rules, matcher, report);
}

} // namespace sluice
