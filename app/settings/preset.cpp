// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/preset.h"

#include "base/refusal.h"
#include "json/indent.h"
#include "json/textcheck.h"
#include "json/visit.h"
#include "json/writer.h"

#include <QUrl>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 version = 1;

Error fault(const QString &words)
{
    return refusal(Refusal::InvalidRequest, words);
}

} // namespace

QByteArray presetToJson(const Preset &preset)
{
    json::Writer writer;
    writer.beginObject().key("sluice_preset").integer(version).key("name").string(preset.name.toUtf8());
    ChatSettings settings = preset.settings;
    settings.preset.clear(); // they are this one's
    writer.key("settings").raw(toJson(settings)).endObject();
    return json::indented(writer.take()) + '\n';
}

Result<Preset> presetFromJson(const QByteArray &text)
{
    if (text.size() > longestChatSettings)
        return fault(u"This is too long for a preset."_s);
    const Result<json::Document> document = json::Document::parse(text);
    if (!document) {
        const auto where = json::checkText(text);
        return fault(u"This is no preset. "_s + (where ? json::describe(text, *where) : document.error().message));
    }
    const json::Value root = document->root();
    if (!root["sluice_preset"].exists())
        return fault(u"This is JSON, but no preset: it has no “sluice_preset”."_s);
    if (root["sluice_preset"].toInt().value_or(0) != version)
        return fault(u"This preset was made by a newer version."_s);
    if (!root["name"].isString() || !root["settings"].isObject())
        return fault(u"A preset has a “name” and “settings”."_s);
    const QString name = presetName(QString::fromUtf8(root["name"].text()));
    if (name.isEmpty())
        return fault(u"The preset has no name."_s);
    Result<ChatSettings> settings = chatSettingsFromJson(root["settings"].raw());
    if (!settings)
        return fault(u"The preset cannot be used. "_s + settings.error().message);
    settings->preset.clear(); // a preset follows no other
    return Preset{name, *settings};
}

ChatSettings settingsOf(const Preset &preset)
{
    ChatSettings settings = preset.settings;
    settings.preset = preset.name.toUtf8();
    return settings;
}

QString presetName(const QString &wanted)
{
    QString name;
    for (const QChar c : wanted.simplified()) {
        if (c.isPrint() || c.isSurrogate())
            name += c;
    }
    return name.left(80).trimmed();
}

QString presetFile(const QString &name)
{
    // Capitals count in no name on some systems: they are written as escapes.
    QByteArray file;
    for (const char c : name.toUtf8()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ' ';
        file += plain ? QByteArray(1, c) : '%' + QByteArray(1, c).toHex();
    }
    // Names that some systems keep for devices, and those too long for a file.
    if (file.size() > 180)
        file = file.first(150) + '~' + QByteArray::number(qHash(name, 0), 16);
    return u"p-"_s + QString::fromLatin1(file.trimmed()) + u".json"_s;
}

} // namespace sluice
