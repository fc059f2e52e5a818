// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/guards/remotebody.h"

#include "gateway/pipeline/guards/remotecheck.h"
#include "json/writer.h"

#include <map>
#include <utility>

namespace sluice {

namespace {

constexpr qsizetype largestQuestion = 64 * 1024;
constexpr std::size_t mostQuestions = 16;

/// A text of the body, and where it stands.
struct BodyText {
    qsizetype place = 0;
    qsizetype size = 0;
    QByteArray utf8 = {};
    std::vector<GuardRegion> regions = {};
};

/// Which of a question's bytes are which text's.
struct QuestionPart {
    std::size_t text = 0;
    qsizetype textStart = 0;
    qsizetype start = 0;
    qsizetype size = 0;
};
struct TextQuestion {
    QByteArray text;
    std::vector<QuestionPart> parts;
};

class BodyJudge : public QObject
{
public:
    BodyJudge(QObject *context, QByteArray body)
        : QObject(context)
        , m_body(std::move(body))
    {
        m_result.report.began();
    }

    void begin(const RequestContext &request, JsonBody kind, const GuardRuleList &rules,
               std::function<void(const GuardedRequest &)> done)
    {
        m_done = std::move(done);
        readTexts(kind);
        if (m_questions.size() > mostQuestions) { // nobody is asked about all of it
            for (const GuardRulePtr &rule : rules)
                m_result.report.addFailed({rule.get()});
            m_questions.clear();
        }
        m_left = m_questions.size();
        const GuardStage stage = kind == JsonBody::Request ? GuardStage::Input : GuardStage::Output;
        for (std::size_t i = 0; i < m_questions.size(); ++i) {
            auto *checks = new RemoteChecks(request, rules, stage, m_questions[i].text, this);
            connect(checks, &RemoteChecks::finished, this,
                    [this, i](const std::vector<RemoteFinding> &findings) { apply(i, findings); });
            checks->start();
        }
        if (m_left == 0)
            QMetaObject::invokeMethod(
                this, [this] { finish(); }, Qt::QueuedConnection);
    }

private:
    void readTexts(JsonBody kind)
    {
        const Result<json::Document> document = json::Document::parseForeign(m_body);
        if (!document)
            return;
        const QByteArrayView root = document->root().raw();
        const qsizetype skipped = m_body.indexOf(root.first(1));
        for (const JsonText &found : textsIn(document->root(), kind)) {
            if (found.kind != JsonText::Kind::Whole)
                continue;
            m_texts.push_back({skipped + (found.raw.data() - root.data()), found.raw.size(),
                               json::Value(found.raw).toString().value_or(found.raw.toByteArray())});
            const bool goesOn = std::exchange(m_list, found.list) == found.list && found.list != 0;
            addToQuestions(m_texts.size() - 1, goesOn);
        }
    }

    /// A text that `goesOn` is read as one with the text before it.
    void addToQuestions(std::size_t index, bool goesOn)
    {
        const QByteArray &utf8 = m_texts[index].utf8;
        qsizetype at = 0;
        while (at < utf8.size()) {
            if (m_questions.empty() || m_questions.back().text.size() >= largestQuestion)
                m_questions.emplace_back();
            TextQuestion &question = m_questions.back();
            if (!question.text.isEmpty() && (at > 0 || !goesOn))
                question.text += '\n';
            qsizetype size = std::min(utf8.size() - at, largestQuestion);
            while (at + size < utf8.size() && size > 1 && (uchar(utf8[at + size]) & 0xC0) == 0x80)
                --size; // whole characters
            question.parts.push_back({index, at, question.text.size(), size});
            question.text += QByteArrayView(utf8).sliced(at, size);
            at += size;
        }
    }

    void apply(std::size_t index, const std::vector<RemoteFinding> &findings)
    {
        for (const GuardRegion &region : applyFindings(findings, m_result.report, true)) {
            for (const QuestionPart &part : m_questions[index].parts) {
                const qsizetype start = std::max(region.start, part.start);
                const qsizetype end = std::min(region.end, part.start + part.size);
                if (start < end) {
                    const qsizetype shift = part.textStart - part.start;
                    m_texts[part.text].regions.push_back({start + shift, end + shift, region.label});
                }
            }
        }
        if (--m_left == 0)
            finish();
    }

    void finish()
    {
        std::vector<JsonEdit> edits;
        for (const BodyText &text : m_texts) {
            if (!text.regions.empty())
                edits.push_back({text.place, text.size, json::quoted(withoutRegions(text.utf8, 0, text.regions))});
        }
        m_result.body = withEdits(m_body, edits);
        deleteLater();
        m_done(m_result);
    }

    QByteArray m_body;
    std::vector<BodyText> m_texts;
    size_t m_list = 0; ///< that the last of them is of
    std::vector<TextQuestion> m_questions;
    std::size_t m_left = 0;
    GuardedRequest m_result;
    std::function<void(const GuardedRequest &)> m_done;
};

} // namespace

void judgeBody(QObject *context, const RequestContext &request, const QByteArray &body, JsonBody kind,
               const GuardRuleList &rules, std::function<void(const GuardedRequest &)> done)
{
    (new BodyJudge(context, body))->begin(request, kind, rules, std::move(done));
}

} // namespace sluice
