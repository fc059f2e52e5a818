// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/request.h"

namespace sluice::openaichat {

// Request members that are one plain value: the same table reads and writes them.

struct NumberField {
    QByteArrayView key;
    std::optional<double> SamplingParameters::*member;
};
inline constexpr NumberField numberFields[] = {
    {"temperature", &SamplingParameters::temperature},
    {"top_p", &SamplingParameters::topP},
    {"min_p", &SamplingParameters::minP},
    {"presence_penalty", &SamplingParameters::presencePenalty},
    {"frequency_penalty", &SamplingParameters::frequencyPenalty},
};

struct IntegerField {
    QByteArrayView key;
    std::optional<qint64> SamplingParameters::*member;
};
inline constexpr IntegerField integerFields[] = {
    {"top_k", &SamplingParameters::topK},
    {"seed", &SamplingParameters::seed},
};

struct TextField {
    QByteArrayView key;
    QByteArray ChatRequest::*member;
};
inline constexpr TextField textFields[] = {
    {"reasoning_effort", &ChatRequest::reasoningEffort},
    {"service_tier", &ChatRequest::serviceTier},
    {"user", &ChatRequest::user},
};

} // namespace sluice::openaichat
