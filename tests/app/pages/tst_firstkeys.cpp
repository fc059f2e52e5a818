// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the first page says before there is a key: where one is to be had, and what becomes of it.
#include "app/fakedesktop.h"
#include "app/fakeplayground.h"

#include "credentials/keyring.h"
#include "providerlistmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

struct Section {
    Section() { source.fillIn(); }

    test::FakeKeychain keychain;
    KeyRing keys{keychain, {}, {{u"groq"_s, u"GROQ_API_KEY"_s}, {u"fireworks"_s, u"FIREWORKS_API_KEY"_s}}};
    test::FakePlayground source;
};

} // namespace

class TestFirstKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSaidOfTheKeychainIsKnown()
    {
        Section section;
        ProviderListModel list(section.source, section.keys);
        list.identifyKeychain(); // which nobody answers
        QVERIFY(!list.isKeychainMissing());
        QCOMPARE(list.keychainNote(), u"A key is never written into a file of Sluice."_s);
        section.keychain.service = u"KWallet"_s;
        list.identifyKeychain();
        QVERIFY(list.keychainNote().contains(u"(KWallet)"_s));
        QSignalSpy changes(&list, &ProviderListModel::keysChanged);
        list.identifyKeychain();
        QCOMPARE(changes.size(), 0);
        section.keychain.service = QString();
        list.identifyKeychain();
        QCOMPARE(changes.size(), 1);
        QVERIFY(list.isKeychainMissing());
        QVERIFY(list.keychainNote().contains(u"kept nowhere"_s));
        QVERIFY(list.keychainNote().endsWith(u"GROQ_API_KEY, FIREWORKS_API_KEY."_s));
    }

    void aKeyIsToBeHadSomewhere()
    {
        Section section;
        const ProviderListModel list(section.source, section.keys);
        const auto page = [&list](int row) {
            return list.data(list.index(row), ProviderListModel::KeyPageRole).toString();
        };
        QCOMPARE(page(0), u"https://console.groq.com/keys"_s);
        QVERIFY(page(1).startsWith(u"https://app.fireworks.ai/"_s));
    }

    /// The key that is tested may be the one that has just come into use.
    void aTestOutlivesTheChangeOfItsKey()
    {
        Section section;
        ProviderListModel list(section.source, section.keys);
        list.test(u"groq"_s);
        Q_EMIT section.source.providersChanged();
        QVERIFY(list.data(list.index(0), ProviderListModel::TestingRole).toBool());
        section.source.announceModels();
        QVERIFY(
            list.data(list.index(0), ProviderListModel::TestTextRole).toString().startsWith(u"Groq answered in "_s));
    }
};

QTEST_MAIN(TestFirstKeys)
#include "tst_firstkeys.moc"
