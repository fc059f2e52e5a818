// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/socket/answer/answerhead.h"

namespace sluice {

/// Bytes of one connection in, one answer out: heads by llhttp, the framing of bodies here, for llhttp refuses chunks
/// with several extensions. What an answer is does not depend on how its bytes were cut into pieces.
class AnswerParser
{
public:
    /// All heads of an answer together, interim ones too.
    static constexpr qsizetype maxHeadBytes = 256 * 1024;
    static constexpr qsizetype maxTrailerBytes = 64 * 1024;
    /// One chunk's size with its extensions.
    static constexpr qsizetype maxChunkLine = 16 * 1024;

    enum class Step {
        NeedMore, ///< all bytes were taken
        Interim,  ///< a head of 1xx was skipped
        Head,     ///< see `head()`
        Body,     ///< see `body()`, valid as long as the bytes that were fed
        Complete, ///< the answer is whole; bytes that are left do not belong to it
        Failed,   ///< see `fault()`; nothing more can be read
    };

    /// `toHeadRequest`: the answer to HEAD, which has no body.
    explicit AnswerParser(bool toHeadRequest = false)
        : m_toHeadRequest(toHeadRequest)
    {
    }

    /// Takes bytes from the front of `bytes` up to the next thing to tell. Not to be called after Complete or Failed.
    [[nodiscard]] Step next(QByteArrayView &bytes);
    /// The connection has ended: whether that is the end of the answer.
    [[nodiscard]] bool endsHere() const { return m_state == State::UntilClose; }

    [[nodiscard]] AnswerHead &head() { return m_head; }
    [[nodiscard]] QByteArrayView body() const { return m_body; }
    [[nodiscard]] const QByteArray &fault() const { return m_fault; }
    /// Whether a byte of the answer, or of an interim one, was read.
    [[nodiscard]] bool started() const { return m_started; }
    /// Whether all of it was read.
    [[nodiscard]] bool isComplete() const { return m_state == State::Complete; }

private:
    enum class State { Head, Fixed, ChunkLine, Chunk, ChunkEnd, Trailer, UntilClose, Complete, Failed };

    Step readHead(QByteArrayView &bytes);
    Step acceptHead(QByteArrayView bytes);
    Step readFixed(QByteArrayView &bytes);
    Step readChunkLine(QByteArrayView &bytes);
    Step readChunkEnd(QByteArrayView &bytes);
    Step readTrailer(QByteArrayView &bytes);
    Step fail(const QByteArray &fault);

    AnswerHead m_head;
    QByteArray m_line; ///< what there is of the head, of a chunk's line or of the trailer
    QByteArray m_fault;
    QByteArrayView m_body;
    qint64 m_left = 0;         ///< bytes of the body or of the chunk
    qsizetype m_headBytes = 0; ///< of the heads that are read
    qsizetype m_trailerBytes = 0;
    qsizetype m_interim = 0;
    qsizetype m_scanned = 0; ///< how far the end of the head was looked for
    State m_state = State::Head;
    bool m_toHeadRequest;
    bool m_started = false;
};

} // namespace sluice
