// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/stores/awsidentity.h"

#include "secrets/secreterror.h"
#include "secrets/stores/cloudtokens.h"

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

using Auth = SecretStoreSettings::Auth;

/// Before its end, so that what is signed with it arrives in time; metadata has new ones by then.
constexpr qint64 marginSeconds = 300;
constexpr char instanceTokenLife[] = "21600";

/// The Security Token Service takes forms and, unless it is asked otherwise, answers in XML.
TransportRequest roleRequest(const QUrl &url, const QByteArray &action,
                             std::vector<std::pair<QByteArray, QByteArray>> fields)
{
    fields.insert(fields.begin(), {{"Action", action}, {"Version", "2011-06-15"}});
    TransportRequest request = formRequest(storeUrl(url, {}), fields);
    request.headers.set("Accept", "text/xml");
    return request;
}

Error named(const SecretReference &where, Error error)
{
    error.message = QString::fromUtf8(where.text()) + u' ' + error.message;
    return error;
}

} // namespace

AwsIdentity::AwsIdentity(const SecretStoreSettings &settings, const StoreServices &services)
    : m_settings(settings)
    , m_services(services)
{
}

void AwsIdentity::ask(TransportRequest request, const Exchange::Done &done)
{
    new Exchange(m_services.transport, std::move(request), done, this);
}

void AwsIdentity::askFor(TransportRequest request, Answered answered, const Granted &granted)
{
    const QUrl url = request.url;
    ask(std::move(request), [=](const Result<StoreAnswer> &answer) { granted(answered(url, answer)); });
}

bool AwsIdentity::isFresh() const
{
    return m_grant && QDateTime::currentDateTimeUtc().addSecs(marginSeconds) < m_grant->end;
}

void AwsIdentity::get(Done done)
{
    if (isFresh()) {
        done(m_grant->credentials);
        return;
    }
    m_waiting.push_back(std::move(done));
    if (!std::exchange(m_fetching, true))
        fetch();
}

void AwsIdentity::forget(const AwsCredentials &refused)
{
    if (m_grant && m_grant->credentials == refused)
        m_grant.reset();
}

void AwsIdentity::fetch()
{
    askSource([this](const Result<AwsGrant> &source) {
        if (source && !m_settings.credentials.assumedRole.isEmpty())
            assumeRole(source->credentials, [this](const Result<AwsGrant> &role) { onGranted(role); });
        else
            onGranted(source);
    });
}

void AwsIdentity::onGranted(const Result<AwsGrant> &grant)
{
    m_fetching = false;
    if (grant)
        m_grant = grant->end.isValid() ? std::optional(*grant) : std::nullopt;
    // Who gives them is away for a while, and what there is still holds.
    const bool holds = !grant && m_grant && QDateTime::currentDateTimeUtc() < m_grant->end;
    const Result<AwsCredentials> credentials = grant   ? Result<AwsCredentials>(grant->credentials)
                                               : holds ? Result<AwsCredentials>(m_grant->credentials)
                                                       : Result<AwsCredentials>(grant.error());
    for (const Done &done : std::exchange(m_waiting, {}))
        done(credentials);
}

void AwsIdentity::askSource(const Granted &granted)
{
    switch (m_settings.credentials.auth) {
    case Auth::Profile: readProfile(granted); break;
    case Auth::WebIdentity: askByWebIdentity(granted); break;
    case Auth::Container: askContainer(granted); break;
    case Auth::Instance: askInstance(granted); break;
    default: readKeys(granted); break;
    }
}

/// A session token need not be there, unless it is named.
void AwsIdentity::readKeys(const Granted &granted)
{
    const SecretStoreSettings::Credentials &where = m_settings.credentials;
    std::vector<SecretReference> wanted{where.role, where.secret};
    if (!where.token.name.isEmpty())
        wanted.push_back(where.token);
    readAll(m_services.credentials, wanted, [granted](const Result<std::vector<Secret>> &read) {
        if (!read) {
            granted(read.error());
            return;
        }
        AwsCredentials keys{read->at(0).reveal(), read->at(1)};
        if (read->size() > 2)
            keys.sessionToken = read->at(2);
        granted(AwsGrant{keys});
    });
}

