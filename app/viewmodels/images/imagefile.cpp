// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imagefile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace sluice {

namespace {

struct Images {
    Q_DECLARE_TR_FUNCTIONS(sluice::Images)
};

Error imageFault(const QString &what)
{
    Error error{ErrorKind::InvalidRequest};
    error.message = what;
    return error;
}

/// The format by its first bytes; empty for all that is not taken.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    return bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP") ? "webp" : QByteArray();
}

/// Decodes a picture that is within the limits; for a small one JPEG need not be decoded whole.
Result<QImage> decoded(QByteArray bytes, int edge)
{
    const QByteArray format = bytes.size() > 12 ? formatOf(bytes) : QByteArray();
    if (format.isEmpty())
        return imageFault(Images::tr("This is no PNG, JPEG, GIF or WebP image."));
    if (!QImageReader::supportedImageFormats().contains(format))
        return imageFault(Images::tr("%1 images cannot be read here; save it as PNG or JPEG.")
                              .arg(QString::fromLatin1(format).toUpper()));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostImagePixels)
        return imageFault(Images::tr("The image has %1 million pixels; at most %2 million are read.")
                              .arg(qint64(size.width()) * size.height() / 1'000'000)
                              .arg(mostImagePixels / 1'000'000));
    if (!size.isValid() || size.isEmpty())
        return imageFault(Images::tr("The image is damaged."));
    if (format == "jpeg" && std::max(size.width(), size.height()) > 2 * edge)
        reader.setScaledSize(size.scaled(2 * edge, 2 * edge, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return imageFault(Images::tr("The image is damaged."));
    if (std::max(image.width(), image.height()) > edge)
        image = image.scaled(image.size().scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({1, 1}),
                             Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return image;
}

/// The pixels alone: place, time and camera that stand beside them stay here.
QImage bare(const QImage &image)
{
    const QImage plain = image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb)
                             ? image.convertedToColorSpace(QColorSpace::SRgb)
                             : image;
    const bool clear = plain.hasAlphaChannel();
    const QImage pixels = plain.convertToFormat(clear ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    return QImage(pixels.constBits(), pixels.width(), pixels.height(), pixels.bytesPerLine(), pixels.format()).copy();
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

/// JPEG has no clear parts: white stands for them.
QImage onWhite(const QImage &image)
{
    QImage filled(image.size(), QImage::Format_RGB32);
    filled.fill(Qt::white);
    QPainter(&filled).drawImage(0, 0, image);
    return filled;
}

} // namespace

Result<PreparedImage> prepareImage(const QByteArray &bytes)
{
    const Result<QImage> read = decoded(bytes, longestImageEdge);
    if (!read)
        return read.error();
    const QImage image = bare(*read);
    const bool isPhoto = formatOf(bytes) == "jpeg";
    QByteArray kind = isPhoto ? "jpeg" : "png";
    QByteArray sent = isPhoto ? encoded(image, "JPEG", 92) : encoded(image, "PNG", -1);
    for (const int quality : {90, 75, 50}) {
        if (!sent.isEmpty() && sent.size() <= mostImageBytes)
            break;
        kind = "jpeg";
        sent = encoded(onWhite(image), "JPEG", quality);
    }
    if (sent.isEmpty() || sent.size() > mostImageBytes)
        return imageFault(Images::tr("The image is too large, even when it is made smaller."));
    return PreparedImage{"data:image/" + kind + ";base64," + sent.toBase64(), image.size(), sent.size()};
}

Result<PreparedImage> prepareImageFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return imageFault(Images::tr("This is no file."));
    if (!file.open(QIODevice::ReadOnly))
        return imageFault(file.errorString());
    const QByteArray bytes = file.read(longestImageFile + 1);
    if (bytes.size() > longestImageFile)
        return imageFault(
            Images::tr("The file is longer than %1.").arg(QLocale().formattedDataSize(longestImageFile, 0)));
    return prepareImage(bytes);
}

QImage smallPicture(const QByteArray &url, int edge)
{
    const qsizetype comma = url.left(100).indexOf(',');
    if (!url.startsWith("data:image/") || comma < 0 || !url.first(comma).endsWith(";base64")
        || url.size() > 2 * longestImageFile)
        return {};
    const Result<QImage> read = decoded(QByteArray::fromBase64(url.sliced(comma + 1)), edge);
    return read ? *read : QImage();
}

} // namespace sluice
