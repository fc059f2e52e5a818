// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/answernotes.h"

#include "engine/call/callrecord.h"

namespace sluice {

void AnswerNotes::add(const std::vector<StreamEvent> &events)
{
    recordEvents(m_answer, events);
}

void AnswerNotes::addWhole(const QByteArray &body)
{
    m_answer = {}; // another one may have been thrown away
    recordFacts(m_answer, m_call->dialect().factsOf(json::Value(QByteArrayView(body).trimmed())));
}

} // namespace sluice
