// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gateway/gatewaykeyring.h"
#include "ledger/keyusage.h"
#include "ledger/storewatch.h"

#include <QObject>

namespace sluice {

/// Keeps a key ring as the data store has its keys: a key revoked or changed there, by this process or another, is so
/// at the gateway a moment later. Lives on the thread that made it; reads a few rows when the store was written to.
class StoredKeys : public QObject
{
    Q_OBJECT
public:
    /// Fills the ring. `own` are keys that the store need not know, such as the configuration's. One that limits
    /// anything counts for more than a stored key of the same hash, unless that one is revoked.
    [[nodiscard]] static Result<std::unique_ptr<StoredKeys>>
    open(std::shared_ptr<StoreWatch> watch, std::shared_ptr<GatewayKeyRing> ring, std::vector<GatewayKey> own = {});

    /// Holds at once, with what the store says now.
    void setOwn(std::vector<GatewayKey> own);
    /// What the ring would hold with these as its own, with what the store has now.
    [[nodiscard]] std::vector<GatewayKey> keysWith(const std::vector<GatewayKey> &own);
    /// What the store says the keys have spent by `day`, see `readKeySpending`.
    [[nodiscard]] Result<std::map<QByteArray, KeySpending>> spending(const QDate &day) const;

Q_SIGNALS:
    /// The ring was filled anew.
    void changed();

private:
    StoredKeys(std::shared_ptr<StoreWatch> watch, std::shared_ptr<GatewayKeyRing> ring);
    void look();
    [[nodiscard]] Result<void> read();
    void fill();

    std::shared_ptr<StoreWatch> m_watch;
    std::shared_ptr<GatewayKeyRing> m_ring;
    std::vector<GatewayKey> m_stored;
    std::vector<GatewayKey> m_own;
};

/// Stored and own keys as one list, as `StoredKeys::open` says.
[[nodiscard]] std::vector<GatewayKey> mergedKeys(const std::vector<GatewayKey> &stored,
                                                 const std::vector<GatewayKey> &own);

} // namespace sluice
