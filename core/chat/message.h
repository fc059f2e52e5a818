// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

namespace sluice {

/// Who speaks. Developer is OpenAI's newer name for System and is kept apart to stay lossless.
enum class Role { System, Developer, User, Assistant, Tool };

/// A member we do not interpret: key and JSON text as they came.
struct RawMember {
    QByteArray key;
    QByteArray value;
    friend bool operator==(const RawMember &, const RawMember &) = default;
};

/// Where a client wrote something, by its own format: "input[2].content[0]"; empty where that is not known. It is no
/// part of what was said.
struct WrittenAt {
    QByteArray path = {};
    friend bool operator==(const WrittenAt &, const WrittenAt &) { return true; }
};

/// Plain text, UTF-8.
struct TextPart {
    QByteArray text;
    std::vector<RawMember> extra = {};
    friend bool operator==(const TextPart &, const TextPart &) = default;
};

/// An image by https or data: URL.
struct ImagePart {
    QByteArray url;
    QByteArray detail = {};
    std::vector<RawMember> extra = {};
    WrittenAt origin = {};
    friend bool operator==(const ImagePart &, const ImagePart &) = default;
};

/// A content part we have no value for: its JSON text as it came.
struct OtherPart {
    QByteArray type;
    QByteArray raw;
    WrittenAt origin = {};
    friend bool operator==(const OtherPart &, const OtherPart &) = default;
};

using ContentPart = std::variant<TextPart, ImagePart, OtherPart>;

/// One function call the model asked for; `arguments` is the model's JSON text, byte for byte. A call of another kind
/// has all its members but the id in `extra`, in an answer its name and text as well, in a request none.
struct ToolCall {
    QByteArray id;
    QByteArray name;
    QByteArray arguments;
    std::vector<RawMember> extra = {};
    friend bool operator==(const ToolCall &, const ToolCall &) = default;
};

/// One conversation item.
struct Message {
    Role role = Role::User;
    /// Empty with `contentIsNull` when the wire said null or nothing.
    std::vector<ContentPart> content = {};
    bool contentIsNull = false;
    /// Whether the wire had a list of parts rather than one string.
    bool contentIsList = false;
    QByteArray reasoning = {};
    std::vector<ToolCall> toolCalls = {};
    QByteArray toolCallId = {};
    QByteArray name = {};
    std::vector<RawMember> extra = {};
    WrittenAt origin = {};

    friend bool operator==(const Message &, const Message &) = default;
};

/// A page that an answer refers to, and where in its text: from `start` to before `end`, in characters.
struct UrlCitation {
    QByteArray url;
    QByteArray title = {};
    qint64 start = 0;
    qint64 end = 0;
    friend bool operator==(const UrlCitation &, const UrlCitation &) = default;
};

/// What stands for the result of a call that never got one, for providers refuse calls without.
inline constexpr QByteArrayView noResult = "No result was given for this call.";
/// A message of one text part.
[[nodiscard]] Message textMessage(Role role, QByteArray text);
/// All text parts joined.
[[nodiscard]] QByteArray joinedText(const Message &message);

} // namespace sluice
