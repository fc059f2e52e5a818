// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "host/gatewayhost.h"

#include "host/alertsources.h"
#include "host/auditedfile.h"
#include "host/gatewayledger.h"

#include <QSignalBlocker>

namespace sluice {

using Kind = HostNotice::Kind;

namespace {

/// How long secrets are waited for before what needs them is off.
constexpr std::chrono::seconds patienceForSecrets{5};

} // namespace

GatewayHost::GatewayHost(ProviderSetPtr providers, ProcessLedger &ledger, Owner owner)
    : m_providers(std::move(providers))
    , m_ledger(ledger)
    , m_owner(std::move(owner))
    , m_secrets({[](const QByteArray &name) { return qgetenv(name.constData()); }, m_owner.keychain})
    , m_opener(ledger.data())
{
    connect(&m_opener, &StoreOpener::opened, this, &GatewayHost::onStoreOpened);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceForSecrets);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isPatient = false;
        onSecretsCame();
    });
    connect(&m_secrets, &SecretKeeper::settled, this, &GatewayHost::onSecretsCame, Qt::QueuedConnection);
    connect(&m_secrets, &SecretKeeper::changed, this, &GatewayHost::onSecretsCame);
    connect(&m_secrets, &SecretKeeper::statesChanged, this, &GatewayHost::secretsChanged);
    connect(&m_secrets, &SecretKeeper::noticed, this, [this](const QString &text) { notice(Kind::Secrets, text); });
}

GatewayHost::~GatewayHost()
{
    m_ledger.setStored({}); // nobody is told any more once this is back
}

RecorderCounts GatewayHost::records() const
{
    return m_plan.options.recorder ? m_plan.options.recorder->counts() : RecorderCounts();
}

/// What the store says of the configuration, from now on.
void GatewayHost::useStore(const std::shared_ptr<StoreWatch> &watch)
{
    Result<std::unique_ptr<StoredConfig>> config = StoredConfig::open(watch, inputs());
    if (!config) {
        m_opener.tryAgain(config.error());
        return;
    }
    m_watch = watch;
    m_config = std::move(*config);
    connect(m_config.get(), &StoredConfig::changed, this, &GatewayHost::onConfigChanged);
}

void GatewayHost::openStore()
{
    if (const std::shared_ptr<StoreWatch> watch = m_opener.open())
        useStore(watch);
    if (!m_watch)
        notice(Kind::StoreUnusable);
}

void GatewayHost::giveStoreUp(const Error &why)
{
    m_watch.reset();
    m_opener.tryAgain(why);
}

Result<void> GatewayHost::prepareStore()
{
    return m_owner.prepareStore ? m_owner.prepareStore(m_plan) : Result<void>();
}

void GatewayHost::onStoreOpened(const std::shared_ptr<StoreWatch> &watch)
{
    useStore(watch);
    if (!m_watch || !m_gateway)
        return;
    if (const Result<void> prepared = prepareStore(); !prepared.ok()) {
        giveStoreUp(prepared.error());
        return;
    }
    if (const Result<void> applied = applyFile(); !applied.ok())
        notice(Kind::ConfigKept, applied.error().message);
    openKeys();
    noteFile();
    if (m_keys)
        notice(Kind::StoreUsable);
}

/// Lets the keys in as the store has them. Without it they stay out: any may be revoked, or have spent its budget.
void GatewayHost::openKeys()
{
    if (!m_watch)
        return;
    Result<LedgerKeys> keys = sluice::openKeys(m_watch, m_ring, m_plan.ownKeys, m_plan.providers->demo);
    if (!keys) {
        giveStoreUp(keys.error());
        notice(Kind::StoreUnusable);
        return;
    }
    m_keys = std::move(keys->keys);
    connect(m_keys.get(), &StoredKeys::troubled, this, [this](const QString &text) { notice(Kind::Keys, text); });
    m_gateway->setSpent(keys->spent);
    m_ring->holdBack(GatewayKeyRing::Held::None);
}

ConfigInputs GatewayHost::inputs() const
{
    ConfigInputs inputs = configInputs(*m_providers);
    inputs.secret = [this](const SecretReference &reference) { return m_secrets.value(reference); };
    return inputs;
}

Result<HostPlan> GatewayHost::planWith(const std::optional<ConfigFile> &file, bool tellsLeftOut)
{
    Result<LayeredConfig> config = m_config ? m_config->under(file) : readLayeredConfig(file, {}, inputs());
    if (!config)
        return config.error();
    const QStringList leftOut = tellsLeftOut ? leftOutLines(*config) : QStringList();
    for (const QString &line : leftOut)
        notice(Kind::LeftOut, line);
    config->config.renewal = m_secrets.renewal();
    HostPlan plan = m_owner.plan(m_providers, config->config);
    plan.secrets = config->config.secrets;
    plan.secrets.transport = transportOptions(config->config);
    m_secrets.setWanted(plan.secrets);
    if (!m_refresh && !plan.secrets.references.empty()) {
        m_refresh = std::make_unique<SecretRefresh>(m_ledger.data());
        connect(m_refresh.get(), &SecretRefresh::asked, &m_secrets, &SecretKeeper::refresh);
    }
    plan.exports = config->config.exports;
    plan.alerts = config->config.alerts;
    plan.audit = config->config.audit;
    plan.configuredListen = {config->config.addresses, config->config.port};
    return plan;
}

