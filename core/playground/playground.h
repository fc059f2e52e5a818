// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "chat/request.h"
#include "engine/providerset.h"
#include "meter/measures.h"
#include "meter/tokencalibration.h"
#include "models/modelinfo.h"
#include "models/pricesheet.h"
#include "transport/transportoptions.h"

#include <QObject>

#include <memory>
#include <vector>

namespace sluice {

/// Where one answer stands.
enum class PaneState { Idle, Connecting, Waiting, Thinking, Answering, Done, Stopped, Length, Filtered, Failed };

/// Whether nothing more will come.
[[nodiscard]] inline bool isTerminal(PaneState state)
{
    return state >= PaneState::Done;
}

/// What happened to one answer since the last look.
struct PaneUpdate {
    PaneState state = PaneState::Idle;
    /// The model it went to, as "provider/model"; empty as long as that is not known.
    QByteArray target = {};
    QByteArray newText = {};
    QByteArray newReasoning = {};
    /// All tool calls so far.
    std::vector<ToolCall> toolCalls = {};
    Counters counters = {};
    Phases phases = {};
    /// Set in state Failed; the text that came stays valid.
    std::optional<Error> error = {};
    /// Monotonic ns at which the request was sent, for lining panes up.
    qint64 sentNs = 0;
};

/// One event of a stream as it came.
struct CapturedEvent {
    /// After the request was sent.
    qint64 offsetNs = 0;
    QByteArray event = {}; ///< its name; empty when it has none
    QByteArray data = {};
    /// What it says of the answer: "start", "text", "thinking", "refusal", "call", "usage", "end", "error", or nothing.
    QByteArray kind = {};
    /// The piece of text it holds.
    QByteArray delta = {};
};

/// One running answer. Thread-safe: filled on the lane, read and stopped from anywhere.
class PaneFeed
{
public:
    virtual ~PaneFeed() = default;
    /// Everything since the last call; cheap when nothing came.
    [[nodiscard]] virtual PaneUpdate take() = 0;
    /// Ends the answer; the text so far stays and the state becomes Stopped.
    virtual void stop() = 0;
    /// The exact JSON sent upstream; empty before it was.
    [[nodiscard]] virtual QByteArray requestBody() const = 0;
    /// Names of the parameters that were left out because the provider does not take them.
    [[nodiscard]] virtual QByteArrayList droppedParameters() const = 0;
    /// The stream's events from that one on, as far as they were kept.
    [[nodiscard]] virtual std::vector<CapturedEvent> events(std::size_t /*from*/) const { return {}; }
    /// How many events were not kept because the stream was too long.
    [[nodiscard]] virtual qint64 eventsNotKept() const { return 0; }
};

/// One answer to ask for: `request.model` is "provider/model".
struct PaneSpec {
    ChatRequest request;
};

/// Whose client a playground uses, and how that reaches the world.
struct PlaygroundTransport {
    TransportKind kind = TransportKind::Qt;
    TransportOptions options = {};
};

/// Runs prompts against several models at once on a lane of its own. Lives on the caller's thread and never blocks it.
class Playground : public QObject
{
    Q_OBJECT
public:
    explicit Playground(ProviderSetPtr providers, const PlaygroundTransport &transport = {}, QObject *parent = nullptr);
    ~Playground() override;

    /// What the user says models cost, for answers that begin from now on and for `models`.
    void setPrices(const std::vector<OwnPrice> &own);
    /// What models taught before, for the estimates of answers that begin from now on.
    void teach(const std::vector<Taught> &taught);
    /// Sends all of them in the same event-loop turn of the lane, on warmed connections.
    [[nodiscard]] std::vector<std::shared_ptr<PaneFeed>> run(std::vector<PaneSpec> specs);
    /// Opens a connection for each of these models, which may come from one provider, before they are asked.
    void warm(std::vector<QByteArray> models);
    /// Asks every provider for its list; answers with `modelsChanged` or `modelsFailed` for each.
    void refreshModels();
    /// The lists known so far, in the order of the providers, each sorted by id.
    [[nodiscard]] const std::vector<ModelInfo> &models() const;
    [[nodiscard]] const ProviderSet &providers() const;

Q_SIGNALS:
    void modelsChanged(const QByteArray &provider);
    void modelsFailed(const QByteArray &provider, const sluice::Error &error);

private:
    void takeModels();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
