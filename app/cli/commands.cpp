// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/options.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

constexpr Command table[] = {
    {"serve", "the gateway without a window", serve},
    {"compare", "one prompt to several models", compare},
    {"models", "the models that the providers offer now", models},
    {"keys", "the gateway keys: list, make, change, revoke", keys},
    {"run", "starts a local tool that uses the gateway", runTool},
    {"connect", "leads a local tool to the gateway by its own files", connectTool},
    {"disconnect", "gives a tool its files back", disconnectTool},
    {"tools", "the local tools: which are here, which are connected", tools},
    {"config", "the gateways' stored configuration", config},
    {"guard", "what is looked for in what is asked and answered", guard},
    {"alerts", "what the rules for alerts have found; tries channels", alerts},
    {"audit", "the log of what was changed, and by whom", audit},
    {"secrets", "where keys are kept: whether they can be read; reads them again", secrets},
    {"doctor", "what would fail: secrets, addresses, certificates, clock, store", doctor},
    {"export", "the recorded requests as text", exportRecords},
    {"simulate", "the provider simulator", simulate},
    {"help", "what a command does and takes", help},
};

/// How many letters have to be added, left out or changed, a swapped pair counting two.
qsizetype editDistance(const QString &from, const QString &to)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : from) {
        qsizetype diagonal = row.front()++;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const qsizetype change = diagonal + (to.at(static_cast<qsizetype>(i) - 1) == letter ? 0 : 1);
            diagonal = row[i];
            row[i] = std::min({row[i] + 1, row[i - 1] + 1, change});
        }
    }
    return row.back();
}

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command *findCommand(const QString &name)
{
    const auto *const found = std::find_if(std::begin(table), std::end(table),
                                           [&](const Command &one) { return name == QLatin1StringView(one.name); });
    return found == std::end(table) ? nullptr : found;
}

QString nearestCommand(const QString &word)
{
    constexpr qsizetype longest = 20; // of words that are compared
    const QString lower = word.trimmed().toLower();
    if (lower.isEmpty() || lower.size() > longest)
        return {};
    QString nearest;
    qsizetype least = 3; // two letters off is the most
    for (const Command &one : table) {
        const QString name = QString::fromLatin1(one.name);
        const bool begins = lower.size() >= 3 && name.startsWith(lower);
        const qsizetype distance = begins ? 1 : editDistance(lower, name);
        // Of a short word two other letters leave too little.
        if (distance < least && distance * 2 < name.size()) {
            least = distance;
            nearest = name;
        }
    }
    return nearest;
}

int unknownCommand(const QString &word)
{
    const QString nearest = nearestCommand(word);
    return wrongUsage(nearest.isEmpty() ? u"there is no command \"%1\""_s.arg(word)
                                        : u"there is no command \"%1\"; did you mean sluice %2?"_s.arg(word, nearest));
}

} // namespace sluice::cli
