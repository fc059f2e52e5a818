// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/auditvalue.h"

#include "guard/textguard.h"
#include "record/redaction.h"
#include "json/writer.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

const QByteArray hiddenMark = "…";
constexpr qsizetype mostBytes = 64 * 1024;
constexpr qsizetype mostName = 1024;
constexpr qsizetype prefixLetters = 8;

bool isReference(const QByteArray &text)
{
    for (const char *scheme : {"env.", "file:", "keychain:", "vault://"}) {
        if (text.startsWith(scheme))
            return !text.contains(' ') && text.size() < mostName;
    }
    return false;
}

bool holdsSecrets(const QByteArray &member)
{
    static const QByteArrayList names = {"authorization", "headers",       "key",    "keys",
                                         "password",      "routing_key",   "secret", "signing_key",
                                         "token",         "client_secret", "words"};
    return names.contains(member.toLower());
}

/// The gateway's own way of taking secrets out of texts.
const GuardRuleList &secretRules()
{
    static const GuardRuleList rules = [] {
        auto rule = std::make_shared<GuardRule>();
        rule->name = rule->kind = "secrets";
        rule->looksAtInput = true;
        rule->action = GuardRule::Action::Redact;
        if (const std::vector<GuardPattern> *patterns = builtInPatterns("secrets"))
            rule->patterns = *patterns;
        return GuardRuleList{rule};
    }();
    return rules;
}

QByteArray withoutFound(const QByteArray &text)
{
    Matcher matcher;
    GuardCounts counts;
    TextGuard guard(secretRules(), matcher, counts);
    guard.add(text);
    guard.close();
    QByteArray out;
    qsizetype at = 0;
    for (const GuardSpan &span : guard.spans()) {
        if (span.end <= at)
            continue;
        out += text.sliced(at, std::max<qsizetype>(0, span.start - at)) + hiddenMark;
        at = span.end;
    }
    return out + text.sliced(at);
}

/// Scheme and host: names of users, paths and queries of addresses may be what lets one in.
QByteArray placeOf(const QByteArray &address, bool withPath)
{
    const QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return hiddenMark;
    QByteArray place = url.scheme().toUtf8() + "://" + url.host(QUrl::FullyEncoded).toUtf8();
    if (url.port() >= 0)
        place += ':' + QByteArray::number(url.port());
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    place += path.size() <= 1 || withPath ? path : '/' + hiddenMark;
    return url.hasQuery() || url.hasFragment() ? place + '?' + hiddenMark : place;
}

class Writing
{
public:
    explicit Writing(HiddenKeys hidden)
        : m_hidden(hidden)
    {
    }

    void write(json::Value value, const QByteArray &member, bool secret)
    {
        switch (value.type()) {
        case json::Type::Object: writeObject(value, secret); break;
        case json::Type::Array:
            m_writer.beginArray();
            for (const json::Value &item : value.items())
                write(item, member, secret);
            m_writer.endArray();
            break;
        case json::Type::String: m_writer.string(shown(value.text(), member, secret)); break;
        case json::Type::Missing: m_writer.null(); break;
        default:
            // A number can be a key, too.
            if (secret && value.type() == json::Type::Number)
                m_writer.string(hiddenMark);
            else
                m_writer.raw(value.raw());
        }
    }
    [[nodiscard]] QByteArray take() { return m_writer.take(); }

private:
    void writeObject(json::Value value, bool secret)
    {
        std::vector<json::Member> members = value.members();
        std::stable_sort(members.begin(), members.end(),
                         [](const json::Member &a, const json::Member &b) { return a.key < b.key; });
        m_writer.beginObject();
        for (const json::Member &member : members) {
            const bool isName = secret && member.key == "name";
            const bool holds = m_hidden == HiddenKeys::Secrets && holdsSecrets(member.key);
            m_writer.key(auditText(member.key));
            write(member.value, member.key, !isName && (secret || holds));
        }
        m_writer.endObject();
    }

    static QByteArray shown(const QByteArray &text, const QByteArray &member, bool secret)
    {
        if (secret)
            return isReference(text) ? text : hiddenMark;
        if (text.size() > mostBytes)
            return hiddenMark + '(' + QByteArray::number(text.size()) + " bytes)";
        if (member == "hash")
            return text.left(prefixLetters) + hiddenMark;
        return text.contains("://") && !isReference(text) ? placeOf(text, member == "base_url") : auditText(text);
    }

    HiddenKeys m_hidden;
    json::Writer m_writer;
};

QByteArray bounded(QByteArray json)
{
    if (json.size() <= mostBytes)
        return json;
    json::Writer writer;
    writer.beginObject().key("bytes").integer(json.size()).key("sha256");
    writer.string(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    return writer.endObject().take();
}

} // namespace

QByteArray auditValue(json::Value value, HiddenKeys hidden, const QByteArray &member)
{
    Writing writing(hidden);
    writing.write(value, member, hidden == HiddenKeys::Secrets && holdsSecrets(member));
    return bounded(writing.take());
}

QByteArray auditValue(const QByteArray &json, HiddenKeys hidden, const QByteArray &member)
{
    if (json.isEmpty())
        return {};
    const Result<json::Document> document = json::Document::parse(json);
    return document ? auditValue(document->root(), hidden, member) : json::quoted(hiddenMark);
}

QByteArray auditText(const QByteArray &utf8)
{
    static const Redactor redactor;
    if (utf8.size() > mostBytes)
        return hiddenMark;
    // What is no UTF-8 would not come back from the store as it went in.
    return withoutFound(redactor.redacted(QString::fromUtf8(utf8).toUtf8()));
}

} // namespace sluice
