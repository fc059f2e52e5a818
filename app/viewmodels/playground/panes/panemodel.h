// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blockmodel.h"
#include "chat/chatsettings.h"
#include "chat/conversation.h"
#include "errorcardmodel.h"
#include "panecounters.h"
#include "playground/panefeed.h"
#include "runfigures.h"
#include "sessions/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <utility>

namespace sluice {

/// What has changed in a pane's conversation since it was asked last.
struct PaneChanges {
    std::set<int> changed = {};
    std::vector<int> removed = {};
    /// Text that came for the answer that runs.
    int answering = 0;
    QByteArray text = {};
    QByteArray reasoning = {};
};

/// What was written in the place of a prompt and given up.
struct GivenUpEdit {
    int node = 0;
    QString text = {};
};

/// One pane: a model, its conversation, the answer that runs and its figures.
class PaneModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by PaneListModel")
    Q_PROPERTY(int number READ number NOTIFY numberChanged FINAL)
    Q_PROPERTY(QString letter READ letter NOTIFY numberChanged FINAL)
    Q_PROPERTY(QString modelName READ modelName WRITE setModelName NOTIFY modelNameChanged FINAL)
    Q_PROPERTY(QString modelLabel READ modelLabel NOTIFY modelNameChanged FINAL)
    Q_PROPERTY(QString answerLabel READ answerLabel NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool answeredByOther READ isAnsweredByOther NOTIFY answeredByOtherChanged FINAL)
    Q_PROPERTY(QString answerText READ answerText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString endNote READ endNote NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool late READ isLate NOTIFY stateChanged FINAL)
    Q_PROPERTY(sluice::BlockModel *blocks READ blocks CONSTANT FINAL)
    Q_PROPERTY(sluice::ErrorCardModel *error READ error CONSTANT FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY stateChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool stalled READ isStalled NOTIFY stalledChanged FINAL)
    Q_PROPERTY(QString ttft READ ttft NOTIFY countersChanged FINAL)
    Q_PROPERTY(QString rate READ rate NOTIFY countersChanged FINAL)
    Q_PROPERTY(QString tokens READ tokens NOTIFY countersChanged FINAL)
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY countersChanged FINAL)
    Q_PROPERTY(QString cost READ cost NOTIFY countersChanged FINAL)
    Q_PROPERTY(QList<qreal> phases READ phases NOTIFY countersChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY stateChanged FINAL)
    /// Whole answers its model gave to the prompt shown last; 0 when there is no more than one. By figure, the middle
    /// of theirs and how far they go.
    Q_PROPERTY(int runs READ runs NOTIFY stateChanged FINAL)
    Q_PROPERTY(QStringList medians READ medians NOTIFY stateChanged FINAL)
    Q_PROPERTY(QStringList spreads READ spreads NOTIFY stateChanged FINAL)
    /// By figure, how much better it is than that of the next pane ("1.4×"); empty where it is not the best.
    Q_PROPERTY(QStringList best READ best NOTIFY betterChanged FINAL)
    Q_PROPERTY(bool detached READ isDetached NOTIFY settingsChanged FINAL)
    /// What of the settings its model will not get, as a sentence; empty when it gets all.
    Q_PROPERTY(QString dropNote MEMBER m_dropNote NOTIFY dropNoteChanged FINAL)

