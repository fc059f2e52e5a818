// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/routes/route.h"
#include "meter/tokencalibration.h"
#include "models/pricesheet.h"
#include "playground/playgroundsource.h"
#include "record/recordsink.h"
#include "transport/maketransport.h"

namespace sluice {

/// What a configuration says of the playground's answers.
struct PlaygroundRules {
    RouteTable routes = {};
    /// What the user says models cost.
    std::vector<OwnPrice> prices = {};
    CaptureLevel capture = CaptureLevel::Off;
    /// Of providers without limits of their own.
    TransportLimits timeouts = {};
    /// How they are reached from now on; unset: as the transport was made.
    std::optional<TransportOptions> transport = {};
    /// With the addresses and keys of a configuration; null: as the playground was given them.
    ProviderSetPtr providers = {};
};

/// Who is told of the answers that ended, and what models taught of how they count.
struct PlaygroundRecords {
    std::vector<std::shared_ptr<RecordSink>> sinks = {};
    /// Null: the playground's own, which begins with nothing.
    std::shared_ptr<TokenCalibration> calibration = {};
};

/// Runs prompts against several models at once, on a lane of its own, the way the gateway's requests go.
class Playground final : public PlaygroundSource
{
    Q_OBJECT
public:
    Playground(ProviderSetPtr providers, TransportMaker makeTransport, PlaygroundRecords records = {},
               QObject *parent = nullptr);
    ~Playground() override;

    /// For answers that begin from now on; those that run go on as they began, unless a simulator answers them or comes
    /// in their place. Lists are to be asked for again.
    void setProviders(ProviderSetPtr providers, PlaygroundRecords records);
    /// For answers that begin from now on, and the prices of `models`; lists are not asked for again.
    void setRules(PlaygroundRules rules);

    std::vector<std::shared_ptr<PaneFeed>> run(std::vector<ChatRequest> requests) override;
    void warm(std::vector<QByteArray> models) override;
    void refreshModels() override;
    void refreshModelsOf(const QByteArray &provider) override;
    [[nodiscard]] const std::vector<ModelInfo> &models() const override;
    [[nodiscard]] const ProviderSet &providers() const override;
    [[nodiscard]] double inputRatio(const QByteArray &model) const override;

private:
    void makeLane(PlaygroundRecords records);
    void retireLane();
    void refillModels();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
