// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/template.h"
#include "connectors/tool.h"

#include <QStringList>

namespace sluice::connectors {

/// A value of ours that stands in a file, and what it stands in place of.
struct EditedKey {
    KeyPath path;
    qsizetype keep = 0;                 ///< outer names that were there before
    std::optional<QByteArray> had = {}; ///< as it was written
    QByteArray put = {};                ///< canonical
    bool changes = false;               ///< ours whatever it says by then
    bool absent = false;                ///< nothing was put: what it had is taken out
};

/// A file that was edited: all that is needed to undo it, written down before it is touched.
struct EditedFile {
    QString path; ///< where its links lead to
    QByteArray format;
    bool existed = true;
    QByteArray before = {}; ///< SHA-256 of its bytes, hexadecimal
    QByteArray after = {};
    QStringList folders = {}; ///< that were made for it, the outermost first
    std::vector<EditedKey> keys = {};
};

/// That a tool uses the gateway by its own files, for as long as a gateway runs.
struct Connection {
    QByteArray tool;
    QByteArray model = {};
    /// Of the gateway that its files lead to now; empty while they lead to none.
    QByteArray root = {};
    std::vector<OfferedModel> models = {};
    /// Where the tool's files were found when it was connected; a service has another environment.
    QStringList paths = {};
    /// Those that are, or are about to be, edited now; empty while no gateway runs.
    std::vector<EditedFile> files = {};
};

[[nodiscard]] QByteArray encodeConnection(const Connection &connection);
[[nodiscard]] Result<Connection> decodeConnection(const QByteArray &json);

/// What an edit makes of a text. Pure.
struct Edit {
    QByteArray text;
    std::vector<EditedKey> keys;
};
/// Puts a tool's values into the text of its file. A value that leads to the gateway already, and would be put back
/// later to an address where nobody is, is an error.
[[nodiscard]] Result<Edit> edited(const OwnedFile &file, const QByteArray &text, const Terms &terms);
/// Takes out what is still ours, and puts back what it stood in place of.
[[nodiscard]] Result<QByteArray> unedited(const EditedFile &file, const QByteArray &text);

/// Whether a text names an address of this machine with the port of `root`.
[[nodiscard]] bool namesGateway(const QByteArray &text, const QByteArray &root);

} // namespace sluice::connectors
