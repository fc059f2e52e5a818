// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connections.h"
#include "connectors/gatewayhold.h"
#include "connectors/launch.h"
#include "connectors/settingsfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

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

/// What outranks a gateway's values, where the tool's file belongs to another, cannot be written, or has odd names in
/// it, and of which gateway a tool is.
class TestOutranked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_home.reset(); }

    void takesOutWhatOutranks();
    void takesOutListsThatShutItOut_data();
    void takesOutListsThatShutItOut();
    void whatOutranksComesBackBesideTheirs();
    void keepsModeAndOwner();
    void tellsWhyNothingIsWritten();
    void writesNamesAsTheNotationWants();
    void startsHaveNoKeysButTheirOwn();
    void toolsGoFromOneGatewayToAnother();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_home->path() + u'/' + name; }
    [[nodiscard]] Terms terms(const Connections &connections, const QByteArray &tool) const
    {
        return termsFor(connections, tool, offer(), "groq/one", "slc-key");
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestOutranked::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toLocal8Bit());
    for (const char *name : {"CODEX_HOME", "CLAUDE_CONFIG_DIR", "XDG_CONFIG_HOME", "LLM_USER_PATH"})
        qunsetenv(name);
}

void TestOutranked::takesOutWhatOutranks()
{
    const QString claude = file(u".claude/settings.json"_s);
    const QString codex = file(u".codex/config.toml"_s);
    const QByteArray settings =
        R"({"env":{"ANTHROPIC_BASE_URL":"https://api.z.ai/api/anthropic", "ANTHROPIC_AUTH_TOKEN":"zai",
  "ANTHROPIC_API_KEY":"sk-real", // the old one
  "ANTHROPIC_MODEL":"glm-5","ANTHROPIC_SMALL_FAST_MODEL":"glm-4","CLAUDE_CODE_USE_BEDROCK":"1","X":"1"}})";
    const QByteArray config = "profile = 'p' # work\n[profiles.p]\nmodel = \"y\"\nmodel_provider = \"ollama\"\n";
    write(claude, settings);
    write(codex, config);
    Connections connections(file(u"data"_s));
    QVERIFY(connections.connect(*findTool("claude-code"), terms(connections, "claude-code")).ok());
    QVERIFY(connections.connect(*findTool("codex"), terms(connections, "codex")).ok());
    for (const char *const gone : {"zai", "sk-real", "glm-", "BEDROCK"})
        QVERIFY2(!read(claude).contains(gone), read(claude).constData());
    QVERIFY2(canonicalJson(read(claude)).ok() && read(claude).contains("\"X\":\"1\""), read(claude).constData());
    QVERIFY2(!read(codex).contains("profile =") && read(codex).contains("[profiles.p]"), read(codex).constData());
    // As often as gateways come and go.
    QVERIFY(connections.enforce("http://127.0.0.1:7200").isEmpty());
    QVERIFY2(read(claude).contains(":7200") && !read(claude).contains("zai"), read(claude).constData());
    QVERIFY(connections.withdraw().isEmpty());
    QCOMPARE(read(claude), settings);
    QCOMPARE(read(codex), config);
    QVERIFY(connections.enforce("http://127.0.0.1:7200").isEmpty());
    QVERIFY(connections.disconnect("claude-code").ok() && connections.disconnect("codex").ok());
    QCOMPARE(read(claude), settings);
    QCOMPARE(read(codex), config);
}

void TestOutranked::takesOutListsThatShutItOut_data()
{
    QTest::addColumn<QByteArray>("tool");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("gone");
    QTest::addColumn<QByteArray>("stays");
    const auto row = [](const char *name, const char *tool, const QString &path, const QByteArray &before,
                        const char *gone, const char *stays) {
        QTest::newRow(name) << QByteArray(tool) << path << before << QByteArray(gone) << QByteArray(stays);
    };
    const QString opencode = u".config/opencode/opencode.json"_s;
    row("only others", "opencode", opencode, R"({"enabled_providers": ["anthropic"], "x": 1})", "enabled_providers",
        "\"x\": 1");
    row("it is shut out", "opencode", opencode,
        "{\n \"disabled_providers\": [\"sluice\", \"zen\"], // no\n \"x\": 1\n}", "disabled_providers", "// no");
    row("among others", "opencode", opencode, R"({"enabled_providers": ["anthropic", "sluice"]})", "-",
        R"("enabled_providers": ["anthropic", "sluice"])");
    row("others are shut out", "opencode", opencode, R"({"disabled_providers": ["openai"]})", "-",
        R"("disabled_providers": ["openai"])");
    row("no list", "opencode", opencode, R"({"enabled_providers": "anthropic", "disabled_providers": {}})",
        "enabled_providers", R"("disabled_providers": {})");
    row("another way in is asked for", "qwen-code", u".qwen/settings.json"_s,
        R"({"security":{"auth":{"enforcedType":"qwen-oauth", "selectedType":"qwen-oauth"}}})", "enforcedType",
        "openai");
}

