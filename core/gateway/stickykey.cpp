// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/stickykey.h"

namespace sluice {

QByteArray stickyKey(const json::Value &body, const HeaderList &headers)
{
    if (QByteArray key = body["prompt_cache_key"].text(); !key.isEmpty())
        return key;
    for (const char *name :
         {"x-session-affinity", "x-claude-code-session-id", "session-id", "x-multi-turn-session-id"}) {
        if (QByteArray key = headers.value(name); !key.isEmpty())
            return key;
    }
    return body["user"].text();
}

} // namespace sluice
