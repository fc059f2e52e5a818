// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"

#include "guardmarks.h"
#include "guardsmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// The page on a store of its own.
struct Page {
    QTemporaryDir folder;
    std::unique_ptr<StoredConfig> config = test::openConfig(folder);
    GuardsModel model{config.get()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] QJsonObject stored(const QByteArray &name) const
    {
        const auto entry = config->entries().find({"guards", name});
        return entry == config->entries().end() ? QJsonObject() : QJsonDocument::fromJson(entry->second).object();
    }
    [[nodiscard]] QVariant at(int row, GuardsModel::Role role) const { return model.index(row).data(role); }
    void put(const QByteArray &name, const QByteArray &json) const
    {
        QVERIFY(config->set({"guards", name}, json).ok());
    }
    /// Waits until a text was tried.
    void tries(const QString &text)
    {
        QSignalSpy spy(model.tester(), &GuardTester::changed);
        model.tester()->setText(text);
        QTRY_VERIFY(spy.count() > 0 && !model.tester()->verdict().isEmpty());
    }
};

} // namespace

class TestGuardsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewGuardIsStored();
    void whatTheFormDoesNotShowStays();
    void anotherKindForgetsTheOldOnesSettings();
    void aSchemaIsStored();
    void howARuleReadsAndPutsBack();
    void whatIsWrongIsTold_data();
    void whatIsWrongIsTold();
    void itIsSwitchedAndRemoved();
    void changesFromElsewhereShow();
    void aTextIsTriedWithTheBuiltInKinds();
    void marksStandAtTheRightCharacters();
    void onlyTheLastTextCounts();
    void withoutAStoreNothingIsKept();
};

void TestGuardsPage::aNewGuardIsStored()
{
    Page page;
    QCOMPARE(page.model.count(), 0);
    page.model.startNew();
    QVERIFY(page.model.draft()->isNew());
    page.model.draft()->setName(u" no names "_s);
    page.model.draft()->setKind(3);
    page.model.draft()->setStage(0);
    page.model.draft()->setAction(1);
    page.model.draft()->setTerms(u"Blue Moon\n\nProject X\n"_s);
    QVERIFY2(page.model.save(), qPrintable(page.model.draft()->failure()));
    QCOMPARE(page.model.count(), 1);
    QCOMPARE(page.at(0, GuardsModel::NameRole), u"no names"_s);
    QCOMPARE(page.at(0, GuardsModel::KindRole), u"Words"_s);
    QCOMPARE(page.at(0, GuardsModel::StageRole), u"What is asked"_s);
    QCOMPARE(page.at(0, GuardsModel::ActionRole), u"Take out"_s);
    QCOMPARE(page.at(0, GuardsModel::StateRole), 0);
    const QJsonObject stored = page.stored("no names");
    QCOMPARE(stored[u"config"_s].toObject()[u"words"_s].toArray(), (QJsonArray{u"Blue Moon"_s, u"Project X"_s}));
}

void TestGuardsPage::whatTheFormDoesNotShowStays()
{
    Page page;
    page.put("keys", R"({"stage":"output","kind":"secrets","config":{"except":["assigned-secret"]},"scopes":["ci-*"],)"
                     R"("on_error":"open","enabled":"shadow"})");
    page.model.startEdit(u"keys"_s);
    QVERIFY(!page.model.draft()->isNew());
    QCOMPARE(page.model.draft()->stage(), 1);
    page.model.draft()->setAction(2);
    QVERIFY2(page.model.save(), qPrintable(page.model.draft()->failure()));
    QJsonObject expected =
        QJsonDocument::fromJson(
            R"({"stage":"output","kind":"secrets","config":{"except":["assigned-secret"]},"scopes":["ci-*"],)"
            R"("on_error":"open","enabled":"shadow","action":"flag"})")
            .object();
    QCOMPARE(page.stored("keys"), expected);
}

