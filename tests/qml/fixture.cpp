// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qml/fixture.h"

#include "support/cases/storedrequests.h"

#include "meter/measures.h"
#include "playground/panebody.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QQmlEngine>

namespace sluice::test {

using namespace Qt::StringLiterals;

Fixture::Fixture(QObject *parent)
    : QObject(parent)
{
    reset();
}

void Fixture::reset()
{
    // The models write what they hold as they go.
    const std::unique_ptr<SessionStore> oldSessions(std::move(m_sessions));
    // The pages let go of the old models before these go.
    const std::shared_ptr<AppModel> old(std::move(m_app));
    Q_EMIT appChanged();
    m_stored = std::make_unique<TemporarySettings>();
    m_stored->settings.setPaneModels({u"groq/openai/gpt-oss-20b"_s, u"groq/llama-3.3-70b-versatile"_s});
    m_keychain = std::make_unique<FakeKeychain>();
    auto source = std::make_unique<FakePlayground>();
    source->fillIn();
    m_gateway = std::make_unique<FakeGateway>();
    m_keyStore = std::make_unique<FakeKeyStore>();
    auto keys = std::make_unique<KeyRing>(*m_keychain, QProcessEnvironment(),
                                          QList<KeyRing::Slot>{{u"groq"_s, {}}, {u"gateway"_s, {}}});
    std::unique_ptr<StoredConfig> config = openConfig(m_stored->folder);
    m_presets = std::make_unique<PresetFolder>(m_stored->folder.filePath(u"presets"_s));
    auto sessions = std::make_unique<SessionStore>();
    m_app =
        std::make_unique<AppModel>(AppModel::Parts{*source, *m_gateway, *m_keyStore, *keys, m_stored->settings, nullptr,
                                                   config.get(), m_presets.get(), nullptr, sessions.get(), &m_live});
    m_app->sessions()->open(m_stored->folder.filePath(u"sluice.db"_s));
    m_app->requestsPage()->open(m_stored->folder.filePath(u"sluice.db"_s));
    m_app->auditPage()->open(m_stored->folder.filePath(u"sluice.db"_s));
    m_sessions = std::move(sessions);
    m_source = std::move(source);
    m_keys = std::move(keys);
    m_config = std::move(config);
    QQmlEngine::setObjectOwnership(m_app.get(), QQmlEngine::CppOwnership);
    Q_EMIT appChanged();
}

FakeFeed &Fixture::feed(int row) const
{
    // The newest answers are the last ones asked for, in the order of the panes.
    const auto first = static_cast<int>(m_source->feeds.size()) - m_app->playground()->panes()->count();
    return *m_source->feeds.at(static_cast<size_t>(std::max(0, first) + row));
}

void Fixture::drain()
{
    Q_EMIT m_app->playground()->ticker().tick();
}

void Fixture::say(int row, const QString &text)
{
    feed(row).next.state = PaneState::Answering;
    feed(row).next.newText = text.toUtf8();
    drain();
}

void Fixture::think(int row, const QString &text)
{
    feed(row).next.state = PaneState::Thinking;
    feed(row).next.newReasoning = text.toUtf8();
    drain();
}

void Fixture::hang(int row, int connectMs, int sinceMs)
{
    constexpr qint64 nsPerMs = 1'000'000;
    Marks marks;
    marks.start = nsPerMs; // 0 is "not yet"
    marks.connected = marks.sent = marks.start + connectMs * nsPerMs;
    feed(row).next.state = PaneState::Waiting;
    feed(row).next.phases = phasesOf(marks, {}, marks.sent + sinceMs * nsPerMs);
    drain();
}

void Fixture::finish(int row)
{
    feed(row).next.state = PaneState::Done;
    drain();
}

void Fixture::callTool(int row, const QString &name)
{
    feed(row).next.toolCalls = {{"c1", name.toUtf8(), "{}"}};
    finish(row);
}

void Fixture::fail(int row, int status, int retryAfterMs)
{
    Error error{errorKindForStatus(status), ErrorSource::Upstream, isRetryableStatus(status)};
    if (status == 0)
        error.kind = ErrorKind::Network;
    else
        error.requestId = "req_1";
    error.httpStatus = status;
    error.message = u"It failed."_s;
    if (retryAfterMs > 0)
        error.retryAfter = std::chrono::milliseconds(retryAfterMs);
    feed(row).next.state = PaneState::Failed;
    feed(row).next.error = error;
    drain();
}

void Fixture::count(int row, double ttft, double rate, int tokens, bool estimated)
{
    Counters &counters = feed(row).next.counters;
    counters.ttft = ttft;
    counters.tokensPerSecond = rate;
    counters.outputTokens = tokens;
    counters.outputEstimated = counters.tokensEstimated = counters.tokensPerSecondEstimated = estimated;
    feed(row).next.state = PaneState::Waiting;
    drain();
    feed(row).next.state = PaneState::Answering;
    drain();
}

void Fixture::wire(int row, const QString &body, const QStringList &dropped, const QStringList &events)
{
    feed(row).body = body.toUtf8();
    for (const QString &path : dropped)
        feed(row).dropped << path.toUtf8();
    for (const QString &data : events)
        feed(row).captured.push_back(
            {qint64(feed(row).captured.size()) * 1500000, {}, data.toUtf8(), "text", data.toUtf8()});
    drain();
}

QString Fixture::body(int row) const
{
    const auto first = static_cast<int>(m_source->asked.size()) - m_app->playground()->panes()->count();
    const ChatRequest &request = m_source->asked.at(static_cast<size_t>(std::max(0, first) + row));
    const QByteArray provider = request.model.first(request.model.indexOf('/'));
    const QByteArray model = request.model.sliced(provider.size() + 1);
    const Result<PreparedRequest> prepared =
        preparePaneBody(request, m_source->provider(provider)->profile, model, m_source->factsOf(provider, model));
    return prepared ? QString::fromUtf8(prepared->body) : prepared.error().message;
}

void Fixture::copyPicture(int width, int height) const
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QGuiApplication::clipboard()->setImage(image);
}

