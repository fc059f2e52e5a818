// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clientkeysmodel.h"
#include "gatewaymodel.h"
#include "inspectormodel.h"
#include "linkmodel.h"
#include "localserversmodel.h"
#include "modelpickermodel.h"
#include "parametersmodel.h"
#include "playgroundmodel.h"
#include "presetsmodel.h"
#include "promptestimate.h"
#include "providerlistmodel.h"
#include "routesmodel.h"
#include "sessionsmodel.h"
#include "shortcutsmodel.h"
#include "writtensettings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace sluice {

class Languages;
class Settings;

/// What the whole window is made of: the root the pages are given.
class AppModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(sluice::PlaygroundModel *playground READ playground CONSTANT FINAL)
    Q_PROPERTY(sluice::ModelPickerModel *picker READ picker CONSTANT FINAL)
    Q_PROPERTY(sluice::PaneSettings *paneSettings READ paneSettings CONSTANT FINAL)
    Q_PROPERTY(sluice::ParametersModel *parameters READ parameters CONSTANT FINAL)
    Q_PROPERTY(sluice::WrittenSettings *written READ written CONSTANT FINAL)
    Q_PROPERTY(sluice::PresetsModel *presets READ presets CONSTANT FINAL)
    Q_PROPERTY(sluice::PromptEstimate *estimate READ estimate CONSTANT FINAL)
    Q_PROPERTY(sluice::InspectorModel *inspector READ inspector CONSTANT FINAL)
    Q_PROPERTY(bool inspectorOpen READ isInspectorOpen WRITE setInspectorOpen NOTIFY inspectorChanged FINAL)
    Q_PROPERTY(int inspectorWidth READ inspectorWidth WRITE setInspectorWidth NOTIFY inspectorChanged FINAL)
    Q_PROPERTY(sluice::GatewayModel *gateway READ gateway CONSTANT FINAL)
    Q_PROPERTY(sluice::ClientKeysModel *clientKeys READ clientKeys CONSTANT FINAL)
    Q_PROPERTY(sluice::RoutesModel *routes READ routes CONSTANT FINAL)
    Q_PROPERTY(sluice::ProviderListModel *providers READ providers CONSTANT FINAL)
    Q_PROPERTY(sluice::LocalServersModel *localServers READ localServers CONSTANT FINAL)
    Q_PROPERTY(sluice::SessionsModel *sessions READ sessions CONSTANT FINAL)
    Q_PROPERTY(sluice::ShortcutsModel *shortcuts READ shortcuts CONSTANT FINAL)
    Q_PROPERTY(sluice::LinkModel *link READ link CONSTANT FINAL)
    Q_PROPERTY(bool demo READ isDemo NOTIFY demoChanged FINAL)
    Q_PROPERTY(bool dark READ isDark NOTIFY darkChanged FINAL)
    Q_PROPERTY(SchemeChoice scheme READ scheme WRITE setScheme NOTIFY schemeChanged FINAL)
    /// The languages by their own names; the first entry is that of the system.
    Q_PROPERTY(QStringList languages READ languages NOTIFY languageChanged FINAL)
    /// The row of `languages` that was chosen.
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(bool mirrored READ isMirrored NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString fixedFamily READ fixedFamily CONSTANT FINAL)
    Q_PROPERTY(bool needsKey READ needsKey NOTIFY needsKeyChanged FINAL)
    /// The page that shows, kept while the window is away.
    Q_PROPERTY(int page MEMBER m_page NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool trayShown READ isTrayShown NOTIFY trayShownChanged FINAL)

