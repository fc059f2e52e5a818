// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/stores/awsanswers.h"

#include "secrets/secreterror.h"
#include "json/value.h"

#include <QXmlStreamReader>

#include <map>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

QDateTime timeOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

/// The texts of all elements that hold nothing else, by their names.
std::map<QString, QString> leavesOf(const QByteArray &body)
{
    std::map<QString, QString> leaves;
    QXmlStreamReader xml(body);
    QString text;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: text.clear(); break;
        case QXmlStreamReader::Characters: text += xml.text(); break;
        case QXmlStreamReader::EndElement:
            if (!text.trimmed().isEmpty())
                leaves.try_emplace(xml.name().toString(), std::exchange(text, {}).trimmed());
            break;
        default: break;
        }
    }
    return xml.hasError() ? std::map<QString, QString>() : leaves;
}

Error roleError(const QUrl &url, const StoreAnswer &answer)
{
    const std::map<QString, QString> said = leavesOf(answer.body);
    const auto code = said.find(u"Code"_s);
    const QString kind = code == said.end() ? QString() : code->second;
    if (kind.startsWith("Throttling"_L1) || kind == "IDPCommunicationError"_L1)
        return storeAway(u"%1 has no room now"_s.arg(url.host()));
    if (kind.startsWith("ExpiredToken"_L1))
        return secretRefused(u"the token that the role is asked for with is not valid any more"_s);
    const bool isRefused = answer.status == 400 || answer.status == 403;
    return statusError(
        url, answer.status,
        isRefused ? u"it gives no credentials of the role; check the role, whom it trusts, and this machine's clock"_s
                  : QString());
}

} // namespace

Result<AwsGrant> grantOfMetadata(const QUrl &url, const Result<StoreAnswer> &answer)
{
    if (!answer)
        return answer.error();
    if (answer->status != 200)
        return statusError(url, answer->status, u"it gives no credentials; check that a role is attached here"_s);
    const Result<json::Document> body = json::Document::parse(answer->body);
    const json::Value root = body ? body->root() : json::Value();
    AwsGrant grant;
    grant.credentials = {root["AccessKeyId"].text(), Secret(root["SecretAccessKey"].text()),
                         Secret(root["Token"].text())};
    grant.end = timeOf(QString::fromUtf8(root["Expiration"].text()));
    if (grant.credentials.keyId.isEmpty() || grant.credentials.key.isEmpty())
        return storeAway(u"%1 answered something that is no credentials"_s.arg(url.host()));
    return grant;
}

Result<AwsGrant> grantOfRole(const QUrl &url, const Result<StoreAnswer> &answer)
{
    if (!answer)
        return answer.error();
    if (answer->status != 200)
        return roleError(url, *answer);
    std::map<QString, QString> said = leavesOf(answer->body);
    AwsGrant grant;
    grant.credentials = {said[u"AccessKeyId"_s].toUtf8(), Secret(said[u"SecretAccessKey"_s].toUtf8()),
                         Secret(said[u"SessionToken"_s].toUtf8())};
    grant.end = timeOf(said[u"Expiration"_s]);
    if (grant.credentials.keyId.isEmpty() || grant.credentials.key.isEmpty()
        || grant.credentials.sessionToken.isEmpty())
        return storeAway(u"%1 answered something that is no credentials of a role"_s.arg(url.host()));
    return grant;
}

Result<AwsGrant> grantOfProfile(const QByteArray &file, const QByteArray &profile)
{
    std::map<QByteArray, QByteArray> values;
    bool isInside = false;
    bool wasFound = false;
    for (const QByteArray &raw : file.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith('#') || line.startsWith(';'))
            continue;
        if (line.startsWith('[')) {
            const QByteArray name = line.mid(1, line.indexOf(']') - 1).trimmed();
            isInside = name == profile || name == "profile " + profile;
            wasFound = wasFound || isInside;
        } else if (const qsizetype equals = line.indexOf('='); isInside && equals > 0) {
            values[line.left(equals).trimmed().toLower()] = line.mid(equals + 1).trimmed();
        }
    }
    AwsGrant grant;
    grant.credentials = {values["aws_access_key_id"], Secret(values["aws_secret_access_key"]),
                         Secret(values["aws_session_token"])};
    const QString name = QString::fromUtf8(profile);
    if (!wasFound)
        return secretRefused(u"has no profile %1"_s.arg(name));
    if (grant.credentials.keyId.isEmpty() || grant.credentials.key.isEmpty())
        return secretRefused(u"has no aws_access_key_id and aws_secret_access_key in its profile %1, and other ways in "
                             u"are not read from "
                             "there"_s.arg(name));
    return grant;
}

} // namespace sluice
