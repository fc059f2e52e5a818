// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alertdraft.h"

#include "alerts/alertconfig.h"
#include "numbertext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr qsizetype longestAlertName = 100;

int placeOf(const QByteArrayList &names, const QJsonValue &name, int otherwise)
{
    const qsizetype place = names.indexOf(name.toString().toUtf8());
    return place < 0 ? otherwise : int(place);
}

const QByteArrayList &kindNames(bool isChannel)
{
    return isChannel ? channelKindNames() : alertKindNames();
}

/// "50, 80, 100" as [50, 80, 100]; what is no number stays, for the configuration to refuse it.
QJsonArray stepsOf(const QString &text)
{
    QJsonArray steps;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<double> number = numberOf(part);
        steps.append(number ? QJsonValue(*number) : QJsonValue(part.trimmed()));
    }
    return steps;
}

} // namespace

void AlertDraft::loadRule(const QString &name, const QJsonObject &rule)
{
    m_isChannel = false;
    load(name, rule);
}

void AlertDraft::loadChannel(const QString &name, const QJsonObject &channel)
{
    m_isChannel = true;
    load(name, channel);
}

void AlertDraft::load(const QString &name, const QJsonObject &object)
{
    m_loadedName = name;
    m_loaded = object;
    m_name = name;
    m_kind = placeOf(kindNames(m_isChannel), object[u"kind"_s], 0);
    m_severity = placeOf(severityNames(), object[u"severity"_s], 1);
    m_value = loadedValue();
    m_key = object[keyMember()].toString();
    m_user = object[u"user"_s].toString();
    m_recipients = object[u"to"_s].toVariant().toStringList().join(u", "_s);
    m_nameProblem.clear();
    m_failure.clear();
    Q_EMIT changed();
}

template<typename T>
void AlertDraft::change(T &member, const T &value)
{
    if (member == value)
        return;
    member = value;
    m_failure.clear();
    Q_EMIT changed();
}

void AlertDraft::setName(const QString &name)
{
    m_nameProblem.clear();
    change(m_name, name);
}

void AlertDraft::setKind(int kind)
{
    const int place = std::clamp(kind, 0, int(kindNames(m_isChannel).size()) - 1);
    if (place == m_kind)
        return;
    if (!m_isChannel)
        m_value.clear(); // of another kind's it is another number
    change(m_kind, place);
}

void AlertDraft::setSeverity(int severity)
{
    change(m_severity, std::clamp(severity, 0, int(severityNames().size()) - 1));
}

void AlertDraft::setValue(const QString &value)
{
    change(m_value, value);
}

void AlertDraft::setKey(const QString &key)
{
    change(m_key, key);
}

void AlertDraft::setUser(const QString &user)
{
    change(m_user, user);
}

void AlertDraft::setRecipients(const QString &recipients)
{
    change(m_recipients, recipients);
}

bool AlertDraft::isMail() const
{
    return m_isChannel && AlertChannel::Kind(m_kind) == AlertChannel::Kind::Email;
}

void AlertDraft::setFailure(const QString &failure)
{
    m_failure = failure;
    Q_EMIT changed();
}

QString AlertDraft::kindName() const
{
    return QString::fromUtf8(kindNames(m_isChannel)[m_kind]);
}

QString AlertDraft::valueMember() const
{
    if (m_isChannel)
        return AlertChannel::Kind(m_kind) == AlertChannel::Kind::Desktop ? QString() : u"url"_s;
    switch (AlertRule::Kind(m_kind)) {
    case AlertRule::Kind::Budget: return u"steps"_s;
    case AlertRule::Kind::Failures: return u"share_percent"_s;
    case AlertRule::Kind::Latency: return u"threshold_ms"_s;
    case AlertRule::Kind::NoTraffic: return u"window_seconds"_s;
    case AlertRule::Kind::KeyExpiring: return u"days"_s;
    case AlertRule::Kind::ProviderDown:
    case AlertRule::Kind::RateLimited:
    case AlertRule::Kind::ExportLost:
    case AlertRule::Kind::SecretStale:
    case AlertRule::Kind::Guard: return {};
    }
    return {};
}

QString AlertDraft::keyMember() const
{
    if (!m_isChannel)
        return {};
    return QLatin1StringView(channelKeyMember(AlertChannel::Kind(m_kind)));
}

QString AlertDraft::valueLabel() const
{
    const QString member = valueMember();
    if (member == "url"_L1)
        return tr("Address");
    if (member == "steps"_L1)
        return tr("Per cent of the budget");
    if (member == "share_percent"_L1)
        return tr("Per cent of the requests");
    if (member == "threshold_ms"_L1)
        return tr("Milliseconds");
    if (member == "window_seconds"_L1)
        return tr("Seconds");
    if (member == "days"_L1)
        return tr("Days before");
    return {};
}

QString AlertDraft::valueHint() const
{
    if (!m_isChannel)
        return tr("Empty: as usual");
    const auto kind = AlertChannel::Kind(m_kind);
    if (kind == AlertChannel::Kind::Email)
        return u"smtp://mail.example.com:587"_s;
    return kind == AlertChannel::Kind::Slack || kind == AlertChannel::Kind::Teams
               ? tr("As env.NAME, for whoever has it can write there")
               : tr("http or https");
}

QString AlertDraft::loadedValue() const
{
    const QJsonValue value = m_loaded[valueMember()];
    if (value.isDouble())
        return numberText(value.toDouble());
    if (!value.isArray())
        return value.toString();
    QStringList texts;
    const QJsonArray steps = value.toArray();
    for (const QJsonValue step : steps)
        texts << numberText(step.toInt());
    return texts.join(u", "_s);
}

bool AlertDraft::checkName(const QStringList &taken)
{
    const QString name = m_name.trimmed();
    m_nameProblem.clear();
    if (name.isEmpty())
        m_nameProblem = tr("It needs a name.");
    else if (name.size() > longestAlertName)
        m_nameProblem = tr("At most 100 characters.");
    else if (name != m_loadedName && taken.contains(name))
        m_nameProblem = tr("That name is taken.");
    Q_EMIT changed();
    return m_nameProblem.isEmpty();
}

QJsonObject AlertDraft::toJson() const
{
    // What another kind of channel has, this one does not know; of a rule the rest is the same for all kinds.
    const bool isOtherChannel = m_isChannel && m_loaded[u"kind"_s].toString() != kindName();
    QJsonObject object = isOtherChannel ? QJsonObject() : m_loaded;
    object[u"kind"_s] = kindName();
    if (!m_isChannel)
        object[u"severity"_s] = QString::fromUtf8(severityNames()[m_severity]);
    const QString text = m_value.trimmed();
    if (const QString member = valueMember(); !member.isEmpty()) {
        const std::optional<double> number = numberOf(text);
        if (text.isEmpty())
            object.remove(member);
        else if (member == "steps"_L1)
            object[member] = stepsOf(text);
        else
            object[member] = !m_isChannel && number ? QJsonValue(*number) : QJsonValue(text);
    }
    if (const QString member = keyMember(); !member.isEmpty()) {
        if (m_key.trimmed().isEmpty())
            object.remove(member);
        else
            object[member] = m_key.trimmed();
    }
    if (isMail()) {
        QJsonArray to;
        for (const QString &one : m_recipients.split(u',', Qt::SkipEmptyParts))
            to.append(one.trimmed());
        object[u"to"_s] = to;
        object.remove(u"user"_s);
        if (const QString user = m_user.trimmed(); !user.isEmpty())
            object[u"user"_s] = user;
    }
    return object;
}

} // namespace sluice
