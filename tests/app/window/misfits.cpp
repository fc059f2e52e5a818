// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/misfits.h"

#include <QQuickItem>

namespace sluice::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal slack = 1; // of rounding

bool isText(const QQuickItem &item)
{
    return item.inherits("QQuickText") && !item.property("text").toString().isEmpty();
}

/// What shows of a text, in the coordinates of the window.
QRectF shownBy(const QQuickItem &text)
{
    const qreal width = std::min(text.property("contentWidth").toReal(), std::max(text.width(), qreal(0)));
    const bool cut = text.property("elide").toInt() != Qt::ElideNone || text.property("wrapMode").toInt() != 0;
    const QSizeF size(cut ? width : text.property("contentWidth").toReal(), text.property("contentHeight").toReal());
    const bool right = text.property("effectiveHorizontalAlignment").toInt() == Qt::AlignRight;
    const bool middle = text.property("effectiveHorizontalAlignment").toInt() == Qt::AlignHCenter;
    const qreal left = right ? text.width() - size.width() : middle ? (text.width() - size.width()) / 2 : 0;
    return text.mapRectToScene(QRectF(QPointF(left, 0), size));
}

QString fault(const QQuickItem &text)
{
    const bool elides = text.property("elide").toInt() != Qt::ElideNone;
    const bool wraps = text.property("wrapMode").toInt() != 0;
    if (!elides && !wraps && text.property("contentWidth").toReal() > text.width() + slack)
        return u"is cut off"_s;
    if (wraps && !elides && text.property("contentHeight").toReal() > text.height() + slack)
        return u"is cut off below"_s;
    const QRectF shown = shownBy(text);
    for (const QQuickItem *around = text.parentItem(); around; around = around->parentItem()) {
        const QString kind = QString::fromLatin1(around->metaObject()->className());
        // Names that are not ours lose their middle.
        const bool ours = text.property("elide").toInt() == Qt::ElideRight;
        if (ours && text.property("truncated").toBool()
            && (kind.startsWith("Button_"_L1) || around->inherits("QQuickComboBox")))
            return u"is shortened on a button"_s;
        const bool whole = !around->parentItem(); // has no size of its own
        const QRectF room =
            whole ? QRectF(QPointF(), text.window()->size()) : around->mapRectToScene(around->boundingRect());
        const bool holds = whole || around->inherits("QQuickControl") || kind.startsWith("Card_"_L1);
        if (holds && (shown.left() < room.left() - slack || shown.right() > room.right() + slack))
            return u"is beyond its %1: %2 to %3 of %4 to %5"_s.arg(kind.section(u'_', 0, 0))
                .arg(shown.left())
                .arg(shown.right())
                .arg(room.left())
                .arg(room.right());
        if (around->clip()) // what scrolls is seen in turn
            return {};
    }
    return {};
}

void inspect(const QQuickItem &item, const QString &where, QStringList &faults)
{
    if (!item.isVisible() || item.opacity() == 0)
        return;
    if (isText(item)) {
        if (const QString why = fault(item); !why.isEmpty())
            faults << u"%1: “%2” %3"_s.arg(where, item.property("text").toString(), why);
    }
    const QList<QQuickItem *> children = item.childItems();
    for (const QQuickItem *one : children) {
        inspect(*one, where, faults);
        for (const QQuickItem *other : children) {
            if (one < other && one->isVisible() && other->isVisible() && isText(*one) && isText(*other)
                && shownBy(*one).adjusted(slack, slack, -slack, -slack).intersects(shownBy(*other)))
                faults << u"%1: “%2” lies on “%3”"_s.arg(where, one->property("text").toString(),
                                                         other->property("text").toString());
        }
    }
}

} // namespace

QStringList misfits(QQuickWindow &window, const QString &where)
{
    (void)window.grabWindow(); // everything is laid out for a picture
    QStringList faults;
    inspect(*window.contentItem(), where, faults);
    return faults;
}

QStringList pagesOf(QQuickWindow &window)
{
    QStringList found;
    const QList<QObject *> all = window.findChildren<QObject *>();
    for (const QObject *object : all) {
        if (const QString id = object->property("pageId").toString(); !id.isEmpty())
            found << id;
    }
    return found;
}

QString pageShown(QQuickWindow &window)
{
    QStringList shown;
    const QList<QQuickItem *> all = window.findChildren<QQuickItem *>();
    for (const QQuickItem *item : all) {
        if (const QString id = item->property("pageId").toString(); !id.isEmpty() && item->isVisible())
            shown << id;
    }
    return shown.size() == 1 ? shown.constFirst() : QString();
}

QList<QObject *> popupsOf(QQuickWindow &window)
{
    QList<QObject *> found;
    const QList<QObject *> all = window.findChildren<QObject *>();
    for (QObject *object : all) {
        if (object->inherits("QQuickPopup") && !object->inherits("QQuickToolTip"))
            found << object;
    }
    return found;
}

} // namespace sluice::test
