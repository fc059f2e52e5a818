// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frameticker.h"
#include "panelistmodel.h"
#include "playgroundsource.h"

#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace sluice {

class Settings;

/// The playground page: the panes, one prompt for all of them, and the beat they are drained by.
class PlaygroundModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(sluice::PaneListModel *panes READ panes CONSTANT FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged FINAL)
    Q_PROPERTY(bool undoable READ isUndoable NOTIFY emptyChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    Q_PROPERTY(qreal timeScale READ timeScale NOTIFY timeScaleChanged FINAL)

public:
    PlaygroundModel(PlaygroundSource &source, Settings &settings, QObject *parent = nullptr);
    ~PlaygroundModel() override;

    [[nodiscard]] PaneListModel *panes() { return &m_panes; }
    [[nodiscard]] bool isRunning() const;
    /// No prompt has been sent since the start or since `clear`.
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    /// The conversation before `clear` can be brought back.
    [[nodiscard]] bool isUndoable() const;
    /// Whether at least one pane has a model.
    [[nodiscard]] bool isReady() const;
    /// Milliseconds the phase bars of all panes stand for.
    [[nodiscard]] qreal timeScale() const { return m_timeScale; }
    [[nodiscard]] FrameTicker &ticker() { return m_ticker; }

    /// Sends the prompt to every pane in the same moment; false when it is blank or nothing can run.
    Q_INVOKABLE bool runAll(const QString &prompt);
    Q_INVOKABLE void stopAll();
    /// A pane with the model of the last one.
    Q_INVOKABLE void addPane();
    Q_INVOKABLE void removePane(int row);
    Q_INVOKABLE void setModel(int row, const QString &modelName);
    /// A new conversation in all panes.
    Q_INVOKABLE void clear();
    Q_INVOKABLE void undoClear();
    /// Opens connections while the user still writes.
    Q_INVOKABLE void warm();

Q_SIGNALS:
    void runningChanged();
    void emptyChanged();
    void readyChanged();
    void timeScaleChanged();
    /// Everything that came since the last frame is in the models.
    void drained();

private:
    void watch(PaneModel *pane);
    void start(const std::vector<PaneModel *> &panes);
    void drain();
    void rescale();
    void chooseModels();
    void noteAnswer(const QByteArray &provider);
    void awaitLists();
    void saveModels();
    [[nodiscard]] ErrorPlace placeOf(const PaneModel &pane) const;

    PlaygroundSource &m_source;
    Settings &m_settings;
    PaneListModel m_panes;
    FrameTicker m_ticker;
    /// Providers whose model list is still to come.
    QSet<QByteArray> m_awaited;
    qreal m_timeScale = 1000;
    bool m_empty = true;
};

} // namespace sluice
