// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/answerwriter.h"

namespace sluice {

namespace {
/// Copying a body of this size next to its head is cheaper than a second buffer in the system call.
constexpr qsizetype joinBytes = 4 * 1024;
/// The start of every head, sent ahead by `probe`.
constexpr qsizetype probeBytes = 1;

bool forbidsBody(int status)
{
    return status < 200 || status == 204 || status == 304;
}
} // namespace

void AnswerWriter::begin(Request request)
{
    m_request = std::move(request);
    m_keepAlive = m_request.keepAlive;
    m_state = State::Waiting;
    m_probed = false;
}

QByteArrayView AnswerWriter::formatHead(const ResponseHead &head, const HeaderList &headers)
{
    QByteArray &text = m_host.scratch();
    if (m_request.headers.size() == 0) {
        appendResponseHead(text, head, headers);
    } else {
        HeaderList all = headers;
        for (const auto &[name, value] : m_request.headers)
            all.append(name, value);
        appendResponseHead(text, head, all);
    }
    return QByteArrayView(text).sliced(m_probed ? probeBytes : 0);
}

void AnswerWriter::respond(const HttpAnswer &answer)
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Done;
    m_keepAlive = m_keepAlive && !answer.close;
    const bool bare = forbidsBody(answer.status);
    const ResponseHead head = {.status = answer.status,
                               .framing = bare ? BodyFraming::None : BodyFraming::Length,
                               .length = answer.body.size(),
                               .close = !m_keepAlive,
                               .sayKeepAlive = m_request.isHttp10,
                               .date = m_host.date().text()};
    const QByteArrayView text = formatHead(head, answer.headers);
    if (bare || m_request.isHead || answer.body.isEmpty()) {
        m_stream.write({text});
    } else if (answer.body.size() <= joinBytes) {
        QByteArray &joined = m_host.scratchInUse();
        joined.append(answer.body);
        m_stream.write({QByteArrayView(joined).sliced(m_probed ? probeBytes : 0)});
    } else {
        m_stream.write({text, answer.body});
    }
}

void AnswerWriter::startStream(int status, const HeaderList &headers)
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Streaming;
    m_bodyAllowed = !m_request.isHead && !forbidsBody(status);
    m_framing = m_request.isHttp10 ? BodyFraming::UntilClose : BodyFraming::Chunked;
    if (forbidsBody(status))
        m_framing = BodyFraming::None;
    m_keepAlive = m_keepAlive && m_framing != BodyFraming::UntilClose;
    const ResponseHead head = {.status = status,
                               .framing = m_framing,
                               .close = !m_keepAlive,
                               .sayKeepAlive = m_request.isHttp10,
                               .date = m_host.date().text()};
    m_stream.write({formatHead(head, headers)});
    m_probed = false;
}

void AnswerWriter::write(const QByteArray &bytes)
{
    if (m_state != State::Streaming || !m_bodyAllowed || bytes.isEmpty())
        return;
    if (m_framing == BodyFraming::Chunked)
        m_stream.write({ChunkHead(bytes.size()).text(), bytes, QByteArrayView(chunkEnd)});
    else
        m_stream.write({bytes});
}

void AnswerWriter::end()
{
    if (m_state != State::Streaming)
        return;
    m_state = State::Done;
    if (m_bodyAllowed && m_framing == BodyFraming::Chunked)
        m_stream.write({QByteArrayView(lastChunk)});
}

void AnswerWriter::sendContinue()
{
    m_stream.write({QByteArrayView("HTTP/1.1 100 Continue\r\n\r\n")});
}

void AnswerWriter::probe()
{
    if (m_probed || m_stream.pendingBytes() > 0)
        return; // pending bytes are a probe as well
    if (m_state == State::Waiting) {
        m_probed = true;
        m_stream.write({QByteArrayView("H")});
    } else if (m_state == State::Streaming && m_bodyAllowed && m_framing == BodyFraming::Chunked) {
        // A chunk size may have leading zeros, and so may the size of the last chunk.
        m_probed = true;
        m_stream.write({QByteArrayView("0")});
    }
}

} // namespace sluice
