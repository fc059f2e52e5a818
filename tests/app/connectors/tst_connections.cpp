// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connections.h"
#include "connectors/launch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace sluice::connectors;
using namespace Qt::StringLiterals;

namespace {

constexpr char codexFile[] = "# mine\nmodel = \"gpt\" # best\n\n[tui]\ntheme = 'dark'\n";

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

Offer offer()
{
    return {"http://127.0.0.1:7117", {{"groq/one", 131072, 65536}, {"groq/two"}}};
}

} // namespace

/// What connecting does to a tool's files, whenever it ends and whoever else writes to them.
class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_home.reset(); }

    void everyToolIsInOrder();
    void givesBackByteForByte();
    void makesAndRemovesFiles();
    void leavesTheirChanges();
    void whatTheyMadeTheirsStays();
    void whatToolsChangeByThemselvesIsNoChange();
    void followsLinksAndKeepsModes();
    void repairsAfterEveryStep();
    void onceIsTwice();
    void refusesToPointAtItself();
    void leavesWhatItCannotRead();
    void aPowerCutLeavesNothingLocked();
    void followsTheGateway();
    void repeatsForModels();
    void launches();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_home->path() + u'/' + name; }
    [[nodiscard]] Terms terms(const Connections &connections, const QByteArray &tool) const
    {
        return termsFor(connections, tool, offer(), "groq/one", "slc-key");
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestConnections::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toLocal8Bit());
    for (const char *name : {"CODEX_HOME", "CLAUDE_CONFIG_DIR", "XDG_CONFIG_HOME", "LLM_USER_PATH"})
        qunsetenv(name);
}

void TestConnections::everyToolIsInOrder()
{
    const Result<std::vector<Tool>> tools = builtInTools();
    QVERIFY2(tools.ok(), tools.ok() ? "" : qPrintable(tools.error().message));
    QVERIFY(tools->size() >= 10);
    for (const Tool &tool : *tools) {
        QVERIFY2(tool.start || !tool.snippet.isEmpty() || !tool.note.isEmpty(), tool.id.constData());
        const Connections connections(file(u"data"_s));
        Terms all = terms(connections, tool.id);
        all.offer.models.pop_back(); // of which nothing is known
        if (tool.files.empty())
            continue;
        const Result<void> done = Connections(connections).connect(tool, all);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
        const Connection connection = connections.find(tool.id).value();
        for (const EditedFile &edited : connection.files) {
            const QByteArray text = read(edited.path);
            QVERIFY2(!text.contains("{v1}") && !text.contains("{root}") && !text.contains("{model}"), text.constData());
            // Where the key stands in clear is said.
            QVERIFY2(!text.contains("slc-key") || tool.keyAtRest == QFileInfo(edited.path).fileName().toUtf8(),
                     text.constData());
        }
        QVERIFY(Connections(connections).disconnect(tool.id).ok());
    }
    QVERIFY(!parseTool("x", "{\"name\":\"X\",\"nmae\":1}").ok());
    QVERIFY(!parseTool("x", "{\"name\":\"X\",\"run\":{}}").ok());
    QVERIFY(!parseTool("x", R"({"name":"X","connect":[{"format":"ini","folder":"~/","files":["a"],"keys":[]}]})").ok());
}

void TestConnections::givesBackByteForByte()
{
    const QString path = file(u".codex/config.toml"_s);
    write(path, codexFile);
    Connections connections(file(u"data"_s));
    QVERIFY(connections.connect(*findTool("codex"), terms(connections, "codex")).ok());
    const QByteArray text = read(path);
    QVERIFY2(text.contains("model = \"groq/one\" # best\n") && text.contains("base_url = \"http://127.0.0.1:7117/v1\""),
             text.constData());
    QVERIFY(text.startsWith("# mine\n") && text.contains("[tui]\ntheme = 'dark'\n"));
    QVERIFY(connections.disconnect("codex").ok());
    QCOMPARE(read(path), QByteArray(codexFile));
    QVERIFY(!QFileInfo::exists(connections.folderOf("codex")));
    QVERIFY(connections.disconnect("codex").ok());
}

