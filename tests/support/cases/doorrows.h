// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/cases/answercheck.h"

#include <vector>

namespace sluice::test {

/// A door with a request for it, and who answers.
struct DoorRow {
    const char *name;
    DoorForm form;
    QByteArray path;
    QByteArray provider;
    QByteArray spare;    ///< provider of the fallback model
    QByteArray upstream; ///< path that the first provider is asked on
    QByteArray body;     ///< members beside model, fallbacks and stream
    bool streams = true;
    HeaderList headers = {};
};

/// Every door that asks a model, with each way its requests can take upstream.
[[nodiscard]] const std::vector<DoorRow> &doorRows();
/// A request of `model`, and of the same name with an `s` behind it as the fallback when there is to be one.
[[nodiscard]] QByteArray requestOf(const DoorRow &door, const QByteArray &model, bool spare, bool stream);

} // namespace sluice::test
