// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace sluice {

/// Whether the program starts in the tray when its user logs in: an entry in a folder of the desktop's, which other
/// programs may change as well, so nothing of it is remembered. Reads and writes one small file.
class Autostart
{
public:
    /// The folder of the user's own entries, and the program that they start.
    explicit Autostart(QString folder = usersFolder(), QString program = thisProgram());

    [[nodiscard]] bool isOn() const;
    [[nodiscard]] Result<void> set(bool on);
    /// An entry whose program is gone, as after an update of a program that is a file of its own, starts this one.
    [[nodiscard]] Result<void> mend();

    /// XDG's `autostart`, or where macOS keeps launch agents.
    [[nodiscard]] static QString usersFolder();
    /// As it should be started: an AppImage's file, not what is unpacked of it.
    [[nodiscard]] static QString thisProgram();
    [[nodiscard]] QString path() const;

private:
    QString m_folder;
    QString m_program;
};

} // namespace sluice
