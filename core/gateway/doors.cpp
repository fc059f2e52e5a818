// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/doors.h"

namespace sluice {

namespace {

struct Row {
    const char *path;
    Door door;
};

constexpr Row rows[] = {
    {"/chat/completions", Door::Chat},
    {"/responses", Door::Responses},
    {"/messages", Door::Messages},
    {"/messages/count_tokens", Door::CountTokens},
    {"/completions", Door::Completions},
    {"/embeddings", Door::Embeddings},
    {"/models", Door::ModelList},
    {"/health", Door::Health},
    {"/metrics", Door::Metrics},
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

} // namespace

DoorMatch findDoor(const QByteArray &path)
{
    DoorMatch match;
    QByteArray rest = path;
    match.groqPath = stripPrefix(rest, "/openai");
    match.anthropicPath = !match.groqPath && stripPrefix(rest, "/anthropic");
    for (int i = 0; i < 2; ++i)
        stripPrefix(rest, "/v1");
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

QByteArray doorName(Door door)
{
    switch (door) {
    case Door::Chat: return "chat";
    case Door::Responses: return "responses";
    case Door::Completions: return "completions";
    case Door::Embeddings: return "embeddings";
    case Door::ModelList:
    case Door::Model: return "models";
    case Door::Messages: return "messages";
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
    switch (door) {
    case Door::Chat:
    case Door::Responses:
    case Door::Completions:
    case Door::Embeddings:
    case Door::Messages:
    case Door::CountTokens: return "POST";
    default: return "GET, HEAD";
    }
}

bool methodAllowed(Door door, const QByteArray &method)
{
    if (door == Door::Unsupported)
        return true;
    if (allowedMethods(door) == "POST")
        return method == "POST";
    return method == "GET" || method == "HEAD";
}

bool speaksAnthropic(const DoorMatch &match)
{
    return match.anthropicPath || match.door == Door::Messages || match.door == Door::CountTokens;
}

} // namespace sluice
