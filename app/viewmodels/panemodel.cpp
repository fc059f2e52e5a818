// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panemodel.h"

#include "base/clock.h"
#include "counterformat.h"
#include "modelnames.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace sluice {

namespace {

constexpr qint64 stallNs = 15'000'000'000;
/// Figures that change faster cannot be read.
constexpr qint64 counterNs = 90'000'000;

static_assert(static_cast<int>(PaneState::Failed) == PaneModel::Failed);

} // namespace

/// The conversation before a reset.
struct PaneModel::Before {
    std::shared_ptr<const BlockModel::Snapshot> blocks;
    std::vector<Message> conversation;
    PaneState state;
    Counters counters;
    Phases phases;
};

PaneModel::PaneModel(QObject *parent)
    : QObject(parent)
    , m_blocks(this)
    , m_error(this)
{
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
    return shortName(m_modelName);
}

void PaneModel::setModelName(const QString &name)
{
    if (m_modelName == name)
        return;
    m_modelName = name;
    Q_EMIT modelNameChanged();
}

void PaneModel::addPrompt(const QByteArray &prompt)
{
    m_before.reset();
    // A prompt that got no answer is not sent again with the next one.
    if (!m_conversation.empty() && m_conversation.back().role == Role::User)
        m_conversation.pop_back();
    m_conversation.push_back(textMessage(Role::User, prompt));
    m_blocks.beginTurn(prompt);
}

PaneSpec PaneModel::spec() const
{
    PaneSpec spec;
    spec.request.model = m_modelName.toUtf8();
    spec.request.messages = m_conversation;
    spec.request.stream = true;
    spec.request.includeUsage = true;
    return spec;
}

void PaneModel::attach(std::shared_ptr<PaneFeed> feed, const ErrorPlace &place)
{
    m_error.clear();
    m_feed = std::move(feed);
    m_place = place;
    m_state = PaneState::Connecting;
    m_counters = {};
    m_phases = {};
    m_lastNewsNs = monotonicNs();
    setStalled(false);
    Q_EMIT stateChanged();
    Q_EMIT countersChanged();
}

void PaneModel::drain()
{
    if (!m_feed)
        return;
    const PaneUpdate update = m_feed->take();
    const bool news = !update.newText.isEmpty() || !update.newReasoning.isEmpty() || update.state != m_state;
    show(update, news);
    if (isTerminal(update.state))
        finish(update);
}

void PaneModel::show(const PaneUpdate &update, bool somethingCame)
{
    const qint64 now = monotonicNs();
    if (somethingCame)
        m_lastNewsNs = now;
    setStalled(now - m_lastNewsNs > stallNs);
    m_blocks.appendReasoning(update.newReasoning);
    m_blocks.appendText(update.newText);
    const bool stateIsNew = update.state != m_state;
    m_state = update.state;
    showCounters(update, stateIsNew);
    if (stateIsNew && !isTerminal(update.state))
        Q_EMIT stateChanged();
}

void PaneModel::showCounters(const PaneUpdate &update, bool now)
{
    const qint64 time = monotonicNs();
    if (!now && time - m_lastCountersNs < counterNs)
        return;
    m_lastCountersNs = time;
    m_counters = update.counters;
    m_phases = update.phases;
    m_blocks.setReasoningNote(m_counters.thinking ? format::duration(m_counters.thinking) : QString());
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
                                 : QString());
    if (m_blocks.hasAnswerText())
        m_conversation.push_back(textMessage(Role::Assistant, m_blocks.answer()));
    m_place.midAnswer = broken;
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
    if (m_feed || m_conversation.empty())
        return;
    if (m_conversation.back().role == Role::Assistant)
        m_conversation.pop_back();
    m_error.clear();
    m_blocks.dropAnswer();
    Q_EMIT retryRequested(this);
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

void PaneModel::reset()
{
    if (m_feed) {
        m_feed->stop();
        drain();
    }
    m_before = m_conversation.empty() ? nullptr
                                      : std::make_shared<const Before>(
                                          Before{m_blocks.snapshot(), m_conversation, m_state, m_counters, m_phases});
    m_error.clear();
    m_conversation.clear();
    m_blocks.clear();
    m_state = PaneState::Idle;
    m_counters = {};
    m_phases = {};
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
    m_blocks.restore(*before->blocks);
    m_state = before->state;
    m_counters = before->counters;
    m_phases = before->phases;
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
