// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertmessage.h"

#include "telemetry/delivery.h"
#include "json/value.h"
#include "json/writer.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

QByteArray messageTime(qint64 unixMs)
{
    return QDateTime::fromMSecsSinceEpoch(unixMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray severityName(AlertSeverity severity)
{
    return severityNames().at(qsizetype(severity));
}

QString titleOf(const AlertMessage &message)
{
    return (message.isResolved ? u"Over: "_s : u""_s) + message.text;
}

/// As Slack wants the three characters that it takes for markup.
QByteArray slackText(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s).toUtf8();
}

/// Without a meaning in the Markdown of adaptive cards.
QByteArray cardText(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (u"\\`*_{}[]()<>#+-.!|~"_s.contains(c))
            out += u'\\';
        out += c;
    }
    return out.toUtf8();
}

QByteArray webhookBody(const AlertChannel &, const AlertMessage &message)
{
    json::Writer writer;
    writer.beginObject().key("type").string("alert").key("id").string(message.id);
    writer.key("state").string(message.isResolved ? "resolved" : "firing");
    writer.key("rule").string(message.rule).key("scope").string(message.scope);
    writer.key("severity").string(severityName(message.severity)).key("text").string(message.text.toUtf8());
    return writer.key("time").string(messageTime(message.timeMs)).endObject().take();
}

QByteArray slackBody(const AlertChannel &, const AlertMessage &message)
{
    const QByteArray text = titleOf(message).toUtf8();
    json::Writer writer;
    // The first is for notifications and reads markup; the block is plain.
    writer.beginObject().key("text").string(slackText(titleOf(message))).key("blocks").beginArray();
    writer.beginObject().key("type").string("section").key("text").beginObject();
    writer.key("type")
        .string("plain_text")
        .key("emoji")
        .boolean(false)
        .key("text")
        .string(text)
        .endObject()
        .endObject();
    writer.beginObject().key("type").string("context").key("elements").beginArray().beginObject();
    writer.key("type").string("plain_text").key("emoji").boolean(false);
    writer.key("text").string("Sluice · " + message.rule + " · " + severityName(message.severity));
    return writer.endObject().endArray().endObject().endArray().endObject().take();
}

QByteArray teamsBody(const AlertChannel &, const AlertMessage &message)
{
    const auto line = [](json::Writer &writer, const QByteArray &text, bool isTitle) {
        writer.beginObject().key("type").string("TextBlock").key("wrap").boolean(true);
        writer.key("weight").string(isTitle ? "Bolder" : "Default").key("text").string(text).endObject();
    };
    json::Writer writer;
    writer.beginObject().key("type").string("message").key("attachments").beginArray().beginObject();
    writer.key("contentType").string("application/vnd.microsoft.card.adaptive").key("content").beginObject();
    writer.key("$schema").string("http://adaptivecards.io/schemas/adaptive-card.json");
    writer.key("type").string("AdaptiveCard").key("version").string("1.4").key("body").beginArray();
    line(writer, cardText(titleOf(message)), true);
    line(writer, cardText(u"Sluice · "_s + QString::fromUtf8(message.rule)), false);
    return writer.endArray().endObject().endObject().endArray().endObject().take();
}

QByteArray pagerDutyBody(const AlertChannel &channel, const AlertMessage &message)
{
    constexpr qsizetype longestSummary = 1024;
    json::Writer writer;
    writer.beginObject().key("routing_key").string(channel.key.reveal());
    writer.key("event_action").string(message.isResolved ? "resolve" : "trigger");
    writer.key("dedup_key").string(message.id);
    writer.key("payload").beginObject().key("summary").string(message.text.left(longestSummary).toUtf8());
    writer.key("source").string("sluice").key("severity").string(severityName(message.severity));
    writer.key("timestamp").string(messageTime(message.timeMs)).key("component").string(message.scope);
    writer.key("class").string(message.rule);
    return writer.endObject().endObject().take();
}

QByteArray alertmanagerBody(const AlertChannel &, const AlertMessage &message)
{
    // One that is not told again would end there by itself after five minutes.
    constexpr qint64 tenDays = 10LL * 24 * 3600 * 1000;
    json::Writer writer;
    writer.beginArray().beginObject().key("labels").beginObject();
    writer.key("alertname").string(message.rule).key("severity").string(severityName(message.severity));
    writer.key("scope").string(message.scope).key("service").string("sluice").key("id").string(message.id).endObject();
    writer.key("annotations").beginObject().key("summary").string(message.text.toUtf8()).endObject();
    if (!message.isResolved)
        writer.key("startsAt").string(messageTime(message.timeMs));
    writer.key("endsAt").string(messageTime(message.isResolved ? message.timeMs : message.timeMs + tenDays));
    return writer.endObject().endArray().take();
}

