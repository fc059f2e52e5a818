// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/lookalike.h"

#include <QHash>
#include <QString>

namespace sluice {

namespace {

/// Each with the letter it looks like. Both cases of a letter have the same, or words would differ by their case.
constexpr QStringView lookAlikes =
    u"АAаaВBвbЕEеeКKкkМMмmНHнhОOоoРPрpСCсcТTтtУYуyХXхxЅSѕsІIіiЈJјjԀDԁdԚQԛqԜWԝwҺHһhӀIӏiѴVѵv"
    u"ΑAαaΒBβbΕEεeΖZζzΗHηhΙIιiΚKκkΜMμmΝNνnΟOοoΡPρpΤTτtΥYυyΧXχxϲcϹC"
    u"ıiɑaɡgɩiʟlᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzꜱsʀrɴnɪiʜhɢgʙbՕOօoՍUսu";

char lookAlikeOf(QChar letter)
{
    static const QHash<QChar, char> table = [] {
        QHash<QChar, char> all;
        for (qsizetype i = 0; i + 1 < lookAlikes.size(); i += 2)
            all.insert(lookAlikes[i], char(lookAlikes[i + 1].unicode()));
        return all;
    }();
    return table.value(letter);
}

/// Over, under or through a letter.
bool isMark(QChar c)
{
    const ushort code = c.unicode();
    return (code >= 0x300 && code <= 0x36F) || (code >= 0x483 && code <= 0x489) || (code >= 0x1AB0 && code <= 0x1AFF)
           || (code >= 0x1DC0 && code <= 0x1DFF) || (code >= 0x20D0 && code <= 0x20FF)
           || (code >= 0xFE20 && code <= 0xFE2F);
}

qsizetype sizeOfCharacter(QByteArrayView text)
{
    const uchar first = uchar(text[0]);
    const qsizetype size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
    return size <= text.size() ? size : 1;
}

} // namespace

FoldedCharacter plainCharacter(QByteArrayView text)
{
    if (const FoldedCharacter unseen = foldedCharacter(text); unseen.size > 0)
        return unseen;
    if (uchar(text[0]) < 0xC2)
        return {};
    const qsizetype size = sizeOfCharacter(text);
    const QString character = QString::fromUtf8(text.first(size));
    QString plain;
    for (const QChar c : character.normalized(QString::NormalizationForm_KD)) {
        if (isMark(c))
            continue;
        const char alike = lookAlikeOf(c);
        plain += alike != 0 ? QChar(QLatin1Char(alike)) : c;
    }
    const QByteArray utf8 = plain.normalized(QString::NormalizationForm_C).toUtf8();
    return utf8 == text.first(size) ? FoldedCharacter() : FoldedCharacter{size, utf8};
}

QByteArray plainText(QByteArrayView text)
{
    QByteArray plain;
    while (!text.isEmpty()) {
        const FoldedCharacter folded = plainCharacter(text);
        const qsizetype size = folded.size > 0 ? folded.size : sizeOfCharacter(text);
        plain += folded.size > 0 ? folded.plain : text.first(size).toByteArray();
        text = text.sliced(size);
    }
    return plain;
}

} // namespace sluice
