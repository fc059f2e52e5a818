// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/audit/tampering.h"
#include "support/cases/storedrequests.h"

#include "auditmodel.h"
#include "requestspagemodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    explicit Page(int rows)
    {
        auto opened = Store::open(path());
        if (opened) {
            store = std::move(*opened);
            addRows(*store, rows);
        }
        model.open(path());
        tester.setUseFetchMore(false);
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"sluice.db"_s); }
    void refresh()
    {
        model.setActive(true);
        QTRY_VERIFY(!model.isReading());
    }
    [[nodiscard]] QString at(int row, AuditModel::Role role) const
    {
        return model.data(model.index(row), role).toString();
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    AuditModel model;
    QAbstractItemModelTester tester{&model};
};

} // namespace

class TestAuditPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsComePageByPage()
    {
        Page page(AuditModel::page + 30);
        QCOMPARE(page.model.rowCount(), 0); // nobody looks
        page.refresh();
        QCOMPARE(page.model.rowCount(), AuditModel::page);
        QCOMPARE(page.at(0, AuditModel::ObjectRole), u"no 230"_s);
        QCOMPARE(page.at(0, AuditModel::ActorRole), u"anna"_s);
        QCOMPARE(page.at(0, AuditModel::ActionRole), u"test"_s);
        page.model.fetchMore({});
        QTRY_COMPARE(page.model.rowCount(), AuditModel::page + 30);
        QCOMPARE(page.at(229, AuditModel::ObjectRole), u"no 1"_s);
        QVERIFY(!page.model.canFetchMore({}));
    }

    void whatIsWrittenMeanwhileComesOnTop()
    {
        Page page(3);
        page.refresh();
        addRows(*page.store, 1);
        QTRY_COMPARE(page.model.rowCount(), 4);
        QCOMPARE(page.at(0, AuditModel::ObjectRole), u"no 1"_s);
        QCOMPARE(page.at(1, AuditModel::ObjectRole), u"no 3"_s);
    }

    void wordsAreLookedFor()
    {
        Page page(12);
        page.refresh();
        page.model.setWords(u"NO 1"_s);
        QTRY_COMPARE(page.model.rowCount(), 4); // 1, 10, 11, 12
        page.model.setWords(u"%"_s);
        QTRY_COMPARE(page.model.rowCount(), 0);
        page.model.setWords(u"ann"_s);
        QTRY_COMPARE(page.model.rowCount(), 12);
    }

    void aRowInFull()
    {
        Page page(2);
        page.refresh();
        QVERIFY(!page.model.isShown());
        page.model.select(0);
        QVERIFY(page.model.isShown());
        QCOMPARE(page.model.before(), u"{\n  \"n\": 2\n}"_s);
        QCOMPARE(page.model.after(), u"null"_s);
        QVERIFY(page.model.facts().contains(u"anna"_s));
        page.model.select(7);
        QVERIFY(page.model.isShown());
        page.model.close();
        QVERIFY(!page.model.isShown());
        QVERIFY(page.model.facts().isEmpty());
    }

    void foreignTextHidesNothing()
    {
        Page page(0);
        QVERIFY(Changes(*page.store, {}).note({"test", "thing", "a\n<b>\xe2\x80\xae"}).ok());
        page.refresh();
        QCOMPARE(page.at(0, AuditModel::ObjectRole), u"a‹U+000A›<b>‹U+202E›"_s);
    }

    void itIsVerified()
    {
        Page page(5);
        page.refresh();
        page.model.verify();
        QVERIFY(page.model.isChecking());
        QTRY_VERIFY(!page.model.isChecking());
        QVERIFY2(page.model.verdict().contains(u'5'), qPrintable(page.model.verdict()));
        QVERIFY(!page.model.isBroken());
        tamper(*page.store, {u"UPDATE audit SET actor = 'eve' WHERE seq = 3"_s});
        page.model.verify();
        QTRY_VERIFY(!page.model.isChecking());
        QVERIFY2(page.model.verdict().contains(u'3'), qPrintable(page.model.verdict()));
        QVERIFY(page.model.isBroken());
    }

    void whoLooksAtTextsOfARequestIsWrittenDown()
    {
        const StoredRequests stored;
        QVERIFY(stored.add({requestAt(2000, 1)}));
        QVERIFY(stored.add({requestAt(1000, 2)}, {"asked", "answered"}));
        RequestsPageModel page(nullptr, nullptr);
        page.open(stored.path());
        page.list()->setActive(true);
        QTRY_COMPARE(page.list()->rowCount(), 2);
        const RequestDetail &detail = *page.detail();
        page.select(0);
        QTRY_COMPARE(detail.texts(), RequestDetail::NotKept);
        QVERIFY(readAudit(stored.store(), {}).value().empty());
        page.select(1);
        QTRY_COMPARE(detail.texts(), RequestDetail::Kept);
        const std::vector<AuditRow> rows = readAudit(stored.store(), {}).value();
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].action + ' ' + rows[0].requestId + ' ' + rows[0].via, "text.read req-00000002 window");
        // Without the row they are not shown.
        QVERIFY(takes(stored.store(),
                      u"CREATE TRIGGER away BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'away'); END"_s));
        page.select(0);
        page.select(1);
        QTRY_VERIFY(detail.texts() != RequestDetail::Reading);
        QVERIFY(detail.requestText().isEmpty());
        QVERIFY(detail.textsNote().contains(u"audit"_s));
    }

    void aStoreThatIsAwayIsTold()
    {
        AuditModel model;
        model.open(u"/nowhere/sluice.db"_s);
        model.setActive(true);
        QTRY_VERIFY(!model.isReading());
        QVERIFY(!model.problem().isEmpty());
        model.verify();
        QTRY_VERIFY(!model.isChecking());
        QVERIFY(model.isBroken());
    }
};

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
