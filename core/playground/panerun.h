// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/call.h"
#include "engine/modelcatalog.h"
#include "meter/tokencalibration.h"
#include "playground/panestore.h"

namespace sluice {

/// One answer of the playground on its lane: sends the request through the engine and fills the pane's store.
class PaneRun : public QObject
{
    Q_OBJECT
public:
    /// `transport` and `calibration` outlive it.
    PaneRun(Transport &transport, std::shared_ptr<PaneStore> store, TokenCalibration &calibration, QObject *parent);
    ~PaneRun() override;

    /// Prepares everything that can be done before the request leaves; false when it failed already.
    [[nodiscard]] bool prepare(const Target &target, ChatRequest request, const ModelCatalog &catalog,
                               const PriceSheet &prices);
    /// Sends it.
    void start();
    /// Ends the answer by the user's wish.
    void stop();
    /// Tells the store how far the request has come.
    void updateMarks();
    /// Ends the answer with an error that came before anything was sent.
    void fail(const Error &error);

Q_SIGNALS:
    void over();

private:
    void onEvent(const SseEvent &raw, const std::vector<StreamEvent> &decoded);
    void onFinished(const Result<void> &result);
    void end(PaneState state, std::optional<Error> error = {});
    void apply(const StreamEvent &event, StreamMeter &meter, PaneUpdate &update, qint64 nowNs);
    void takeMarks(StreamMeter &meter) const;
    void learn();

    Transport &m_transport;
    std::shared_ptr<PaneStore> m_store;
    TokenCalibration &m_calibration;
    std::unique_ptr<Call> m_call;
    QByteArray m_model;
    double m_inputEstimate = 0;
    FinishReason m_reason = FinishReason::Unknown;
};

} // namespace sluice
