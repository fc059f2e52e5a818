// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/textdecoder.h"

#include <vector>

namespace sluice {

/// The texts of one Responses stream that run, few at any time, each put together from its deltas.
class RunningTexts
{
public:
    /// The decoder of the text that an event of that type is a piece of.
    [[nodiscard]] json::TextDecoder &of(const QByteArray &type, const json::Value &event);
    /// Whether one of them ended in the middle of a character so far.
    [[nodiscard]] bool areWaiting() const;

private:
    struct Text {
        QByteArray type;
        qint64 item = -1;
        json::TextDecoder decoder = {};
    };
    std::vector<Text> m_texts;
};

} // namespace sluice
