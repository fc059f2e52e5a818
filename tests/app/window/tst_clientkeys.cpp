// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"
#include "audit/audittable.h"

#include "clientkeysmodel.h"
#include "clientkeytext.h"
#include "gateway/access/accesspolicy.h"
#include "gateway/access/storedkeys.h"
#include "host/gatewaykeystore.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    test::FakeKeyStore store;
    ClientKeysModel model{store};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    /// The desktop's own key and two clients', the first with every limit.
    void fillIn()
    {
        store.kept = {{{"own", u"desktop"_s, 1'000}, {Money::ofDollars(0.25), Money::ofDollars(0.5)}},
                      {{"ci", u"CI"_s, 2'000, 4'000'000'000'123, {}, {"groq/*", "fast"}, 60, 100'000, 1.5, 20.0},
                       {Money::ofDollars(0.5), Money::ofDollars(3)}},
                      {{"old", u"old"_s, 3'000, 4'000}, {}}};
        model.refresh();
    }
    [[nodiscard]] QVariant at(int row, int role) const { return model.index(row).data(role); }
    [[nodiscard]] QString id(int row) const { return at(row, ClientKeysModel::IdRole).toString(); }
    void type(KeyDraft::Field field, const QString &text) { model.draft()->setValue(field, text); }
};

Error broken()
{
    Error error{ErrorKind::Internal};
    error.message = u"the disk is full"_s;
    return error;
}

} // namespace

class TestClientKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void listsKeysWithLimitsAndSpending();
    void aNewKeyIsKnownUntilForgotten();
    void typedLimits_data();
    void typedLimits();
    void whatIsWrongIsToldByTheField_data();
    void whatIsWrongIsToldByTheField();
    void untouchedFieldsStay();
    void revokesAndRemoves();
    void aKeyIsMadeAnew();
    void revokedWhileItsFormIsOpen();
    void refreshTouchesOnlyWhatIsDifferent();
    void aBrokenStoreIsTold();
    void theOwnKeyCanBeLimited();
    void theStoreKeepsClientsWhenTheOwnKeyChanges();
    void aRunningGatewayFollows();
};

void TestClientKeys::listsKeysWithLimitsAndSpending()
{
    Page page;
    QCOMPARE(page.model.clients(), 0);
    page.fillIn();
    QCOMPARE(page.model.rowCount(), 3);
    QCOMPARE(page.model.clients(), 2);
    QCOMPARE(page.at(0, ClientKeysModel::OwnRole).toBool(), true);
    QCOMPARE(page.at(1, ClientKeysModel::NameRole).toString(), u"old"_s); // the newest first
    QCOMPARE(page.at(1, ClientKeysModel::StateRole).toInt(), int(ClientKeysModel::Expired));
    QCOMPARE(page.at(1, ClientKeysModel::LimitsRole).toString(), QString());
    QCOMPARE(page.at(2, ClientKeysModel::StateRole).toInt(), int(ClientKeysModel::Valid));
    QCOMPARE(page.at(2, ClientKeysModel::LimitsRole).toString(),
             u"60 requests/min · 100000 tokens/min · only groq/*, fast"_s);
    QCOMPARE(page.at(2, ClientKeysModel::TodayRole).toString(), u"$0.5000 of $1.50"_s);
    QCOMPARE(page.at(2, ClientKeysModel::MonthRole).toString(), u"$3.00 of $20.00"_s);
    QVERIFY(page.at(2, ClientKeysModel::TermsRole).toString().contains(u"valid until"_s));
    // What is little is not nothing.
    QCOMPARE(format::spent(0.0004, 1.5), u"$0.00040 of $1.50"_s);
    QCOMPARE(format::spent(0, {}), u"$0.00"_s);
}

void TestClientKeys::aNewKeyIsKnownUntilForgotten()
{
    Page page;
    page.fillIn();
    page.model.startNew();
    QVERIFY(page.model.draft()->isNew());
    page.type(KeyDraft::Name, u" Editor "_s);
    QVERIFY(page.model.save());
    QCOMPARE(page.model.rowCount(), 4);
    QCOMPARE(page.model.madeName(), u"Editor"_s);
    QVERIFY(page.model.copyMade());
    const QString key = QGuiApplication::clipboard()->text();
    QVERIFY(key.startsWith(u"slc-"_s));
    QCOMPARE(page.store.kept.back().key.hash, hashGatewayKey(key.toLatin1()));
    QCOMPARE(page.store.kept.back().key, GatewayKey({hashGatewayKey(key.toLatin1()), u"Editor"_s}));
    QCOMPARE(page.model.madeHint(), u"slc-…"_s + key.right(4));
    QGuiApplication::clipboard()->clear();
    page.model.forgetMade();
    QVERIFY(!page.model.copyMade());
    QVERIFY(page.model.madeHint().isEmpty());
}

