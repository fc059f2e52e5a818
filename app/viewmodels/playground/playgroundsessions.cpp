// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PlaygroundModel's sessions: what is shown is put in place of another, copied, or goes on in all panes.
#include "playgroundmodel.h"

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

bool isPrompt(const ConversationNode &node)
{
    return node.message.role == Role::User;
}

/// The path up to a message.
std::vector<ConversationNode> pathUpTo(const Conversation &conversation, int node)
{
    std::vector<ConversationNode> path = nodesOfPath(conversation);
    const auto last = std::find_if(path.begin(), path.end(), [&](const auto &each) { return each.id == node; });
    if (last != path.end())
        path.erase(last + 1, path.end());
    return path;
}

/// The path up to and with its so many prompts and their answers.
std::vector<ConversationNode> firstTurns(const Conversation &conversation, std::ptrdiff_t prompts)
{
    std::vector<ConversationNode> path = nodesOfPath(conversation);
    std::ptrdiff_t seen = 0;
    const auto next =
        std::find_if(path.begin(), path.end(), [&](const auto &each) { return isPrompt(each) && ++seen > prompts; });
    path.erase(next, path.end());
    return path;
}

Conversation conversationOf(const std::vector<ConversationNode> &path)
{
    Conversation conversation;
    for (const ConversationNode &node : path)
        conversation.append(node.message, node.note);
    return conversation;
}

} // namespace

/// The prompt of `other` that stands where that of `pane` does and says the same; 0 when there is none.
int PlaygroundModel::promptLike(const PaneModel &pane, int node, const PaneModel &other) const
{
    const ConversationNode *wanted = pane.conversation().find(node);
    if (!wanted || !isPrompt(*wanted))
        return 0;
    const std::vector<ConversationNode> before = pathUpTo(pane.conversation(), node);
    std::ptrdiff_t left = std::count_if(before.begin(), before.end(), isPrompt);
    for (const ConversationNode &each : nodesOfPath(other.conversation())) {
        if (isPrompt(each) && --left == 0)
            return each.message == wanted->message ? each.id : 0;
    }
    return 0;
}

bool PlaygroundModel::isShared(int row, int node) const
{
    const PaneModel *pane = m_panes.paneAt(row);
    return pane && std::any_of(m_panes.panes().begin(), m_panes.panes().end(), [&](const auto &other) {
               return other.get() != pane && promptLike(*pane, node, *other) != 0;
           });
}

bool PlaygroundModel::runEdit(int row, int node, const QString &text, bool everywhere)
{
    PaneModel *pane = m_panes.paneAt(row);
    if (!pane || isRunning() || text.trimmed().isEmpty() || !settingsFault().isEmpty())
        return false;
    std::vector<std::pair<PaneModel *, int>> places;
    for (const auto &other : m_panes.panes()) {
        const int same = other.get() == pane ? node : everywhere ? promptLike(*pane, node, *other) : 0;
        if (same != 0 && !other->modelName().isEmpty())
            places.emplace_back(other.get(), same);
    }
    std::vector<PaneModel *> chosen;
    for (const auto &[other, prompt] : places) {
        if (other->replacePrompt(prompt, text.toUtf8()))
            chosen.push_back(other);
    }
    if (chosen.empty())
        return false;
    pane->forgetEdits(node);
    setUndo(Undo::Nothing);
    start(chosen);
    return true;
}

void PlaygroundModel::continueAll(int row, int node)
{
    const PaneModel *pane = m_panes.paneAt(row);
    if (!pane || isRunning())
        return;
    const std::vector<ConversationNode> path = pathUpTo(pane->conversation(), node);
    for (const auto &other : m_panes.panes())
        other->adopt(path);
    setUndo(Undo::Nothing);
    updateEmpty();
}

void PlaygroundModel::updateEmpty()
{
    const bool empty = std::all_of(m_panes.panes().begin(), m_panes.panes().end(),
                                   [](const auto &pane) { return pane->conversation().isEmpty(); });
    if (std::exchange(m_empty, empty) != empty)
        Q_EMIT emptyChanged();
}

void PlaygroundModel::endAll()
{
    m_plan = {};
    for (const auto &pane : m_panes.panes())
        pane->end();
    showRuns();
}

