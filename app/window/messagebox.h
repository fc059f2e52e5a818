// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>

namespace sluice {

/// A box of the desktop's own that deletes itself when it is closed and shows its text as it is, never as markup.
/// Call open() on it.
[[nodiscard]] QMessageBox *makeMessageBox(QMessageBox::Icon icon, const QString &text,
                                          QMessageBox::StandardButtons buttons);

} // namespace sluice
