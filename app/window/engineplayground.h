// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "playgroundsource.h"

namespace sluice {

/// The playground page's engine: the real one, made anew when providers or keys change.
class EnginePlayground : public PlaygroundSource
{
    Q_OBJECT
public:
    explicit EnginePlayground(ProviderSetPtr providers, PlaygroundTransport transport = {}, QObject *parent = nullptr);

    /// Running answers end as they would on their own lane's end; lists are asked for again.
    void setProviders(ProviderSetPtr providers);
    /// What the user says models cost.
    void setPrices(std::vector<OwnPrice> prices);

    std::vector<std::shared_ptr<PaneFeed>> run(std::vector<PaneSpec> specs) override;
    void warm(std::vector<QByteArray> models) override { m_engine->warm(std::move(models)); }
    void refreshModels() override { m_engine->refreshModels(); }
    [[nodiscard]] const std::vector<ModelInfo> &models() const override { return m_engine->models(); }
    [[nodiscard]] const ProviderSet &providers() const override { return m_engine->providers(); }

private:
    void make(ProviderSetPtr providers);
    const PlaygroundTransport m_transport;
    std::unique_ptr<Playground> m_engine;
    std::vector<OwnPrice> m_prices;
};

} // namespace sluice
