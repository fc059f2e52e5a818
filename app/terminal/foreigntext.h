// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringDecoder>

#include <vector>

namespace sluice::terminal {

// The door to the terminal for every text that is not the program's own: answers, model ids, names, messages of
// providers, paths. All of it is taken as UTF-8; what is none becomes U+FFFD. Pure functions, for any thread.

/// Text fit for a terminal: control characters (C0, C1, DEL) and characters that change the direction of what follows
/// are taken out, so that a text can neither steer the terminal nor seem to be another. Line ends stay, tabs are
/// spaces.
[[nodiscard]] QByteArray safe(QByteArrayView utf8);

/// The same on one line: for logs, messages and cells.
[[nodiscard]] QByteArray safeLine(QByteArrayView utf8);

/// JSON in which the characters that `safe` takes out are written as \uXXXX: the same value, and safe to be shown.
[[nodiscard]] QByteArray safeJson(QByteArrayView json);

/// Does what `safe` does to a text that comes in pieces, which may be cut inside a character.
class ForeignText
{
public:
    [[nodiscard]] std::vector<char32_t> decode(QByteArrayView utf8);

private:
    QStringDecoder m_decoder{QStringDecoder::Utf8};
};

/// Code points as UTF-8.
[[nodiscard]] QByteArray toUtf8(const std::vector<char32_t> &characters);
void appendUtf8(QByteArray &text, char32_t character);

} // namespace sluice::terminal
