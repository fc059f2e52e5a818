// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/doors/doors.h"

#include <QByteArrayList>

#include <algorithm>

namespace sluice {

namespace {

struct Row {
    const char *path;
    Door door;
};

constexpr Row rows[] = {
    {"/models", Door::ModelList},
    {"/health", Door::Health},
    {"/metrics", Door::Metrics},
    {"/health/live", Door::Health},
    {"/health/ready", Door::Health},
    {"", Door::Banner},
    {"/", Door::Banner},
    {"/api/hello", Door::Banner},
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

/// Other operations of the vendor's, where an id might stand.
constexpr const char *noIds[] = {"compact", "input_tokens"};

bool isAnswerId(const QByteArray &id)
{
    const auto fits = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    };
    return !id.isEmpty() && std::ranges::all_of(id, fits) && std::ranges::find(noIds, id) == std::end(noIds);
}

/// An answer that was given before, by its id below the format's path.
bool findKept(const QByteArray &rest, DoorMatch &match)
{
    for (const ClientDialect &dialect : clientDialects()) {
        QByteArray id = rest;
        if (!dialect.keepsAnswers || !stripPrefix(id, dialect.path) || id.isEmpty())
            continue;
        id.remove(0, 1);
        match.door = Door::KeptAnswer;
        for (const auto &[tail, door] :
             {std::pair(QByteArray("/cancel"), Door::CancelKept), std::pair(dialect.inputPath, Door::KeptInput)}) {
            if (match.door != Door::KeptAnswer || tail.isEmpty() || !id.endsWith(tail))
                continue;
            id.chop(tail.size());
            match.door = door;
        }
        if (!isAnswerId(id)) {
            match.door = Door::None;
            continue;
        }
        match.dialect = &dialect;
        match.answerId = id;
        return true;
    }
    return false;
}

/// The format that clients with such headers are told in.
const ClientDialect &dialectOf(const HeaderList &headers)
{
    const std::vector<ClientDialect> &all = clientDialects();
    const auto found = std::ranges::find_if(
        all, [&](const ClientDialect &one) { return !one.header.isEmpty() && headers.contains(one.header); });
    return found == all.end() ? all.front() : *found;
}

} // namespace

DoorMatch findDoor(const QByteArray &path, const HeaderList &headers)
{
    DoorMatch match;
    match.dialect = &dialectOf(headers);
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
    if (findKept(rest, match))
        return match;
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
    case Door::KeptAnswer:
    case Door::CancelKept:
    case Door::KeptInput: return "kept_" + match.dialect->name;
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
    switch (door) {
    case Door::Request:
    case Door::CountTokens:
    case Door::CancelKept: return "POST";
    case Door::KeptAnswer: return "GET, HEAD, DELETE";
    default: return "GET, HEAD";
    }
}

bool methodAllowed(Door door, const QByteArray &method)
{
    if (door == Door::Unsupported)
        return true;
    return allowedMethods(door).replace(' ', "").split(',').contains(method);
}

} // namespace sluice