/// A tool that may use certain providers only would not load this one.
void TestOutranked::takesOutListsThatShutItOut()
{
    QFETCH(QByteArray, tool);
    QFETCH(QString, path);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, gone);
    QFETCH(QByteArray, stays);
    write(file(path), before);
    Connections connections(file(u"data"_s));
    QVERIFY(connections.connect(*findTool(tool), terms(connections, tool)).ok());
    const QByteArray now = read(file(path));
    QVERIFY2(canonicalJson(now).ok() && !now.contains('"' + gone + '"') && now.contains(stays), now.constData());
    QVERIFY(connections.disconnect(tool).ok());
    QCOMPARE(read(file(path)), before);
}

/// The file was written to meanwhile: the values come back, and one that they have put there since is theirs.
void TestOutranked::whatOutranksComesBackBesideTheirs()
{
    const QString path = file(u".claude/settings.json"_s);
    write(path, R"({"env": {"ANTHROPIC_API_KEY": "old", "CLAUDE_CODE_USE_BEDROCK": "1"}})");
    Connections connections(file(u"data"_s));
    QVERIFY(connections.connect(*findTool("claude-code"), terms(connections, "claude-code")).ok());
    QJsonObject now = QJsonDocument::fromJson(read(path)).object();
    QJsonObject environment = now[u"env"].toObject();
    environment[u"ANTHROPIC_API_KEY"] = u"new"_s;
    now[u"env"] = environment;
    now[u"theme"] = u"dark"_s;
    write(path, QJsonDocument(now).toJson());
    QVERIFY(connections.disconnect("claude-code").ok());
    const QByteArray wanted = R"({"env":{"ANTHROPIC_API_KEY":"new","CLAUDE_CODE_USE_BEDROCK":"1"},"theme":"dark"})";
    QCOMPARE(QJsonDocument::fromJson(read(path)), QJsonDocument::fromJson(wanted));
}

void TestOutranked::keepsModeAndOwner()
{
    const QString path = file(u".codex/config.toml"_s);
    Connections connections(file(u"data"_s));
    const auto facts = [&] {
        struct stat now = {};
        const bool isThere = ::stat(path.toLocal8Bit().constData(), &now) == 0;
        return std::array{isThere ? qint64(now.st_mode & 07777) : -1, qint64(now.st_uid), qint64(now.st_gid)};
    };
    for (const mode_t mode : {0644, 0660, 0444, 0400}) {
        QFile::remove(path);
        write(path, codexFile);
        const bool isSuperuser = ::geteuid() == 0;
        if (isSuperuser)
            QCOMPARE(::chown(path.toLocal8Bit().constData(), 1234, 2345), 0);
        QCOMPARE(::chmod(path.toLocal8Bit().constData(), mode), 0);
        const auto before = facts();
        const bool isConnected = connections.connect(*findTool("codex"), terms(connections, "codex")).ok();
        // Who may not write there is refused; the superuser always may.
        QCOMPARE(isConnected, isSuperuser || (mode & S_IWUSR) != 0);
        QCOMPARE(facts(), before);
        QVERIFY(connections.disconnect("codex").ok());
        QCOMPARE(facts(), before);
        QCOMPARE(read(path), QByteArray(codexFile));
    }
}

