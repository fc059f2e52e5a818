// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connections.h"

#include "connectors/settingsfile.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Error inFile(const QString &path, const Error &error)
{
    Error named = error;
    if (!named.message.startsWith(path))
        named.message = u"%1: %2"_s.arg(path, error.message);
    return named;
}

QByteArray keyIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/// Whether a text says what the original did, and no comments beside: a tool may have laid out its file anew.
bool saysSame(const QByteArray &text, const QByteArray &original)
{
    const Result<QByteArray> canonical = canonicalJson(original);
    const QJsonDocument one = QJsonDocument::fromJson(text);
    return canonical && !one.isNull() && one == QJsonDocument::fromJson(*canonical);
}

/// Whether nothing is left in a text but what an empty file of its kind has.
bool isEmptyOf(const QByteArray &text)
{
    const Result<QByteArray> canonical = canonicalJson(text);
    return text.trimmed().isEmpty() || (canonical && *canonical == "{}" && !text.contains('/'));
}

void removeFolders(const QStringList &folders)
{
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder)
        QDir().rmdir(*folder);
}

} // namespace

QString Connections::usualFolder()
{
    return QFileInfo(Database::users().path()).absolutePath() + u"/connectors"_s;
}

Connections::Connections(QString folder)
    : m_folder(std::move(folder))
{
}

QString Connections::folderOf(const QByteArray &tool) const
{
    return m_folder + u'/' + QString::fromUtf8(tool);
}

QString Connections::recordOf(const QByteArray &tool) const
{
    return folderOf(tool) + u"/connection.json"_s;
}

QString Connections::originalOf(const QByteArray &tool, std::size_t index) const
{
    return folderOf(tool) + u"/original."_s + QString::number(index);
}

Result<std::unique_ptr<QLockFile>> Connections::locked(const QString &name, int patienceMs, const QString &busy) const
{
    if (!QDir().mkpath(m_folder))
        return Error{.message = u"%1: the folder cannot be made"_s.arg(m_folder)};
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // An old one that the system does not hold either is nobody's.
    auto lock = std::make_unique<QLockFile>(m_folder + u'/' + name);
    if (!lock->tryLock(patienceMs)) {
        return Error{
            .message = lock->error() == QLockFile::LockFailedError
                           ? busy
                           : u"nothing can be written to %1: is it write-protected, or its disk full?"_s.arg(m_folder)};
    }
    return lock;
}

Result<std::unique_ptr<QLockFile>> Connections::turnOf(const QByteArray &tool) const
{
    constexpr int patienceMs = 60'000; // who has it asks a gateway meanwhile
    return locked(u"lock."_s + QString::fromUtf8(tool), patienceMs,
                  u"another Sluice is setting %1 up; try again"_s.arg(QString::fromUtf8(tool)));
}

template<typename Act>
auto Connections::alone(const Act &act) const -> decltype(act())
{
    constexpr int patienceMs = 10'000; // a gateway that ends gives all tools back
    const auto lock = locked(u"lock"_s, patienceMs, u"another Sluice is changing the tools' files; try again"_s);
    return lock ? act() : lock.error();
}

std::optional<Connection> Connections::find(const QByteArray &tool) const
{
    const Result<std::optional<QByteArray>> text = readSettings(recordOf(tool));
    if (!text || !*text)
        return std::nullopt;
    Result<Connection> connection = decodeConnection(**text);
    return connection ? std::optional(std::move(*connection)) : std::nullopt;
}

std::vector<Connection> Connections::all() const
{
    std::vector<Connection> found;
    const QStringList names = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (std::optional<Connection> connection = find(name.toUtf8()))
            found.push_back(std::move(*connection));
    }
    return found;
}

Result<void> Connections::save(const Connection &connection) const
{
    return writePrivate(recordOf(connection.tool), encodeConnection(connection));
}

/// The file's new text, unless somebody else was there in the meantime.
Result<void> Connections::write(const EditedFile &file, const QByteArray &text)
{
    const Result<std::optional<QByteArray>> now = readSettings(file.path);
    if (!now)
        return now.error();
    if (now->has_value() != file.existed || hashOf(now->value_or(QByteArray())) != file.before)
        return Error{.message = u"%1 was changed by somebody else at this moment; try again"_s.arg(file.path)};
    const Result<QStringList> made = makeFolders(file.path);
    return made ? replaceFile(file.path, text) : Result<void>(made.error());
}

