// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tray/routemenu.h"

#include "foreigntext.h"
#include "routesmodel.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// One line, and no sign that a menu takes for the mark of a key.
QString menuText(const QString &foreign)
{
    return unmarkedText(foreign, 120).replace(u'\n', u' ');
}

} // namespace

RouteMenu::RouteMenu(RoutesModel *routes, QMenu &parent)
    : m_routes(routes)
    , m_menu(parent.addMenu(QString()))
{
    if (m_routes)
        connect(m_routes, &RoutesModel::modelReset, this, &RouteMenu::update);
    update();
}

RouteMenu::~RouteMenu() = default;

void RouteMenu::update()
{
    m_menu->setTitle(tr("Route"));
    m_menu->menuAction()->setVisible(m_routes && m_routes->count() > 0);
    if (!m_routes)
        return;
    QVariantList shown{tr("Copy the name")};
    for (int row = 0; row < m_routes->count(); ++row) {
        const QModelIndex index = m_routes->index(row);
        shown << index.data(RoutesModel::NameRole) << index.data(RoutesModel::StrategyRole)
              << index.data(RoutesModel::TargetsRole);
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    build();
}

void RouteMenu::build()
{
    m_menu->clear();
    m_each.clear();
    for (int row = 0; row < m_routes->count(); ++row)
        addRoute(row);
}

void RouteMenu::addRoute(int row)
{
    const QModelIndex index = m_routes->index(row);
    const QString name = index.data(RoutesModel::NameRole).toString();
    QMenu *const menu = m_each.emplace_back(std::make_unique<QMenu>(menuText(name))).get();
    m_menu->addMenu(menu);
    menu->addAction(tr("Copy the name"), this, [name] { QGuiApplication::clipboard()->setText(name); });
    menu->addSeparator();
    auto *const group = new QActionGroup(menu);
    const bool canPrefer = m_routes->canPrefer(name);
    const QVariantList targets = index.data(RoutesModel::TargetsRole).toList();
    const int first = m_routes->preferred(name);
    for (int at = 0; at < targets.size(); ++at) {
        const QVariantMap target = targets[at].toMap();
        const QString text = target.value(u"model"_s).toString() + u" · "_s + target.value(u"healthText"_s).toString();
        QAction *const action = menu->addAction(menuText(text));
        action->setCheckable(true);
        action->setChecked(at == first);
        action->setEnabled(canPrefer);
        group->addAction(action);
        // Later: the menu it is in is made anew by it.
        connect(
            action, &QAction::triggered, m_routes, [this, name, at] { m_routes->prefer(name, at); },
            Qt::QueuedConnection);
    }
}

} // namespace sluice
