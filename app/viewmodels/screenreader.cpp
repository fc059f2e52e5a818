// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenreader.h"

namespace sluice {

ScreenReader::ScreenReader(QObject *parent)
    : QObject(parent)
{
    QAccessible::installActivationObserver(this);
}

ScreenReader::~ScreenReader()
{
    QAccessible::removeActivationObserver(this);
}

void ScreenReader::accessibilityActiveChanged(bool active)
{
    if (m_listening == active)
        return;
    m_listening = active;
    Q_EMIT listeningChanged();
}

} // namespace sluice
