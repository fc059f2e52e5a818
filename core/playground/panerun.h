// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "playground/panerecord.h"

namespace sluice {

/// One answer of the playground on its lane: sends the request through the engine and fills the pane's store.
class PaneRun : public QObject
{
    Q_OBJECT
public:
    PaneRun(PaneServices &services, std::shared_ptr<PaneStore> store, QObject *parent);
    ~PaneRun() override;

    /// Does everything that can be done before the request leaves; false when it is over already.
    [[nodiscard]] bool prepare(ChatRequest request);
    /// Sends it.
    void start();
    /// Ends the answer by the user's wish.
    void stop();
    /// Tells the store how far the request has come.
    void updateMarks();

Q_SIGNALS:
    void over();

private:
    [[nodiscard]] Result<Target> chooseTarget(const ChatRequest &request);
    void makeMeter(const Target &target, const ChatRequest &request, const std::optional<Price> &price);
    void makeCall(const Target &target, const PreparedRequest &prepared);
    void onEvent(const SseEvent &raw, const std::vector<StreamEvent> &decoded);
    void onFinished(const Result<void> &result);
    void end(PaneState state, std::optional<Error> error = {});
    void copyMarks(StreamMeter &meter) const;
    void learn();

    PaneServices &m_services;
    const std::shared_ptr<const PaneSetup> m_setup; ///< as it was when the answer was asked for
    std::shared_ptr<PaneStore> m_store;
    PaneRecord m_record;
    std::unique_ptr<Call> m_call;
    QByteArray m_model;
    double m_inputEstimate = 0;
    qint64 m_tokens = 0; ///< about what it takes of a limit
    FinishReason m_reason = FinishReason::Unknown;
};

} // namespace sluice
