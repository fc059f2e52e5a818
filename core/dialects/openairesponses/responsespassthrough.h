// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "dialects/openairesponses/runningtexts.h"
#include "dialects/openairesponses/toldoutput.h"

namespace sluice {

/// Forwards a provider's own Responses stream, and can say what the provider did not: that it goes on, that it broke.
class ResponsesPassthrough
{
public:
    /// The event as it came, but for a character that was cut in two, which goes with its second half, and a number or
    /// an output of the last event that are missing; `decoded` is what it says.
    [[nodiscard]] QByteArray forward(const SseEvent &event, const std::vector<StreamEvent> &decoded);
    /// A keepalive with the number of the event before it, so that those that follow keep theirs.
    [[nodiscard]] QByteArray keepAlive() const;
    /// `response.failed` with the response as it was created and what was told of its output. Only behind a forwarded
    /// event.
    [[nodiscard]] QByteArray fail(const Error &error) const;
    /// `response.incomplete`, because the rest may not be told. Only behind a forwarded event.
    [[nodiscard]] QByteArray cut() const;
    /// The provider's id of the response; empty while nothing came.
    [[nodiscard]] QByteArray responseId() const;
    [[nodiscard]] bool started() const { return !m_first.isEmpty(); }

private:
    [[nodiscard]] static QByteArray withReadableUsage(const QByteArray &data);
    [[nodiscard]] QByteArray withWholeCharacters(const QByteArray &data);
    [[nodiscard]] QByteArray withNumber(const QByteArray &data) const;
    [[nodiscard]] QByteArray withOutput(const QByteArray &data) const;
    /// The response as it was created, with the reason of its end.
    [[nodiscard]] QByteArray ended(QByteArrayView type, const QByteArray &status, QByteArrayView member,
                                   const QByteArray &why) const;

    QByteArray m_first; ///< data of the event that began the response
    QByteArray m_last;
    ToldOutput m_output;
    RunningTexts m_texts;
};

} // namespace sluice
