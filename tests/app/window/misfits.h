// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickWindow>

namespace sluice::test {

/// The texts of a window that have no room: cut off, or beyond the card, control or window they are in. Text that ends
/// in an ellipsis or goes on in the next line has room, but for that of a button.
[[nodiscard]] QStringList misfits(QQuickWindow &window, const QString &where);

/// The ids of a window's pages, as the rail has them.
[[nodiscard]] QStringList pagesOf(QQuickWindow &window);
/// The one that can be seen; empty when it is not one.
[[nodiscard]] QString pageShown(QQuickWindow &window);

/// The dialogs and menus of a window.
[[nodiscard]] QList<QObject *> popupsOf(QQuickWindow &window);

} // namespace sluice::test
