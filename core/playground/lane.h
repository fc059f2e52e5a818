// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/lists/modellister.h"
#include "playground/panerun.h"

namespace sluice {

/// The playground's half that lives on its own thread: transport, running answers, model lists.
class PlaygroundLane : public QObject
{
    Q_OBJECT
public:
    PlaygroundLane(const ProviderSetPtr &providers, TransportMaker makeTransport, PlaygroundRecords records,
                   const PlaygroundRules &rules);
    ~PlaygroundLane() override;

    struct Job {
        std::shared_ptr<PaneStore> store;
        ChatRequest request;
    };

    /// Makes what belongs to this thread; call it there first.
    void open();
    /// Prepares all, then sends all, in one turn of the event loop.
    void run(const std::vector<Job> &jobs);
    void stop(const PaneStore *store);
    /// Tells the store how far its request has come.
    void updateMarks(const PaneStore *store);
    /// A connection for each of these, beside the running ones; a name that stands for nothing yet is passed over.
    void warm(const std::vector<QByteArray> &models);
    void refreshModels();
    void refreshModelsOf(const QByteArray &provider);
    /// For answers that begin from now on.
    void setRules(const PlaygroundRules &rules);
    /// No more comes: `rested` follows when the last answer that runs is over.
    void retire();
    /// Thread-safe.
    [[nodiscard]] const ModelCatalog &catalog() const { return m_services.catalog; }

Q_SIGNALS:
    void listed(const QByteArray &provider);
    void listFailed(const QByteArray &provider, const sluice::Error &error);
    void rested();

private:
    /// As far as it can be told without the providers' lists; nobody's turn.
    [[nodiscard]] Result<std::vector<Target>> targetsOf(const QByteArray &model) const;
    [[nodiscard]] bool needsLists(const ChatRequest &request) const;
    void runResolved(const std::vector<Job> &jobs);
    [[nodiscard]] PaneRun *prepare(const Job &job);
    void applyTransport();
    void restIfIdle();

    const TransportMaker m_makeTransport;
    const ProviderSetPtr m_providers; ///< where no rules name others
    PaneServices m_services;
    std::unique_ptr<ModelLister> m_lister;
    std::optional<TransportOptions> m_options; ///< unset: as the transport was made
    std::map<const PaneStore *, PaneRun *> m_runs;
    int m_waiting = 0; ///< prompts that wait for lists
    bool m_isRetired = false;
};

} // namespace sluice
