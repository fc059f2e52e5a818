// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// What the card needs to know about where the error happened.
struct ErrorPlace {
    QString provider; ///< "Groq"
    QString model;    ///< "groq/…"
    QString keyHint;  ///< last four characters of the key, or empty
    bool hasKey = true;
    QStringList nearest;     ///< models like the one that was asked for
    bool midAnswer = false;  ///< a part of the answer had come
    QByteArray setting = {}; ///< the one that was not accepted, by its key
};

/// The card a failed answer shows: what happened, and what can be done about it.
class ErrorCardModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by PaneModel")
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(QString requestId READ requestId NOTIFY changed FINAL)
    /// Whose key it was.
    Q_PROPERTY(QString providerId READ providerId NOTIFY changed FINAL)
    Q_PROPERTY(Action action READ action NOTIFY changed FINAL)
    /// Whether the same request may do better another time; one that was refused here would be again.
    Q_PROPERTY(bool helpsToRepeat READ helpsToRepeat NOTIFY changed FINAL)
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY changed FINAL)
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY waitChanged FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY waitChanged FINAL)
    Q_PROPERTY(qreal waitProgress READ waitProgress NOTIFY waitChanged FINAL)

public:
    /// What the card's button beside Retry does.
    enum Action { None, EditKey, PickModel, RemoveSetting, NetworkSettings };
    Q_ENUM(Action)

    explicit ErrorCardModel(QObject *parent = nullptr);

    /// What happened, in words; and what helps those who are asked about it.
    [[nodiscard]] static QString titleOf(const Error &error, const ErrorPlace &place);
    [[nodiscard]] static QString messageOf(const Error &error);
    [[nodiscard]] static QString detailOf(const Error &error);

    void show(const Error &error, const ErrorPlace &place);
    void clear();

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] QString title() const { return titleOf(m_error, m_place); }
    [[nodiscard]] QString message() const { return messageOf(m_error); }
    [[nodiscard]] QString detail() const { return detailOf(m_error); }
    /// By which the provider knows the request; empty when it told none.
    [[nodiscard]] QString requestId() const;
    Q_INVOKABLE void copyRequestId() const;
    [[nodiscard]] QString providerId() const;
    [[nodiscard]] Action action() const;
    [[nodiscard]] bool helpsToRepeat() const;
    /// What the answer failed by, where that is one of the settings.
    [[nodiscard]] const QByteArray &setting() const { return m_place.setting; }
    [[nodiscard]] QStringList suggestions() const { return m_suggestions; }
    /// Whether Retry has to wait for the provider.
    [[nodiscard]] bool isWaiting() const { return secondsLeft() > 0; }
    [[nodiscard]] int secondsLeft() const;
    /// 0 at the start of the wait, 1 at its end.
    [[nodiscard]] qreal waitProgress() const;

Q_SIGNALS:
    void changed();
    void waitChanged();

private:
    void countDown();

    bool m_active = false;
    Error m_error;
    ErrorPlace m_place;
    QStringList m_suggestions;
    QTimer m_timer;
    qint64 m_waitFromNs = 0;
    qint64 m_waitToNs = 0;
};

} // namespace sluice