void TestClientKeys::typedLimits_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<KeyDraft::Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<GatewayKey>("expected");
    const auto row = [](const char *name, const char *locale, KeyDraft::Field field, const QString &text,
                        GatewayKey key) {
        key.name = u"n"_s;
        QTest::newRow(name) << QString::fromLatin1(locale) << field << text << key;
    };
    const auto end = [](const QDate &day) { return day.addDays(1).startOfDay().toMSecsSinceEpoch(); };
    row("count", "C", KeyDraft::RequestsPerMinute, u"60"_s, {.hash = {}, .requestsPerMinute = 60});
    row("most tokens", "C", KeyDraft::TokensPerMinute, u"1000000000000"_s,
        {.hash = {}, .tokensPerMinute = mostPerMinute});
    row("grouped count", "en_US", KeyDraft::TokensPerMinute, u" 100,000 "_s, {.hash = {}, .tokensPerMinute = 100'000});
    row("grouped count in German", "de_DE", KeyDraft::TokensPerMinute, u"100.000"_s,
        {.hash = {}, .tokensPerMinute = 100'000});
    row("dollars", "C", KeyDraft::BudgetDay, u"$2.50"_s, {.hash = {}, .budgetDay = 2.5});
    row("dollars in German", "de_DE", KeyDraft::BudgetMonth, u"2,5"_s, {.hash = {}, .budgetMonth = 2.5});
    row("dollars as elsewhere", "de_DE", KeyDraft::BudgetMonth, u"2.5"_s, {.hash = {}, .budgetMonth = 2.5});
    row("nothing to spend", "C", KeyDraft::BudgetDay, u"0"_s, {.hash = {}, .budgetDay = 0.0});
    row("models", "C", KeyDraft::Models, u"groq/*, fast\n slow"_s, {.hash = {}, .models = {"groq/*", "fast", "slow"}});
    row("date", "C", KeyDraft::Expires, u"2099-12-31"_s, {.hash = {}, .expiresMs = end(QDate(2099, 12, 31))});
    row("days", "C", KeyDraft::Expires, u"30"_s, {.hash = {}, .expiresMs = end(QDate::currentDate().addDays(30))});
    row("days in Persian", "fa_IR", KeyDraft::Expires, QString::fromUtf8("\xdb\xb3\xdb\xb0"),
        {.hash = {}, .expiresMs = end(QDate::currentDate().addDays(30))});
    row("count in Persian", "fa_IR", KeyDraft::RequestsPerMinute, QString::fromUtf8("\xdb\xb3\xdb\xb0"),
        {.hash = {}, .requestsPerMinute = 30});
    row("blank", "C", KeyDraft::Expires, u"  "_s, {});
}

void TestClientKeys::typedLimits()
{
    QFETCH(const QString, locale);
    QFETCH(const KeyDraft::Field, field);
    QFETCH(const QString, text);
    QFETCH(GatewayKey, expected);
    QLocale::setDefault(QLocale(locale));
    Page page;
    page.model.startNew();
    page.type(KeyDraft::Name, u"n"_s);
    page.type(field, text);
    QVERIFY2(page.model.save(), qPrintable(page.model.draft()->problems().join(u'|')));
    expected.hash = page.store.kept.front().key.hash;
    QCOMPARE(page.store.kept.front().key, expected);
    // As its form shows it, it is the same again.
    page.model.startEdit(page.id(0));
    QVERIFY(page.model.save());
    QCOMPARE(page.store.kept.front().key, expected);
}

void TestClientKeys::whatIsWrongIsToldByTheField_data()
{
    QTest::addColumn<KeyDraft::Field>("field");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, KeyDraft::Field field, const QString &text) {
        QTest::newRow(name) << field << text;
    };
    row("no name", KeyDraft::Name, u" "_s);
    row("name taken", KeyDraft::Name, u"CI"_s);
    row("own name", KeyDraft::Name, u"desktop"_s);
    row("long name", KeyDraft::Name, QString(81, u'n'));
    row("no date", KeyDraft::Expires, u"soon"_s);
    row("no such date", KeyDraft::Expires, u"2099-02-30"_s);
    row("over", KeyDraft::Expires, u"2020-01-31"_s);
    row("days gone", KeyDraft::Expires, u"-1"_s);
    row("half a request", KeyDraft::RequestsPerMinute, u"1.5"_s);
    row("no request", KeyDraft::RequestsPerMinute, u"0"_s);
    row("words", KeyDraft::TokensPerMinute, u"many"_s);
    row("negative", KeyDraft::BudgetDay, u"-1"_s);
    row("endless", KeyDraft::BudgetMonth, u"inf"_s);
    row("no number", KeyDraft::BudgetMonth, u"nan"_s);
    row("only the sign", KeyDraft::BudgetMonth, u"$"_s);
}

void TestClientKeys::whatIsWrongIsToldByTheField()
{
    QFETCH(const KeyDraft::Field, field);
    QFETCH(const QString, text);
    Page page;
    page.fillIn();
    page.model.startNew();
    page.type(KeyDraft::Name, u"new"_s);
    page.type(KeyDraft::Models, u"fast"_s);
    page.type(field, text);
    const QStringList typed = page.model.draft()->values();
    QVERIFY(!page.model.save());
    for (int i = 0; i < KeyDraft::FieldCount; ++i)
        QCOMPARE(!page.model.draft()->problems()[i].isEmpty(), i == int(field));
    QCOMPARE(page.model.draft()->values(), typed);
    QCOMPARE(page.store.kept.size(), size_t(3));
    QVERIFY(page.model.madeHint().isEmpty());
    page.type(field, u"7"_s);
    QVERIFY(page.model.draft()->problems()[int(field)].isEmpty());
    QVERIFY(page.model.save());
}

void TestClientKeys::untouchedFieldsStay()
{
    Page page;
    page.fillIn();
    const GatewayKey before = page.store.kept[1].key;
    page.model.startEdit(page.id(2));
    QVERIFY(!page.model.draft()->isNew());
    page.type(KeyDraft::BudgetDay, QString());
    QVERIFY(page.model.save());
    GatewayKey expected = before;
    expected.budgetDay.reset();
    QCOMPARE(page.store.kept[1].key, expected);
    QVERIFY(page.model.madeHint().isEmpty());
}

void TestClientKeys::revokesAndRemoves()
{
    Page page;
    page.fillIn();
    page.model.revoke(page.id(0));
    QVERIFY(!page.store.kept[0].key.revokedMs); // Sluice's own is replaced, not revoked
    page.model.remove(page.id(2));
    QCOMPARE(page.model.rowCount(), 3); // it is valid still
    page.model.revoke(page.id(2));
    QCOMPARE(page.at(2, ClientKeysModel::StateRole).toInt(), int(ClientKeysModel::Revoked));
    page.model.remove(page.id(2));
    QCOMPARE(page.model.rowCount(), 2);
    page.model.remove(page.id(1)); // expired
    QCOMPARE(page.model.rowCount(), 1);
    QCOMPARE(page.model.clients(), 0);
    page.model.revoke(u"beef"_s);
    QVERIFY(page.model.problem().isEmpty());
}

/// With the name and limits of the old one, which is refused.
void TestClientKeys::aKeyIsMadeAnew()
{
    Page page;
    page.fillIn();
    const GatewayKey old = page.store.find(QByteArray::fromHex(page.id(2).toLatin1()))->key;
    QVERIFY(!page.model.rotate(page.id(0))); // its own
    QVERIFY(!page.model.rotate(page.id(1))); // expired
    QVERIFY(!page.model.rotate(u"00"_s));
    QVERIFY(page.model.rotate(page.id(2)));
    QCOMPARE(page.model.madeName(), old.name);
    QVERIFY(page.model.copyMade());
    const GatewayKey made = page.store.kept.back().key;
    QCOMPARE(made.hash, hashGatewayKey(QGuiApplication::clipboard()->text().toLatin1()));
    QVERIFY(made.hash != old.hash && !made.revokedMs);
    GatewayKey same = made;
    same.hash = old.hash;
    same.createdMs = old.createdMs;
    QCOMPARE(same, old);
    QVERIFY(page.store.find(old.hash)->key.revokedMs.has_value());
    page.store.failure = Error{ErrorKind::Internal};
    page.store.failure->message = u"locked"_s;
    QVERIFY(!page.model.rotate(QString::fromLatin1(made.hash.toHex())));
    QCOMPARE(page.model.problem(), u"locked"_s);
}

void TestClientKeys::revokedWhileItsFormIsOpen()
{
    Page page;
    page.fillIn();
    page.model.startEdit(page.id(2));
    QVERIFY(page.store.revoke("ci").ok());
    QVERIFY(!page.model.save());
    QVERIFY(page.model.draft()->failure().contains(u"revoked"_s));
    QVERIFY(page.store.kept[1].key.revokedMs);
}

void TestClientKeys::refreshTouchesOnlyWhatIsDifferent()
{
    Page page;
    page.fillIn();
    QSignalSpy changes(&page.model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserts(&page.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy resets(&page.model, &QAbstractItemModel::modelReset);
    page.model.refresh();
    QCOMPARE(changes.size(), 0);
    page.store.kept[1].spent.day = Money::ofDollars(0.75);
    page.model.refresh();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 2);
    page.store.kept.push_back({{"new", u"new"_s, 5'000}});
    page.model.refresh();
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(inserts[0][1].toInt(), 1);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(resets.size(), 0);
}

void TestClientKeys::aBrokenStoreIsTold()
{
    Page page;
    page.fillIn();
    page.store.failure = broken();
    page.model.revoke(page.id(2));
    QCOMPARE(page.model.problem(), u"the disk is full"_s);
    QCOMPARE(page.model.rowCount(), 3);
    page.model.startNew();
    page.type(KeyDraft::Name, u"new"_s);
    QVERIFY(!page.model.save());
    QCOMPARE(page.model.draft()->failure(), u"the disk is full"_s);
    QVERIFY(page.model.madeHint().isEmpty());
    page.store.failure.reset();
    QVERIFY(page.model.save());
    QVERIFY(page.model.problem().isEmpty());
}

void TestClientKeys::theOwnKeyCanBeLimited()
{
    Page page;
    page.fillIn();
    page.model.startEdit(page.id(0));
    QVERIFY(page.model.draft()->isOwn());
    page.type(KeyDraft::BudgetDay, u"2"_s);
    page.type(KeyDraft::Models, u"fast"_s);
    page.type(KeyDraft::Name, u"mine"_s); // no choice, as its end
    page.type(KeyDraft::Expires, u"never"_s);
    QVERIFY(page.model.save());
    QCOMPARE(page.store.kept[0].key, (GatewayKey{"own", u"desktop"_s, 1'000, {}, {}, {"fast"}, {}, {}, 2.0}));
}

void TestClientKeys::theStoreKeepsClientsWhenTheOwnKeyChanges()
{
    const QTemporaryDir folder;
    StoredGatewayKeyStore store(folder.filePath(u"sluice.db"_s));
    const QByteArray client(32, 'c');
    QVERIFY(store.replace(QByteArray(32, 'a')).ok());
    QVERIFY(store.add({client, u"CI"_s}).ok());
    KeyChange limits;
    limits.budgetDay = std::optional<double>(2.5);
    limits.models = QByteArrayList{"fast"};
    QVERIFY(store.change(QByteArray(32, 'a'), limits).ok());
    QVERIFY(store.replace(QByteArray(32, 'b')).ok());
    const std::vector<GatewayKeyStore::Entry> entries = store.entries().value();
    const auto own = std::ranges::find(entries, QByteArray(32, 'b'), [](const auto &entry) { return entry.key.hash; });
    QCOMPARE(own->key, (GatewayKey{own->key.hash, u"desktop"_s, own->key.createdMs, {}, {}, {"fast"}, {}, {}, 2.5}));
    QList<QByteArray> valid = store.hashes().value();
    std::sort(valid.begin(), valid.end());
    QCOMPARE(valid, QList<QByteArray>({QByteArray(32, 'b'), client}));
    QVERIFY(!store.replace(client).ok());
    QCOMPARE(store.hashes()->size(), 2);
    QVERIFY(store.noteReveal().ok());
    const Result<std::unique_ptr<Store>> log = Store::openForReading(folder.filePath(u"sluice.db"_s));
    QByteArrayList actions;
    const std::vector<AuditRow> rows = readAudit(**log, {}).value();
    for (const AuditRow &row : rows)
        actions.prepend(row.action + '/' + row.via);
    QCOMPARE(actions, (QByteArrayList{"key.replace/window", "key.add/window", "key.change/window", "key.replace/window",
                                      "key.reveal/window"}));
    QVERIFY(store.revoke(client).ok());
    QVERIFY(store.entries().value().front().key.revokedMs || store.entries().value().back().key.revokedMs);
    QVERIFY(store.remove(client).ok());
    QVERIFY(!store.remove(client).ok());
    QVERIFY(!StoredGatewayKeyStore(u"/dev/null/sluice.db"_s).entries().ok());
}

void TestClientKeys::aRunningGatewayFollows()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sluice.db"_s);
    const auto ring = std::make_shared<GatewayKeyRing>();
    const auto watching = StoredKeys::open(*Database(path).watch(), ring);
    QVERIFY(watching.ok());
    StoredGatewayKeyStore store(path);
    ClientKeysModel model(store);
    model.startNew();
    model.draft()->setValue(KeyDraft::Name, u"CI"_s);
    QVERIFY(model.save());
    const QByteArray hash = store.entries().value().front().key.hash;
    QTRY_VERIFY(ring->keys().contains(hash));
    const QString id = model.index(0).data(ClientKeysModel::IdRole).toString();
    model.startEdit(id);
    model.draft()->setValue(KeyDraft::RequestsPerMinute, u"5"_s);
    QVERIFY(model.save());
    QTRY_COMPARE(ring->keys().value(hash)->requestsPerMinute, 5);
    model.revoke(id);
    QTRY_VERIFY(ring->keys().value(hash)->revokedMs);
}

QTEST_MAIN(TestClientKeys)
#include "tst_clientkeys.moc"
