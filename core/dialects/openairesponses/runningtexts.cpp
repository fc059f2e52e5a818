// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/runningtexts.h"

#include <algorithm>

namespace sluice {

json::TextDecoder &RunningTexts::of(const QByteArray &type, const json::Value &event)
{
    constexpr std::size_t mostTexts = 16;
    const qint64 item = event["output_index"].toInt().value_or(-1);
    const auto same = [&](const Text &text) { return text.item == item && text.type == type; };
    const auto found = std::ranges::find_if(m_texts, same);
    if (found != m_texts.end())
        return found->decoder;
    if (m_texts.size() >= mostTexts)
        m_texts.erase(m_texts.begin());
    return m_texts.emplace_back(Text{type, item}).decoder;
}

bool RunningTexts::areWaiting() const
{
    return std::ranges::any_of(m_texts, [](const Text &text) { return text.decoder.isWaiting(); });
}

} // namespace sluice
