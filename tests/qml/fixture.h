// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fakedesktop.h"
#include "app/fakeplayground.h"

#include "appmodel.h"
#include "credentials/keyring.h"
#include "record/liverequests.h"

#include <QObject>

namespace sluice::test {

/// What QML tests get: view models on the scripted engine, and a hand on the script.
class Fixture : public QObject
{
    Q_OBJECT
    Q_PROPERTY(sluice::AppModel *app READ app NOTIFY appChanged FINAL)
    Q_PROPERTY(int asked READ asked FINAL)

public:
    explicit Fixture(QObject *parent = nullptr);

    [[nodiscard]] AppModel *app() const { return m_app.get(); }
    [[nodiscard]] int asked() const { return static_cast<int>(m_source->asked.size()); }

    /// Everything anew: two panes that wait for a prompt.
    Q_INVOKABLE void reset();
    /// The answer in pane `row` gets more text and shows it now.
    Q_INVOKABLE void say(int row, const QString &text);
    Q_INVOKABLE void think(int row, const QString &text);
    Q_INVOKABLE void finish(int row);
    /// The answer in pane `row` ends with a call of that tool.
    Q_INVOKABLE void callTool(int row, const QString &name);
    /// The request of pane `row` went out on an open connection so long ago, and nothing has come back.
    Q_INVOKABLE void hang(int row, int connectMs, int sinceMs);
    /// A tray comes to the desktop, or goes.
    Q_INVOKABLE void setTray(bool there) { m_app->gatewayPage()->setTrayShown(there); }
    /// The answer in pane `row` fails by that status; 0: its provider could not be reached.
    Q_INVOKABLE void fail(int row, int status, int retryAfterMs);
    /// Figures of the answer in pane `row`.
    Q_INVOKABLE void count(int row, double ttft, double rate, int tokens, bool estimated);
    Q_INVOKABLE void announceModels() { m_source->announceModels(); }
    /// The request of pane `row` was sent so, and this came back.
    Q_INVOKABLE void wire(int row, const QString &body, const QStringList &dropped, const QStringList &events);
    /// The body that pane `row` was asked with last, as its provider gets it.
    [[nodiscard]] Q_INVOKABLE QString body(int row) const;
    /// Puts a picture of that size on the clipboard.
    Q_INVOKABLE void copyPicture(int width, int height) const;
    /// Whether a model takes images, as its list says.
    Q_INVOKABLE void setVision(const QString &model, bool takes);
    [[nodiscard]] Q_INVOKABLE bool wasStopped(int row) const;
    [[nodiscard]] Q_INVOKABLE int warmed() const { return static_cast<int>(m_source->warmed.size()); }
    /// So many requests that ended by now, with their texts.
    Q_INVOKABLE void recordRequests(int count);
    /// As many rows of the audit log.
    Q_INVOKABLE void changeConfig(int times);
    /// One more ends at the gateway now.
    Q_INVOKABLE void endRequest();
    [[nodiscard]] Q_INVOKABLE QString clipboard() const;
    /// An entry of the stored configuration, as JSON.
    [[nodiscard]] Q_INVOKABLE QString configured(const QString &section, const QString &name) const;
    /// What the keychain keeps under that name.
    [[nodiscard]] Q_INVOKABLE QString kept(const QString &name) const;
    /// Which keychain the system has; empty: none.
    Q_INVOKABLE void setKeychain(const QString &service);
    /// No provider has a key, as at the first start; or all have again.
    Q_INVOKABLE void takeKeys(bool taken);
    /// The providers whose lists were asked for one by one.
    [[nodiscard]] Q_INVOKABLE QStringList tested() const;
    /// An input method shows text that is not confirmed yet, or confirms it.
    Q_INVOKABLE void compose(QObject *target, const QString &preedit, const QString &commit) const;

Q_SIGNALS:
    void appChanged();

private:
    void drain();
    [[nodiscard]] FakeFeed &feed(int row) const;

    std::unique_ptr<TemporarySettings> m_stored;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<FakePlayground> m_source;
    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<FakeKeyStore> m_keyStore;
    std::unique_ptr<KeyRing> m_keys;
    LiveRequests m_live;
    int m_ended = 0;
    std::unique_ptr<StoredConfig> m_config;
    std::unique_ptr<PresetFolder> m_presets;
    std::unique_ptr<SessionStore> m_sessions;
    std::unique_ptr<AppModel> m_app;
};

} // namespace sluice::test
