// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Does the window keep up, whatever the shape of the answers, does any text get lost, what does it cost?
//   bench_panes [--short] [--seconds N] [--panes N] [--speed N] [--only TEXT]
// Each shape of text that once stopped the window, then panes that stream for a while. Gaps are what the clock shows
// between two frames, which no screen paces here; blocks are how long the window's thread did not look at what the user
// does; the processor's time of a frame is what counts on a busy machine.
// QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software measures the case without a GPU.
#include "app/fakedesktop.h"
#include "app/fakeplayground.h"
#include "bench/answershapes.h"

#include "appmodel.h"
#include "base/clock.h"
#include "credentials/keyring.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <malloc.h>
#include <utility>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// Resident memory in MB; 0 where the system does not tell.
double residentMb()
{
    malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// What lies between two marks, in ms.
struct Gaps {
    std::vector<double> ms = {};
    double last = -1;

    void mark(double now)
    {
        if (last >= 0)
            ms.push_back(now - last);
        last = now;
    }
};

double percentile(std::vector<double> ms, double part)
{
    if (ms.empty())
        return 0;
    std::sort(ms.begin(), ms.end());
    return ms[std::min(ms.size() - 1, static_cast<size_t>(static_cast<double>(ms.size()) * part))];
}

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The window with some panes, and what its frames cost.
class Bench
{
public:
    explicit Bench(int panes)
        : m_app(prepare(panes))
        , m_window(*m_app, m_stored.settings)
    {
    }
    ~Bench()
    {
        m_pulse.quit();
        m_pulse.wait();
    }
    Q_DISABLE_COPY_MOVE(Bench)
    [[nodiscard]] bool open();
    /// Streams one shape in every pane, unfolds its thinking, scrolls through it; says what was lost.
    qsizetype run(const bench::Shape &shape, double speed);
    void report(const char *name) const;

    [[nodiscard]] qsizetype shownBytes() const { return m_shown; }
    [[nodiscard]] double processorMs() const { return m_processor; }

private:
    std::unique_ptr<AppModel> prepare(int panes);
    void scrollThrough();

    test::TemporarySettings m_stored;
    test::FakePlayground m_source;
    test::FakeKeychain m_keychain;
    KeyRing m_keys{m_keychain, {}, {}};
    test::FakeGateway m_gateway;
    test::FakeKeyStore m_keyStore;
    QStringList m_names;
    std::unique_ptr<AppModel> m_app;
    MainWindow m_window;
    Gaps m_frames, m_processorOfFrames;
    std::vector<double> m_blocks; ///< ms until the window's thread takes what another one tells it
    QThread m_pulse;
    double m_processor = 0;
    qsizetype m_shown = 0;
};

std::unique_ptr<AppModel> Bench::prepare(int panes)
{
    m_source.fillIn();
    for (int i = 0; i < panes; ++i)
        m_names << u"groq/bench-%1"_s.arg(i);
    m_stored.settings.setPaneModels(m_names);
    return std::make_unique<AppModel>(AppModel::Parts{m_source, m_gateway, m_keyStore, m_keys, m_stored.settings});
}

bool Bench::open()
{
    if (!m_window.show())
        return false;
    QObject::connect(m_window.window(), &QQuickWindow::frameSwapped, m_app.get(), [this] {
        m_frames.mark(static_cast<double>(monotonicNs()) / 1e6);
        m_processorOfFrames.mark(threadMs());
    });
    auto *pulse = new QTimer;
    pulse->moveToThread(&m_pulse);
    QObject::connect(&m_pulse, &QThread::started, pulse, [pulse] { pulse->start(5); });
    QObject::connect(&m_pulse, &QThread::finished, pulse, &QObject::deleteLater);
    QObject::connect(pulse, &QTimer::timeout, pulse, [this] {
        QMetaObject::invokeMethod(m_app.get(), [this, sent = monotonicNs()] {
            m_blocks.push_back(static_cast<double>(monotonicNs() - sent) / 1e6);
        });
    });
    m_pulse.start();
    wait(500);
    return true;
}

qsizetype Bench::run(const bench::Shape &shape, double speed)
{
    for (const QString &name : m_names) {
        test::Script script;
        script.ttftMs = 20;
        script.tokensPerSecond = speed;
        script.text = shape.text;
        script.reasoning = shape.reasoning;
        m_source.scripts.insert(name.toUtf8(), script);
    }
    m_app->playground()->clear();
    wait(100);
    m_frames = m_processorOfFrames = {};
    m_blocks.clear();
    const double before = threadMs();
    m_app->playground()->runAll(u"go"_s);
    while (m_app->playground()->isRunning())
        wait(20);
    m_processor = threadMs() - before;
    qsizetype lost = 0;
    for (int i = 0; i < m_names.size(); ++i) {
        BlockModel &blocks = *m_app->playground()->panes()->paneAt(i)->blocks();
        m_shown += shape.text.size() + shape.reasoning.size();
        lost += blocks.answer() == shape.text ? 0 : std::max<qsizetype>(1, shape.text.size() - blocks.answer().size());
        if (!shape.reasoning.isEmpty())
            blocks.setExpanded(1, true);
    }
    if (shape.scroll) {
        wait(300);
        scrollThrough();
    }
    return lost;
}

/// What delegates make is nobody's child as an object, so the items are walked.
QList<QQuickItem *> answersIn(QQuickItem *item)
{
    if (item->objectName() == "answers"_L1)
        return {item};
    QList<QQuickItem *> found;
    for (QQuickItem *child : item->childItems())
        found += answersIn(child);
    return found;
}

void Bench::scrollThrough()
{
    const QList<QQuickItem *> views = answersIn(m_window.window()->contentItem());
    for (int step = 0; step < 40; ++step) {
        for (QQuickItem *view : views)
            QMetaObject::invokeMethod(view, "scrollBy", Q_ARG(double, step < 20 ? -700.0 : 350.0));
        wait(16);
    }
}

void Bench::report(const char *name) const
{
    const auto row = [](const std::vector<double> &ms) {
        return u"p50 %1  p99 %2  worst %3"_s.arg(percentile(ms, 0.5), 5, 'f', 1)
            .arg(percentile(ms, 0.99), 5, 'f', 1)
            .arg(percentile(ms, 1), 5, 'f', 1);
    };
    std::printf("%-34s frames %4zu  gap %s   block %s   processor %s ms  %s\n", name, m_frames.ms.size(),
                qPrintable(row(m_frames.ms)), qPrintable(row(m_blocks)), qPrintable(row(m_processorOfFrames.ms)),
                percentile(m_processorOfFrames.ms, 1) <= 50 ? "ok" : "over 50 ms");
    std::fflush(stdout);
}

int shapes(int panes, const QString &only, qsizetype &lost)
{
    Bench bench(panes);
    if (!bench.open())
        return 1;
    lost += bench.run(bench::mixed(4000), 5000); // what is only made once
    for (const bench::Shape &shape : bench::shapes()) {
        const QString name = u"%1, %2 panes"_s.arg(shape.name).arg(panes);
        if (!name.contains(only))
            continue;
        lost += bench.run(shape, 100'000);
        bench.report(qPrintable(name));
    }
    return 0;
}

int stream(int panes, double speed, double seconds, qsizetype &lost)
{
    Bench bench(panes);
    if (!bench.open())
        return 1;
    lost += bench.run(bench::mixed(20'000), 5000);
    bench::Shape shape = bench::mixed(static_cast<qsizetype>(speed * 4 * seconds));
    shape.scroll = false;
    const double before = residentMb();
    const qsizetype shownBefore = bench.shownBytes();
    lost += bench.run(shape, speed);
    bench.report(qPrintable(u"%1 panes x %2 tok/s, %3 s"_s.arg(panes).arg(speed).arg(seconds)));
    const double text = static_cast<double>(bench.shownBytes() - shownBefore) / 1e6;
    const double grown = residentMb() - before;
    std::printf("processor %.0f %% of one core   text %.2f MB   memory grown by %.1f MB (%.1f x text)\n",
                bench.processorMs() / seconds / 10, text, grown, grown / text);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser line;
    line.addOption({u"short"_s, u"a few seconds, for the tests"_s});
    line.addOption({u"seconds"_s, u"of the long stream"_s, u"n"_s, u"30"_s});
    line.addOption({u"panes"_s, u"of the long stream"_s, u"n"_s, u"4"_s});
    line.addOption({u"speed"_s, u"tokens a second in each of them"_s, u"n"_s, u"2000"_s});
    line.addOption({u"only"_s, u"shapes whose name holds this; 'stream': the long stream"_s, u"text"_s});
    line.process(application);
    const bool brief = line.isSet(u"short"_s);
    MainWindow::prepareControls();
    std::printf("%s, %s\n", qPrintable(QGuiApplication::platformName()),
                qPrintable(qEnvironmentVariable("QT_QUICK_BACKEND", u"gpu"_s)));
    qsizetype lost = 0;
    int failed = 0;
    for (const int panes : brief ? std::vector<int>{2} : std::vector<int>{2, 4})
        failed |= shapes(panes, brief ? u"15 KB"_s : line.value(u"only"_s), lost);
    if (brief || line.value(u"only"_s).isEmpty() || line.value(u"only"_s) == "stream"_L1)
        failed |= stream(line.value(u"panes"_s).toInt(), line.value(u"speed"_s).toDouble(),
                         brief ? 3 : line.value(u"seconds"_s).toDouble(), lost);
    std::printf("text lost: %lld bytes\n", static_cast<long long>(lost));
    return failed != 0 || lost != 0 ? 1 : 0;
}