Result<void> GatewayHost::start(std::optional<ConfigFile> file)
{
    m_file = std::move(file);
    openStore();
    Result<HostPlan> plan = planWith(m_file);
    if (!plan)
        return plan.error();
    m_plan = std::move(*plan);
    m_fileInForce = m_file;
    m_starting = m_owner.waitsForSecrets && waitsForSecrets();
    return m_starting ? Result<void>() : begin();
}

/// Whether secrets were not read yet, and are worth waiting for.
bool GatewayHost::waitsForSecrets()
{
    if (m_secrets.isSettled() || !m_isPatient)
        return false;
    if (!m_patience.isActive())
        m_patience.start();
    return true;
}

/// Values came or changed, or are not waited for any longer.
void GatewayHost::onSecretsCame()
{
    if (waitsForSecrets())
        return;
    m_patience.stop();
    if (m_starting) {
        m_starting = false;
        Result<HostPlan> plan = planWith(m_file, false);
        if (plan)
            m_plan = std::move(*plan);
        Q_EMIT started(plan ? begin() : Result<void>(plan.error()));
    } else if (m_gateway) {
        if (const Result<void> applied = applyFile(false); !applied.ok())
            notice(Kind::ConfigKept, applied.error().message);
    }
    m_isPatient = true;
}

Result<void> GatewayHost::begin()
{
    if (const Result<void> fine = m_owner.check ? m_owner.check(m_plan) : Result<void>(); !fine.ok())
        return fine;
    // Where there is no place for a key, waiting for one helps nobody.
    if (m_watch || m_opener.isMissing()) {
        if (const Result<void> prepared = prepareStore(); !prepared.ok())
            return prepared;
    }
    makeGateway();
    const Result<void> started = m_gateway->start();
    if (!started.ok())
        return started;
    noteFile();
    using connectors::GatewayHold;
    m_hold = std::make_unique<GatewayHold>(m_gateway->origin(),
                                           m_plan.providers->demo ? GatewayHold::Leads::Asked : GatewayHold::Leads::All,
                                           m_plan.options.tell);
    if (m_owner.isFoundAtOnce)
        m_hold->waitUntilFound();
    return started;
}

void GatewayHost::makeGateway()
{
    GatewayOptions &options = m_plan.options;
    m_ring = std::make_shared<GatewayKeyRing>(m_plan.ownKeys);
    m_ring->holdBack(m_opener.isMissing() ? GatewayKeyRing::Held::Budgets : GatewayKeyRing::Held::All);
    options.keys = m_ring;
    const bool demo = m_plan.providers->demo;
    m_exporter = std::make_shared<Exporter>(Exporter::Options{.data = m_ledger.records(demo),
                                                              .audit = m_ledger.data(),
                                                              .transport = options.transport,
                                                              .source = {QByteArray(SLUICE_VERSION), {}, demo},
                                                              .tell = options.tell});
    m_exporter->setDestinations(m_plan.exports);
    LedgerWriters writers = m_ledger.writers(demo, options.retention, options.tell);
    m_ledger.setStored([exporter = std::weak_ptr(m_exporter)] {
        if (const std::shared_ptr<Exporter> running = exporter.lock())
            running->wake();
    });
    options.recorder = std::move(writers.recorder);
    options.shares = std::move(writers.shares);
    if (!demo) // the simulator forgets what it answered
        options.owners = std::make_shared<AnswerOwners>(m_ledger.records(demo));
    m_gateway = std::make_unique<Gateway>(options, m_plan.providers);
    connect(m_gateway.get(), &Gateway::drained, this, &GatewayHost::drained);
    startAlerts();
    openKeys();
}

void GatewayHost::startAlerts()
{
    Alerter::Options options{.data = m_ledger.records(m_plan.providers->demo),
                             .transport = m_plan.options.transport,
                             .tell = m_plan.options.tell};
    options.sources = alertSources(*m_gateway, m_ring, m_secrets);
    options.show = [this](const AlertMessage &message) {
        const QString text = (message.isResolved ? QStringLiteral("✓ ") : QString()) + message.text;
        QMetaObject::invokeMethod(
            this, [this, text] { notice(Kind::Alert, text); }, Qt::QueuedConnection);
    };
    m_alerter = std::make_unique<Alerter>(std::move(options));
    m_alerter->setConfig(m_plan.alerts);
    m_audit = std::make_unique<AuditKeeper>(AuditKeeper::Options{.data = m_ledger.data(), .tell = m_plan.options.tell});
    m_audit->setRules(m_plan.audit);
}

