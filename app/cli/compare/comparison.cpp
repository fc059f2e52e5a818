// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/compare/comparison.h"

#include "terminal/output.h"

namespace sluice::cli {

Comparison::Comparison(Playground &playground, std::unique_ptr<terminal::AnswerView> view, bool showsThinking)
    : m_playground(playground)
    , m_view(std::move(view))
    , m_showsThinking(showsThinking)
{
    m_frame.setInterval(33);
    connect(&m_frame, &QTimer::timeout, this, &Comparison::poll);
}

void Comparison::start(const QByteArrayList &models, const QByteArray &prompt)
{
    std::vector<ChatRequest> requests;
    for (const QByteArray &model : models) {
        requests.push_back({model, {textMessage(Role::User, prompt)}});
        m_answers.push_back({model, {}, {}, {}, {}});
    }
    m_feeds = m_playground.run(std::move(requests));
    m_frame.start();
}

void Comparison::stop()
{
    for (const auto &feed : m_feeds)
        feed->stop();
}

void Comparison::poll()
{
    bool running = false;
    for (std::size_t i = 0; i < m_feeds.size(); ++i) {
        ComparedAnswer &answer = m_answers[i];
        if (isTerminal(answer.last.state))
            continue;
        answer.last = m_feeds[i]->take();
        answer.text += answer.last.newText;
        answer.reasoning += answer.last.newReasoning;
        if (m_view && m_showsThinking)
            m_view->append(i, answer.last.newReasoning, terminal::Tone::Dim);
        if (m_view)
            m_view->append(i, answer.last.newText, terminal::Tone::Plain);
        if (!isTerminal(answer.last.state)) {
            running = true;
            continue;
        }
        answer.dropped = m_feeds[i]->droppedParameters();
        if (m_view)
            m_view->finish(i);
    }
    if (m_view)
        m_view->refresh();
    if (running) {
        // Nobody reads it: what goes on would only be paid for.
        if (terminal::isOutputLost())
            stop();
        return;
    }
    m_frame.stop();
    Q_EMIT finished();
}

} // namespace sluice::cli
