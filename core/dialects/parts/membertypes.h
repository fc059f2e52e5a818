// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "json/value.h"

#include <initializer_list>
#include <span>

namespace sluice {

/// What a member of a request has to be. Null is as if it were not there.
struct MemberType {
    QByteArrayView key;
    std::initializer_list<json::Type> types;
};

/// What is read as one type and is of another would be left out without a word, a system prompt too: an InvalidRequest
/// error that names the member and what it must be. `path` is put before its name.
[[nodiscard]] Result<void> checkTypes(const json::Value &object, std::span<const MemberType> wanted,
                                      const QByteArray &path = {});

/// The text of a part that has one: a string.
[[nodiscard]] Result<QByteArray> textMember(const json::Value &part, const QByteArray &key, const QByteArray &path);

} // namespace sluice