/// The file that it begins with, which was perhaps changed since it ran last.
void GatewayHost::noteFile()
{
    if (!m_watch || !m_file)
        return;
    const Changes changes(m_watch->store(), Author::program(Author::Via::File));
    if (const Result<void> noted = sluice::noteFile(changes, *m_file); !noted.ok() && m_plan.options.tell)
        m_plan.options.tell(noted.error().message);
}

/// Gives the running gateway another configuration.
Result<void> GatewayHost::apply(const std::optional<ConfigFile> &file, const Gate &gate, bool tellsLeftOut)
{
    Result<HostPlan> plan = planWith(file, tellsLeftOut);
    if (!plan)
        return plan.error();
    if (waitsForSecrets())
        return {}; // what is in force serves until they are there
    GatewayOptions &options = plan->options;
    const std::vector<GatewayKey> &own = plan->ownKeys;
    options.keys = std::make_shared<GatewayKeyRing>(m_keys ? m_keys->keysWith(own) : own);
    const auto reconfigure = [&] { return m_gateway->reconfigure(options, plan->providers); };
    if (const Result<void> done = gate ? gate(reconfigure) : reconfigure(); !done.ok()) {
        m_secrets.setWanted(m_plan.secrets); // nobody needs those of what was refused
        return done;
    }
    const GatewayOptions &before = m_plan.options;
    if (options.addresses != before.addresses || options.port != before.port)
        notice(Kind::LaterListens);
    else if (plan->configuredListen != m_plan.configuredListen && plan->configuredListen.isBeatenBy(before))
        notice(Kind::NeverListens);
    // What it listens on stays, and is what the next change is measured by.
    options.addresses = before.addresses;
    options.port = before.port;
    options.keys = before.keys;
    options.recorder = before.recorder;
    options.shares = before.shares;
    options.owners = before.owners;
    m_plan = std::move(*plan);
    m_fileInForce = file;
    m_exporter->setTransport(m_plan.options.transport);
    m_exporter->setDestinations(m_plan.exports);
    m_alerter->setTransport(m_plan.options.transport);
    m_alerter->setConfig(m_plan.alerts);
    m_audit->setRules(m_plan.audit);
    setOwnKeys(m_plan.ownKeys);
    return {};
}

Result<void> GatewayHost::setFile(std::optional<ConfigFile> file)
{
    if (!m_watch) {
        return Error{.message =
                         QStringLiteral("The audit log cannot be written while the data store cannot be used, and "
                                        "without its row the file is not taken up. Have it read again once the store "
                                        "can be used. ")
                         + storeProblem()};
    }
    m_file = std::move(file);
    return applyFile();
}

/// Brings the file that was given last into force, with its row in the audit log; an error leaves the one before.
Result<void> GatewayHost::applyFile(bool tellsLeftOut)
{
    const auto gate = [&](const std::function<Result<void>()> &reconfigure) {
        if (!m_watch)
            return reconfigure();
        bool isInForce = false;
        const Changes changes(m_watch->store(), Author::program(Author::Via::File));
        const Result<void> done = changeFile(changes, m_fileInForce, m_file, [&] {
            const Result<void> taken = reconfigure();
            isInForce = taken.ok();
            return taken;
        });
        if (!done.ok() && isInForce)
            (void)m_gateway->reconfigure(m_plan.options, m_plan.providers);
        return done;
    };
    const bool isAnother =
        m_file.has_value() != m_fileInForce.has_value() || (m_file && m_file->text != m_fileInForce->text);
    const Result<void> applied = apply(m_file, isAnother ? Gate(gate) : Gate(), tellsLeftOut);
    if (!applied.ok())
        m_file = m_fileInForce;
    return applied;
}

Result<void> GatewayHost::setProviders(ProviderSetPtr providers)
{
    m_providers = std::move(providers);
    if (m_config) {
        const QSignalBlocker quiet(*m_config);
        m_config->setInputs(inputs());
    }
    return m_gateway ? applyFile() : Result<void>();
}

void GatewayHost::setOwnKeys(std::vector<GatewayKey> keys)
{
    m_plan.ownKeys = std::move(keys);
    if (m_keys)
        m_keys->setOwn(m_plan.ownKeys);
    else if (m_ring)
        m_ring->replace(m_plan.ownKeys);
}

void GatewayHost::onConfigChanged()
{
    if (!m_gateway)
        return;
    const Result<void> applied = applyFile();
    notice(applied.ok() ? Kind::ConfigTaken : Kind::ConfigKept, applied.ok() ? QString() : applied.error().message);
}

void GatewayHost::drain()
{
    const auto drainNow = [this] {
        if (m_hold)
            m_hold->release();
        m_gateway->drain(m_plan.stopGrace);
    };
    m_gateway->announceEnd();
    if (m_plan.drainDelay.count() > 0)
        QTimer::singleShot(m_plan.drainDelay, this, drainNow);
    else
        drainNow();
}

} // namespace sluice
