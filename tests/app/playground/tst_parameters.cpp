// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"
#include "app/fakeplayground.h"

#include "parametersmodel.h"
#include "playgroundmodel.h"

#include <QLocale>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

struct Panel {
    test::TemporarySettings stored;
    test::FakePlayground source;
    std::unique_ptr<PlaygroundModel> playground;
    std::unique_ptr<PaneSettings> settings;
    std::unique_ptr<ParametersModel> parameters;

    Panel()
    {
        source.fillIn();
        stored.settings.setPaneModels({u"groq/openai/gpt-oss-20b"_s, u"groq/llama-3.3-70b-versatile"_s});
        playground = std::make_unique<PlaygroundModel>(source, stored.settings);
        settings = std::make_unique<PaneSettings>(source, *playground);
        parameters = std::make_unique<ParametersModel>(*settings);
    }
    [[nodiscard]] int row(const QString &key) const
    {
        for (int row = 0; row < parameters->rowCount(); ++row) {
            if (value(row, ParametersModel::KeyRole) == key)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QVariant value(int row, int role) const { return parameters->data(parameters->index(row), role); }
    [[nodiscard]] std::optional<double> temperature() const { return settings->current().sampling.temperature; }
};

} // namespace

class TestParameters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void numbersAreThoseOfTheLanguage();
    void theProvidersDefaultStandsBeside();
    void whatIsNoValueGoesWithAReset();
    void nothingIsAskedWithWhatIsNoValue();
};

void TestParameters::numbersAreThoseOfTheLanguage()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const Panel panel;
    const int row = panel.row(u"temperature"_s);
    for (const QString &typed : {u"0,7"_s, u"0.7"_s}) {
        panel.parameters->setText(row, typed);
        QCOMPARE(panel.temperature(), 0.7);
        QCOMPARE(panel.value(row, ParametersModel::TextRole).toString(), u"0,7"_s);
        QCOMPARE(panel.value(row, ParametersModel::NumberRole).toDouble(), 0.7);
    }
    panel.parameters->setNumber(row, 0.1 + 0.2);
    QCOMPARE(panel.value(row, ParametersModel::TextRole).toString(), u"0,3"_s);
    panel.parameters->setText(row, u"2,5"_s);
    QVERIFY(panel.value(row, ParametersModel::NoteRole).toString().contains(u'2'));
    panel.parameters->setText(row, u"warm"_s);
    QVERIFY(!panel.temperature());
    QCOMPARE(panel.value(row, ParametersModel::TextRole).toString(), u"warm"_s);
    const int seed = panel.row(u"seed"_s);
    panel.parameters->setText(seed, u"9007199254740995"_s);
    QCOMPARE(panel.settings->current().sampling.seed, qint64(9007199254740995));
    QCOMPARE(panel.value(seed, ParametersModel::TextRole).toString(), u"9007199254740995"_s);
}

void TestParameters::nothingIsAskedWithWhatIsNoValue()
{
    Panel panel;
    panel.playground->setFaults([&](const PaneModel &pane) { return panel.parameters->fault(pane); });
    const int row = panel.row(u"max_tokens"_s);
    panel.parameters->setText(row, u"12.5x"_s);
    QCOMPARE(panel.playground->settingsFault(), u"Max output tokens: “12.5x” is no number."_s);
    QVERIFY(!panel.playground->runAll(u"q"_s));
    // It stays with the settings it was typed for, whichever of their panes is looked at.
    panel.playground->setProperty("currentRow", 1);
    QCOMPARE(panel.value(row, ParametersModel::TextRole).toString(), u"12.5x"_s);
    panel.settings->detach();
    QCOMPARE(panel.value(row, ParametersModel::TextRole).toString(), QString());
    QVERIFY(!panel.playground->settingsFault().isEmpty());
    panel.playground->setProperty("currentRow", 0);
    QCOMPARE(panel.value(row, ParametersModel::TextRole).toString(), u"12.5x"_s);
    panel.parameters->setText(row, u"12"_s);
    QVERIFY(panel.playground->settingsFault().isEmpty());
    QVERIFY(panel.playground->runAll(u"q"_s));
    QCOMPARE(panel.source.asked.front().sampling.maxOutputTokens, 12);
}

void TestParameters::theProvidersDefaultStandsBeside()
{
    Panel panel;
    ProviderSet set = panel.source.providerSet;
    for (ProviderAccess &access : set.providers)
        access.profile.fields["temperature"].usual = "0.5";
    panel.source.providerSet = set;
    panel.source.announceModels();
    QLocale::setDefault(QLocale(QLocale::German));
    const int row = panel.row(u"temperature"_s);
    QCOMPARE(panel.value(row, ParametersModel::UsualRole).toString(), u"0,5"_s);
    QVERIFY(!panel.value(row, ParametersModel::IsSetRole).toBool());
    QCOMPARE(panel.value(row, ParametersModel::NumberRole).toDouble(), 0.5); // where a slider stands
    QVERIFY(!panel.temperature());                                           // and nothing is sent
    QCOMPARE(panel.value(panel.row(u"seed"_s), ParametersModel::UsualRole).toString(), QString());
}

void TestParameters::whatIsNoValueGoesWithAReset()
{
    const Panel panel;
    const int row = panel.row(u"temperature"_s);
    QVERIFY(!panel.parameters->isFaulty());
    panel.parameters->setText(row, u"warm"_s);
    QVERIFY(panel.parameters->isFaulty());
    QVERIFY(!panel.settings->isAnySet());
    panel.settings->resetAll();
    QVERIFY(!panel.parameters->isFaulty());
    QCOMPARE(panel.value(row, ParametersModel::TextRole).toString(), QString());
    QCOMPARE(panel.value(row, ParametersModel::ProblemRole).toString(), QString());
}

QTEST_MAIN(TestParameters)
#include "tst_parameters.moc"
