// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/promptvariables.h"
#include "chat/worddiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

QString side(const std::vector<DiffPiece> &pieces, DiffPiece::Kind left)
{
    QString text;
    for (const DiffPiece &piece : pieces)
        text += piece.kind == left ? QString() : piece.text;
    return text;
}

} // namespace

class TestPromptTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variablesAreFoundOnce()
    {
        QCOMPARE(variablesIn(u"{{a}} {{ größe }} {{a}} {b} {{}} {{1x}} {{ {{c-d_1}} }}"_s),
                 (QStringList{u"a"_s, u"größe"_s, u"c-d_1"_s}));
        QCOMPARE(variablesIn(u"{{a\n}} {{a b}}"_s), QStringList());
    }

    void valuesAreNotReadAgain()
    {
        const QMap<QString, QString> values{{u"a"_s, u"{{b}} \\1 %1"_s}, {u"b"_s, u"x"_s}};
        QCOMPARE(filledPrompt(u"<{{ a }}|{{b}}|{{c}}>"_s, values), u"<{{b}} \\1 %1|x|{{c}}>"_s);
        QCOMPARE(filledPrompt({}, values), QString());
    }

    void aDiffHoldsBothTexts()
    {
        using Kind = DiffPiece::Kind;
        QCOMPARE(wordDiff(u"the quick fox"_s, u"the slow fox"_s), (std::vector<DiffPiece>{{Kind::Same, u"the "_s},
                                                                                          {Kind::Removed, u"quick"_s},
                                                                                          {Kind::Added, u"slow"_s},
                                                                                          {Kind::Same, u" fox"_s}}));
        QCOMPARE(wordDiff({}, {}), std::vector<DiffPiece>());
        QCOMPARE(wordDiff(u"a"_s, u"a"_s), (std::vector<DiffPiece>{{Kind::Same, u"a"_s}}));
        QRandomGenerator chance(7);
        for (int round = 0; round < 500; ++round) {
            QString texts[2];
            for (QString &text : texts) {
                for (quint32 words = chance.bounded(14); words > 0; --words)
                    text += QStringList{u"a "_s, u"b"_s, u"\n"_s, u"😀"_s, u"."_s}.at(chance.bounded(5));
            }
            const std::vector<DiffPiece> pieces = wordDiff(texts[0], texts[1]);
            QCOMPARE(side(pieces, Kind::Added), texts[0]);
            QCOMPARE(side(pieces, Kind::Removed), texts[1]);
        }
    }

    void textsThatShareNothingAreToldAsAWhole()
    {
        const QString base = u"a "_s.repeated(20000);
        const QString other = u"b\n"_s.repeated(20000);
        const std::vector<DiffPiece> pieces = wordDiff(base, other);
        QCOMPARE(pieces.size(), size_t(2));
        QCOMPARE(pieces[0].text, base);
        QCOMPARE(pieces[1].text, other);
    }
};

QTEST_APPLESS_MAIN(TestPromptTexts)
#include "tst_prompttexts.moc"
