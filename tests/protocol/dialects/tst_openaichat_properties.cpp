// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace sluice;
using namespace Qt::StringLiterals;

// Made-up bodies from fixed seeds: nothing is lost on the way in and out, whether we know it or not.

class TestOpenAiChatProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsLoseNothing();
    void responsesLoseNothing();
    void schemasKeepTheirBytes();
};

namespace {

/// A source of JSON that leaves members out, puts unknown ones in and takes values of other types now and then.
class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }

    bool one(int in) { return m_random.bounded(in) == 0; }
    int upTo(int highest) { return int(m_random.bounded(highest + 1)); }

    QString text()
    {
        static const std::array<QString, 7> pieces{u"a"_s, u"\"q\""_s, u"\\n"_s, u"é€😀"_s, u"\n\t"_s, u"{}"_s, u" "_s};
        QString result = u"t"_s;
        for (int i = upTo(4); i > 0; --i)
            result += pieces[std::size_t(upTo(6))];
        return result;
    }

    QJsonValue any()
    {
        switch (upTo(6)) {
        case 0: return QJsonValue::Null;
        case 1: return one(2);
        case 2: return upTo(1000) / 8.0;
        case 3: return text();
        case 4: return QJsonArray{text(), upTo(5), QJsonValue::Null};
        case 5: return QJsonArray{};
        default: return QJsonObject{{u"k"_s, text()}, {u"n"_s, QJsonObject{}}};
        }
    }

    /// Mostly `usual`, at times a value nobody foresaw.
    void put(QJsonObject &object, const QString &key, const QJsonValue &usual)
    {
        if (!one(3))
            object.insert(key, one(8) ? any() : usual);
    }
    void extras(QJsonObject &object)
    {
        for (int i = upTo(2); i > 0; --i)
            object.insert(u"x_%1"_s.arg(upTo(9)), any());
    }

    QJsonObject toolCall()
    {
        const QString id = text() + u"_c%1"_s.arg(m_calls++); // each its own, or they would be told apart
        QJsonObject call{{u"id"_s, id},
                         {u"type"_s, u"function"_s},
                         {u"function"_s, QJsonObject{{u"name"_s, text()}, {u"arguments"_s, text()}}}};
        if (one(4))
            call = {{u"id"_s, id},
                    {u"type"_s, u"custom"_s},
                    {u"custom"_s, QJsonObject{{u"name"_s, text()}, {u"input"_s, text()}}}};
        extras(call);
        return call;
    }

    QJsonObject part()
    {
        QJsonObject part;
        switch (upTo(2)) {
        case 0: part = {{u"type"_s, u"text"_s}, {u"text"_s, text()}}; break;
        case 1: part = {{u"type"_s, u"image_url"_s}, {u"image_url"_s, QJsonObject{{u"url"_s, text()}}}}; break;
        default: part = {{u"type"_s, u"input_audio"_s}, {u"input_audio"_s, any()}}; break;
        }
        extras(part);
        return part;
    }

    QJsonObject message()
    {
        static const std::array<QString, 5> roles{u"system"_s, u"developer"_s, u"user"_s, u"assistant"_s, u"tool"_s};
        const QString role = roles[std::size_t(upTo(4))];
        QJsonObject message{{u"role"_s, role}, {u"content"_s, text()}};
        if (one(3))
            message[u"content"] = QJsonArray{part(), part()};
        else if (one(5))
            message[u"content"] = QJsonValue::Null;
        if (role == "tool"_L1)
            message[u"tool_call_id"] = text();
        if (role == "assistant"_L1 && one(2))
            message[u"tool_calls"] = QJsonArray{toolCall(), toolCall()};
        if (role == "assistant"_L1 && one(2))
            message[u"reasoning_content"] = text();
        if (one(4))
            message[u"name"] = text();
        extras(message);
        return message;
    }

    QJsonObject tool()
    {
        QJsonObject function{{u"name"_s, text()}};
        put(function, u"description"_s, text());
        put(function, u"parameters"_s, QJsonObject{{u"type"_s, u"object"_s}, {u"b"_s, 1}, {u"a"_s, 2}});
        put(function, u"strict"_s, one(2));
        QJsonObject tool{{u"type"_s, u"function"_s}, {u"function"_s, function}};
        if (one(5))
            tool = {{u"type"_s, u"browser_search"_s}};
        extras(tool);
        return tool;
    }

    QJsonObject request()
    {
        QJsonObject body{{u"model"_s, text()}, {u"messages"_s, QJsonArray{message(), message(), message()}}};
        put(body, u"temperature"_s, upTo(20) / 8.0);
        put(body, u"top_p"_s, upTo(8) / 8.0);
        put(body, u"top_k"_s, upTo(100));
        put(body, u"seed"_s, upTo(100));
        put(body, u"max_completion_tokens"_s, upTo(100));
        put(body, u"stop"_s, QJsonArray{text(), text()});
        if (body.value(u"stop").isString()) // one text is the same as a list of one
            body[u"stop"] = QJsonArray{body[u"stop"]};
        put(body, u"tool_choice"_s, u"required"_s);
        put(body, u"parallel_tool_calls"_s, one(2));
        put(body, u"reasoning_effort"_s, text());
        put(body, u"service_tier"_s, text());
        put(body, u"user"_s, text());
        QJsonObject schema{{u"name"_s, text()}, {u"schema"_s, QJsonObject{{u"z"_s, 1}}}};
        put(schema, u"strict"_s, one(2));
        put(schema, u"description"_s, text());
        put(body, u"response_format"_s, QJsonObject{{u"type"_s, u"json_schema"_s}, {u"json_schema"_s, schema}});
        if (one(2))
            body[u"tools"] = QJsonArray{tool(), tool()};
        if (one(2)) {
            body[u"stream"] = true;
            body[u"stream_options"] = QJsonObject{{u"include_usage"_s, true}};
        }
        extras(body);
        return body;
    }

    QJsonObject response()
    {
        QJsonObject answer = message();
        answer[u"role"] = u"assistant"_s;
        answer.remove(u"tool_call_id"_s);
        if (one(3))
            answer[u"refusal"] = text();
        const QJsonObject usage{{u"prompt_tokens"_s, 5}, {u"completion_tokens"_s, 7}, {u"total_tokens"_s, 12}};
        const QString reason = answer.value(u"tool_calls").toArray().isEmpty() ? u"stop"_s : u"tool_calls"_s;
        const QJsonObject choice{
            {u"index"_s, 0}, {u"message"_s, answer}, {u"logprobs"_s, QJsonValue::Null}, {u"finish_reason"_s, reason}};
        return {{u"id"_s, text()},    {u"object"_s, u"chat.completion"_s}, {u"created"_s, upTo(1000)},
                {u"model"_s, text()}, {u"choices"_s, QJsonArray{choice}},  {u"usage"_s, usage}};
    }

