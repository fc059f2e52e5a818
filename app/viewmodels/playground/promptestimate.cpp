// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "promptestimate.h"

#include "chat/promptvariables.h"
#include "counterformat.h"
#include "meter/requesttokens.h"
#include "meter/tokenestimator.h"
#include "numbertext.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sluice {

namespace {

/// Milliseconds without a key before figures are worked out.
constexpr int pauseMs = 120;
/// Counting more, in bytes or characters, would be felt.
constexpr qsizetype longestAtOnce = 16 * 1024;

qsizetype textSize(const ChatRequest &request)
{
    qsizetype size = 0;
    for (const Message &message : request.messages)
        size += joinedText(message).size();
    return size;
}

QString percent(double share)
{
    const double value = share * 100;
    const QString figure = value < 0.05 ? u'<' + numberText(0.1) : numberText(value, value < 10 ? 1 : 0);
    return PromptEstimate::tr("%1 %").arg(figure);
}

} // namespace

PromptEstimate::PromptEstimate(PlaygroundSource &source, PlaygroundModel &playground, PaneSettings &settings,
                               QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_playground(playground)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PromptEstimate::work);
    const auto anew = [this] {
        m_before.clear();
        ++m_era;
        later();
    };
    connect(&settings, &PaneSettings::changed, this, anew);
    connect(&settings, &PaneSettings::specsChanged, this, anew);
    connect(&m_playground, &PlaygroundModel::runningChanged, this, anew);
    connect(&m_playground, &PlaygroundModel::emptyChanged, this, anew);
    connect(&m_playground, &PlaygroundModel::planChanged, this, &PromptEstimate::later);
    connect(m_playground.panes(), &PaneListModel::countChanged, this, anew);
    connect(m_playground.images(), &AttachedImages::countChanged, this, &PromptEstimate::later);
}

void PromptEstimate::later()
{
    if (m_prompt.isEmpty()) {
        m_pause.stop();
        work();
    } else if (!m_pause.isActive()) {
        m_pause.start();
    }
}

void PromptEstimate::setPrompt(const QString &prompt)
{
    if (m_prompt == prompt)
        return;
    m_prompt = prompt;
    if (const QStringList names = variablesIn(prompt); names != m_variables) {
        m_variables = names;
        Q_EMIT variablesChanged();
    }
    later();
}

void PromptEstimate::setValue(const QString &variable, const QString &value)
{
    m_values.insert(variable, value);
    later();
}

QString PromptEstimate::filled(const QString &prompt) const
{
    return filledPrompt(prompt, m_values);
}

std::optional<qint64> PromptEstimate::promptTokens()
{
    const QString text = filled(m_prompt);
    if (text.size() <= longestAtOnce) {
        m_counted.clear();
        return estimateTokens(text.toUtf8());
    }
    if (text != m_counted && !std::exchange(m_counting, true)) {
        m_work.run([this, text] {
            const qint64 tokens = estimateTokens(text.toUtf8());
            return [this, text, tokens] {
                m_counting = false;
                m_counted = text;
                m_countedTokens = tokens;
                later();
            };
        });
    }
    // While one writes on, that of a moment ago.
    return m_counted.isEmpty() ? std::nullopt : std::optional(m_countedTokens);
}

std::optional<qint64> PromptEstimate::tokensBefore(const PaneModel &pane)
{
    if (const auto known = m_before.constFind(&pane); known != m_before.cend())
        return *known;
    const ChatRequest request = pane.request();
    const bool isLong = textSize(request) > longestAtOnce;
    const auto before = m_before.insert(&pane, isLong ? std::nullopt : std::optional(estimateInputTokens(request)));
    if (isLong) {
        m_work.run([this, request, of = &pane, era = m_era] {
            const qint64 tokens = estimateInputTokens(request);
            return [this, of, era, tokens] {
                if (era != m_era)
                    return;
                m_before.insert(of, tokens);
                later();
            };
        });
    }
    return *before;
}

std::optional<PromptEstimate::PaneEstimate> PromptEstimate::estimate(const PaneModel &pane, qint64 promptTokens)
{
    const std::optional<qint64> before = tokensBefore(pane);
    if (!before)
        return {};
    const double ratio = m_source.inputRatio(pane.modelName().toUtf8());
    PaneEstimate estimate{std::llround(double(*before + promptTokens) * ratio)};
    const std::optional<ModelInfo> info = modelInfoOf(m_source, pane.modelName());
    if (info && info->contextWindow.value_or(0) > 0)
        estimate.share = double(estimate.tokens) / double(*info->contextWindow);
    if (info && info->inputPrice)
        estimate.cost = double(estimate.tokens) * *info->inputPrice / 1e6;
    return estimate;
}

QString PromptEstimate::line(const PaneModel &pane, const PaneEstimate &estimate) const
{
    const QString share = estimate.share ? percent(*estimate.share) : format::unknown();
    return tr("%1: ≈%2 tokens, %3 of the context, input %4")
        .arg(pane.letter())
        .arg(estimate.tokens)
        .arg(share, format::cost(estimate.cost, true));
}

void PromptEstimate::work()
{
    PaneEstimate all;
    all.cost = 0;
    QStringList lines;
    // Without a model nobody knows how many tokens it is.
    const bool isKnown = !m_prompt.trimmed().isEmpty() && m_playground.isReady();
    if (isKnown) {
        const std::optional<qint64> text = promptTokens();
        if (!text)
            return; // it is worked out once that is counted
        const qint64 prompt = *text + qint64(m_playground.images()->count()) * tokensPerImage;
        for (const auto &pane : m_playground.panes()->panes()) {
            if (pane->modelName().isEmpty())
                continue;
            const std::optional<PaneEstimate> one = estimate(*pane, prompt);
            if (!one)
                return;
            lines << line(*pane, *one);
            all.tokens = std::max(all.tokens, one->tokens);
            if (one->share)
                all.share = std::max(all.share.value_or(0), *one->share);
            all.cost = all.cost && one->cost ? std::optional(*all.cost + *one->cost) : std::nullopt;
        }
    }
    m_text.clear();
    m_tip.clear();
    m_tooLong = false;
    if (isKnown) {
        if (all.cost)
            *all.cost *= std::max(1, m_playground.runs());
        m_tooLong = all.share.value_or(0) > 1;
        m_tip = lines.join(u'\n') + u'\n' + tr("The answers' tokens come on top.");
        m_text = tr("≈%1 tok").arg(all.tokens) + QStringLiteral(" · ")
                 + (all.share ? percent(*all.share) : format::unknown()) + QStringLiteral(" · ")
                 + format::cost(all.cost, true);
    }
    Q_EMIT changed();
}

} // namespace sluice
