// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/call/retrypolicy.h"
#include "engine/health/healthreport.h"
#include "engine/health/targethealth.h"
#include "engine/providers/target.h"
#include "engine/upstream/upstreamcall.h"

#include <functional>
#include <set>

namespace sluice {

/// The bytes for one target.
struct PreparedBody {
    QByteArray body;
    HeaderList headers = {};
    /// Where it goes when not to the plan's operation: a key of the profile's paths.
    QByteArray operation = {};
    /// How many choices a stream has.
    int choices = 1;
};

/// What is to be asked, of whom.
struct CallPlan {
    std::vector<Target> targets;
    QByteArray operation = "chat";
    bool stream = false;
    /// Makes the body fit for a target; an error is final for the request.
    std::function<Result<PreparedBody>(const Target &)> prepare;
    RetryLimits limits = {};
    /// For providers without limits of their own.
    TransportLimits timeouts = {};
    /// Asked before each attempt and told how it went; null: every attempt goes. Outlives the call.
    TargetHealth *health = nullptr;
    /// About how many tokens the request takes, for the limits.
    qint64 tokens = 0;
};

/// One try, for the record.
struct AttemptRecord {
    QByteArray target;
    int status = 0;
    std::optional<Error> error = {};
    /// Monotonic ns at which it began and ended; 0 when it has not.
    qint64 beganNs = 0;
    qint64 endedNs = 0;
};

/// A request with its attempts: the one retry loop of playground and gateway (core/engine/README.md#attempts).
///
/// Until the first semantic output a failed attempt is replaced by the next; from then on a failure is final. Events
/// that carry no output are held back until then, so that a client never sees the beginnings of two answers. Emits
/// `committed`, then events or one body, then `finished` once. Lives on the transport's thread.
class Call : public QObject
{
    Q_OBJECT
public:
    Call(Transport &transport, CallPlan plan, QObject *parent = nullptr);
    ~Call() override;

    void start();
    /// Ends it; no signal follows.
    void abort();
    void setPaused(bool paused);
    /// Whether there is a target that was not asked yet.
    [[nodiscard]] bool hasAnother() const { return another() < m_history.size(); }
    /// The answer is told to nobody: the next target that was not asked yet is, and may commit in its turn. There is
    /// one.
    void askAnother();

    /// The target being asked or that answered.
    [[nodiscard]] const Target &target() const { return m_plan.targets[m_current]; }
    /// The target whose error `finished` tells.
    [[nodiscard]] const Target &failedTarget() const { return m_plan.targets[m_committed ? m_current : m_firstFailed]; }
    [[nodiscard]] const std::vector<AttemptRecord> &attempts() const { return m_attempts; }
    /// How many of them were made: a target at its limit is not asked.
    [[nodiscard]] int tries() const { return m_tries; }
    /// Where it was sent before, and given up for another target: these may be at work on it, and charge.
    [[nodiscard]] std::vector<Target> abandoned() const;
    /// Times and headers of the last attempt; zero and empty before its first.
    [[nodiscard]] TransportTimes times() const;
    [[nodiscard]] HeaderList headers() const;
    /// What the answer is told in; only once something of it came.
    [[nodiscard]] const UpstreamDialect &dialect() const { return *m_dialect; }
    /// When the bytes of the event that is being told came, in monotonic ns.
    [[nodiscard]] qint64 eventTimeNs() const { return m_eventNs; }
    /// After a failure: the provider asks for a longer wait than there is time for.
    [[nodiscard]] bool asksTooLong() const { return m_asksTooLong; }
    [[nodiscard]] int status() const { return m_upstream ? m_upstream->status() : 0; }
    /// What the last attempt's answer told of what it used, also where nobody was told of that answer.
    [[nodiscard]] Usage usage() const { return m_upstream ? m_upstream->usage() : Usage{}; }
    /// What it told of itself, likewise.
    [[nodiscard]] AnswerFacts facts() const { return m_upstream ? m_upstream->facts() : AnswerFacts{}; }

Q_SIGNALS:
    /// This target's answer is the one the client gets.
    void committed();
    void eventReceived(const sluice::SseEvent &raw, const std::vector<sluice::StreamEvent> &decoded);
    void bodyReceived(const QByteArray &body);
    /// The error is the first target's when all failed before any output.
    void finished(const sluice::Result<void> &result);

private:
    struct HeldEvent {
        SseEvent raw;
        std::vector<StreamEvent> decoded;
        qint64 ns = 0;
    };

    [[nodiscard]] std::size_t another() const;
    void attempt();
    [[nodiscard]] std::optional<Error> admit();
    void onEvent(const SseEvent &raw, const std::vector<StreamEvent> &decoded);
    void onBody(const QByteArray &body);
    void onFinished(const Result<void> &result);
    void onFailed(const Error &error);
    [[nodiscard]] bool renewsKey(const Error &error);
    void onRenewed(const Error &error, const std::optional<Secret> &key);
    void goOn(const Error &error);
    bool commit();
    void finish(const Result<void> &result);

    Transport &m_transport;
    CallPlan m_plan;
    std::unique_ptr<UpstreamCall> m_upstream;
    const UpstreamDialect *m_dialect = nullptr;
    std::optional<HealthReport> m_report;
    std::vector<TargetHistory> m_history;
    std::vector<AttemptRecord> m_attempts;
    std::vector<std::size_t> m_abandoned;
    std::vector<HeldEvent> m_held;
    std::optional<Error> m_firstError;
    std::unique_ptr<KeyRenewal::Question> m_renewal;
    std::set<std::size_t> m_renewed; ///< targets whose key was asked for anew
    std::chrono::milliseconds m_waited{0};
    qint64 m_eventNs = 0;
    int m_tries = 0;
    std::size_t m_current = 0;
    std::size_t m_firstFailed = 0;
    bool m_committed = false;
    bool m_paused = false;
    bool m_asksTooLong = false;
    bool m_done = false;
};

} // namespace sluice
