// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/controls.h"

#include <functional>

namespace sluice::sim {

namespace {

using Setter = std::function<bool(Controls &, const QByteArray &)>;

struct Control {
    QByteArrayView name;
    Setter set;
};

template<typename Number>
Setter number(Number Controls::*member, qint64 least)
{
    return [member, least](Controls &controls, const QByteArray &text) {
        bool ok = false;
        const qint64 value = text.toLongLong(&ok);
        controls.*member = Number(value);
        return ok && value >= least && value <= 1'000'000'000;
    };
}

Setter real(std::optional<double> Controls::*member)
{
    return [member](Controls &controls, const QByteArray &text) {
        bool ok = false;
        controls.*member = text.toDouble(&ok);
        return ok && *(controls.*member) >= 0;
    };
}

bool setFailure(Controls &controls, const QByteArray &text)
{
    const std::optional<FailureChoice> choice = failureNamed(text);
    if (choice)
        controls.failure = *choice;
    return choice.has_value();
}

bool setErrorForm(Controls &controls, const QByteArray &text)
{
    controls.errorForm = text;
    return text == "data" || text == "event" || text == "event-nested";
}

bool setText(Controls &controls, const QByteArray &text)
{
    controls.retryAfter = text;
    return true;
}

bool setList(Controls &controls, const QByteArray &text)
{
    controls.listFailures = text != "0";
    return true;
}

const std::vector<Control> &known()
{
    static const std::vector<Control> all = {
        {"x-sim-failure", setFailure},
        {"x-sim-tokens", number(&Controls::tokens, 1)},
        {"x-sim-tokens-per-second", real(&Controls::tokensPerSecond)},
        {"x-sim-ttft-ms", real(&Controls::ttftMs)},
        {"x-sim-seed", number(&Controls::seed, 0)},
        {"x-sim-tokens-per-chunk", number(&Controls::tokensPerChunk, 1)},
        {"x-sim-tool-calls", number(&Controls::toolCalls, 0)},
        {"x-sim-cached", number(&Controls::cachedTokens, 0)},
        {"x-sim-after", number(&Controls::after, 0)},
        {"x-sim-fail-first", number(&Controls::failFirst, 0)},
        {"x-sim-bytes", number(&Controls::hugeBytes, 1)},
        {"x-sim-retry-after", setText},
        {"x-sim-error-form", setErrorForm},
        {"x-sim-limit-requests", number(&Controls::limitRequests, 1)},
        {"x-sim-limit-tokens", number(&Controls::limitTokens, 1)},
        {"x-sim-limit-window", real(&Controls::limitWindowSeconds)},
        {"x-sim-models", setList},
    };
    return all;
}

} // namespace

Result<Controls> readControls(const HeaderList &headers)
{
    Controls controls;
    for (const auto &[name, value] : headers) {
        const QByteArray lower = name.toLower();
        if (!lower.startsWith("x-sim-"))
            continue;
        bool good = false;
        for (const Control &control : known()) {
            if (control.name == lower)
                good = control.set(controls, value.trimmed());
        }
        if (!good) {
            return Error{.kind = ErrorKind::InvalidRequest,
                         .httpStatus = 400,
                         .message = QString::fromLatin1("the simulator does not know %1: %2")
                                        .arg(QString::fromLatin1(lower), QString::fromUtf8(value.left(80)))};
        }
    }
    return controls;
}

} // namespace sluice::sim
