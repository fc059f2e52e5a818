// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"

#include "providers/baseurl.h"

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

namespace {

void readAddressOf(StrictObject &object, GuardService &service)
{
    const bool isChat = service.kind == GuardService::Kind::Chat;
    const QByteArray text = object.string("url", Need::Optional);
    if (text.isEmpty() != isChat)
        object.refuse("url",
                      isChat ? u"is nothing that a chat has: it goes by the routes, to its model"_s : u"is missing"_s);
    if (text.isEmpty())
        return;
    const BaseUrl read = readBaseUrl(text);
    if (!read.fault.isEmpty())
        object.refuse("url", read.fault);
    service.url = read.url;
}

/// A guardrail is asked in its region, or where `url` says its API is.
void readGuardrail(StrictObject &object, GuardService &service, Reading &reading)
{
    service.region = object.string("region", Need::Required);
    if (!service.region.isEmpty() && !isAwsRegion(service.region))
        object.refuse("region", u"must be a region, such as eu-central-1"_s);
    const QByteArray guardrail = object.string("guardrail", Need::Required);
    const QByteArray version = object.string("version", Need::Optional, "DRAFT");
    const QByteArray origin =
        object.string("url", Need::Optional, "https://bedrock-runtime." + service.region + ".amazonaws.com");
    const BaseUrl read = readBaseUrl(origin);
    if (!read.fault.isEmpty())
        object.refuse("url", read.fault);
    service.url = read.url;
    QString path = read.url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    path += u"/guardrail/"_s + QString::fromLatin1(guardrail.toPercentEncoding()) + u"/version/"_s
            + QString::fromLatin1(version.toPercentEncoding()) + u"/apply"_s;
    service.url.setPath(path, QUrl::TolerantMode);
    AwsCredentials credentials;
    const bool isWhole = readAwsCredentials(object, credentials, reading, sentUnlessDemo(reading));
    service.keyId = credentials.keyId;
    service.key = credentials.key;
    service.sessionToken = credentials.sessionToken;
    if (!isWhole && !reading.inputs.demo)
        service.url.clear();
}

void readGuardServices(StrictObject &file, Reading &reading)
{
    eachMember(file, "guard_services", reading.fault, [&](const QByteArray &id, StrictObject &object) {
        static const QByteArrayList kinds{"openai-moderation", "chat", "presidio", "http", "bedrock"};
        auto service = std::make_shared<GuardService>();
        service->id = id;
        const qsizetype kind = kinds.indexOf(object.string("kind", Need::Required));
        if (kind < 0)
            object.refuse("kind", u"must be one of "_s + QString::fromUtf8(kinds.join(", ")));
        service->kind = GuardService::Kind(std::max<qsizetype>(kind, 0));
        if (const auto timeout = integerWithin(object, "timeout_ms", 1, 600'000))
            service->timeout = std::chrono::milliseconds(*timeout);
        if (service->kind == GuardService::Kind::Bedrock) {
            readGuardrail(object, *service, reading);
            reading.config.guardServices[id] = std::move(service);
            return;
        }
        readAddressOf(object, *service);
        const bool isChat = service->kind == GuardService::Kind::Chat;
        service->model = object.string("model", isChat ? Need::Required : Need::Optional);
        if (const QByteArray key = object.string("key", Need::Optional); !key.isEmpty())
            service->key = readSecret(key, object.path("key"), reading, sentUnlessDemo(reading));
        // Texts do not go there without it: who asks is told that it cannot be reached.
        if (service->key.isEmpty() && object.has("key") && !reading.inputs.demo)
            service->url.clear();
        reading.config.guardServices[id] = std::move(service);
    });
}

} // namespace

Section guardServicesSection()
{
    return {"guard_services", 2, readGuardServices, R"schema({"guard_services": {
  "type": "object",
  "description": "Who else judges texts, for guards of the kind classifier.",
  "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "required": ["kind"],
    "properties": {
      "kind": {
        "enum": ["openai-moderation", "chat", "presidio", "http", "bedrock"],
        "description": "Whose form it has. A chat is a model of the gateway's own routes: Llama Guard, gpt-oss-safeguard."
      },
      "url": { "type": "string", "description": "Where it is asked, with its whole path; none for a chat; of bedrock where it is not AWS itself." },
      "key": { "$ref": "#/$defs/secret" },
      "timeout_ms": { "type": "integer", "minimum": 1, "maximum": 600000, "description": "Default: 2000." },
      "guardrail": { "type": "string", "minLength": 1, "description": "Of bedrock: its id or ARN." },
      "version": { "type": "string", "minLength": 1, "description": "Of bedrock. Default: DRAFT." },
      "region": { "type": "string", "pattern": "^[a-z0-9-]+$", "description": "Of bedrock." },
      "access_key_id": { "$ref": "#/$defs/secret", "description": "Of bedrock." },
      "secret_access_key": { "$ref": "#/$defs/secret", "description": "Of bedrock." },
      "session_token": { "$ref": "#/$defs/secret", "description": "Of bedrock, where there is one." },
      "model": { "type": "string", "description": "Of a chat as clients name it; of moderations theirs." }
    }
  }
}})schema"};
}

} // namespace sluice::config
