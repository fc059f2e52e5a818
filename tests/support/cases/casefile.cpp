// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/casefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sluice::test {

namespace {

CaseFile parseCase(const QString &name, const QByteArray &text)
{
    CaseFile result;
    result.name = name;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype feed = text.indexOf('\n', from);
        const qsizetype next = feed < 0 ? text.size() : feed + 1;
        const QByteArray line = text.mid(from, next - from);
        from = next;
        if (line.startsWith("--- ")) {
            QByteArrayList words = line.mid(4).simplified().split(' ');
            const QByteArray section = words.takeFirst();
            result.sections.push_back({section, words, {}});
        } else if (!result.sections.empty()) {
            result.sections.back().text += line;
        } else if (line.startsWith("# ")) {
            result.title = line.mid(2).trimmed();
        }
    }
    return result;
}

} // namespace

const CaseFile::Section *CaseFile::find(QByteArrayView section) const
{
    const auto found = std::ranges::find(sections, section, [](const Section &s) { return QByteArrayView(s.name); });
    return found == sections.end() ? nullptr : &*found;
}

QByteArray CaseFile::text(QByteArrayView section) const
{
    const Section *found = find(section);
    return found ? found->text : QByteArray();
}

std::vector<CaseFile> readCases(const QString &folder, const QString &prefix)
{
    std::vector<CaseFile> cases;
    const QDir dir(QStringLiteral(SLUICE_CASES "/") + folder);
    const auto files = dir.entryInfoList({prefix + QStringLiteral("-*.case")}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            cases.push_back(parseCase(info.completeBaseName(), file.readAll()));
    }
    return cases;
}

} // namespace sluice::test
