// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Four panes at 2,000 tokens a second each: does the window keep up, does any text get lost, what does it cost?
//   bench_panes [SECONDS [PANES [TOKENS_PER_SECOND]]]     (10, 4, 2000)
// QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software measures the case without a GPU.
#include "app/fakedesktop.h"
#include "app/fakeplayground.h"
#include "app/offlinetexts.h"

#include "appmodel.h"
#include "base/clock.h"
#include "mainwindow.h"
#include "platform/keyring.h"

#include <QApplication>
#include <QFile>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// Resident memory in MB; 0 where the system does not tell.
double residentMb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

struct Gaps {
    std::vector<double> ms;
    qint64 last = 0;

    void mark()
    {
        const qint64 now = monotonicNs();
        if (last > 0)
            ms.push_back(static_cast<double>(now - last) / 1e6);
        last = now;
    }
    double percentile(double part)
    {
        if (ms.empty())
            return 0;
        std::sort(ms.begin(), ms.end());
        return ms[std::min(ms.size() - 1, static_cast<size_t>(static_cast<double>(ms.size()) * part))];
    }
};

/// Long enough for the whole time, all kinds of blocks, no two paragraphs alike.
QByteArray longAnswer(double bytes)
{
    QByteArray text;
    for (int part = 1; static_cast<double>(text.size()) < bytes; ++part)
        text += "\n\n## Part " + QByteArray::number(part) + "\n\n" + test::answerText();
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const double seconds = arguments.value(1, u"10"_s).toDouble();
    const int panes = std::clamp(arguments.value(2, u"4"_s).toInt(), 1, 6);
    const double speed = arguments.value(3, u"2000"_s).toDouble();
    MainWindow::prepareControls();

    test::TemporarySettings stored;
    test::FakePlayground source;
    source.fillIn();
    QStringList names;
    for (int i = 0; i < panes; ++i) {
        names << u"groq/bench-%1"_s.arg(i);
        test::Script script;
        script.tokensPerSecond = speed;
        script.text = longAnswer(speed * 4 * seconds).first(static_cast<qsizetype>(speed * 4 * seconds));
        source.scripts.insert(names.last().toUtf8(), script);
    }
    stored.settings.setPaneModels(names);
    test::FakeKeychain keychain;
    KeyRing keys(keychain, {}, {});
    test::FakeGateway gateway;
    test::FakeKeyStore keyStore;
    AppModel app({source, gateway, keyStore, keys, stored.settings});
    MainWindow window(app, stored.settings);
    if (!window.show())
        return 1;

    Gaps frames;
    Gaps loop;
    QTimer pulse; // how long the event loop keeps an event waiting
    QObject::connect(&pulse, &QTimer::timeout, [&] { loop.mark(); });
    const auto streaming = [&] { return app.playground()->isRunning(); };
    QObject::connect(window.window(), &QQuickWindow::frameSwapped, &app, [&] {
        if (streaming())
            frames.mark();
    });
    double before = 0;
    std::clock_t processorBefore = 0;
    QTimer::singleShot(500, &app, [&] {
        before = residentMb();
        processorBefore = std::clock();
        pulse.start(1);
        app.playground()->runAll(u"go"_s);
    });
    double processor = 0;
    QObject::connect(app.playground(), &PlaygroundModel::runningChanged, &app, [&] {
        if (streaming())
            return;
        pulse.stop();
        processor = static_cast<double>(std::clock() - processorBefore) / CLOCKS_PER_SEC;
        QTimer::singleShot(200, qApp, &QCoreApplication::quit);
    });
    QApplication::exec();

    qsizetype lost = 0;
    qsizetype total = 0;
    for (int i = 0; i < panes; ++i) {
        const QByteArray &shown = app.playground()->panes()->paneAt(i)->blocks()->answer();
        const QByteArray &sent = source.scripts.value(names[i].toUtf8()).text;
        total += sent.size();
        lost += shown == sent ? 0 : std::max<qsizetype>(1, sent.size() - shown.size());
    }
    std::printf("%d panes, %.0f tok/s each, %.0f s, %.1f MB of text, %s\n", panes, speed, seconds,
                static_cast<double>(total) / 1e6, qPrintable(qEnvironmentVariable("QT_QUICK_BACKEND", u"gpu"_s)));
    std::printf("frames %zu   gap p50 %.1f ms   p99 %.1f ms   max %.1f ms\n", frames.ms.size() + 1,
                frames.percentile(0.5), frames.percentile(0.99), frames.percentile(1));
    std::printf("event loop: wait p99 %.1f ms   max %.1f ms\n", loop.percentile(0.99), loop.percentile(1));
    std::printf("processor %.0f %% of one core   memory %.1f MB, grown by %.1f MB (%.1f x text)\n",
                100 * processor / seconds, residentMb(), residentMb() - before,
                (residentMb() - before) * 1e6 / static_cast<double>(total));
    std::printf("text lost: %lld bytes\n", static_cast<long long>(lost));
    return lost == 0 ? 0 : 1;
}
