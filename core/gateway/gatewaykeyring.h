// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/gatewaykeys.h"

#include <QHash>
#include <QObject>

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
    /// An immutable snapshot.
    [[nodiscard]] KeySet keys() const;

Q_SIGNALS:
    /// Emitted on the thread that replaced them.
    void replaced();

private:
    mutable std::mutex m_mutex;
    KeySet m_keys;
};

/// Whether the key's list allows a model name; `*` in the list stands for any text.
[[nodiscard]] bool allowsModel(const GatewayKey &key, QByteArrayView name);

} // namespace sluice
