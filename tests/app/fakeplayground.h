// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "playground/playgroundsource.h"

#include <QHash>

namespace sluice::test {

/// An answer that a test writes by hand.
class FakeFeed : public PaneFeed
{
public:
    /// What the next `take` gives.
    PaneUpdate next = {};
    bool stopped = false;
    QByteArray body = {};
    QByteArrayList dropped = {};
    std::vector<CapturedEvent> captured = {};

    PaneUpdate take() override;
    void stop() override;
    [[nodiscard]] QByteArray requestBody() const override { return body; }
    [[nodiscard]] QByteArrayList droppedParameters() const override { return dropped; }
    [[nodiscard]] std::vector<CapturedEvent> events(std::size_t from) const override
    {
        return {captured.begin() + std::ptrdiff_t(std::min(from, captured.size())), captured.end()};
    }
};

/// How a timed answer goes.
struct Script {
    double connectMs = 8;
    double ttftMs = 180;
    double tokensPerSecond = 300;
    QByteArray reasoning = {};
    QByteArray text = {};
    std::optional<Error> error = {};
    /// Part of the text that comes before the error.
    double errorAt = 1;
};

/// An answer that comes by the clock, as a provider would send it.
class ScriptedFeed : public PaneFeed
{
public:
    explicit ScriptedFeed(Script script);

    PaneUpdate take() override;
    void stop() override { m_stopped = true; }
    [[nodiscard]] QByteArray requestBody() const override { return {}; }
    [[nodiscard]] QByteArrayList droppedParameters() const override { return {}; }
    [[nodiscard]] qsizetype sent() const { return m_sentText; }

private:
    void fill(PaneUpdate &update, double ms);
    void finish(PaneUpdate &update) const;

    Script m_script;
    qint64 m_startNs = 0;
    qsizetype m_sentText = 0;
    qsizetype m_sentReasoning = 0;
    bool m_stopped = false;
};

/// The engine's part, scripted. Without a script for a model its answer is a FakeFeed.
class FakePlayground : public PlaygroundSource
{
    Q_OBJECT
public:
    explicit FakePlayground(QObject *parent = nullptr);

    std::vector<std::shared_ptr<PaneFeed>> run(std::vector<ChatRequest> requests) override;
    void warm(std::vector<QByteArray> models) override { warmed.push_back(std::move(models)); }
    void refreshModels() override { ++refreshed; }
    void refreshModelsOf(const QByteArray &provider) override { refreshedOf.append(provider); }
    [[nodiscard]] const std::vector<ModelInfo> &models() const override { return modelList; }
    [[nodiscard]] const ProviderSet &providers() const override { return providerSet; }
    [[nodiscard]] double inputRatio(const QByteArray & /*model*/) const override { return ratio; }

    /// Two providers with keys and the lists of `sampleModels`.
    void fillIn();
    void announceModels();

    ProviderSet providerSet;
    std::vector<ModelInfo> modelList;
    QHash<QByteArray, Script> scripts;
    std::vector<ChatRequest> asked;
    std::vector<std::shared_ptr<FakeFeed>> feeds;
    std::vector<std::vector<QByteArray>> warmed;
    int refreshed = 0;
    QByteArrayList refreshedOf;
    double ratio = 1;
};

[[nodiscard]] std::vector<ModelInfo> sampleModels();

} // namespace sluice::test
