// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/jsontexts.h"

#include "json/visit.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <string_view>

namespace sluice {

namespace {

// The words are those of all formats that chat is told in (core/dialects): a name that one of them has for a thing is
// in none of the others one for what somebody says.

/// With a text as their value.
constexpr std::array<std::string_view, 29> namingMembers{"id",
                                                         "object",
                                                         "model",
                                                         "type",
                                                         "role",
                                                         "name",
                                                         "status",
                                                         "detail",
                                                         "effort",
                                                         "truncation",
                                                         "fingerprint",
                                                         "call_id",
                                                         "item_id",
                                                         "event_id",
                                                         "file_id",
                                                         "tool_use_id",
                                                         "tool_call_id",
                                                         "b64_json",
                                                         "media_type",
                                                         "signature",
                                                         "finish_reason",
                                                         "stop_reason",
                                                         "service_tier",
                                                         "response_id",
                                                         "obfuscation",
                                                         "reasoning_effort",
                                                         "system_fingerprint",
                                                         "encrypted_content",
                                                         "previous_response_id"};

/// Whatever is in them: a choice among what is offered, numbers, a schema.
constexpr std::array<std::string_view, 4> neverSaid{"format", "tool_choice", "logprobs", "embedding"};

/// Objects whose members a program or a model names: arguments of a call, labels.
constexpr std::array<std::string_view, 3> owns{"input", "arguments", "metadata"};

/// Of a request's top level: what is offered, not what is said.
constexpr std::array<std::string_view, 3> offers{"tools", "functions", "response_format"};

/// Of an answer: what it says again of its request.
constexpr std::array<std::string_view, 5> echoes{"instructions", "tools", "prompt", "metadata", "user"};

template<std::size_t size>
bool holdsWord(const std::array<std::string_view, size> &words, QByteArrayView word)
{
    return std::ranges::find(words, std::string_view(word.data(), std::size_t(word.size()))) != words.end();
}

class Walk
{
public:
    Walk(JsonBody kind, std::vector<JsonText> &texts)
        : m_kind(kind)
        , m_texts(texts)
    {
    }

    struct Place {
        QByteArrayView key = {};
        QByteArrayView parent = {};
        size_t text = 0;
        qint64 choice = -1;
        size_t list = 0; ///< of parts
        bool isPiece = false;
        bool isArguments = false;
        bool isContent = false;
        /// Its members have names of somebody's own choice.
        bool isOwn = false;
        int depth = 0;
    };

    void value(const json::Value &value, const Place &place)
    {
        switch (value.type()) {
        case json::Type::String: string(value, place); break;
        case json::Type::Array: array(value, place); break;
        case json::Type::Object: object(value, place); break;
        default: break;
        }
    }

private:
    /// Deeper is no message of anybody's; it is looked at as it is written.
    static constexpr int deepest = 60;

    void string(const json::Value &value, const Place &place)
    {
        constexpr qsizetype longestBegin = 128; // a kind and its parameters
        const bool isFile = value.raw().startsWith("\"data:") && place.key != "content" && place.key != "text"
                            && value.raw().first(std::min(value.raw().size(), longestBegin)).contains(";base64,");
        if (value.raw().size() <= 2 || (isFile && m_kind == JsonBody::Request))
            return;
        m_texts.push_back({place.isPiece ? JsonText::Kind::Piece : JsonText::Kind::Whole, value.raw(),
                           place.isArguments, place.isContent, place.text, place.choice,
                           place.key == "text" && place.parent == "content" ? place.list : 0});
    }

    void array(const json::Value &value, const Place &place)
    {
        qint64 position = 0;
        Place item = place;
        ++item.depth;
        const bool isContent = place.key == "content";
        if (isContent)
            item.list = qHashMulti(place.text, place.choice, "list") | 1;
        for (const json::Value &one : value.items()) {
            const qint64 index = one["index"].toInt().value_or(position++);
            // Parts of a delta are put together by whoever reads it: one text runs through them.
            item.text = isContent && place.isPiece ? place.text : qHashMulti(place.text, index);
            if (place.key == "choices")
                item.choice = index;
            if (item.depth > deepest)
                m_texts.push_back({JsonText::Kind::Whole, one.raw()});
            else
                this->value(one, item);
        }
    }

    /// Of a member that is a text.
    static bool isContent(const json::Value &object, const Place &place, QByteArrayView key)
    {
        if (key == "content")
            return place.key == "message" || place.key == "delta";
        if (key != "text")
            return false;
        const QByteArray type = object["type"].text();
        return place.key == "choices" || (place.key == "content" && (type == "output_text" || type == "text"));
    }

    /// Whether `data` is a file in base64; anything else under that name is looked at.
    static bool isEncoded(const json::Value &object, const Place &place)
    {
        const QByteArray type = object["type"].text();
        return type == "base64" || type == "redacted_thinking" || place.key == "input_audio" || place.key == "audio";
    }

    static bool isName(const json::Value &object, const Place &place, QByteArrayView key, const json::Value &member)
    {
        if (holdsWord(neverSaid, key))
            return true;
        return member.isString() && (holdsWord(namingMembers, key) || (key == "data" && isEncoded(object, place)));
    }

    void object(const json::Value &value, const Place &place)
    {
        json::visitRawMembers(value, [&](QByteArrayView key, const json::Value &member, QByteArrayView rawKey) {
            if (place.isOwn)
                m_texts.push_back({JsonText::Kind::Whole, rawKey});
            const bool isSaid = member.type() != json::Type::Null;
            if (key == "logprobs" && isSaid)
                m_texts.push_back({JsonText::Kind::Likelihoods, member.raw(), false, false, 0, place.choice});
            if (key == "finish_reason" && isSaid)
                m_texts.push_back({JsonText::Kind::End, member.raw(), false, false, 0, place.choice});
            const bool isOffer = place.depth == 0 && m_kind == JsonBody::Request && holdsWord(offers, key);
            const bool isEcho = m_kind != JsonBody::Request && !place.isPiece && holdsWord(echoes, key);
            if (!place.isOwn && (isOffer || isEcho || isName(value, place, key, member)))
                return;
            Place inside = place;
            inside.key = key;
            inside.parent = place.key;
            inside.text = qHashMulti(place.text, key);
            inside.isPiece = m_kind == JsonBody::Event
                             && (place.isPiece || key == "delta" || (place.key == "choices" && key == "text"));
            inside.isArguments = place.isArguments || key == "arguments" || key == "partial_json";
            inside.isContent = (place.depth == 0 && place.isContent && key == "delta") || isContent(value, place, key);
            inside.isOwn = place.isOwn || (member.isObject() && holdsWord(owns, key));
            if (++inside.depth > deepest)
                m_texts.push_back({JsonText::Kind::Whole, member.raw()});
            else
                this->value(member, inside);
        });
    }

    JsonBody m_kind;
    std::vector<JsonText> &m_texts;
};

} // namespace

std::vector<JsonText> textsIn(const json::Value &body, JsonBody kind)
{
    std::vector<JsonText> texts;
    Walk::Place root;
    if (kind == JsonBody::Event) {
        // Where an event says of what it is a piece.
        const QByteArray type = body["type"].text();
        root.text =
            qHashMulti(0, type, body["output_index"].raw(), body["content_index"].raw(), body["summary_index"].raw());
        root.isArguments = type.contains("arguments");
        root.isContent = type == "response.output_text.delta";
    }
    Walk(kind, texts).value(body, root);
    return texts;
}

} // namespace sluice
