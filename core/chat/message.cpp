// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/message.h"

namespace sluice {

Message textMessage(Role role, QByteArray text)
{
    Message message{role};
    message.content.emplace_back(TextPart{std::move(text)});
    return message;
}

QByteArray joinedText(const Message &message)
{
    QByteArray joined;
    for (const ContentPart &part : message.content) {
        if (const auto *text = std::get_if<TextPart>(&part))
            joined += text->text;
    }
    return joined;
}

} // namespace sluice
