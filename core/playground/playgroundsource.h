// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/providers/providerset.h"
#include "models/modelinfo.h"
#include "models/modeltable.h"
#include "playground/panefeed.h"

#include <QObject>

#include <memory>

namespace sluice {

/// What the window needs of a playground: the one seam between them, so that tests and screenshots can script the
/// answers. `Playground` is the real one. Lives on the caller's thread and never blocks it.
class PlaygroundSource : public QObject
{
    Q_OBJECT
public:
    explicit PlaygroundSource(QObject *parent = nullptr);

    /// Sends all of them in the same event-loop turn of the lane, on warmed connections. `model` of each is
    /// "provider/model", the name of a route, or an id in the lists.
    [[nodiscard]] virtual std::vector<std::shared_ptr<PaneFeed>> run(std::vector<ChatRequest> requests) = 0;
    /// Opens a connection for each of these models, which may come from one provider, before they are asked.
    virtual void warm(std::vector<QByteArray> models) = 0;
    /// Asks every provider for its list; answers with `modelsChanged` or `modelsFailed` for each.
    virtual void refreshModels() = 0;
    /// Asks one of them, and no other, by one request: it answers as above.
    virtual void refreshModelsOf(const QByteArray &provider) = 0;
    /// The lists known so far, in the order of the providers, each sorted by id.
    [[nodiscard]] virtual const std::vector<ModelInfo> &models() const = 0;
    [[nodiscard]] virtual const ProviderSet &providers() const = 0;
    /// What to multiply an estimate of that model's input with, as its answers taught; 1 until they did.
    [[nodiscard]] virtual double inputRatio(const QByteArray & /*model*/) const { return 1; }

    /// The provider of that id, or null.
    [[nodiscard]] const ProviderAccess *provider(QByteArrayView id) const;
    /// Whether it can be asked: there is a key, it needs none, or the simulator stands in.
    [[nodiscard]] bool canAsk(QByteArrayView id) const;
    /// What is known of a provider's model, by its list or our own table: what a request is made fit by.
    [[nodiscard]] ModelFacts factsOf(const QByteArray &provider, const QByteArray &model) const;

Q_SIGNALS:
    void modelsChanged(const QByteArray &provider);
    void modelsFailed(const QByteArray &provider, const sluice::Error &error);
    /// The providers or their keys are others now.
    void providersChanged();

private:
    const ModelTable m_table;
};

} // namespace sluice
