// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/autostart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
}

} // namespace

class TestAutostart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isSwitchedOnAndOff();
    void programsAreQuoted_data();
    void programsAreQuoted();
    void whatOthersSwitchedOffIsOff_data();
    void whatOthersSwitchedOffIsOff();
    void aProgramThatIsGoneIsReplaced();
    void whatCannotBeWrittenIsTold();
};

void TestAutostart::isSwitchedOnAndOff()
{
    const QTemporaryDir folder;
    Autostart entry(folder.filePath(u"new/autostart"_s), u"/usr/bin/sluice"_s);
    QVERIFY(!entry.isOn());
    QVERIFY(entry.set(false).ok());
    QVERIFY(entry.set(true).ok());
    QVERIFY(entry.isOn());
    QCOMPARE(QDir(folder.filePath(u"new/autostart"_s)).entryList(QDir::Files),
             QStringList{u"org.sluice.Sluice.desktop"_s});
    QVERIFY(textOf(entry.path()).contains("\nExec=\"/usr/bin/sluice\" --minimized\n"));
    QVERIFY(entry.set(false).ok());
    QVERIFY(!QFile::exists(entry.path()));
}

void TestAutostart::programsAreQuoted_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("exec");
    QTest::newRow("blank") << u"/opt/my apps/sluice"_s << QByteArray("\"/opt/my apps/sluice\"");
    QTest::newRow("percent") << u"/opt/50%/sluice"_s << QByteArray("\"/opt/50%%/sluice\"");
    QTest::newRow("dollar") << u"/opt/$HOME/sluice"_s << QByteArray("\"/opt/\\\\$HOME/sluice\"");
    QTest::newRow("quote") << u"/opt/a\"b`c/sluice"_s << QByteArray("\"/opt/a\\\\\"b\\\\`c/sluice\"");
    QTest::newRow("backslash") << u"/opt/a\\b/sluice"_s << QByteArray("\"/opt/a\\\\\\\\b/sluice\"");
    QTest::newRow("letters") << u"/opt/é漢/sluice"_s << QByteArray("\"/opt/é漢/sluice\"");
}

void TestAutostart::programsAreQuoted()
{
    QFETCH(const QString, program);
    QFETCH(const QByteArray, exec);
    const QTemporaryDir folder;
    Autostart entry(folder.path(), program);
    QVERIFY(entry.set(true).ok());
    QVERIFY2(textOf(entry.path()).contains("\nExec=" + exec + " --minimized\n"), textOf(entry.path()).constData());
    // Read back, it is the same program, which is not there: another one takes its place.
    Autostart other(folder.path(), u"/usr/bin/sluice"_s);
    QVERIFY(other.mend().ok());
    QVERIFY(textOf(entry.path()).contains("Exec=\"/usr/bin/sluice\""));
    QProcess check;
    check.start(u"desktop-file-validate"_s, {entry.path()});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.readAll() + check.readAllStandardError(), QByteArray());
}

void TestAutostart::whatOthersSwitchedOffIsOff_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("XDG") << QByteArray("Hidden=true");
    QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled = false");
}

void TestAutostart::whatOthersSwitchedOffIsOff()
{
    QFETCH(const QByteArray, line);
    const QTemporaryDir folder;
    Autostart entry(folder.path(), u"/usr/bin/sluice"_s);
    const QByteArray text = "[Desktop Entry]\nType=Application\nExec=\"/gone/sluice\"\n" + line + "\n";
    write(entry.path(), text);
    QVERIFY(!entry.isOn());
    QVERIFY(entry.mend().ok());
    QCOMPARE(textOf(entry.path()), text);
    QVERIFY(entry.set(true).ok());
    QVERIFY(entry.isOn());
}

void TestAutostart::aProgramThatIsGoneIsReplaced()
{
    const QTemporaryDir folder;
    const QString here = folder.filePath(u"sluice"_s);
    write(here, "program");
    Autostart first(folder.path(), here);
    QVERIFY(first.set(true).ok());
    const QByteArray text = textOf(first.path());
    Autostart second(folder.path(), u"/elsewhere/sluice"_s);
    QVERIFY(second.mend().ok());
    QCOMPARE(textOf(first.path()), text); // both are there: the user chose the first
    QVERIFY(QFile::remove(here));
    QVERIFY(second.mend().ok());
    QVERIFY(textOf(first.path()).contains("/elsewhere/sluice"));

    write(first.path(), "[Desktop Entry]\nExec=sluice --minimized\n"); // somebody's own
    QVERIFY(second.mend().ok());
    QCOMPARE(textOf(first.path()), QByteArray("[Desktop Entry]\nExec=sluice --minimized\n"));
}

void TestAutostart::whatCannotBeWrittenIsTold()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"autostart"_s), "a file where the folder should be");
    Autostart entry(folder.filePath(u"autostart"_s), u"/usr/bin/sluice"_s);
    const Result<void> done = entry.set(true);
    QVERIFY(!done.ok());
    QVERIFY(done.error().message.contains(entry.path()));
    QVERIFY(!entry.isOn());
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
