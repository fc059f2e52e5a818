// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/systemscheme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace sluice {

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
    refresh();
}

bool SystemScheme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

void SystemScheme::refresh()
{
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed(dark);
}

} // namespace sluice