private:
    QRandomGenerator m_random;
    int m_calls = 0;
};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Both texts from where they part; empty when they do not.
QByteArray difference(const QByteArray &seen, const QByteArray &expected)
{
    const auto place = std::mismatch(seen.begin(), seen.end(), expected.begin(), expected.end());
    if (place.first == seen.end() && place.second == expected.end())
        return {};
    const auto from = std::max<qsizetype>(0, place.first - seen.begin() - 40);
    return "seen: " + seen.mid(from, 160) + "\nexpected: " + expected.mid(from, 160);
}

constexpr quint32 rounds = 500;

} // namespace

void TestOpenAiChatProperties::requestsLoseNothing()
{
    openaichat::Flavour flavour;
    flavour.reasoningField = "reasoning_content";
    for (quint32 seed = 1; seed <= rounds; ++seed) {
        const QByteArray body = compact(Maker(seed).request());
        const auto document = json::Document::parse(body);
        const auto request = openaichat::decodeRequest(document->root());
        QVERIFY2(request.ok(), body.constData());
        const QByteArray encoded = openaichat::encodeRequest(*request, flavour);
        const QByteArray lost = difference(compact(QJsonDocument::fromJson(encoded).object()), body);
        QVERIFY2(lost.isEmpty(), lost.constData());
        const auto again = json::Document::parse(encoded);
        QVERIFY(openaichat::decodeRequest(again->root())->messages == request->messages);
    }
}

void TestOpenAiChatProperties::responsesLoseNothing()
{
    for (quint32 seed = 1; seed <= rounds; ++seed) {
        const QByteArray body = compact(Maker(seed).response());
        const auto document = json::Document::parse(body);
        const auto response = openaichat::decodeResponse(document->root());
        QVERIFY2(response.ok(), body.constData());
        const QByteArray encoded = openaichat::encodeResponse(*response);
        const QByteArray lost = difference(compact(QJsonDocument::fromJson(encoded).object()), body);
        QVERIFY2(lost.isEmpty(), lost.constData());
    }
}

void TestOpenAiChatProperties::schemasKeepTheirBytes()
{
    const QByteArray schema = "{ \"z\" : 1.0,\n \"a\":{\"\\u0062\":[ ]} }";
    const QByteArray body =
        R"({"model":"m","messages":[],"tools":[{"type":"function","function":{"name":"f","parameters":)" + schema
        + R"(}}],"response_format":{"type":"json_schema","json_schema":{"name":"n","schema":)" + schema + "}}}";
    const auto document = json::Document::parse(body);
    const auto request = openaichat::decodeRequest(document->root());
    QVERIFY(request.ok());
    QCOMPARE(request->tools.front().parameters, schema);
    QCOMPARE(request->responseFormat->schema, schema);
    QCOMPARE(openaichat::encodeRequest(*request, {}).count(schema), 2);
}

QTEST_APPLESS_MAIN(TestOpenAiChatProperties)
#include "tst_openaichat_properties.moc"
