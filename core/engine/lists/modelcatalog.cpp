// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/lists/modelcatalog.h"

#include <algorithm>

namespace sluice {

namespace {
constexpr qint64 freshNs = 5LL * 60 * 1'000'000'000;
}

void ModelCatalog::store(const QByteArray &provider, std::vector<ModelInfo> models, qint64 nowNs)
{
    std::sort(models.begin(), models.end(), [](const ModelInfo &a, const ModelInfo &b) { return a.id < b.id; });
    const std::lock_guard lock(m_mutex);
    m_lists[provider] = {std::move(models), nowNs};
    m_errors.erase(provider);
}

void ModelCatalog::storeError(const QByteArray &provider, const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_errors[provider] = error;
}

void ModelCatalog::forget(const QByteArray &provider)
{
    const std::lock_guard lock(m_mutex);
    m_lists.erase(provider);
    m_errors.erase(provider);
}

bool ModelCatalog::isFresh(const QByteArray &provider, qint64 nowNs) const
{
    const std::lock_guard lock(m_mutex);
    const auto list = m_lists.find(provider);
    return list != m_lists.end() && nowNs - list->second.fetchedNs < freshNs;
}

std::vector<ModelInfo> ModelCatalog::models() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<ModelInfo> all;
    for (const auto &[provider, list] : m_lists)
        all.insert(all.end(), list.models.begin(), list.models.end());
    return all;
}

std::optional<ModelInfo> ModelCatalog::find(const QByteArray &provider, const QByteArray &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto list = m_lists.find(provider);
    if (list == m_lists.end())
        return std::nullopt;
    const std::vector<ModelInfo> &models = list->second.models;
    const auto found = std::lower_bound(models.begin(), models.end(), id,
                                        [](const ModelInfo &model, const QByteArray &key) { return model.id < key; });
    if (found == models.end() || found->id != id)
        return std::nullopt;
    return *found;
}

std::vector<ModelInfo> ModelCatalog::findAll(const QByteArray &id) const
{
    std::vector<ModelInfo> found;
    for (const ModelInfo &model : models()) {
        if (model.id == id)
            found.push_back(model);
    }
    return found;
}

std::map<QByteArray, Error> ModelCatalog::errors() const
{
    const std::lock_guard lock(m_mutex);
    return m_errors;
}

} // namespace sluice
