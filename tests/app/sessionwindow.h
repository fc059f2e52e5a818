// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fakedesktop.h"
#include "app/fakeplayground.h"

#include "sessionsmodel.h"

#include <QSignalSpy>
#include <QTest>

namespace sluice::test {

using namespace Qt::StringLiterals;

/// The page's models with sessions that are kept in a folder of their own; made anew as the program is started anew.
struct Window {
    explicit Window(TemporarySettings &kept)
        : stored(kept)
    {
        source.fillIn();
        playground = std::make_unique<PlaygroundModel>(source, stored.settings);
        sessions = std::make_unique<SessionsModel>(*playground, store, stored.settings);
        QSignalSpy opened(&store, &SessionStore::opened);
        sessions->open(path());
        QVERIFY(opened.wait());
        settle();
    }
    [[nodiscard]] QString path() const { return stored.folder.filePath(u"sluice.db"_s); }
    PaneModel &pane(int row) { return *playground->panes()->paneAt(row); }
    /// Everything that was written is, and what was asked for has come.
    void settle()
    {
        sessions->recorder().flush();
        QSignalSpy found(&store, &SessionStore::found);
        store.search(u"-"_s);
        QVERIFY(found.wait());
    }
    void finish(PaneState state = PaneState::Done, const QByteArray &text = {})
    {
        for (const auto &feed : source.feeds) {
            if (feed->next.state < PaneState::Done) {
                feed->next.newText = text;
                feed->next.state = state;
            }
        }
        Q_EMIT playground->ticker().tick();
        QVERIFY(!playground->isRunning());
    }
    void ask(const QString &prompt, const QByteArray &answer = "answer")
    {
        QVERIFY(playground->runAll(prompt));
        finish(PaneState::Done, answer);
    }
    [[nodiscard]] QString title(int row) const { return text(row, SessionsModel::TitleRole); }
    [[nodiscard]] QString text(int row, int role) const
    {
        return sessions->data(sessions->index(row), role).toString();
    }
    [[nodiscard]] QByteArray sent() const
    {
        QByteArrayList words;
        for (const Message &message : source.asked.back().messages)
            words << joinedText(message);
        return words.join('|');
    }

    TemporarySettings &stored;
    FakePlayground source;
    SessionStore store;
    std::unique_ptr<PlaygroundModel> playground;
    std::unique_ptr<SessionsModel> sessions;
};

struct TwoPanes : TemporarySettings {
    TwoPanes() { settings.setPaneModels({u"groq/openai/gpt-oss-20b"_s, u"groq/llama-3.3-70b-versatile"_s}); }
};

} // namespace sluice::test
