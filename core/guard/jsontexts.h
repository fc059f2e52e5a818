// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/value.h"

namespace sluice {

/// What a JSON text is.
enum class JsonBody {
    Request,
    Answer,
    /// Of a stream: some of its texts are pieces of longer ones.
    Event
};

/// A text in a JSON body that guards look at, or what goes with one.
struct JsonText {
    enum class Kind {
        Whole,
        /// One of the pieces of a text that runs through the events of a stream.
        Piece,
        /// Says the same as texts beside it, in other words: how likely each of their tokens was.
        Likelihoods,
        /// No text: its choice has ended.
        End
    };
    Kind kind = Kind::Whole;
    /// The string with its quotes, or the value; a slice of the body.
    QByteArrayView raw = {};
    /// Arguments of a call, which are JSON themselves.
    bool isArguments = false;
    /// What the model says to whom it answers: neither thoughts, nor a refusal, nor what a tool is called with.
    bool isContent = false;
    /// Which of the running texts it is a piece of, and of which choice.
    size_t text = 0;
    qint64 choice = -1;
    /// Parts of one content that are texts have the same: whoever reads it may put them together. 0: it is no such
    /// part.
    size_t list = 0;
};

/// What stands in place of likelihoods whose text was changed: nothing, of the type that the format has for it.
[[nodiscard]] inline QByteArray noLikelihoods(QByteArrayView raw)
{
    return raw.startsWith('[') ? "[]" : "null";
}

/// All texts of a body, in their order: every string, but those that name things (models, ids, roles, kinds), files in
/// base64, and the definitions of tools. So a member that nobody here knows is looked at.
[[nodiscard]] std::vector<JsonText> textsIn(const json::Value &body, JsonBody kind);

} // namespace sluice
