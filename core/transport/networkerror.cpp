// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/networkerror.h"

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr char connectTimeout[] = "connect_timeout";
constexpr char firstByteTimeout[] = "first_byte_timeout";
constexpr char idleTimeout[] = "idle_timeout";
constexpr char totalTimeout[] = "total_timeout";
QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

QString during(CallPhase phase)
{
    switch (phase) {
    case CallPhase::Connecting: return u"while connecting"_s;
    case CallPhase::Sending: return u"while sending the request"_s;
    case CallPhase::Waiting: return u"before any answer came"_s;
    case CallPhase::Reading: break;
    }
    return u"in the middle of the answer"_s;
}

/// What happened and what to do, without host and phase.
struct Advice {
    QLatin1StringView code;
    QString text;
};

/// With a proxy in between, Qt reports its failures with the codes of a direct connection.
bool isProxyError(QNetworkReply::NetworkError code, bool viaProxy)
{
    if (viaProxy && code != QNetworkReply::SslHandshakeFailedError)
        return true;
    return code >= QNetworkReply::ProxyConnectionRefusedError && code <= QNetworkReply::UnknownProxyError;
}

Advice adviceFor(QNetworkReply::NetworkError code, bool viaProxy)
{
    if (isProxyError(code, viaProxy))
        return {"proxy_failed"_L1, u"could not be reached through the proxy. Check the proxy settings."_s};
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return {"connection_refused"_L1,
                u"refused the connection. Check the address and port, and that the server runs."_s};
    case QNetworkReply::HostNotFoundError:
        return {"host_not_found"_L1, u"was not found. Check the address and this machine's network connection."_s};
    case QNetworkReply::SslHandshakeFailedError:
        return {"tls_failed"_L1,
                u"could not be trusted (TLS handshake failed). Check the address and the clock of this "
                u"machine. A server with a certificate authority of its own needs that named: as ca_file in the "
                u"configuration's transport, or in the environment as SSL_CERT_FILE."_s};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: return {"connection_closed"_L1, u"closed the connection. Try again."_s};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {"bad_http"_L1, u"answered something that is not HTTP. Check the address and port."_s};
    default: break;
    }
    return {"connection_failed"_L1, u"could not be reached. Check the network connection and try again."_s};
}
} // namespace

bool isStatusAsError(QNetworkReply::NetworkError code, int status)
{
    if (status == 0)
        return false;
    // After reading the whole answer Qt rewinds the body in case the redirect is to be followed; ours cannot be.
    if (code == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308;
    if (code == QNetworkReply::ProtocolInvalidOperationError)
        return status == 400 || status == 418;
    return code == QNetworkReply::ProxyAuthenticationRequiredError
           || (code >= QNetworkReply::ContentAccessDenied && code <= QNetworkReply::UnknownContentError)
           || (code >= QNetworkReply::InternalServerError && code <= QNetworkReply::UnknownServerError);
}

Error networkError(QNetworkReply::NetworkError code, const QString &detail, CallPhase phase, const QUrl &url,
                   bool viaProxy)
{
    const Advice advice = adviceFor(code, viaProxy && phase == CallPhase::Connecting);
    const bool notHttp = advice.code == "bad_http"_L1;
    return {.kind = notHttp ? ErrorKind::Protocol : ErrorKind::Network,
            .source = ErrorSource::Upstream,
            .retryable = true,
            .code = QByteArray(advice.code.data(), advice.code.size()),
            .message = failureMessage(advice.text, detail, phase, url)};
}

QString failureMessage(const QString &advice, const QString &reason, CallPhase phase, const QUrl &url)
{
    // "closed the connection. Try again.": when and why belong to what happened.
    const qsizetype end = advice.indexOf(". "_L1);
    const QString why = reason.isEmpty() ? QString() : u" (%1)"_s.arg(reason);
    const QString what = u"%1 %2 %3%4."_s.arg(hostOf(url), end < 0 ? advice : advice.first(end), during(phase), why);
    return end < 0 ? what : what + advice.sliced(end + 1);
}

Error timeoutError(TimeoutKind kind, std::chrono::milliseconds limit, CallPhase phase, const QUrl &url)
{
    const QString seconds = QString::number(static_cast<double>(limit.count()) / 1000.0);
    Error error{.kind = ErrorKind::Timeout, .source = ErrorSource::Upstream, .retryable = true};
    switch (kind) {
    case TimeoutKind::Connect:
        error.code = connectTimeout;
        error.message = u"%1 was not reached within %2 s. Check the network and the address, or raise the provider's "
                        "connect_seconds."_s.arg(hostOf(url), seconds);
        break;
    case TimeoutKind::FirstByte:
        // Who gives up before anything was sent has bought nothing.
        error.code = phase == CallPhase::Connecting ? connectTimeout : firstByteTimeout;
        error.message =
            u"%1 gave no answer within %2 s (%3). Try again, or raise the provider's first_byte_seconds."_s.arg(
                hostOf(url), seconds, during(phase));
        break;
    case TimeoutKind::Idle:
        error.code = idleTimeout;
        error.message =
            u"%1 sent nothing for %2 s in the middle of its answer. Try again, or raise the idle timeout."_s.arg(
                hostOf(url), seconds);
        break;
    case TimeoutKind::Total:
        error.code = phase == CallPhase::Connecting ? connectTimeout : totalTimeout;
        error.message = u"%1 was not done after %2 s (%3). Ask for a shorter answer, or raise the total timeout."_s.arg(
            hostOf(url), seconds, during(phase));
        break;
    }
    return error;
}

QString whatTimedOut(const Error &error)
{
    return error.message.section(". "_L1, 0, 0);
}

bool isAbandoned(const Error &error)
{
    return error.kind == ErrorKind::Timeout && error.httpStatus == 0
           && (error.code == firstByteTimeout || error.code == idleTimeout || error.code == totalTimeout);
}

bool isHttpUrl(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

Error interimError(int status, const QUrl &url)
{
    return {.kind = ErrorKind::Protocol,
            .source = ErrorSource::Upstream,
            .retryable = false,
            .code = "interim_answer",
            .message =
                u"%1 sent an interim answer (HTTP %2), which Qt's client takes for the whole answer. The request "
                u"was sent once and is not sent again. Use the other client: set transport.playground to "
                u"\"socket\" in the configuration, or give compare the option --transport socket."_s.arg(
                    hostOf(url), QString::number(status))};
}

Error badUrlError(const QUrl &url)
{
    return {.kind = ErrorKind::InvalidRequest,
            .source = ErrorSource::Internal,
            .code = "bad_url",
            .message = u"\"%1\" is not an address to send to: give it as https://host/path."_s.arg(
                url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment))};
}

} // namespace sluice
