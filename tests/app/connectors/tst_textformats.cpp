// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/edit/textformat.h"

#include <QTest>

using namespace sluice;
using namespace sluice::connectors;

namespace {

QByteArray put(const TextFormat &format, const QByteArray &text, const KeyPath &path, const QByteArray &json)
{
    const Result<QByteArray> done = format.put(text, path, json);
    return done ? *done : "error: " + done.error().message.toUtf8();
}

QByteArray take(const TextFormat &format, const QByteArray &text, const KeyPath &path, qsizetype keep = 0)
{
    const Result<QByteArray> done = format.take(text, path, keep);
    return done ? *done : "error: " + done.error().message.toUtf8();
}

KeyPath pathOf(const QString &text)
{
    return text.toUtf8().split('/');
}

} // namespace

/// Values are put into files of settings and taken out again; what is not ours comes out byte for byte.
class TestTextFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void puts_data();
    void puts();
    void takesOutAgain_data() { puts_data(); }
    void takesOutAgain();
    void restores_data() { puts_data(); }
    void restores();
    void refuses_data();
    void refuses();
    void comparesValues_data();
    void comparesValues();
    void everyPrefixIsReadOrRefused();
    void keepsWhatOthersAddedBeside();
    void keepsCommentsOfNames();
    void largeFiles();
};

