// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// The program itself: version, what it takes of the machine, whose work it stands on.
class AboutModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    /// Somebody looks: only then anything is measured.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed FINAL)
    /// Names and values in turn.
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed FINAL)
    /// Libraries and their licences in turn.
    Q_PROPERTY(QStringList licences READ licences CONSTANT FINAL)

public:
    explicit AboutModel(QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    void setActive(bool active);
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] static QStringList licences();

Q_SIGNALS:
    void changed();

private:
    void measure();

    QTimer m_timer;
    qint64 m_wakeUps = 0;
    std::optional<double> m_wakeUpsPerSecond = {};
};

} // namespace sluice