void Fixture::setVision(const QString &model, bool takes)
{
    for (ModelInfo &info : m_source->modelList) {
        if (info.qualifiedName() == model.toUtf8())
            info.vision = takes;
    }
    m_source->announceModels();
}

bool Fixture::wasStopped(int row) const
{
    return feed(row).stopped;
}

void Fixture::recordRequests(int count)
{
    const auto store = Store::open(m_stored->folder.filePath(u"sluice.db"_s));
    std::deque<MaskedRecord> items;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int i = 0; i < count; ++i)
        items.push_back(Redactor().masked(requestAt(now - count + i, i),
                                          {R"({"model":"fast","messages":[{"role":"user","content":"Why?"}]})", "A"}));
    (void)writeRecords(**store, items).ok();
}

void Fixture::changeConfig(int times)
{
    for (int i = 0; i < times; ++i)
        (void)m_config->set({"capture"}, i % 2 ? "\"all\"" : "\"errors\"").ok();
}

void Fixture::endRequest()
{
    ++m_ended;
    m_live.add(Redactor().masked(requestAt(QDateTime::currentMSecsSinceEpoch(), 1'000'000 + m_ended)));
}

QString Fixture::configured(const QString &section, const QString &name) const
{
    const auto found = m_config->entries().find({section.toUtf8(), name.toUtf8()});
    return found == m_config->entries().end() ? QString() : QString::fromUtf8(found->second);
}

QString Fixture::kept(const QString &name) const
{
    return QString::fromUtf8(m_keychain->kept.value(name));
}

void Fixture::setKeychain(const QString &service)
{
    m_keychain->service = service;
}

void Fixture::takeKeys(bool taken)
{
    for (ProviderAccess &access : m_source->providerSet.providers)
        access.key = taken ? Secret() : Secret("test");
    m_keys->loadKept({}); // which says that they are all there
    Q_EMIT m_source->providersChanged();
}

QStringList Fixture::tested() const
{
    QStringList ids;
    for (const QByteArray &id : m_source->refreshedOf)
        ids << QString::fromUtf8(id);
    return ids;
}

QString Fixture::clipboard() const
{
    return QGuiApplication::clipboard()->text();
}

void Fixture::compose(QObject *target, const QString &preedit, const QString &commit) const
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(target, &event);
}

} // namespace sluice::test
