// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// Whether anybody listens to the window, so that texts for a screen reader are only made for one.
class ScreenReader : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool listening READ isListening NOTIFY listeningChanged FINAL)
public:
    explicit ScreenReader(QObject *parent = nullptr);
    ~ScreenReader() override;
    Q_DISABLE_COPY_MOVE(ScreenReader)

    [[nodiscard]] bool isListening() const { return m_listening; }

Q_SIGNALS:
    void listeningChanged();

private:
    void accessibilityActiveChanged(bool active) override;

    bool m_listening = QAccessible::isActive();
};

} // namespace sluice
