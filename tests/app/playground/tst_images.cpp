// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Images of a prompt: what is read, what it becomes, and to whom it goes.
#include "app/fakedesktop.h"
#include "app/fakeplayground.h"

#include "panesettings.h"
#include "playground/panebody.h"
#include "json/value.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray picture(int width, int height, const char *format = "PNG")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return encoded(image, format);
}

QImage noise(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    QRandomGenerator random(1);
    for (int y = 0; y < side; ++y)
        random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), side);
    return image;
}

/// A PNG that says it is so large, and holds nothing of it.
QByteArray bomb()
{
    QByteArray png = picture(1, 1);
    for (const int at : {16, 20})
        png.replace(at, 4, QByteArray::fromHex("0000ea60")); // 60,000
    return png;
}

struct Page {
    test::TemporarySettings stored;
    test::FakePlayground source;
    std::unique_ptr<PlaygroundModel> model;
    std::unique_ptr<PaneSettings> settings;

    Page()
    {
        source.fillIn();
        source.modelList[7].vision = true; // gpt-oss-20b
        stored.settings.setPaneModels({u"groq/openai/gpt-oss-20b"_s, u"groq/llama-3.3-70b-versatile"_s});
        model = std::make_unique<PlaygroundModel>(source, stored.settings);
        settings = std::make_unique<PaneSettings>(source, *model);
    }
    AttachedImages &images() const { return *model->images(); }
    [[nodiscard]] QUrl keep(const QString &name, const QByteArray &bytes) const
    {
        QFile file(stored.folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? QUrl::fromLocalFile(file.fileName())
                   : QUrl();
    }
    [[nodiscard]] Result<PreparedRequest> body(size_t asked) const
    {
        const ChatRequest &request = source.asked[asked];
        const QByteArray id = request.model.first(request.model.indexOf('/'));
        const QByteArray name = request.model.sliced(id.size() + 1);
        return preparePaneBody(request, source.provider(id)->profile, name, source.factsOf(id, name));
    }
};

} // namespace

class TestImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentSaysWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("png") << picture(20, 10) << QByteArray("png");
        QTest::newRow("jpeg") << picture(20, 10, "JPEG") << QByteArray("jpeg");
        QTest::newRow("text") << QByteArray("not a picture at all") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                             << QByteArray();
        QTest::newRow("bmp") << picture(20, 10, "BMP") << QByteArray();
        QTest::newRow("signature alone") << picture(20, 10).first(8) << QByteArray();
        QTest::newRow("cut") << picture(200, 100).first(60) << QByteArray();
        QTest::newRow("gif head") << QByteArray("GIF89a\xff\xff\xff\xff\x00\x00\x00\x00\x00", 15) << QByteArray();
        QTest::newRow("webp head") << QByteArray("RIFF\xff\xff\xff\xffWEBPVP8 aaaaaaaaaaaaaaa", 30) << QByteArray();
        QTest::newRow("bomb") << bomb() << QByteArray();
    }
    void contentSaysWhatItIs()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, kind);
        const Result<PreparedImage> image = prepareImage(bytes);
        QCOMPARE(bool(image), !kind.isEmpty());
        if (image) {
            QVERIFY(image->url.startsWith("data:image/" + kind + ";base64,"));
            QCOMPARE(image->size, QSize(20, 10));
        } else {
            QVERIFY(!image.error().message.isEmpty());
        }
    }

    void largeOnesAreMadeSmaller()
    {
        const Result<PreparedImage> wide = prepareImage(picture(4000, 1000, "JPEG"));
        QVERIFY(wide);
        QCOMPARE(wide->size, QSize(2048, 512));
        const Result<PreparedImage> line = prepareImage(picture(5000, 1));
        QVERIFY(line);
        QCOMPARE(line->size, QSize(2048, 1));
        const Result<PreparedImage> heavy = prepareImage(encoded(noise(1400), "PNG"));
        QVERIFY(heavy);
        QVERIFY2(heavy->bytes <= mostImageBytes, qPrintable(QString::number(heavy->bytes)));
        QVERIFY(heavy->url.startsWith("data:image/jpeg"));
    }

    void onlyThePixelsAreSent()
    {
        QImage image(8, 8, QImage::Format_ARGB32);
        image.fill(QColor(1, 2, 3, 0));
        image.setText(u"Comment"_s, u"where it was taken"_s);
        QByteArray bytes = encoded(image, "PNG");
        QVERIFY(bytes.contains("where it was taken"));
        const Result<PreparedImage> sent = prepareImage(bytes);
        QVERIFY(sent);
        const QByteArray plain = QByteArray::fromBase64(sent->url.sliced(sent->url.indexOf(',') + 1));
        QVERIFY(!plain.contains("where it was taken"));
        QVERIFY(QImage::fromData(plain).hasAlphaChannel());
    }

    void nothingIsLoadedForAPicture()
    {
        QVERIFY(!smallPicture("data:image/png;base64," + picture(40, 20).toBase64(), 16).isNull());
        QCOMPARE(smallPicture("data:image/png;base64," + picture(40, 20).toBase64(), 16).size(), QSize(16, 8));
        for (const char *other :
             {"https://example.com/a.png", "file:///etc/hostname", "data:text/html;base64,PGI+", "data:image/png,raw",
              "", "data:image/png;base64", "data:image/png;base64,!!!!", "data:image/svg+xml;base64,PHN2Zy8+"})
            QVERIFY2(smallPicture(other, 16).isNull(), other);
        QVERIFY(smallPicture("data:image/png;base64," + bomb().toBase64(), 16).isNull());
    }

    void filesAreReadByContent()
    {
        Page page;
        page.images().addFiles({page.keep(u"photo.txt"_s, picture(30, 20)), page.keep(u"letter.png"_s, "Dear Sir")});
        QTRY_VERIFY(!page.images().isLoading());
        QCOMPARE(page.images().count(), 1);
        const QModelIndex first = page.images().index(0);
        QCOMPARE(first.data(AttachedImages::NameRole).toString(), u"photo.txt"_s);
        QVERIFY(first.data(AttachedImages::DetailsRole).toString().startsWith(u"30 × 20 · "_s));
        QVERIFY(first.data(AttachedImages::DetailsRole).toString().endsWith(u"≈1000 tok"_s));
        QVERIFY(page.images().problem().startsWith(u"letter.png: "_s));
        for (const QUrl &url : {QUrl(u"https://example.com/a.png"_s), QUrl::fromLocalFile(page.stored.folder.path()),
                                QUrl::fromLocalFile(u"/dev/zero"_s), QUrl::fromLocalFile(u"/nowhere.png"_s)}) {
            page.images().addFiles({url});
            QTRY_VERIFY(!page.images().isLoading());
            QCOMPARE(page.images().count(), 1);
            QVERIFY(!page.images().problem().isEmpty());
        }
    }

    void onlySoManyGoAlong()
    {
        Page page;
        const QUrl url = page.keep(u"a.png"_s, picture(2, 2));
        page.images().addFiles(QList<QUrl>(20, url));
        QTRY_VERIFY(!page.images().isLoading());
        QCOMPARE(page.images().count(), AttachedImages::most);
        QVERIFY(page.images().problem().contains(QString::number(AttachedImages::most)));
        page.images().remove(3);
        page.images().remove(99);
        QCOMPARE(page.images().count(), AttachedImages::most - 1);
        page.images().addFiles({url, url});
        page.images().clear(); // what is still being read comes too late
        page.images().addBytes(picture(7, 7));
        QTRY_VERIFY(!page.images().isLoading());
        QCOMPARE(page.images().count(), 1);
    }

    void aPictureIsPastedAndTextIsNot()
    {
        Page page;
        QGuiApplication::clipboard()->setText(u"words"_s);
        QVERIFY(!page.images().paste());
        auto *both = new QMimeData;
        both->setText(u"1\t2"_s);
        both->setData(u"image/png"_s, picture(9, 9));
        QGuiApplication::clipboard()->setMimeData(both);
        QVERIFY(!page.images().paste());
        QGuiApplication::clipboard()->setImage(noise(5));
        QVERIFY(page.images().paste());
        QTRY_COMPARE(page.images().count(), 1);
    }

    void onlyModelsThatTakeImagesAreAsked()
    {
        Page page;
        page.images().addBytes(picture(20, 10));
        QVERIFY(!page.model->runAll(u"What is this?"_s)); // it is not there yet
        QTRY_COMPARE(page.images().count(), 1);
        QVERIFY(page.model->panes()->paneAt(0)->property("dropNote").toString().isEmpty());
        QVERIFY(page.model->panes()->paneAt(1)->property("dropNote").toString().contains(u"no images"_s));
        QVERIFY(page.model->runAll(u"What is this?"_s));
        QCOMPARE(page.images().count(), 0);
        const Result<PreparedRequest> seen = page.body(0);
        QVERIFY(seen);
        const Result<json::Document> sent = json::Document::parse(seen->body);
        const std::vector<json::Value> parts = sent->root()["messages"].items().back()["content"].items();
        QCOMPARE(parts.size(), size_t(2));
        QCOMPARE(parts[0]["text"].text(), QByteArray("What is this?"));
        QVERIFY(parts[1]["image_url"]["url"].text().startsWith("data:image/png;base64,"));
        const Result<PreparedRequest> blind = page.body(1);
        QVERIFY(!blind);
        QVERIFY(blind.error().message.contains(u"takes none"_s));
        QCOMPARE(page.model->panes()->paneAt(0)->blocks()->kindAt(0), BlockModel::Images);
        QCOMPARE(page.model->panes()->paneAt(0)->blocks()->index(0).data(BlockModel::ImagesRole).toList().size(), 1);
    }
};

QTEST_MAIN(TestImages)
#include "tst_images.moc"
