// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace sluice {

/// Lets the text cursor stop blinking ten seconds after the last key or click: a blinking cursor would wake the
/// processor twice a second for as long as the window is there.
class CursorRest : public QObject
{
    Q_OBJECT
public:
    explicit CursorRest(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
    int m_flashTime = 0;
};

} // namespace sluice
