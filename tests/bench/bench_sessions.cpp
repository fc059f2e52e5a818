// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes until a session of 200 messages is on the screen, with 10,000 in the store?
//   bench_sessions [--sessions N] [--messages N] [--times N]
// QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software measures the case without a GPU. It fails when the text is not
// there.
#include "app/fakedesktop.h"
#include "app/fakeplayground.h"

#include "appmodel.h"
#include "base/clock.h"
#include "credentials/keyring.h"
#include "sessions/sessionstore.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QEventLoop>
#include <QQuickWindow>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

const QString answer =
    u"An answer with **bold** words, `code` and a list:\n\n- one\n- two\n\n```python\nprint('hello')\n```\n"_s;

QString nameOf(int number)
{
    return u"session-%1"_s.arg(number, 5, 10, QChar(u'0'));
}

template<typename Signal>
void waitFor(const typename QtPrivate::FunctionPointer<Signal>::Object *sender, Signal signal)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    loop.exec();
}

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Stored as the program stores them, in the tables that it made.
void fill(const QString &path, int sessions, int messages)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
    database.setDatabaseName(path);
    if (!database.open() || !database.transaction())
        qFatal("the store cannot be filled");
    QSqlQuery session(database), pane(database), message(database);
    session.prepare(u"INSERT INTO sessions (id, title, named, created_ms, changed_ms, pinned, draft, settings)"
                    " VALUES (?, ?, 0, ?, ?, 0, '', '{}')"_s);
    pane.prepare(u"INSERT INTO session_panes (session, number, position, model, settings, tip)"
                 " VALUES (?, 0, 0, 'groq/openai/gpt-oss-120b', '', ?)"_s);
    message.prepare(u"INSERT INTO session_messages (session, pane, node, parent, text, reasoning, rest, model, state,"
                    " figures, error) VALUES (?, 0, ?, ?, ?, '', ?, 'groq/openai/gpt-oss-120b', ?, '', '')"_s);
    const auto run = [](QSqlQuery &query, std::initializer_list<QVariant> values) {
        int at = 0;
        for (const QVariant &value : values)
            query.bindValue(at++, value);
        if (!query.exec())
            qFatal("a row cannot be stored");
    };
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int number = 0; number < sessions; ++number) {
        const int count = number == 0 ? messages : 2;
        const qint64 when = now - qint64(sessions - number) * 60'000;
        run(session, {nameOf(number), u"About %1"_s.arg(number), when, when});
        run(pane, {nameOf(number), count});
        for (int node = 1; node <= count; ++node) {
            const bool asked = node % 2 == 1;
            run(message, {nameOf(number), node, node - 1, asked ? u"Question %1"_s.arg(node) : answer,
                          asked ? u"{\"role\":\"user\"}"_s : u"{\"role\":\"assistant\"}"_s, asked ? u""_s : u"done"_s});
        }
    }
    if (!database.commit())
        qFatal("the store cannot be filled");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser line;
    line.addOption({u"sessions"_s, u"in the store"_s, u"n"_s, u"10000"_s});
    line.addOption({u"messages"_s, u"in the one that is opened"_s, u"n"_s, u"200"_s});
    line.addOption({u"times"_s, u"it is opened"_s, u"n"_s, u"10"_s});
    line.process(application);
    MainWindow::prepareControls();
    test::TemporarySettings stored;
    const QString path = stored.folder.filePath(u"sluice.db"_s);
    {
        SessionStore tables;
        tables.open(path);
        waitFor(&tables, &SessionStore::opened);
    }
    const int messages = line.value(u"messages"_s).toInt();
    fill(path, line.value(u"sessions"_s).toInt(), messages);
    QSqlDatabase::removeDatabase(u"fill"_s);

    SessionStore store;
    test::FakePlayground source;
    source.fillIn();
    test::FakeKeychain keychain;
    KeyRing keys{keychain, {}, {}};
    test::FakeGateway gateway;
    test::FakeKeyStore keyStore;
    AppModel::Parts parts{source, gateway, keyStore, keys, stored.settings};
    parts.sessions = &store;
    AppModel app(parts);
    app.sessions()->open(path);
    MainWindow window(app, stored.settings);
    if (!window.show())
        return 1;
    wait(2000);

    std::vector<double> times;
    for (int time = 0; time < line.value(u"times"_s).toInt(); ++time) {
        app.sessions()->openSession(nameOf(1));
        waitFor(app.sessions(), &SessionsModel::opened);
        wait(300);
        const qint64 began = monotonicNs();
        app.sessions()->openSession(nameOf(0));
        waitFor(app.sessions(), &SessionsModel::opened);
        waitFor(window.window(), &QQuickWindow::frameSwapped);
        times.push_back(double(monotonicNs() - began) / 1e6);
        wait(300);
    }
    std::sort(times.begin(), times.end());
    const auto shown = int(app.playground()->panes()->paneAt(0)->conversation().path().size());
    std::printf("session of %d messages among %d: on the screen after p50 %.0f, worst %.0f ms; %d messages shown\n",
                messages, app.sessions()->total(), times[times.size() / 2], times.back(), shown);
    return shown >= messages ? 0 : 1;
}
