// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/contentdecoder.h"
#include "telemetry/recordfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

class TestRecordFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void filesAreSetAsidePackedAndDropped()
    {
        RecordFile file(path(u"out.jsonl"_s), 1000, 2);
        for (int i = 0; i < 5; ++i)
            QVERIFY(file.append('{' + QByteArray(998, char('a' + i)) + '\n').ok());
        const QStringList packed = QDir(m_folder->path()).entryList({u"out-*.jsonl.zst"_s}, QDir::Files, QDir::Name);
        QCOMPARE(packed.size(), 2);
        QFile last(path(packed.back()));
        QVERIFY(last.open(QIODevice::ReadOnly));
        QByteArray out;
        QCOMPARE(makeContentDecoder("zstd")->decode(last.readAll(), out, 10'000), ContentDecoder::Outcome::Ok);
        QCOMPARE(out, '{' + QByteArray(998, 'e') + '\n');
        QVERIFY(!QFile::exists(path(u"out.jsonl"_s)));
    }

    void lineThatWasCutSpoilsNoOther()
    {
        QFile cut(path(u"out.jsonl"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write("{\"a\":");
        cut.close();
        RecordFile file(path(u"out.jsonl"_s), 1000, 2);
        QVERIFY(file.append("{}\n").ok());
        QVERIFY(cut.open(QIODevice::ReadOnly));
        QCOMPARE(cut.readAll(), "{\"a\":\n{}\n");
    }

    void nothingIsAddedToAnotherFile()
    {
        QFile other(path(u"notes.txt"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("mine");
        other.close();
        QVERIFY(!RecordFile(other.fileName(), 1000, 2).append("{}\n").ok());
        QVERIFY(!RecordFile(u"/dev/null"_s, 1000, 2).append("{}\n").ok());
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), "mine");
    }

    void noLinkIsWrittenTo()
    {
        QVERIFY(QFile::link(path(u"victim"_s), path(u"out.jsonl"_s)));
        QVERIFY(!RecordFile(path(u"out.jsonl"_s), 1000, 2).append("{}\n").ok());
        QVERIFY(!QFile::exists(path(u"victim"_s)));
    }
};

QTEST_APPLESS_MAIN(TestRecordFile)
#include "tst_recordfile.moc"
