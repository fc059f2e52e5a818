// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/access/cors.h"

namespace sluice {

HeaderList corsHeaders(const AccessPolicy &policy, const HttpRequestHead &head)
{
    const QByteArray origin = head.headers.value("origin");
    if (origin.isEmpty() || !policy.allowedOrigins.contains(origin))
        return {};
    return {{"access-control-allow-origin", origin},
            {"vary", "Origin"},
            {"access-control-expose-headers",
             "request-id, retry-after, x-request-id, x-should-retry, x-sluice-attempts, x-sluice-dropped-params, "
             "x-sluice-estimate, x-sluice-model"}};
}

bool isPreflight(const HttpRequestHead &head)
{
    return head.method == "OPTIONS" && head.headers.contains("origin")
           && head.headers.contains("access-control-request-method");
}

HttpAnswer preflightAnswer(const HttpRequestHead &head, const QByteArray &methods)
{
    HttpAnswer answer{.status = 204, .headers = {{"access-control-allow-methods", methods}}};
    // SDKs send headers of their own making; which of them count is decided with the request itself.
    const QByteArray asked = head.headers.value("access-control-request-headers");
    if (!asked.isEmpty())
        answer.headers.append("access-control-allow-headers", asked);
    if (head.headers.value("access-control-request-private-network") == "true")
        answer.headers.append("access-control-allow-private-network", "true");
    answer.headers.append("access-control-max-age", "600");
    return answer;
}

} // namespace sluice
