// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/edit/textformat.h"

#include <QJsonValue>

#include <map>
#include <vector>

namespace sluice::connectors {

// See app/connectors/README.md for the file this is read from.

/// A value of ours in a file of a tool's, as a template.
struct OwnedKey {
    KeyPath path;
    QJsonValue value;
    /// Put only where the file has none.
    bool ifAbsent = false;
    /// The tool changes it by itself: it is ours whatever it says later.
    bool changes = false;
    /// Has no value: what stands there is taken out, for it would outrank ours.
    bool absent = false;
    /// Taken out only where it is a list that has this text.
    QByteArray ifHas = {};
    /// Taken out only where it is no list that has this text.
    QByteArray unlessHas = {};
};

/// A file of a tool's that connecting edits.
struct OwnedFile {
    const TextFormat *format = nullptr;
    QByteArray folderVariable = {}; ///< environment variable that names another folder
    QByteArray folder;              ///< "~/.codex"
    QByteArrayList files;           ///< below it; the first that is there, else the first
    std::vector<OwnedKey> keys;
};

/// Where a tool keeps keys of providers, or may: its files below a folder.
struct KeptKeys {
    QByteArray folderVariable = {}; ///< environment variable that names another folder
    QByteArray folder;
    QByteArrayList files;
};

/// What a tool is started with so that it uses the gateway; all of it templates.
struct ToolStart {
    std::map<QByteArray, QJsonValue> environment = {}; ///< null: taken out
    QByteArrayList arguments = {};
    std::map<QByteArray, QJsonValue> files = {}; ///< in a private folder, by name
    bool dropsProviderKeys = false;              ///< it would take providers' keys of the environment by itself
};

/// All we know of a tool, read from one data file; its id is the file's name.
struct Tool {
    QByteArray id;
    QByteArray name;
    int rank = 0;
    QByteArrayList programs = {}; ///< names by which it is found; none: it is not started from here
    std::optional<ToolStart> start = {};
    std::vector<OwnedFile> files = {}; ///< none: it cannot be connected
    /// Environment variables that the tool prefers to what connecting puts in; a start takes them out.
    QByteArrayList outrankedBy = {};
    std::vector<KeptKeys> keptKeys = {};
    QByteArray keyAtRest = {}; ///< where the key stands in clear once it is connected
    QByteArray note = {};
    QByteArray snippetPlace = {}; ///< where that goes, if not into a terminal
    QByteArray snippet = {};      ///< how it is set up by hand, for people; a template
};

/// Reads one tool; an unknown key, a wrong type or a missing key is an error that names `id` and the path in the file.
[[nodiscard]] Result<Tool> parseTool(const QByteArray &id, const QByteArray &jsonText);
/// The tools that come with the program, by rank, then by id.
[[nodiscard]] Result<std::vector<Tool>> builtInTools();
/// The one of that id; the error names those there are.
[[nodiscard]] Result<Tool> findTool(const QByteArray &id);

/// Where the tool's program is in PATH; empty when it is not found.
[[nodiscard]] QString programOf(const Tool &tool);

} // namespace sluice::connectors
