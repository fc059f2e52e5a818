// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/doors/doors.h"

namespace sluice {

namespace {

struct Row {
    const char *path;
    Door door;
};

constexpr Row rows[] = {
    {"/models", Door::ModelList}, {"/health", Door::Health}, {"/metrics", Door::Metrics},
    {"", Door::Banner},           {"/", Door::Banner},       {"/api/hello", Door::Banner},
};

constexpr const char *unsupported[] = {"images", "audio", "files", "batches"};

bool stripPrefix(QByteArray &path, QByteArrayView prefix)
{
    const bool whole = path == prefix;
    if (!whole && !(path.startsWith(prefix) && path.at(prefix.size()) == '/'))
        return false;
    path.remove(0, prefix.size());
    return true;
}

} // namespace

DoorMatch findDoor(const QByteArray &path)
{
    DoorMatch match;
    QByteArray rest = path;
    // A base URL that ends with a slash, joined to a path that begins with one or to none.
    while (rest.startsWith("//"))
        rest.remove(0, 1);
    while (rest.size() > 1 && rest.endsWith('/'))
        rest.chop(1);
    match.groqPath = stripPrefix(rest, "/openai");
    for (const ClientDialect &dialect : clientDialects()) {
        if (!match.groqPath && !dialect.prefix.isEmpty() && stripPrefix(rest, dialect.prefix)) {
            match.dialect = &dialect;
            break;
        }
    }
    if (rest.startsWith("/inference/v1"))
        stripPrefix(rest, "/inference");
    for (int i = 0; i < 2; ++i) {
        stripPrefix(rest, "/v1");
        // Whoever gives a client a base URL whose path it adds by itself calls it twice.
        if (i == 0 && ((match.groqPath && rest.startsWith("/openai/v1")) || rest.startsWith("/inference/v1")))
            rest.remove(0, rest.indexOf("/v1"));
    }
    for (const ClientDialect &dialect : clientDialects()) {
        if (rest != dialect.path && (!dialect.countTokens || rest != dialect.countPath))
            continue;
        match.door = rest == dialect.path ? Door::Request : Door::CountTokens;
        match.dialect = &dialect;
        return match;
    }
    // What a vendor has below the path of a format is told of in that format.
    for (const ClientDialect &dialect : clientDialects()) {
        if (!dialect.path.isEmpty() && rest.startsWith(dialect.path + '/'))
            match.dialect = &dialect;
    }
    for (const Row &row : rows) {
        if (rest == row.path) {
            match.door = row.door;
            return match;
        }
    }
    if (stripPrefix(rest, "/models") && rest.size() > 1) {
        match.door = Door::Model;
        match.modelId = QByteArray::fromPercentEncoding(rest.mid(1));
    }
    for (const char *operation : unsupported) {
        if (!stripPrefix(rest, '/' + QByteArray(operation)))
            continue;
        match.door = Door::Unsupported;
        match.operation = operation;
    }
    return match;
}

QByteArray doorName(const DoorMatch &match)
{
    switch (match.door) {
    case Door::Request: return match.dialect->name;
    case Door::ModelList:
    case Door::Model: return "models";
    case Door::CountTokens: return "count_tokens";
    case Door::Health: return "health";
    case Door::Metrics: return "metrics";
    case Door::Banner: return "banner";
    case Door::Unsupported: return "unsupported";
    case Door::None: break;
    }
    return "unknown";
}

QByteArray allowedMethods(Door door)
{
    return door == Door::Request || door == Door::CountTokens ? "POST" : "GET, HEAD";
}

bool methodAllowed(Door door, const QByteArray &method)
{
    if (door == Door::Unsupported)
        return true;
    if (allowedMethods(door) == "POST")
        return method == "POST";
    return method == "GET" || method == "HEAD";
}

} // namespace sluice
