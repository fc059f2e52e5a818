// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answerdiff.h"

#include "json/indent.h"
#include "json/value.h"

#include <algorithm>

namespace sluice {

namespace {

/// JSON in lines of its own layout; any other text as it is.
QString comparable(const QByteArray &answer)
{
    const Result<json::Document> document = json::Document::parse(answer);
    const bool isJson = document && (document->root().isObject() || document->root().isArray());
    return QString::fromUtf8(isJson ? json::indented(answer) : answer);
}

} // namespace

AnswerDiff::AnswerDiff(PlaygroundModel &playground, PaneSettings &settings, QObject *parent)
    : QObject(parent)
    , m_playground(playground)
    , m_settings(settings)
{
    connect(&m_playground, &PlaygroundModel::runningChanged, this, &AnswerDiff::refresh);
    connect(&m_playground, &PlaygroundModel::emptyChanged, this, &AnswerDiff::refresh);
    connect(&m_settings, &PaneSettings::paneChanged, this, &AnswerDiff::refresh);
    connect(m_playground.panes(), &PaneListModel::countChanged, this, &AnswerDiff::refresh);
}

void AnswerDiff::setActive(bool active)
{
    m_active = active;
    refresh();
}

std::vector<PaneModel *> AnswerDiff::others() const
{
    std::vector<PaneModel *> others;
    for (const auto &pane : m_playground.panes()->panes()) {
        if (pane.get() != m_settings.pane())
            others.push_back(pane.get());
    }
    return others;
}

QStringList AnswerDiff::bases() const
{
    QStringList names;
    for (const PaneModel *pane : others())
        names << tr("%1: %2").arg(pane->letter(), pane->modelLabel());
    return names;
}

int AnswerDiff::base() const
{
    const std::vector<PaneModel *> all = others();
    auto found = std::ranges::find(all, m_base.data());
    if (found == all.end()) // none was chosen: the first that there is something of
        found = std::ranges::find_if(all, [](const PaneModel *pane) { return pane->hasAnswer(); });
    return found == all.end() ? 0 : int(found - all.begin());
}

void AnswerDiff::setBase(int index)
{
    const std::vector<PaneModel *> all = others();
    m_base = index >= 0 && index < int(all.size()) ? all[std::size_t(index)] : nullptr;
    refresh();
}

void AnswerDiff::refresh()
{
    if (!m_active)
        return;
    const int turn = ++m_turn;
    const std::vector<PaneModel *> all = others();
    PaneModel *pane = m_settings.pane();
    PaneModel *base = all.empty() ? nullptr : all[std::size_t(this->base())];
    m_pieces.clear();
    m_text.clear();
    m_summary = !base                      ? tr("There is no other pane to compare with.")
                : m_playground.isRunning() ? tr("Compared once the answers are whole.")
                                           : tr("There are not two answers yet.");
    const bool isReady = base && pane && !m_playground.isRunning() && base->hasAnswer() && pane->hasAnswer();
    if (isReady) {
        m_work.run(
            [this, turn, from = base->blocks()->answer(), to = pane->blocks()->answer()]() -> std::function<void()> {
                return [this, turn, pieces = wordDiff(comparable(from), comparable(to))] {
                    if (turn == m_turn)
                        apply(pieces);
                };
            });
    }
    Q_EMIT changed();
}

void AnswerDiff::apply(std::vector<DiffPiece> pieces)
{
    m_pieces = std::move(pieces);
    qsizetype same = 0;
    qsizetype all = 0;
    for (const DiffPiece &piece : m_pieces) {
        m_text += piece.text;
        all += piece.text.size();
        same += piece.kind == DiffPiece::Kind::Same ? piece.text.size() : 0;
    }
    // What both have counts on both sides.
    const qsizetype whole = all + same;
    m_summary = all == same ? tr("Both are the same.")
                            : tr("%1 % of both is the same.").arg(whole > 0 ? qint64(200 * same / whole) : 0);
    Q_EMIT changed();
}

} // namespace sluice
