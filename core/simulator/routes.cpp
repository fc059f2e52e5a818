// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/routes.h"

#include <array>

namespace sluice::sim {

namespace {

struct Endpoint {
    QByteArrayView method;
    QByteArrayView path; ///< under the provider's prefix; `*` at the end takes the rest as an id
    Operation operation;
};

constexpr std::array groqEndpoints = {
    Endpoint{"POST", "/chat/completions", Operation::Chat},
    Endpoint{"POST", "/embeddings", Operation::Embeddings},
    Endpoint{"GET", "/models", Operation::Models},
    Endpoint{"GET", "/models/*", Operation::Model},
};

constexpr std::array fireworksEndpoints = {
    Endpoint{"POST", "/chat/completions", Operation::Chat},
    Endpoint{"POST", "/completions", Operation::Completions},
    Endpoint{"POST", "/embeddings", Operation::Embeddings},
    Endpoint{"GET", "/models", Operation::Models},
    Endpoint{"GET", "/models/*", Operation::Model},
    Endpoint{"POST", "/responses", Operation::Responses},
    Endpoint{"GET", "/responses", Operation::ResponseList},
    Endpoint{"POST", "/responses/*/cancel", Operation::ResponseCancel},
    Endpoint{"GET", "/responses/*", Operation::Response},
    Endpoint{"DELETE", "/responses/*", Operation::ResponseDelete},
};

/// The id in place of the star, or nothing if the path is another one.
std::optional<QByteArray> match(QByteArrayView pattern, QByteArrayView path)
{
    const qsizetype star = pattern.indexOf('*');
    if (star < 0)
        return path == pattern ? std::optional(QByteArray()) : std::nullopt;
    const QByteArrayView before = pattern.first(star);
    const QByteArrayView after = pattern.sliced(star + 1);
    if (path.size() <= before.size() + after.size() || !path.startsWith(before) || !path.endsWith(after))
        return {};
    const QByteArrayView id = path.sliced(before.size(), path.size() - before.size() - after.size());
    return QByteArray::fromPercentEncoding(id.toByteArray());
}

template<std::size_t N>
void choose(Route &route, const std::array<Endpoint, N> &endpoints, QByteArrayView method, QByteArrayView path)
{
    for (const Endpoint &endpoint : endpoints) {
        const std::optional<QByteArray> id = match(endpoint.path, path);
        if (!id)
            continue;
        if (endpoint.method == method) {
            route.operation = endpoint.operation;
            route.id = *id;
            route.wrongMethod = false;
            return;
        }
        route.wrongMethod = true;
    }
}

} // namespace

Route routeOf(const HttpRequestHead &head)
{
    constexpr QByteArrayView groq = "/openai/v1";
    constexpr QByteArrayView fireworks = "/inference/v1";
    QByteArrayView path = head.path;
    if (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    Route route;
    if (path.startsWith(groq)) {
        route.provider = Provider::Groq;
        choose(route, groqEndpoints, head.method, path.sliced(groq.size()));
    } else if (path.startsWith(fireworks)) {
        route.provider = Provider::Fireworks;
        choose(route, fireworksEndpoints, head.method, path.sliced(fireworks.size()));
    } else if (path == "/" || path == "/health") {
        route.operation = Operation::Banner;
    }
    return route;
}

} // namespace sluice::sim
