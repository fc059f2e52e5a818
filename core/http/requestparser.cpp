// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/requestparser.h"

#include "http/framingcheck.h"
#include "http/requestbody.h"

#include <llhttp.h>

#include <algorithm>
#include <limits>

namespace sluice {

namespace {
/// Names and values of chunk extensions in one body; nobody sends any, but attackers do.
constexpr qsizetype maxExtensionBytes = 4 * 1024;
/// Chunk framing between two bytes of body, or behind the last one.
constexpr qsizetype maxOverheadBytes = 16 * 1024;

/// Whether llhttp refused the version as such: it looks at what follows only behind those it knows.
bool endsWithRefusedVersion(QByteArrayView line)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const QByteArrayView last = line.last(qMin<qsizetype>(line.size(), 9));
    if (last.size() < 9 || !last.startsWith(" HTTP/") || !isDigit(last[6]) || last[7] != '.' || !isDigit(last[8]))
        return false;
    const QByteArrayView version = last.sliced(6);
    return version != "0.9" && version != "1.0" && version != "1.1" && version != "2.0";
}
} // namespace

class RequestParser::Private
{
public:
    Private(const HttpLimits &l, std::shared_ptr<BodyRoom> room)
        : limits(l)
        , body(l.maxBodyBytes, std::move(room))
    {
        start();
    }

    void start()
    {
        llhttp_init(&llhttp, HTTP_REQUEST, &settings());
        llhttp.data = this;
        head = {};
        name.clear();
        value.clear();
        framing.reset();
        inHead = true;
        http10 = keepAlive = expects = false;
        messageComplete = lastWasValue = false;
        fieldCount = 0;
        headBytes = overheadBytes = extensionBytes = 0;
        failure = {0, {}};
    }

    State feed(QByteArrayView &bytes);

    HttpLimits limits;
    llhttp_t llhttp = {};
    HttpRequestHead head;
    QByteArray name;
    QByteArray value;
    RequestBody body;
    FramingCheck framing;
    RequestFailure failure;
    const char *cursor = nullptr; ///< framing bytes before it were looked at
    qsizetype headBytes = 0;
    qsizetype overheadBytes = 0; ///< framing bytes since the last byte of body
    qsizetype extensionBytes = 0;
    int fieldCount = 0;
    bool inHead = true;
    bool http10 = false;
    bool keepAlive = false;
    bool expects = false;
    bool messageComplete = false;
    bool lastWasValue = false;

private:
    static const llhttp_settings_t &settings();
    static Private &of(llhttp_t *parser) { return *static_cast<Private *>(parser->data); }

    int fail(RequestFailure reason)
    {
        if (failure.status == 0)
            failure = std::move(reason);
        return HPE_USER;
    }
    int fail(const std::optional<RequestFailure> &reason) { return reason ? fail(*reason) : 0; }

    bool checkFraming(const char *to);
    int addName(QByteArrayView piece);
    int endName();
    int addValue(QByteArrayView piece);
    int addBody(QByteArrayView piece);
    int addExtension(QByteArrayView piece);
    void flushField();
    State afterPause();
    State finishHead();
    State explain(QByteArrayView tail);
};

const llhttp_settings_t &RequestParser::Private::settings()
{
    static const llhttp_settings_t table = [] {
        llhttp_settings_t s;
        llhttp_settings_init(&s);
        s.on_url = [](llhttp_t *p, const char *at, size_t n) {
            of(p).head.target.append(at, qsizetype(n));
            return 0;
        };
        s.on_header_field = [](llhttp_t *p, const char *at, size_t n) { return of(p).addName({at, qsizetype(n)}); };
        s.on_header_field_complete = [](llhttp_t *p) { return of(p).endName(); };
        s.on_header_value = [](llhttp_t *p, const char *at, size_t n) { return of(p).addValue({at, qsizetype(n)}); };
        s.on_header_value_complete = [](llhttp_t *p) { return of(p).addValue({}); }; // an empty value has no span
        s.on_headers_complete = [](llhttp_t *p) {
            p->upgrade = 0; // an upgrade is an offer that this server declines
            return int(HPE_PAUSED);
        };
        s.on_body = [](llhttp_t *p, const char *at, size_t n) { return of(p).addBody({at, qsizetype(n)}); };
        s.on_chunk_extension_name = s.on_chunk_extension_value = [](llhttp_t *p, const char *at, size_t n) {
            return of(p).addExtension({at, qsizetype(n)});
        };
        s.on_message_complete = [](llhttp_t *p) {
            of(p).messageComplete = true;
            return int(HPE_PAUSED);
        };
        return s;
    }();
    return table;
}

