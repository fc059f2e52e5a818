// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/application.h"

#include "platform/singleinstance.h"
#include "terminal/interrupt.h"
#include "terminal/output.h"
#include "window/desktop.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

void fail(const QString &message)
{
    terminal::logLine("sluice: " + message.toUtf8());
    QCoreApplication::exit(1);
}

} // namespace

int runApplication(int argc, char **argv, const ApplicationOptions &options)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setDesktopFileName(u"org.sluice.Sluice"_s);
    QApplication::setWindowIcon(QIcon(u":/sluice.svg"_s));
    MainWindow::prepareControls();

    std::unique_ptr<QSettings> settings = Settings::usersStore();
    std::unique_ptr<Desktop> desktop;
    SingleInstance instance(SingleInstance::nameFor(QFileInfo(settings->fileName()).absolutePath()));
    QObject::connect(&instance, &SingleInstance::first, &application, [&] {
        Result<ProviderSource> providers = openProviders(options.demo);
        if (!providers) {
            fail(providers.error().message);
            return;
        }
        desktop = std::make_unique<Desktop>(options, std::move(*providers), std::move(settings));
        if (!desktop->start())
            fail(u"the window could not be made"_s);
    });
    instance.setIsDemo([&] { return desktop && desktop->isDemo(); });
    QObject::connect(&instance, &SingleInstance::raised, &application, &QCoreApplication::quit);
    QObject::connect(&instance, &SingleInstance::demoRefused, &application, [] {
        fail(u"Sluice runs already, with the real providers: its window was raised, and --demo was not taken. Quit it "
             "first, or use `sluice compare --demo`."_s);
    });
    QObject::connect(&instance, &SingleInstance::raiseRequested, &application, [&](const LaunchWish &wish) {
        if (desktop)
            desktop->apply(wish);
    });
    // As the end of the session, too, which asks nobody: `quit` would, where requests are running.
    terminal::Interrupt interrupt(terminal::Interrupt::HangUp::Stop);
    QObject::connect(&interrupt, &terminal::Interrupt::stopRequested, &application, [] { QCoreApplication::exit(0); });
    const LaunchWish wish{options.demo, options.minimized, qgetenv("XDG_ACTIVATION_TOKEN")};
    QMetaObject::invokeMethod(
        &instance, [&] { instance.start(wish); }, Qt::QueuedConnection);
    const int code = QApplication::exec();
    desktop.reset();
    return code;
}

} // namespace sluice
