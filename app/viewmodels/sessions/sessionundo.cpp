// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was taken away in sessions that are not shown now: SessionsModel has it until they are shown again.
#include "sessionsmodel.h"

#include <utility>

namespace sluice {

void SessionsModel::keepUndone()
{
    const bool emptied = m_recorder.isEmptied();
    PlaygroundModel::Undone undone = m_playground.takeUndone();
    if (undone.what != PlaygroundModel::Undo::Nothing)
        m_undone.insert_or_assign(m_recorder.current().id, Undone{std::move(undone), emptied});
}

void SessionsModel::giveUndone()
{
    if (auto kept = m_undone.extract(m_recorder.current().id))
        m_playground.giveUndone(std::move(kept.mapped().what));
}

/// Sessions that were kept for it alone go with it.
void SessionsModel::forgetUndone()
{
    QStringList emptied;
    for (const auto &[id, undone] : m_undone) {
        if (undone.emptied)
            emptied << id;
    }
    m_undone.clear();
    if (!emptied.isEmpty())
        m_store.erase(emptied);
}

} // namespace sluice
