// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record/maskedrecord.h"

#include "record/redaction.h"

#include <QCryptographicHash>

namespace sluice {

/// Captured texts as they came, and what masks them.
struct MaskedRecord::Texts {
    CapturedBodies bodies;
    Redactor redactor;
};

MaskedRecord::MaskedRecord(RequestRecordPtr record, std::shared_ptr<const Texts> texts)
    : m_record(std::move(record))
    , m_texts(std::move(texts))
{
}

qsizetype MaskedRecord::bodyBytes() const
{
    return m_texts ? m_texts->bodies.size() : 0;
}

CapturedBodies MaskedRecord::bodies() const
{
    if (!m_texts)
        return {};
    const Redactor &redactor = m_texts->redactor;
    return {redactor.redacted(m_texts->bodies.request), redactor.redacted(m_texts->bodies.answer)};
}

QByteArray maskedId(const QByteArray &id)
{
    return "sha256:" + QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex();
}

MaskedRecord Redactor::masked(RequestRecord record, CapturedBodies bodies, const Secret &callersKey) const
{
    if (!callersKey.isEmpty())
        return with(callersKey).masked(std::move(record), std::move(bodies));
    for (QByteArray *text : {&record.model, &record.target, &record.errorCode, &record.answer.model})
        *text = redacted(*text);
    if (redacted(record.answer.id) != record.answer.id)
        record.answer.id = maskedId(record.answer.id);
    record.errorMessage = redacted(record.errorMessage);
    for (RecordedAttempt &attempt : record.attempts) {
        attempt.target = redacted(attempt.target);
        attempt.errorCode = redacted(attempt.errorCode);
    }
    for (UntoldAnswer &answer : record.untold)
        answer.target = redacted(answer.target);
    for (QByteArray &member : record.dropped)
        member = redacted(member);
    std::shared_ptr<const MaskedRecord::Texts> texts;
    if (!bodies.isEmpty())
        texts = std::make_shared<const MaskedRecord::Texts>(MaskedRecord::Texts{std::move(bodies), *this});
    return {std::make_shared<const RequestRecord>(std::move(record)), std::move(texts)};
}

Error Redactor::masked(Error error) const
{
    error.message = redacted(error.message);
    for (QByteArray *text : {&error.code, &error.param, &error.members})
        *text = redacted(*text);
    return error;
}

} // namespace sluice