public:
    /// As PaneState.
    enum State { Idle, Connecting, Waiting, Thinking, Answering, Done, Stopped, Length, Filtered, Failed };
    Q_ENUM(State)
    /// The figures under a pane, for their tool tips.
    enum Figure { Ttft, Rate, Tokens, Elapsed, Cost };
    Q_ENUM(Figure)

    explicit PaneModel(QObject *parent = nullptr);

    /// Tells what is known of where a model is asked; without it that of the last answer holds for all.
    using Places = std::function<ErrorPlace(const QString &model)>;
    void setPlaces(Places places) { m_places = std::move(places); }

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QString letter() const { return QString(QChar(u'A' + m_number)); }
    void setNumber(int number);
    [[nodiscard]] QString modelName() const { return m_modelName; }
    [[nodiscard]] QString modelLabel() const;
    void setModelName(const QString &name);
    /// Whether the model was picked for the user, who has not used it yet.
    [[nodiscard]] bool isSuggested() const { return m_suggested; }
    void suggestModel(const QString &name);
    /// The model whose answer and figures are shown, as modelLabel.
    [[nodiscard]] QString answerLabel() const;
    /// The full name of that model.
    [[nodiscard]] QString answeredBy() const { return m_answeredBy; }
    /// The pane's model is another one than that of its answer.
    [[nodiscard]] bool isAnsweredByOther() const { return !m_answeredBy.isEmpty() && m_answeredBy != m_modelName; }
    /// What a screen reader reads as the answer, once it is there.
    [[nodiscard]] QString answerText() const;
    /// How the answer ended, when that was not as it should; empty otherwise.
    [[nodiscard]] QString endNote() const { return endNoteOf(m_state, m_cut); }
    /// The pane came when the conversation had begun, and has not heard of it.
    [[nodiscard]] bool isLate() const { return m_late && m_conversation.isEmpty(); }
    void setLate(bool late) { m_late = late; }
    [[nodiscard]] BlockModel *blocks() { return &m_blocks; }
    [[nodiscard]] ErrorCardModel *error() { return &m_error; }

    [[nodiscard]] bool isRunning() const { return m_feed != nullptr; }
    [[nodiscard]] State state() const { return static_cast<State>(m_state); }
    /// The figures of that answer.
    [[nodiscard]] const Counters &counters() const { return m_counters.counters(); }
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool isStalled() const { return m_stalled; }
    [[nodiscard]] QString ttft() const { return m_counters.ttft(); }
    [[nodiscard]] QString rate() const { return m_counters.rate(); }
    [[nodiscard]] QString tokens() const { return m_counters.tokens(); }
    [[nodiscard]] QString elapsed() const;
    [[nodiscard]] QString cost() const { return m_counters.cost(); }
    [[nodiscard]] QList<qreal> phases() const { return m_counters.phases(); }
    /// What a screen reader says at the end: "answer complete, 812 tokens".
    [[nodiscard]] QString summary() const;
    [[nodiscard]] double totalMs() const { return m_counters.totalMs(); }

    [[nodiscard]] int runs() const { return static_cast<int>(m_runs.size()); }
    [[nodiscard]] QStringList medians() const;
    [[nodiscard]] QStringList spreads() const;
    /// The figures of the answer, or the middle of those of several; none unless it is whole.
    [[nodiscard]] FigureRow figures() const;
    void setBetter(const BetterRow &better);
    [[nodiscard]] QStringList best() const;
    [[nodiscard]] Q_INVOKABLE QString bestWords(sluice::PaneModel::Figure figure) const;
    /// "1.4×" in short words: "1.4× faster".
    [[nodiscard]] Q_INVOKABLE static QString betterBy(const QString &ratio, sluice::PaneModel::Figure figure);
    /// Ends the conversation with the last prompt, so that another answer comes beside those it has.
    void askAgain();
    /// Which answer of how many is asked for; 0 of 0 for one alone.
    void setRun(int at, int of);

    Q_INVOKABLE QString tip(sluice::PaneModel::Figure figure) const;
    Q_INVOKABLE void stop();
    /// Sends the last prompt again; the failed answer goes.
    Q_INVOKABLE void retry();
    /// Asks again without the setting that was not accepted, which from now on is not among this pane's own.
    Q_INVOKABLE void retryWithoutSetting();
    /// Waits on although nothing has come for a while.
    Q_INVOKABLE void keepWaiting();
    Q_INVOKABLE void copyAnswer() const;

    // What can be done with one message, by its id in the conversation; nothing while an answer runs.
    [[nodiscard]] Q_INVOKABLE bool isPrompt(int node) const;
    /// The prompt that a message is or answers; 0 where there is none.
    [[nodiscard]] Q_INVOKABLE int promptOf(int node) const;
    /// The message that a menu opened by a key is about: the one shown last.
    [[nodiscard]] Q_INVOKABLE int lastNode() const;
    /// As it is read, or as Markdown.
    Q_INVOKABLE void copyMessage(int node, bool asMarkdown) const;
    /// Shows the branch before or after the one that is shown at the message's place.
    Q_INVOKABLE void stepBranch(int node, int by);
    /// Whether there is one.
    [[nodiscard]] Q_INVOKABLE bool hasBranch(int node, int by) const;
    /// Asks for another answer beside this one, or beside those of a prompt.
    Q_INVOKABLE void regenerate(int node);
    /// Shows a field in the place of a prompt, with what was written in it before.
    Q_INVOKABLE void beginEdit(int node);
    /// Gives what is written in the open field up; the playground's undo brings it back.
    Q_INVOKABLE void cancelEdit();
    void undoCancel();
    /// Takes a message and all that follows it out; the playground's undo brings it back.
    Q_INVOKABLE void removeMessage(int node);
    /// Sends what was written as the results of the last answer's tool calls.
    Q_INVOKABLE void sendResults();
    /// What is written in fields and was not run, whether they show or not.
    [[nodiscard]] FieldTexts edits() const;
    void forgetEdits(int node);
    /// A prompt in place of another, as a new branch.
    [[nodiscard]] bool replacePrompt(int node, const QByteArray &text);
    [[nodiscard]] bool canUndoRemove() const { return !m_removed.nodes.empty(); }
    void undoRemove();
    /// What these two would bring back, for a session that is not shown.
    [[nodiscard]] Conversation::Removed takeRemoved() { return std::exchange(m_removed, {}); }
    void giveRemoved(Conversation::Removed removed) { m_removed = std::move(removed); }
    [[nodiscard]] GivenUpEdit takeGivenUp() { return std::exchange(m_givenUp, {}); }
    void giveGivenUp(GivenUpEdit edit) { m_givenUp = std::move(edit); }
    /// Goes on from what another pane has said, beside what was said here.
    void adopt(const std::vector<ConversationNode> &path);

    [[nodiscard]] const Conversation &conversation() const { return m_conversation; }
    /// Shows a stored conversation in place of this one, with what was written in its fields.
    void load(Conversation conversation, const ErrorPlace &place, FieldTexts edits = {});
    [[nodiscard]] PaneChanges takeChanges();
    [[nodiscard]] bool hasChanges() const;
    [[nodiscard]] Q_INVOKABLE bool hasAnswer() const { return m_blocks.hasAnswerText(); }

    /// What is sent beside the conversation: that of all panes, or the pane's own while it is detached.
    [[nodiscard]] const ChatSettings &settings() const { return m_settings; }
    void setSettings(ChatSettings settings);
    [[nodiscard]] bool isDetached() const { return m_detached; }
    void setDetached(bool detached);
    void setDropNote(const QString &note);

    /// The answer that was asked for last, running or over; null before the first.
    [[nodiscard]] const std::shared_ptr<PaneFeed> &lastFeed() const { return m_lastFeed; }

    /// Adds a prompt to the conversation.
    void addPrompt(const QByteArray &prompt, const std::vector<ContentPart> &images = {});
    /// The request the conversation stands for now.
    [[nodiscard]] ChatRequest request() const;
    /// The answer to the last prompt comes from here; of the pane's model, if not of another author.
    void attach(std::shared_ptr<PaneFeed> feed, const ErrorPlace &place, const QString &author = {});
    /// Takes what has come; called once per frame while the pane runs. Returns how many bytes of text that were.
    qsizetype drain();
    /// Stops the answer that runs, with what has come of it.
    void end();
    /// Begins a new conversation; `undoReset` brings the old one back until the next prompt.
    void reset();
    [[nodiscard]] bool canUndoReset() const { return m_before != nullptr; }
    void undoReset();

