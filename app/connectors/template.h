// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/offer.h"

#include <QJsonValue>

namespace sluice::connectors {

/// What the words in braces of a tool's templates stand for (app/connectors/README.md#templates).
struct Terms {
    Offer offer;
    QByteArray model;                 ///< the chosen one
    QByteArray key = {};              ///< the client key
    QByteArray keyFile = {};          ///< where it is kept
    QByteArray program = {};          ///< this program
    QByteArray folder = {};           ///< of the files that a start makes
    QByteArrayList providerKeys = {}; ///< environment variables in which the gateway's providers have their keys
};

/// A text with its words filled in; `each` is the model that a template is repeated for, if it is one of those. Unset
/// when it needs a number that is not known.
[[nodiscard]] std::optional<QByteArray> filledText(const QByteArray &text, const Terms &terms,
                                                   const OfferedModel *each = nullptr);
/// A value with all its texts filled in and its repetitions carried out; members and items that need a number that is
/// not known are left out. Undefined when it is one of those itself.
[[nodiscard]] QJsonValue filledValue(const QJsonValue &value, const Terms &terms, const OfferedModel *each = nullptr);

/// Whether a text is to be repeated for each model.
[[nodiscard]] inline bool isRepeated(const QByteArray &text)
{
    return text.contains("{id}");
}

/// A value as a text: a string as it is, everything else as compact JSON.
[[nodiscard]] QByteArray textOf(const QJsonValue &value);
/// A value as compact JSON.
[[nodiscard]] QByteArray jsonOf(const QJsonValue &value);

} // namespace sluice::connectors
