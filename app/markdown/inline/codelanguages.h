// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace sluice::markdown {

/// What simple highlighting needs to know of a programming language.
struct CodeLanguage {
    QSet<QString> keywords;
    QString lineComment; ///< "//", "#", "--"; empty for none
    QString blockOpen;   ///< "/*"
    QString blockClose;  ///< "*/"
    QString quotes;      ///< characters that begin and end a string
    bool caseless = false;
};

/// The language a fence names ("py", "c++", "bash"…); a plain one without keywords for names we do not know.
[[nodiscard]] const CodeLanguage &codeLanguage(const QString &name);

} // namespace sluice::markdown
