// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// An address that somebody else wrote, as the user is asked about it: where it leads first, then all of it, escaped so
/// that nothing hides. Only web and mail addresses are ever opened.
class LinkModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(bool allowed READ isAllowed NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString otherPlace READ otherPlace NOTIFY changed FINAL)
    Q_PROPERTY(QString warning READ warning NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)

public:
    using QObject::QObject;

    /// Takes an address to ask about.
    Q_INVOKABLE void inspect(const QString &address);
    /// Opens it, if it may be.
    Q_INVOKABLE void open() const;

    [[nodiscard]] bool isAllowed() const { return !m_url.isEmpty(); }
    /// The host, or who gets the mail; whole, as computers read it.
    [[nodiscard]] QString place() const { return m_place; }
    /// The host as people write it, where that is something else.
    [[nodiscard]] QString otherPlace() const { return m_otherPlace; }
    [[nodiscard]] QString warning() const { return m_warning; }
    /// Exactly what would be opened; of an address that is not, what it says.
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] const QUrl &url() const { return m_url; }

Q_SIGNALS:
    void changed();

private:
    void lookAtWeb(const QUrl &url);
    void lookAtMail(const QUrl &url);

    QUrl m_url;
    QString m_place;
    QString m_otherPlace;
    QString m_warning;
    QString m_address;
};

} // namespace sluice
