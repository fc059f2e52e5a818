// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playgroundmodel.h"

#include "coretext.h"
#include "modelnames.h"
#include "models/modelname.h"
#include "settings/settings.h"
#include "startingmodels.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sluice {

namespace {

/// Milliseconds; bars of faster answers do not fill the whole width.
constexpr double shortestScale = 500;

} // namespace

PlaygroundModel::PlaygroundModel(PlaygroundSource &source, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_settings(settings)
    , m_panes(this)
{
    connect(&m_ticker, &FrameTicker::tick, this, &PlaygroundModel::drain);
    connect(&m_source, &PlaygroundSource::modelsChanged, this, &PlaygroundModel::noteAnswer);
    connect(&m_source, &PlaygroundSource::modelsFailed, this, &PlaygroundModel::noteAnswer);
    connect(&m_source, &PlaygroundSource::providersChanged, this, &PlaygroundModel::awaitLists);
    connect(&m_panes, &PaneListModel::countChanged, this, &PlaygroundModel::readyChanged);
    QStringList names = m_settings.paneModels();
    names.resize(std::clamp<qsizetype>(names.size(), 2, PaneListModel::most));
    for (const QString &name : std::as_const(names))
        watch(m_panes.add(name));
    awaitLists();
}

PlaygroundModel::~PlaygroundModel() = default;

bool PlaygroundModel::isRunning() const
{
    return !m_plan.isOver() || std::any_of(m_panes.panes().begin(), m_panes.panes().end(), [](const auto &pane) {
        return pane->isRunning();
    });
}

bool PlaygroundModel::isReady() const
{
    return std::any_of(m_panes.panes().begin(), m_panes.panes().end(),
                       [](const auto &pane) { return !pane->modelName().isEmpty(); });
}

int PlaygroundModel::runningAnswers() const
{
    return static_cast<int>(std::count_if(m_panes.panes().begin(), m_panes.panes().end(),
                                          [](const auto &pane) { return pane->isRunning(); }));
}

bool PlaygroundModel::isAllReady() const
{
    return std::none_of(m_panes.panes().begin(), m_panes.panes().end(),
                        [](const auto &pane) { return pane->modelName().isEmpty(); });
}

void PlaygroundModel::watch(PaneModel *pane)
{
    pane->setPlaces([this](const QString &model) { return placeOf(model); });
    connect(pane, &PaneModel::retryRequested, this, [this](PaneModel *again) { start({again}); });
    connect(pane, &PaneModel::modelNameChanged, this, &PlaygroundModel::readyChanged);
    connect(pane, &PaneModel::modelNameChanged, this, &PlaygroundModel::contentChanged);
    connect(pane, &PaneModel::settingsChanged, this, &PlaygroundModel::contentChanged);
    connect(pane, &PaneModel::conversationChanged, this, &PlaygroundModel::contentChanged);
    connect(pane, &PaneModel::editsChanged, this, &PlaygroundModel::contentChanged);
    connect(pane, &PaneModel::stateChanged, this, &PlaygroundModel::compareFigures);
    // Another answer may have come in sight, which took longer or less.
    connect(pane, &PaneModel::stateChanged, this, &PlaygroundModel::rescale);
    connect(pane, &PaneModel::messageRemoved, this, [this](PaneModel *from) {
        m_shortened = from;
        updateEmpty();
        setUndo(Undo::Message);
    });
    connect(pane, &PaneModel::editGivenUp, this, [this](PaneModel *from) {
        m_shortened = from;
        setUndo(Undo::Edit);
    });
}

bool PlaygroundModel::runAll(const QString &prompt)
{
    if (prompt.trimmed().isEmpty() || isRunning() || !settingsFault().isEmpty())
        return false;
    const std::vector<ContentPart> images = m_images.parts();
    std::vector<PaneModel *> chosen;
    for (const auto &pane : m_panes.panes()) {
        if (pane->modelName().isEmpty())
            continue;
        pane->addPrompt(prompt.toUtf8(), images);
        chosen.push_back(pane.get());
    }
    if (chosen.empty())
        return false;
    setUndo(Undo::Nothing);
    m_images.clear();
    if (std::exchange(m_empty, false))
        Q_EMIT emptyChanged();
    beginPlan(chosen);
    return true;
}

QString PlaygroundModel::settingsFault() const
{
    if (m_images.isLoading())
        return tr("The images are still being read.");
    for (const auto &pane : m_panes.panes()) {
        if (pane->modelName().isEmpty())
            continue;
        if (const Result<void> checked = checkChatSettings(pane->settings()); !checked.ok())
            return coreText(checked.error().message);
        if (const QString fault = m_faults ? m_faults(*pane) : QString(); !fault.isEmpty())
            return fault;
    }
    return {};
}

void PlaygroundModel::start(const std::vector<PaneModel *> &panes)
{
    std::vector<ChatRequest> requests;
    requests.reserve(panes.size());
    for (const PaneModel *pane : panes)
        requests.push_back(pane->request());
    const std::vector<std::shared_ptr<PaneFeed>> feeds = m_source.run(std::move(requests));
    for (size_t i = 0; i < panes.size() && i < feeds.size(); ++i)
        panes[i]->attach(feeds[i], placeOf(panes[i]->modelName()));
    begin();
}

void PlaygroundModel::begin()
{
    if (m_undo != Undo::Pane)
        setUndo(Undo::Nothing);
    rescale();
    m_ticker.start();
    Q_EMIT runningChanged();
}

ErrorPlace PlaygroundModel::placeOf(const QString &modelName) const
{
    const QString id = providerOf(modelName);
    ErrorPlace place{id, modelName, {}, false, {}};
    if (const ProviderAccess *access = m_source.provider(id.toUtf8())) {
        place.provider = QString::fromUtf8(access->profile.name);
        place.keyHint = QString::fromLatin1(access->key.hint());
        place.hasKey = m_source.canAsk(access->profile.id);
    }
    for (const QByteArray &near : nearestModels(modelName.toUtf8(), m_source.models()))
        place.nearest << QString::fromUtf8(near);
    return place;
}

void PlaygroundModel::drain()
{
    // Of much text at once each pane's rows take most of a frame: the panes take turns then.
    constexpr qsizetype much = 2048;
    const auto &panes = m_panes.panes();
    qsizetype shown = 0;
    for (std::size_t i = 0; i < panes.size() && shown < much; ++i)
        shown += panes[m_drained++ % panes.size()]->drain();
    advance();
    rescale();
    if (!isRunning()) {
        m_ticker.stop();
        showRuns();
        compareFigures();
        Q_EMIT runningChanged();
    }
    Q_EMIT drained();
}

void PlaygroundModel::rescale()
{
    double longest = shortestScale;
    for (const auto &pane : m_panes.panes())
        longest = std::max(longest, pane->totalMs());
    // 1, 2 or 5 of a power of ten: the bars grow, the scale seldom jumps.
    const double power = std::pow(10, std::floor(std::log10(longest)));
    double scale = power;
    for (const double step : {2.0, 5.0, 10.0}) {
        if (scale < longest)
            scale = step * power;
    }
    if (qFuzzyCompare(scale, m_timeScale))
        return;
    m_timeScale = scale;
    Q_EMIT timeScaleChanged();
}

QString PlaygroundModel::modelForNewPane() const
{
    std::vector<QString> names;
    for (const auto &pane : m_panes.panes())
        names.push_back(pane->modelName());
    names.emplace_back();
    const QString found = startingModels(names, m_source.models(), true).back();
    return found.isEmpty() ? m_panes.panes().back()->modelName() : found;
}

void PlaygroundModel::addPane()
{
    PaneModel *pane = m_panes.add(modelForNewPane());
    if (!pane)
        return;
    pane->setLate(!m_empty);
    watch(pane);
    saveModels();
    Q_EMIT contentChanged();
}

void PlaygroundModel::removePane(int row)
{
    m_plan.drop(m_panes.paneAt(row));
    if (!m_panes.close(row))
        return;
    showRuns();
    compareFigures();
    setUndo(m_panes.closed()->blocks()->rowCount() > 0 ? Undo::Pane : Undo::Nothing);
    updateEmpty();
    saveModels();
    rescale();
    Q_EMIT runningChanged();
    Q_EMIT contentChanged();
}

void PlaygroundModel::setModel(int row, const QString &modelName)
{
    PaneModel *pane = m_panes.paneAt(row);
    if (!pane)
        return;
    pane->setModelName(modelName);
    saveModels();
}

void PlaygroundModel::clear()
{
    leave();
    for (const auto &pane : m_panes.panes())
        pane->reset();
    m_ticker.stop();
    m_empty = true;
    const bool anything = std::any_of(m_panes.panes().begin(), m_panes.panes().end(),
                                      [](const auto &pane) { return pane->canUndoReset(); });
    setUndo(anything ? Undo::Conversation : Undo::Nothing);
    compareFigures();
    Q_EMIT begun();
    m_draftBefore = m_draft;
    m_imagesBefore = m_images.kept();
    setDraft({});
    Q_EMIT runningChanged();
    Q_EMIT emptyChanged();
}

void PlaygroundModel::warm()
{
    std::vector<QByteArray> models;
    for (const auto &pane : m_panes.panes()) {
        if (!pane->modelName().isEmpty())
            models.push_back(pane->modelName().toUtf8());
    }
    m_source.warm(std::move(models));
}

void PlaygroundModel::saveModels()
{
    QStringList names;
    for (const auto &pane : m_panes.panes())
        names << pane->modelName();
    m_settings.setPaneModels(names);
}

/// Panes that have no model yet, or one that was only suggested when fewer lists were known, get one once all lists
/// came, so that the first run compares something.
void PlaygroundModel::chooseModels()
{
    std::vector<QString> names;
    for (const auto &pane : m_panes.panes())
        names.push_back(pane->isSuggested() ? QString() : pane->modelName());
    const bool allKnown = m_awaited.isEmpty();
    const QStringList chosen = startingModels(names, m_source.models(), allKnown);
    for (int row = 0; allKnown && row < chosen.size() && row < m_panes.count(); ++row) {
        if (names[static_cast<size_t>(row)].isEmpty())
            m_panes.paneAt(row)->suggestModel(chosen[row]);
    }
}

void PlaygroundModel::noteAnswer(const QByteArray &provider)
{
    m_awaited.remove(provider);
    chooseModels();
}

void PlaygroundModel::awaitLists()
{
    m_awaited.clear();
    for (const ProviderAccess &access : m_source.providers().providers) {
        if (m_source.canAsk(access.profile.id))
            m_awaited.insert(access.profile.id);
    }
    for (const ModelInfo &model : m_source.models())
        m_awaited.remove(model.provider);
    chooseModels();
}

} // namespace sluice