Q_SIGNALS:
    void numberChanged();
    void modelNameChanged();
    void answeredByOtherChanged();
    void stateChanged();
    void countersChanged();
    void stalledChanged();
    void betterChanged();
    void settingsChanged();
    void dropNoteChanged();
    void retryRequested(sluice::PaneModel *pane);
    /// The conversation is another than the one that was stored.
    void conversationChanged();
    /// Of the answer that runs.
    void textCame();
    /// What is written in its fields is another text.
    void editsChanged();
    /// A message was taken out and can be brought back.
    void messageRemoved(sluice::PaneModel *pane);
    /// A changed prompt was left as it was, and the change can be brought back.
    void editGivenUp(sluice::PaneModel *pane);
    void finished();

private:
    void show(const PaneUpdate &update, bool somethingCame);
    void showCounters(const PaneUpdate &update, bool now);
    void finish(const PaneUpdate &update);
    /// What stands in place of an answer that has no text.
    [[nodiscard]] QString emptyNote(PaneState state) const;
    void setStalled(bool stalled);
    void keepAnswer(const PaneUpdate &update);
    void touch(int node);
    void showPath();
    void showNode(size_t at, const std::vector<int> &path);
    void showAnswer(const ConversationNode &node, bool isLast);
    void addActions(int node, bool isLast);
    void addEnd(const ConversationNode &node);
    [[nodiscard]] static QString endNoteOf(PaneState state, bool cut);
    [[nodiscard]] static bool hasCard(const ConversationNode &node);
    void showError();
    [[nodiscard]] ErrorPlace placeOf(const ConversationNode &node) const;
    void noteEdits();
    [[nodiscard]] QString keptText(int node, const QByteArray &call) const;
    void showEdit();
    /// State, figures and card of the message shown last.
    void showEnd();
    [[nodiscard]] QString authorBefore(int node) const;
    void countRuns();
    [[nodiscard]] QString stateWord() const;

    int m_number = 0;
    QString m_modelName;
    QString m_answeredBy;
    bool m_suggested = false;
    bool m_late = false;
    BlockModel m_blocks;
    ErrorCardModel m_error;
    Conversation m_conversation;
    /// The messages that stand in the transcript.
    std::vector<int> m_shown;
    FieldTexts m_edits;
    /// The answer that runs.
    int m_answer = 0;
    bool m_cut = false;
    Conversation::Removed m_removed;
    GivenUpEdit m_givenUp;
    PaneChanges m_changes;
    ChatSettings m_settings;
    bool m_detached = false;
    QString m_dropNote;

    struct Before;
    std::shared_ptr<const Before> m_before;

    std::shared_ptr<PaneFeed> m_feed;
    std::shared_ptr<PaneFeed> m_lastFeed;
    ErrorPlace m_place;
    Places m_places;
    PaneState m_state = PaneState::Idle;
    PaneCounters m_counters;
    std::vector<Counters> m_runs;
    BetterRow m_better = {};
    int m_runAt = 0;
    int m_runOf = 0;
    qint64 m_lastNewsNs = 0;
    bool m_stalled = false;
    qsizetype m_calledWith = 0; ///< bytes of its tool calls
};

} // namespace sluice
