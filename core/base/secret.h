// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice {

/// A credential that cannot be printed, streamed or compared by accident; `reveal()` is the one way out.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes themselves, only for the header that carries them or a hash of them.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    /// The last four characters, for "the key ending …4f2a"; empty for keys shorter than 12.
    [[nodiscard]] QByteArray hint() const { return m_bytes.size() < 12 ? QByteArray() : m_bytes.right(4); }

private:
    QByteArray m_bytes;
};

} // namespace sluice
