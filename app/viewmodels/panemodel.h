// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blockmodel.h"
#include "errorcardmodel.h"
#include "playground/playground.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace sluice {

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

public:
    /// As PaneState.
    enum State { Idle, Connecting, Waiting, Thinking, Answering, Done, Stopped, Length, Filtered, Failed };
    Q_ENUM(State)
    /// The figures under a pane, for their tool tips.
    enum Figure { Ttft, Rate, Tokens, Elapsed, Cost };
    Q_ENUM(Figure)

    explicit PaneModel(QObject *parent = nullptr);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QString letter() const { return QString(QChar(u'A' + m_number)); }
    void setNumber(int number);
    [[nodiscard]] QString modelName() const { return m_modelName; }
    [[nodiscard]] QString modelLabel() const;
    void setModelName(const QString &name);
    [[nodiscard]] BlockModel *blocks() { return &m_blocks; }
    [[nodiscard]] ErrorCardModel *error() { return &m_error; }

    [[nodiscard]] bool isRunning() const { return m_feed != nullptr; }
    [[nodiscard]] State state() const { return static_cast<State>(m_state); }
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool isStalled() const { return m_stalled; }
    [[nodiscard]] QString ttft() const;
    [[nodiscard]] QString rate() const;
    [[nodiscard]] QString tokens() const;
    [[nodiscard]] QString elapsed() const;
    [[nodiscard]] QString cost() const;
    /// Milliseconds of connect, queue, prefill, thinking, answer.
    [[nodiscard]] QList<qreal> phases() const;
    /// What a screen reader says at the end: "answer complete, 812 tokens".
    [[nodiscard]] QString summary() const;
    [[nodiscard]] double totalMs() const;

    Q_INVOKABLE QString tip(sluice::PaneModel::Figure figure) const;
    Q_INVOKABLE void stop();
    /// Sends the last prompt again; the failed answer goes.
    Q_INVOKABLE void retry();
    /// Waits on although nothing has come for a while.
    Q_INVOKABLE void keepWaiting();
    Q_INVOKABLE void copyAnswer() const;
    [[nodiscard]] Q_INVOKABLE bool hasAnswer() const { return m_blocks.hasAnswerText(); }

    /// Adds a prompt to the conversation.
    void addPrompt(const QByteArray &prompt);
    /// The request the conversation stands for now.
    [[nodiscard]] PaneSpec spec() const;
    /// The answer to the last prompt comes from here.
    void attach(std::shared_ptr<PaneFeed> feed, const ErrorPlace &place);
    /// Takes what has come; called once per frame while the pane runs.
    void drain();
    /// Begins a new conversation; `undoReset` brings the old one back until the next prompt.
    void reset();
    [[nodiscard]] bool canUndoReset() const { return m_before != nullptr; }
    void undoReset();

Q_SIGNALS:
    void numberChanged();
    void modelNameChanged();
    void stateChanged();
    void countersChanged();
    void stalledChanged();
    void retryRequested(sluice::PaneModel *pane);
    void finished();

private:
    void show(const PaneUpdate &update, bool somethingCame);
    void showCounters(const PaneUpdate &update, bool now);
    void finish(const PaneUpdate &update);
    void setStalled(bool stalled);

    int m_number = 0;
    QString m_modelName;
    BlockModel m_blocks;
    ErrorCardModel m_error;
    std::vector<Message> m_conversation;

    struct Before;
    std::shared_ptr<const Before> m_before;

    std::shared_ptr<PaneFeed> m_feed;
    ErrorPlace m_place;
    PaneState m_state = PaneState::Idle;
    Counters m_counters;
    Phases m_phases;
    qint64 m_lastNewsNs = 0;
    qint64 m_lastCountersNs = 0;
    bool m_stalled = false;
};

} // namespace sluice
