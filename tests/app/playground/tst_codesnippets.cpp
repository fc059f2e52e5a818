// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Programs that send a request: each is run, with a stand-in for its client that keeps what it was given.
#include "codesnippets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a shell, Python, JavaScript or C++ reads as something else.
const QByteArray nasty =
    "{\"model\":\"a/b\",\"messages\":[{\"role\":\"user\",\"content\":\"it's \\\"q\\\" \\\\ \\\\\\\\ $HOME `id` \?\?= \?"
    "\?/ %s {x} \\ud83d\\ude00 \\u0000 \\u2028 \\u007f \\n \\t #{y} ${z} \\\\n '''\"}],\"temperature\":0.1"
    ",\"seed\":9007199254740991,\"top_k\":40,\"x\":null,\"y\":[true,false,{}],\"é\":\"😀 \\\\u0041\"}";

const SnippetTarget target{"http://127.0.0.1:1/v1", "/chat/completions", "TEST_KEY"};

struct Run {
    QTemporaryDir folder;

    void file(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QByteArray output(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, folder.path() + u':' + environment.value(u"PATH"_s));
        environment.insert(u"PYTHONPATH"_s, folder.path());
        environment.insert(u"PYTHONUTF8"_s, u"1"_s);
        environment.insert(u"TEST_KEY"_s, u"k\"$1"_s);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.waitForFinished();
        const QByteArray errors = process.readAllStandardError();
        if (!errors.isEmpty())
            qWarning("%s", errors.constData());
        return process.readAllStandardOutput();
    }
};

QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestCodeSnippets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShellGetsTheExactBody()
    {
        const Run run;
        run.file(u"curl"_s, "#!/bin/sh\nfor argument; do printf '%s\\036' \"$argument\"; done\n");
        run.file(u"snippet.sh"_s, curlSnippet(target, nasty));
        const QByteArrayList arguments = run.output(u"/bin/sh"_s, {u"snippet.sh"_s}).split('\036');
        QVERIFY(arguments.contains(nasty));
        QVERIFY(arguments.contains("Authorization: Bearer k\"$1"));
        QVERIFY(arguments.contains("http://127.0.0.1:1/v1/chat/completions"));
    }

    void linesStayInAShell()
    {
        const Run run;
        run.file(u"out.sh"_s, "printf %s " + shellQuoted("a\n'\nb''c\r\\") + '\n');
        QCOMPARE(run.output(u"/bin/sh"_s, {u"out.sh"_s}), "a\n'\nb''c\r\\");
    }

    void pythonGetsTheSame()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        QVERIFY2(!python.isEmpty(), "install python3");
        const Run run;
        run.file(u"openai.py"_s, "import json\nclass OpenAI:\n    def __init__(self, **options):\n"
                                 "        assert options['api_key'] == 'k\"$1', options\n"
                                 "        self.chat = self.completions = self\n"
                                 "    def create(self, extra_body={}, **body):\n"
                                 "        print(json.dumps({**body, **extra_body}))\n        return []\n");
        run.file(u"snippet.py"_s, pythonSnippet(target, nasty));
        QCOMPARE(json(run.output(python, {u"snippet.py"_s})), json(nasty));
    }

    void javascriptGetsTheSame_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nasty") << nasty;
        QTest::newRow("prototype") << QByteArray(
            "{\"model\":\"m\",\"messages\":[],\"__proto__\":{\"a\":1},\"b\":\"\\\"\\\\\"}");
        QTest::newRow("lines") << QByteArray("{\"model\":\"m\",\n\"__proto__\":1}");
    }
    void javascriptGetsTheSame()
    {
        QFETCH(QByteArray, body);
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        QVERIFY2(!node.isEmpty(), "install node");
        QByteArray code = javascriptSnippet(target, body);
        code.remove(0, code.indexOf('\n'));
        const Run run;
        run.file(u"snippet.mjs"_s,
                 "class OpenAI {\n  constructor(o) { if (o.apiKey !== 'k\"$1') throw o; this.chat = { "
                 "completions: { create: b => { console.log(JSON.stringify(b)); return []; } } }; }\n}\n"
                     + code);
        QCOMPARE(json(run.output(node, {u"snippet.mjs"_s})), json(body));
    }

    void cppEscapesWhatItMust()
    {
        QCOMPARE(cppQuoted("a\"\\?\?=\n\t\x01\xC3\xA9"
                           "9"),
                 "\"a\\\"\\\\\\\?\\\?=\\n\\t\\001\\303\\2519\"");
        QCOMPARE(cppQuoted(""), "\"\"");
        const QByteArray lines = cppQuoted(QByteArray(200, 'x'), "  ");
        QCOMPARE(lines.split('\n').size(), 3);
        QVERIFY(lines.split('\n').last().startsWith("  \"x"));
        const QByteArray code = qtSnippet(target, nasty);
        QVERIFY(code.contains("qgetenv(\"TEST_KEY\")"));
        QVERIFY(!code.contains("??"));
    }

    void aKeyIsNeverThere()
    {
        SnippetTarget odd = target;
        odd.keyVariable = "X; rm -rf";
        odd.authHeader = "x-api-key";
        odd.authPrefix = {};
        QVERIFY(curlSnippet(odd, "{}").contains("'x-api-key: '\"$API_KEY\""));
        QVERIFY(pythonSnippet(odd, "{}").contains("default_headers"));
        QVERIFY(javascriptSnippet(odd, "{}").contains("defaultHeaders"));
        odd.keyVariable.clear();
        QVERIFY(!curlSnippet(odd, "{}").contains("x-api-key"));
        QVERIFY(!qtSnippet(odd, "{}").contains("qgetenv"));
    }
};

QTEST_GUILESS_MAIN(TestCodeSnippets)
#include "tst_codesnippets.moc"
