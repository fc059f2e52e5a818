// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/mail/mailtext.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr qsizetype base64Line = 76;

QByteArray wrapped(const QByteArray &base64)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += base64Line)
        lines += base64.mid(at, base64Line) + "\r\n";
    return lines;
}

/// A head's text: encoded words of whole characters (RFC 2047), each on a line of its own.
QByteArray headText(const QString &text)
{
    constexpr qsizetype mostBytes = 39; // so that "Subject: " has room beside it in 76 characters
    QByteArrayList words;
    QByteArray word;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype step = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QByteArray character = text.mid(at, step).toUtf8();
        if (word.size() + character.size() > mostBytes)
            words.append(std::exchange(word, {}));
        word += character;
        at += step;
    }
    words.append(word);
    for (QByteArray &one : words)
        one = "=?utf-8?B?" + one.toBase64() + "?=";
    return words.join("\r\n ");
}

QByteArray messageId(const AlertMessage &message, bool isResolved, const QByteArray &from)
{
    const QByteArray name = message.id + (isResolved ? "-resolved" : "");
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).left(16).toHex();
    return '<' + hash + from.mid(from.indexOf('@')) + '>';
}

} // namespace

bool isMailAddress(const QByteArray &text)
{
    constexpr qsizetype longest = 254;
    const qsizetype at = text.indexOf('@');
    const QByteArrayView host = QByteArrayView(text).sliced(at + 1);
    const auto isName = [](char c) { return c > 0x20 && c < 0x7f && !QByteArrayView("<>()[]@,;:\\\"").contains(c); };
    const auto isHost = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    };
    return at > 0 && !host.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.begin() + at, isName)
           && std::all_of(host.begin(), host.end(), isHost);
}

Mail alertMail(const AlertMessage &message, const QByteArray &from, const QByteArrayList &to)
{
    const QString title = (message.isResolved ? u"Over: "_s : QString()) + message.text;
    const QString severity = QString::fromUtf8(severityNames().at(qsizetype(message.severity)));
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(message.timeMs, Qt::UTC);
    const QString body = title + u"\r\n\r\nSluice · "_s + QString::fromUtf8(message.rule) + u" · "_s + severity
                         + u" · "_s + time.toString(Qt::ISODate) + u"\r\n"_s;
    QByteArray head = "Date: " + time.toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    head += "From: Sluice <" + from + ">\r\n";
    head += "To: " + to.join(",\r\n ") + "\r\n";
    head += "Subject: " + headText(u"[Sluice] "_s + title) + "\r\n";
    head += "Message-ID: " + messageId(message, message.isResolved, from) + "\r\n";
    if (message.isResolved) {
        const QByteArray begin = messageId(message, false, from);
        head += "In-Reply-To: " + begin + "\r\nReferences: " + begin + "\r\n";
    }
    head += "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n";
    head += "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n";
    return {from, to, head + "\r\n" + wrapped(body.toUtf8().toBase64())};
}

} // namespace sluice
