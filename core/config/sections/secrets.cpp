// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/secretways_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

namespace {

using Kind = SecretStoreSettings::Kind;

const QByteArrayList kindNames = {"hashicorp", "aws", "google", "azure"};

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
        case Kind::Hashicorp: readHashicorp(object, store, reading); break;
        case Kind::Aws: readAws(object, store, reading); break;
        case Kind::Google: readGoogle(object, store, reading); break;
        case Kind::Azure: readAzure(object, store, reading); break;
        }
        store.authorities = readAuthorities(object, "ca_file", reading);
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
      "token_url": { "type": "string", "pattern": "^https?://[^@?#]+$", "description": "Of google and azure: who gives the token; of aws: who gives credentials of a role." },
      "ca_file": { "type": "string", "minLength": 1, "description": "As transport.ca_file, of this store alone." },
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
            "enum": [
              "token", "approle", "kubernetes", "jwt", "cert",
              "access_key", "profile", "web_identity", "container", "instance",
              "service_account", "metadata",
              "client_secret", "federated", "managed"
            ],
            "description": "Of hashicorp token, approle, kubernetes, jwt, cert; of aws access_key, profile, web_identity, container, instance; of google service_account, metadata; of azure client_secret, federated, managed. Default: the first."
          },
          "token": { "$ref": "#/$defs/localSecret", "description": "Of token, by default env.VAULT_TOKEN; of container what is shown there." },
          "role_id": { "$ref": "#/$defs/localSecret", "description": "Of approle." },
          "secret_id": { "$ref": "#/$defs/localSecret", "description": "Of approle." },
          "role": { "type": "string", "minLength": 1, "description": "Of kubernetes, jwt and cert the role's name; of web_identity its ARN, by default AWS_ROLE_ARN; of instance which, if there are several." },
          "jwt": { "$ref": "#/$defs/localSecret", "description": "Of jwt; of kubernetes the pod's own by default, of web_identity and federated the file that the environment names." },
          "certificate": { "$ref": "#/$defs/localSecret", "description": "Of cert: the certificate, in PEM form." },
          "key": { "$ref": "#/$defs/localSecret", "description": "Of cert: its key. Default: in the same place." },
          "mount": { "type": "string", "minLength": 1, "description": "Where the method is. Default: its kind." },
          "access_key_id": { "$ref": "#/$defs/localSecret", "description": "Of access_key. Default: env.AWS_ACCESS_KEY_ID." },
          "secret_access_key": { "$ref": "#/$defs/localSecret", "description": "Of access_key." },
          "session_token": { "$ref": "#/$defs/localSecret", "description": "Of access_key." },
          "file": { "$ref": "#/$defs/localSecret", "description": "Of profile. Default: the file that AWS_SHARED_CREDENTIALS_FILE names, else ~/.aws/credentials." },
          "profile": { "type": "string", "minLength": 1, "description": "Of profile: its name. Default: AWS_PROFILE, else default." },
          "url": { "type": "string", "pattern": "^https?://[^@#]+$", "description": "Of container, instance, metadata and managed: who is asked, on this machine or its link. Default: http://169.254.169.254, of container what the environment says." },
          "assume_role": { "type": "string", "minLength": 1, "description": "Of aws: the ARN of a role that is taken on with all this." },
          "external_id": { "type": "string", "minLength": 1, "description": "Of assume_role, where its owner asks for one." },
          "session_name": { "type": "string", "minLength": 1, "description": "Of aws: what the session is called. Default: sluice." },
          "service_account": { "$ref": "#/$defs/localSecret", "description": "Of service_account: the account's key, as JSON." },
          "tenant": { "type": "string", "minLength": 1, "description": "Of client_secret and federated, of the latter AZURE_TENANT_ID by default." },
          "client_id": { "$ref": "#/$defs/localSecret", "description": "Of client_secret; of federated env.AZURE_CLIENT_ID by default; of managed where a machine has several identities." },
          "client_secret": { "$ref": "#/$defs/localSecret", "description": "Of client_secret." }
        }
      }
    }
  }
}})schema"};
}

} // namespace sluice::config
