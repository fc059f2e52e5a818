// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panemodel.h"

#include "base/clock.h"
#include "counterformat.h"
#include "foreigntext.h"
#include "modelnames.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace sluice {

namespace {

constexpr qint64 stallNs = 15'000'000'000;

static_assert(static_cast<int>(PaneState::Failed) == PaneModel::Failed);

qsizetype sizeOf(const std::vector<ToolCall> &calls)
{
    qsizetype size = 0;
    for (const ToolCall &call : calls)
        size += call.name.size() + call.arguments.size();
    return size;
}

} // namespace

/// The conversation before a reset.
struct PaneModel::Before {
    std::shared_ptr<const BlockModel::Snapshot> blocks;
    Conversation conversation;
    PaneState state;
    Figures figures;
    QString answeredBy;
    FieldTexts edits;
};

PaneModel::PaneModel(QObject *parent)
    : QObject(parent)
    , m_blocks(this)
    , m_error(this)
{
    connect(&m_blocks, &BlockModel::fieldEdited, this, &PaneModel::editsChanged);
    connect(this, &PaneModel::modelNameChanged, this, &PaneModel::answeredByOtherChanged);
    connect(this, &PaneModel::stateChanged, this, &PaneModel::answeredByOtherChanged);
}

void PaneModel::setNumber(int number)
{
    if (m_number == number)
        return;
    m_number = number;
    Q_EMIT numberChanged();
}

QString PaneModel::modelLabel() const
{
    return visibleText(shortName(m_modelName), 200);
}

void PaneModel::suggestModel(const QString &name)
{
    setModelName(name);
    m_suggested = true;
}

void PaneModel::setModelName(const QString &name)
{
    m_suggested = false;
    if (m_modelName == name)
        return;
    m_modelName = name;
    Q_EMIT modelNameChanged();
}

void PaneModel::setSettings(ChatSettings settings)
{
    if (m_settings == settings)
        return;
    m_settings = std::move(settings);
    Q_EMIT settingsChanged();
}

void PaneModel::setDetached(bool detached)
{
    if (m_detached == detached)
        return;
    m_detached = detached;
    Q_EMIT settingsChanged();
}

void PaneModel::setDropNote(const QString &note)
{
    if (m_dropNote == note)
        return;
    m_dropNote = note;
    Q_EMIT dropNoteChanged();
}

void PaneModel::addPrompt(const QByteArray &prompt, const std::vector<ContentPart> &images)
{
    m_before.reset();
    m_removed = {};
    m_suggested = false;
    Message message = textMessage(Role::User, prompt);
    message.content.insert(message.content.end(), images.begin(), images.end());
    message.contentIsList = !images.empty();
    touch(m_conversation.append(std::move(message)));
    showPath();
}

ChatRequest PaneModel::request() const
{
    ChatRequest request{m_modelName.toUtf8(), m_conversation.messagesToSend()};
    apply(m_settings, request);
    return request;
}

void PaneModel::attach(std::shared_ptr<PaneFeed> feed, const ErrorPlace &place, const QString &author)
{
    m_error.clear();
    m_feed = std::move(feed);
    m_lastFeed = m_feed;
    m_place = place;
    m_answeredBy = author.isEmpty() ? m_modelName : author;
    m_answer = m_conversation.append({Role::Assistant}, {m_answeredBy.toUtf8(), AnswerState::Running});
    m_shown.push_back(m_answer);
    m_blocks.beginAnswer(m_answer);
    touch(m_answer);
    m_cut = false;
    m_calledWith = 0;
    m_runs.clear();
    m_state = PaneState::Connecting;
    m_counters.set();
    m_lastNewsNs = monotonicNs();
    setStalled(false);
    Q_EMIT stateChanged();
    Q_EMIT countersChanged();
}

qsizetype PaneModel::drain()
{
    if (!m_feed)
        return 0;
    const PaneUpdate update = m_feed->take();
    const bool news = !update.newText.isEmpty() || !update.newReasoning.isEmpty() || update.state != m_state;
    show(update, news);
    if (isTerminal(update.state))
        finish(update);
    return update.newText.size() + update.newReasoning.size();
}

