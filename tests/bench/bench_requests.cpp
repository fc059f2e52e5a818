// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Does the window keep up while thousands of requests end in every second?
//   bench_requests [--seconds N] [--rate N]
// The processor's time of a frame is what counts on a busy machine. QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
// measures the case without a GPU.
#include "app/fakedesktop.h"
#include "app/fakeplayground.h"
#include "support/cases/storedrequests.h"

#include "appmodel.h"
#include "base/clock.h"
#include "credentials/keyring.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QEventLoop>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <thread>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, std::size_t(double(values.size()) * part))];
}

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Requests that end on a thread of their own, as a gateway's lanes have them.
class Feeder
{
public:
    Feeder(LiveRequests &live, int perSecond)
        : m_thread([this, &live, perSecond] {
            const Redactor redactor;
            for (int number = 0; !m_ends; ++number) {
                if (number % std::max(1, perSecond / 100) == 0)
                    std::this_thread::sleep_for(std::chrono::milliseconds(10));
                live.add(redactor.masked(test::requestAt(QDateTime::currentMSecsSinceEpoch(), number)));
            }
        })
    {
    }
    ~Feeder()
    {
        m_ends = true;
        m_thread.join();
    }
    Feeder(const Feeder &) = delete;
    Feeder &operator=(const Feeder &) = delete;

private:
    std::atomic_bool m_ends = false;
    std::thread m_thread;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser line;
    line.addOption({u"seconds"_s, u"of each run"_s, u"n"_s, u"10"_s});
    line.addOption({u"rate"_s, u"requests a second"_s, u"n"_s, u"5000"_s});
    line.process(application);
    MainWindow::prepareControls();
    const test::StoredRequests records;
    LiveRequests live;
    test::TemporarySettings stored;
    test::FakePlayground source;
    source.fillIn();
    test::FakeKeychain keychain;
    KeyRing keys{keychain, {}, {}};
    test::FakeGateway gateway;
    test::FakeKeyStore keyStore;
    AppModel::Parts parts{source, gateway, keyStore, keys, stored.settings};
    parts.live = &live;
    AppModel app(parts);
    app.requestsPage()->open(records.path());
    MainWindow window(app, stored.settings);
    if (!window.show())
        return 1;
    window.window()->setProperty("page", u"requests"_s);
    wait(1000);

    std::vector<double> frames;
    double last = threadMs();
    QObject::connect(window.window(), &QQuickWindow::frameSwapped, &app, [&] {
        const double now = threadMs();
        frames.push_back(now - last);
        last = now;
    });
    const int seconds = line.value(u"seconds"_s).toInt();
    for (const int rate : {0, line.value(u"rate"_s).toInt()}) {
        const auto feeder = rate > 0 ? std::make_unique<Feeder>(live, rate) : nullptr;
        wait(1000);
        frames.clear();
        const double before = threadMs();
        // A frame is made sixty times a second, as where something moves.
        QTimer frame;
        frame.callOnTimeout(window.window(), [&window] { window.window()->update(); });
        frame.start(16);
        wait(1000 * seconds);
        std::printf("%5d requests/s: frames %zu, processor of a frame p50 %.1f p99 %.1f worst %.1f ms, window's thread "
                    "%.0f %% busy, listed %d, passed by %d\n",
                    rate, frames.size(), percentile(frames, 0.5), percentile(frames, 0.99), percentile(frames, 1),
                    (threadMs() - before) / seconds / 10, app.requestsPage()->list()->count(),
                    app.requestsPage()->list()->passedBy());
        std::fflush(stdout);
    }
    return app.requestsPage()->list()->count() > 0 ? 0 : 1;
}
