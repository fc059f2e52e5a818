// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/keyfinder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sluice::connectors {

using namespace Qt::StringLiterals;

namespace {

/// Shorter is a word of a text, or an example.
constexpr qsizetype shortestRest = 16;
constexpr qsizetype longest = 512;

bool isOfKey(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// The end of the word of a key's characters that begins there.
qsizetype endOf(const QByteArray &text, qsizetype from)
{
    while (from < text.size() && isOfKey(text[from]))
        ++from;
    return from;
}

void addOnce(std::vector<FoundKey> &found, FoundKey key)
{
    const bool known = std::any_of(found.begin(), found.end(), [&key](const FoundKey &other) {
        return other.provider == key.provider && other.key.reveal() == key.key.reveal();
    });
    if (!known)
        found.push_back(std::move(key));
}

QString folderOf(const KeptKeys &place)
{
    const QString named =
        place.folderVariable.isEmpty() ? QString() : qEnvironmentVariable(place.folderVariable.constData());
    return named.isEmpty() ? QDir::homePath() + QString::fromUtf8(place.folder.mid(1)) : named;
}

QByteArray textOf(const QString &path)
{
    constexpr qint64 most = 1024 * 1024;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(most);
}

} // namespace

std::vector<FoundKey> keysIn(const QByteArray &text, const std::vector<KeyForm> &forms)
{
    std::vector<FoundKey> found;
    for (const KeyForm &form : forms) {
        if (form.prefix.isEmpty())
            continue;
        for (qsizetype at = text.indexOf(form.prefix); at >= 0; at = text.indexOf(form.prefix, at + 1)) {
            const qsizetype end = endOf(text, at);
            const bool isWhole = at == 0 || !isOfKey(text[at - 1]);
            const qsizetype length = end - at;
            if (isWhole && length >= form.prefix.size() + shortestRest && length <= longest)
                addOnce(found, {form.provider, Secret(text.mid(at, length)), {}, {}});
        }
    }
    return found;
}

std::vector<FoundKey> keysIn(const QProcessEnvironment &environment, const std::vector<KeyForm> &forms)
{
    std::vector<FoundKey> found;
    QStringList names = environment.keys();
    names.sort();
    for (const QString &name : names) {
        const QByteArray value = environment.value(name).trimmed().toUtf8();
        for (FoundKey &key : keysIn(value, forms)) {
            if (key.key.reveal().size() != value.size())
                continue;
            key.place = key.label = name;
            addOnce(found, std::move(key));
        }
    }
    return found;
}

std::vector<FoundKey> keysOfTools(const std::vector<Tool> &tools, const std::vector<KeyForm> &forms)
{
    std::vector<FoundKey> found;
    for (const Tool &tool : tools) {
        for (const KeptKeys &place : tool.keptKeys) {
            for (const QByteArray &name : place.files) {
                const QString path = QDir::cleanPath(folderOf(place) + u'/' + QString::fromUtf8(name));
                for (FoundKey &key : keysIn(textOf(path), forms)) {
                    key.label = QString::fromUtf8(tool.name);
                    key.place = u"%1, %2"_s.arg(key.label, QDir::toNativeSeparators(path));
                    addOnce(found, std::move(key));
                }
            }
        }
    }
    return found;
}

QStringList toolsWithKeys(const std::vector<Tool> &tools)
{
    QStringList names;
    for (const Tool &tool : tools) {
        if (!tool.keptKeys.empty())
            names << QString::fromUtf8(tool.name);
    }
    return names;
}

} // namespace sluice::connectors
