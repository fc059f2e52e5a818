// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSettings>
#include <QSize>
#include <QStringList>

#include <memory>

namespace sluice {

/// Which colours the window takes.
enum class Scheme { System, Light, Dark };

/// One plain setting; its name and default are a row in settings.cpp.
enum class Setting {
    Scheme,
    Language,      ///< a code of Languages; another word stands for the system's
    TextSize,      ///< per cent of the usual
    ReducedMotion, ///< nothing glides or fades
    WindowSize,
    PaneModels,
    InspectorOpen,
    InspectorWidth, ///< device-independent pixels
    LastSession,    ///< the id of the one that was shown last
    SessionsShown,
    SessionsWidth,
    StarredModels,
    RecentModels,
    MeasuredModels, ///< how fast models were when they answered last
    Runs,           ///< how often each pane is asked
    FairRuns,
    Shortcuts, ///< keys by what they do, where they are not the usual ones
    GatewayEnabled,
    GatewayPort,
    NotifyBudget,   ///< whether the desktop is told of such things (app/tray/README.md#notifications)
    NotifyBreaker,  ///< of a target that is left alone
    NotifyFailures, ///< of requests that failed, and of a gateway that did not start
    KeptKeys,       ///< names of the keys that are in the keychain, never the keys
};

/// What the user chose, in the platform's own settings file. Never holds a secret.
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(std::unique_ptr<QSettings> store, QObject *parent = nullptr);
    /// The user's own, of this program.
    [[nodiscard]] static std::unique_ptr<QSettings> usersStore();
    ~Settings() override;

    /// A demo has values of its own of what it finds or makes itself: its gateway's switch, its sessions, how fast the
    /// simulator was.
    void setDemo(bool demo) { m_demo = demo; }

    [[nodiscard]] QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant &value);

    /// Unknown words count as System.
    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme);
    /// Not smaller than the window may be.
    [[nodiscard]] QSize windowSize() const;
    [[nodiscard]] QStringList paneModels() const { return value(Setting::PaneModels).toStringList(); }
    void setPaneModels(const QStringList &names) { setValue(Setting::PaneModels, names); }
    [[nodiscard]] quint16 gatewayPort() const;

Q_SIGNALS:
    void changed(sluice::Setting setting);

private:
    [[nodiscard]] QString keyOf(Setting setting) const;

    std::unique_ptr<QSettings> m_store;
    bool m_demo = false;
};

} // namespace sluice
