// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/affinitykey.h"

#include "json/visit.h"

namespace sluice {

QByteArray affinityKey(const json::Value &body, const HeaderList &headers)
{
    json::Value cacheKey;
    json::Value user;
    json::visitMembers(body, [&](QByteArrayView key, const json::Value &value) {
        if (key == "prompt_cache_key")
            cacheKey = value;
        else if (key == "user")
            user = value;
    });
    if (QByteArray key = cacheKey.text(); !key.isEmpty())
        return key;
    for (const char *name :
         {"x-session-affinity", "x-claude-code-session-id", "session-id", "x-multi-turn-session-id"}) {
        if (QByteArray key = headers.value(name); !key.isEmpty())
            return key;
    }
    return user.text();
}

} // namespace sluice
