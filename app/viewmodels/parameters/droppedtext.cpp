// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "droppedtext.h"

#include "foreigntext.h"
#include "playground/panebody.h"
#include "json/value.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

/// Whose texts these are; lupdate looks for no other function than that of a class.
struct Parameters {
    Q_DECLARE_TR_FUNCTIONS(sluice::Parameters)
};

struct Label {
    QByteArrayView key;
    const char *text;
};
constexpr Label labels[] = {
    {"temperature", QT_TRANSLATE_NOOP("sluice::Parameters", "Temperature")},
    {"top_p", QT_TRANSLATE_NOOP("sluice::Parameters", "Top P")},
    {"top_k", QT_TRANSLATE_NOOP("sluice::Parameters", "Top K")},
    {"min_p", QT_TRANSLATE_NOOP("sluice::Parameters", "Min P")},
    {"max_tokens", QT_TRANSLATE_NOOP("sluice::Parameters", "Max output tokens")},
    {"max_completion_tokens", QT_TRANSLATE_NOOP("sluice::Parameters", "Max output tokens")},
    {"presence_penalty", QT_TRANSLATE_NOOP("sluice::Parameters", "Presence penalty")},
    {"frequency_penalty", QT_TRANSLATE_NOOP("sluice::Parameters", "Frequency penalty")},
    {"seed", QT_TRANSLATE_NOOP("sluice::Parameters", "Seed")},
    {"stop", QT_TRANSLATE_NOOP("sluice::Parameters", "Stop sequences")},
    {"reasoning_effort", QT_TRANSLATE_NOOP("sluice::Parameters", "Reasoning effort")},
    {"service_tier", QT_TRANSLATE_NOOP("sluice::Parameters", "Service tier")},
    {"user", QT_TRANSLATE_NOOP("sluice::Parameters", "User")},
    {"response_format", QT_TRANSLATE_NOOP("sluice::Parameters", "Response format")},
    {"tools", QT_TRANSLATE_NOOP("sluice::Parameters", "Tools")},
    {"tool_choice", QT_TRANSLATE_NOOP("sluice::Parameters", "Tool choice")},
    {"parallel_tool_calls", QT_TRANSLATE_NOOP("sluice::Parameters", "Parallel tool calls")},
};

/// The member of the body a path begins with.
QByteArray memberOf(const QByteArray &path)
{
    const auto end = std::ranges::find_if(path, [](char c) { return c == '.' || c == '['; });
    return path.first(end - path.begin());
}

} // namespace

QString parameterLabel(const QByteArray &key)
{
    const auto *found = std::ranges::find(labels, key, &Label::key);
    return found == std::end(labels) ? visibleText(QString::fromUtf8(key), 60) : Parameters::tr(found->text);
}

QStringList droppedLines(const QByteArrayList &dropped, const QByteArray &body)
{
    const Result<json::Document> sent = json::Document::parse(body);
    QStringList lines;
    for (const QByteArray &path : dropped) {
        const json::Value now = sent ? sent->root()[memberOf(path)] : json::Value();
        const bool isWhole = memberOf(path) == path;
        const QString name = isWhole ? parameterLabel(path) : visibleText(QString::fromUtf8(path), 80);
        const bool isPlain = now.exists() && !now.isArray() && !now.isObject();
        if (isWhole && isPlain)
            lines << Parameters::tr("%1: sent as %2").arg(name, visibleText(QString::fromUtf8(now.raw()), 40));
        else if (isWhole && now.exists())
            lines << Parameters::tr("%1: shortened").arg(name);
        else
            lines << Parameters::tr("%1: left out").arg(name);
    }
    lines.removeDuplicates();
    return lines;
}

QString droppedText(const ChatSettings &settings, const ProviderProfile &profile, const QString &modelName,
                    const ModelFacts &facts, bool images)
{
    if ((settings == ChatSettings() && !images) || !checkChatSettings(settings).ok())
        return {};
    ChatRequest request;
    request.messages = {textMessage(Role::User, "?")};
    apply(settings, request);
    const QByteArray model = modelName.sliced(modelName.indexOf(u'/') + 1).toUtf8();
    ChatRequest pictured = request;
    pictured.messages.front().content.emplace_back(ImagePart{"data:image/png;base64,AA=="});
    pictured.messages.front().contentIsList = true;
    const Result<PreparedRequest> prepared = preparePaneBody(std::move(request), profile, model, facts);
    if (!prepared)
        return prepared.error().message;
    if (images && !preparePaneBody(std::move(pictured), profile, model, facts))
        return Parameters::tr("This model takes no images: it will not be asked. Take them out or pick another one.");
    if (prepared->dropped.isEmpty())
        return {};
    return Parameters::tr("For this model – %1.")
        .arg(droppedLines(prepared->dropped, prepared->body).join(QStringLiteral("; ")));
}

} // namespace sluice
