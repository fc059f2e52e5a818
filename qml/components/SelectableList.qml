// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Sluice.ViewModels

/// A list whose rows share one selection of text.
StickyList {
    required property BlockSelection selection
    signal linkRequested(string address)
}
