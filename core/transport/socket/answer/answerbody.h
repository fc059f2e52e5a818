// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/contentdecoder.h"
#include "wire/headers.h"

namespace sluice {

/// The body of an answer on its way to the caller: unpacked when it came packed, in small steps, and bounded.
class AnswerBody
{
public:
    enum class Outcome { Ok, TooLarge, Corrupt };

    /// Looks at the head's Content-Encoding. A coding that is known is undone and no longer told: its field and the
    /// length leave `headers`. What is not known is handed on as it comes.
    void begin(HeaderList &headers);

    /// Takes bytes as they came from the wire; `limit` stops unpacking once so many bytes wait, the rest being kept
    /// packed.
    [[nodiscard]] Outcome add(QByteArrayView bytes, qsizetype limit);
    /// Goes on with what was kept packed.
    [[nodiscard]] Outcome resume(qsizetype limit) { return add({}, limit); }
    /// Whether the body is whole, as far as its coding tells. Asked after its last byte.
    [[nodiscard]] bool isWhole() const;

    [[nodiscard]] QByteArray take() { return std::exchange(m_ready, {}); }
    [[nodiscard]] qsizetype size() const { return m_ready.size(); }
    [[nodiscard]] bool isEmpty() const { return m_ready.isEmpty(); }
    [[nodiscard]] bool hasPacked() const { return !m_packed.isEmpty(); }

private:
    [[nodiscard]] Outcome unpack(QByteArrayView slice);

    std::unique_ptr<ContentDecoder> m_decoder;
    QByteArray m_ready;
    QByteArray m_packed;
    qint64 m_packedTotal = 0;
    qint64 m_total = 0;
};

} // namespace sluice
