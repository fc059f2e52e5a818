// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachedimages.h"
#include "frameticker.h"
#include "panelistmodel.h"
#include "playground/playgroundsource.h"
#include "runplan.h"
#include "sessions/session.h"

#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace sluice {

class Settings;

/// The playground page: the panes, one prompt for all of them, and the beat they are drained by.
class PlaygroundModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(sluice::PaneListModel *panes READ panes CONSTANT FINAL)
    /// Those that go with the next prompt.
    Q_PROPERTY(sluice::AttachedImages *images READ images CONSTANT FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    /// How often each pane is asked by `runAll`, and whether one after another.
    Q_PROPERTY(int runs READ runs WRITE setRuns NOTIFY planChanged FINAL)
    Q_PROPERTY(bool fair READ isFair WRITE setFair NOTIFY planChanged FINAL)
    /// A pane has several answers to its last prompt, whose figures are shown together.
    Q_PROPERTY(bool repeated READ isRepeated NOTIFY figuresChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged FINAL)
    /// What is written but not sent, and what was sent last; kept while the window is away, as the two rows.
    Q_PROPERTY(QString draft MEMBER m_draft NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString lastPrompt MEMBER m_lastPrompt NOTIFY draftChanged FINAL)
    Q_PROPERTY(int currentRow MEMBER m_currentRow NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int maximizedRow MEMBER m_maximizedRow NOTIFY rowsChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    /// Every pane has a model.
    Q_PROPERTY(bool allReady READ isAllReady NOTIFY readyChanged FINAL)
    Q_PROPERTY(qreal timeScale READ timeScale NOTIFY timeScaleChanged FINAL)

public:
    enum class Undo { Nothing, Conversation, Pane, Message, Edit };
    /// What was taken away in a session and can be brought back, while another one is shown.
    struct Undone {
        Undo what = Undo::Nothing;
        std::unique_ptr<PaneModel> closed = {};
        int row = 0;
        /// The letter of the pane that something of was taken away.
        int number = 0;
        Conversation::Removed message = {};
        GivenUpEdit edit = {};
    };

    PlaygroundModel(PlaygroundSource &source, Settings &settings, QObject *parent = nullptr);
    ~PlaygroundModel() override;

    [[nodiscard]] PaneListModel *panes() { return &m_panes; }
    [[nodiscard]] AttachedImages *images() { return &m_images; }
    [[nodiscard]] bool isRunning() const;
    /// In how many panes.
    [[nodiscard]] int runningAnswers() const;
    /// No prompt has been sent since the start or since `clear`.
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    /// What `undo` would bring back, as a sentence; empty when there is nothing.
    [[nodiscard]] QString undoText() const;
    /// Something of this conversation can be brought back.
    [[nodiscard]] bool canBringBack() const { return m_undo != Undo::Nothing && m_undo != Undo::Conversation; }
    /// What that is, for the time until the session is shown again.
    [[nodiscard]] Undone takeUndone();
    void giveUndone(Undone undone);
    /// Whether at least one pane has a model.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isAllReady() const;
    /// Milliseconds the phase bars of all panes stand for.
    [[nodiscard]] qreal timeScale() const { return m_timeScale; }
    [[nodiscard]] int currentRow() const { return m_currentRow; }
    [[nodiscard]] FrameTicker &ticker() { return m_ticker; }

    /// Sends the prompt to every pane in the same moment; false when it is blank or nothing can run.
    Q_INVOKABLE bool runAll(const QString &prompt);
    Q_INVOKABLE void stopAll();
    /// Stops the answer of one pane, which is asked no more.
    Q_INVOKABLE void stopPane(int row);
    [[nodiscard]] int runs() const;
    void setRuns(int runs);
    [[nodiscard]] bool isFair() const;
    void setFair(bool fair);
    [[nodiscard]] bool isRepeated() const;
    /// What is wrong with the settings of a pane that would be asked, or is still to come, in words; empty when all can
    /// be sent.
    [[nodiscard]] Q_INVOKABLE QString settingsFault() const;
    /// Who knows what was typed for a pane and is no value.
    void setFaults(std::function<QString(const PaneModel &)> faults) { m_faults = std::move(faults); }
    /// A pane with a model that no other has, where there is one.
    Q_INVOKABLE void addPane();
    /// Its text can be brought back until the next prompt.
    Q_INVOKABLE void removePane(int row);
    Q_INVOKABLE void setModel(int row, const QString &modelName);
    /// A new session: the one before stays in the list with its draft, and the panes begin anew.
    Q_INVOKABLE void clear();
    /// Takes the last `clear`, `removePane` or deleted message back.
    Q_INVOKABLE void undo();
    /// Asks the prompt of pane `row` in other words, as a new branch; `everywhere`: in all panes that have it there.
    Q_INVOKABLE bool runEdit(int row, int node, const QString &text, bool everywhere);
    /// Whether another pane has the same prompt at the same place.
    [[nodiscard]] Q_INVOKABLE bool isShared(int row, int node) const;
    /// All other panes go on with what pane `row` has said up to that message.
    Q_INVOKABLE void continueAll(int row, int node);

    /// Takes panes whose answers still come when another session is shown; without it they end.
    using Keeper = std::function<void(std::vector<std::unique_ptr<PaneModel>>)>;
    void setKeeper(Keeper keeper) { m_keeper = std::move(keeper); }
    /// Ends all answers, with what has come of them.
    void endAll();
    /// Lets a saved stream come into a pane as another turn; false while answers come.
    [[nodiscard]] bool replay(PaneModel &pane, std::shared_ptr<PaneFeed> feed, const QString &name);
    /// Shows a stored session in place of the one that is shown.
    void show(const StoredSession &session);
    /// Shows panes that were kept, as they are now.
    void showAgain(std::vector<std::unique_ptr<PaneModel>> panes, const QString &draft,
                   const std::vector<DraftImage> &images);
    /// What is shown, up to that message of pane `row` and as many prompts of the others.
    [[nodiscard]] StoredSession copyUpTo(int row, int node) const;
    /// What is written but not sent.
    [[nodiscard]] const QString &draft() const { return m_draft; }
    void setDraft(const QString &draft, const std::vector<DraftImage> &images = {});

    /// Opens connections while the user still writes.
    Q_INVOKABLE void warm();

Q_SIGNALS:
    void runningChanged();
    void emptyChanged();
    void undoChanged();
    void draftChanged();
    void rowsChanged();
    void readyChanged();
    void timeScaleChanged();
    void planChanged();
    void figuresChanged();
    /// The draft is another, and not because it was written so.
    void draftReplaced();
    /// The conversation is left for another one; its answers have ended, or will be kept.
    void leaving();
    /// A new session has begun, or the one before has come back.
    void begun();
    void returned();
    /// Something is to be stored.
    void contentChanged();
    /// Everything that came since the last frame is in the models.
    void drained();

private:
    void watch(PaneModel *pane);
    [[nodiscard]] int promptLike(const PaneModel &pane, int node, const PaneModel &other) const;
    void updateEmpty();
    void leave();
    void handOver();
    void applyRows();
    void start(const std::vector<PaneModel *> &panes);
    void begin();
    void drain();
    void beginPlan(const std::vector<PaneModel *> &panes);
    void advance();
    void showRuns();
    void compareFigures();
    void rescale();
    void setUndo(Undo undo);
    void chooseModels();
    [[nodiscard]] QString modelForNewPane() const;
    void noteAnswer(const QByteArray &provider);
    void awaitLists();
    void saveModels();
    [[nodiscard]] ErrorPlace placeOf(const QString &modelName) const;

    PlaygroundSource &m_source;
    Settings &m_settings;
    PaneListModel m_panes;
    AttachedImages m_images{this};
    FrameTicker m_ticker;
    /// How often a pane was taken from: says whose turn is next.
    std::size_t m_drained = 0;
    RunPlan m_plan;
    Keeper m_keeper;
    std::function<QString(const PaneModel &)> m_faults;
    /// Providers whose model list is still to come.
    QSet<QByteArray> m_awaited;
    qreal m_timeScale = 1000;
    Undo m_undo = Undo::Nothing;
    QString m_draft;
    QString m_draftBefore; ///< that of the conversation `undo` would bring back
    std::vector<DraftImage> m_imagesBefore;
    QString m_lastPrompt;
    int m_currentRow = 0;
    int m_maximizedRow = -1;
    PaneModel *m_shortened = nullptr; ///< the pane a message was deleted from, or an edit given up in
    bool m_empty = true;
};

} // namespace sluice
