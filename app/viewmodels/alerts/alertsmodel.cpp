// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alertsmodel.h"

#include "audit/changes.h"
#include "config/configentries.h"
#include "foreigntext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr qsizetype mostEvents = 100;
constexpr qsizetype longestEventText = 200;

ConfigPath pathOf(const QByteArray &part, const QString &name)
{
    return {"alerts", part, name.toUtf8()};
}

QString timeText(qint64 unixMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(unixMs), QLocale::ShortFormat);
}

QString textOf(const QByteArrayList &names, const QStringList &texts, const QString &name)
{
    const qsizetype place = names.indexOf(name.toUtf8());
    return place < 0 ? name : texts[place];
}

QString problemOf(const std::map<ConfigPath, Error> &faults, const ConfigPath &path)
{
    const auto fault = faults.find(path);
    return fault == faults.end() ? QString() : fault->second.message;
}

/// "budget · editor · 2026-11 · 80 %", as far as there is such.
QString eventText(const AlertState &state)
{
    QStringList parts;
    for (const QByteArray &part : {state.rule, state.scope, state.period}) {
        if (!part.isEmpty())
            parts << visibleText(QString::fromUtf8(part), longestEventText);
    }
    if (!state.step.isEmpty())
        parts << u"%1 %"_s.arg(visibleText(QString::fromUtf8(state.step), longestEventText));
    return parts.join(u" · "_s);
}

} // namespace

