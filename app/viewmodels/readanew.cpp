// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readanew.h"

#include <QAbstractItemModel>
#include <QMetaProperty>
#include <QSet>

#include <algorithm>
#include <array>

namespace sluice {

namespace {

bool mayHoldText(const QMetaProperty &property)
{
    constexpr std::array types{QMetaType::QString, QMetaType::QStringList, QMetaType::QVariant, QMetaType::QVariantList,
                               QMetaType::QVariantMap};
    return std::find(types.begin(), types.end(), property.metaType().id()) != types.end();
}

void tell(QObject &object, QSet<QObject *> &told);

void tellRows(QAbstractItemModel &model, QSet<QObject *> &told)
{
    if (model.rowCount() == 0)
        return;
    Q_EMIT model.dataChanged(model.index(0, 0), model.index(model.rowCount() - 1, 0));
    const QList<int> roles = model.roleNames().keys();
    for (const int role : roles) {
        // A role is an object in every row or in none.
        for (int row = 0; row < model.rowCount(); ++row) {
            auto *held = model.index(row, 0).data(role).value<QObject *>();
            if (!held)
                break;
            tell(*held, told);
        }
    }
}

void tell(QObject &object, QSet<QObject *> &told)
{
    if (told.contains(&object))
        return;
    told.insert(&object);
    const QMetaObject *meta = object.metaObject();
    QSet<int> signalsToSend;
    for (int i = QObject::staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (property.metaType().flags() & QMetaType::PointerToQObject) {
            if (auto *other = property.read(&object).value<QObject *>())
                tell(*other, told);
        } else if (property.hasNotifySignal() && mayHoldText(property)) {
            signalsToSend.insert(property.notifySignalIndex());
        }
    }
    for (const int index : std::as_const(signalsToSend)) {
        if (meta->method(index).parameterCount() == 0)
            meta->method(index).invoke(&object, Qt::DirectConnection);
    }
    if (auto *model = qobject_cast<QAbstractItemModel *>(&object))
        tellRows(*model, told);
    const QObjectList children = object.children();
    for (QObject *child : children)
        tell(*child, told);
}

} // namespace

void readAnew(QObject &top)
{
    QSet<QObject *> told;
    tell(top, told);
}

} // namespace sluice
