// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qml/fixture.h"

#include "window/mainwindow.h"

#include <QApplication>
#include <QQmlEngine>
#include <QtQuickTest>

namespace {

/// Gives every test file the import path of the program and the fixture.
class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral(":/qt/qml"));
        auto *fixture = new sluice::test::Fixture(engine);
        qmlRegisterSingletonInstance("Sluice.Testing", 1, 0, "Fixture", fixture);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    sluice::MainWindow::prepareControls();
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "tst_qml", QUICK_TEST_SOURCE_DIR, &setup);
}
#include "main.moc"
