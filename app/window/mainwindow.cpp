// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mainwindow.h"

#include "appmodel.h"
#include "platform/memory.h"
#include "settings/settings.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPixmapCache>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QScreen>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// Text that can only be read claims keys as if one could write in it, and no shortcut would work after a click there.
bool isClaimOfReader(const QQuickWindow &window, const QEvent *event)
{
    const QQuickItem *focused = window.activeFocusItem();
    if (!focused || !focused->inherits("QQuickTextEdit") || !focused->property("readOnly").toBool())
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    return !key->matches(QKeySequence::Copy) && !key->matches(QKeySequence::SelectAll);
}

} // namespace

MainWindow::MainWindow(AppModel &app, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_settings(settings)
{
}

MainWindow::~MainWindow() = default;

void MainWindow::prepareControls()
{
    QQuickStyle::setStyle(u"Sluice.Style"_s);
    // Text as the desktop draws it, also where the scene graph has no GPU.
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
}

QSize MainWindow::fitting(const QSize &wanted, const QSize &available)
{
    // Room for a title bar; a desktop tells its height only once the window is there.
    constexpr QSize frame(2, 40);
    constexpr QSize least(760, 520);
    return wanted.boundedTo(available - frame).expandedTo(least);
}

bool MainWindow::load()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_guard.watch(*m_engine);
    m_engine->addImportPath(u":/qt/qml"_s);
    const QSize size = fitting(m_settings.windowSize(), QGuiApplication::primaryScreen()->availableSize());
    m_engine->setInitialProperties(
        {{u"app"_s, QVariant::fromValue(&m_app)}, {u"width"_s, size.width()}, {u"height"_s, size.height()}});
    m_engine->load(QUrl(u"qrc:/qt/qml/Sluice/Ui/Main.qml"_s));
    if (m_engine->rootObjects().isEmpty())
        return false;
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    if (!m_window)
        return false;
    m_window->installEventFilter(this);
    connect(&m_app, &AppModel::languageChanged, m_engine.get(), &QQmlEngine::retranslate);
    FrameTicker &ticker = m_app.playground()->ticker();
    connect(m_window, &QQuickWindow::frameSwapped, &ticker, &FrameTicker::frameShown);
    return true;
}

bool MainWindow::show()
{
    if (!m_window && !load())
        return false;
    m_window->show();
    m_window->raise();
    m_window->requestActivate();
    return true;
}

void MainWindow::showMinimized()
{
    if (m_window || load())
        m_window->showMinimized();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::ShortcutOverride && isClaimOfReader(*m_window, event)) {
        event->ignore();
        return true;
    }
    if (watched != m_window || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return true;
    }
    if (m_window->visibility() == QWindow::Windowed)
        m_settings.setValue(Setting::WindowSize, m_window->size());
    // The window is still in use by the event that closes it.
    QMetaObject::invokeMethod(this, &MainWindow::release, Qt::QueuedConnection);
    return false;
}

void MainWindow::release()
{
    m_window = nullptr;
    m_engine.reset();
    QPixmapCache::clear();
    returnFreeMemory();
    Q_EMIT closed();
}

} // namespace sluice
