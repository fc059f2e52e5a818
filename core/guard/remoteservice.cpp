// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/remoteservice.h"

#include "json/value.h"
#include "json/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

Error noVerdict()
{
    Error error{ErrorKind::Protocol, ErrorSource::Upstream};
    error.message = u"what it answered is no verdict"_s;
    return error;
}

bool isAskedFor(const GuardQuestion &question, const QByteArray &category)
{
    return question.categories.isEmpty() || question.categories.contains(category);
}

Result<RemoteVerdict> moderationVerdict(const json::Value &answer, const GuardQuestion &question)
{
    const std::vector<json::Value> results = answer["results"].items();
    if (results.empty() || !results.front()["flagged"].toBool())
        return noVerdict();
    RemoteVerdict verdict;
    for (const json::Value &result : results) {
        for (const json::Member &member : result["categories"].members()) {
            if (member.value.toBool() == true && isAskedFor(question, member.key))
                verdict.categories.append(member.key);
        }
        verdict.isHit = verdict.isHit || (question.categories.isEmpty() && result["flagged"].toBool() == true);
    }
    verdict.isHit = verdict.isHit || !verdict.categories.isEmpty();
    return verdict;
}

/// `unsafe` and a line of categories (Llama Guard), JSON with `violation` or `flagged` (gpt-oss-safeguard), or 0 and 1.
Result<RemoteVerdict> wordsVerdict(const QByteArray &words, const GuardQuestion &question)
{
    const QByteArray text = words.trimmed();
    RemoteVerdict verdict;
    if (text == "safe" || text == "0")
        return verdict;
    if (text == "1") {
        verdict.isHit = true;
        return verdict;
    }
    if (text.startsWith("unsafe")) {
        for (const QByteArray &one : text.sliced(6).simplified().replace(',', ' ').split(' ')) {
            if (!one.isEmpty() && isAskedFor(question, one))
                verdict.categories.append(one);
        }
        verdict.isHit = question.categories.isEmpty() || !verdict.categories.isEmpty();
        return verdict;
    }
    const Result<json::Document> document = json::Document::parse(text);
    if (!document)
        return noVerdict();
    for (const char *name : {"violation", "flagged", "unsafe"}) {
        const json::Value said = document->root()[name];
        if (!said.toBool() && !said.toInt())
            continue;
        verdict.isHit = said.toBool().value_or(said.toInt().value_or(0) != 0);
        if (const QByteArray category = document->root()["category"].text(); verdict.isHit && !category.isEmpty())
            verdict.categories.append(category);
        return verdict;
    }
    return noVerdict();
}

/// Where each character of a text begins, in bytes; and its end.
std::vector<qsizetype> characterStarts(const QByteArray &text)
{
    std::vector<qsizetype> starts;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((uchar(text[i]) & 0xC0) != 0x80)
            starts.push_back(i);
    }
    starts.push_back(text.size());
    return starts;
}

Result<RemoteVerdict::Span> spanOf(const json::Value &item, const std::vector<qsizetype> &starts, const char *label)
{
    const auto start = item["start"].toInt();
    const auto end = item["end"].toInt();
    if (!start || !end || *start < 0 || *end < *start || std::size_t(*end) >= starts.size())
        return noVerdict();
    return RemoteVerdict::Span{starts[std::size_t(*start)], starts[std::size_t(*end)], item[label].text()};
}

Result<RemoteVerdict> spansVerdict(const json::Value &list, const char *label, const GuardQuestion &question,
                                   const QByteArray &text)
{
    if (!list.isArray())
        return noVerdict();
    RemoteVerdict verdict;
    const std::vector<qsizetype> starts = characterStarts(text);
    for (const json::Value &item : list.items()) {
        const Result<RemoteVerdict::Span> span = spanOf(item, starts, label);
        if (!span)
            return span.error();
        if (!isAskedFor(question, span->label) || item["score"].toDouble().value_or(1) < question.threshold)
            continue;
        verdict.isHit = true;
        verdict.categories.append(span->label);
        verdict.spans.push_back(*span);
    }
    return verdict;
}

Result<RemoteVerdict> ownVerdict(const json::Value &answer, const GuardQuestion &question, const QByteArray &text)
{
    static const QByteArrayList passes{"pass", "allow", "none"};
    static const QByteArrayList hits{"hit", "block", "redact", "flag"};
    const QByteArray action = answer["action"].text();
    if (passes.contains(action))
        return RemoteVerdict();
    if (!hits.contains(action))
        return noVerdict();
    Result<RemoteVerdict> verdict = RemoteVerdict();
    if (answer["spans"].isArray())
        verdict = spansVerdict(answer["spans"], "label", question, text);
    if (verdict.ok()) {
        verdict->isHit = true;
        if (const QByteArray reason = answer["reason"].text(); !reason.isEmpty() && verdict->categories.isEmpty())
            verdict->categories.append(reason);
    }
    return verdict;
}

