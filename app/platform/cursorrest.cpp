// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/cursorrest.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyleHints>

namespace sluice {

CursorRest::CursorRest(QObject *parent)
    : QObject(parent)
    , m_flashTime(QGuiApplication::styleHints()->cursorFlashTime())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(10'000);
    connect(&m_timer, &QTimer::timeout, this, [] { QGuiApplication::styleHints()->setCursorFlashTime(0); });
    qApp->installEventFilter(this);
    m_timer.start();
}

bool CursorRest::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched->isWindowType()
        && (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::FocusIn
            || type == QEvent::InputMethod)) {
        QGuiApplication::styleHints()->setCursorFlashTime(m_flashTime);
        m_timer.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sluice
