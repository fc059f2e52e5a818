// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"
#include "app/fakeplayground.h"

#include "credentials/keyring.h"
#include "modelpickermodel.h"
#include "providerlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

struct Picker {
    test::TemporarySettings stored;
    test::FakePlayground source;
    std::unique_ptr<ModelPickerModel> model;

    Picker()
    {
        source.fillIn();
        model = std::make_unique<ModelPickerModel>(source, stored.settings);
    }
    [[nodiscard]] QVariant at(int row, int role) const { return model->data(model->index(row), role); }
    [[nodiscard]] QStringList column(int role) const
    {
        QStringList all;
        for (int row = 0; row < model->count(); ++row)
            all << at(row, role).toString();
        return all;
    }
};

} // namespace

class TestModelPicker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsChatModelsByProvider();
    void unknownIsADash();
    void filterNarrows();
    void anyIdCanBeTyped();
    void starsAndRecentComeFirst();
    void theOneInUseComesFirst();
    void typedOnesAreRecentToo();
    void failuresAreTold();
    void healthFollowsTheAnswers();
    void keysArriveAndGo();
};

void TestModelPicker::listsChatModelsByProvider()
{
    const Picker picker;
    const QAbstractItemModelTester tester(picker.model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(picker.model->count(), 8);
    QVERIFY(!picker.column(ModelPickerModel::NameRole).contains(u"groq/whisper-large-v3"_s));
    QCOMPARE(picker.at(0, ModelPickerModel::SectionRole).toString(), u"Fireworks AI"_s);
    QCOMPARE(picker.at(7, ModelPickerModel::SectionRole).toString(), u"Groq"_s);
    QCOMPARE(picker.model->nameAt(picker.model->rowOf(u"groq/openai/gpt-oss-20b"_s)), u"groq/openai/gpt-oss-20b"_s);
    QCOMPARE(picker.at(7, ModelPickerModel::ContextRole).toString(), u"131k"_s);
    QCOMPARE(picker.at(7, ModelPickerModel::InputPriceRole).toString(), u"$0.075"_s);
    QCOMPARE(picker.at(7, ModelPickerModel::ReasoningRole).toInt(), int(ModelPickerModel::Yes));
    QCOMPARE(picker.at(7, ModelPickerModel::VisionRole).toInt(), int(ModelPickerModel::No));
}

void TestModelPicker::unknownIsADash()
{
    const Picker picker;
    const int row = picker.model->rowOf(u"fireworks/accounts/fireworks/models/unheard-of"_s);
    for (int role : {ModelPickerModel::ContextRole, ModelPickerModel::OutputRole, ModelPickerModel::InputPriceRole,
                     ModelPickerModel::OutputPriceRole})
        QCOMPARE(picker.at(row, role).toString(), u"–"_s);
    QCOMPARE(picker.at(row, ModelPickerModel::ToolsRole).toInt(), int(ModelPickerModel::Unknown));
}

void TestModelPicker::filterNarrows()
{
    const Picker picker;
    const QAbstractItemModelTester tester(picker.model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    picker.model->setFilter(u"gpt GROQ"_s);
    QCOMPARE(picker.column(ModelPickerModel::NameRole),
             QStringList({u"groq/openai/gpt-oss-120b"_s, u"groq/openai/gpt-oss-20b"_s}));
    picker.model->setFilter({});
    QCOMPARE(picker.model->count(), 8);
}

void TestModelPicker::anyIdCanBeTyped()
{
    const Picker picker;
    picker.model->setFilter(u"groq/not-listed"_s);
    QCOMPARE(picker.model->count(), 1);
    QCOMPARE(picker.model->nameAt(0), u"groq/not-listed"_s);
    QVERIFY(picker.at(0, ModelPickerModel::TypedRole).toBool());
    picker.model->setFilter(u"groq/openai/gpt-oss-120b"_s);
    QCOMPARE(picker.model->count(), 1);
    QVERIFY(!picker.at(0, ModelPickerModel::TypedRole).toBool());
}

void TestModelPicker::starsAndRecentComeFirst()
{
    const Picker picker;
    const QAbstractItemModelTester tester(picker.model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString starred = u"groq/llama-3.1-8b-instant"_s;
    picker.model->toggleStar(starred);
    QCOMPARE(picker.model->nameAt(0), starred);
    QVERIFY(picker.at(0, ModelPickerModel::StarredRole).toBool());
    for (int i = 0; i < 7; ++i)
        picker.model->notePicked(picker.model->nameAt(picker.model->count() - 1 - i));
    const QStringList recent = picker.stored.settings.value(Setting::RecentModels).toStringList();
    QCOMPARE(recent.size(), 5);
    QCOMPARE(picker.model->nameAt(1), recent.first());
    QCOMPARE(picker.at(1, ModelPickerModel::SectionRole).toString(), u"Recent"_s);
    picker.model->toggleStar(starred);
    QVERIFY(picker.model->nameAt(0) != starred);
}

void TestModelPicker::theOneInUseComesFirst()
{
    const Picker picker;
    const QAbstractItemModelTester tester(picker.model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    picker.model->notePicked(u"groq/llama-3.1-8b-instant"_s);
    picker.model->setChosen(u"groq/openai/gpt-oss-20b"_s);
    QCOMPARE(picker.model->rowOf(u"groq/openai/gpt-oss-20b"_s), 0);
    QCOMPARE(picker.at(0, ModelPickerModel::SectionRole).toString(), u"In this pane"_s);
    QCOMPARE(picker.at(1, ModelPickerModel::SectionRole).toString(), u"Recent"_s);
    picker.model->setFilter(u"20b"_s);
    QVERIFY(picker.at(0, ModelPickerModel::SectionRole).toString() != u"In this pane"_s);
}

void TestModelPicker::typedOnesAreRecentToo()
{
    const Picker picker;
    picker.model->notePicked(u"groq/brand-new"_s);
    QCOMPARE(picker.at(0, ModelPickerModel::SectionRole).toString(), u"Recent"_s);
    QCOMPARE(picker.model->nameAt(0), u"groq/brand-new"_s);
    QCOMPARE(picker.at(0, ModelPickerModel::ContextRole).toString(), u"–"_s);
    QVERIFY(!picker.at(0, ModelPickerModel::TypedRole).toBool());
}

void TestModelPicker::failuresAreTold()
{
    Picker picker;
    QSignalSpy notices(picker.model.get(), &ModelPickerModel::noticeChanged);
    Error error{ErrorKind::Auth};
    error.message = u"The key was refused."_s;
    Q_EMIT picker.source.modelsFailed("groq", error);
    QCOMPARE(picker.model->notice(), u"Groq: The key was refused."_s);
    Q_EMIT picker.source.modelsChanged("groq");
    QVERIFY(picker.model->notice().isEmpty());
    QCOMPARE(notices.size(), 2);
}

void TestModelPicker::healthFollowsTheAnswers()
{
    Picker picker;
    test::FakeKeychain keychain;
    KeyRing keys(keychain, {}, {{u"groq"_s, u"GROQ_API_KEY"_s}});
    ProviderListModel model(picker.source, keys);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto health = [&] { return model.data(model.index(0), ProviderListModel::HealthRole).toInt(); };
    model.refresh();
    QCOMPARE(picker.source.refreshed, 1);
    QCOMPARE(health(), int(ProviderListModel::Asking));
    Q_EMIT picker.source.modelsChanged("groq");
    QCOMPARE(health(), int(ProviderListModel::Ok));
    const auto told = [&] { return model.data(model.index(0), ProviderListModel::HealthTextRole).toString(); };
    QVERIFY(!told().endsWith(u" ms"_s)); // a list is no answer
    model.noteTtft("groq", 41.4);
    QVERIFY2(told().endsWith(u" ms"_s), qPrintable(told()));
    // Own prices tell the list again, which says nothing of how long it took.
    const QString took = model.data(model.index(0), ProviderListModel::HealthTipRole).toString();
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY(since.hasExpired(50));
    Q_EMIT picker.source.modelsChanged("groq");
    QCOMPARE(model.data(model.index(0), ProviderListModel::HealthTipRole).toString(), took);
    Q_EMIT picker.source.modelsFailed("groq", {ErrorKind::Network});
    QCOMPARE(health(), int(ProviderListModel::Failing));
    picker.source.providerSet.providers[0].key = {};
    model.refresh();
    QCOMPARE(health(), int(ProviderListModel::NoKey));
}

void TestModelPicker::keysArriveAndGo()
{
    Picker picker;
    test::FakeKeychain keychain;
    KeyRing keys(keychain, {}, {{u"groq"_s, u"GROQ_API_KEY"_s}});
    keys.load();
    ProviderListModel model(picker.source, keys);
    QSignalSpy changes(&model, &ProviderListModel::keysChanged);
    QVERIFY(!model.hasAnyKey());
    model.saveKey(u"groq"_s, u"  gsk_0123456789ab4f2a\n"_s);
    QCOMPARE(keychain.kept.value(u"groq"_s), QByteArray("gsk_0123456789ab4f2a"));
    QCOMPARE(model.data(model.index(0), ProviderListModel::KeyTextRole).toString(),
             u"Key ending …4f2a, in the keychain"_s);
    QVERIFY(model.hasAnyKey());
    QSignalSpy resets(&model, &ProviderListModel::modelReset);
    Q_EMIT picker.source.providersChanged(); // the same ones: what is typed in their fields stays
    QCOMPARE(resets.size(), 0);
    model.forgetKey(u"groq"_s);
    QVERIFY(!model.hasAnyKey());
    QVERIFY(changes.size() >= 2);
}

QTEST_MAIN(TestModelPicker)
#include "tst_modelpicker.moc"
