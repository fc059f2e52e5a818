// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "telemetry/exportdestination.h"

#include <QByteArrayView>

namespace sluice::otlp {

/// The names of the GenAI conventions, which change from version to version: the one table of them. A name that a
/// version does not have is empty, and what it would say is left out.
struct Names {
    QByteArrayView schemaUrl;
    // Attributes.
    QByteArrayView operation;
    QByteArrayView provider;
    QByteArrayView requestModel;
    QByteArrayView requestStream;
    QByteArrayView requestMaxTokens;
    QByteArrayView requestTemperature;
    QByteArrayView responseId;
    QByteArrayView responseModel;
    QByteArrayView finishReasons; ///< a list
    QByteArrayView timeToFirstChunkAttribute;
    QByteArrayView inputTokens;
    QByteArrayView outputTokens;
    QByteArrayView cachedTokens;
    QByteArrayView reasoningTokens;
    QByteArrayView tokenType;
    // Metrics.
    QByteArrayView duration;
    QByteArrayView timeToFirstChunk;
    QByteArrayView timePerOutputChunk;
    QByteArrayView usageInput;
    QByteArrayView usageOutput;
    QByteArrayView usageCached;
    QByteArrayView usageReasoning;
    QByteArrayView tokenUsage; ///< one for all kinds of tokens
    // Logs.
    QByteArrayView details;
};
[[nodiscard]] const Names &namesOf(ExportDestination::Conventions conventions);

/// What a door is in the conventions' terms.
struct DoorName {
    QByteArrayView path;
    QByteArrayView operation; ///< empty for what asks no model
};
[[nodiscard]] DoorName doorName(const QByteArray &door);

} // namespace sluice::otlp
