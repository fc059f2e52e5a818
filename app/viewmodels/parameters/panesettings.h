// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/parameterspec.h"
#include "playgroundmodel.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <functional>

namespace sluice {

/// What the panes are asked with: settings that all share, or a pane's own while it is detached. It follows the current
/// pane, and tells each pane what its model will not get of them.
class PaneSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(sluice::PaneModel *pane READ pane NOTIFY paneChanged FINAL)
    Q_PROPERTY(bool detached READ isDetached NOTIFY changed FINAL)
    Q_PROPERTY(bool anySet READ isAnySet NOTIFY changed FINAL)
    Q_PROPERTY(int sharing READ sharing NOTIFY changed FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed FINAL)

public:
    PaneSettings(PlaygroundSource &source, PlaygroundModel &playground, QObject *parent = nullptr);

    [[nodiscard]] PaneModel *pane() const { return m_pane; }
    [[nodiscard]] bool isDetached() const { return m_pane && m_pane->isDetached(); }
    [[nodiscard]] bool isAnySet() const { return current() != nothingSet(); }
    /// How many panes these settings are for.
    [[nodiscard]] int sharing() const;
    /// What `undo` brings back; empty when there is nothing.
    [[nodiscard]] QString undoText() const { return m_undoText; }

    /// Those of the current pane.
    [[nodiscard]] const ChatSettings &current() const;
    /// Changes them, in all panes that share them.
    void edit(const std::function<void(ChatSettings &)> &change);
    /// The settings as the current pane's model takes them.
    [[nodiscard]] const std::vector<ParameterSpec> &specs() const { return m_specs; }
    [[nodiscard]] const ParameterSpec &spec(QByteArrayView key) const;
    /// Replaces them; what was before can be brought back. `said` tells what happened.
    void replace(const ChatSettings &settings, const QString &said);

    /// The current pane gets its own, which begin as they were when it last had some, or as the shared ones.
    Q_INVOKABLE void detach();
    /// The current pane shares those of the others again; its own are kept for the next time.
    Q_INVOKABLE void join();
    Q_INVOKABLE void resetAll();
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void paneChanged();
    void changed();
    /// All of them were replaced: what was typed for the ones before, and is no value, goes with them.
    void replaced();
    /// Another model, or more is known of it.
    void specsChanged();
    /// A pane's answer came to its end.
    void answered(sluice::PaneModel *pane);

private:
    void followPanes();
    void follow(PaneModel *pane);
    void adopt(PaneModel *pane);
    /// No setting is set, and they are still those of their preset.
    [[nodiscard]] ChatSettings nothingSet() const;
    void refreshSpecs();
    void noteDropped(PaneModel *pane) const;
    void noteAllDropped() const;

    PlaygroundSource &m_source;
    PlaygroundModel &m_playground;
    QPointer<PaneModel> m_pane;
    ChatSettings m_shared;
    QHash<PaneModel *, ChatSettings> m_own; ///< of panes that share now
    QSet<PaneModel *> m_followed;
    std::vector<ParameterSpec> m_specs;
    ChatSettings m_before;
    QString m_undoText;
    bool m_editing = false;
};

/// What is known of the model that a name stands for; unset when no list has it.
[[nodiscard]] std::optional<ModelInfo> modelInfoOf(const PlaygroundSource &source, const QString &name);

} // namespace sluice
