// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/secretways_p.h"

#include "providers/baseurl.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

namespace {

using Auth = SecretStoreSettings::Auth;

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

/// A name that goes along as it is.
QByteArray readName(StrictObject &object, const char *key, const QByteArray &fallback)
{
    QByteArray name = object.string(key, fallback.isEmpty() ? Need::Required : Need::Optional, fallback);
    if (std::any_of(name.begin(), name.end(), [](char c) { return uchar(c) <= 0x20 || uchar(c) == 0x7f; }))
        object.refuse(key, u"must have no white space in it"_s);
    return name;
}

/// Where the environment says that a file is, as a reference; empty when it says nothing.
QByteArray fileOf(const Reading &reading, const char *variable)
{
    const QByteArray path = reading.inputs.environment(variable);
    return path.isEmpty() ? QByteArray() : "file:" + path;
}

/// Whether what is asked there stays on this machine and its link, or is sealed: credentials come back.
bool isNear(const QUrl &url)
{
    const QHostAddress address(url.host());
    const bool isLocal =
        address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast() || url.host() == "localhost"_L1;
    return url.isValid() && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLocal));
}

QUrl readMetadata(StrictObject &auth, const QByteArray &fallback)
{
    const QByteArray text = auth.string("url", fallback.isEmpty() ? Need::Required : Need::Optional, fallback);
    const QUrl url(QString::fromUtf8(text), QUrl::StrictMode);
    if (!text.isEmpty() && (!isNear(url) || !url.userInfo().isEmpty() || url.hasFragment()))
        auth.refuse("url", u"must be https://, or http:// with an address of this machine or its link, such as "
                           "http://169.254.169.254"_s);
    return url;
}

constexpr const char *usualMetadata = "http://169.254.169.254";

/// One way in, by the name that `auth.kind` has for it.
struct Way {
    const char *name;
    Auth auth;
    void (*read)(StrictObject &auth, SecretStoreSettings::Credentials &credentials, const Reading &reading);
};

void readWay(const std::vector<Way> &ways, StrictObject &auth, SecretStoreSettings &store, const Reading &reading)
{
    const QByteArray kind = auth.string("kind", Need::Optional, ways.front().name);
    QByteArrayList names;
    for (const Way &way : ways) {
        names.append(way.name);
        if (kind != way.name)
            continue;
        store.credentials.auth = way.auth;
        way.read(auth, store.credentials, reading);
        return;
    }
    auth.refuse("kind", u"must be one of "_s + QString::fromUtf8(names.join(", ")));
}

using Credentials = SecretStoreSettings::Credentials;

void readJwt(StrictObject &auth, Credentials &credentials, const char *kind, const QByteArray &fallback)
{
    credentials.roleName = auth.string("role", Need::Required);
    credentials.secret = readLocal(auth, "jwt", fallback);
    credentials.place = readSteps(auth, "mount", kind);
}

const std::vector<Way> hashicorpWays = {
    {"token", Auth::Token,
     [](StrictObject &auth, Credentials &credentials, const Reading &) {
         credentials.token = readLocal(auth, "token", "env.VAULT_TOKEN");
     }},
    {"approle", Auth::AppRole,
     [](StrictObject &auth, Credentials &credentials, const Reading &) {
         credentials.role = readLocal(auth, "role_id");
         credentials.secret = readLocal(auth, "secret_id");
         credentials.place = readSteps(auth, "mount", "approle");
     }},
    {"kubernetes", Auth::Jwt,
     [](StrictObject &auth, Credentials &credentials, const Reading &) {
         readJwt(auth, credentials, "kubernetes", "file:/var/run/secrets/kubernetes.io/serviceaccount/token");
     }},
    {"jwt", Auth::Jwt,
     [](StrictObject &auth, Credentials &credentials, const Reading &) { readJwt(auth, credentials, "jwt", {}); }},
    {"cert", Auth::Certificate,
     [](StrictObject &auth, Credentials &credentials, const Reading &) {
         credentials.role = readLocal(auth, "certificate");
         credentials.secret = readLocal(auth, "key", credentials.role.text());
         credentials.roleName = auth.string("role", Need::Optional);
         credentials.place = readSteps(auth, "mount", "cert");
     }},
};

