// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gateway/access/gatewaykeyring.h"
#include "ledger/keyusage.h"
#include "store/storewatch.h"

#include <QObject>
#include <QTimer>

namespace sluice {

/// Keeps a key ring as the data store has its keys: a key revoked or changed there, by this process or another, is so
/// at the gateway a moment later. Lives on the thread that made it; reads a few rows when the store was written to.
class StoredKeys : public QObject
{
    Q_OBJECT
public:
    /// Fills the ring. `own` are keys that the store need not know, such as the configuration's. Of one that
    /// is stored as well, the strictest of both holds.
    [[nodiscard]] static Result<std::unique_ptr<StoredKeys>>
    open(std::shared_ptr<StoreWatch> watch, std::shared_ptr<GatewayKeyRing> ring, std::vector<GatewayKey> own = {});

    /// Holds at once, with what the store says now.
    void setOwn(std::vector<GatewayKey> own);
    /// What the ring would hold with these as its own, with what the store has now.
    [[nodiscard]] std::vector<GatewayKey> keysWith(const std::vector<GatewayKey> &own);
    /// What the store says the keys have spent.
    [[nodiscard]] Result<std::map<QByteArray, SpentByDay>> spending() const;

Q_SIGNALS:
    /// The ring was filled anew.
    void changed();
    /// For people: the store was written to and cannot be read, so that a key that was revoked may still be let in; or
    /// it can be read again.
    void troubled(const QString &text);

private:
    StoredKeys(std::shared_ptr<StoreWatch> watch, std::shared_ptr<GatewayKeyRing> ring);
    void refresh();
    void onUnreadable(const Error &error);
    void onRead();
    [[nodiscard]] Result<void> read();
    void fill();

    std::shared_ptr<StoreWatch> m_watch;
    std::shared_ptr<GatewayKeyRing> m_ring;
    std::vector<GatewayKey> m_stored;
    std::vector<GatewayKey> m_own;
    QTimer m_again;
    std::chrono::milliseconds m_pause{0}; ///< zero while it can be read
};

/// Stored and own keys as one list, as `StoredKeys::open` says.
[[nodiscard]] std::vector<GatewayKey> mergedKeys(const std::vector<GatewayKey> &stored,
                                                 const std::vector<GatewayKey> &own);

} // namespace sluice
