// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/chattranslator.h"

namespace sluice {

std::unique_ptr<Translator> makeTranslator(const DoorRequest &request)
{
    switch (request.door.door) {
    case Door::Chat: return std::make_unique<ChatTranslator>(request);
    default: return nullptr;
    }
}

} // namespace sluice