void useVariables(Credentials &credentials, const Reading &reading)
{
    credentials.auth = Auth::AccessKey;
    credentials.role = *parseSecretReference("env.AWS_ACCESS_KEY_ID");
    credentials.secret = *parseSecretReference("env.AWS_SECRET_ACCESS_KEY");
    if (!reading.inputs.environment("AWS_SESSION_TOKEN").isEmpty())
        credentials.token = *parseSecretReference("env.AWS_SESSION_TOKEN");
}

/// What ECS and EKS say to the programs of a container.
QByteArray containerUrl(const Reading &reading)
{
    const QByteArray path = reading.inputs.environment("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    return path.isEmpty() ? reading.inputs.environment("AWS_CONTAINER_CREDENTIALS_FULL_URI")
                          : "http://169.254.170.2" + path;
}

QByteArray containerToken(const Reading &reading)
{
    const QByteArray file = fileOf(reading, "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
    const bool isSet = !reading.inputs.environment("AWS_CONTAINER_AUTHORIZATION_TOKEN").isEmpty();
    return !file.isEmpty() || !isSet ? file : QByteArray("env.AWS_CONTAINER_AUTHORIZATION_TOKEN");
}

const std::vector<Way> awsWays = {
    {"access_key", Auth::AccessKey,
     [](StrictObject &auth, Credentials &credentials, const Reading &reading) {
         if (!auth.has("access_key_id") && !auth.has("secret_access_key")) {
             useVariables(credentials, reading);
             return;
         }
         credentials.role = readLocal(auth, "access_key_id");
         credentials.secret = readLocal(auth, "secret_access_key");
         credentials.token = auth.has("session_token") ? readLocal(auth, "session_token") : SecretReference();
     }},
    {"profile", Auth::Profile,
     [](StrictObject &auth, Credentials &credentials, const Reading &reading) {
         const QByteArray named = fileOf(reading, "AWS_SHARED_CREDENTIALS_FILE");
         const QByteArray home = reading.inputs.environment("HOME");
         credentials.secret = readLocal(auth, "file", named.isEmpty() ? "file:" + home + "/.aws/credentials" : named);
         const QByteArray chosen = reading.inputs.environment("AWS_PROFILE");
         credentials.roleName = auth.string("profile", Need::Optional, chosen.isEmpty() ? "default" : chosen);
     }},
    {"web_identity", Auth::WebIdentity,
     [](StrictObject &auth, Credentials &credentials, const Reading &reading) {
         credentials.roleName = readName(auth, "role", reading.inputs.environment("AWS_ROLE_ARN"));
         credentials.secret = readLocal(auth, "jwt", fileOf(reading, "AWS_WEB_IDENTITY_TOKEN_FILE"));
     }},
    {"container", Auth::Container,
     [](StrictObject &auth, Credentials &credentials, const Reading &reading) {
         credentials.metadata = readMetadata(auth, containerUrl(reading));
         const QByteArray token = containerToken(reading);
         if (auth.has("token") || !token.isEmpty())
             credentials.token = readLocal(auth, "token", token);
     }},
    {"instance", Auth::Instance,
     [](StrictObject &auth, Credentials &credentials, const Reading &) {
         credentials.metadata = readMetadata(auth, usualMetadata);
         credentials.roleName = auth.string("role", Need::Optional);
     }},
};

/// As AWS's own programs find it where the environment says so. A machine's metadata is asked by name only: nobody is
/// connected to whom the configuration does not name.
void useEnvironment(Credentials &credentials, const Reading &reading)
{
    useVariables(credentials, reading);
    if (!reading.inputs.environment("AWS_ACCESS_KEY_ID").isEmpty())
        return;
    const Result<SecretReference> jwt = parseSecretReference(fileOf(reading, "AWS_WEB_IDENTITY_TOKEN_FILE"));
    const QByteArray role = reading.inputs.environment("AWS_ROLE_ARN");
    const QUrl container(QString::fromUtf8(containerUrl(reading)), QUrl::StrictMode);
    if (jwt && !role.isEmpty()) {
        credentials = {.auth = Auth::WebIdentity, .secret = *jwt, .roleName = role};
    } else if (isNear(container)) {
        credentials = {.auth = Auth::Container, .metadata = container};
        if (const Result<SecretReference> token = parseSecretReference(containerToken(reading)))
            credentials.token = *token;
    }
}

const std::vector<Way> googleWays = {
    {"service_account", Auth::ServiceKey,
     [](StrictObject &auth, Credentials &credentials, const Reading &) {
         credentials.secret = readLocal(auth, "service_account");
     }},
    {"metadata", Auth::Metadata,
     [](StrictObject &auth, Credentials &credentials, const Reading &) {
         credentials.metadata = readMetadata(auth, usualMetadata);
     }},
};

const std::vector<Way> azureWays = {
    {"client_secret", Auth::Client,
     [](StrictObject &auth, Credentials &credentials, const Reading &) {
         credentials.place = readSteps(auth, "tenant", {});
         credentials.role = readLocal(auth, "client_id");
         credentials.secret = readLocal(auth, "client_secret");
     }},
    {"federated", Auth::Federated,
     [](StrictObject &auth, Credentials &credentials, const Reading &reading) {
         credentials.place = readSteps(auth, "tenant", reading.inputs.environment("AZURE_TENANT_ID"));
         credentials.role = readLocal(auth, "client_id", "env.AZURE_CLIENT_ID");
         credentials.secret = readLocal(auth, "jwt", fileOf(reading, "AZURE_FEDERATED_TOKEN_FILE"));
     }},
    {"managed", Auth::Managed,
     [](StrictObject &auth, Credentials &credentials, const Reading &) {
         credentials.metadata = readMetadata(auth, usualMetadata);
         if (auth.has("client_id"))
             credentials.role = readLocal(auth, "client_id");
     }},
};

} // namespace

void readHashicorp(StrictObject &object, SecretStoreSettings &store, const Reading &reading)
{
    store.url = readAddress(object, "url");
    store.mount = readSteps(object, "mount", "secret");
    store.spaceName = object.string("namespace", Need::Optional);
    if (!object.has("auth"))
        store.credentials.token = *parseSecretReference("env.VAULT_TOKEN");
    object.object("auth", Need::Optional, [&](StrictObject &auth) { readWay(hashicorpWays, auth, store, reading); });
    if (store.credentials.auth == Auth::Certificate && store.url.scheme() != "https"_L1)
        object.refuse("url", u"must be https://, for that is where a certificate is shown"_s);
}

void readAws(StrictObject &object, SecretStoreSettings &store, const Reading &reading)
{
    store.region = readSteps(object, "region", {});
    store.url = readAddress(object, "url", "https://secretsmanager." + store.region + ".amazonaws.com");
    store.tokenUrl = readAddress(object, "token_url", "https://sts." + store.region + ".amazonaws.com");
    if (!object.has("auth"))
        useEnvironment(store.credentials, reading);
    object.object("auth", Need::Optional, [&](StrictObject &auth) {
        readWay(awsWays, auth, store, reading);
        if (auth.has("assume_role"))
            store.credentials.assumedRole = readName(auth, "assume_role", {});
        store.credentials.externalId = auth.string("external_id", Need::Optional);
        store.credentials.sessionName = readName(auth, "session_name", "sluice");
    });
    if (store.credentials.auth != Auth::WebIdentity && store.credentials.assumedRole.isEmpty())
        store.tokenUrl.clear(); // nobody is asked there
    if (store.credentials.sessionName.isEmpty()) {
        const QByteArray name = reading.inputs.environment("AWS_ROLE_SESSION_NAME");
        store.credentials.sessionName = name.isEmpty() ? QByteArray("sluice") : name;
    }
}

void readGoogle(StrictObject &object, SecretStoreSettings &store, const Reading &reading)
{
    store.mount = readSteps(object, "project", {});
    store.url = readAddress(object, "url", "https://secretmanager.googleapis.com");
    store.tokenUrl = readAddress(object, "token_url", "https://oauth2.googleapis.com/token");
    object.object("auth", Need::Required, [&](StrictObject &auth) { readWay(googleWays, auth, store, reading); });
    if (store.credentials.auth == Auth::Metadata)
        store.tokenUrl.clear();
}

void readAzure(StrictObject &object, SecretStoreSettings &store, const Reading &reading)
{
    store.url = readAddress(object, "url");
    object.object("auth", Need::Required, [&](StrictObject &auth) { readWay(azureWays, auth, store, reading); });
    const QByteArray named =
        store.credentials.auth == Auth::Federated ? reading.inputs.environment("AZURE_AUTHORITY_HOST") : QByteArray();
    store.tokenUrl = readAddress(object, "token_url", named.isEmpty() ? "https://login.microsoftonline.com" : named);
    if (store.credentials.auth == Auth::Managed)
        store.tokenUrl.clear();
}

} // namespace sluice::config
