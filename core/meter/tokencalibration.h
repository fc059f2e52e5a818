// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meter/usagejudgement.h"

#include <map>
#include <mutex>
#include <vector>

namespace sluice {

/// What one model taught: tokens it counted, and the estimates of the same texts.
struct Taught {
    QByteArray model;
    double output = 0;
    double outputEstimate = 0;
    double input = 0;
    double inputEstimate = 0;
    friend bool operator==(const Taught &, const Taught &) = default;
};

/// What models taught about their own vocabularies: real tokens per estimated token. Thread-safe; holds the 256 models
/// that were asked last.
class TokenCalibration
{
public:
    /// What to multiply an estimate of this model's output (input) with; 1 until it taught something.
    [[nodiscard]] double output(const QByteArray &model) const;
    [[nodiscard]] double input(const QByteArray &model) const;

    /// Learns from an answer that came whole. What was doubted, is too short (100 tokens) or holds thinking that was
    /// not seen teaches nothing; neither does a count that no other vocabulary explains.
    void learn(const QByteArray &model, const JudgedUsage &judged, const SeenOutput &seen);
    /// The same for the request, whose `estimate` was made without calibration.
    void learnInput(const QByteArray &model, const JudgedUsage &judged, double estimate);
    /// Whether a request so counted should teach: an estimate costs time, and of a model known well a few are enough.
    [[nodiscard]] bool wantsInput(const QByteArray &model, const JudgedUsage &judged) const;

    /// What an earlier run learnt. Of models that taught something since, nothing is taken.
    void restore(const std::vector<Taught> &taught);
    /// Of whose estimates the last value kept is off by a hundredth or more.
    [[nodiscard]] std::vector<Taught> changed() const;
    /// These were kept.
    void setKept(const std::vector<Taught> &taught);

    /// So many models are held, and kept.
    static constexpr int mostModels = 256;

private:
    /// Sums, so that long answers count for more; older ones fade.
    struct Sums {
        double told = 0;
        double estimated = 0;
        void add(double toldTokens, double estimatedTokens);
        [[nodiscard]] double ratio() const { return estimated > 0 ? told / estimated : 1; }
    };
    struct Entry {
        Sums output;
        Sums input;
        quint64 used = 0;
        /// The ratios that are kept; 1, as without a lesson, where none is.
        double keptOutput = 1;
        double keptInput = 1;
    };

    Entry &entry(const QByteArray &model);

    mutable std::mutex m_mutex;
    std::map<QByteArray, Entry> m_entries;
    quint64 m_uses = 0;
};

} // namespace sluice
