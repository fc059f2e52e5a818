// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alertsmodel.h"
#include "auditmodel.h"
#include "gatewaypagemodel.h"
#include "guardsmodel.h"
#include "inspectormodel.h"
#include "linkmodel.h"
#include "parametersmodel.h"
#include "playgroundmodel.h"
#include "presetsmodel.h"
#include "promptestimate.h"
#include "providerlistmodel.h"
#include "requestspagemodel.h"
#include "sessionsmodel.h"
#include "settingspagemodel.h"
#include "shortcutsmodel.h"
#include "toolsmodel.h"
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
    Q_PROPERTY(sluice::ProviderListModel *providers READ providers CONSTANT FINAL)
    Q_PROPERTY(sluice::GatewayPageModel *gatewayPage READ gatewayPage CONSTANT FINAL)
    Q_PROPERTY(sluice::RequestsPageModel *requestsPage READ requestsPage CONSTANT FINAL)
    Q_PROPERTY(sluice::ActivityModel *activity READ activity CONSTANT FINAL)
    Q_PROPERTY(sluice::AuditModel *auditPage READ auditPage CONSTANT FINAL)
    Q_PROPERTY(sluice::ToolsModel *toolsPage READ toolsPage CONSTANT FINAL)
    Q_PROPERTY(sluice::AlertsModel *alertsPage READ alertsPage CONSTANT FINAL)
    Q_PROPERTY(sluice::GuardsModel *guardsPage READ guardsPage CONSTANT FINAL)
    Q_PROPERTY(sluice::SettingsPageModel *settingsPage READ settingsPage CONSTANT FINAL)
    Q_PROPERTY(sluice::SessionsModel *sessions READ sessions CONSTANT FINAL)
    Q_PROPERTY(sluice::ShortcutsModel *shortcuts READ shortcuts CONSTANT FINAL)
    Q_PROPERTY(sluice::LinkModel *link READ link CONSTANT FINAL)
    Q_PROPERTY(bool demo READ isDemo NOTIFY demoChanged FINAL)
    Q_PROPERTY(bool dark READ isDark NOTIFY darkChanged FINAL)
    Q_PROPERTY(bool mirrored READ isMirrored NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString fixedFamily READ fixedFamily CONSTANT FINAL)
    Q_PROPERTY(bool needsKey READ needsKey NOTIFY needsKeyChanged FINAL)
    /// The id of the page that shows, kept while the window is away.
    Q_PROPERTY(QString page MEMBER m_page NOTIFY pageChanged FINAL)

public:
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
        /// What ends at the gateway now; null where there is none.
        const LiveRequests *live = nullptr;
        /// Empty where no tool is to be found or touched, as in tests.
        ToolsPlace tools = {};
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
    [[nodiscard]] ProviderListModel *providers() { return &m_providers; }
    [[nodiscard]] GatewayPageModel *gatewayPage() { return &m_gatewayPage; }
    [[nodiscard]] RequestsPageModel *requestsPage() { return &m_requestsPage; }
    [[nodiscard]] ActivityModel *activity() { return m_requestsPage.activity(); }
    [[nodiscard]] AuditModel *auditPage() { return &m_auditPage; }
    [[nodiscard]] ToolsModel *toolsPage() { return &m_toolsPage; }
    [[nodiscard]] AlertsModel *alertsPage() { return &m_alertsPage; }
    [[nodiscard]] GuardsModel *guardsPage() { return &m_guardsPage; }
    [[nodiscard]] SettingsPageModel *settingsPage() { return &m_settingsPage; }
    [[nodiscard]] SessionsModel *sessions() { return &m_sessions; }
    [[nodiscard]] ShortcutsModel *shortcuts() { return &m_shortcuts; }
    [[nodiscard]] LinkModel *link() { return &m_link; }
    /// Of the playground, in the session that is shown and all others.
    [[nodiscard]] int runningAnswers() const;
    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] bool isDark() const;
    /// The language is written from the right.
    [[nodiscard]] bool isMirrored() const;
    [[nodiscard]] QString fixedFamily() const;
    /// No provider can be asked: there is neither a key nor the simulator.
    [[nodiscard]] bool needsKey() const;

    /// The desktop's own scheme, for SchemeChoice::FollowSystem.
    void setSystemDark(bool dark);

    /// Lets the simulator stand in for the providers from now on.
    Q_INVOKABLE void trySimulator() { Q_EMIT simulatorRequested(); }
    /// And lets it stand in no more.
    Q_INVOKABLE void useRealProviders() { Q_EMIT realProvidersRequested(); }

Q_SIGNALS:
    void demoChanged();
    void darkChanged();
    /// The texts of all view models have been told of; those of the pages are to be read anew.
    void languageChanged();
    void needsKeyChanged();
    void simulatorRequested();
    void realProvidersRequested();
    void pageChanged();
    /// The window is to show the page of that name ("playground", "gateway", "settings"), wherever it is.
    void pageRequested(const QString &name);
    void inspectorChanged();

private:
    [[nodiscard]] QByteArrayList modelsOfPanes();

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
    ProviderListModel m_providers;
    LinkModel m_link{this};
    ShortcutsModel m_shortcuts{m_settings, this};
    GatewayPageModel m_gatewayPage;
    RequestsPageModel m_requestsPage;
    AuditModel m_auditPage{this};
    ToolsModel m_toolsPage;
    GuardsModel m_guardsPage;
    AlertsModel m_alertsPage;
    SettingsPageModel m_settingsPage;
    SessionStore m_noSessions; ///< takes what nobody keeps
    SessionsModel m_sessions;
    bool m_systemDark = false;
    QString m_page = QStringLiteral("playground");
};

} // namespace sluice
