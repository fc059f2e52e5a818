// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/openaichat/openaichat_p.h"
#include "dialects/openairesponses/openairesponses.h"

namespace sluice::openairesponses {

using openaichat::invalidRequest;
using openaichat::rawMember;

/// "tools" and 3 make "tools[3]".
[[nodiscard]] inline QByteArray itemPath(const QByteArray &list, std::size_t index)
{
    return list + '[' + QByteArray::number(qulonglong(index)) + ']';
}

/// Takes a client's tools, in whatever form, as functions, and knows them again by the names they had.
class ToolBridge
{
public:
    explicit ToolBridge(Decoded &out)
        : m_out(out)
    {
    }

    /// Tools of the vendor are dropped and named.
    [[nodiscard]] Result<void> addTools(const json::Value &tools, const QByteArray &path);
    [[nodiscard]] Result<void> choose(const json::Value &choice);
    /// The name upstream of a tool the client calls so.
    [[nodiscard]] QByteArray sentName(BridgedTool::Form form, const QByteArray &name, const QByteArray &space) const;

private:
    struct Space {
        QByteArray name;
        QByteArray description;
    };
    [[nodiscard]] Result<void> addTool(const json::Value &tool, const QByteArray &path, Space &space);
    [[nodiscard]] Result<void> addFunction(const json::Value &tool, const QByteArray &path, Space &space);
    [[nodiscard]] Result<void> addCustom(const json::Value &tool, const QByteArray &path, Space &space);
    void addToolSearch(const json::Value &tool, const QByteArray &path);
    void add(ToolDefinition tool, BridgedTool::Form form, Space &space, const QByteArray &path);
    [[nodiscard]] Result<void> allow(const json::Value &references);
    [[nodiscard]] bool knows(const QByteArray &sentName) const;
    [[nodiscard]] QByteArray sentNameOf(const json::Value &reference) const;

    Decoded &m_out;
};

/// Reads `input` into `out.chat.messages`, behind those that are there.
[[nodiscard]] Result<void> decodeInput(const json::Value &input, ToolBridge &tools, Decoded &out);

/// Text and other parts of one message or of one tool's output.
struct Content {
    std::vector<ContentPart> parts;
    bool isList = false;
    /// All texts joined.
    [[nodiscard]] QByteArray text(QByteArrayView separator = {}) const;
    [[nodiscard]] std::vector<ContentPart> withoutText() const;
};
/// `path` names the content in an error: "input[2].content".
[[nodiscard]] Result<Content> decodeContent(const json::Value &content, const QByteArray &path);

// --- answers

/// A new item with the id that belongs at that place of `output`.
[[nodiscard]] OutputItem newItem(const AnswerContext &context, OutputItem::Kind kind, std::size_t index,
                                 const ToolCall &call = {});
void writeCitation(json::Writer &writer, const UrlCitation &citation);
void writePart(json::Writer &writer, const OutputPart &part);
void writeItem(json::Writer &writer, const OutputItem &item);
/// The text a bridged custom tool is called with.
[[nodiscard]] QByteArray customInput(const QByteArray &arguments);

/// Where a response stands.
struct ResponseState {
    QByteArrayView status = "in_progress";
    QByteArrayView incompleteReason = {};
    const Error *error = nullptr;
    std::optional<qint64> completedAt = {};
    const Usage *usage = nullptr;
};
[[nodiscard]] QByteArray responseObject(const AnswerContext &context, const std::vector<OutputItem> &items,
                                        const ResponseState &state);
/// The state an answer that ended by `reason` is in.
[[nodiscard]] ResponseState endState(FinishReason reason, const Usage &usage, qint64 completedAt);

/// `response.error`: a code clients act on, and the wait spelled out.
void writeFailure(json::Writer &writer, const Error &error);

} // namespace sluice::openairesponses
