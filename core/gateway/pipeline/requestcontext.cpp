// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/requestcontext.h"

#include "engine/routes/routing.h"
#include "gateway/pipeline/guards/guardwatch.h"
#include "record/tracecontext.h"
#include "json/utf8.h"

#include <QDateTime>

namespace sluice {

namespace {

DoorRequest doorRequest(const RequestContext &context, const json::Value &body)
{
    const HeaderList &headers = context.arrival.headers;
    const QByteArray &id = context.arrival.id;
    const QByteArray asChat = headers.value("x-litellm-fallback").toLower();
    DoorRequest request{context.arrival.door, body};
    request.strict = context.switches.isStrict;
    request.id = id.mid(id.indexOf('_') + 1);
    request.textAsChat =
        context.setup->rules.convertTextToChat || (!asChat.isEmpty() && asChat != "false" && asChat != "0");
    request.answers = &context.shared->answers;
    request.owner = context.arrival.caller.key ? context.arrival.caller.key->hash : QByteArray();
    const std::shared_ptr<GatewayKeyRing> &ring = context.shared->keys;
    request.isOnlyClient = !context.arrival.caller.key || !ring || ring->keys().size() <= 1;
    request.unixTime = [] { return QDateTime::currentSecsSinceEpoch(); };
    return request;
}

/// What the configuration says to try next, as far as the caller may.
QByteArrayList configuredFallbacks(const RequestContext &context)
{
    const auto &fallbacks = context.setup->rules.fallbacks;
    auto found = fallbacks.find(context.asked.model);
    if (found == fallbacks.end() && !fallbacks.empty())
        found = fallbacks.find(otherModelName(context.asked.model, *context.setup->providers));
    if (found == fallbacks.end())
        return {};
    QByteArrayList names = found->second;
    if (const GatewayKeyPtr &key = context.arrival.caller.key)
        names.removeIf([&](const QByteArray &name) { return !allowsModel(*key, name, *context.setup->providers); });
    return names;
}

} // namespace

NameFilter RequestContext::mayName() const
{
    const GatewayKeyPtr &key = arrival.caller.key;
    if (!key || key->models.isEmpty())
        return {};
    return [this, key](const QByteArray &name) { return allowsModel(*key, name, *setup->providers); };
}

RequestContext::RequestContext(std::shared_ptr<GatewayShared> shared_, GatewaySetupPtr setup_, Transport &transport_,
                               ModelLister &lister_, Arrival arrival_)
    : shared(std::move(shared_))
    , setup(std::move(setup_))
    , transport(transport_)
    , lister(lister_)
    , arrival(std::move(arrival_))
    , switches(readSwitches(arrival.headers))
    , traceParent(readTraceParent(arrival.headers.value("traceparent")))
    , money(*shared, setup, arrival.caller.key)
    , log(shared, setup, arrival.door, arrival.id, arrival.receivedNs, &money)
{
    log.setKey(arrival.caller.key, arrival.caller.presented);
    log.setTrace(traceParent);
    log.setBody(arrival.body);
    log.setGuards(guardReport);
    // A member: nobody owns it by this list.
    filters = {{std::shared_ptr<void>(), &money}};
}

Inquirer inquirerOf(const RequestContext &request)
{
    const GatewayKeyPtr &key = request.arrival.caller.key;
    return {request.shared,     request.setup,       request.transport,
            request.lister,     request.asked.model, key ? key->name.toUtf8() : QByteArray(),
            request.traceParent};
}

GuardWatch &RequestContext::watch()
{
    if (!log.watch())
        log.setWatch(new GuardWatch(inquirerOf(*this), &lister)); // which lives as long as the lane's transport
    return *log.watch();
}

Result<void> RequestContext::read(const QByteArray &body)
{
    if (switches.error)
        return *switches.error;
    Result<json::Document> parsed = json::Document::parse(json::wholeCharacters(body));
    if (!parsed)
        return parsed.error();
    document.emplace(std::move(*parsed));
    request = doorRequest(*this, document->root());
    translator = std::make_unique<Translator>(*request);
    translator->countBy([this] { return money.usageToTell(); });
    Result<Translator::Asked> read = translator->read();
    if (!read)
        return read.error();
    asked = std::move(*read);
    if (asked.fallbacks.isEmpty())
        asked.fallbacks = configuredFallbacks(*this);
    // Four bytes of a body make about a token; exact enough for a limit, and free.
    const Allowance allowance = allowanceOf(*arrival.door.dialect, asked.output, {});
    tokens = body.size() / 4 + (allowance.isLimited ? allowance.most() : 0);
    money.setRequest(asked, *request);
    return {};
}

} // namespace sluice
