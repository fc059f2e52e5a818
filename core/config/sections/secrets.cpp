// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"

#include "providers/baseurl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

namespace {

using Kind = SecretStoreSettings::Kind;
using Auth = SecretStoreSettings::Auth;

const QByteArrayList kindNames = {"hashicorp", "aws", "google", "azure"};

/// What lets us in is on this machine: a store cannot open itself.
SecretReference readLocal(StrictObject &object, const char *key, const QByteArray &fallback = {})
{
    const QByteArray text = object.string(key, fallback.isEmpty() ? Need::Required : Need::Optional, fallback);
    const Result<SecretReference> reference = parseSecretReference(text);
    if (!reference)
        object.refuse(key, reference.error().message);
    else if (reference->kind == SecretReference::Kind::Vault)
        object.refuse(key, u"must be on this machine: env., file: or keychain:"_s);
    return reference ? *reference : SecretReference();
}

QUrl readAddress(StrictObject &object, const char *key, const QByteArray &fallback = {})
{
    const BaseUrl read =
        readBaseUrl(object.string(key, fallback.isEmpty() ? Need::Required : Need::Optional, fallback));
    if (!read.fault.isEmpty())
        object.refuse(key, read.fault);
    return read.url;
}

/// Steps of a path of its own.
QByteArray readSteps(StrictObject &object, const char *key, const QByteArray &fallback)
{
    QByteArray steps = object.string(key, fallback.isEmpty() ? Need::Required : Need::Optional, fallback);
    const QByteArrayList all = steps.split('/');
    const bool isPlain =
        std::all_of(steps.begin(), steps.end(), [](char c) { return uchar(c) > 0x20 && uchar(c) < 0x7f; });
    if (!isPlain || std::any_of(all.begin(), all.end(), [](const QByteArray &step) {
            return step.isEmpty() || step == "." || step == "..";
        }))
        object.refuse(key, u"must be a path such as secret or teams/secret, without / at its ends"_s);
    return steps;
}

void readHashicorpAuth(StrictObject &auth, SecretStoreSettings::Credentials &credentials)
{
    const QByteArray kind = auth.string("kind", Need::Optional, "token");
    if (kind == "token") {
        credentials.token = readLocal(auth, "token", "env.VAULT_TOKEN");
    } else if (kind == "approle") {
        credentials.auth = Auth::AppRole;
        credentials.role = readLocal(auth, "role_id");
        credentials.secret = readLocal(auth, "secret_id");
        credentials.place = readSteps(auth, "mount", kind);
    } else if (kind == "kubernetes" || kind == "jwt") {
        const bool isPod = kind == "kubernetes";
        credentials.auth = Auth::Jwt;
        credentials.roleName = auth.string("role", Need::Required);
        credentials.secret =
            readLocal(auth, "jwt", isPod ? "file:/var/run/secrets/kubernetes.io/serviceaccount/token" : "");
        credentials.place = readSteps(auth, "mount", kind);
    } else {
        auth.refuse("kind", u"must be one of token, approle, kubernetes, jwt"_s);
    }
}

void readHashicorp(StrictObject &object, SecretStoreSettings &store)
{
    store.url = readAddress(object, "url");
    store.mount = readSteps(object, "mount", "secret");
    store.spaceName = object.string("namespace", Need::Optional);
    if (!object.has("auth"))
        store.credentials.token = *parseSecretReference("env.VAULT_TOKEN");
    object.object("auth", Need::Optional, [&](StrictObject &auth) { readHashicorpAuth(auth, store.credentials); });
}

void readAws(StrictObject &object, SecretStoreSettings &store, const Reading &reading)
{
    store.region = readSteps(object, "region", {});
    store.url = readAddress(object, "url", "https://secretsmanager." + store.region + ".amazonaws.com");
    store.credentials.auth = Auth::AccessKey;
    store.credentials.role = *parseSecretReference("env.AWS_ACCESS_KEY_ID");
    store.credentials.secret = *parseSecretReference("env.AWS_SECRET_ACCESS_KEY");
    if (!reading.inputs.environment("AWS_SESSION_TOKEN").isEmpty())
        store.credentials.token = *parseSecretReference("env.AWS_SESSION_TOKEN");
    object.object("auth", Need::Optional, [&](StrictObject &auth) {
        store.credentials.role = readLocal(auth, "access_key_id");
        store.credentials.secret = readLocal(auth, "secret_access_key");
        store.credentials.token = auth.has("session_token") ? readLocal(auth, "session_token") : SecretReference();
    });
}

void readGoogle(StrictObject &object, SecretStoreSettings &store)
{
    store.mount = readSteps(object, "project", {});
    store.url = readAddress(object, "url", "https://secretmanager.googleapis.com");
    store.tokenUrl = readAddress(object, "token_url", "https://oauth2.googleapis.com/token");
    store.credentials.auth = Auth::ServiceKey;
    object.object("auth", Need::Required,
                  [&](StrictObject &auth) { store.credentials.secret = readLocal(auth, "service_account"); });
}

void readAzure(StrictObject &object, SecretStoreSettings &store)
{
    store.url = readAddress(object, "url");
    store.tokenUrl = readAddress(object, "token_url", "https://login.microsoftonline.com");
    store.credentials.auth = Auth::Client;
    object.object("auth", Need::Required, [&](StrictObject &auth) {
        store.credentials.place = readSteps(auth, "tenant", {});
        store.credentials.role = readLocal(auth, "client_id");
        store.credentials.secret = readLocal(auth, "client_secret");
    });
}

void readSecrets(StrictObject &file, Reading &reading)
{
    eachMember(file, "secrets", reading.fault, [&](const QByteArray &name, StrictObject &object) {
        SecretStoreSettings store;
        const qsizetype kind = kindNames.indexOf(object.string("kind", Need::Required));
        if (kind < 0)
            object.refuse("kind", u"must be one of "_s + QString::fromUtf8(kindNames.join(", ")));
        if (name.contains('/') || name.contains('#') || name.contains('?'))
            reading.fault.report("secrets." + name, u"must have a name without / # and ?, for references name it"_s);
        store.kind = Kind(std::max<qsizetype>(kind, 0));
        switch (store.kind) {
        case Kind::Hashicorp: readHashicorp(object, store); break;
        case Kind::Aws: readAws(object, store, reading); break;
        case Kind::Google: readGoogle(object, store); break;
        case Kind::Azure: readAzure(object, store); break;
        }
        if (const auto seconds = integerWithin(object, "refresh_seconds", 5, 86'400))
            store.refresh = std::chrono::seconds(*seconds);
        reading.config.secrets.stores[name] = std::move(store);
    });
}

} // namespace

Section secretsSection()
{
    return {"secrets", 2, readSecrets, R"schema({"secrets": {
  "type": "object",
  "description": "Stores of secrets, by the names that vault://STORE/PATH#FIELD has for them.",
  "additionalProperties": {
    "type": "object",
    "required": ["kind"],
    "additionalProperties": false,
    "properties": {
      "kind": {
        "enum": ["hashicorp", "aws", "google", "azure"],
        "description": "HashiCorp Vault or OpenBao with KV version 2; AWS Secrets Manager; Google Secret Manager; Azure Key Vault."
      },
      "url": { "type": "string", "pattern": "^https?://[^@?#]+$", "description": "Of hashicorp and azure always." },
      "mount": { "type": "string", "minLength": 1, "description": "Of hashicorp: where the KV engine is. Default: secret." },
      "namespace": { "type": "string", "minLength": 1, "description": "Of hashicorp." },
      "region": { "type": "string", "minLength": 1, "description": "Of aws." },
      "project": { "type": "string", "minLength": 1, "description": "Of google." },
      "token_url": { "type": "string", "pattern": "^https?://[^@?#]+$", "description": "Of google and azure: who gives the token." },
      "refresh_seconds": {
        "type": "integer",
        "minimum": 5,
        "maximum": 86400,
        "description": "How often it is read again, give or take a tenth. Default: 300."
      },
      "auth": {
        "type": "object",
        "description": "What lets us in.",
        "additionalProperties": false,
        "properties": {
          "kind": {
            "enum": ["token", "approle", "kubernetes", "jwt"],
            "description": "Of hashicorp. Default: token."
          },
          "token": { "$ref": "#/$defs/localSecret", "description": "Of token. Default: env.VAULT_TOKEN." },
          "role_id": { "$ref": "#/$defs/localSecret", "description": "Of approle." },
          "secret_id": { "$ref": "#/$defs/localSecret", "description": "Of approle." },
          "role": { "type": "string", "minLength": 1, "description": "Of kubernetes and jwt." },
          "jwt": { "$ref": "#/$defs/localSecret", "description": "Of jwt; of kubernetes the pod's own by default." },
          "mount": { "type": "string", "minLength": 1, "description": "Where the method is. Default: its kind." },
          "access_key_id": { "$ref": "#/$defs/localSecret", "description": "Of aws. Default: env.AWS_ACCESS_KEY_ID." },
          "secret_access_key": { "$ref": "#/$defs/localSecret", "description": "Of aws." },
          "session_token": { "$ref": "#/$defs/localSecret", "description": "Of aws." },
          "service_account": { "$ref": "#/$defs/localSecret", "description": "Of google: the account's key, as JSON." },
          "tenant": { "type": "string", "minLength": 1, "description": "Of azure." },
          "client_id": { "$ref": "#/$defs/localSecret", "description": "Of azure." },
          "client_secret": { "$ref": "#/$defs/localSecret", "description": "Of azure." }
        }
      }
    }
  }
}})schema"};
}

} // namespace sluice::config
