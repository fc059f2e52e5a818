// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachedimages.h"

#include "foreigntext.h"
#include "meter/requesttokens.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

constexpr const char *imageKinds[] = {"image/png", "image/jpeg", "image/gif", "image/webp"};

/// Whether somebody who pastes these files means pictures; what they are is told by their content later.
bool lookLikeImages(const QList<QUrl> &urls)
{
    const QStringList endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                              QStringLiteral("gif"), QStringLiteral("webp")};
    return !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [&](const QUrl &url) {
        return url.isLocalFile() && endings.contains(QFileInfo(url.toLocalFile()).suffix().toLower());
    });
}

} // namespace

AttachedImages::AttachedImages(QObject *parent)
    : QAbstractListModel(parent)
{
}

int AttachedImages::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AttachedImages::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Image &row = m_images[static_cast<size_t>(index.row())];
    switch (role) {
    case ContentRole: return QVariant::fromValue(PictureData{row.image.url});
    case Qt::DisplayRole:
    case NameRole: return row.name.isEmpty() ? tr("Pasted image") : row.name;
    case DetailsRole:
        return tr("%1 × %2 · %3 · ≈%4 tok")
            .arg(row.image.size.width())
            .arg(row.image.size.height())
            .arg(QLocale().formattedDataSize(row.image.bytes, 0, QLocale::DataSizeTraditionalFormat))
            .arg(tokensPerImage);
    default: return {};
    }
}

QHash<int, QByteArray> AttachedImages::roleNames() const
{
    return {{ContentRole, "content"}, {NameRole, "name"}, {DetailsRole, "details"}};
}

std::vector<ContentPart> AttachedImages::parts() const
{
    std::vector<ContentPart> parts;
    for (const Image &row : m_images)
        parts.emplace_back(ImagePart{row.image.url});
    return parts;
}

std::vector<DraftImage> AttachedImages::kept() const
{
    std::vector<DraftImage> kept;
    for (const Image &row : m_images)
        kept.push_back({row.image.url, row.name, row.image.size.width(), row.image.size.height()});
    return kept;
}

void AttachedImages::show(const std::vector<DraftImage> &images)
{
    if (images.empty() && m_images.empty() && m_loading == 0) {
        setProblem({});
        return;
    }
    ++m_round;
    m_loading = 0;
    beginResetModel();
    m_images.clear();
    for (const DraftImage &image : images) {
        const qsizetype bytes = (image.url.size() - image.url.indexOf(',') - 1) / 4 * 3; // of base64
        if (count() < most)
            m_images.push_back({{image.url, {image.width, image.height}, bytes}, image.name});
    }
    endResetModel();
    setProblem({});
    Q_EMIT countChanged();
    Q_EMIT loadingChanged();
}

void AttachedImages::addFiles(const QList<QUrl> &files)
{
    setProblem({});
    for (const QUrl &url : files) {
        if (!url.isLocalFile()) {
            setProblem(tr("Only files of this computer are attached; save the image first."));
            continue;
        }
        const QString path = url.toLocalFile();
        read(visibleText(QFileInfo(path).fileName(), 80), [path] { return prepareImageFile(path); });
    }
}

void AttachedImages::addBytes(const QByteArray &bytes)
{
    setProblem({});
    read({}, [bytes] { return prepareImage(bytes); });
}

bool AttachedImages::paste()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (!held)
        return false;
    if (held->hasUrls() && lookLikeImages(held->urls())) {
        addFiles(held->urls());
        return true;
    }
    if (held->hasText() && !held->text().isEmpty())
        return false; // a table or a page brings a picture of itself along
    for (const char *kind : imageKinds) {
        if (const QByteArray bytes = held->data(QString::fromLatin1(kind)); !bytes.isEmpty()) {
            addBytes(bytes);
            return true;
        }
    }
    if (!held->hasImage())
        return false;
    setProblem({});
    read({}, [image = qvariant_cast<QImage>(held->imageData())]() -> Result<PreparedImage> {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return prepareImage(bytes);
    });
    return true;
}

void AttachedImages::read(const QString &name, std::function<Result<PreparedImage>()> work)
{
    if (count() + m_loading >= most) {
        setProblem(tr("At most %1 images go with one prompt.").arg(most));
        return;
    }
    ++m_loading;
    Q_EMIT loadingChanged();
    m_work.run([this, name, round = m_round, work = std::move(work)]() -> std::function<void()> {
        return [this, name, round, image = work()] {
            if (round != m_round)
                return;
            --m_loading;
            apply(name, image);
            Q_EMIT loadingChanged();
        };
    });
}

void AttachedImages::apply(const QString &name, const Result<PreparedImage> &image)
{
    if (!image) {
        setProblem(name.isEmpty() ? image.error().message : tr("%1: %2").arg(name, image.error().message));
        return;
    }
    beginInsertRows({}, count(), count());
    m_images.push_back({*image, name});
    endInsertRows();
    Q_EMIT countChanged();
}

void AttachedImages::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_images.erase(m_images.begin() + row);
    endRemoveRows();
    setProblem({});
    Q_EMIT countChanged();
}

void AttachedImages::clear()
{
    show({});
}

void AttachedImages::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace sluice
