// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QImage>
#include <QMetaType>
#include <QSize>
#include <QString>

namespace sluice {

/// An image as a prompt holds it: within the limits, without what a camera or a program wrote beside the picture.
struct PreparedImage {
    QByteArray url; ///< data:image/png or data:image/jpeg, base64
    QSize size;     ///< pixels, as it is sent
    qint64 bytes = 0;
};

/// Files that are longer are not read.
constexpr qint64 longestImageFile = 32LL * 1024 * 1024;
/// Pixels of a picture that is decoded at all.
constexpr qint64 mostImagePixels = 40'000'000;
/// Larger pictures are made smaller: no model sees more.
constexpr int longestImageEdge = 2048;
/// Of one image as it is sent. Providers take 4 MB of base64 and more.
constexpr qint64 mostImageBytes = 2'900'000;

/// Reads PNG, JPEG, GIF (its first picture) or WebP, told by the first bytes and by no name. Any thread; may take a
/// second.
[[nodiscard]] Result<PreparedImage> prepareImage(const QByteArray &bytes);
/// The same of a file; a device or a pipe is none.
[[nodiscard]] Result<PreparedImage> prepareImageFile(const QString &path);

/// A small picture of what a data: URL holds, at most `edge` pixels wide and high; null for anything else: an address
/// is never opened. Any thread.
[[nodiscard]] QImage smallPicture(const QByteArray &url, int edge);

/// What a Picture shows: the data: URL of an image, as a model's role hands it on.
struct PictureData {
    QByteArray url;
};

} // namespace sluice

Q_DECLARE_METATYPE(sluice::PictureData)