void TestGuardsPage::anotherKindForgetsTheOldOnesSettings()
{
    Page page;
    page.put("g", R"({"stage":"both","kind":"secrets","config":{"except":["assigned-secret"]}})");
    page.model.startEdit(u"g"_s);
    page.model.draft()->setKind(5);
    QCOMPARE(page.model.draft()->form(), GuardDraft::Length);
    page.model.draft()->setLimit(u"2000"_s);
    QVERIFY2(page.model.save(), qPrintable(page.model.draft()->failure()));
    QCOMPARE(page.stored("g")[u"config"_s].toObject(), (QJsonObject{{u"max_characters"_s, 2000}}));
}

void TestGuardsPage::aSchemaIsStored()
{
    Page page;
    page.model.startNew();
    GuardDraft *draft = page.model.draft();
    draft->setName(u"json"_s);
    draft->setKind(6);
    draft->setAction(3);
    QCOMPARE(draft->form(), GuardDraft::Schema);
    QCOMPARE(draft->stage(), 1);
    draft->setTerms(u"{\"type\":"_s);
    QVERIFY(!page.model.save());
    QVERIFY2(draft->failure().contains(u"schema"), qPrintable(draft->failure()));
    draft->setTerms(u"{\"type\": \"object\"}"_s);
    QVERIFY2(page.model.save(), qPrintable(draft->failure()));
    QCOMPARE(page.at(0, GuardsModel::KindRole), u"JSON Schema"_s);
    QCOMPARE(page.at(0, GuardsModel::ActionRole), u"Ask another model"_s);
    const QJsonObject config = page.stored("json")[u"config"_s].toObject();
    QCOMPARE(config, (QJsonObject{{u"schema"_s, QJsonObject{{u"type"_s, u"object"_s}}}}));
    page.model.startEdit(u"json"_s);
    QVERIFY2(draft->terms().contains(u"\"type\": \"object\""), qPrintable(draft->terms()));
}

/// What does not go with an action is not kept.
void TestGuardsPage::howARuleReadsAndPutsBack()
{
    Page page;
    page.put("g", R"({"stage":"input","kind":"pii","action":"redact","restore":true})");
    page.model.startEdit(u"g"_s);
    GuardDraft *draft = page.model.draft();
    QVERIFY(draft->putsBack() && draft->mayPutBack() && !draft->mayReadDisguises());
    draft->setAction(0);
    QVERIFY(!draft->mayPutBack() && draft->mayReadDisguises());
    draft->setReadsDisguises(true);
    QVERIFY2(page.model.save(), qPrintable(draft->failure()));
    QVERIFY(!page.stored("g").contains(u"restore"_s));
    QCOMPARE(page.stored("g")[u"normalise"_s], QJsonValue(true));
}

void TestGuardsPage::whatIsWrongIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("terms");
    QTest::addColumn<bool>("isNameWrong");
    QTest::newRow("no name") << u"  "_s << 0 << QString() << true;
    QTest::newRow("a slash") << u"a/b"_s << 0 << QString() << true;
    QTest::newRow("a comma") << u"a,b"_s << 0 << QString() << true;
    QTest::newRow("taken") << u"taken"_s << 0 << QString() << true;
    QTest::newRow("no words") << u"a"_s << 3 << u"\n \n"_s << false;
    QTest::newRow("no expression") << u"a"_s << 4 << u"(unclosed"_s << false;
    QTest::newRow("endless expression") << u"a"_s << 4 << u"(a+)+$"_s << false;
    QTest::newRow("no length") << u"a"_s << 5 << QString() << false;
    QTest::newRow("no service") << u"a"_s << 6 << QString() << false;
}

