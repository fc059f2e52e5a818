// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace sluice {

/// What a body is, whatever its content type says.
enum class BodyForm {
    Unknown, ///< too little of it is there: white space, or the beginning of a word
    Events,  ///< server-sent events
    Json,    ///< an object or a list
    Other,
};

/// Tells from the first bytes of a body; a byte-order mark and white space before it are no part of it.
[[nodiscard]] BodyForm bodyForm(QByteArrayView start);

/// Whether a body that is said to be packed is none: some servers name a packing and do not pack, or something between
/// unpacked it and left the name. No packed body begins so.
[[nodiscard]] bool beginsUnpacked(QByteArrayView start);

} // namespace sluice
