// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/requestswitches.h"

#include "base/refusal.h"

#include <QByteArrayList>
#include <QCoreApplication>

namespace sluice {

namespace {

struct Switch {
    const char *name;
    bool RequestSwitches::*isOn;
};

constexpr Switch switches[] = {
    {"x-sluice-dry-run", &RequestSwitches::isDryRun},
    {"x-sluice-strict", &RequestSwitches::isStrict},
};

/// What our answers have: whoever sends those of one answer with the next request asks for nothing by them.
constexpr const char *told[] = {"x-sluice-attempts", "x-sluice-dropped-params", "x-sluice-model"};

std::optional<bool> meaningOf(const QByteArray &value)
{
    static const QByteArrayList on{"true", "1", "yes", "on"};
    static const QByteArrayList off{"false", "0", "no", "off"};
    const QByteArray word = value.trimmed().toLower();
    if (on.contains(word))
        return true;
    return off.contains(word) ? std::optional(false) : std::nullopt;
}

Error unknownSwitch(const QByteArray &name)
{
    return refusal(
        Refusal::InvalidRequest,
        QCoreApplication::translate(
            "Gateway", "The header '%1' is not known here. Those that are: x-sluice-dry-run, x-sluice-strict.")
            .arg(QString::fromLatin1(name.left(100))),
        name.left(100));
}

Error notUnderstood(const QByteArray &name)
{
    return refusal(Refusal::InvalidRequest,
                   QCoreApplication::translate("Gateway", "The header '%1' must be true or false, once.")
                       .arg(QString::fromLatin1(name)),
                   name);
}

} // namespace

RequestSwitches readSwitches(const HeaderList &headers)
{
    RequestSwitches read;
    const auto refuse = [&read](const Error &error) {
        read.isDryRun = read.isStrict = true;
        read.error = error;
    };
    for (const auto &[header, value] : headers) {
        const QByteArray name = header.toLower();
        if (!name.startsWith("x-sluice-") || std::ranges::find(told, name) != std::end(told))
            continue;
        const auto *known = std::ranges::find(switches, name, &Switch::name);
        const std::optional<bool> isOn = meaningOf(value);
        if (known == std::end(switches))
            refuse(unknownSwitch(name));
        else if (!isOn || headers.count(name) > 1)
            refuse(notUnderstood(known->name));
        else
            read.*(known->isOn) = *isOn;
        if (read.error)
            break;
    }
    return read;
}

} // namespace sluice