void PaneModel::show(const PaneUpdate &update, bool somethingCame)
{
    const qint64 now = monotonicNs();
    if (somethingCame)
        m_lastNewsNs = now;
    setStalled(now - m_lastNewsNs > stallNs);
    m_changes.text += update.newText;
    m_changes.reasoning += update.newReasoning;
    m_blocks.appendReasoning(update.newReasoning);
    m_blocks.appendText(update.newText);
    m_blocks.setCalls(update.toolCalls);
    const qsizetype calledWith = std::exchange(m_calledWith, sizeOf(update.toolCalls));
    if (!update.newText.isEmpty() || !update.newReasoning.isEmpty() || m_calledWith > calledWith)
        Q_EMIT textCame();
    const bool stateIsNew = update.state != m_state;
    m_state = update.state;
    showCounters(update, stateIsNew);
    if (stateIsNew && !isTerminal(update.state))
        Q_EMIT stateChanged();
}

void PaneModel::showCounters(const PaneUpdate &update, bool now)
{
    if (!m_counters.update({update.counters, update.phases}, now, monotonicNs()))
        return;
    m_blocks.setReasoningNote(counters().thinking ? format::duration(counters().thinking) : QString());
    Q_EMIT countersChanged();
}

void PaneModel::finish(const PaneUpdate &update)
{
    m_feed.reset();
    setStalled(false);
    const bool broken = update.error && m_blocks.hasAnswerText();
    m_blocks.finishAnswer(broken ? tr("lost after %1 tok, %2")
                                       .arg(update.counters.outputTokens.value_or(0))
                                       .arg(format::duration(update.counters.elapsed))
                                 : QString(),
                          emptyNote(update.state));
    keepAnswer(update);
    m_place.midAnswer = broken;
    m_place.setting = update.error ? settingOf(m_settings, update.error->param) : QByteArray();
    if (update.error)
        m_error.show(*update.error, m_place);
    Q_EMIT stateChanged();
    Q_EMIT finished();
}

void PaneModel::stop()
{
    if (m_feed)
        m_feed->stop();
}

void PaneModel::retry()
{
    const ConversationNode *last = m_conversation.find(m_conversation.tip());
    if (m_feed || !last)
        return;
    if (last->message.role == Role::Assistant) {
        regenerate(last->id);
        return;
    }
    m_error.clear();
    Q_EMIT retryRequested(this);
}

void PaneModel::retryWithoutSetting()
{
    const ChatSettings left = without(m_settings, m_error.setting());
    setDetached(true); // other models may take it
    setSettings(left);
    retry();
}

void PaneModel::keepWaiting()
{
    m_lastNewsNs = monotonicNs();
    setStalled(false);
}

void PaneModel::copyAnswer() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_blocks.answer()));
}

void PaneModel::end()
{
    if (!m_feed)
        return;
    m_feed->stop();
    drain();
}

void PaneModel::reset()
{
    end();
    noteEdits();
    m_before = m_conversation.isEmpty()
                   ? nullptr
                   : std::make_shared<const Before>(Before{m_blocks.snapshot(), m_conversation, m_state,
                                                           m_counters.figures(), m_answeredBy, m_edits});
    m_error.clear();
    m_conversation = {};
    m_shown.clear();
    m_edits.clear();
    m_answer = 0;
    m_cut = false;
    m_removed = {};
    m_changes = {};
    m_blocks.clear();
    m_answeredBy.clear();
    m_late = false;
    m_lastFeed.reset();
    m_runs.clear();
    m_state = PaneState::Idle;
    m_counters.set();
    setStalled(false);
    Q_EMIT stateChanged();
    Q_EMIT countersChanged();
}

void PaneModel::undoReset()
{
    if (!m_before || m_feed)
        return;
    const std::shared_ptr<const Before> before = std::exchange(m_before, nullptr);
    m_conversation = before->conversation;
    m_shown = m_conversation.path();
    m_changes = {};
    m_blocks.restore(*before->blocks);
    m_state = before->state;
    m_counters.set(before->figures);
    m_answeredBy = before->answeredBy;
    m_edits = before->edits;
    showEdit();
    showError();
    countRuns();
    Q_EMIT stateChanged();
    Q_EMIT countersChanged();
}

void PaneModel::setStalled(bool stalled)
{
    if (m_stalled == stalled)
        return;
    m_stalled = stalled;
    Q_EMIT stalledChanged();
}

} // namespace sluice
