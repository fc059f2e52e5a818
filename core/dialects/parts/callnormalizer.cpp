// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/parts/callnormalizer.h"

#include "dialects/openaichat/openaichat_p.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr std::size_t mostCalls = 1024; // what is beyond belongs to the last

bool has(const std::vector<qint64> &indexes, qint64 index)
{
    return std::ranges::find(indexes, index) != indexes.end();
}

bool isIdDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The letters and digits of an answer's id, which every format takes in the id of a call.
QByteArray plainPart(const QByteArray &id)
{
    QByteArray part;
    std::ranges::copy_if(id, std::back_inserter(part),
                         [](char c) { return isIdDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    return part;
}

/// Whether an id only counts the calls of its answer (`functions.f:0`, `0`), so that the next answer has the same
/// again.
bool countsCalls(const QByteArray &id)
{
    constexpr qsizetype most = 4;
    const auto other = std::find_if_not(id.crbegin(), id.crend(), isIdDigit);
    const qsizetype digits = other - id.crbegin();
    return digits > 0 && digits <= most && (other == id.crend() || *other == ':');
}

/// What tells an answer from others in the id of a call.
QByteArray answerMark(const QByteArray &streamId)
{
    constexpr qsizetype length = 8;
    const QByteArray mark = plainPart(streamId);
    return mark.isEmpty() ? mark : '_' + mark.last(std::min(length, mark.size()));
}

QByteArray syntheticId(const QByteArray &streamId, int index)
{
    return "call_" + plainPart(streamId) + '_' + QByteArray::number(index);
}

} // namespace

CallNormalizer::Delta CallNormalizer::read(const json::Value &callDelta)
{
    Delta delta;
    delta.id = callDelta["id"].text();
    delta.hasType = !callDelta["type"].text().isEmpty();
    delta.wireIndex = openaichat::looseInteger(callDelta["index"]);
    const json::Value function = callDelta["function"];
    const json::Value body = function.isObject() ? function : callDelta["custom"];
    delta.name = body["name"].text();
    delta.text = body[function.isObject() ? "arguments" : "input"];
    delta.hasText = delta.text.isString() ? delta.text.raw().size() > 2 : delta.text.exists() && !delta.text.isNull();
    return delta;
}

std::optional<CallNormalizer::Piece> CallNormalizer::add(const json::Value &callDelta, std::optional<qint64> place)
{
    Delta delta = read(callDelta);
    if (!delta.wireIndex)
        delta.wireIndex = place;
    Call *call = find(delta);
    if (!call && delta.id.isEmpty() && delta.name.isEmpty() && !delta.hasText)
        return {};
    if (!call) {
        m_calls.emplace_back();
        call = &m_calls.back();
    }
    if (delta.wireIndex && !has(call->wireIndexes, *delta.wireIndex))
        call->wireIndexes.push_back(*delta.wireIndex);
    if (call->wireId.isEmpty())
        call->wireId = delta.id;
    QByteArray name = call->index >= 0 ? nameRest(*call, delta) : QByteArray();
    const bool isText = delta.text.isString();
    QByteArray arguments;
    if (isText)
        arguments = call->decoder.decode(delta.text);
    else if (delta.hasText)
        arguments = delta.text.raw().toByteArray(); // some servers put the value there, not its text
    call->scan.add(arguments);
    call->hasArguments = call->hasArguments || delta.hasText;
    if (call->index >= 0) {
        call->name += name;
        return Piece{
            {call->index, {}, std::move(name), std::move(arguments)}, call->id, isText && call->decoder.wasCut()};
    }
    call->waiting += arguments;
    if (delta.name.isEmpty())
        return {};
    call->name = delta.name;
    call->index = m_told++;
    call->id = idFor(*call);
    const bool waited = call->waiting.size() != arguments.size();
    return Piece{{call->index, call->id, call->name, std::exchange(call->waiting, {})},
                 call->id,
                 waited || call->decoder.wasCut()};
}

/// What a delta adds to the name of a call that was told: some servers tell it in pieces, or as far as it is by now.
/// Most that name a call again mean the same, and a type stands where a call begins.
QByteArray CallNormalizer::nameRest(const Call &call, const Delta &delta)
{
    const bool isSame = delta.id.isEmpty() ? !delta.hasType : delta.id == call.wireId;
    if (call.hasArguments || !isSame || delta.name == call.name)
        return {};
    return delta.name.startsWith(call.name) ? delta.name.sliced(call.name.size()) : delta.name;
}

/// The last call that has the id and the index, as far as these are given.
CallNormalizer::Call *CallNormalizer::last(const QByteArray *id, std::optional<qint64> wireIndex)
{
    const auto found = std::find_if(m_calls.rbegin(), m_calls.rend(), [&](const Call &call) {
        return (!id || call.wireId == *id) && (!wireIndex || has(call.wireIndexes, *wireIndex));
    });
    return found == m_calls.rend() ? nullptr : &*found;
}

CallNormalizer::Call *CallNormalizer::candidate(const Delta &delta)
{
    const bool named = !delta.name.isEmpty();
    if (!delta.id.isEmpty()) {
        if (Call *both = delta.wireIndex ? last(&delta.id, delta.wireIndex) : nullptr)
            return both;
        Call *sameId = last(&delta.id, {});
        // One id under two indexes: two calls, if the second is named as such.
        if (sameId && !(named && delta.wireIndex && !sameId->wireIndexes.empty()))
            return sameId;
        Call *sameIndex = delta.wireIndex ? last(nullptr, delta.wireIndex) : nullptr;
        return sameIndex && named && !sameIndex->wireId.isEmpty() ? nullptr : sameIndex;
    }
    if (Call *sameIndex = delta.wireIndex ? last(nullptr, delta.wireIndex) : nullptr)
        return sameIndex;
    if (m_calls.empty())
        return nullptr;
    Call &open = m_calls.back();
    // Where nothing but the name says whose a piece is, a call goes on under it until it is whole.
    const bool goesOn = !delta.wireIndex && delta.name == open.name && open.hasArguments && !open.scan.isWhole();
    if (named)
        return goesOn ? &open : nullptr;
    // A piece that says nothing of whose it is belongs to the call that is open.
    return delta.wireIndex && delta.hasText && open.scan.isWhole() ? nullptr : &open;
}

CallNormalizer::Call *CallNormalizer::find(const Delta &delta)
{
    if (m_calls.size() >= mostCalls)
        return &m_calls.back();
    Call *call = candidate(delta);
    if (!call || delta.name.isEmpty() || call->name.isEmpty())
        return call;
    // Named again when it is whole: another call, unless the provider repeats itself.
    const bool isAnother = call->scan.isWhole() && (delta.name != call->name || (delta.id.isEmpty() && delta.hasText));
    return isAnother ? nullptr : call;
}

/// Its own id, unless another call has it or will have it: agents that meet an id again take its result for the old
/// one.
QByteArray CallNormalizer::idFor(const Call &call) const
{
    if (call.wireId.isEmpty())
        return syntheticId(m_streamId, call.index);
    const QByteArray own = countsCalls(call.wireId) ? call.wireId + answerMark(m_streamId) : call.wireId;
    const auto sameId = [&](const Call &other) { return &other != &call && other.wireId == call.wireId; };
    const bool taken =
        std::ranges::any_of(m_calls, [&](const Call &other) { return other.index >= 0 && sameId(other); });
    return taken ? own + '_' + QByteArray::number(call.index) : own;
}

bool CallNormalizer::hasNameless() const
{
    return std::ranges::any_of(m_calls, [](const Call &call) { return call.index < 0; });
}

std::vector<int> CallNormalizer::takeWithoutArguments()
{
    std::vector<int> indexes;
    for (Call &call : m_calls) {
        if (call.index >= 0 && !std::exchange(call.hasArguments, true))
            indexes.push_back(call.index);
    }
    return indexes;
}

FoldedCalls foldCalls(const json::Value &list, const QByteArray &answerId)
{
    FoldedCalls folded;
    CallNormalizer normalizer;
    normalizer.setStreamId(answerId);
    const std::vector<json::Value> items = list.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto piece = items[i].isObject() ? normalizer.add(items[i], qint64(i)) : std::nullopt;
        if (!piece)
            continue;
        const auto index = std::size_t(piece->delta.index);
        if (index == folded.calls.size())
            folded.calls.push_back({piece->delta.id, piece->delta.name, {}});
        else
            folded.calls[index].name += piece->delta.name;
        folded.calls[index].arguments += piece->delta.arguments;
    }
    folded.hasNameless = normalizer.hasNameless();
    return folded;
}

} // namespace sluice
