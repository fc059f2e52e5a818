// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modelnames.h"

#include <algorithm>
#include <set>
#include <vector>

namespace sluice {

namespace {

/// Pairs of neighbouring letters: cheap, and good at ids that differ in a version or a word.
std::multiset<QString> pairs(const QString &text)
{
    std::multiset<QString> found;
    for (qsizetype at = 0; at + 1 < text.size(); ++at)
        found.insert(text.sliced(at, 2).toLower());
    return found;
}

double likeness(const QString &a, const QString &b)
{
    const auto left = pairs(a);
    const auto right = pairs(b);
    std::vector<QString> common;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(common));
    return 2.0 * static_cast<double>(common.size())
        / std::max<double>(1.0, static_cast<double>(left.size() + right.size()));
}

} // namespace

QString providerOf(const QString &model)
{
    const qsizetype slash = model.indexOf(u'/');
    return slash < 0 ? QString() : model.first(slash);
}

QString shortName(const QString &model)
{
    return model.sliced(model.lastIndexOf(u'/') + 1);
}

QStringList nearestModels(const QString &model, const QStringList &candidates, int count)
{
    std::vector<std::pair<double, QString>> scored;
    for (const QString &candidate : candidates) {
        const double same = providerOf(candidate) == providerOf(model) ? 0.1 : 0.0;
        const double score = likeness(shortName(model), shortName(candidate));
        if (score > 0.3 && candidate != model)
            scored.emplace_back(-(score + same), candidate);
    }
    std::sort(scored.begin(), scored.end());
    QStringList nearest;
    for (const auto &[score, name] : scored) {
        if (nearest.size() < count)
            nearest << name;
    }
    return nearest;
}

} // namespace sluice
