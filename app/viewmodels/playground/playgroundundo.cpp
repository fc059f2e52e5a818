// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What PlaygroundModel brings back: the last thing that went, of each session as long as the program runs.
#include "playgroundmodel.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

void PlaygroundModel::setUndo(Undo undo)
{
    if (undo != Undo::Pane)
        m_panes.forgetClosed();
    if (undo != Undo::Message && undo != Undo::Edit)
        m_shortened = nullptr;
    m_undo = undo;
    Q_EMIT undoChanged();
}

QString PlaygroundModel::undoText() const
{
    switch (m_undo) {
    case Undo::Conversation: return tr("A new conversation has begun.");
    case Undo::Message: return tr("The message and what followed it are deleted.");
    case Undo::Edit: return tr("The change to the prompt is given up.");
    case Undo::Pane: return tr("Pane %1 is closed.").arg(m_panes.closed()->letter());
    case Undo::Nothing: break;
    }
    return {};
}

void PlaygroundModel::undo()
{
    const Undo what = std::exchange(m_undo, Undo::Nothing);
    if (what == Undo::Pane && m_panes.reopen()) {
        saveModels();
        updateEmpty();
    } else if (what == Undo::Conversation) {
        for (const auto &pane : m_panes.panes())
            pane->undoReset();
        m_empty = false;
        Q_EMIT returned();
        // What was written since has no other place.
        const QStringList drafts{std::exchange(m_draftBefore, {}), m_draft};
        std::vector<DraftImage> images = std::exchange(m_imagesBefore, {});
        std::ranges::copy(m_images.kept(), std::back_inserter(images));
        setDraft(drafts.filter(QRegularExpression(u"\\S"_s)).join(u'\n'), images);
    } else if (what == Undo::Message && m_shortened) {
        m_shortened->undoRemove();
        updateEmpty();
    } else if (what == Undo::Edit && m_shortened) {
        m_shortened->undoCancel();
    }
    Q_EMIT undoChanged();
    rescale();
    if (isRunning())
        m_ticker.start(); // what it said until it was stopped
    Q_EMIT runningChanged();
    Q_EMIT emptyChanged();
    Q_EMIT contentChanged();
}

PlaygroundModel::Undone PlaygroundModel::takeUndone()
{
    Undone undone;
    if (!canBringBack())
        return undone;
    undone.what = std::exchange(m_undo, Undo::Nothing);
    if (undone.what == Undo::Pane) {
        std::tie(undone.closed, undone.row) = m_panes.takeClosed();
        undone.closed->disconnect(this);
        undone.closed->end();
    } else if (m_shortened) {
        undone.number = m_shortened->number();
        undone.message = m_shortened->takeRemoved();
        undone.edit = m_shortened->takeGivenUp();
    }
    return undone;
}

void PlaygroundModel::giveUndone(Undone undone)
{
    const auto &panes = m_panes.panes();
    const auto found = std::ranges::find_if(panes, [&](const auto &pane) { return pane->number() == undone.number; });
    if (undone.closed) {
        watch(undone.closed.get());
        m_panes.giveClosed(std::move(undone.closed), undone.row);
    } else if (undone.what != Undo::Nothing && found != panes.end()) {
        m_shortened = found->get();
        m_shortened->giveRemoved(std::move(undone.message));
        m_shortened->giveGivenUp(std::move(undone.edit));
    } else {
        return;
    }
    setUndo(undone.what);
}

} // namespace sluice