QByteArray opsgenieBody(const AlertChannel &, const AlertMessage &message)
{
    constexpr qsizetype longestTitle = 130;
    static const QByteArrayList priorities = {"P5", "P3", "P1"};
    json::Writer writer;
    writer.beginObject().key("source").string("sluice");
    if (!message.isResolved) {
        writer.key("message").string(message.text.left(longestTitle).toUtf8()).key("alias").string(message.id);
        writer.key("description").string(message.text.toUtf8()).key("entity").string(message.scope);
        writer.key("priority").string(priorities.at(qsizetype(message.severity)));
        writer.key("tags").beginArray().string("sluice").string(message.rule).endArray();
    }
    return writer.endObject().take();
}

/// One row a kind of channel, in the order of the enumeration.
struct ChannelRow {
    QByteArray (*body)(const AlertChannel &, const AlertMessage &);
    /// What is added to the address.
    const char *path;
};
constexpr ChannelRow channelRows[] = {{webhookBody, ""}, // desktop has no address
                                      {webhookBody, ""},
                                      {slackBody, ""},
                                      {teamsBody, ""},
                                      {pagerDutyBody, ""},
                                      {alertmanagerBody, "/api/v2/alerts"},
                                      {opsgenieBody, "/v2/alerts"},
                                      {webhookBody, ""}}; // mail is no request

} // namespace

QString alertText(const QString &foreign)
{
    constexpr qsizetype longest = 200;
    QString out;
    for (const QChar c : foreign.left(longest)) {
        const bool isShown = c.isPrint() && c.category() != QChar::Other_Format;
        out += isShown || c.isSurrogate() ? c : QChar(u' ');
    }
    return out.simplified();
}

QByteArray encodeMessage(const AlertMessage &message)
{
    json::Writer writer;
    writer.beginObject().key("id").string(message.id).key("rule").string(message.rule);
    writer.key("scope").string(message.scope).key("severity").integer(int(message.severity));
    writer.key("resolved").boolean(message.isResolved).key("text").string(message.text.toUtf8());
    return writer.key("time").integer(message.timeMs).endObject().take();
}

Result<AlertMessage> decodeMessage(const QByteArray &text)
{
    const Result<json::Document> document = json::Document::parse(text);
    if (!document)
        return document.error();
    const json::Value root = document->root();
    AlertMessage message;
    message.id = root["id"].text();
    message.rule = root["rule"].text();
    message.scope = root["scope"].text();
    message.severity = AlertSeverity(std::clamp<qint64>(root["severity"].toInt().value_or(1), 0, 2));
    message.isResolved = root["resolved"].toBool().value_or(false);
    message.text = QString::fromUtf8(root["text"].text());
    message.timeMs = root["time"].toInt().value_or(0);
    return message;
}

TransportRequest channelRequest(const AlertChannel &channel, const AlertMessage &message)
{
    using namespace std::chrono_literals;
    const ChannelRow &row = channelRows[std::size_t(channel.kind)];
    TransportRequest request;
    QByteArray address = channel.url.reveal();
    while (*row.path && address.endsWith('/'))
        address.chop(1);
    request.url = QUrl(QString::fromUtf8(address + row.path), QUrl::StrictMode);
    request.limits = {20s, 10s, 30s};
    request.headers = {{"content-type", "application/json"}, {"user-agent", "Sluice"}};
    request.body = row.body(channel, message);
    if (channel.kind == AlertChannel::Kind::Opsgenie) {
        request.headers.append("authorization", "GenieKey " + channel.key.reveal());
        if (message.isResolved) {
            request.url.setPath(request.url.path() + u'/' + QString::fromLatin1(message.id) + u"/close"_s);
            request.url.setQuery(u"identifierType=alias"_s);
        }
    }
    if (channel.kind == AlertChannel::Kind::Webhook) {
        request.headers.append("idempotency-key", message.id + (message.isResolved ? "-resolved" : ""));
        if (!channel.key.isEmpty())
            request.headers.append("x-sluice-signature", deliverySignature(channel.key.reveal(), request.body,
                                                                           QDateTime::currentSecsSinceEpoch()));
    }
    return request;
}

} // namespace sluice
