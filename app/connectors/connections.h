// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connection.h"

#include <functional>
#include <memory>

class QLockFile;

namespace sluice::connectors {

/// Which tools are connected, and what was done to their files: a folder of ours with one folder per tool. Every change
/// is written down there before a file is touched, so that whoever comes next can undo it, wherever the process ended.
/// Blocking; several processes take turns.
class Connections
{
public:
    /// `connectors` beside the data store.
    [[nodiscard]] static QString usualFolder();
    explicit Connections(QString folder = usualFolder());

    /// Those there are, by tool. What cannot be read is left out.
    [[nodiscard]] std::vector<Connection> all() const;
    [[nodiscard]] std::optional<Connection> find(const QByteArray &tool) const;

    /// Connects a tool, or does it again: its files are edited now.
    [[nodiscard]] Result<void> connect(const Tool &tool, const Terms &terms);
    /// Gives the tool's files back and forgets it. Not being connected is no error. What is left when a file cannot be
    /// given back stays as it is, for another try.
    [[nodiscard]] Result<void> disconnect(const QByteArray &tool);

    /// Gives the tool's files back, and keeps what is known of it.
    [[nodiscard]] Result<void> withdraw(const QByteArray &tool);

    /// Waits until no other process sets this tool up, or takes it back; they wait until what is returned is gone. To
    /// be taken before anything else here.
    [[nodiscard]] Result<std::unique_ptr<QLockFile>> turnOf(const QByteArray &tool) const;

    /// Which connections something is done to; all if it is none. Asked on the caller's thread.
    using Meant = std::function<bool(const Connection &connection)>;
    /// A gateway runs there: the connected tools are led to it. Returns what went wrong, a line each.
    [[nodiscard]] QStringList enforce(const QByteArray &root, const Meant &isMeant = {});
    /// Nobody is there any more: files as they were.
    [[nodiscard]] QStringList withdraw(const Meant &isMeant = {});

    /// A tool's folder: `key`, `run/`.
    [[nodiscard]] QString folderOf(const QByteArray &tool) const;
    [[nodiscard]] QString keyFileOf(const QByteArray &tool) const { return folderOf(tool) + QStringLiteral("/key"); }
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    [[nodiscard]] QString recordOf(const QByteArray &tool) const;
    [[nodiscard]] QString originalOf(const QByteArray &tool, std::size_t index) const;
    [[nodiscard]] Result<std::unique_ptr<QLockFile>> locked(const QString &name, int patienceMs,
                                                            const QString &busy) const;
    [[nodiscard]] Result<void> save(const Connection &connection) const;
    [[nodiscard]] static Result<void> write(const EditedFile &file, const QByteArray &text);
    [[nodiscard]] Result<void> apply(Connection &connection, const Tool &tool, const Terms &terms) const;
    [[nodiscard]] Result<void> withdraw(Connection &connection) const;
    [[nodiscard]] Result<void> withdrawFile(const Connection &connection, std::size_t index) const;
    [[nodiscard]] Result<QByteArray> givenBack(const Connection &connection, std::size_t index,
                                               const QByteArray &now) const;
    template<typename Act>
    QStringList forEach(const Meant &isMeant, const Act &act);
    /// Does something while no other process does.
    template<typename Act>
    auto alone(const Act &act) const -> decltype(act());

    QString m_folder;
};

/// The path of a tool's file on this machine.
[[nodiscard]] QString pathOf(const OwnedFile &file);
/// The words of this machine and this program for a tool's templates.
[[nodiscard]] Terms termsFor(const Connections &connections, const QByteArray &tool, Offer offer,
                             const QByteArray &model, const QByteArray &key);

} // namespace sluice::connectors
