// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretstore.h"

#include "secrets/secreterror.h"
#include "json/value.h"

#include <QStringConverter>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// Editors and shells of other systems begin a file with a mark of its encoding, which no key has.
QByteArray withoutMark(const QByteArray &text)
{
    const auto encoding = QStringConverter::encodingForData(text);
    return encoding ? QString(QStringDecoder(*encoding).decode(text)).toUtf8() : text;
}

} // namespace

StoredSecret textSecret(const QByteArray &kept)
{
    const QByteArray text = withoutMark(kept);
    StoredSecret stored;
    const Result<json::Document> body = json::Document::parse(text);
    if (body && body->root().isObject()) {
        for (const json::Member &member : body->root().members())
            stored.fields[member.key] =
                Secret(member.value.isString() ? member.value.text() : member.value.raw().toByteArray());
    }
    stored.fields[{}] = Secret(text);
    return stored;
}

Result<Secret> fieldOf(const StoredSecret &stored, const QByteArray &field)
{
    const auto found = stored.fields.find(field);
    if (found == stored.fields.end()) {
        QByteArrayList names;
        for (const auto &[name, value] : stored.fields) {
            if (!name.isEmpty())
                names.append(name);
        }
        const QString there = names.isEmpty() ? u"; there are no fields"_s
                                              : u"; there are "_s + QString::fromUtf8(names.join(", ")).left(200);
        return secretRefused(
            (field.isEmpty() ? u"names no field behind a #"_s : u"has no field %1"_s.arg(QString::fromUtf8(field)))
            + there);
    }
    // A line end often comes with a file or a paste, and has no place in a header.
    const QByteArray value = found->second.reveal().trimmed();
    if (value.isEmpty())
        return secretRefused(u"is empty"_s);
    if (value.size() > longestSecret)
        return secretRefused(u"is larger than 64 KiB, which no key is"_s);
    return Secret(value);
}

} // namespace sluice
