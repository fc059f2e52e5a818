// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/message.h"

namespace sluice::openairesponses {

/// A tool of the client that goes upstream as a plain function and comes back in the client's own form.
struct BridgedTool {
    enum class Form {
        Function,  ///< a function of a namespace
        Custom,    ///< free text in, no schema
        ToolSearch ///< looks for tools of the client
    };
    Form form = Form::Function;
    QByteArray sentName; ///< the function's name upstream
    QByteArray name;
    QByteArray space = {}; ///< the namespace it is in, if any
    friend bool operator==(const BridgedTool &, const BridgedTool &) = default;
};

enum class PartKind { OutputText, Refusal, SummaryText };
enum class ItemStatus { InProgress, Completed, Incomplete };

/// One part of an item's text.
struct OutputPart {
    PartKind kind = PartKind::OutputText;
    QByteArray text = {};
    std::vector<UrlCitation> citations = {};
};

/// One item of a response's `output`.
struct OutputItem {
    enum class Kind { Reasoning, Message, Call };
    Kind kind = Kind::Message;
    QByteArray id = {};
    ItemStatus status = ItemStatus::InProgress;
    std::vector<OutputPart> parts = {};
    ToolCall call = {};
    /// The form of the call; a plain function when it has no name.
    BridgedTool tool = {};
};

} // namespace sluice::openairesponses
