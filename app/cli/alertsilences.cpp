// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/alertsilences.h"

#include "alerts/alertstates.h"
#include "cli/options.h"
#include "cli/printedtext.h"
#include "terminal/foreigntext.h"
#include "terminal/table.h"
#include "json/writer.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// As the command line takes it.
QByteArray ruleText(const QByteArray &rule)
{
    return rule == "*" ? QByteArray("all") : rule;
}

QByteArray toJson(const std::vector<AlertSilence> &silences)
{
    json::Writer writer;
    writer.beginObject().key("silences").beginArray();
    for (const AlertSilence &silence : silences) {
        writer.beginObject().key("rule").string(ruleText(silence.rule));
        writer.key("until").string(timeText(silence.untilMs));
        writeTextOrNull(writer, "since", silence.sinceMs > 0 ? timeText(silence.sinceMs) : QByteArray());
        writeTextOrNull(writer, "actor", silence.actor);
        writeTextOrNull(writer, "via", silence.via);
        writer.endObject();
    }
    return writer.endArray().endObject().take();
}

} // namespace

int listSilences(const Store &store, bool asJson)
{
    const Result<std::vector<AlertSilence>> silences = sluice::listSilences(store, QDateTime::currentMSecsSinceEpoch());
    if (!silences)
        return failure(silences.error().message);
    if (asJson) {
        printJson(toJson(*silences));
        return 0;
    }
    std::vector<QByteArrayList> rows{{"RULE", "UNTIL", "SINCE", "BY"}};
    for (const AlertSilence &silence : *silences) {
        rows.push_back(
            {terminal::safeLine(ruleText(silence.rule)), timeText(silence.untilMs),
             silence.sinceMs > 0 ? timeText(silence.sinceMs) : QByteArray("-"),
             silence.actor.isEmpty() ? QByteArray("-") : terminal::safeLine(silence.actor + " (" + silence.via + ')')});
    }
    if (silences->empty())
        notice(u"no rule is silenced"_s);
    else
        printLine(terminal::table(rows, 4).trimmed());
    return 0;
}

int silence(const AlertConfig &config, const Store &store, const QStringList &given, bool asJson)
{
    constexpr double longest = 24 * 365;
    bool isNumber = false;
    const double hours = given.at(2).toDouble(&isNumber);
    if (!isNumber || !(hours >= 0 && hours <= longest)) // nor what is no number at all
        return wrongUsage(u"HOURS must be a number from 0 to %1"_s.arg(longest));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QByteArray rule = given.at(1) == "all"_L1 ? QByteArray("*") : given.at(1).toUtf8();
    const Result<std::map<QByteArray, qint64>> silences = readSilences(store, now);
    if (!silences)
        return failure(silences.error().message);
    const bool isThere = rule == "*"
                         || std::any_of(config.rules.begin(), config.rules.end(),
                                        [&](const AlertRule &one) { return one.name == rule; });
    const bool endsOne = hours == 0 && silences->contains(rule);
    if (!isThere && !endsOne)
        return failure(u"there is no rule "_s + given.at(1));
    const qint64 until = hours > 0 ? now + qint64(hours * 3'600'000) : 0;
    const Result<void> done = silenceAlerts({store, Author::person(Author::Via::CommandLine)}, rule, until);
    if (!done.ok())
        return failure(done.error().message);
    if (asJson) {
        json::Writer writer;
        writer.beginObject().key("rule").string(ruleText(rule));
        writeTextOrNull(writer, "until", until > 0 ? timeText(until) : QByteArray());
        printJson(writer.endObject().take());
    }
    return 0;
}

} // namespace sluice::cli
