// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/sse.h"
#include "json/value.h"

#include <vector>

namespace sluice::test {

/// Follows a Responses stream as the strictest clients do and tells the first thing they would refuse.
class ResponseCheck
{
public:
    /// Empty when all is well.
    [[nodiscard]] QByteArray run(const QByteArray &sse);

private:
    struct Item {
        QByteArray id;
        QByteArray type;
        QByteArray text = {}; ///< of the open part, or of the arguments
        std::vector<QByteArray> parts = {};
        bool partOpen = false;
        bool textDone = false;
        QByteArray done = {};
    };
    QByteArray take(const json::Value &data);
    QByteArray takeLife(const QByteArray &type, const json::Value &data);
    QByteArray takeItem(const QByteArray &type, const json::Value &data);
    [[nodiscard]] bool takeLateAnnotation(const json::Value &data);
    QByteArray takePart(const QByteArray &type, const json::Value &data);
    QByteArray takeDone(const json::Value &item);
    QByteArray takeEnd(const QByteArray &status, const json::Value &response);

    std::vector<Item> m_items;
    QByteArray m_id;
    qint64 m_events = 0;
    bool m_open = false;
    bool m_ended = false;
};

/// One line for each event: its name and what it adds; of response objects only what changes.
[[nodiscard]] QByteArray describeResponse(const QByteArray &sse);

} // namespace sluice::test