public:
    /// As Scheme.
    enum SchemeChoice { FollowSystem, Light, Dark };
    Q_ENUM(SchemeChoice)

    /// What stands behind the pages; all of it outlives the model.
    struct Parts {
        PlaygroundSource &source;
        GatewayControl &gateway;
        GatewayKeyStore &gatewayKeys;
        KeyRing &keys;
        Settings &settings;
        /// Null where this machine's servers are nobody's business, as in tests.
        LocalServers *localServers = nullptr;
        /// Null where the store cannot be opened.
        StoredConfig *config = nullptr;
        /// Null where presets are not kept.
        PresetFolder *presets = nullptr;
        /// Null where the language never changes, as in tests.
        Languages *languages = nullptr;
        /// Null where no session outlives the program, as in tests.
        SessionStore *sessions = nullptr;
    };
    explicit AppModel(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] PlaygroundModel *playground() { return &m_playground; }
    [[nodiscard]] ModelPickerModel *picker() { return &m_picker; }
    [[nodiscard]] PaneSettings *paneSettings() { return &m_paneSettings; }
    [[nodiscard]] ParametersModel *parameters() { return &m_parameters; }
    [[nodiscard]] WrittenSettings *written() { return &m_written; }
    [[nodiscard]] PresetsModel *presets() { return &m_presets; }
    [[nodiscard]] PromptEstimate *estimate() { return &m_estimate; }
    [[nodiscard]] InspectorModel *inspector() { return &m_inspector; }
    [[nodiscard]] bool isInspectorOpen() const;
    void setInspectorOpen(bool open);
    [[nodiscard]] int inspectorWidth() const;
    void setInspectorWidth(int width);
    [[nodiscard]] GatewayModel *gateway() { return &m_gateway; }
    [[nodiscard]] ClientKeysModel *clientKeys() { return &m_clientKeys; }
    [[nodiscard]] ProviderListModel *providers() { return &m_providers; }
    /// Null when there is nowhere to look.
    [[nodiscard]] LocalServersModel *localServers() { return m_localServers.get(); }
    /// Null when there is nowhere to keep them.
    [[nodiscard]] RoutesModel *routes() { return m_routes.get(); }
    [[nodiscard]] SessionsModel *sessions() { return &m_sessions; }
    [[nodiscard]] ShortcutsModel *shortcuts() { return &m_shortcuts; }
    [[nodiscard]] LinkModel *link() { return &m_link; }
    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] SchemeChoice scheme() const;
    void setScheme(SchemeChoice choice);
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] int language() const;
    void setLanguage(int row);
    /// The language is written from the right.
    [[nodiscard]] bool isMirrored() const;
    [[nodiscard]] QString fixedFamily() const;
    /// No provider can be asked: there is neither a key nor the simulator.
    [[nodiscard]] bool needsKey() const;
    [[nodiscard]] bool isTrayShown() const { return m_trayShown; }

    /// The desktop's own scheme, for SchemeChoice::FollowSystem.
    void setSystemDark(bool dark);
    void setTrayShown(bool shown);

    /// Lets the simulator stand in for the providers from now on.
    Q_INVOKABLE void trySimulator() { Q_EMIT simulatorRequested(); }
    /// And lets it stand in no more.
    Q_INVOKABLE void useRealProviders() { Q_EMIT realProvidersRequested(); }

Q_SIGNALS:
    void demoChanged();
    void darkChanged();
    void schemeChanged();
    /// The texts of all view models have been told of; those of the pages are to be read anew.
    void languageChanged();
    void needsKeyChanged();
    void trayShownChanged();
    void simulatorRequested();
    void realProvidersRequested();
    void pageChanged();
    void inspectorChanged();

private:
    PlaygroundSource &m_source;
    KeyRing &m_keys;
    Settings &m_settings;
    PlaygroundModel m_playground;
    PaneSettings m_paneSettings;
    ParametersModel m_parameters;
    WrittenSettings m_written;
    PromptEstimate m_estimate;
    PresetFolder m_noPresets{QString()};
    PresetsModel m_presets;
    ModelPickerModel m_picker;
    GatewayModel m_gateway;
    InspectorModel m_inspector;
    ClientKeysModel m_clientKeys;
    ProviderListModel m_providers;
    LinkModel m_link{this};
    ShortcutsModel m_shortcuts{m_settings, this};
    std::unique_ptr<LocalServersModel> m_localServers;
    std::unique_ptr<RoutesModel> m_routes;
    SessionStore m_noSessions; ///< takes what nobody keeps
    SessionsModel m_sessions;
    bool m_systemDark = false;
    bool m_trayShown = false;
    int m_page = 0;
};

} // namespace sluice
