// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/record.h"
#include "sessions/session.h"

#include "base/result.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace sluice {

class StoreReader;
class StoredConfig;

/// One request with all that is known of it. Its texts are read when it is shown, JSON is
/// indented, and both are shown up to `longestShown` characters.
class RequestDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(bool shown READ isShown NOTIFY changed FINAL)
    Q_PROPERTY(QString requestId READ requestId NOTIFY changed FINAL)
    Q_PROPERTY(QString asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(QString status READ status NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ isFailedRequest NOTIFY changed FINAL)
    Q_PROPERTY(bool stopped READ isStoppedRequest NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    /// Pairs of name and value, one after the other.
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed FINAL)
    /// Milliseconds, as they are kept: until the last attempt began, until it was sent, until the first output, until
    /// the end.
    Q_PROPERTY(QVariantList phases READ phases NOTIFY changed FINAL)
    Q_PROPERTY(QString total READ total NOTIFY changed FINAL)
    /// Pairs of target and what came of it, with when it began, counted from the request's arrival, and how long it
    /// took.
    Q_PROPERTY(QStringList attempts READ attempts NOTIFY changed FINAL)
    Q_PROPERTY(QStringList dropped READ dropped NOTIFY changed FINAL)
    Q_PROPERTY(Texts texts READ texts NOTIFY textsChanged FINAL)
    /// What is to be said of the texts: why there are none, or that they are longer than shown.
    Q_PROPERTY(QString textsNote READ textsNote NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString requestText READ requestText NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString answerText READ answerText NOTIFY textsChanged FINAL)
    /// Why it could not be opened in the playground; empty when it could, or was not tried.
    Q_PROPERTY(QString replayProblem READ replayProblem NOTIFY textsChanged FINAL)

public:
    /// Whether its texts were kept: being read; there; not kept.
    enum Texts { Reading, Kept, NotKept };
    Q_ENUM(Texts)

    static constexpr qsizetype longestShown = 32 * 1024;

    /// `config` says what is captured; null where there is none.
    RequestDetail(StoreReader &reader, const StoredConfig *config, QObject *parent = nullptr);

    /// Where the store is, whose audit log has a row of each request whose texts are shown.
    void setPath(const QString &path) { m_path = path; }
    /// Null shows nothing.
    void show(RequestRecordPtr record);
    Q_INVOKABLE void close() { show(nullptr); }

    [[nodiscard]] bool isShown() const { return m_record != nullptr; }
    [[nodiscard]] QString requestId() const;
    [[nodiscard]] QString asked() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] bool isFailedRequest() const;
    [[nodiscard]] bool isStoppedRequest() const;
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] QVariantList phases() const;
    [[nodiscard]] QString total() const;
    [[nodiscard]] QStringList attempts() const;
    [[nodiscard]] QStringList dropped() const;
    [[nodiscard]] Texts texts() const { return m_texts; }
    [[nodiscard]] QString textsNote() const;
    [[nodiscard]] const QString &requestText() const { return m_shown.request.text; }
    [[nodiscard]] const QString &answerText() const { return m_shown.answer.text; }
    [[nodiscard]] const QString &replayProblem() const { return m_replayProblem; }

    Q_INVOKABLE void copyId() const;
    Q_INVOKABLE void copyRequest() const;
    Q_INVOKABLE void copyAnswer() const;
    /// Opens the request in the playground, for its model and these: `replayed` follows.
    Q_INVOKABLE void replay();
    /// Whom else it is asked of.
    void setOtherModels(std::function<QByteArrayList()> others) { m_others = std::move(others); }

Q_SIGNALS:
    void changed();
    void textsChanged();
    void replayed(const sluice::StoredSession &session);
    /// There was no room for all panes in what is replayed; says which are missing. Comes after it.
    void panesLeftOut(const QString &text);

private:
    /// A text for reading, as it is shown.
    struct Shown {
        QString text = {};
        bool isCut = false;
    };
    struct ShownTexts {
        Shown request = {};
        Shown answer = {};
    };
    struct ReadTexts {
        CapturedBodies bodies = {};
        ShownTexts shown = {};
    };
    [[nodiscard]] static Shown shownOf(const QByteArray &text);

    StoreReader &m_reader;
    const StoredConfig *m_config;
    QString m_path;
    std::function<QByteArrayList()> m_others;
    RequestRecordPtr m_record;
    CapturedBodies m_bodies;
    ShownTexts m_shown;
    Texts m_texts = NotKept;
    QString m_textsProblem;
    QString m_replayProblem;
};

} // namespace sluice
