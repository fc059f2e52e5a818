// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window on a scripted engine: for work on the pages and for screenshots. No network, no keychain.
//   sluice-offline [--scheme light|dark] [--size 1280x800] [--panes N] [--page ID] [--answer FILE] SCENARIO
// Scenarios: empty, firstrun, streaming, done, errors, picker.
#include "app/fakedesktop.h"
#include "app/fakeplayground.h"
#include "app/offlinetexts.h"

#include "appmodel.h"
#include "credentials/keyring.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

const QStringList models{u"groq/openai/gpt-oss-120b"_s,     u"fireworks/accounts/fireworks/models/gpt-oss-120b"_s,
                         u"groq/llama-3.3-70b-versatile"_s, u"fireworks/accounts/fireworks/models/deepseek-v3p1"_s,
                         u"groq/llama-3.1-8b-instant"_s,    u"fireworks/accounts/fireworks/models/gpt-oss-20b"_s};

void script(test::FakePlayground &playground, const QString &scenario, const QString &file)
{
    QFile answerFile(file);
    const bool own = !file.isEmpty() && answerFile.open(QFile::ReadOnly);
    const QByteArray text = own ? answerFile.readAll() : test::answerText();
    const bool slow = scenario == "streaming"_L1;
    for (int i = 0; i < models.size(); ++i) {
        test::Script answer;
        answer.ttftMs = 140 + 90 * i;
        answer.tokensPerSecond = slow ? 60 : 2500;
        answer.reasoning = i % 2 ? QByteArray() : test::reasoningText();
        answer.text = text;
        if (scenario == "errors"_L1)
            test::makeFail(answer, i);
        playground.scripts.insert(models[i].toUtf8(), answer);
    }
}

void prepare(Settings &settings, const QCommandLineParser &line)
{
    const QString scheme = line.value(u"scheme"_s);
    settings.setScheme(scheme == "dark"_L1 ? Scheme::Dark : scheme == "light"_L1 ? Scheme::Light : Scheme::System);
    const QStringList size = line.value(u"size"_s).split(u'x');
    settings.setValue(Setting::WindowSize, QSize(size.value(0).toInt(), size.value(1).toInt()));
    settings.setPaneModels(models.first(std::clamp(line.value(u"panes"_s).toInt(), 1, 6)));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCommandLineParser line;
    line.addOption({u"scheme"_s, u"light or dark"_s, u"scheme"_s, u"system"_s});
    line.addOption({u"size"_s, u"of the window"_s, u"size"_s, u"1280x800"_s});
    line.addOption({u"panes"_s, u"number of panes"_s, u"panes"_s, u"2"_s});
    line.addOption({u"page"_s, u"page to show"_s, u"page"_s, u"playground"_s});
    line.addOption({u"answer"_s, u"Markdown that every pane answers"_s, u"file"_s});
    line.process(application);
    const QString scenario = line.positionalArguments().value(0, u"empty"_s);

    MainWindow::prepareControls();
    test::TemporarySettings stored;
    prepare(stored.settings, line);
    test::FakeKeychain keychain;
    KeyRing keys(keychain, {},
                 {{u"groq"_s, u"GROQ_API_KEY"_s}, {u"fireworks"_s, u"FIREWORKS_API_KEY"_s}, {u"gateway"_s, {}}});
    test::FakePlayground playground;
    playground.fillIn();
    playground.providerSet.demo = scenario != "firstrun"_L1;
    if (!playground.providerSet.demo) {
        playground.modelList.clear();
        for (ProviderAccess &access : playground.providerSet.providers)
            access.key = {};
    }
    script(playground, scenario, line.value(u"answer"_s));
    test::FakeGateway gateway;
    keys.load();
    test::FakeKeyStore keyStore;
    AppModel app({playground, gateway, keyStore, keys, stored.settings});
    app.gateway()->restore();
    app.providers()->refresh();
    if (playground.providerSet.demo)
        playground.announceModels();

    MainWindow window(app, stored.settings);
    if (!window.show())
        return 1;
    window.window()->setProperty("page", line.value(u"page"_s));
    QObject::connect(&window, &MainWindow::closed, qApp, &QCoreApplication::quit);
    if (scenario != "empty"_L1 && scenario != "firstrun"_L1)
        app.playground()->runAll(u"Explain how a sluice gate works, with an example."_s);
    return QApplication::exec();
}
