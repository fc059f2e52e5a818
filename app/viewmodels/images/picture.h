// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imagefile.h"
#include "platform/backgroundwork.h"

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// A small picture of an image that a message holds, decoded on a thread beside and drawn as large as fits. What is
/// only an address stays empty: nothing is loaded.
class Picture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// PictureData.
    Q_PROPERTY(QVariant content READ content WRITE setContent NOTIFY contentChanged FINAL)
    /// There is nothing to show, and nothing will come.
    Q_PROPERTY(bool broken READ isBroken NOTIFY pictureChanged FINAL)
    /// Width by height; 1 until it is known.
    Q_PROPERTY(qreal aspect READ aspect NOTIFY pictureChanged FINAL)

public:
    /// Pixels; enough for a sharp picture of 120 at the highest scale.
    static constexpr int edge = 256;

    explicit Picture(QQuickItem *parent = nullptr);

    [[nodiscard]] QVariant content() const { return QVariant::fromValue(m_content); }
    void setContent(const QVariant &content);
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] qreal aspect() const;
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void contentChanged();
    void pictureChanged();

private:
    PictureData m_content;
    QImage m_image;
    bool m_broken = false;
    int m_round = 0; ///< a picture that was asked for before comes too late
    BackgroundWork m_work{this};
};

} // namespace sluice
