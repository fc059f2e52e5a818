// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/mail/mailtext.h"
#include "config/sections/section_p.h"
#include "telemetry/delivery.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

namespace {

/// The place of a name in a list; a fault, and the first, when it is not there.
qsizetype oneOf(StrictObject &object, const char *key, const QByteArrayList &names, Need need,
                const QByteArray &fallback = {})
{
    const qsizetype index = names.indexOf(object.string(key, need, fallback));
    if (index < 0)
        object.refuse(key, u"must be one of "_s + QString::fromUtf8(names.join(", ")));
    return std::max<qsizetype>(index, 0);
}

void readSteps(StrictObject &object, AlertRule &rule)
{
    constexpr int most = 1000;
    const QJsonArray steps = object.array("steps", Need::Optional);
    if (steps.isEmpty())
        return;
    rule.steps.clear();
    for (const QJsonValue step : steps) {
        const int percent = step.toInt(0);
        if (percent < 1 || percent > most || rule.steps.size() > 20)
            object.refuse("steps", u"must be whole per cent from 1 to %1, at most 20"_s.arg(most));
        rule.steps.push_back(percent);
    }
    std::sort(rule.steps.begin(), rule.steps.end());
}

AlertRule readRule(const QByteArray &name, StrictObject &object)
{
    AlertRule rule;
    rule.name = name;
    rule.kind = AlertRule::Kind(oneOf(object, "kind", alertKindNames(), Need::Required));
    rule.severity = AlertSeverity(oneOf(object, "severity", severityNames(), Need::Optional, "warning"));
    rule.channels = object.strings("channels");
    rule.keys = object.strings("keys");
    readSteps(object, rule);
    rule.forecast = object.boolean("forecast").value_or(false);
    rule.sharePercent = numberWithin(object, "share_percent", 0.1, 100).value_or(rule.sharePercent);
    rule.thresholdMs = numberWithin(object, "threshold_ms", 1, 3'600'000).value_or(rule.thresholdMs);
    rule.ofFirstToken = oneOf(object, "of", {"total", "ttft"}, Need::Optional, "total") == 1;
    rule.minimum = int(integerWithin(object, "minimum", 1, 1'000'000).value_or(rule.minimum));
    rule.window =
        std::chrono::seconds(integerWithin(object, "window_seconds", 10, 86'400).value_or(rule.window.count()));
    rule.holds = std::chrono::seconds(integerWithin(object, "for_seconds", 0, 86'400).value_or(0));
    rule.repeat = std::chrono::hours(integerWithin(object, "repeat_hours", 0, 720).value_or(0));
    rule.days = int(integerWithin(object, "days", 1, 365).value_or(rule.days));
    return rule;
}

/// Where a kind of channel is by itself; empty where only its owner knows.
QByteArray usualAddress(AlertChannel::Kind kind)
{
    switch (kind) {
    case AlertChannel::Kind::PagerDuty: return "https://events.pagerduty.com/v2/enqueue";
    case AlertChannel::Kind::Opsgenie: return "https://api.opsgenie.com";
    default: return {};
    }
}

void checkAddress(StrictObject &object, const AlertChannel &channel)
{
    const QUrl url(QString::fromUtf8(channel.url.reveal()), QUrl::StrictMode);
    if (channel.kind != AlertChannel::Kind::Email) {
        if (!isDeliveryUrl(url))
            object.refuse("url", u"must be an http or https address without name and password"_s);
        return;
    }
    const bool isMail = url.scheme() == "smtp"_L1 || url.scheme() == "smtps"_L1;
    if (!url.isValid() || !isMail || url.host().isEmpty() || url.path().size() > 1 || url.hasQuery()
        || !url.userInfo().isEmpty())
        object.refuse("url", u"must be smtp://HOST:587 or smtps://HOST:465; user and password stand beside it"_s);
}

void readMail(StrictObject &object, AlertChannel &channel)
{
    constexpr qsizetype most = 50;
    channel.to = object.strings("to");
    channel.user = object.string("user", Need::Optional);
    const QByteArray usual = isMailAddress(channel.user) ? channel.user : channel.to.value(0);
    channel.from = object.string("from", Need::Optional, usual);
    const auto isGood = [](const QByteArray &address) { return isMailAddress(address); };
    if (channel.to.isEmpty() || channel.to.size() > most || !std::all_of(channel.to.begin(), channel.to.end(), isGood))
        object.refuse("to", u"must list 1 to %1 addresses such as ops@example.com"_s.arg(most));
    else if (!isMailAddress(channel.from))
        object.refuse("from", u"must be an address such as sluice@example.com"_s);
}

AlertChannel readChannel(const QByteArray &name, StrictObject &object, Reading &reading)
{
    using Kind = AlertChannel::Kind;
    AlertChannel channel;
    channel.name = name;
    channel.kind = Kind(oneOf(object, "kind", channelKindNames(), Need::Required));
    // Whoever has the address of one of these can write there.
    const bool isSecret = channel.kind == Kind::Slack || channel.kind == Kind::Teams;
    const QByteArray usual = usualAddress(channel.kind);
    const bool isOptional = channel.kind == Kind::Desktop || !usual.isEmpty();
    const QByteArray url = object.string("url", isOptional ? Need::Optional : Need::Required, usual);
    const bool isReference = isSecret || parseSecretReference(url).ok();
    channel.url = isReference ? readSecret(url, object.path("url"), reading) : Secret(url);
    bool isWaiting = isReference && channel.url.isEmpty();
    if (channel.kind != Kind::Desktop && !reading.fault.error && !isWaiting)
        checkAddress(object, channel);
    if (channel.kind == Kind::Email)
        readMail(object, channel);
    if (const char *const key = channelKeyMember(channel.kind)) {
        const bool isNeeded =
            channel.kind == Kind::PagerDuty || channel.kind == Kind::Opsgenie || !channel.user.isEmpty();
        if (const QByteArray text = object.string(key, isNeeded ? Need::Required : Need::Optional); !text.isEmpty())
            channel.key = readSecret(text, object.path(key), reading,
                                     channel.kind == Kind::Webhook ? SecretUse::Signs : SecretUse::Sent);
        isWaiting = isWaiting || (channel.key.isEmpty() && object.has(key));
    }
    // Nothing is sent until all of it is there; messages wait.
    if (isWaiting)
        channel.url = {};
    return channel;
}

QuietHours readQuiet(StrictObject &object)
{
    static const QByteArrayList dayNames = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    QuietHours quiet;
    const auto time = [&](const char *key) {
        const QTime read = QTime::fromString(QString::fromUtf8(object.string(key, Need::Required)), u"HH:mm"_s);
        if (!read.isValid())
            object.refuse(key, u"must be a time such as 22:00"_s);
        return read;
    };
    quiet.from = time("from");
    quiet.to = time("to");
    quiet.timeZone = object.string("time_zone", Need::Optional);
    if (!quiet.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(quiet.timeZone))
        object.refuse("time_zone", u"is no time zone that is known here, such as Europe/Berlin"_s);
    if (const QByteArrayList days = object.strings("days"); !days.isEmpty()) {
        quiet.days.fill(false);
        for (const QByteArray &day : days) {
            const qsizetype index = dayNames.indexOf(day);
            if (index < 0)
                object.refuse("days", u"must be of "_s + QString::fromUtf8(dayNames.join(", ")));
            quiet.days.at(std::size_t(std::max<qsizetype>(index, 0))) = true;
        }
    }
    return quiet;
}

void readAlerts(StrictObject &file, Reading &reading)
{
    AlertConfig &config = reading.config.alerts;
    file.object("alerts", Need::Optional, [&](StrictObject &alerts) {
        eachMember(alerts, "rules", reading.fault, [&](const QByteArray &name, StrictObject &object) {
            config.rules.push_back(readRule(name, object));
        });
        eachMember(alerts, "channels", reading.fault, [&](const QByteArray &name, StrictObject &object) {
            config.channels.push_back(readChannel(name, object, reading));
        });
        alerts.object("quiet", Need::Optional, [&](StrictObject &quiet) { config.quiet = readQuiet(quiet); });
    });
}

void checkAlerts(Reading &reading)
{
    const AlertConfig &config = reading.config.alerts;
    for (const AlertRule &rule : config.rules) {
        for (const QByteArray &name : rule.channels) {
            const bool isThere = std::any_of(config.channels.begin(), config.channels.end(),
                                             [&](const AlertChannel &channel) { return channel.name == name; });
            if (!isThere)
                reading.fault.report(
                    "alerts.rules." + rule.name,
                    u"names the channel %1, which is not among alerts.channels"_s.arg(QString::fromUtf8(name)));
        }
    }
}

} // namespace

Section alertsSection()
{
    return {"alerts", 3, readAlerts, R"schema({"alerts": {
  "type": "object",
  "description": "Who is told of what.",
  "additionalProperties": false,
  "properties": {
    "rules": {
      "type": "object",
      "additionalProperties": {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": false,
        "properties": {
          "kind": {
            "enum": ["budget", "failures", "latency", "provider_down", "rate_limited", "no_traffic", "key_expiring", "export_lost", "secret_stale", "guard"]
          },
          "severity": { "enum": ["info", "warning", "critical"], "description": "Default: warning." },
          "channels": { "type": "array", "items": { "type": "string" }, "description": "Default: all." },
          "keys": {
            "type": "array",
            "items": { "type": "string" },
            "description": "Names of client keys, for budget and key_expiring. Default: all."
          },
          "steps": {
            "type": "array",
            "maxItems": 20,
            "items": { "type": "integer", "minimum": 1, "maximum": 1000 },
            "description": "Of budget: per cent of it; each is told once a day or month. Default: 50, 80, 100."
          },
          "forecast": {
            "type": "boolean",
            "description": "Of budget: told too when it will be spent before its day or month ends, if it goes on so. Default: false."
          },
          "share_percent": { "type": "number", "minimum": 0.1, "maximum": 100, "description": "Of failures. Default: 10." },
          "threshold_ms": {
            "type": "number",
            "minimum": 1,
            "maximum": 3600000,
            "description": "Of latency: reached by one of twenty requests. Default: 10000."
          },
          "of": { "enum": ["total", "ttft"], "description": "Of latency. Default: total." },
          "minimum": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000,
            "description": "So many requests at least, or nothing is said. Default: 10."
          },
          "window_seconds": { "type": "integer", "minimum": 10, "maximum": 86400, "description": "Default: 300." },
          "for_seconds": {
            "type": "integer",
            "minimum": 0,
            "maximum": 86400,
            "description": "How long it must last before it is told. Default: 0."
          },
          "repeat_hours": {
            "type": "integer",
            "minimum": 0,
            "maximum": 720,
            "description": "Told again while it lasts. Default: 0, never."
          },
          "days": { "type": "integer", "minimum": 1, "maximum": 365, "description": "Of key_expiring. Default: 7." }
        }
      }
    },
    "channels": {
      "type": "object",
      "additionalProperties": {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": false,
        "properties": {
          "kind": { "enum": ["desktop", "webhook", "slack", "teams", "pagerduty", "alertmanager", "opsgenie", "email"] },
          "url": {
            "type": "string",
            "description": "An address, or a reference to one; of email smtp://HOST:587 or smtps://HOST:465. Of slack and teams always a reference such as env.NAME, for it is a secret."
          },
          "signing_key": { "$ref": "#/$defs/secret", "description": "Of webhook: signs its bodies." },
          "routing_key": { "$ref": "#/$defs/secret", "description": "Of pagerduty." },
          "api_key": { "$ref": "#/$defs/secret", "description": "Of opsgenie." },
          "to": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": { "type": "string" },
            "description": "Of email: who gets it."
          },
          "from": { "type": "string", "description": "Of email. Default: the user, or the first of to." },
          "user": { "type": "string", "description": "Of email: whom the server knows." },
          "password": { "$ref": "#/$defs/secret", "description": "Of email: the user's." }
        }
      }
    },
    "quiet": {
      "type": "object",
      "description": "Then only what is critical is told; the rest waits for the end.",
      "required": ["from", "to"],
      "additionalProperties": false,
      "properties": {
        "from": { "type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]$" },
        "to": { "type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]$", "description": "Before from: over midnight." },
        "time_zone": { "type": "string", "description": "Such as Europe/Berlin. Default: this machine's." },
        "days": {
          "type": "array",
          "items": { "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] },
          "description": "On which it begins. Default: all."
        }
      }
    }
  }
}})schema",
            checkAlerts};
}

} // namespace sluice::config
