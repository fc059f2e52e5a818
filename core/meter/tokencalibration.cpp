// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/tokencalibration.h"

#include <algorithm>
#include <cmath>

namespace sluice {

namespace {

constexpr double fewest = 100;
// What is kept of the past: a few long answers, or some dozens of short ones.
constexpr double memory = 20'000;
// Between two vocabularies, for any language.
constexpr double leastRatio = 0.4;
constexpr double mostRatio = 2.5;
// Smaller changes are not worth a write.
constexpr double keptWithin = 0.01;
// Of a model whose requests are known well, each so many-th teaches.
constexpr quint64 wellKnown = 16;

bool teaches(double told, double estimated)
{
    return estimated >= fewest && told >= leastRatio * estimated && told <= mostRatio * estimated;
}

} // namespace

void TokenCalibration::Sums::add(double toldTokens, double estimatedTokens)
{
    told += toldTokens;
    estimated += estimatedTokens;
    if (estimated <= memory)
        return;
    const double keep = memory / estimated;
    told *= keep;
    estimated *= keep;
}

TokenCalibration::Entry &TokenCalibration::entry(const QByteArray &model)
{
    Entry &found = m_entries[model];
    found.used = ++m_uses;
    if (m_entries.size() > std::size_t(mostModels)) {
        m_entries.erase(std::min_element(m_entries.begin(), m_entries.end(),
                                         [](const auto &a, const auto &b) { return a.second.used < b.second.used; }));
    }
    return found;
}

double TokenCalibration::output(const QByteArray &model) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(model);
    return found == m_entries.end() ? 1 : found->second.output.ratio();
}

double TokenCalibration::input(const QByteArray &model) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(model);
    return found == m_entries.end() ? 1 : found->second.input.ratio();
}

void TokenCalibration::learn(const QByteArray &model, const JudgedUsage &judged, const SeenOutput &seen)
{
    const bool hidden = judged.usage.reasoning.value_or(0) > 0 && seen.reasoningTokens() <= 0;
    const double told = double(judged.usage.output.value_or(0));
    if (judged.output != CountVerdict::Plausible || hidden || !teaches(told, seen.rawTokens()))
        return;
    const std::lock_guard lock(m_mutex);
    entry(model).output.add(told, seen.rawTokens());
}

void TokenCalibration::learnInput(const QByteArray &model, const JudgedUsage &judged, double estimate)
{
    const double told = double(judged.usage.input.value_or(0));
    if (judged.input != CountVerdict::Plausible || !teaches(told, estimate))
        return;
    const std::lock_guard lock(m_mutex);
    entry(model).input.add(told, estimate);
}

bool TokenCalibration::wantsInput(const QByteArray &model, const JudgedUsage &judged) const
{
    if (judged.input != CountVerdict::Plausible || double(judged.usage.input.value_or(0)) < fewest)
        return false;
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(model);
    return found == m_entries.end() || found->second.input.estimated < memory / 2 || m_uses % wellKnown == 0;
}

void TokenCalibration::restore(const std::vector<Taught> &taught)
{
    const auto sums = [](double told, double estimated) {
        return teaches(told, estimated) ? Sums{told, estimated} : Sums{};
    };
    const std::lock_guard lock(m_mutex);
    for (const Taught &one : taught) {
        if (m_entries.contains(one.model))
            continue;
        Entry &known = entry(one.model);
        known.output = sums(one.output, one.outputEstimate);
        known.input = sums(one.input, one.inputEstimate);
        known.keptOutput = known.output.ratio();
        known.keptInput = known.input.ratio();
    }
}

std::vector<Taught> TokenCalibration::changed() const
{
    const auto isOff = [](const Sums &sums, double kept) { return std::abs(sums.ratio() / kept - 1) >= keptWithin; };
    std::vector<Taught> taught;
    const std::lock_guard lock(m_mutex);
    for (const auto &[model, known] : m_entries) {
        if (isOff(known.output, known.keptOutput) || isOff(known.input, known.keptInput)) {
            taught.push_back(
                {model, known.output.told, known.output.estimated, known.input.told, known.input.estimated});
        }
    }
    return taught;
}

void TokenCalibration::setKept(const std::vector<Taught> &taught)
{
    const std::lock_guard lock(m_mutex);
    for (const Taught &one : taught) {
        const auto found = m_entries.find(one.model);
        if (found == m_entries.end())
            continue;
        found->second.keptOutput = Sums{one.output, one.outputEstimate}.ratio();
        found->second.keptInput = Sums{one.input, one.inputEstimate}.ratio();
    }
}

} // namespace sluice
