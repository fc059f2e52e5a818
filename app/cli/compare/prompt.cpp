// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/compare/prompt.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// More than any model takes.
constexpr qsizetype longest = 16 * 1024 * 1024;

Error unreadable(const QFile &input)
{
    return {.kind = ErrorKind::Internal, .message = u"standard input cannot be read: "_s + input.errorString()};
}

Error noPrompt(const QString &message)
{
    return {.kind = ErrorKind::InvalidRequest, .message = message};
}

Result<QByteArray> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(input);
    QByteArray text;
    for (QByteArray piece = input.read(65536); !piece.isEmpty(); piece = input.read(65536)) {
        text += piece;
        if (text.size() > longest)
            return noPrompt(u"the prompt on standard input is larger than 16 MiB"_s);
    }
    if (input.error() != QFileDevice::NoError)
        return unreadable(input);
    if (text.endsWith('\n'))
        text.chop(text.endsWith("\r\n") ? 2 : 1);
    return text;
}

} // namespace

Result<QByteArray> readPrompt(const QString &argument)
{
    Result<QByteArray> prompt = argument == "-"_L1 ? readStandardInput() : argument.toUtf8();
    if (prompt && QString::fromUtf8(*prompt).trimmed().isEmpty())
        return noPrompt(u"the prompt is empty: nothing was sent"_s);
    return prompt;
}

} // namespace sluice::cli
