// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was taken away in sessions that are not shown now: SessionsModel has it until they are shown again.
#include "sessionsmodel.h"

#include <algorithm>
#include <utility>

namespace sluice {

void SessionsModel::keepUndone()
{
    constexpr std::size_t most = 20; // what is longer ago nobody looks for
    const bool emptied = m_recorder.isEmptied();
    PlaygroundModel::Undone undone = m_playground.takeUndone();
    if (undone.what == PlaygroundModel::Undo::Nothing)
        return;
    const QString id = m_recorder.current().id;
    std::erase_if(m_undone, [&](const Undone &kept) { return kept.session == id; });
    m_undone.push_back({id, std::move(undone), emptied});
    if (m_undone.size() > most)
        forgetUndone(1);
}

void SessionsModel::giveUndone()
{
    const auto kept = std::ranges::find(m_undone, m_recorder.current().id, &Undone::session);
    if (kept == m_undone.end())
        return;
    PlaygroundModel::Undone undone = std::move(kept->what);
    m_undone.erase(kept);
    m_playground.giveUndone(std::move(undone));
}

/// Sessions that were kept for it alone go with it.
void SessionsModel::forgetUndone(std::size_t oldest)
{
    const auto end = m_undone.begin() + std::ptrdiff_t(oldest);
    QStringList emptied;
    for (auto undone = m_undone.begin(); undone != end; ++undone) {
        if (undone->emptied)
            emptied << undone->session;
    }
    m_undone.erase(m_undone.begin(), end);
    if (!emptied.isEmpty())
        m_store.erase(emptied);
}

} // namespace sluice