/// All edits are made in memory first: a file that cannot be edited leaves the others alone, too.
Result<void> Connections::apply(Connection &connection, const Tool &tool, const Terms &terms) const
{
    QByteArrayList texts;
    for (std::size_t i = 0; i < tool.files.size(); ++i) {
        const OwnedFile &file = tool.files[i];
        const Result<QString> path = targetOf(connection.paths.value(qsizetype(i), pathOf(file)));
        const Result<std::optional<QByteArray>> before =
            path ? readSettings(*path) : Result<std::optional<QByteArray>>(path.error());
        if (!before)
            return before.error();
        const QByteArray text = before->value_or(QByteArray());
        const Result<Edit> edit = edited(file, text, terms);
        if (!edit)
            return inFile(*path, edit.error());
        if (edit->text == text)
            continue;
        if (const Result<void> kept = writePrivate(originalOf(tool.id, connection.files.size()), text); !kept.ok())
            return kept;
        EditedFile changed{*path, file.format->name, before->has_value(), hashOf(text), hashOf(edit->text)};
        changed.keys = edit->keys;
        for (QString folder = QFileInfo(*path).absolutePath(); !QFileInfo::exists(folder);
             folder = QFileInfo(folder).absolutePath())
            changed.folders.prepend(folder);
        connection.files.push_back(changed);
        texts.append(edit->text);
    }
    connection.root = terms.offer.root;
    if (const Result<void> saved = save(connection); !saved.ok())
        return saved;
    for (std::size_t i = 0; i < connection.files.size(); ++i) {
        if (const Result<void> written = write(connection.files[i], texts.at(qsizetype(i))); !written.ok()) {
            (void)withdraw(connection).ok();
            return written;
        }
    }
    return {};
}

Result<void> Connections::withdrawFile(const Connection &connection, std::size_t index) const
{
    const EditedFile &file = connection.files[index];
    const Result<std::optional<QByteArray>> now = readSettings(file.path);
    if (!now)
        return now.error();
    QFile(file.path + u".sluice-new"_s).remove();
    Result<void> done;
    // Whoever removed it wants none; and it may be as it was already.
    if (*now && (hashOf(**now) != file.before || !file.existed)) {
        const Result<QByteArray> text = givenBack(connection, index, **now);
        if (!text)
            return inFile(file.path, text.error());
        if (!file.existed && isEmptyOf(*text))
            done = removeFile(file.path);
        else if (*text != **now)
            done = replaceFile(file.path, *text);
    }
    if (done.ok() && !QFileInfo::exists(file.path))
        removeFolders(file.folders);
    return done;
}

/// A file's text without what is ours: the original, byte for byte, where nobody else has changed what it says.
Result<QByteArray> Connections::givenBack(const Connection &connection, std::size_t index, const QByteArray &now) const
{
    const EditedFile &file = connection.files[index];
    const Result<std::optional<QByteArray>> kept = readSettings(originalOf(connection.tool, index));
    const QByteArray original = kept && *kept ? **kept : QByteArray();
    const bool isWhole = kept && *kept && hashOf(original) == file.before;
    if (isWhole && hashOf(now) == file.after)
        return original;
    Result<QByteArray> text = unedited(file, now);
    return text && isWhole && file.existed && saysSame(*text, original) ? original : text;
}

Result<void> Connections::withdraw(Connection &connection) const
{
    for (std::size_t i = connection.files.size(); i > 0; --i) {
        if (const Result<void> done = withdrawFile(connection, i - 1); !done.ok())
            return done;
    }
    const std::size_t count = connection.files.size();
    if (count == 0 && connection.root.isEmpty())
        return {};
    connection.files.clear();
    connection.root.clear();
    if (const Result<void> saved = save(connection); !saved.ok())
        return saved;
    for (std::size_t i = 0; i < count; ++i)
        QFile::remove(originalOf(connection.tool, i));
    return {};
}

