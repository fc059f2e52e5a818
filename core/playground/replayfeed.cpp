// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/replayfeed.h"

#include "base/clock.h"
#include "dialects/upstreamdialect.h"
#include "playground/answerstep_p.h"
#include "playground/capturedevent_p.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sluice {

namespace {

constexpr double longestPauseNs = 10e9;
/// Of one look, so that none takes a frame.
constexpr std::size_t mostReplaySteps = 500;

Error replayFault(const QString &what)
{
    Error error{ErrorKind::InvalidRequest};
    error.message = what;
    return error;
}

/// The nanoseconds of a comment that tells a time; nothing of any other line.
std::optional<double> timeIn(QByteArrayView line)
{
    if (!line.startsWith(": ") || !line.trimmed().endsWith(" ms"))
        return std::nullopt;
    bool ok = false;
    const double ms = line.trimmed().sliced(2).chopped(3).toDouble(&ok);
    return ok && std::isfinite(ms) && ms >= 0 ? std::optional(ms * 1e6) : std::nullopt;
}

/// The events with their times, which never go back and hold no pause that nobody waits for.
Result<Replay> splitReplay(const QByteArray &file)
{
    Replay replay;
    SseParser parser;
    double told = 0;
    double before = 0;
    double now = 0;
    const auto sink = [&](SseEvent &&event) {
        now += std::clamp(told - before, 0.0, longestPauseNs);
        before = std::max(before, told);
        if (replay.steps.size() < mostReplayed)
            replay.steps.push_back({qint64(now), std::move(event)});
    };
    for (qsizetype at = 0; at < file.size();) {
        const qsizetype end = file.indexOf('\n', at);
        const QByteArrayView line = QByteArrayView(file).sliced(at, (end < 0 ? file.size() : end + 1) - at);
        told = timeIn(line).value_or(told);
        if (!parser.feed(line, sink))
            return replayFault(QStringLiteral("One of its events is too long."));
        at += line.size();
    }
    parser.finish(sink);
    return replay;
}

bool saysSomething(const StreamEvent &event)
{
    return std::holds_alternative<TextDelta>(event) || std::holds_alternative<ReasoningDelta>(event)
           || std::holds_alternative<ToolCallDelta>(event) || std::holds_alternative<RefusalDelta>(event);
}

/// Decodes all steps as one dialect does; how many events of an answer it found.
std::size_t decodeAs(const UpstreamDialect &dialect, Replay &replay)
{
    const std::unique_ptr<StreamReader> reader = dialect.makeReader();
    std::size_t found = 0;
    for (Replay::Step &step : replay.steps) {
        step.decoded = reader->decode(step.raw);
        found += std::size_t(std::ranges::count_if(step.decoded, saysSomething));
    }
    if (!replay.steps.empty()) {
        for (StreamEvent &last : reader->end())
            replay.steps.back().decoded.push_back(std::move(last));
    }
    return found;
}

} // namespace

Result<Replay> readReplay(const QByteArray &file)
{
    if (file.size() > longestReplay)
        return replayFault(QStringLiteral("It is longer than 16 MiB."));
    Result<Replay> read = splitReplay(file);
    if (!read)
        return read;
    Replay best;
    std::size_t most = 0;
    for (const UpstreamDialect &dialect : upstreamDialects()) {
        Replay tried = *read;
        const std::size_t found = decodeAs(dialect, tried);
        if (found > most) {
            most = found;
            best = std::move(tried);
        }
    }
    if (most == 0)
        return replayFault(QStringLiteral("No answer of a model is in it. A stream saved from the Stream tab, or the "
                                          "bytes a provider sent, can be replayed."));
    return best;
}

ReplayFeed::ReplayFeed(Replay replay)
    : m_replay(std::move(replay))
    , m_store([](const PaneStore *) {}, [](const PaneStore *) {})
    , m_startNs(monotonicNs())
{
    m_store.change([this](StreamMeter &meter, PaneUpdate &update) {
        Marks marks = meter.marks();
        marks.start = marks.connected = marks.sent = m_startNs;
        meter.setMarks(marks);
        update.state = PaneState::Waiting;
    });
}

PaneUpdate ReplayFeed::take()
{
    {
        const std::lock_guard lock(m_mutex);
        advance(monotonicNs());
    }
    return m_store.take();
}

void ReplayFeed::advance(qint64 nowNs)
{
    std::optional<Error> error;
    for (std::size_t i = 0; i < mostReplaySteps && m_next < m_replay.steps.size() && !error; ++i) {
        const Replay::Step &step = m_replay.steps[m_next];
        const qint64 ns = m_startNs + step.offsetNs;
        if (ns > nowNs)
            return;
        ++m_next;
        m_store.change([&](StreamMeter &meter, PaneUpdate &update) {
            for (const StreamEvent &event : step.decoded) {
                applyStep(event, ns, meter, update, m_reason);
                if (const auto *failed = std::get_if<Failed>(&event))
                    error = failed->error;
            }
        });
        m_store.capture(captured(step.raw, step.decoded), ns);
    }
    if (!error && m_next < m_replay.steps.size())
        return;
    const qint64 last = m_next > 0 ? m_replay.steps[m_next - 1].offsetNs : 0;
    m_store.end(error ? PaneState::Failed : stateFor(m_reason), error, m_startNs + last);
}

void ReplayFeed::stop()
{
    m_store.stop();
}

} // namespace sluice
