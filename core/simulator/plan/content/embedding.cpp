// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/content/embedding.h"

#include "simulator/plan/content/random.h"
#include "simulator/plan/content/topics.h"

#include <cmath>

namespace sluice::sim {

std::vector<float> embeddingOf(QByteArrayView text, int dimensions, bool normalize)
{
    std::vector<float> vector(std::size_t(dimensions), 0.0F);
    std::vector<QByteArray> words = wordsOf(text);
    if (words.empty())
        words.emplace_back("nothing");
    for (const QByteArray &word : words) {
        Random random(hashBytes(11, word));
        const double weight = isTopical(word) ? 1.0 : 0.2;
        for (float &value : vector)
            value += float((random.unit() - 0.5) * weight);
    }
    double square = 0;
    for (const float value : vector)
        square += double(value) * double(value);
    const double scale = normalize && square > 0 ? 1.0 / std::sqrt(square) : 1.0;
    for (float &value : vector)
        value = float(double(value) * scale);
    return vector;
}

} // namespace sluice::sim
