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

namespace sluice {

namespace {

/// Milliseconds without a key before figures are worked out.
constexpr int pauseMs = 120;

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

PromptEstimate::PaneEstimate PromptEstimate::estimate(const PaneModel &pane, qint64 promptTokens)
{
    if (!m_before.contains(&pane))
        m_before.insert(&pane, estimateInputTokens(pane.request()));
    const double ratio = m_source.inputRatio(pane.modelName().toUtf8());
    PaneEstimate estimate{std::llround(double(m_before.value(&pane) + promptTokens) * ratio)};
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
    m_text.clear();
    m_tip.clear();
    m_tooLong = false;
    // Without a model nobody knows how many tokens it is.
    if (!m_prompt.trimmed().isEmpty() && m_playground.isReady()) {
        const qint64 prompt =
            estimateTokens(filled(m_prompt).toUtf8()) + qint64(m_playground.images()->count()) * tokensPerImage;
        PaneEstimate all;
        all.cost = 0;
        QStringList lines;
        for (const auto &pane : m_playground.panes()->panes()) {
            if (pane->modelName().isEmpty())
                continue;
            const PaneEstimate one = estimate(*pane, prompt);
            lines << line(*pane, one);
            all.tokens = std::max(all.tokens, one.tokens);
            if (one.share)
                all.share = std::max(all.share.value_or(0), *one.share);
            all.cost = all.cost && one.cost ? std::optional(*all.cost + *one.cost) : std::nullopt;
        }
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