void TestTextFormats::puts_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *kind, const QByteArray &before, const char *path,
                        const QByteArray &json, const QByteArray &after) {
        QTest::newRow(name) << QByteArray(kind) << before << QString::fromLatin1(path) << json << after;
    };
    row("json, member of an empty object", "json", "{}", "a", "1", "{\n  \"a\": 1\n}");
    row("json, empty object over two lines", "json", "{\n}\n", "a", "1", "{\n  \"a\": 1\n}\n");
    row("json, behind the last", "json", "{\n  \"x\": 0\n}\n", "a", "1", "{\n  \"x\": 0,\n  \"a\": 1\n}\n");
    row("json, tabs, no final newline", "json", "{\n\t\"x\": 0\n}", "a/b", "1",
        "{\n\t\"x\": 0,\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}");
    row("json, CRLF", "json", "{\r\n  \"x\": 0\r\n}\r\n", "a", "[1]",
        "{\r\n  \"x\": 0,\r\n  \"a\": [\r\n    1\r\n  ]\r\n}\r\n");
    row("json, byte-order mark", "json", "\xEF\xBB\xBF{\n  \"x\": 0\n}\n", "a", "1",
        "\xEF\xBB\xBF{\n  \"x\": 0,\n  \"a\": 1\n}\n");
    row("json, trailing comma", "json", "{\n  \"x\": 0,\n}\n", "a", "1", "{\n  \"x\": 0,\n  \"a\": 1,\n}\n");
    row("json, comments", "json", "// top\n{\n  /* \"a\": 9 */\n  \"x\": 0 // \"a\": 8\n  // end }\n}\n", "a", "1",
        "// top\n{\n  /* \"a\": 9 */\n  \"x\": 0, // \"a\": 8\n  // end }\n  \"a\": 1\n}\n");
    row("json, name only in a string", "json", "{\n  \"x\": \"{\\\"a\\\": 1}\"\n}\n", "a", "2",
        "{\n  \"x\": \"{\\\"a\\\": 1}\",\n  \"a\": 2\n}\n");
    row("json, in one line", "json", R"({"x": {"y": 1}})", "x/a", R"({"b":[1,2]})",
        R"({"x": {"y": 1, "a": {"b":[1,2]}}})");
    row("json, nested beside others", "json", "{\n    \"env\": {\n        \"X\": \"ü\"\n    }\n}\n", "env/A", "\"é\"",
        "{\n    \"env\": {\n        \"X\": \"ü\",\n        \"A\": \"é\"\n    }\n}\n");
    row("json, unicode names", "json", "{\n  \"naïve\": 1\n}\n", "groq/x", "2",
        "{\n  \"naïve\": 1,\n  \"groq\": {\n    \"x\": 2\n  }\n}\n");
    row("toml, at the top", "toml", "x = 1 # one\n\n[t]\ny = 2\n", "a", "\"v\"",
        "x = 1 # one\na = \"v\"\n\n[t]\ny = 2\n");
    row("toml, before the first table", "toml", "# top\n[t]\ny = 2\n", "a", "true", "a = true\n# top\n[t]\ny = 2\n");
    row("toml, a new table", "toml", "x = 1\n", "p/s/n", "3", "x = 1\n\n[p.s]\nn = 3\n");
    row("toml, a new table, no final newline", "toml", "x = 1", "p/s/n", "3", "x = 1\n\n[p.s]\nn = 3");
    row("toml, CRLF", "toml", "x = 1\r\n", "a", "2", "x = 1\r\na = 2\r\n");
    row("toml, in a table that is there", "toml", "[p.s]\ny = '''\n[p.s]\nn = 9\n'''\n\n[q]\nz = 1\n", "p/s/n", "3",
        "[p.s]\ny = '''\n[p.s]\nn = 9\n'''\nn = 3\n\n[q]\nz = 1\n");
    row("toml, in a table in place", "toml", "p = { x = { y = 1 } }\n", "p/s/n", "3",
        "p = { x = { y = 1 }, s.n = 3 }\n");
    row("toml, an object", "toml", "", "p/auth", R"({"args":["a b","c"],"command":"/x \"y\""})",
        "[p]\nauth = { args = [\"a b\", \"c\"], command = \"/x \\\"y\\\"\" }\n");
    row("toml, arrays over lines", "toml", "l = [\n  \"]\", # ]\n  'a = 1',\n]\n[t]\n", "a", "1",
        "l = [\n  \"]\", # ]\n  'a = 1',\n]\na = 1\n[t]\n");
    row("toml, names in quotes", "toml", "\"x.y\" = 1\n", "p.q/a", "1", "\"x.y\" = 1\n\n[\"p.q\"]\na = 1\n");
    row("toml, other dotted names", "toml", "p.x.n = 1\n", "p/s/n", "2", "p.x.n = 1\n\n[p.s]\nn = 2\n");
    row("yaml, a value", "yaml", "# c\nx: 1\n", "a", "\"v\"", "# c\nx: 1\na: \"v\"\n");
    row("yaml, an item", "yaml", "models:\n  - name: x\n    model: |\n      text\n# end\nrules: []\n", "models/name=S",
        R"({"name":"S","m":1})",
        "models:\n  - name: x\n    model: |\n      text\n  - {\"name\":\"S\",\"m\":1}\n# end\nrules: []\n");
    row("yaml, items at the margin", "yaml", "models:\n- name: x\nz: 1\n", "models/name=S", R"({"name":"S"})",
        "models:\n- name: x\n- {\"name\":\"S\"}\nz: 1\n");
    row("yaml, a list of its own", "yaml", "x: 1", "models/name=S", R"({"name":"S"})",
        "x: 1\nmodels:\n  - {\"name\":\"S\"}");
    row("yaml, the text is a list", "yaml", "- model_id: x\n  y: 1\n", "model_id=S", R"({"model_id":"S"})",
        "- model_id: x\n  y: 1\n- {\"model_id\":\"S\"}\n");
    row("yaml, behind values of all kinds", "yaml",
        "x: |\n  a: 9\n\n  # b\ny: [1, 'it''s', \"[\", {z: \"a: 1\"},\n  it's\n] # a: 8\nz: b\n  c - d\n", "a", "1",
        "x: |\n  a: 9\n\n  # b\ny: [1, 'it''s', \"[\", {z: \"a: 1\"},\n  it's\n] # a: 8\nz: b\n  c - d\na: 1\n");
    row("yaml, behind anchors and blocks", "yaml",
        "x: &b\n  k: 1\n  l:\n  - m: |\n      n\n    o: \"p\n  q\"\n\"y\": *b\n", "a", "1",
        "x: &b\n  k: 1\n  l:\n  - m: |\n      n\n    o: \"p\n  q\"\n\"y\": *b\na: 1\n");
    row("yaml, CRLF", "yaml", "- x\r\n", "model_id=S", R"({"model_id":"S"})", "- x\r\n- {\"model_id\":\"S\"}\r\n");
}

void TestTextFormats::puts()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, before);
    QFETCH(QString, path);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, after);
    const TextFormat &format = *textFormat(kind);
    QCOMPARE(put(format, before, pathOf(path), json), after);
    // Again changes nothing.
    QCOMPARE(put(format, after, pathOf(path), json), after);
    const Result<Found> found = format.find(after, pathOf(path));
    QVERIFY(found.ok() && found->raw);
    QCOMPARE(found->depth, pathOf(path).size());
}

void TestTextFormats::takesOutAgain()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, before);
    QFETCH(QString, path);
    QFETCH(QByteArray, after);
    const TextFormat &format = *textFormat(kind);
    const Result<Found> found = format.find(before, pathOf(path));
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().message));
    QVERIFY(!found->raw);
    const QByteArray out = take(format, after, pathOf(path), found->depth);
    // An empty object may be left over two lines, and a line end at the end.
    if (before == "{}")
        QCOMPARE(out, QByteArray("{\n}"));
    else if (before.isEmpty())
        QCOMPARE(out, QByteArray());
    else
        QCOMPARE(out, before);
}

