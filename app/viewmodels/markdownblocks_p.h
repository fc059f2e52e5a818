// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdownblocks.h"

namespace sluice {

/// One line without its quote signs: where its text starts and the text.
struct MarkdownBlocks::Line {
    int indent = 0;
    QByteArrayView text;
    int quote = 0;
};

} // namespace sluice
