// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/guards/remotebody.h"

#include "base/clock.h"
#include "gateway/pipeline/guards/remotecheck.h"
#include "json/writer.h"

#include <algorithm>
#include <span>
#include <utility>

namespace sluice {

namespace {

constexpr qsizetype largestPiece = 64 * 1024;
constexpr std::size_t mostQuestions = 16;

/// A text of the body, and where it stands.
struct BodyText {
    qsizetype place = 0;
    qsizetype size = 0;
    QByteArray utf8 = {};
    std::vector<GuardRegion> regions = {};
};

/// So much of a text.
struct TextPiece {
    std::size_t text = 0;
    qsizetype textStart = 0;
    qsizetype size = 0;
    /// It is read as one with the piece before it: both are parts of one content.
    bool goesOn = false;
};

/// Texts that a rule's service is asked about together, and where in the question each begins.
struct TextQuestion {
    GuardRulePtr rule;
    QByteArray text = {};
    std::vector<std::pair<TextPiece, qsizetype>> parts = {};
    /// Of what is in it as a whole.
    QByteArrayList keys = {};
};

class BodyJudge : public QObject
{
public:
    BodyJudge(QObject *context, const Inquirer &inquirer, QByteArray body, JsonBody kind)
        : QObject(context)
        , m_inquirer(inquirer)
        , m_stage(kind == JsonBody::Request ? GuardStage::Input : GuardStage::Output)
        , m_body(std::move(body))
    {
        m_result.report.began();
        readTexts(kind);
    }

    void begin(const GuardRuleList &rules, std::function<void(const GuardedRequest &)> done)
    {
        m_done = std::move(done);
        for (const GuardRulePtr &rule : rules)
            addQuestions(rule);
        m_left = m_questions.size();
        ServiceTurns turns;
        for (const TextQuestion &question : m_questions) {
            const GuardService &service = *question.rule->service;
            if (!turns.contains(&service))
                turns[&service] = std::make_shared<ServiceTurn>(m_inquirer.shared, service);
        }
        for (std::size_t i = 0; i < m_questions.size(); ++i) {
            auto *checks = new RemoteChecks(m_inquirer, {m_questions[i].rule}, m_stage, m_questions[i].text, this);
            connect(checks, &RemoteChecks::finished, this,
                    [this, i](const std::vector<RemoteFinding> &findings) { apply(m_questions[i], findings); });
            checks->start(turns);
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
            cut(m_texts.size() - 1, std::exchange(m_list, found.list) == found.list && found.list != 0);
        }
    }

    /// Into pieces that are the same wherever the text stands.
    void cut(std::size_t index, bool goesOn)
    {
        const QByteArray &utf8 = m_texts[index].utf8;
        qsizetype at = 0;
        while (at < utf8.size()) {
            qsizetype size = std::min(utf8.size() - at, largestPiece);
            while (at + size < utf8.size() && size > 1 && (uchar(utf8[at + size]) & 0xC0) == 0x80)
                --size; // whole characters
            m_pieces.push_back({index, at, size, goesOn && at == 0});
            at += size;
        }
    }

    [[nodiscard]] QByteArray textOf(const TextPiece &piece) const
    {
        return m_texts[piece.text].utf8.sliced(piece.textStart, piece.size);
    }

    /// Pieces that are read as one.
    using Run = std::span<const TextPiece>;

    [[nodiscard]] QByteArray keyOf(const GuardRule &rule, Run run) const
    {
        QByteArray text;
        for (const TextPiece &piece : run)
            text += textOf(piece);
        return VerdictCache::keyOf(rule, subjectOf(m_inquirer, m_stage, text));
    }

    void addQuestions(const GuardRulePtr &rule)
    {
        std::vector<TextQuestion> questions;
        for (std::size_t at = 0, end = 0; at < m_pieces.size() && questions.size() <= mostQuestions; at = end) {
            for (end = at + 1; end < m_pieces.size() && m_pieces[end].goesOn;)
                ++end;
            const Run run(m_pieces.begin() + std::ptrdiff_t(at), end - at);
            const QByteArray key = keyOf(*rule, run);
            const auto known = m_inquirer.shared->verdicts.find(key, monotonicNs());
            if (!known || known->isHit)
                addRun(rule, run, key, questions);
        }
        if (questions.size() > mostQuestions) // nobody is asked about all of it
            m_result.report.addFailed({rule.get()});
        else
            std::ranges::move(questions, std::back_inserter(m_questions));
    }

    void addRun(const GuardRulePtr &rule, Run run, const QByteArray &key, std::vector<TextQuestion> &questions) const
    {
        std::size_t begunIn = 0;
        for (const TextPiece &piece : run) {
            if (questions.empty() || questions.back().text.size() >= largestPiece)
                questions.push_back({rule});
            TextQuestion &question = questions.back();
            if (&piece == &run.front())
                begunIn = questions.size();
            if (!question.text.isEmpty() && !piece.goesOn)
                question.text += '\n';
            question.parts.push_back({piece, question.text.size()});
            question.text += textOf(piece);
        }
        if (begunIn == questions.size()) // else no question is about all of it
            questions.back().keys.append(key);
    }

    void apply(const TextQuestion &question, const std::vector<RemoteFinding> &findings)
    {
        for (const GuardRegion &region : applyFindings(findings, m_result.report, true)) {
            for (const auto &[piece, start] : question.parts) {
                const qsizetype from = std::max(region.start, start);
                const qsizetype to = std::min(region.end, start + piece.size);
                if (from < to) {
                    const qsizetype shift = piece.textStart - start;
                    m_texts[piece.text].regions.push_back({from + shift, to + shift, region.label});
                }
            }
        }
        remember(question, findings.front().verdict);
        if (--m_left == 0)
            finish();
    }

    /// What passed together with others has passed.
    void remember(const TextQuestion &question, const Result<RemoteVerdict> &verdict)
    {
        if (!verdict.ok() || verdict->isHit)
            return;
        for (const QByteArray &key : question.keys)
            m_inquirer.shared->verdicts.add(key, *verdict, monotonicNs());
    }

    void finish()
    {
        std::vector<JsonEdit> edits;
        for (BodyText &text : m_texts) {
            std::ranges::sort(text.regions, {}, &GuardRegion::start); // of several rules
            if (!text.regions.empty())
                edits.push_back({text.place, text.size, json::quoted(withoutRegions(text.utf8, 0, text.regions))});
        }
        m_result.body = withEdits(m_body, edits);
        deleteLater();
        m_done(m_result);
    }

    Inquirer m_inquirer;
    GuardStage m_stage;
    QByteArray m_body;
    std::vector<BodyText> m_texts;
    std::size_t m_list = 0; ///< that the last of them is of
    std::vector<TextPiece> m_pieces;
    std::vector<TextQuestion> m_questions;
    std::size_t m_left = 0;
    GuardedRequest m_result;
    std::function<void(const GuardedRequest &)> m_done;
};

} // namespace

void judgeBody(QObject *context, const Inquirer &inquirer, const QByteArray &body, JsonBody kind,
               const GuardRuleList &rules, std::function<void(const GuardedRequest &)> done)
{
    (new BodyJudge(context, inquirer, body, kind))->begin(rules, std::move(done));
}

} // namespace sluice
