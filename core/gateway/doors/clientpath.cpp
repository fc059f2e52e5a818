// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/doors/clientpath.h"

#include "base/overloaded.h"

#include <QByteArrayList>
#include <QRegularExpression>

namespace sluice {

namespace {

/// Takes "NAME[7]" off the front of a path; unset when it does not begin so.
std::optional<std::size_t> takeIndex(QByteArray &path, const QByteArray &name)
{
    const QByteArray begin = name + '[';
    const qsizetype end = path.indexOf(']');
    bool isNumber = false;
    const qulonglong index =
        path.startsWith(begin) ? path.mid(begin.size(), end - begin.size()).toULongLong(&isNumber) : 0;
    if (!isNumber)
        return {};
    path.remove(0, end + 1);
    return std::size_t(index);
}

QByteArray originOf(const ContentPart &part)
{
    return std::visit(
        Overloaded{[](const TextPart &) { return QByteArray(); }, [](const auto &other) { return other.origin.path; }},
        part);
}

bool has(json::Value value, const QByteArray &path)
{
    for (const QByteArray &name : path.split('.'))
        value = value[name];
    return value.exists() && !value.isNull();
}

} // namespace

QByteArray ClientPaths::operator()(const QByteArray &chatPath) const
{
    QByteArray rest = chatPath;
    if (const auto index = takeIndex(rest, "messages"); index && *index < messages.size()) {
        const Message &message = messages[*index];
        const auto place = takeIndex(rest, ".content");
        const QByteArray part =
            place && *place < message.content.size() ? originOf(message.content[*place]) : QByteArray();
        if (!part.isEmpty() || !message.origin.path.isEmpty())
            return part.isEmpty() ? message.origin.path : part;
    }
    const QByteArray member = chatPath.split('.').first().split('[').first();
    for (const auto &[chatName, name] : dialect.chatNames) {
        if (chatName == member && has(body, name))
            return name;
    }
    return chatPath;
}

Error speakingOf(Error error, const QByteArray &path)
{
    if (error.param.isEmpty() || path == error.param)
        return error;
    error.message.replace(QString::fromUtf8(error.param), QString::fromUtf8(path));
    error.param = path;
    return error;
}

namespace {

/// "body.messages.3.content" → "messages[3].content".
QByteArray asChatPath(const QString &written)
{
    static const QRegularExpression number(QStringLiteral(R"(\.(\d+)(?=\.|\[|$))"));
    QString path = written.startsWith(u"body.") ? written.sliced(5) : written;
    return path.replace(number, QStringLiteral("[\\1]")).toUtf8();
}

} // namespace

Error inClientsWords(Error error, const std::function<QByteArray(const QByteArray &)> &clientPath)
{
    static const QRegularExpression place(
        QStringLiteral(R"((?<=['"`])(?:body\.)?[A-Za-z_]\w*(?:\.\w+|\[\d+\])*(?=['"`])|\bbody(?:\.\w+|\[\d+\])+)"));
    const auto named = [&](const QString &written) {
        const QByteArray path = asChatPath(written);
        const QByteArray own = clientPath(path);
        return own == path ? written : QString::fromUtf8(own);
    };
    QString words;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(error.message)) {
        words += QStringView(error.message).sliced(end, match.capturedStart() - end);
        words += named(match.captured());
        end = match.capturedEnd();
    }
    words += QStringView(error.message).sliced(end);
    error.message = words;
    error.param = named(QString::fromUtf8(error.param)).toUtf8();
    return error;
}

} // namespace sluice
