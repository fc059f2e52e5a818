// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/shared.h"

#include "engine/lists/modelfacts.h"

namespace sluice {

ModelFacts GatewayShared::factsOf(const Target &target) const
{
    return sluice::factsOf(target, catalog, table);
}

void GatewayShared::claim(const QByteArray &answerId, const AnswerOwner &owner)
{
    // Whose key is gone leaves them to nobody.
    QByteArray hash = owner.client.isEmpty() ? QByteArray() : QByteArray("gone");
    const KeySet all = keys->keys();
    for (const GatewayKeyPtr &key : all) {
        // A name may have gone on to another key.
        if (key->name == owner.client && (!key->revokedMs || hash == "gone"))
            hash = key->hash;
    }
    const qsizetype slash = owner.target.indexOf('/');
    answers.claim(answerId,
                  {hash, owner.target.left(slash), {}, owner.tokens, owner.target.mid(slash + 1), owner.isPending});
}

void CurrentSetup::replace(GatewaySetupPtr setup)
{
    const std::lock_guard lock(m_mutex);
    m_setup.swap(setup);
    m_generation.fetch_add(1, std::memory_order_release);
}

GatewaySetupPtr CurrentSetup::get() const
{
    const std::lock_guard lock(m_mutex);
    return m_setup;
}

} // namespace sluice
