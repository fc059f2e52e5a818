// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panesettings.h"

#include "droppedtext.h"
#include "modelnames.h"

#include <algorithm>

namespace sluice {

std::optional<ModelInfo> modelInfoOf(const PlaygroundSource &source, const QString &name)
{
    const QByteArray wanted = name.toUtf8();
    const auto &models = source.models();
    const auto found = std::ranges::find_if(models, [&](const ModelInfo &m) { return m.qualifiedName() == wanted; });
    return found == models.end() ? std::nullopt : std::optional(*found);
}

PaneSettings::PaneSettings(PlaygroundSource &source, PlaygroundModel &playground, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_playground(playground)
{
    connect(m_playground.panes(), &PaneListModel::countChanged, this, &PaneSettings::followPanes);
    connect(&m_playground, &PlaygroundModel::rowsChanged, this, &PaneSettings::followPanes);
    connect(&m_source, &PlaygroundSource::modelsChanged, this, &PaneSettings::refreshSpecs);
    connect(&m_source, &PlaygroundSource::providersChanged, this, &PaneSettings::refreshSpecs);
    connect(this, &PaneSettings::paneChanged, this, &PaneSettings::refreshSpecs);
    connect(m_playground.images(), &AttachedImages::countChanged, this, &PaneSettings::noteAllDropped);
    followPanes();
    refreshSpecs();
}

void PaneSettings::followPanes()
{
    for (const auto &pane : m_playground.panes()->panes())
        follow(pane.get());
    PaneModel *current = m_playground.panes()->paneAt(m_playground.currentRow());
    if (!current)
        current = m_playground.panes()->paneAt(0);
    if (m_pane == current)
        return;
    m_pane = current;
    m_undoText.clear();
    Q_EMIT paneChanged();
    Q_EMIT changed();
}

/// A pane that came, or came back, takes the shared settings. One that came with some brings them to all.
void PaneSettings::follow(PaneModel *pane)
{
    if (m_followed.contains(pane)) {
        if (!pane->isDetached())
            pane->setSettings(m_shared);
        return;
    }
    m_followed.insert(pane);
    connect(pane, &PaneModel::finished, this, [this, pane] { Q_EMIT answered(pane); });
    connect(pane, &PaneModel::settingsChanged, this, [this, pane] { adopt(pane); });
    connect(pane, &PaneModel::modelNameChanged, this, [this, pane] {
        noteDropped(pane);
        if (pane == m_pane)
            refreshSpecs();
    });
    connect(pane, &QObject::destroyed, this, [this, pane] {
        m_own.remove(pane);
        m_followed.remove(pane);
    });
    if (!pane->isDetached() && pane->settings() == ChatSettings())
        pane->setSettings(m_shared);
    adopt(pane);
}

/// Somebody else set a pane's settings, as when a session is opened: what a pane that shares has, all have.
void PaneSettings::adopt(PaneModel *pane)
{
    noteDropped(pane);
    if (m_editing)
        return;
    if (!pane->isDetached() && pane->settings() != m_shared) {
        m_shared = pane->settings();
        m_editing = true;
        for (const auto &other : m_playground.panes()->panes()) {
            if (!other->isDetached())
                other->setSettings(m_shared);
        }
        m_editing = false;
    }
    Q_EMIT changed();
}

int PaneSettings::sharing() const
{
    if (isDetached())
        return 1;
    return int(std::ranges::count_if(m_playground.panes()->panes(), [](const auto &p) { return !p->isDetached(); }));
}

const ChatSettings &PaneSettings::current() const
{
    return isDetached() ? m_pane->settings() : m_shared;
}

void PaneSettings::edit(const std::function<void(ChatSettings &)> &change)
{
    ChatSettings settings = current();
    change(settings);
    if (settings == current())
        return;
    m_undoText.clear();
    m_editing = true;
    if (isDetached()) {
        m_pane->setSettings(settings);
    } else {
        m_shared = settings;
        for (const auto &pane : m_playground.panes()->panes()) {
            if (!pane->isDetached())
                pane->setSettings(settings);
        }
    }
    m_editing = false;
    Q_EMIT changed();
}

ChatSettings PaneSettings::nothingSet() const
{
    ChatSettings settings;
    settings.preset = current().preset;
    return settings;
}

const ParameterSpec &PaneSettings::spec(QByteArrayView key) const
{
    return *std::ranges::find(m_specs, key, &ParameterSpec::key);
}

void PaneSettings::replace(const ChatSettings &settings, const QString &said)
{
    Q_EMIT replaced();
    const ChatSettings before = current();
    if (settings == before)
        return;
    edit([&](ChatSettings &now) { now = settings; });
    m_before = before;
    m_undoText = said;
    Q_EMIT changed();
}

void PaneSettings::detach()
{
    if (!m_pane || m_pane->isDetached())
        return;
    m_undoText.clear();
    m_editing = true;
    m_pane->setDetached(true);
    m_pane->setSettings(m_own.value(m_pane, m_shared));
    m_editing = false;
    Q_EMIT changed();
}

void PaneSettings::join()
{
    if (!isDetached())
        return;
    m_undoText.clear();
    m_own.insert(m_pane, m_pane->settings());
    m_editing = true;
    m_pane->setDetached(false);
    m_pane->setSettings(m_shared);
    m_editing = false;
    Q_EMIT changed();
}

void PaneSettings::resetAll()
{
    replace(nothingSet(), tr("Nothing is set any more."));
}

void PaneSettings::undo()
{
    if (m_undoText.isEmpty())
        return;
    edit([this](ChatSettings &now) { now = m_before; });
    m_undoText.clear();
    Q_EMIT changed();
}

void PaneSettings::refreshSpecs()
{
    const QString name = m_pane ? m_pane->modelName() : QString();
    const ProviderAccess *access = m_source.provider(providerOf(name).toUtf8());
    const std::optional<ModelInfo> info = modelInfoOf(m_source, name);
    m_specs = parameterSpecs(access ? &access->profile : nullptr, info ? &*info : nullptr);
    noteAllDropped();
    Q_EMIT specsChanged();
}

void PaneSettings::noteAllDropped() const
{
    for (const auto &pane : m_playground.panes()->panes())
        noteDropped(pane.get());
}

void PaneSettings::noteDropped(PaneModel *pane) const
{
    const ProviderAccess *access = m_source.provider(providerOf(pane->modelName()).toUtf8());
    if (!access) {
        pane->setDropNote({});
        return;
    }
    const QByteArray &provider = access->profile.id;
    const ModelFacts facts = m_source.factsOf(provider, pane->modelName().toUtf8().sliced(provider.size() + 1));
    pane->setDropNote(
        droppedText(pane->settings(), access->profile, pane->modelName(), facts, m_playground.images()->count() > 0));
}

} // namespace sluice
