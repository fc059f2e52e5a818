// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counterformat.h"

#include <QCoreApplication>
#include <QStringList>

namespace sluice::format {

namespace {

struct Tip {
    Q_DECLARE_TR_FUNCTIONS(Tip)
};

QString exact(std::optional<qint64> count)
{
    return count ? QString::number(*count) : unknown();
}

} // namespace

QString ttftTip(const Counters &counters)
{
    QStringList lines{
        Tip::tr("Time to first token: first visible delta − request sent. Own clock, connecting left out.")};
    if (counters.connect)
        lines << Tip::tr("Connecting took %1.").arg(duration(counters.connect));
    if (counters.thinking && *counters.thinking > 0)
        lines << Tip::tr("First answer text after %1, of which %2 thinking.")
                     .arg(duration(counters.ttfat), duration(counters.thinking));
    if (counters.serverTtft)
        lines << Tip::tr("The provider itself says %1.").arg(duration(counters.serverTtft));
    if (counters.serverQueue)
        lines << Tip::tr("Time in the provider's queue: %1.").arg(duration(counters.serverQueue));
    if (counters.serverTimesContradict)
        lines << Tip::tr("Times that the provider told do not fit this clock and are left out.");
    return lines.join(u'\n');
}

QString rateTip(const Counters &counters, bool running)
{
    QStringList lines{
        running ? Tip::tr("Tokens per second over the last second.")
                : Tip::tr("Tokens per second of the whole answer: (output tokens − those of the first event) ÷ "
                          "(last delta − first delta), thinking included.")};
    if (counters.answerTokensPerSecond)
        lines
            << Tip::tr("Without the thinking: %1.").arg(rate(counters.answerTokensPerSecond, counters.outputEstimated));
    if (!counters.tokensPerSecond)
        lines << Tip::tr("Not shown under 200 ms or 40 tokens.");
    else if (counters.tokensPerSecondEstimated)
        lines << Tip::tr("≈ tokens are estimated from the text; the provider's count comes at the end.");
    return lines.join(u'\n');
}

QString tokensTip(const Counters &counters)
{
    QStringList lines{
        Tip::tr("Input: %1, of which cached: %2").arg(exact(counters.inputTokens), exact(counters.cachedInputTokens)),
        Tip::tr("Output: %1, of which thinking: %2")
            .arg(exact(counters.outputTokens), exact(counters.reasoningTokens))};
    lines << (counters.tokensEstimated ? Tip::tr("≈ estimated from the text; the provider's count comes at the end.")
                                       : Tip::tr("As the provider counted them."));
    if (!counters.doubts.isEmpty())
        lines << Tip::tr("The provider's counts cannot be and are not used: %1")
                     .arg(QString::fromLatin1(counters.doubts));
    return lines.join(u'\n');
}

QString elapsedTip(const Counters &counters)
{
    QStringList lines{Tip::tr("From pressing Run to now or to the end. Own clock.")};
    if (counters.endToEnd)
        lines << Tip::tr("Request sent to last delta: %1.").arg(duration(counters.endToEnd));
    return lines.join(u'\n');
}

QString costTip(const Counters &counters)
{
    if (!counters.cost)
        return Tip::tr("The price of this model is not known.");
    return Tip::tr("(Fresh input × price + cached input × cached price + output × price) ÷ 1,000,000, in US dollars.")
           + (counters.costEstimated ? u'\n' + Tip::tr("≈ because the tokens are estimated.") : QString());
}

} // namespace sluice::format