void TestConnections::makesAndRemovesFiles()
{
    Connections connections(file(u"data"_s));
    QVERIFY(connections.connect(*findTool("opencode"), terms(connections, "opencode")).ok());
    const QString path = file(u".config/opencode/opencode.json"_s);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
    QVERIFY(connections.disconnect("opencode").ok());
    QVERIFY(!QFileInfo::exists(file(u".config"_s)));
    // What others put beside it stays, and so do the folders.
    QVERIFY(connections.connect(*findTool("opencode"), terms(connections, "opencode")).ok());
    write(file(u".config/opencode/theirs"_s), "x");
    QVERIFY(connections.disconnect("opencode").ok());
    QVERIFY(!QFileInfo::exists(path) && QFileInfo::exists(file(u".config/opencode/theirs"_s)));
}

void TestConnections::leavesTheirChanges()
{
    const QString path = file(u".codex/config.toml"_s);
    write(path, codexFile);
    Connections connections(file(u"data"_s));
    QVERIFY(connections.connect(*findTool("codex"), terms(connections, "codex")).ok());
    write(path, read(path).replace("theme = 'dark'", "theme = 'light'\nnew = true"));
    QVERIFY(connections.disconnect("codex").ok());
    // A value of theirs that ours stood in place of is back.
    QCOMPARE(read(path), QByteArray("# mine\nmodel = \"gpt\" # best\n\n[tui]\ntheme = 'light'\nnew = true\n"));

    // In a file that was not there: theirs stays, ours goes.
    QVERIFY(connections.connect(*findTool("claude-code"), terms(connections, "claude-code")).ok());
    const QString settings = file(u".claude/settings.json"_s);
    write(settings, read(settings).replace("{\n  \"env\"", "{\n  \"theme\": \"dark\",\n  \"env\""));
    QVERIFY(connections.disconnect("claude-code").ok());
    QCOMPARE(read(settings), QByteArray("{\n  \"theme\": \"dark\"\n}\n"));
}

void TestConnections::whatTheyMadeTheirsStays()
{
    const QString path = file(u".codex/config.toml"_s);
    write(path, codexFile);
    Connections connections(file(u"data"_s));
    QVERIFY(connections.connect(*findTool("codex"), terms(connections, "codex")).ok());
    write(path, read(path).replace("model = \"groq/one\"", "model = \"groq/two\""));
    QVERIFY(connections.disconnect("codex").ok());
    QVERIFY2(read(path).contains("model = \"groq/two\" # best") && !read(path).contains("sluice"),
             read(path).constData());
    // Removed by them: nothing comes back.
    QVERIFY(connections.connect(*findTool("codex"), terms(connections, "codex")).ok());
    QVERIFY(QFile::remove(path));
    QVERIFY(connections.disconnect("codex").ok());
    QVERIFY(!QFileInfo::exists(path));
}

/// Cline stamps its file, and writes it anew, each time it is used.
void TestConnections::whatToolsChangeByThemselvesIsNoChange()
{
    const QString path = file(u".cline/data/settings/providers.json"_s);
    const QByteArray before = R"({"version": 1, "modes": {}, "lastUsedProvider": "x", "providers": {"x": {"a": 1}}})";
    Connections connections(file(u"data"_s));
    for (const QByteArray &original : {before, QByteArray()}) {
        if (!original.isEmpty())
            write(path, original);
        QVERIFY(connections.connect(*findTool("cline"), terms(connections, "cline")).ok());
        const QByteArray stamped = read(path).replace("2026-01-01T00:00:00.000Z", "2026-11-28T23:21:07.449Z");
        write(path, QJsonDocument::fromJson(stamped).toJson());
        QVERIFY(connections.disconnect("cline").ok());
        QCOMPARE(read(path), original.isEmpty() ? QByteArray("(none)") : original);
        QFile::remove(path);
    }
}

void TestConnections::followsLinksAndKeepsModes()
{
    const QString target = file(u"dotfiles/codex.toml"_s);
    const QString path = file(u".codex/config.toml"_s);
    write(target, codexFile);
    const QFile::Permissions mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(target, mode));
    QVERIFY(QDir().mkpath(file(u".codex"_s)) && QFile::link(u"../dotfiles/codex.toml"_s, path));
    Connections connections(file(u"data"_s));
    QVERIFY(connections.connect(*findTool("codex"), terms(connections, "codex")).ok());
    QVERIFY(QFileInfo(path).isSymLink() && read(target).contains("sluice"));
    const QFile::Permissions all =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
    QCOMPARE(QFile::permissions(target) & all, mode);
    QVERIFY(connections.disconnect("codex").ok());
    QVERIFY(QFileInfo(path).isSymLink());
    QCOMPARE(read(target), QByteArray(codexFile));
    QCOMPARE(QFile::permissions(target) & all, mode);
    QCOMPARE(QDir(file(u"dotfiles"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"codex.toml"_s});
}

