// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

#include <memory>
#include <vector>

namespace sluice {

class RoutesModel;

/// The stored routes: the name to copy, the targets with how they do, and for a route that goes by its order which of
/// them comes first. It is made anew when the routes are others.
class RouteMenu : public QObject
{
    Q_OBJECT
public:
    /// `routes` is null where there is no store.
    RouteMenu(RoutesModel *routes, QMenu &parent);
    ~RouteMenu() override;

    /// In the language of now, and with how the targets do now.
    void update();
    [[nodiscard]] QAction *action() const { return m_menu->menuAction(); }

private:
    void build();
    void addRoute(int row);

    RoutesModel *m_routes;
    QMenu *m_menu;
    std::vector<std::unique_ptr<QMenu>> m_each;
    QVariantList m_shown; ///< what the menus were made of
};

} // namespace sluice
