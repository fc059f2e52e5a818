// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"
#include "app/fakeplayground.h"

#include "counterformat.h"
#include "routesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// The card on a store of its own.
struct Page {
    QTemporaryDir folder;
    std::unique_ptr<StoredConfig> config = test::openConfig(folder);
    test::FakeGateway gateway;
    test::FakePlayground source;
    std::unique_ptr<RoutesModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<QAbstractItemModelTester> draftTester;

    Page()
    {
        source.fillIn();
        model = std::make_unique<RoutesModel>(*config, gateway, source);
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), mode);
        draftTester = std::make_unique<QAbstractItemModelTester>(model->draft(), mode);
    }
    [[nodiscard]] RouteDraft &draft() const { return *model->draft(); }
    [[nodiscard]] QVariantMap target(int row, int at) const
    {
        return model->index(row).data(RoutesModel::TargetsRole).toList().at(at).toMap();
    }
    [[nodiscard]] Result<void> put(const QByteArray &name) const
    {
        return config->putRoute({name, Strategy::Priority, {{"groq/a"}, {"fireworks/b", 1, 1}}});
    }
};

/// What the card's configuration can refer to, where only these variables are set.
ConfigInputs withVariables(const QByteArrayList &names)
{
    return {{"groq", "fireworks"},
            [names](const QByteArray &name) { return names.contains(name) ? "key-of-" + name : QByteArray(); }};
}

} // namespace

class TestRoutes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void aNewRouteIsStored();
    void targetsMoveAndGo();
    void whatIsWrongIsTold_data();
    void whatIsWrongIsTold();
    void whatTheFormDoesNotShowStays();
    void aRouteGetsAnotherName();
    void aRouteInUseIsNotRemoved();
    void changesFromElsewhereShow();
    void targetsShowHowTheyDo();
    void aModelThatNoListHasIsHintedAt();
    void aStoredKeyIsAKey();
    void aKeysHealthIsFoundByItsName();
    void aRouteStaysTheSameInEveryLanguage_data();
    void aRouteStaysTheSameInEveryLanguage();
};

void TestRoutes::aNewRouteIsStored()
{
    Page page;
    QCOMPARE(page.model->count(), 0);
    page.model->startNew();
    QVERIFY(page.draft().isNew());
    QCOMPARE(page.draft().rowCount(), 1);
    page.draft().setName(u" fast "_s);
    page.draft().setStrategy(int(Strategy::Weighted));
    page.draft().setValue(0, RouteDraft::ModelRole, u"groq/openai/gpt-oss-20b"_s);
    page.draft().setValue(0, RouteDraft::WeightRole, u"2.5"_s);
    page.draft().addTarget();
    page.draft().setValue(1, RouteDraft::ModelRole, u"fireworks/x"_s);
    page.draft().setValue(1, RouteDraft::TierRole, u"1"_s);
    QVERIFY2(page.model->save(), qPrintable(page.draft().failure()));
    const Route expected{"fast", Strategy::Weighted, {{"groq/openai/gpt-oss-20b", 2.5}, {"fireworks/x", 1, 1}}};
    QCOMPARE(page.config->routes(), RouteTable({{"fast", expected}}));
    QCOMPARE(page.model->count(), 1);
    QCOMPARE(page.model->index(0).data(RoutesModel::NameRole).toString(), u"fast"_s);
    QCOMPARE(page.target(0, 0).value(u"note"_s).toString(), u"weight 2.5"_s);
    QCOMPARE(page.target(0, 1).value(u"note"_s).toString(), u"weight 1 · tier 1"_s);
    // As the form shows it, it is the same again.
    page.model->startEdit(u"fast"_s);
    QVERIFY(page.model->save());
    QCOMPARE(page.config->routes(), RouteTable({{"fast", expected}}));
}

void TestRoutes::targetsMoveAndGo()
{
    Page page;
    QVERIFY(page.put("fast").ok());
    page.model->startEdit(u"fast"_s);
    page.draft().moveTarget(0, -1);
    page.draft().moveTarget(1, 1);
    page.draft().moveTarget(0, 1);
    QCOMPARE(page.draft().index(0).data(RouteDraft::ModelRole).toString(), u"fireworks/b"_s);
    page.draft().moveTarget(1, -1);
    QCOMPARE(page.draft().index(0).data(RouteDraft::ModelRole).toString(), u"groq/a"_s);
    page.draft().removeTarget(0);
    page.draft().removeTarget(5);
    QVERIFY(page.model->save());
    QCOMPARE(page.config->routes().at("fast").targets, std::vector<RouteTarget>({{"fireworks/b", 1, 1}}));
}

