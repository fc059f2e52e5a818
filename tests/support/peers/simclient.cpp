// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/simclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace sluice::test {

using namespace Qt::StringLiterals;

QByteArray SimReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject SimReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray SimReply::errorMessage() const
{
    return json()["error"_L1]["message"_L1].toString().toUtf8();
}

QByteArrayList SimReply::data() const
{
    QByteArrayList all;
    for (const QByteArray &line : body.split('\n')) {
        if (line.startsWith("data: "))
            all.append(line.mid(6));
    }
    return all;
}

QList<QJsonObject> SimReply::events() const
{
    QList<QJsonObject> all;
    for (const QByteArray &text : data()) {
        const QJsonDocument document = QJsonDocument::fromJson(text);
        if (document.isObject())
            all.append(document.object());
    }
    return all;
}

SimulatorOptions SimFixture::fast()
{
    SimulatorOptions options;
    options.addresses = {QHostAddress(QHostAddress::LocalHost)};
    options.tokensPerSecond = 0;
    options.ttftMs = 0;
    return options;
}

SimFixture::SimFixture(SimulatorOptions options)
{
    options.log = [log = m_log](const QByteArray &line) {
        const std::lock_guard lock(log->mutex);
        log->lines.append(line);
    };
    m_simulator = std::make_unique<Simulator>(std::move(options));
    if (const Result<void> started = m_simulator->start(); !started)
        qFatal("%s", qPrintable(started.error().message));
}

QByteArrayList SimFixture::logLines() const
{
    const std::lock_guard lock(m_log->mutex);
    return m_log->lines;
}

QList<QJsonObject> SimFixture::logged(const QString &event) const
{
    QList<QJsonObject> all;
    for (const QByteArray &line : logLines()) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object["event"_L1].toString() == event)
            all.append(object);
    }
    return all;
}

std::unique_ptr<QTcpSocket> SimFixture::send(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                                             const Headers &headers)
{
    QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
    bool hasKey = false;
    for (const auto &[name, value] : headers) {
        hasKey = hasKey || name.compare("authorization", Qt::CaseInsensitive) == 0;
        if (!value.isNull())
            text += name + ": " + value + "\r\n";
    }
    if (!hasKey)
        text += path.startsWith("/openai") ? "Authorization: Bearer gsk_test_0001\r\n"
                                           : "Authorization: Bearer fw_test_0001\r\n";
    if (!body.isEmpty())
        text += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_simulator->port());
    socket->write(text + "\r\n" + body);
    return socket;
}

SimReply SimFixture::request(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                             const Headers &headers)
{
    const auto socket = send(method, path, body, headers);
    const bool over = QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::UnconnectedState; }, 20000);
    if (!over)
        qWarning("the connection did not end");
    return parse(socket->readAll());
}

SimReply SimFixture::groq(const QByteArray &body, const Headers &headers)
{
    return request("POST", "/openai/v1/chat/completions", body, headers);
}

SimReply SimFixture::fireworks(const QByteArray &body, const Headers &headers)
{
    return request("POST", "/inference/v1/chat/completions", body, headers);
}

SimReply SimFixture::parse(QByteArray bytes)
{
    SimReply reply;
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return reply;
    QByteArrayList lines = bytes.left(head).split('\n');
    reply.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    bytes.remove(0, head + 4);
    if (reply.header("transfer-encoding") != "chunked") {
        reply.body = bytes;
        reply.complete = bytes.size() == reply.header("content-length").toLongLong();
        return reply;
    }
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf("\r\n", at);
        const qsizetype size = end < 0 ? -1 : bytes.mid(at, end - at).toLongLong(nullptr, 16);
        if (size == 0)
            reply.complete = true;
        if (size <= 0)
            break;
        reply.body += bytes.mid(end + 2, size);
        at = end + 2 + size + 2;
    }
    return reply;
}

QString joinedDeltas(const QList<QJsonObject> &events, const QString &key)
{
    QString text;
    for (const QJsonObject &event : events)
        text += event["choices"_L1][0]["delta"_L1][key].toString();
    return text;
}

} // namespace sluice::test
