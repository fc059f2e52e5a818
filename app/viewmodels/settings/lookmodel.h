// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace sluice {

class Settings;

/// How the window looks and which language it speaks, as the user chose it.
class LookModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(SchemeChoice scheme READ scheme WRITE setScheme NOTIFY changed FINAL)
    /// The languages by their own names; the first entry is that of the system.
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed FINAL)
    /// The row of `languages` that was chosen.
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY changed FINAL)
    /// How large texts and controls are, and the row that was chosen.
    Q_PROPERTY(QStringList sizes READ sizes NOTIFY changed FINAL)
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY changed FINAL)
    /// What the usual size is multiplied by.
    Q_PROPERTY(qreal scale READ scale NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ isReducedMotion WRITE setReducedMotion NOTIFY changed FINAL)

public:
    /// As Scheme.
    enum SchemeChoice { FollowSystem, Light, Dark };
    Q_ENUM(SchemeChoice)

    explicit LookModel(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] SchemeChoice scheme() const;
    void setScheme(SchemeChoice choice);
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] int language() const;
    void setLanguage(int row);
    [[nodiscard]] static QStringList sizes();
    [[nodiscard]] int size() const;
    void setSize(int row);
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] bool isReducedMotion() const;
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
};

} // namespace sluice