/// A process may end between any two of its steps: written down, a new file beside the old one, in its place.
void TestConnections::repairsAfterEveryStep()
{
    const QString path = file(u".codex/config.toml"_s);
    write(path, codexFile);
    Connections connections(file(u"data"_s));
    QVERIFY(connections.connect(*findTool("codex"), terms(connections, "codex")).ok());
    const QByteArray ours = read(path);
    // Written down, and no more.
    write(path, codexFile);
    QVERIFY(connections.withdraw().isEmpty());
    QCOMPARE(read(path), QByteArray(codexFile));
    QVERIFY(connections.enforce("http://127.0.0.1:7117").isEmpty());
    QCOMPARE(read(path), ours);
    // A new file that was not put into its place.
    write(path + u".sluice-new"_s, "half");
    QVERIFY(connections.enforce("http://127.0.0.1:7117").isEmpty());
    QCOMPARE(read(path), ours);
    QVERIFY(!QFileInfo::exists(path + u".sluice-new"_s));
    // Given back, and not written down.
    write(path, codexFile);
    QVERIFY(connections.disconnect("codex").ok());
    QCOMPARE(read(path), QByteArray(codexFile));
    // The kept original is damaged: what is ours is taken out.
    QVERIFY(connections.connect(*findTool("codex"), terms(connections, "codex")).ok());
    write(connections.folderOf("codex") + u"/original.0"_s, "damaged");
    QVERIFY(connections.disconnect("codex").ok());
    QCOMPARE(read(path), QByteArray(codexFile));
}

void TestConnections::onceIsTwice()
{
    const QString path = file(u".claude/settings.json"_s);
    const QByteArray before = "{\r\n\t// mine\r\n\t\"env\": {\"X\": \"1\"},\r\n}";
    write(path, before);
    Connections connections(file(u"data"_s));
    QVERIFY(connections.connect(*findTool("claude-code"), terms(connections, "claude-code")).ok());
    const QByteArray once = read(path);
    QVERIFY(connections.connect(*findTool("claude-code"), terms(connections, "claude-code")).ok());
    QCOMPARE(read(path), once);
    QCOMPARE(connections.all().size(), std::size_t(1));
    QVERIFY(connections.disconnect("claude-code").ok());
    QCOMPARE(read(path), before);
}