int RequestParser::Private::addName(QByteArrayView piece)
{
    if (!checkFraming(piece.data()))
        return HPE_USER;
    flushField();
    if (inHead)
        name.append(piece);
    return 0;
}

/// Fields are counted by their whole names: a name that is none is told as that, wherever the bytes were cut.
int RequestParser::Private::endName()
{
    if (++fieldCount > limits.maxHeaderCount)
        return fail({431, "A request may have " + QByteArray::number(limits.maxHeaderCount) + " header fields."});
    return 0;
}

int RequestParser::Private::addValue(QByteArrayView piece)
{
    lastWasValue = true;
    if (inHead)
        value.append(piece);
    return 0;
}

void RequestParser::Private::flushField()
{
    if (lastWasValue && inHead)
        head.headers.append(std::exchange(name, {}), std::exchange(value, {}).trimmed());
    lastWasValue = false;
}

int RequestParser::Private::addBody(QByteArrayView piece)
{
    if (!checkFraming(piece.data()))
        return HPE_USER;
    cursor = piece.data() + piece.size();
    overheadBytes = 0;
    return fail(body.append(piece));
}

int RequestParser::Private::addExtension(QByteArrayView piece)
{
    if (!checkFraming(piece.data()))
        return HPE_USER;
    extensionBytes += piece.size();
    return extensionBytes <= maxExtensionBytes ? 0 : fail({400, "The chunk extensions are too long."});
}

/// Looks at the bytes from `cursor` to `to`, which are head or chunk framing, not body.
bool RequestParser::Private::checkFraming(const char *to)
{
    const QByteArrayView bytes(cursor, to - cursor);
    cursor = to;
    // Nothing behind a limit is looked at, or the cut of the bytes would decide which of two faults is told.
    const qsizetype room = inHead ? bytes.size() : std::min(bytes.size(), maxOverheadBytes - overheadBytes);
    if (!framing.feed(bytes.first(room), inHead)) {
        fail({400, framing.message()});
        return false;
    }
    (inHead ? headBytes : overheadBytes) += room;
    if (room < bytes.size())
        fail({431, "The chunk framing or the trailer is too long."});
    return failure.status == 0;
}

RequestParser::State RequestParser::Private::feed(QByteArrayView &bytes)
{
    if (failure.status != 0)
        return State::Failed;
    if (llhttp_get_errno(&llhttp) == HPE_PAUSED)
        llhttp_resume(&llhttp);
    // The head limit also bounds what llhttp sees at once, so that the cut of the bytes does not decide the error.
    const QByteArrayView piece = inHead ? bytes.first(qMin(bytes.size(), limits.maxHeadBytes - headBytes)) : bytes;
    const char *const begin = piece.isEmpty() ? "" : piece.data();
    cursor = begin;
    const llhttp_errno_t error = llhttp_execute(&llhttp, begin, size_t(piece.size()));
    const char *const stop = error == HPE_OK ? begin + piece.size() : llhttp_get_error_pos(&llhttp);
    const bool ours = failure.status != 0;
    if (!ours && stop >= cursor && stop <= begin + piece.size() && !checkFraming(stop))
        return State::Failed;
    if (ours)
        return State::Failed;
    bytes = bytes.sliced(std::clamp<qsizetype>(stop - begin, 0, bytes.size()));
    if (error == HPE_PAUSED)
        return afterPause();
    if (error != HPE_OK)
        return explain(bytes);
    if (inHead && headBytes >= limits.maxHeadBytes) {
        fail({431, "The request head is larger than " + QByteArray::number(limits.maxHeadBytes) + " bytes."});
        return State::Failed;
    }
    return State::NeedMore;
}