void TestRoutes::whatIsWrongIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("weight");
    QTest::addColumn<QString>("tier");
    const auto row = [](const char *tag, const char *name, const char *target, const char *weight, const char *tier) {
        QTest::newRow(tag) << QString::fromLatin1(name) << QString::fromLatin1(target) << QString::fromLatin1(weight)
                           << QString::fromLatin1(tier);
    };
    row("no name", " ", "groq/a", "1", "0");
    row("taken name", "fast", "groq/a", "1", "0");
    row("no target", "new", "", "1", "0");
    row("no provider", "new", "nobody/a", "1", "0");
    row("no weight", "new", "groq/a", "0", "0");
    row("endless weight", "new", "groq/a", "inf", "0");
    row("weight in words", "new", "groq/a", "much", "0");
    row("negative tier", "new", "groq/a", "1", "-1");
    row("half a tier", "new", "groq/a", "1", "0.5");
}

void TestRoutes::whatIsWrongIsTold()
{
    QFETCH(const QString, name);
    QFETCH(const QString, target);
    QFETCH(const QString, weight);
    QFETCH(const QString, tier);
    Page page;
    QVERIFY(page.put("fast").ok());
    const RouteTable before = page.config->routes();
    page.model->startNew();
    page.draft().setName(name);
    page.draft().setValue(0, RouteDraft::ModelRole, target);
    page.draft().setValue(0, RouteDraft::WeightRole, weight);
    page.draft().setValue(0, RouteDraft::TierRole, tier);
    QVERIFY(!page.model->save());
    const QModelIndex row = page.draft().index(0);
    QCOMPARE(page.draft().nameProblem().isEmpty(), name == "new"_L1);
    QCOMPARE(row.data(RouteDraft::ProblemRole).toString().isEmpty(), name != "new"_L1);
    QCOMPARE(page.draft().name(), name);
    QCOMPARE(row.data(RouteDraft::ModelRole).toString(), target);
    QCOMPARE(page.config->routes(), before);
    page.draft().setName(u"good"_s);
    page.draft().setValue(0, RouteDraft::ModelRole, u"groq/b"_s);
    page.draft().setValue(0, RouteDraft::WeightRole, u"2"_s);
    page.draft().setValue(0, RouteDraft::TierRole, u"3"_s);
    QVERIFY(page.draft().nameProblem().isEmpty() && page.draft().failure().isEmpty());
    QVERIFY(page.model->save());
    page.model->startNew();
    page.draft().setName(u"empty"_s);
    page.draft().removeTarget(0);
    QVERIFY(!page.model->save());
    QVERIFY(!page.draft().failure().isEmpty());
}

void TestRoutes::whatTheFormDoesNotShowStays()
{
    Page page;
    QVERIFY(page.config
                ->set({"providers", "groq"},
                      R"({"keys": [{"name": "main", "key": "env.A"}, {"name": "second", "key": "env.B"}]})")
                .ok());
    const Result<void> put = page.config->putRoute({"fast", Strategy::Priority, {{"groq/a", 1, 0, "second"}}});
    QVERIFY2(put.ok(), put.ok() ? "" : qPrintable(put.error().message));
    page.model->startEdit(u"fast"_s);
    page.draft().setStrategy(int(Strategy::Cheapest));
    QVERIFY(page.model->save());
    const Route expected{"fast", Strategy::Cheapest, {{"groq/a", 1, 0, "second"}}};
    QCOMPARE(page.config->routes().at("fast"), expected);
}

void TestRoutes::aRouteGetsAnotherName()
{
    Page page;
    QVERIFY(page.put("fast").ok());
    page.model->startEdit(u"fast"_s);
    page.draft().setName(u"quick"_s);
    QVERIFY(page.model->save());
    QCOMPARE(page.config->routes().size(), size_t(1));
    QVERIFY(page.config->routes().contains("quick"));
    // Something leads to it by its name: it keeps it.
    QVERIFY(page.config->putFallbacks("groq/z", {"quick"}).ok());
    page.model->startEdit(u"quick"_s);
    page.draft().setName(u"swift"_s);
    QVERIFY(!page.model->save());
    QVERIFY(page.draft().failure().contains(u"fallbacks.groq/z"_s));
    QCOMPARE(page.config->routes().size(), size_t(1));
    QVERIFY(page.config->routes().contains("quick"));
}

