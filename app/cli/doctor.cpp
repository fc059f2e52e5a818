// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/controlfault.h"
#include "cli/commands.h"
#include "cli/effectiveconfig.h"
#include "cli/options.h"
#include "engine/upstream/upstreamrequest.h"
#include "host/processledger.h"
#include "secrets/secretkeeper.h"
#include "terminal/output.h"
#include "transport/maketransport.h"
#include "transport/networkerror.h"
#include "json/writer.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUdpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

struct Check {
    QByteArray name;
    QByteArray subject;
    QString problem = {}; ///< empty: it is as it should be
    /// It may be meant to be so.
    bool isNote = false;

    [[nodiscard]] QByteArray state() const { return problem.isEmpty() ? "ok" : isNote ? "noted" : "failed"; }
};

/// "Sun, 29 Nov 2026 12:00:00 GMT"
QDateTime headerDate(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// Where the configuration leads to: origins only, for paths may be secrets.
std::map<QByteArray, QUrl> origins(const EffectiveConfig &effective)
{
    std::map<QByteArray, QUrl> found;
    const auto add = [&](const QUrl &url) {
        if (!isHttpUrl(url))
            return;
        QUrl origin;
        origin.setScheme(url.scheme());
        origin.setHost(url.host());
        origin.setPort(url.port());
        origin.setPath(u"/"_s);
        found.emplace(origin.toEncoded(), origin);
    };
    const GatewayConfig &config = effective.config;
    for (const ProviderAccess &access : effective.providers->providers) {
        if (access.isUsable())
            add(access.baseUrl);
    }
    for (const auto &[name, store] : config.secrets.stores) {
        add(store.url);
        add(store.tokenUrl);
    }
    for (const auto &[name, service] : config.guardServices)
        add(service->url);
    for (const ExportDestination &destination : config.exports)
        add(destination.url);
    for (const AlertChannel &channel : config.alerts.channels)
        add(QUrl(QString::fromUtf8(channel.url.reveal())));
    return found;
}

/// Runs all checks and tells how they went.
class Doctor : public QObject
{
public:
    Doctor(QString file, bool isDemo, bool asJson)
        : m_file(std::move(file))
        , m_isDemo(isDemo)
        , m_asJson(asJson)
        , m_keeper({[](const QByteArray &name) { return qgetenv(name.constData()); }, keychainSource()})
    {
    }

    void begin()
    {
        checkData(ProcessLedger().data());
        if (m_isDemo)
            checkData(ProcessLedger().records(true));
        const Result<EffectiveConfig> effective = effectiveConfig(m_file, {}, m_isDemo);
        note("configuration", m_file.isEmpty() ? QByteArray("stored") : m_file.toUtf8(),
             effective ? effective->leftOut.join(u"; "_s) : effective.error().message);
        if (!effective) {
            end();
            return;
        }
        connect(&m_keeper, &SecretKeeper::settled, this, &Doctor::onSecrets, Qt::QueuedConnection);
        m_keeper.setWanted(effective->config.secrets);
        if (effective->config.secrets.references.empty())
            onSecrets();
    }

private:
    void checkData(const Database &data)
    {
        const Result<std::unique_ptr<Store>> store = data.connection();
        Result<void> usable = store ? (*store)->tryWriting() : Result<void>(store.error());
        if (usable.ok())
            usable = (*store)->checkSound();
        note("store", data.path().toUtf8(), usable.ok() ? QString() : usable.error().message);
    }

    void note(const QByteArray &name, const QByteArray &subject, const QString &problem = {})
    {
        m_checks.push_back({name, subject, problem});
    }

    /// Who we are to others: the certificate that is shown, and the address that we come from.
    void lookAtIdentity(const GatewayConfig &config)
    {
        if (!config.identity.isEmpty())
            note("client_certificate", "egress.client_certificate",
                 validityFault(config.identity, QDateTime::currentDateTimeUtc()));
        if (config.source.isNull())
            return;
        QUdpSocket socket;
        note("bind_address", config.source.toString().toLatin1(),
             socket.bind(config.source) ? QString() : u"is no address of this machine"_s);
    }

    void onSecrets()
    {
        for (const SecretState &state : m_keeper.states())
            note("secret", state.reference.text(), state.problem);
        Result<EffectiveConfig> effective = effectiveConfig(
            m_file, [this](const SecretReference &reference) { return m_keeper.value(reference); }, m_isDemo);
        if (!effective) {
            note("configuration", m_file.toUtf8(), effective.error().message);
            end();
            return;
        }
        m_simulator = std::move(effective->simulator);
        lookAtKeys(*effective->providers);
        lookAtIdentity(effective->config);
        m_transport = makeTransport(TransportKind::Socket, transportOptions(effective->config));
        const std::map<QByteArray, QUrl> all = origins(*effective);
        m_pending = all.size();
        for (const auto &[name, url] : all)
            visit(name, url);
        if (all.empty())
            end();
    }

    /// Those of the environment; what the configuration refers to was looked at as a secret.
    void lookAtKeys(const ProviderSet &providers)
    {
        for (const ProviderAccess &access : providers.providers) {
            const QString fault = controlFault(access.key.reveal());
            if (!fault.isEmpty())
                note("key", access.profile.id, fault + u", which cannot be sent; set it whole and alone"_s);
            // Not everybody has one for each; one that a secret is waited for was looked at as a secret.
            if (!access.isUsable() && access.waitsFor.isEmpty())
                m_checks.push_back({"provider", access.profile.id, missingKey(access).message, true});
        }
    }

    /// Any answer will do: name, way, certificate are right then. No key goes along.
    void visit(const QByteArray &name, const QUrl &url)
    {
        using std::chrono::seconds;
        TransportRequest request{.method = "GET", .url = url};
        request.headers = {{"User-Agent", "sluice"}};
        request.limits = {.firstByte = seconds(10), .idle = seconds(5), .total = seconds(15), .connect = seconds(5)};
        TransportCall *const call = m_calls.emplace_back(m_transport->send(request)).get();
        connect(call, &TransportCall::readyRead, this, [call] { (void)call->readAll(); });
        connect(call, &TransportCall::finished, this, [this, call, name](const Result<void> &result) {
            const bool answered = call->status() > 0;
            note("connection", name, answered ? QString() : result.error().message);
            if (answered)
                lookAtClock(name, call->headers().value("date"));
            if (--m_pending == 0)
                end();
        });
    }

    void lookAtClock(const QByteArray &name, const QByteArray &date)
    {
        constexpr qint64 most = 30;
        const QDateTime time = headerDate(date);
        if (!time.isValid())
            return;
        const qint64 off = time.secsTo(QDateTime::currentDateTimeUtc());
        note("clock", name,
             std::abs(off) <= most ? QString()
                                   : u"this machine's clock is %1 s away from that of the server"_s.arg(off));
    }

    void end()
    {
        const bool isGood =
            std::ranges::none_of(m_checks, [](const Check &check) { return check.state() == "failed"; });
        m_asJson ? printAsJson() : printLines();
        QCoreApplication::exit(isGood ? 0 : 1);
    }

    void printLines() const
    {
        for (const Check &check : m_checks) {
            const QByteArray line = check.name + ' ' + check.subject;
            const QByteArray mark = check.isNote ? "note  " : "FAIL  ";
            printLine(check.problem.isEmpty() ? "ok    " + line : mark + line + ": " + check.problem.toUtf8());
        }
    }

    void printAsJson() const
    {
        json::Writer writer;
        writer.beginObject().key("checks").beginArray();
        for (const Check &check : m_checks) {
            writer.beginObject().key("name").string(check.name).key("subject").string(check.subject);
            writer.key("state").string(check.state()).key("problem");
            check.problem.isEmpty() ? writer.null() : writer.string(check.problem.toUtf8());
            writer.endObject();
        }
        printJson(writer.endArray().endObject().take());
    }

    const QString m_file;
    const bool m_isDemo;
    const bool m_asJson;
    std::unique_ptr<Simulator> m_simulator;
    SecretKeeper m_keeper;
    std::unique_ptr<Transport> m_transport;
    std::vector<std::unique_ptr<TransportCall>> m_calls;
    std::vector<Check> m_checks;
    std::size_t m_pending = 0;
};

} // namespace

int doctor(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Tries what a gateway would need and prints what would fail: the data store, the configuration, every secret "
        "it refers to, the client certificate and source address of egress, and of every address it names whether it "
        "may be reached (egress.allow), answers, has a "
        "certificate that is trusted, and agrees with this machine's clock. Addresses get one request for / without a "
        "key, mail servers none. Providers without a key are noted. Exit code 1: something would fail."_s);
    parser.addOption({u"config"_s, u"A file, laid over the stored configuration."_s, u"FILE"_s});
    parser.addOption({u"demo"_s, u"What serve --demo would need: the simulator stands in for all providers."_s});
    parser.addOption({u"json"_s, u"Print one JSON object."_s});
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 0))
        return *code;
    Doctor doctor(parser.value(u"config"_s), parser.isSet(u"demo"_s), parser.isSet(u"json"_s));
    QMetaObject::invokeMethod(
        &doctor, [&] { doctor.begin(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace sluice::cli