/// The lists of an assessment, and what names a finding there; words themselves are what was said, and name nothing.
struct AssessedList {
    const char *policy;
    const char *list;
    const char *name;
};
constexpr AssessedList assessedLists[] = {{"topicPolicy", "topics", "name"},
                                          {"contentPolicy", "filters", "type"},
                                          {"wordPolicy", "customWords", nullptr},
                                          {"wordPolicy", "managedWordLists", "type"},
                                          {"sensitiveInformationPolicy", "piiEntities", "type"},
                                          {"sensitiveInformationPolicy", "regexes", "name"},
                                          {"contextualGroundingPolicy", "filters", "type"}};

/// Every place of a text that was found, for the service tells no places.
void addSpans(RemoteVerdict &verdict, const QByteArray &found, const QByteArray &label, const QByteArray &text)
{
    for (qsizetype at = found.isEmpty() ? -1 : text.indexOf(found); at >= 0;
         at = text.indexOf(found, at + found.size()))
        verdict.spans.push_back({at, at + found.size(), label});
}

Result<RemoteVerdict> guardrailVerdict(const json::Value &answer, const GuardQuestion &question, const QByteArray &text)
{
    const QByteArray action = answer["action"].text();
    if (action == "NONE")
        return RemoteVerdict();
    if (action != "GUARDRAIL_INTERVENED")
        return noVerdict();
    RemoteVerdict verdict;
    bool hasPlaces = true;
    for (const json::Value &assessment : answer["assessments"].items()) {
        for (const AssessedList &row : assessedLists) {
            for (const json::Value &finding : assessment[row.policy][row.list].items()) {
                const QByteArray label = row.name ? finding[row.name].text() : QByteArray("word");
                if (finding["action"].text() == "NONE" || !isAskedFor(question, label))
                    continue;
                verdict.isHit = true;
                verdict.categories.append(label);
                const std::size_t before = verdict.spans.size();
                addSpans(verdict, finding["match"].text(), label, text);
                hasPlaces = hasPlaces && verdict.spans.size() > before;
            }
        }
    }
    // Where one of them is not known, nothing can be taken out.
    if (!hasPlaces)
        verdict.spans.clear();
    verdict.isHit = verdict.isHit || question.categories.isEmpty();
    std::ranges::sort(verdict.spans, {}, &RemoteVerdict::Span::start);
    return verdict;
}

} // namespace

QByteArray encodeQuestion(const GuardService &service, const GuardQuestion &question, const GuardSubject &subject)
{
    const QByteArray &text = subject.text;
    json::Writer writer;
    writer.beginObject();
    switch (service.kind) {
    case GuardService::Kind::Moderation:
        if (!service.model.isEmpty())
            writer.key("model").string(service.model);
        writer.key("input").string(text);
        break;
    case GuardService::Kind::Chat:
        writer.key("model").string(service.model).key("temperature").integer(0).key("messages").beginArray();
        if (!question.policy.isEmpty())
            writer.beginObject().key("role").string("system").key("content").string(question.policy).endObject();
        writer.beginObject().key("role").string("user").key("content").string(text).endObject().endArray();
        break;
    case GuardService::Kind::Presidio: writer.key("text").string(text).key("language").string("en"); break;
    case GuardService::Kind::Bedrock:
        writer.key("source")
            .string(subject.stage == "input" ? "INPUT" : "OUTPUT")
            .key("content")
            .beginArray()
            .beginObject();
        writer.key("text").beginObject().key("text").string(text).endObject().endObject().endArray();
        break;
    case GuardService::Kind::Http:
        writer.key("stage").string(subject.stage).key("text").string(text);
        writer.key("model").string(subject.model).key("key_name").string(subject.keyName);
        break;
    }
    return writer.endObject().take();
}

Result<RemoteVerdict> decodeVerdict(const GuardService &service, const GuardQuestion &question, const QByteArray &body,
                                    const QByteArray &text)
{
    const Result<json::Document> document = json::Document::parse(body);
    if (!document)
        return noVerdict();
    const json::Value root = document->root();
    switch (service.kind) {
    case GuardService::Kind::Moderation: return moderationVerdict(root, question);
    case GuardService::Kind::Chat: {
        const std::vector<json::Value> choices = root["choices"].items();
        return choices.empty() ? Result<RemoteVerdict>(noVerdict())
                               : wordsVerdict(choices.front()["message"]["content"].text(), question);
    }
    case GuardService::Kind::Presidio: return spansVerdict(root, "entity_type", question, text);
    case GuardService::Kind::Bedrock: return guardrailVerdict(root, question, text);
    case GuardService::Kind::Http: break;
    }
    return ownVerdict(root, question, text);
}

} // namespace sluice