void TestConnections::refusesToPointAtItself()
{
    const QString path = file(u".claude/settings.json"_s);
    Connections connections(file(u"data"_s));
    for (const char *const url : {"http://127.0.0.1:7117", "http://localhost:7117/", "HTTP://[::1]:7117"}) {
        const QByteArray before = QByteArray(R"({"env": {"ANTHROPIC_BASE_URL": ")") + url + R"("}})";
        write(path, before);
        const Result<void> done = connections.connect(*findTool("claude-code"), terms(connections, "claude-code"));
        QVERIFY(!done.ok());
        QVERIFY2(done.error().message.contains(u"already"_s), qPrintable(done.error().message));
        QCOMPARE(read(path), before);
        QVERIFY(!connections.find("claude-code"));
    }
    QVERIFY(!namesGateway("http://127.0.0.1:71170/v1", "http://127.0.0.1:7117"));
}

void TestConnections::leavesWhatItCannotRead()
{
    const QString path = file(u".codex/config.toml"_s);
    write(path, "model = \"gpt\nx = 1\n");
    Connections connections(file(u"data"_s));
    const Result<void> done = connections.connect(*findTool("codex"), terms(connections, "codex"));
    QVERIFY(!done.ok());
    QVERIFY2(done.error().message.contains(path) && done.error().message.contains(u"line 1"_s),
             qPrintable(done.error().message));
    QCOMPARE(read(path), QByteArray("model = \"gpt\nx = 1\n"));
    QVERIFY(!connections.find("codex"));
    // Broken by them while it was connected: left alone, and done once it can be read.
    write(path, codexFile);
    QVERIFY(connections.connect(*findTool("codex"), terms(connections, "codex")).ok());
    const QByteArray ours = read(path);
    write(path, ours + "broken\n");
    QVERIFY(!connections.disconnect("codex").ok());
    QCOMPARE(read(path), ours + "broken\n");
    write(path, ours + "fine = 1\n");
    QVERIFY(connections.disconnect("codex").ok());
    QVERIFY(!read(path).contains("7117"));
    // It cannot be written.
    write(path, codexFile);
    QVERIFY(QDir().mkpath(path + u".sluice-new/x"_s));
    QVERIFY(!connections.connect(*findTool("codex"), terms(connections, "codex")).ok());
    QCOMPARE(read(path), QByteArray(codexFile));
    QVERIFY(!connections.find("codex"));
    // A folder in its place.
    QVERIFY(QFile::remove(path) && QDir().mkpath(path));
    QVERIFY(!connections.connect(*findTool("codex"), terms(connections, "codex")).ok());
}

void TestConnections::aPowerCutLeavesNothingLocked()
{
    write(file(u".codex/config.toml"_s), codexFile);
    const QString path = file(u"data/lock"_s);
    write(path, "");
    QFile lock(path);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    lock.close();
    Connections connections(file(u"data"_s));
    QVERIFY(connections.connect(*findTool("codex"), terms(connections, "codex")).ok());
}

void TestConnections::followsTheGateway()
{
    const QString path = file(u".codex/config.toml"_s);
    write(path, codexFile);
    Connections connections(file(u"data"_s));
    QVERIFY(connections.connect(*findTool("codex"), terms(connections, "codex")).ok());
    // Found elsewhere by the next process, it is the same file all the same.
    qputenv("CODEX_HOME", file(u"elsewhere"_s).toLocal8Bit());
    QVERIFY(connections.withdraw().isEmpty());
    QCOMPARE(read(path), QByteArray(codexFile));
    QVERIFY(connections.enforce("http://127.0.0.1:7200").isEmpty());
    QVERIFY(read(path).contains("http://127.0.0.1:7200/v1"));
    QVERIFY(!QFileInfo::exists(file(u"elsewhere"_s)));
    QVERIFY(connections.disconnect("codex").ok());
    QCOMPARE(read(path), QByteArray(codexFile));
}

void TestConnections::repeatsForModels()
{
    Connections connections(file(u"data"_s));
    QVERIFY(connections.connect(*findTool("llm"), terms(connections, "llm")).ok());
    const QByteArray text = read(file(u".config/io.datasette.llm/extra-openai-models.yaml"_s));
    QCOMPARE(text.count("\n"), qsizetype(2));
    QVERIFY(text.contains(R"("model_id":"groq/two")"));
    const Terms given = terms(connections, "x");
    const QJsonValue filled =
        filledValue(QJsonObject{{u"{id}"_s, u"{context}"_s},
                                {u"list"_s, QJsonArray{QJsonObject{{u"each_model"_s, u"{id}!"_s}}, u"{env:X}"_s}}},
                    given);
    QCOMPARE(jsonOf(filled), QByteArray(R"({"groq/one":131072,"list":["groq/one!","groq/two!","{env:X}"]})"));
    QCOMPARE(filledText("{model} {context} {nothing", given).value(), QByteArray("groq/one 131072 {nothing"));
    Terms unknown = given;
    unknown.model = "groq/two";
    QVERIFY(!filledText("{context}", unknown));
}

void TestConnections::launches()
{
    const Connections connections(file(u"data"_s));
    const Launch claude = launchOf(*findTool("claude-code")->start, terms(connections, "claude-code"));
    QCOMPARE(claude.environment.at("ANTHROPIC_BASE_URL"), QByteArray("http://127.0.0.1:7117"));
    QCOMPARE(claude.environment.at("CLAUDE_CODE_MAX_CONTEXT_TOKENS"), QByteArray("131072"));
    QVERIFY(!claude.environment.at("ANTHROPIC_API_KEY"));
    const Terms aiderTerms = terms(connections, "aider");
    const Launch aider = launchOf(*findTool("aider")->start, aiderTerms);
    QVERIFY(writeFiles(aider, aiderTerms).ok());
    const QString models = connections.folderOf("aider") + u"/run/models.json"_s;
    QVERIFY(read(models).contains("\"max_input_tokens\":131072"));
    QCOMPARE(QFile::permissions(models) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // Options with a key in them would be seen by every user of the machine.
    const Result<std::vector<Tool>> tools = builtInTools();
    for (const Tool &tool : *tools) {
        const QByteArrayList arguments = tool.start ? tool.start->arguments : QByteArrayList();
        QVERIFY2(!arguments.join(' ').contains("{key}"), tool.id.constData());
    }
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