void AwsIdentity::readProfile(const Granted &granted)
{
    const SecretStoreSettings::Credentials &where = m_settings.credentials;
    m_services.credentials(where.secret, [granted, where](const Result<Secret> &file) {
        const Result<AwsGrant> grant =
            file ? grantOfProfile(file->reveal(), where.roleName) : Result<AwsGrant>(file.error());
        granted(grant || !file ? grant : Result<AwsGrant>(named(where.secret, grant.error())));
    });
}

/// Signed by nobody: the token says who asks.
void AwsIdentity::askByWebIdentity(const Granted &granted)
{
    m_services.credentials(m_settings.credentials.secret, [this, granted](const Result<Secret> &token) {
        if (!token) {
            granted(token.error());
            return;
        }
        askFor(roleRequest(m_settings.tokenUrl, "AssumeRoleWithWebIdentity",
                           {{"RoleArn", m_settings.credentials.roleName},
                            {"RoleSessionName", m_settings.credentials.sessionName},
                            {"WebIdentityToken", token->reveal()}}),
               &grantOfRole, granted);
    });
}

void AwsIdentity::askContainer(const Granted &granted)
{
    TransportRequest request = storeRequest("GET", m_settings.credentials.metadata);
    const SecretReference &where = m_settings.credentials.token;
    if (where.name.isEmpty()) {
        askFor(std::move(request), &grantOfMetadata, granted);
        return;
    }
    m_services.credentials(where, [this, request, granted](const Result<Secret> &word) {
        if (!word) {
            granted(word.error());
            return;
        }
        TransportRequest withWord = request;
        withWord.headers.append("Authorization", word->reveal());
        askFor(std::move(withWord), &grantOfMetadata, granted);
    });
}

/// Version 2: what is asked shows a token, which only somebody on the machine itself gets by a PUT.
void AwsIdentity::askInstance(const Granted &granted)
{
    TransportRequest request = storeRequest("PUT", storeUrl(m_settings.credentials.metadata, "latest/api/token"));
    request.headers.append("X-aws-ec2-metadata-token-ttl-seconds", instanceTokenLife);
    const QUrl url = request.url;
    ask(std::move(request), [this, url, granted](const Result<StoreAnswer> &answer) {
        if (!answer)
            granted(answer.error());
        else if (answer->status != 200)
            granted(statusError(url, answer->status,
                                u"the machine's metadata gives no token; they may be switched off, "
                                "or end a hop before a container"_s));
        else
            askInstanceRole(Secret(answer->body.trimmed()), granted);
    });
}

void AwsIdentity::askInstanceRole(const Secret &token, const Granted &granted)
{
    const auto request = [this, token](const QByteArray &role) {
        TransportRequest get = storeRequest(
            "GET", storeUrl(m_settings.credentials.metadata, "latest/meta-data/iam/security-credentials/" + role));
        get.headers.append("X-aws-ec2-metadata-token", token.reveal());
        return get;
    };
    if (!m_settings.credentials.roleName.isEmpty()) {
        askFor(request(m_settings.credentials.roleName), &grantOfMetadata, granted);
        return;
    }
    TransportRequest list = request({});
    const QUrl url = list.url;
    ask(std::move(list), [this, url, request, granted](const Result<StoreAnswer> &answer) {
        const QByteArray role =
            answer && answer->status == 200 ? answer->body.split('\n').front().trimmed() : QByteArray();
        if (!answer)
            granted(answer.error());
        else if (role.isEmpty() || role.contains('/'))
            granted(statusError(url, answer->status, u"no role is attached to this machine"_s));
        else
            askFor(request(role), &grantOfMetadata, granted);
    });
}

void AwsIdentity::assumeRole(const AwsCredentials &by, const Granted &granted)
{
    const SecretStoreSettings::Credentials &who = m_settings.credentials;
    std::vector<std::pair<QByteArray, QByteArray>> fields{{"RoleArn", who.assumedRole},
                                                          {"RoleSessionName", who.sessionName}};
    if (!who.externalId.isEmpty())
        fields.emplace_back("ExternalId", who.externalId);
    TransportRequest request = roleRequest(m_settings.tokenUrl, "AssumeRole", std::move(fields));
    signForAws(request, by, {m_settings.region, "sts"}, QDateTime::currentDateTimeUtc());
    askFor(std::move(request), &grantOfRole, granted);
}

} // namespace sluice