Result<void> Connections::connect(const Tool &tool, const Terms &terms)
{
    return alone([&]() -> Result<void> {
        const std::optional<Connection> before = find(tool.id);
        Connection connection = before.value_or(Connection{tool.id});
        if (const Result<void> undone = withdraw(connection); !undone.ok())
            return undone;
        connection.model = terms.model;
        connection.models = terms.offer.models;
        connection.paths.clear();
        for (const OwnedFile &file : tool.files)
            connection.paths.append(pathOf(file));
        const Result<void> applied = apply(connection, tool, terms);
        // What could not be given back must stay written down.
        if (!applied.ok() && !before && connection.files.empty())
            QFile::remove(recordOf(tool.id));
        return applied;
    });
}

Result<void> Connections::withdraw(const QByteArray &tool)
{
    return alone([&]() -> Result<void> {
        std::optional<Connection> connection = find(tool);
        return connection ? withdraw(*connection) : Result<void>();
    });
}

Result<void> Connections::disconnect(const QByteArray &tool)
{
    return alone([&]() -> Result<void> {
        if (std::optional<Connection> connection = find(tool)) {
            if (const Result<void> undone = withdraw(*connection); !undone.ok())
                return undone;
        }
        QDir(folderOf(tool)).removeRecursively();
        return {};
    });
}

/// Does something to the connections that are meant, one by one.
template<typename Act>
QStringList Connections::forEach(const Meant &isMeant, const Act &act)
{
    QStringList problems;
    const auto isWanted = [&](const Connection &connection) { return !isMeant || isMeant(connection); };
    const std::vector<Connection> there = all();
    // Without a lock, whose file every other gateway would see.
    if (std::none_of(there.begin(), there.end(), isWanted))
        return {};
    const auto inTurn = [&]() -> Result<void> {
        for (Connection &connection : all()) {
            if (!isWanted(connection))
                continue;
            if (const Result<void> done = act(connection); !done.ok())
                problems.append(QString::fromUtf8(connection.tool) + u": "_s + done.error().message);
        }
        return {};
    };
    if (const Result<void> done = alone(inTurn); !done.ok())
        problems.append(done.error().message);
    return problems;
}

QStringList Connections::enforce(const QByteArray &root, const Meant &isMeant)
{
    return forEach(isMeant, [&](Connection &connection) -> Result<void> {
        const Result<Tool> tool = findTool(connection.tool);
        if (const Result<void> done = withdraw(connection); !tool || !done.ok())
            return tool ? done.error() : tool.error();
        const Terms terms = termsFor(*this, connection.tool, {root, connection.models}, connection.model,
                                     keyIn(keyFileOf(connection.tool)));
        return apply(connection, *tool, terms);
    });
}

QStringList Connections::withdraw(const Meant &isMeant)
{
    return forEach(isMeant, [&](Connection &connection) { return withdraw(connection); });
}

QString pathOf(const OwnedFile &file)
{
    const QString named = qEnvironmentVariable(file.folderVariable.isEmpty() ? "" : file.folderVariable.constData());
    const QString folder = named.isEmpty() ? QDir::homePath() + QString::fromUtf8(file.folder.sliced(1)) : named;
    const auto pathTo = [&](const QByteArray &name) { return folder + u'/' + QString::fromUtf8(name); };
    for (const QByteArray &name : file.files) {
        if (const QFileInfo info(pathTo(name)); info.exists() || info.isSymLink())
            return info.filePath();
    }
    return pathTo(file.files.front());
}

Terms termsFor(const Connections &connections, const QByteArray &tool, Offer offer, const QByteArray &model,
               const QByteArray &key)
{
    Terms terms{std::move(offer), model, key};
    terms.keyFile = connections.keyFileOf(tool).toUtf8();
    // The path within an AppImage is there only while it runs.
    terms.program = qEnvironmentVariable("APPIMAGE", QCoreApplication::applicationFilePath()).toUtf8();
    terms.folder = (connections.folderOf(tool) + u"/run"_s).toUtf8();
    return terms;
}

} // namespace sluice::connectors