/// Like a disk that is full: a part of it can be written.
void TestOutranked::tellsWhyNothingIsWritten()
{
    const QString path = file(u"settings"_s);
    write(path, "old");
    rlimit usual = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit little = usual;
    little.rlim_cur = 100;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
    const Result<void> done = replaceFile(path, QByteArray(5000, 'x'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(!done.ok());
    QVERIFY2(done.error().message.contains(qt_error_string(EFBIG)), qPrintable(done.error().message));
    QCOMPARE(read(path), QByteArray("old"));
    QCOMPARE(QDir(m_home->path()).entryList(QDir::Files), QStringList{u"settings"_s});
}

void TestOutranked::writesNamesAsTheNotationWants()
{
    Terms weird = terms(Connections(file(u"it's here"_s)), "codex");
    weird.model = "fake/we\"ird\\\n\x7f";
    const QByteArrayList arguments = launchOf(*findTool("codex")->start, weird).arguments;
    QVERIFY2(arguments.contains(R"(model="fake/we\"ird\\\n\u007F")"), arguments.join(' ').constData());
    for (const QByteArray &argument : arguments) {
        if (argument.startsWith("model"))
            QVERIFY2(textFormat("toml")->find(argument, {"model"}).ok(), argument.constData());
    }
    QCOMPARE(filledText("{model_json}", weird).value(), QByteArray("\"fake/we\\\"ird\\\\\\n\x7f\""));
    const QByteArray helper = filledText("cat {key_file_shell}", weird).value();
    QVERIFY2(helper.startsWith("cat '/") && helper.endsWith("/it'\\''s here/codex/key'"), helper.constData());
    weird.model = "groq/one-1.5";
    QCOMPARE(filledText("{model_shell} {root_shell}", weird).value(), QByteArray("groq/one-1.5 http://127.0.0.1:7117"));
    // Text within the quotes of another notation is what escapes are missing in.
    QVERIFY(!filledText("{model_xml}", weird).value().contains("groq"));
}

void TestOutranked::startsHaveNoKeysButTheirOwn()
{
    const Connections connections(file(u"data"_s));
    const Result<std::vector<Tool>> tools = builtInTools();
    for (const Tool &tool : *tools) {
        if (!tool.start)
            continue;
        Terms given = terms(connections, tool.id);
        given.providerKeys = {"GROQ_API_KEY", "OPENAI_API_KEY"};
        const Launch launch = launchOf(*tool.start, given);
        QVERIFY2(launch.environment.count("SLUICE_GATEWAY_KEY") == 1, tool.id.constData());
        QVERIFY2(!launch.environment.at("SLUICE_GATEWAY_KEY"), tool.id.constData());
        QVERIFY2(!launch.arguments.join(' ').contains("slc-key"), tool.id.constData());
        QCOMPARE(launch.environment.count("GROQ_API_KEY") == 1, tool.start->dropsProviderKeys);
        for (const QByteArray &name : tool.outrankedBy)
            QVERIFY2(launch.environment.count(name) == 1, name.constData());
    }
    Terms given = terms(connections, "aider");
    given.providerKeys = {"GROQ_API_KEY", "OPENAI_API_KEY"};
    const Launch aider = launchOf(*findTool("aider")->start, given);
    QCOMPARE(aider.environment.at("OPENAI_API_KEY"), QByteArray("slc-key"));
    QVERIFY(!aider.environment.at("GROQ_API_KEY"));
    QVERIFY2(aider.files.at("environment").contains("OPENAI_API_BASE=http://127.0.0.1:7117/v1\n"),
             aider.files.at("environment").constData());
    const QByteArray content = launchOf(*findTool("opencode")->start, terms(connections, "opencode"))
                                   .environment.at("OPENCODE_CONFIG_CONTENT")
                                   .value_or("");
    QVERIFY2(content.contains(R"("enabled_providers":["sluice"])") && content.contains(R"("disabled_providers":[])"),
             content.constData());
    // What is in the user's settings is overridden by settings that rank higher.
    const Launch claude = launchOf(*findTool("claude-code")->start, terms(connections, "claude-code"));
    const QJsonObject over = QJsonDocument::fromJson(claude.files.at("settings.json")).object()[u"env"].toObject();
    for (const auto &[name, value] : claude.environment) {
        if (name.startsWith("ANTHROPIC_") || name.startsWith("CLAUDE_"))
            QCOMPARE(over[QString::fromUtf8(name)].toString(), QString::fromUtf8(value.value_or("")));
    }
}

void TestOutranked::toolsGoFromOneGatewayToAnother()
{
    const QString path = file(u".codex/config.toml"_s);
    write(path, codexFile);
    Connections connections(file(u"data"_s));
    // What a power cut left empty is nobody's; what a gateway holds is its own, however long it has run.
    const auto isOfLongAgo = [&](const QString &name) {
        QFile lock(connections.folder() + name);
        return lock.open(QFile::ReadWrite)
               && lock.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime);
    };
    QVERIFY(QDir().mkpath(connections.folder()) && isOfLongAgo(u"/holder"_s) && isOfLongAgo(u"/running.7484"_s));
    auto first = std::make_unique<GatewayHold>("http://127.0.0.1:7484", GatewayHold::Leads::All, nullptr, connections);
    QTRY_COMPARE(GatewayHold::heldBy(connections), QByteArray("http://127.0.0.1:7484"));
    QVERIFY(isOfLongAgo(u"/holder"_s) && isOfLongAgo(u"/running.7484"_s));
    auto second = std::make_unique<GatewayHold>("http://127.0.0.1:7485", GatewayHold::Leads::All, nullptr, connections);
    QTRY_VERIFY(QFileInfo::exists(connections.folder() + u"/running.7485"_s));
    QVERIFY(isOfLongAgo(u"/running.7485"_s));
    Terms there = terms(connections, "codex");
    there.offer.root = "http://127.0.0.1:7485";
    QVERIFY(connections.connect(*findTool("codex"), there).ok());
    // Another one that comes, and the holder that goes, leave it there.
    std::make_unique<GatewayHold>("http://127.0.0.1:7486", GatewayHold::Leads::All, nullptr, connections).reset();
    QVERIFY2(read(path).contains(":7485/"), read(path).constData());
    first.reset();
    QVERIFY2(read(path).contains(":7485/"), read(path).constData());
    QTRY_COMPARE(GatewayHold::heldBy(connections), QByteArray("http://127.0.0.1:7485"));
    // The one it is led to goes: the other has it.
    auto third = std::make_unique<GatewayHold>("http://127.0.0.1:7487", GatewayHold::Leads::All, nullptr, connections);
    QTRY_VERIFY(QFileInfo::exists(connections.folder() + u"/running.7487"_s));
    there.offer.root = "http://localhost:7487";
    QVERIFY(connections.connect(*findTool("codex"), there).ok());
    third.reset();
    QTRY_VERIFY2(read(path).contains("http://127.0.0.1:7485/"), read(path).constData());
    second.reset();
    QCOMPARE(read(path), QByteArray(codexFile));
    QCOMPARE(QDir(connections.folder()).entryList({u"running.*"_s}, QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestOutranked)
#include "tst_outranked.moc"