void TestTextFormats::restores()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, path);
    QFETCH(QByteArray, after);
    const TextFormat &format = *textFormat(kind);
    const Result<Found> was = format.find(after, pathOf(path));
    QVERIFY(was.ok());
    const QByteArray other = kind == "yaml" && path.contains(QLatin1Char('='))
                                 ? QByteArray()
                                 : put(format, after, pathOf(path), "\"other\"");
    if (other.isEmpty())
        return;
    QVERIFY(other != after);
    const Result<QByteArray> back = format.restore(other, pathOf(path), *was->raw);
    QVERIFY(back.ok());
    QCOMPARE(*back, after);
}

void TestTextFormats::refuses_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *kind, const QByteArray &text, const char *path,
                        const char *says) {
        QTest::newRow(name) << QByteArray(kind) << text << QString::fromLatin1(path) << QString::fromLatin1(says);
    };
    row("json, cut", "json", "{\n\"a\": 1", "a", "not closed");
    row("json, no comma", "json", "{\"x\": 1 \"y\": 2}", "a", "comma");
    row("json, a word", "json", "{\"x\": yes}", "a", "no JSON");
    row("json, comment without end", "json", "{} /* ", "a", "comment");
    row("json, line break in a text", "json", "{\n\"x\": \"a\nb\"}", "a", "line 2");
    row("json, two values", "json", "{}{}", "a", "more behind");
    row("json, a list", "json", "[1]", "a", "no JSON object");
    row("json, no object on the way", "json", "{\"a\": [1]}", "a/b", "is no object");
    row("json, not UTF-8", "json", "{\"x\": \"\xff\"}", "a", "UTF-8");
    row("json, too deep", "json", QByteArray(100'000, '['), "a", "too deep");
    row("toml, cut", "toml", "a = [1,\n2", "a", "not closed");
    row("toml, a word", "toml", "x = yes\n", "a", "no value");
    row("toml, two in a line", "toml", "x = 1 y = 2\n", "a", "line was expected to end");
    row("toml, header", "toml", "[a\nx = 1\n", "a", "line 1");
    row("toml, text without end", "toml", "x = \"a\ny = 1\n", "a", "no end");
    row("toml, a table there", "toml", "[p.s.auth]\nx = 1\n", "p/s/auth", "is a table");
    row("toml, a list of tables", "toml", "[[p]]\nx = 1\n", "p/s/n", "list of tables");
    row("toml, a value on the way", "toml", "p = 1\n", "p/s", "a table would be needed");
    row("toml, twice", "toml", "a = 1\na = 2\n", "a", "twice");
    row("toml, too deep", "toml", "x = " + QByteArray(100'000, '['), "a", "too deep");
    row("yaml, several documents", "yaml", "---\na: 1\n---\nb: 1\n", "a", "several documents");
    row("yaml, as JSON", "yaml", "{a: 1}\n", "a", "as JSON");
    row("yaml, list in one line", "yaml", "models: [a]\n", "models/name=S", "list in one line");
    row("yaml, no list", "yaml", "models:\n  a: 1\n", "models/name=S", "list was expected");
    row("yaml, members where a list is wanted", "yaml", "a: 1\n", "model_id=S", "list was expected");
    row("yaml, value over lines", "yaml", "a: |\n  x\n", "a", "several lines");
    row("yaml, value over lines behind an empty one", "yaml", "a: |\n\n  # x\n", "a", "several lines");
    row("yaml, value below", "yaml", "a:\n  # c\n- x\n", "a", "several lines");
    row("yaml, quotes over lines", "yaml", "a: 'x\ny'\n", "a", "several lines");
    row("yaml, a list where names are wanted", "yaml", "# c\n- x\n", "a", "is a list");
    row("yaml, a text where names are wanted", "yaml", "x\n", "a", "name with a value");
    row("yaml, list not closed", "yaml", "x: 1\ny: [\n", "a", "line 2: [ is not closed");
    row("yaml, list closed otherwise", "yaml", "x: [1, {y: 2]}\n", "a", "closes nothing");
    row("yaml, no comma", "yaml", "x: [\"1\" \"2\"]\n", "a", "comma");
    row("yaml, text without end", "yaml", "x: \"y\n", "a", "has no end");
    row("yaml, more behind a text", "yaml", "x: 'y' z\n", "a", "more behind");
    row("yaml, tab before a value", "yaml", "a:\tx\n", "a", "line 1: a tab");
    row("yaml, tab behind an item", "yaml", "x:\n  -\ty\n", "a", "line 2: a tab");
    row("yaml, tab in front", "yaml", "x:\n\ty: 1\n", "a", "no tabs");
    row("yaml, names not below each other", "yaml", "x:\n    y: 1\n  z: 2\n", "a", "line 3");
    row("yaml, names below a value", "yaml", "x: 1\n  y: 2\n", "a", "line 2");
    row("yaml, names not at the margin", "yaml", "  x: 1\n", "a", "line 1");
    row("yaml, an item among names", "yaml", "x: 1\n- y\n", "a", "line 2");
    row("yaml, two names in a line", "yaml", "x: y: 1\n", "a", "line 1");
    row("yaml, a name alone", "yaml", "? a\n: 1\n", "a", "behind ?");
    row("yaml, a value alone", "yaml", ": 1\n", "a", "is none");
    row("yaml, an anchor at the place", "yaml", "a: &x 1\nb: *x\n", "a", "anchor");
    row("yaml, a character that nobody sees", "yaml", QByteArray("x: \0\n", 6), "a", "control character");
}

void TestTextFormats::refuses()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QString, says);
    const Result<QByteArray> done = textFormat(kind)->put(text, pathOf(path), "{\"name\":\"S\"}");
    QVERIFY(!done.ok());
    QVERIFY2(done.error().message.contains(says), qPrintable(done.error().message));
    QVERIFY(!textFormat(kind)->take(text, pathOf(path), 0).ok());
}

void TestTextFormats::comparesValues_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("json, layout") << QByteArray("json") << QByteArray("{\"a\":{\"x\":[1,2],\"y\":\"\\u00e9\"}}")
                                  << QByteArray("{ /* c */ \"a\" : {\n\"x\": [1,\n 2,],\n\"y\": \"é\" }}");
    QTest::newRow("json, the last counts")
        << QByteArray("json") << QByteArray("{\"a\":2}") << QByteArray("{\"a\":1,\"a\":2}");
    QTest::newRow("toml, quotes") << QByteArray("toml") << QByteArray("a = \"x\"") << QByteArray("a = '''\nx'''");
    QTest::newRow("toml, escapes") << QByteArray("toml") << QByteArray("a = \"é\"") << QByteArray("a = \"\\u00e9\"");
    QTest::newRow("toml, tables") << QByteArray("toml") << QByteArray("a = { x = 1, y = [\"b\"] }")
                                  << QByteArray("a={y=['b',],x=1}");
    QTest::newRow("yaml, blanks") << QByteArray("yaml") << QByteArray("a: \"x\"") << QByteArray("a:   \"x\"   # c");
}

void TestTextFormats::comparesValues()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    const Result<Found> first = textFormat(kind)->find(one, {"a"});
    const Result<Found> second = textFormat(kind)->find(other, {"a"});
    QVERIFY(first.ok() && second.ok() && first->raw && second->raw);
    QCOMPARE(first->canonical, second->canonical);
}

/// Whatever half a file holds: no crash, and what is taken for whole can be edited and given back.
void TestTextFormats::everyPrefixIsReadOrRefused()
{
    const std::pair<const char *, QByteArray> texts[] = {
        {"json", "\xEF\xBB\xBF// c\r\n{\"a\": {\"b\": [1, {\"c\": \"\\u00e9\\\"\"}, null,], /* x */ }, \"a\": "
                 "-1.5e3,\r\n}\r\n"},
        {"toml", "a.b = 1 # c\n\"q\\\"\" = '''x''''\n[t.'u v'] # t\nd = 1979-05-27 07:32:00\n[[l]]\nx = { y = [1,\n2], "
                 "z.w = \"\"\"\\\n  m\"\"\" }\n"},
        {"yaml",
         "---\n# c\na: 'x # y' # z\nmodels:\n  - name: \"n\"\n    t: |\n      u\n\n  - {\"name\":\"S\"}\nb:\n- c\n"},
    };
    for (const auto &[kind, text] : texts) {
        const TextFormat &format = *textFormat(kind);
        for (qsizetype size = 0; size <= text.size(); ++size) {
            const QByteArray part = text.first(size);
            const Result<Found> found = format.find(part, {"new"});
            const Result<QByteArray> done = format.put(part, {"new"}, "\"v\"");
            if (!done.ok())
                continue;
            QVERIFY(found.ok() && !found->raw);
            const Result<Found> now = format.find(*done, {"new"});
            QVERIFY2(now.ok() && now->raw, done->constData());
            const Result<QByteArray> back = format.take(*done, {"new"}, 0);
            QVERIFY(back.ok());
            const Result<Found> gone = format.find(*back, {"new"});
            QVERIFY(gone.ok() && !gone->raw);
        }
    }
}

void TestTextFormats::keepsWhatOthersAddedBeside()
{
    const TextFormat &json = *textFormat("json");
    const QByteArray withTheirs = "{\n  \"env\": {\n    \"A\": 1, // mine\n    \"B\": 2\n  },\n  \"z\": 3\n}\n";
    QCOMPARE(take(json, withTheirs, {"env", "A"}),
             QByteArray("{\n  \"env\": {\n    // mine\n    \"B\": 2\n  },\n  \"z\": 3\n}\n"));
    QCOMPARE(take(json, withTheirs, {"env", "B"}),
             QByteArray("{\n  \"env\": {\n    \"A\": 1 // mine\n  },\n  \"z\": 3\n}\n"));
    QCOMPARE(take(json, "{\"a\": 1, \"b\": 2}", {"a"}), QByteArray("{\"b\": 2}"));
    QCOMPARE(take(json, "{\"a\": 1, \"b\": 2}", {"b"}), QByteArray("{\"a\": 1}"));
    QCOMPARE(take(json, "{\"p\": {\"a\": 1}}", {"p", "a"}, 1), QByteArray("{\"p\": {}}"));
    QCOMPARE(take(json, "{\"x\": 0, \"p\": {\"a\": 1}}", {"p", "a"}), QByteArray("{\"x\": 0}"));
    QCOMPARE(take(json, "{\n \"p\": {\n  \"a\": 1 // theirs\n }\n}", {"p", "a"}),
             QByteArray("{\n \"p\": {\n  // theirs\n }\n}"));
    const TextFormat &toml = *textFormat("toml");
    QCOMPARE(take(toml, "[p.s]\nn = 1 # theirs\n", {"p", "s", "n"}), QByteArray("# theirs\n"));
    QCOMPARE(take(toml, "a = 1\n\n[p.s] # mine\nn = 1\n\n# later\n", {"p", "s", "n"}, 1),
             QByteArray("a = 1\n\n# mine\n\n# later\n"));
    QCOMPARE(take(toml, "[p.s]\nn = 1 # theirs\n", {"p", "s", "n"}, 2), QByteArray("[p.s]\n# theirs\n"));
    QCOMPARE(take(toml, "[p.s]\nn = 1\nm = 2\n", {"p", "s", "n"}), QByteArray("[p.s]\nm = 2\n"));
    QCOMPARE(take(toml, "p = { n = 1, m = 2 }\n", {"p", "n"}), QByteArray("p = { m = 2 }\n"));
    QCOMPARE(take(toml, "p = { n = 1, m = 2 }\n", {"p", "m"}), QByteArray("p = { n = 1 }\n"));
    QCOMPARE(take(toml, "[p.s]\nn = 1\n\n[q]\nx = 1\n", {"p", "s", "n"}), QByteArray("[q]\nx = 1\n"));
}

/// A name without a value has none: what is put there stands before the comment.
void TestTextFormats::keepsCommentsOfNames()
{
    const TextFormat &yaml = *textFormat("yaml");
    QCOMPARE(put(yaml, "a: # c\nb: x # d\n", {"a"}, "\"v\""), QByteArray("a: \"v\" # c\nb: x # d\n"));
    QCOMPARE(put(yaml, "a:  \nb: x\t# d\n", {"b"}, "1"), QByteArray("a:  \nb: 1\t# d\n"));
    QCOMPARE(put(yaml, "a:  \n", {"a"}, "1"), QByteArray("a: 1  \n"));
}

void TestTextFormats::largeFiles()
{
    QByteArray json = "{\n";
    QByteArray toml;
    QByteArray yaml;
    for (int i = 0; json.size() < 1024 * 1024; ++i) {
        const QByteArray number = QByteArray::number(i);
        json += "  \"k" + number + "\": {\"a\": [1, 2, \"x\"], /* c */ \"b\": null},\n";
        toml += "[t" + number + "]\nk = { a = [1, 2], b = \"x\" } # c\n";
        yaml += "k" + number + ": value # c\n";
    }
    json += "}\n";
    const std::pair<const char *, QByteArray> texts[] = {{"json", json}, {"toml", toml}, {"yaml", yaml}};
    for (const auto &[kind, text] : texts) {
        const TextFormat &format = *textFormat(kind);
        const QByteArray done = put(format, text, {"new"}, "1");
        QVERIFY(done.size() > text.size());
        QCOMPARE(take(format, done, {"new"}), text);
    }
}

QTEST_APPLESS_MAIN(TestTextFormats)
#include "tst_textformats.moc"
