// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "engine/health/targethealth.h"
#include "engine/providers/providerset.h"
#include "gateway/access/gatewaykeyring.h"
#include "gateway/gatewayrules.h"
#include "http/server.h"
#include "ledger/answerowners.h"
#include "ledger/budgetshares.h"
#include "ledger/recorder.h"
#include "record/recordsink.h"
#include "transport/transport.h"
#include "transport/transportoptions.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>

namespace sluice {

/// How a gateway is to run: its rules, and what only the process knows.
struct GatewayOptions : GatewayRules {
    QList<QHostAddress> addresses = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    quint16 port = 7117; ///< 0 picks a free one
    int lanes = 1;
    /// SHA-256 of gateway keys without name and limits.
    QList<QByteArray> keyHashes = {};
    /// The gateway keys; what is replaced in it holds at once. Null: those of `keyHashes` only.
    std::shared_ptr<GatewayKeyRing> keys = {};
    /// A key is to come: without any it runs, and lets nobody in until then.
    bool waitsForKeys = false;
    /// What the keys have spent so far.
    std::map<QByteArray, SpentByDay> spent = {};
    /// By which the keys' budgets are shared with other gateways; null: nobody else spends of them.
    std::shared_ptr<BudgetShares> shares = {};
    /// Where requests are recorded, if anywhere.
    std::shared_ptr<Recorder> recorder = {};
    /// Whose the answers are that other gateways and earlier runs were given. Null: nobody knows, and nobody gets them.
    std::shared_ptr<const AnswerOwners> owners = {};
    /// What models taught of how they count. Null: the recorder's, or one that is empty.
    std::shared_ptr<TokenCalibration> calibration = {};
    /// Who else is told of every request that ended.
    std::vector<std::shared_ptr<RecordSink>> sinks = {};
    /// Takes what a person should know, at most once a minute; on any thread.
    std::function<void(const QString &)> tell = {};
    CaptureLevel capture = CaptureLevel::Off;
    /// How much of the past the recorder keeps, when the gateway has one.
    Retention retention = {};
    /// How long providers may be silent.
    TransportLimits timeouts = {};
    /// How providers are reached.
    TransportOptions transport = {};
    /// What clients may send, and how slowly.
    HttpLimits limits = {};
};

/// What a gateway has done so far.
struct GatewayCounts {
    qint64 requests = 0;
    qint64 active = 0;
    qint64 failed = 0;
};

/// The local server: doors of core/gateway/README.md#doors on the engine. Lives on the thread that made it.
class Gateway : public QObject
{
    Q_OBJECT
public:
    Gateway(GatewayOptions options, ProviderSetPtr providers, QObject *parent = nullptr);
    ~Gateway() override;

    /// A busy port is an error that names it and says what to do.
    [[nodiscard]] Result<void> start();
    void stop();
    /// `/health/ready` says 503 from now on; all else goes on.
    void announceEnd();
    /// Takes no new requests; those that run may go on for `grace` and then end with an error. `drained` follows, also
    /// when a client takes nothing of its error.
    void drain(std::chrono::milliseconds grace);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] quint16 port() const;
    /// "http://127.0.0.1:7117/v1", the base URL for OpenAI clients.
    [[nodiscard]] QByteArray baseUrl() const;
    /// "http://127.0.0.1:7117".
    [[nodiscard]] QByteArray origin() const;
    /// The addresses it listens on, the one of `origin` first.
    [[nodiscard]] QList<QHostAddress> addresses() const;
    /// Thread-safe.
    [[nodiscard]] GatewayCounts counts() const;
    /// What was learnt of every target that was asked, by its id. Thread-safe.
    [[nodiscard]] std::map<QByteArray, TargetHealth::Snapshot> health() const;
    /// Takes over providers, routes, fallbacks, prices, access, capture and retention for requests that come from now
    /// on; those that run end as they began. Addresses, keys and records stay. When the keys are to change with it,
    /// `options.keys` holds what they will be, for the check that somebody still gets in. An error leaves all as it
    /// was.
    [[nodiscard]] Result<void> reconfigure(const GatewayOptions &options, const ProviderSetPtr &providers);
    /// What the keys had spent, for a gateway that began while nobody could read it; before its keys are released.
    void setSpent(const std::map<QByteArray, SpentByDay> &spent);
    /// Holds for requests that come from now on. Thread-safe.
    void setCapture(CaptureLevel level);

Q_SIGNALS:
    /// Nothing runs any more; `stop` loses nothing.
    void drained();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
