// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/modelname.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr qsizetype longestCompared = 80;
constexpr std::size_t mostSuggested = 3;

QByteArrayView lastPart(QByteArrayView id)
{
    return id.sliced(id.lastIndexOf('/') + 1);
}

/// Levenshtein distance in bytes, two rows at a time.
int distance(QByteArrayView a, QByteArrayView b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const std::size_t at = std::size_t(j) + 1;
            const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = std::exchange(row[at], std::min({row[at] + 1, row[at - 1] + 1, replaced}));
        }
    }
    return row.back();
}

/// How far `wanted` is from `id`, as a share of the longer one: 0 is equal, 1 has nothing in common. Part of the other
/// counts as near: people leave out versions and sizes.
double farness(QByteArrayView wanted, QByteArrayView id)
{
    if (wanted.isEmpty() || id.isEmpty())
        return 1;
    const double edits = double(distance(wanted, id)) / double(std::max(wanted.size(), id.size()));
    const bool part = wanted.size() >= 3 && (id.contains(wanted) || (id.size() >= 3 && wanted.contains(id)));
    return part ? std::min(edits, 0.3) : edits;
}

/// The name one types: a provider's own id that begins with the provider's name is not told with it twice.
QByteArray typedName(const ModelInfo &info)
{
    return info.id.startsWith(info.provider + '/') ? info.id : info.qualifiedName();
}

} // namespace

ModelName splitModelName(const QByteArray &name, const QByteArrayList &providers)
{
    const qsizetype slash = name.indexOf('/');
    if (slash <= 0 || slash == name.size() - 1 || !providers.contains(name.first(slash)))
        return {{}, name};
    return {name.first(slash), name.sliced(slash + 1)};
}

QByteArray expandForProvider(const QByteArray &model, const ProviderProfile &profile)
{
    return model.isEmpty() || model.contains('/') ? model : profile.modelPrefix + model;
}

QByteArray otherName(const QByteArray &model, const ProviderProfile &profile)
{
    const QByteArray &prefix = profile.modelPrefix;
    if (prefix.isEmpty() || model.isEmpty())
        return {};
    const QByteArray bare = model.startsWith(prefix) ? model.sliced(prefix.size()) : QByteArray();
    if (!bare.isEmpty() && !bare.contains('/'))
        return bare;
    return model.contains('/') ? QByteArray() : prefix + model;
}

QByteArrayList nearestModels(const QByteArray &model, std::span<const ModelInfo> offered)
{
    constexpr double farthest = 0.5;
    const QByteArray wanted = model.left(longestCompared).toLower();
    std::vector<std::pair<double, QByteArray>> found;
    for (const ModelInfo &info : offered) {
        const QByteArray id = info.id.left(longestCompared).toLower();
        const QByteArray qualified = info.qualifiedName().left(longestCompared).toLower();
        const double far =
            std::min({farness(wanted, id), farness(wanted, qualified), farness(lastPart(wanted), lastPart(id))});
        if (far <= farthest)
            found.emplace_back(far, typedName(info));
    }
    std::sort(found.begin(), found.end());
    found.resize(std::min(found.size(), mostSuggested));
    QByteArrayList names;
    for (const auto &[far, name] : found)
        names.append(name);
    return names;
}

QString successorHint(const QByteArray &provider, const QByteArray &model, const ModelTable &table)
{
    const QByteArray successor = table.successor(provider, model);
    if (successor.isEmpty())
        return {};
    const QString use = u"use %1/%2 instead."_s.arg(QString::fromUtf8(provider), QString::fromUtf8(successor));
    const std::optional<QByteArray> date = table.retired(provider, model);
    if (!date)
        return u"It may have been retired: "_s + use;
    if (date->isEmpty())
        return u"It was retired: "_s + use;
    return u"It was retired on %1: "_s.arg(QString::fromUtf8(*date)) + use;
}

} // namespace sluice
