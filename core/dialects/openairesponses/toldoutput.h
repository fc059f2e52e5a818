// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/streamevent.h"
#include "wire/sse.h"

#include <map>
#include <vector>

namespace sluice {

/// The items of output that a provider's Responses stream has told so far, for an end that it does not tell itself.
class ToldOutput
{
public:
    /// `decoded` is what the event says.
    void add(const SseEvent &event, const std::vector<StreamEvent> &decoded);
    /// A JSON array: items that are whole as they came, the text of one that is not as far as it came. A call that is
    /// not whole is left out, for nobody may make it.
    [[nodiscard]] QByteArray items() const;

private:
    struct Item {
        QByteArray told; ///< as it was announced, or as it ended
        QByteArray text;
        bool isWhole = false;
    };
    void addItem(const SseEvent &event);

    std::map<qint64, Item> m_items; ///< by place
    qint64 m_open = -1;             ///< the one that was announced last
    qsizetype m_bytes = 0;          ///< of all of them, so that a stream without an end fills no memory
};

} // namespace sluice
