// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/providers/providerset.h"
#include "ledger/gatewaykeys.h"

#include <QHash>
#include <QObject>

#include <atomic>
#include <memory>
#include <mutex>

namespace sluice {

using GatewayKeyPtr = std::shared_ptr<const GatewayKey>;
/// Keys by their hash.
using KeySet = QHash<QByteArray, GatewayKeyPtr>;

/// The gateway keys as they are now. Thread-safe: what is replaced holds for the next request, and those that run are
/// told by the signal.
class GatewayKeyRing : public QObject
{
    Q_OBJECT
public:
    GatewayKeyRing() = default;
    explicit GatewayKeyRing(const std::vector<GatewayKey> &keys) { replace(keys); }

    void replace(const std::vector<GatewayKey> &keys);
    /// Who is not let in while what decides about it is not known.
    enum class Held {
        None,
        /// There is no store, so that nothing was revoked in it; but what is spent now would be forgotten.
        Budgets,
        /// The store cannot be read: any key may be revoked or have spent its budget.
        All
    };
    void holdBack(Held held) { m_held = held; }
    [[nodiscard]] bool isHeldBack(const GatewayKey &key) const
    {
        const Held held = m_held;
        return held == Held::All || (held == Held::Budgets && hasBudget(key));
    }
    [[nodiscard]] Held held() const { return m_held; }
    /// An immutable snapshot.
    [[nodiscard]] KeySet keys() const;

Q_SIGNALS:
    /// Emitted on the thread that replaced them.
    void replaced();

private:
    mutable std::mutex m_mutex;
    KeySet m_keys;
    std::atomic<Held> m_held{Held::None};
};

/// Whether the key's list allows a model name; `*` in the list stands for any text.
[[nodiscard]] bool allowsModel(const GatewayKey &key, QByteArrayView name);
/// The same under either name of the model.
[[nodiscard]] bool allowsModel(const GatewayKey &key, const QByteArray &name, const ProviderSet &providers);

} // namespace sluice