AlertsModel::AlertsModel(StoredConfig *config, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_work(this)
{
    if (m_config)
        connect(m_config, &StoredConfig::changed, this, &AlertsModel::changed);
    else
        tell(tr("Alerts cannot be kept: the data store could not be opened."), true);
    m_timer.setInterval(2000);
    connect(&m_timer, &QTimer::timeout, this, &AlertsModel::readStates);
}

AlertsModel::~AlertsModel() = default;

void AlertsModel::open(const QString &path)
{
    m_path = path;
    m_reader.setPath(path);
    m_events.clear();
    m_silences.clear();
    Q_EMIT eventsChanged();
    Q_EMIT changed();
    if (isActive())
        readStates();
}

void AlertsModel::setActive(bool active)
{
    if (active == isActive())
        return;
    if (active) {
        m_timer.start();
        readStates();
    } else {
        m_timer.stop();
    }
    Q_EMIT changed();
}

void AlertsModel::readStates()
{
    m_reader.ask<std::vector<AlertState>>([](const Store &store) { return readAlertStates(store); }, this,
                                          [this](const Result<std::vector<AlertState>> &states) {
                                              if (states)
                                                  showStates(*states);
                                          });
    using Silences = std::map<QByteArray, qint64>;
    m_reader.ask<Silences>([](const Store &store) { return readSilences(store, QDateTime::currentMSecsSinceEpoch()); },
                           this,
                           [this](const Result<Silences> &silences) {
                               if (!silences || *silences == m_silences)
                                   return;
                               m_silences = *silences;
                               Q_EMIT changed();
                           });
}

void AlertsModel::showStates(const std::vector<AlertState> &states)
{
    QVariantList events;
    for (const AlertState &state : states) {
        if (events.size() == mostEvents)
            break;
        events << QVariantMap{{u"state"_s, state.state == "pending"  ? 0
                                           : state.state == "firing" ? 1
                                                                     : 2},
                              {u"text"_s, eventText(state)},
                              {u"since"_s, timeText(state.sinceMs)}};
    }
    if (events == m_events)
        return;
    m_events = std::move(events);
    Q_EMIT eventsChanged();
}

QJsonObject AlertsModel::stored(const ConfigPath &path) const
{
    if (!m_config)
        return {};
    const auto entry = m_config->entries().find(path);
    return entry == m_config->entries().end() ? QJsonObject() : QJsonDocument::fromJson(entry->second).object();
}

QStringList AlertsModel::names(const QByteArray &part) const
{
    QStringList names;
    if (m_config) {
        for (const auto &[path, json] : entriesBelow(m_config->entries(), {"alerts", part}))
            names << QString::fromUtf8(path.part);
    }
    return names;
}

/// Why entries are left out; read once for a whole list, for it reads all of the configuration.
std::map<ConfigPath, Error> AlertsModel::leftOut() const
{
    Result<LayeredConfig> layered = m_config ? m_config->under({}) : Result<LayeredConfig>(LayeredConfig());
    return layered ? std::move(layered->leftOut) : std::map<ConfigPath, Error>();
}

QVariantList AlertsModel::rules() const
{
    QVariantList rows;
    const QStringList all = names("rules");
    const std::map<ConfigPath, Error> faults = leftOut();
    QStringList told = names("channels");
    erase_if(told, [&](const QString &name) { return faults.contains(pathOf("channels", name)); });
    for (const QString &name : all) {
        const ConfigPath path = pathOf("rules", name);
        const QJsonObject rule = stored(path);
        const QJsonArray chosen = rule[u"channels"_s].toArray();
        const auto isTold = [&](const QString &channel) { return chosen.isEmpty() || chosen.contains(channel); };
        const auto until = std::max({0LL, m_silences.contains("*") ? m_silences.at("*") : 0LL,
                                     m_silences.contains(name.toUtf8()) ? m_silences.at(name.toUtf8()) : 0LL});
        rows << QVariantMap{
            {u"name"_s, name},
            {u"kind"_s, textOf(alertKindNames(), ruleKinds(), rule[u"kind"_s].toString())},
            {u"severity"_s, textOf(severityNames(), severities(), rule[u"severity"_s].toString(u"warning"_s))},
            {u"silence"_s, until > 0 ? timeText(until) : QString()},
            {u"untold"_s, std::ranges::none_of(told, isTold)},
            {u"problem"_s, problemOf(faults, path)}};
    }
    return rows;
}

QVariantList AlertsModel::channels() const
{
    QVariantList rows;
    const QStringList all = names("channels");
    const std::map<ConfigPath, Error> faults = leftOut();
    for (const QString &name : all) {
        const ConfigPath path = pathOf("channels", name);
        const QString kind = stored(path)[u"kind"_s].toString();
        const QString problem = problemOf(faults, path);
        rows << QVariantMap{{u"name"_s, name},
                            {u"kind"_s, textOf(channelKindNames(), channelKinds(), kind)},
                            {u"testable"_s, kind != "desktop"_L1 && problem.isEmpty()},
                            {u"problem"_s, problem}};
    }
    return rows;
}

/// Its members are entries of their own.
QJsonObject AlertsModel::storedQuiet() const
{
    QJsonObject quiet;
    if (m_config) {
        for (const auto &[path, json] : entriesBelow(m_config->entries(), {"alerts", "quiet"}))
            quiet[QString::fromUtf8(path.part)] = QJsonDocument::fromJson('[' + json + ']').array().first();
    }
    return quiet;
}

QString AlertsModel::quietFrom() const
{
    return storedQuiet()[u"from"_s].toString();
}

QString AlertsModel::quietTo() const
{
    return storedQuiet()[u"to"_s].toString();
}

QStringList AlertsModel::ruleKinds() const
{
    return {tr("A budget is spent"),         tr("Requests fail"),
            tr("Answers are slow"),          tr("A provider is down"),
            tr("Providers' limits reached"), tr("Nobody asks"),
            tr("A client key ends"),         tr("An export loses records"),
            tr("A secret cannot be read"),   tr("Guards refuse requests")};
}

QStringList AlertsModel::channelKinds() const
{
    return {tr("This desktop"), tr("Webhook"),     u"Slack"_s,    u"Teams"_s,
            u"PagerDuty"_s,     u"Alertmanager"_s, u"Opsgenie"_s, tr("E-mail")};
}

QStringList AlertsModel::severities() const
{
    return {tr("Info"), tr("Warning"), tr("Critical")};
}

void AlertsModel::tell(const QString &text, bool failed)
{
    m_notice = text;
    m_failed = failed;
    Q_EMIT changed();
}

void AlertsModel::tell(const Result<void> &done)
{
    tell(done.ok() ? QString() : done.error().message, !done.ok());
}

void AlertsModel::editRule(const QString &name)
{
    m_draft.loadRule(name, stored(pathOf("rules", name)));
}

void AlertsModel::editChannel(const QString &name)
{
    m_draft.loadChannel(name, stored(pathOf("channels", name)));
}

bool AlertsModel::save()
{
    const QByteArray part = m_draft.isChannel() ? "channels" : "rules";
    if (!m_draft.checkName(names(part)))
        return false;
    if (!m_config) {
        m_draft.setFailure(m_notice);
        return false;
    }
    const Result<void> done = m_config->set(pathOf(part, m_draft.name().trimmed()),
                                            QJsonDocument(m_draft.toJson()).toJson(QJsonDocument::Compact));
    m_draft.setFailure(done.ok() ? QString() : done.error().message);
    return done.ok();
}

void AlertsModel::removeRule(const QString &name)
{
    if (m_config)
        tell(m_config->unset(pathOf("rules", name)));
}

void AlertsModel::removeChannel(const QString &name)
{
    if (m_config)
        tell(m_config->unset(pathOf("channels", name)));
}

void AlertsModel::setQuiet(const QString &from, const QString &to)
{
    if (!m_config)
        return;
    const ConfigPath path{"alerts", "quiet"};
    QJsonObject quiet = storedQuiet();
    if (from.trimmed().isEmpty() && to.trimmed().isEmpty()) {
        if (!quiet.isEmpty())
            tell(m_config->unset(path));
        return;
    }
    quiet[u"from"_s] = from.trimmed();
    quiet[u"to"_s] = to.trimmed();
    tell(m_config->set(path, QJsonDocument(quiet).toJson(QJsonDocument::Compact)));
}

void AlertsModel::silence(const QString &rule, int hours)
{
    constexpr qint64 msPerHour = 3'600'000;
    const qint64 until = hours > 0 ? QDateTime::currentMSecsSinceEpoch() + hours * msPerHour : 0;
    m_work.run([this, path = m_path, rule = rule.toUtf8(), until] {
        const Result<std::unique_ptr<Store>> store = Store::open(path);
        const Result<void> done = store ? silenceAlerts({**store, Author::person(Author::Via::Window)}, rule, until)
                                        : Result<void>(store.error());
        return [this, done] {
            tell(done);
            readStates();
        };
    });
}

void AlertsModel::testChannel(const QString &name)
{
    const Result<LayeredConfig> layered = m_config ? m_config->under({}) : Result<LayeredConfig>(LayeredConfig());
    if (!layered)
        return tell(layered.error().message, true);
    const auto &all = layered->config.alerts.channels;
    const auto channel = std::ranges::find(all, name.toUtf8(), &AlertChannel::name);
    if (channel == all.end() || channel->kind == AlertChannel::Kind::Desktop)
        return;
    tell(tr("Asking %1…").arg(name), false);
    m_test = std::make_unique<ChannelTest>(
        *channel, transportOptions(layered->config), [this, name](const Delivery &delivery) {
            const bool isDone = delivery.state == Delivery::State::Done;
            tell(isDone ? tr("%1 took the test message.").arg(name)
                        : tr("%1 did not take it: %2").arg(name, visibleText(delivery.why, longestEventText)),
                 !isDone);
        });
}

} // namespace sluice
