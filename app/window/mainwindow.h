// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/pageguard.h"

#include <QObject>

#include <functional>
#include <memory>

class QQmlApplicationEngine;
class QQuickWindow;

namespace sluice {

class AppModel;
class Settings;

/// The window and the QML engine behind it. Both exist only while the window is open, so that a program that waits in
/// the tray costs little.
class MainWindow : public QObject
{
    Q_OBJECT
public:
    MainWindow(AppModel &app, Settings &settings, QObject *parent = nullptr);
    ~MainWindow() override;

    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> guard) { m_mayClose = std::move(guard); }

    /// Opens the window or brings it to the front; false when the pages could not be loaded.
    bool show();
    void showMinimized();
    [[nodiscard]] bool isOpen() const { return m_window != nullptr; }
    [[nodiscard]] QQuickWindow *window() const { return m_window; }

    /// What keeps the pages from the network and from files.
    [[nodiscard]] const PageGuard &guard() const { return m_guard; }

    /// The size to open with, in device-independent pixels: as `wanted` as a screen with so much free space allows with
    /// the window's frame, but never so small that the pages do not fit.
    [[nodiscard]] static QSize fitting(const QSize &wanted, const QSize &available);

    /// Once per process and before the first window: style and fonts of the controls.
    static void prepareControls();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool load();
    void release();

    AppModel &m_app;
    Settings &m_settings;
    std::function<bool()> m_mayClose;
    PageGuard m_guard;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace sluice
