// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "playground/playground.h"

#include <QObject>

#include <memory>
#include <vector>

namespace sluice {

/// What the playground page needs of the engine; stands between so that tests and screenshots can script it.
class PlaygroundSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// As Playground::run.
    [[nodiscard]] virtual std::vector<std::shared_ptr<PaneFeed>> run(std::vector<PaneSpec> specs) = 0;
    /// As Playground::warm.
    virtual void warm(std::vector<QByteArray> models) = 0;
    virtual void refreshModels() = 0;
    [[nodiscard]] virtual const std::vector<ModelInfo> &models() const = 0;
    [[nodiscard]] virtual const ProviderSet &providers() const = 0;

    /// The provider of that id, or null.
    [[nodiscard]] const ProviderAccess *provider(QByteArrayView id) const;
    /// Whether it can be asked: there is a key, it needs none, or the simulator stands in.
    [[nodiscard]] bool canAsk(QByteArrayView id) const;

Q_SIGNALS:
    void modelsChanged(const QByteArray &provider);
    void modelsFailed(const QByteArray &provider, const sluice::Error &error);
    /// The providers or their keys are others now.
    void providersChanged();
};

} // namespace sluice