RequestParser::State RequestParser::Private::afterPause()
{
    if (!messageComplete)
        return finishHead();
    return fail(body.finish()) == 0 ? State::Complete : State::Failed;
}

RequestParser::State RequestParser::Private::finishHead()
{
    flushField();
    inHead = false;
    const QByteArrayView line = framing.requestLine();
    if (fail(checkRequestLine(line)) != 0)
        return State::Failed;
    head.method = line.first(line.indexOf(' ')).toByteArray();
    http10 = llhttp.http_minor == 0;
    keepAlive = llhttp_should_keep_alive(&llhttp) != 0;
    const bool chunked = (llhttp.flags & F_CHUNKED) != 0;
    // The path is wanted for the form of the error, so the target is split whatever the fields are like.
    const auto fieldFailure = checkFields(head.headers, !http10);
    const auto targetFailure = splitTarget(head);
    if (fail(fieldFailure) != 0 || fail(targetFailure) != 0)
        return State::Failed;
    expects = !http10 && head.headers.contains("expect") && (chunked || llhttp.content_length > 0);
    const auto announced = qint64(qMin<quint64>(llhttp.content_length, std::numeric_limits<qint64>::max()));
    if (fail(body.begin(contentCoding(head.headers), chunked ? -1 : announced)) != 0)
        return State::Failed;
    return State::Head;
}

/// llhttp refused the first byte of `tail`, or the version in front of it, whatever follows that.
RequestParser::State RequestParser::Private::explain(QByteArrayView tail)
{
    const bool preface = framing.requestLine().startsWith("PRI ");
    if (!framing.inRequestLine() && !preface) {
        fail({400, QByteArray("Malformed request: ") + llhttp_get_error_reason(&llhttp) + '.'});
        return State::Failed;
    }
    QByteArray line = framing.requestLine().toByteArray();
    if (!tail.isEmpty() && !endsWithRefusedVersion(line))
        line.append(tail.front());
    fail(explainRequestLine(line));
    return State::Failed;
}

RequestParser::RequestParser(const HttpLimits &limits, std::shared_ptr<BodyRoom> room)
    : d(std::make_unique<Private>(limits, std::move(room)))
{
}

RequestParser::~RequestParser() = default;

RequestParser::State RequestParser::feed(QByteArrayView &bytes)
{
    return d->feed(bytes);
}

void RequestParser::next()
{
    d->start();
}

HttpRequestHead &RequestParser::head()
{
    return d->head;
}

bool RequestParser::limitBody(qint64 maxBytes)
{
    const std::optional<RequestFailure> failure = d->body.limit(maxBytes);
    if (failure)
        d->failure = *failure;
    return !failure;
}

BodyShare RequestParser::takeBodyShare()
{
    return d->body.takeShare();
}

QByteArray RequestParser::takeBody()
{
    return d->body.take();
}

const RequestFailure &RequestParser::failure() const
{
    return d->failure;
}

bool RequestParser::started() const
{
    return d->headBytes > 0;
}

bool RequestParser::headComplete() const
{
    return !d->inHead;
}

bool RequestParser::hasBody() const
{
    return !d->inHead && ((d->llhttp.flags & F_CHUNKED) != 0 || d->llhttp.content_length > 0);
}

bool RequestParser::isHttp10() const
{
    return d->http10;
}

bool RequestParser::keepAlive() const
{
    return d->keepAlive;
}

bool RequestParser::expectsContinue() const
{
    return d->expects;
}

} // namespace sluice
