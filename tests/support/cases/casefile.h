// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>

#include <vector>

namespace sluice::test {

/// One test case as a text file: a `# title` line, then sections, each under a line `--- name [words…]`.
struct CaseFile {
    struct Section {
        QByteArray name;
        QByteArrayList words; ///< behind the name
        QByteArray text;      ///< up to the next dashed line, line ends kept
    };
    QString name; ///< of the file, without folder and suffix
    QByteArray title;
    std::vector<Section> sections;

    [[nodiscard]] const Section *find(QByteArrayView section) const;
    /// Text of a section; empty when there is none.
    [[nodiscard]] QByteArray text(QByteArrayView section) const;
    /// The same without white space at its ends.
    [[nodiscard]] QByteArray trimmed(QByteArrayView section) const { return text(section).trimmed(); }
};

/// The cases `folder/prefix-*.case` below the folder of all cases, by name.
[[nodiscard]] std::vector<CaseFile> readCases(const QString &folder, const QString &prefix);

} // namespace sluice::test
