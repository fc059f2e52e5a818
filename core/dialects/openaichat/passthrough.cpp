// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/passthrough.h"

#include "base/refusal.h"
#include "dialects/fit/fieldrules_p.h"
#include "dialects/fit/jsonformat_p.h"
#include "dialects/fit/messagefitter_p.h"
#include "dialects/fit/reasoningeffort.h"
#include "dialects/fit/toolfitter_p.h"
#include "json/writer.h"

#include <algorithm>

namespace sluice {

namespace {

Error strictRefusal(const DropLog &log, const ProviderProfile &profile)
{
    const QString name = QString::fromUtf8(profile.name);
    const QString message =
        log.firstBeside().isEmpty()
            ? QStringLiteral("is not supported by %1; leave it out").arg(name)
            : QStringLiteral("is not supported by %1 together with `%2`, only without; leave one of the two out")
                  .arg(name, QString::fromUtf8(log.firstBeside()));
    return refusal(Refusal::UnsupportedParameter,
                   QStringLiteral("'%1' %2, or send the request without x-sluice-strict.")
                       .arg(QString::fromUtf8(log.firstRemoved()), message),
                   log.firstRemoved());
}

void setModel(json::ObjectEditor &body, const QByteArray &model)
{
    if (body.value("model").toString() != model)
        body.set("model", json::quoted(model));
}

/// `reasoning{effort}` is how other gateways and Responses ask for thoughts; a chat provider that knows
/// `reasoning_effort` gets that.
void unfoldReasoning(json::ObjectEditor &body, const FieldRules &rules, DropLog &log)
{
    const json::Value given = body.value("reasoning");
    const auto effort = rules.find("reasoning_effort");
    const bool takesEffort = effort != rules.end() && effort->second.supported;
    if (!given.isObject() || !takesEffort || rules.contains("reasoning"))
        return;
    const QByteArray text = given.raw().toByteArray(); // the edits below end the slices of `given`
    body.remove("reasoning");
    for (const json::Member &member : json::Value(text).members()) {
        const QByteArrayList &values = effort->second.values;
        const bool taken = values.isEmpty() || !member.value.isString() || values.contains(member.value.text());
        if (member.key == "effort" && taken && !member.value.isNull() && !body.has("reasoning_effort"))
            body.set("reasoning_effort", member.value.raw().toByteArray());
        else
            log.removed("reasoning." + member.key, member.value);
    }
}

/// Fields that this model refuses, whatever its provider takes.
void leaveOutRefused(json::ObjectEditor &body, const ModelFacts &facts, DropLog &log)
{
    for (const QByteArray &field : facts.refused) {
        if (!body.has(field))
            continue;
        log.removed(field, body.value(field));
        body.remove(field);
    }
}

/// Our own wish for usage is no business of the client's, so asking for it here is never told as a change.
void fitStreamOptions(json::ObjectEditor &body, const ProviderProfile &profile, bool stream, DropLog &log)
{
    const QByteArray none = "{}";
    const json::Value given = body.value("stream_options");
    json::ObjectEditor options(given.isObject() ? given : json::Value(none));
    for (const json::Member &member : options.members()) {
        if (member.key == "include_usage" || profile.streamOptionFields.contains(member.key))
            continue;
        log.removed("stream_options." + member.key, member.value);
        options.remove(member.key);
    }
    if (!profile.streamOptions) {
        body.remove("stream_options");
        return;
    }
    if (stream && options.value("include_usage").toBool() != true)
        options.set("include_usage", "true");
    if (options.changed())
        body.set("stream_options", options.result());
}

} // namespace

Result<PreparedRequest> prepareRequest(const QByteArray &operation, const json::Value &body,
                                       const ProviderProfile &profile, const QByteArray &upstreamModel,
                                       std::optional<qint64> maxOutputTokens, bool strict, const ModelFacts &facts)
{
    if (!body.isObject())
        return refusal(Refusal::InvalidRequest, QStringLiteral("The body must be a JSON object."));
    const bool isChat = operation == "chat";
    json::ObjectEditor editor(body);
    DropLog log;
    PreparedRequest prepared;
    prepared.stream = editor.value("stream").toBool() == true;
    prepared.clientWantsUsage = editor.value("stream_options")["include_usage"].toBool() == true;
    setModel(editor, upstreamModel);
    editor.remove("fallbacks");
    if (maxOutputTokens) // first, so that it is told under the client's name
        limitOutputTokens(editor, *maxOutputTokens, log);
    if (isChat || operation == "responses")
        fitEffort(editor, profile, facts, log);
    const FieldRules &rules = profile.rulesFor(operation);
    if (isChat) {
        leaveOutRefused(editor, facts, log);
        unfoldReasoning(editor, rules, log);
        fitTools(editor, profile, log);
    }
    if (isChat || operation == "responses")
        fitToolChoice(editor, profile);
    if (isChat)
        limitTools(editor, rules, log);
    applyFieldRules(editor, rules, log, prepared.headers);
    if (isChat || operation == "completions")
        fitStreamOptions(editor, profile, prepared.stream, log);
    if (isChat) {
        fitJsonFormat(editor, profile, log);
        prepared.hasTools = editor.has("tools");
        if (const Result<void> fitted = fitMessages(editor, profile, log); !fitted.ok())
            return fitted.error();
    }
    if (strict && !log.firstRemoved().isEmpty())
        return strictRefusal(log, profile);
    prepared.choices = int(std::clamp<qint64>(editor.value("n").toWhole().value_or(1), 1, 128));
    prepared.dropped = log.paths();
    prepared.body = editor.result();
    return prepared;
}

Result<PreparedRequest> prepareChatRequest(const json::Value &body, const ProviderProfile &profile,
                                           const QByteArray &upstreamModel, std::optional<qint64> maxOutputTokens,
                                           bool strict, const ModelFacts &facts)
{
    return prepareRequest("chat", body, profile, upstreamModel, maxOutputTokens, strict, facts);
}

} // namespace sluice
