// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>

#include <optional>

namespace sluice {

/// A value for a column, NULL where there is none.
template<typename T>
[[nodiscard]] QVariant orNull(std::optional<T> value)
{
    return value ? QVariant(*value) : QVariant();
}

/// Text for a column that takes no NULL.
[[nodiscard]] inline QString columnText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
[[nodiscard]] inline QString columnText(const QByteArray &utf8)
{
    return columnText(QString::fromUtf8(utf8));
}
/// Bytes for a column that takes no NULL.
[[nodiscard]] inline QByteArray columnBytes(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

/// What a column holds; nothing for NULL.
template<typename T>
[[nodiscard]] std::optional<T> maybe(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.value<T>());
}

} // namespace sluice