/// Answers that still come go on elsewhere, where there is somebody to keep them; what a plan has left is not asked.
void PlaygroundModel::leave()
{
    m_plan = {};
    const bool goesOn = m_keeper && isRunning();
    if (!goesOn)
        endAll();
    showRuns();
    Q_EMIT leaving();
    setUndo(Undo::Nothing);
    m_ticker.stop();
    if (goesOn)
        handOver();
}

/// New panes like them take the place of those that go on.
void PlaygroundModel::handOver()
{
    std::vector<std::unique_ptr<PaneModel>> fresh;
    for (const auto &pane : m_panes.panes()) {
        fresh.push_back(PaneListModel::make(pane->modelName(), pane->number()));
        fresh.back()->setDetached(pane->isDetached());
        fresh.back()->setSettings(pane->settings());
    }
    std::vector<std::unique_ptr<PaneModel>> running = m_panes.exchange(std::move(fresh));
    for (const auto &pane : running) {
        pane->disconnect(this);
        pane->setPlaces({});
        pane->setRun(0, 0);
    }
    for (const auto &pane : m_panes.panes())
        watch(pane.get());
    m_keeper(std::move(running));
}

void PlaygroundModel::applyRows()
{
    m_currentRow = std::min(m_currentRow, m_panes.count() - 1);
    m_maximizedRow = -1;
    compareFigures();
    rescale();
    Q_EMIT rowsChanged();
    Q_EMIT runningChanged();
}

void PlaygroundModel::showAgain(std::vector<std::unique_ptr<PaneModel>> panes, const QString &draft,
                                const std::vector<DraftImage> &images)
{
    leave();
    std::vector<ChatSettings> settings;
    settings.reserve(panes.size());
    for (const auto &pane : panes)
        settings.push_back(pane->settings());
    for (auto &gone : m_panes.exchange(std::move(panes)))
        gone.release()->deleteLater();
    for (size_t row = 0; row < settings.size(); ++row) {
        PaneModel *pane = m_panes.panes()[row].get();
        watch(pane);
        pane->setSettings(settings[row]); // as a pane that comes it has taken those of the others
    }
    updateEmpty();
    setDraft(draft, images);
    applyRows();
    if (isRunning())
        m_ticker.start();
}

void PlaygroundModel::show(const StoredSession &session)
{
    leave();
    const int before = m_panes.count();
    m_panes.resize(static_cast<int>(session.panes.size()));
    for (int row = before; row < m_panes.count(); ++row)
        watch(m_panes.paneAt(row));
    const Result<ChatSettings> shared = chatSettingsFromJson(session.settings);
    for (int row = 0; row < m_panes.count() && row < std::ssize(session.panes); ++row) {
        PaneModel *pane = m_panes.paneAt(row);
        const SessionPane &stored = session.panes[static_cast<size_t>(row)];
        const Result<ChatSettings> own = chatSettingsFromJson(stored.settings);
        pane->setNumber(stored.number);
        pane->setModelName(QString::fromUtf8(stored.model));
        pane->setDetached(own.ok());
        pane->setSettings(own.ok() ? *own : shared.ok() ? *shared : ChatSettings());
        pane->load(stored.conversation, placeOf(pane->modelName()), stored.edits);
    }
    updateEmpty();
    for (const auto &pane : m_panes.panes())
        pane->setLate(!m_empty);
    setDraft(session.summary.draft, session.images);
    applyRows();
}

StoredSession PlaygroundModel::copyUpTo(int row, int node) const
{
    StoredSession copy;
    const PaneModel *pane = m_panes.paneAt(row);
    if (!pane)
        return copy;
    const std::vector<ConversationNode> path = pathUpTo(pane->conversation(), node);
    const std::ptrdiff_t prompts = std::count_if(path.begin(), path.end(), isPrompt);
    for (const auto &other : m_panes.panes()) {
        const QByteArray settings = toJson(other->settings());
        if (!other->isDetached())
            copy.settings = settings;
        copy.panes.push_back({other->number(), other->modelName().toUtf8(),
                              other->isDetached() ? settings : QByteArray(),
                              conversationOf(other.get() == pane ? path : firstTurns(other->conversation(), prompts))});
    }
    return copy;
}

void PlaygroundModel::setDraft(const QString &draft, const std::vector<DraftImage> &images)
{
    m_draft = draft;
    m_images.show(images);
    Q_EMIT draftChanged();
    Q_EMIT draftReplaced();
}

} // namespace sluice
