// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picture.h"

#include <QPainter>

#include <utility>

namespace sluice {

Picture::Picture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

qreal Picture::aspect() const
{
    return m_image.isNull() ? 1 : qreal(m_image.width()) / m_image.height();
}

void Picture::setContent(const QVariant &content)
{
    const auto given = content.value<PictureData>();
    if (m_content.url.isSharedWith(given.url) || m_content.url == given.url)
        return;
    m_content = given;
    m_image = {};
    m_broken = false;
    const int round = ++m_round;
    Q_EMIT contentChanged();
    Q_EMIT pictureChanged();
    update();
    m_work.run([this, round, url = given.url]() -> std::function<void()> {
        return [this, round, image = smallPicture(url, edge)] {
            if (round != m_round)
                return;
            m_image = image;
            m_broken = image.isNull();
            Q_EMIT pictureChanged();
            update();
        };
    });
}

void Picture::paint(QPainter *painter)
{
    if (m_image.isNull())
        return;
    const QSizeF size = QSizeF(m_image.size()).scaled(this->size(), Qt::KeepAspectRatio);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(
        QRectF((width() - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height()), m_image);
}

} // namespace sluice
