// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/modelhint.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

/// A provider's words about a model it does not have, and ours behind them.
class TestModelHint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isASentenceOfItsOwn_data();
    void isASentenceOfItsOwn();
    void aListedModelGetsNone();
};

namespace {

/// With one model, near the name that is asked for.
ModelCatalog &catalog()
{
    static ModelCatalog catalog;
    ModelInfo model;
    model.provider = "groq";
    model.id = "big-model-70b";
    catalog.store("groq", {model}, 0);
    return catalog;
}

QString hinted(const QString &told, const QByteArray &model)
{
    Error error;
    error.message = told;
    return withModelHint(error, model, catalog(), ModelTable::builtIn().value()).message;
}

} // namespace

void TestModelHint::isASentenceOfItsOwn_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("shown");
    const QString hint = u" Did you mean groq/big-model-70b?"_s;
    QTest::newRow("a full stop") << u"No such model."_s << u"No such model."_s + hint;
    QTest::newRow("none") << u"not found, and/or not deployed"_s << u"not found, and/or not deployed."_s + hint;
    QTest::newRow("a name at the end") << u"No model `x`"_s << u"No model `x`."_s + hint;
    QTest::newRow("a line end") << u"Not found\n"_s << u"Not found."_s + hint;
    QTest::newRow("a question") << u"Which model?"_s << u"Which model?"_s + hint;
    QTest::newRow("another script's full stop") << u"模型不存在。"_s << u"模型不存在。"_s + hint;
    QTest::newRow("no words") << QString() << hint.trimmed();
}

void TestModelHint::isASentenceOfItsOwn()
{
    QFETCH(QString, told);
    QTEST(hinted(told, "groq/big-model-70"), "shown");
}

void TestModelHint::aListedModelGetsNone()
{
    QCOMPARE(hinted(u"no access"_s, "groq/big-model-70b"), u"no access"_s);
}

QTEST_APPLESS_MAIN(TestModelHint)
#include "tst_modelhint.moc"
