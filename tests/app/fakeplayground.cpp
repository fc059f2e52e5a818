// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakeplayground.h"

#include "base/clock.h"

#include <algorithm>

namespace sluice::test {

namespace {

constexpr double bytesPerToken = 4;

ProviderAccess access(const char *id, const char *name, const char *variable, const char *prefix, const char *key)
{
    ProviderAccess made;
    // What it takes is what its own file says.
    if (const Result<std::vector<ProviderProfile>> profiles = builtInProfiles()) {
        for (const ProviderProfile &profile : *profiles)
            made.profile = profile.id == id ? profile : made.profile;
    }
    made.baseUrl = QUrl(QString::fromUtf8(made.profile.baseUrl));
    made.profile.id = id;
    made.profile.name = name;
    made.profile.keyVariable = variable;
    made.profile.keyPrefix = prefix;
    made.key = Secret(key);
    return made;
}

ModelInfo model(const char *provider, const char *id, qint64 context, qint64 output, double in, double out, bool think)
{
    ModelInfo info{provider, id};
    info.contextWindow = context;
    info.maxOutputTokens = output;
    info.tools = true;
    info.json = true;
    info.vision = false;
    info.reasoning = think;
    info.inputPrice = in;
    info.outputPrice = out;
    return info;
}

} // namespace

std::vector<ModelInfo> sampleModels()
{
    std::vector<ModelInfo> models{
        model("fireworks", "accounts/fireworks/models/deepseek-v3p1", 163840, 20480, 0.56, 1.68, true),
        model("fireworks", "accounts/fireworks/models/gpt-oss-120b", 131072, 32768, 0.15, 0.6, true),
        model("fireworks", "accounts/fireworks/models/gpt-oss-20b", 131072, 32768, 0.07, 0.3, true),
        ModelInfo{"fireworks", "accounts/fireworks/models/unheard-of"},
        model("groq", "llama-3.1-8b-instant", 131072, 131072, 0.05, 0.08, false),
        model("groq", "llama-3.3-70b-versatile", 131072, 32768, 0.59, 0.79, false),
        model("groq", "openai/gpt-oss-120b", 131072, 65536, 0.15, 0.6, true),
        model("groq", "openai/gpt-oss-20b", 131072, 65536, 0.075, 0.3, true),
    };
    ModelInfo speech{"groq", "whisper-large-v3"};
    speech.chat = false;
    models.push_back(speech);
    return models;
}

PaneUpdate FakeFeed::take()
{
    PaneUpdate update = next;
    next.newText.clear();
    next.newReasoning.clear();
    return update;
}

void FakeFeed::stop()
{
    stopped = true;
    next.state = PaneState::Stopped;
}

ScriptedFeed::ScriptedFeed(Script script)
    : m_script(std::move(script))
    , m_startNs(monotonicNs())
{
}

PaneUpdate ScriptedFeed::take()
{
    PaneUpdate update;
    const double ms = static_cast<double>(monotonicNs() - m_startNs) / 1e6;
    update.sentNs = m_startNs;
    update.counters.elapsed = ms;
    update.counters.connect = m_script.connectMs;
    update.phases.connect = std::min(ms, m_script.connectMs);
    const double waited = ms - m_script.connectMs;
    update.state = waited < 0 ? PaneState::Connecting : PaneState::Waiting;
    if (waited > 0) {
        update.phases.queue = std::min(waited, m_script.ttftMs * 0.3);
        update.phases.prefill = std::clamp(waited - update.phases.queue, 0.0, m_script.ttftMs * 0.7);
    }
    if (waited >= m_script.ttftMs)
        fill(update, waited - m_script.ttftMs);
    if (m_stopped)
        update.state = PaneState::Stopped;
    return update;
}

void ScriptedFeed::fill(PaneUpdate &update, double ms)
{
    const double perMs = m_script.tokensPerSecond * bytesPerToken / 1000;
    const auto total = static_cast<qsizetype>(ms * perMs);
    const qsizetype thinking = std::min(total, m_script.reasoning.size());
    const auto end = static_cast<qsizetype>(static_cast<double>(m_script.text.size()) * m_script.errorAt);
    const qsizetype answer = std::clamp<qsizetype>(total - thinking, 0, end);
    update.newReasoning = m_script.reasoning.sliced(m_sentReasoning, thinking - m_sentReasoning);
    update.newText = m_script.text.sliced(m_sentText, answer - m_sentText);
    m_sentReasoning = thinking;
    m_sentText = answer;

    Counters &counters = update.counters;
    counters.ttft = m_script.ttftMs;
    counters.inputTokens = 24;
    counters.outputTokens = static_cast<qint64>(static_cast<double>(thinking + answer) / bytesPerToken);
    counters.outputEstimated = counters.tokensEstimated = counters.tokensPerSecondEstimated = counters.costEstimated =
        true;
    if (*counters.outputTokens >= 40)
        counters.tokensPerSecond = m_script.tokensPerSecond;
    counters.cost = static_cast<double>(*counters.outputTokens) * 0.6e-6;
    update.phases.thinking = static_cast<double>(thinking) / perMs;
    update.phases.answer = static_cast<double>(answer) / perMs;
    if (!m_script.reasoning.isEmpty())
        counters.thinking = update.phases.thinking;
    update.state = answer > 0 || m_script.reasoning.isEmpty() ? PaneState::Answering : PaneState::Thinking;
    if (answer == end && thinking == m_script.reasoning.size())
        finish(update);
}

void ScriptedFeed::finish(PaneUpdate &update) const
{
    update.counters.elapsed = update.phases.connect + update.phases.queue + update.phases.prefill
                              + update.phases.thinking + update.phases.answer;
    update.state = m_script.error ? PaneState::Failed : PaneState::Done;
    update.error = m_script.error;
    if (m_script.error)
        return;
    update.counters.outputEstimated = update.counters.tokensEstimated = false;
    update.counters.tokensPerSecondEstimated = false;
    update.counters.costEstimated = false;
    update.counters.endToEnd = update.counters.elapsed - m_script.connectMs;
}

FakePlayground::FakePlayground(QObject *parent)
    : PlaygroundSource(parent)
{
}

void FakePlayground::fillIn()
{
    providerSet.providers = {
        access("groq", "Groq", "GROQ_API_KEY", "gsk_", "gsk_0123456789abcdef4f2a"),
        access("fireworks", "Fireworks AI", "FIREWORKS_API_KEY", "fw_", "fw_0123456789abcdef77aa"),
    };
    modelList = sampleModels();
    Q_EMIT providersChanged();
}

void FakePlayground::announceModels()
{
    Q_EMIT modelsChanged("fireworks");
    Q_EMIT modelsChanged("groq");
}

std::vector<std::shared_ptr<PaneFeed>> FakePlayground::run(std::vector<ChatRequest> requests)
{
    std::vector<std::shared_ptr<PaneFeed>> made;
    for (ChatRequest &request : requests) {
        if (scripts.contains(request.model)) {
            made.push_back(std::make_shared<ScriptedFeed>(scripts.value(request.model)));
        } else {
            feeds.push_back(std::make_shared<FakeFeed>());
            made.push_back(feeds.back());
        }
        asked.push_back(std::move(request));
    }
    return made;
}

} // namespace sluice::test