void TestGuardsPage::whatIsWrongIsTold()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    QFETCH(QString, terms);
    QFETCH(bool, isNameWrong);
    Page page;
    page.put("taken", R"({"stage":"both","kind":"pii"})");
    page.model.startNew();
    page.model.draft()->setName(name);
    page.model.draft()->setKind(kind);
    page.model.draft()->setTerms(terms);
    QVERIFY(!page.model.save());
    QCOMPARE(page.model.draft()->nameProblem().isEmpty(), !isNameWrong);
    QCOMPARE(page.model.draft()->failure().isEmpty(), isNameWrong);
    QCOMPARE(page.model.count(), 1);
}

void TestGuardsPage::itIsSwitchedAndRemoved()
{
    Page page;
    page.put("g", R"({"stage":"both","kind":"pii"})");
    page.model.setState(u"g"_s, 1);
    QCOMPARE(page.stored("g")[u"enabled"_s].toString(), u"shadow"_s);
    page.model.setState(u"g"_s, 2);
    QCOMPARE(page.stored("g")[u"enabled"_s], QJsonValue(false));
    QCOMPARE(page.at(0, GuardsModel::StateRole), 2);
    page.model.setState(u"g"_s, 0);
    QCOMPARE(page.stored("g")[u"enabled"_s], QJsonValue(true));
    page.model.remove(u"g"_s);
    QCOMPARE(page.model.count(), 0);
    QVERIFY(page.model.notice().isEmpty());
}

void TestGuardsPage::changesFromElsewhereShow()
{
    Page page;
    page.put("a", R"({"stage":"input","kind":"secrets"})");
    QCOMPARE(page.model.count(), 1);
    QCOMPARE(page.at(0, GuardsModel::ActionRole), u"Block"_s);
    QVERIFY(page.config->unset({"guards"}).ok());
    QCOMPARE(page.model.count(), 0);
}

void TestGuardsPage::aTextIsTriedWithTheBuiltInKinds()
{
    Page page;
    QVERIFY(page.model.tester()->isBuiltIn());
    page.tries(u"write to anna@example.org, please"_s);
    QCOMPARE(page.model.tester()->verdict(), u"redacted"_s);
    QCOMPARE(page.model.tester()->after(), u"write to [EMAIL], please"_s);
    QCOMPARE(page.model.tester()->findings().size(), 1);
    QCOMPARE(page.model.tester()->costs().size(), builtInKinds().size());
    page.put("g", R"({"stage":"both","kind":"words","action":"flag","config":{"words":["please"]}})");
    QVERIFY(!page.model.tester()->isBuiltIn());
    QTRY_COMPARE(page.model.tester()->verdict(), u"flagged"_s);
    QCOMPARE(page.model.tester()->costs().size(), 1);
}

void TestGuardsPage::marksStandAtTheRightCharacters()
{
    Page page;
    const QString text = u"Grüße 🙂 an anna@example.org und 漢字 bob@example.org"_s;
    page.tries(text);
    QStringList found;
    for (const GuardTester::Mark &mark : page.model.tester()->marks())
        found << text.mid(mark.begin, mark.end - mark.begin);
    QCOMPARE(found, (QStringList{u"anna@example.org"_s, u"bob@example.org"_s}));
}

void TestGuardsPage::onlyTheLastTextCounts()
{
    Page page;
    QSignalSpy spy(page.model.tester(), &GuardTester::changed);
    for (int i = 0; i < 200; ++i)
        page.model.tester()->setText(u"mail%1@example.org"_s.arg(i));
    page.model.tester()->setText(u"nothing to find"_s);
    QTRY_COMPARE(page.model.tester()->verdict(), u"passed"_s);
    QVERIFY2(spy.count() <= 4, qPrintable(QString::number(spy.count())));
}

void TestGuardsPage::withoutAStoreNothingIsKept()
{
    GuardsModel model(nullptr);
    QVERIFY(!model.notice().isEmpty());
    model.startNew();
    model.draft()->setName(u"a"_s);
    QVERIFY(!model.save());
    QVERIFY(!model.draft()->failure().isEmpty());
}

QTEST_GUILESS_MAIN(TestGuardsPage)
#include "tst_guardspage.moc"
