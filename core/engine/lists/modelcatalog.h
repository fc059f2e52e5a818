// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "models/modelinfo.h"

#include <QtGlobal>

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace sluice {

/// The model lists of all providers as last seen. Thread-safe; shared by the lanes.
class ModelCatalog
{
public:
    /// Keeps a fresh list, sorted by id.
    void store(const QByteArray &provider, std::vector<ModelInfo> models, qint64 nowNs);
    /// Remembers a failed refresh; the old list stays.
    void storeError(const QByteArray &provider, const Error &error);

    /// Drops what is known of a provider.
    void forget(const QByteArray &provider);

    /// Whether the list is there and younger than five minutes.
    [[nodiscard]] bool isFresh(const QByteArray &provider, qint64 nowNs) const;
    /// Copies, sorted by provider, then id.
    [[nodiscard]] std::vector<ModelInfo> models() const;
    [[nodiscard]] std::optional<ModelInfo> find(const QByteArray &provider, const QByteArray &id) const;
    /// Every model with that id at any provider.
    [[nodiscard]] std::vector<ModelInfo> findAll(const QByteArray &id) const;
    [[nodiscard]] std::map<QByteArray, Error> errors() const;

private:
    struct List {
        std::vector<ModelInfo> models;
        qint64 fetchedNs = 0;
    };
    mutable std::mutex m_mutex;
    std::map<QByteArray, List> m_lists;
    std::map<QByteArray, Error> m_errors;
};

} // namespace sluice