void TestRoutes::aRouteInUseIsNotRemoved()
{
    Page page;
    QVERIFY(page.put("fast").ok());
    QVERIFY(page.config->putFallbacks("groq/z", {"fast"}).ok());
    page.model->remove(u"fast"_s);
    QCOMPARE(page.model->count(), 1);
    QVERIFY(page.model->notice().contains(u"fallbacks.groq/z"_s));
    QVERIFY(page.config->removeFallbacks("groq/z").ok());
    page.model->remove(u"fast"_s);
    QCOMPARE(page.model->count(), 0);
    QVERIFY(page.model->notice().isEmpty());
}

void TestRoutes::changesFromElsewhereShow()
{
    Page page;
    QSignalSpy resets(page.model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(page.model.get(), &QAbstractItemModel::dataChanged);
    const std::unique_ptr<StoredConfig> other = test::openConfig(page.folder);
    QVERIFY(other->putRoute({"fast", Strategy::Priority, {{"groq/a"}}}).ok());
    QTRY_COMPARE(page.model->count(), 1);
    QCOMPARE(resets.size(), 1);
    QVERIFY(other->putRoute({"fast", Strategy::Random, {{"groq/a"}}}).ok());
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(resets.size(), 1);
}

void TestRoutes::targetsShowHowTheyDo()
{
    Page page;
    QVERIFY(page.put("fast").ok());
    const auto health = [&](int at) { return page.target(0, at).value(u"health"_s).toInt(); };
    const auto text = [&](int at) { return page.target(0, at).value(u"healthText"_s).toString(); };
    QCOMPARE(health(0), int(RoutesModel::Unknown));
    // The gateway knows targets by the provider's own ids.
    page.source.providerSet.providers[1].profile.modelPrefix = "accounts/them/models/";
    QSignalSpy changes(page.model.get(), &QAbstractItemModel::dataChanged);
    page.gateway.targets["groq/a"] = {Breaker::State::Closed, {}, 120.0, 300.0};
    page.gateway.targets["fireworks/accounts/them/models/b"] = {Breaker::State::Open, std::chrono::seconds(20)};
    page.model->refresh();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(health(0), int(RoutesModel::Ok));
    QCOMPARE(text(0), u"120 ms · 300 tok/s"_s);
    QCOMPARE(health(1), int(RoutesModel::Failing));
    QVERIFY(text(1).contains(u"20.0 s"_s));
    page.model->refresh();
    QCOMPARE(changes.size(), 1);
    // Asked for the first time, and not heard of yet; then failed once, then answered.
    page.gateway.targets["groq/a"] = {};
    page.model->refresh();
    QCOMPARE(health(0), int(RoutesModel::Unknown));
    page.gateway.targets["groq/a"].last = TargetHealth::Outcome::Failed;
    page.model->refresh();
    QCOMPARE(health(0), int(RoutesModel::Failing));
    page.gateway.targets["groq/a"].last = TargetHealth::Outcome::Answered;
    page.model->refresh();
    QCOMPARE(health(0), int(RoutesModel::Ok));
    QCOMPARE(text(0), u"answers"_s);
    page.gateway.targets["groq/a"].delay = std::chrono::seconds(5);
    page.model->refresh();
    QCOMPARE(health(0), int(RoutesModel::Waiting));
    for (ProviderAccess &access : page.source.providerSet.providers)
        access.key = {};
    Q_EMIT page.source.providersChanged();
    QCOMPARE(text(0), u"no key"_s);
}

void TestRoutes::aModelThatNoListHasIsHintedAt()
{
    Page page;
    QVERIFY(page.put("fast").ok());
    const auto hint = [&](int at) { return page.target(0, at).value(u"hint"_s).toString(); };
    page.source.modelList.clear();
    page.model->refresh();
    QVERIFY(hint(0).isEmpty() && hint(1).isEmpty()); // of lists that are not known nothing is said
    page.source.modelList = {{.provider = "groq", .id = "other"},
                             {.provider = "fireworks", .id = "accounts/fireworks/models/b"}};
    Q_EMIT page.source.modelsChanged("groq");
    QVERIFY2(hint(0).contains(u"Groq"_s), qPrintable(hint(0)));
    QVERIFY(hint(1).isEmpty());
    page.gateway.targets["groq/a"] = {Breaker::State::Closed, {}, 120.0, 300.0}; // it answers, listed or not
    page.model->refresh();
    QVERIFY(hint(0).isEmpty());
    page.gateway.targets.clear();
    page.source.modelList.push_back({.provider = "groq", .id = "a"});
    Q_EMIT page.source.modelsChanged("groq");
    QVERIFY(hint(0).isEmpty());
}

void TestRoutes::aStoredKeyIsAKey()
{
    Page page;
    QVERIFY(page.put("fast").ok());
    const auto text = [&](int at) { return page.target(0, at).value(u"healthText"_s).toString(); };
    for (ProviderAccess &access : page.source.providerSet.providers)
        access.key = {};
    Q_EMIT page.source.providersChanged();
    QCOMPARE(text(0), u"no key"_s);
    page.config->setInputs(withVariables({"TEAM_KEY"}));
    QVERIFY(page.config->set({"providers", "groq", "keys"}, R"(["env.TEAM_KEY"])").ok());
    QCOMPARE(text(0), format::unknown());
    QCOMPARE(page.target(0, 0).value(u"health"_s).toInt(), int(RoutesModel::Unknown));
    QCOMPARE(text(1), u"no key"_s);
    // The gateway leaves out a key whose variable is not set here.
    page.config->setInputs(withVariables({}));
    QCOMPARE(text(0), u"no key"_s);
}

void TestRoutes::aKeysHealthIsFoundByItsName()
{
    Page page;
    page.config->setInputs(withVariables({"A", "B"}));
    QVERIFY(page.config
                ->set({"providers", "groq", "keys"},
                      R"([{"name": "main", "key": "env.A"}, {"name": "second", "key": "env.B"}])")
                .ok());
    const Route route{"fast", Strategy::Priority, {{"groq/a", 1, 0, "main"}, {"groq/a", 1, 0, "second"}}};
    QVERIFY(page.config->putRoute(route).ok());
    // By the ids of the targets that the gateway makes of them.
    page.gateway.targets["groq/a"] = {Breaker::State::Closed, {}, 120.0, 300.0};
    page.gateway.targets["groq/a#second"] = {Breaker::State::Closed, std::chrono::seconds(5)};
    page.model->refresh();
    QCOMPARE(page.target(0, 0).value(u"healthText"_s).toString(), u"120 ms · 300 tok/s"_s);
    QCOMPARE(page.target(0, 1).value(u"health"_s).toInt(), int(RoutesModel::Waiting));
}

void TestRoutes::aRouteStaysTheSameInEveryLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("tier");
    QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::Egypt) << QString::fromUtf8("\xd9\xa1\xd9\xa2");
    QTest::newRow("Persian") << QLocale(QLocale::Persian, QLocale::Iran) << QString::fromUtf8("\xdb\xb1\xdb\xb2");
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << u"12"_s;
}

void TestRoutes::aRouteStaysTheSameInEveryLanguage()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, tier);
    QLocale::setDefault(locale);
    Page page;
    const Route route{"fast", Strategy::Weighted, {{"groq/a", 2.5, 0}, {"fireworks/b", 1, 12}}};
    QVERIFY(page.config->putRoute(route).ok());
    page.model->startEdit(u"fast"_s);
    QCOMPARE(page.draft().index(1).data(RouteDraft::TierRole).toString(), tier);
    QVERIFY(page.model->save());
    QCOMPARE(page.config->routes().at("fast"), route);
    // As programs write it is fine too.
    page.draft().setValue(1, RouteDraft::TierRole, u"7"_s);
    QVERIFY(page.model->save());
    QCOMPARE(page.config->routes().at("fast").targets[1].priority, 7);
    // A tier that is none is told.
    for (const QString &wrong : {locale.toString(0.5), locale.toString(-1), u"1001"_s, u"1e300"_s, u"nan"_s}) {
        page.draft().setValue(1, RouteDraft::TierRole, wrong);
        QVERIFY(!page.model->save());
        QVERIFY(!page.draft().index(1).data(RouteDraft::ProblemRole).toString().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
