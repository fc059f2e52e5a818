// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "toolslane.h"

#include <QAbstractListModel>
#include <QThread>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <set>

namespace sluice {

class GatewayModel;
class PlaygroundSource;

/// The programs of this machine that can use the gateway: whether they are here, connected, and how each is led to it.
/// Files and gateway are asked on a thread of its own.
class ToolsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    /// Somebody looks.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(bool gatewayRunning READ isGatewayRunning NOTIFY gatewayChanged FINAL)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        StateRole,
        StateTextRole,
        CanConnectRole,
        CommandRole, ///< "sluice run codex"; empty where it is not started from here
        SnippetRole, ///< how it is set up by hand
        PlaceRole,   ///< where that goes, if not into a terminal
        NoteRole,
        PlanRole, ///< what connecting writes: lists of a path, then place and value in turn
        KeyAtRestRole,
        SpentRole,
        BusyRole,
        ProblemRole,
    };
    Q_ENUM(Role)
    enum State { Impossible, Missing, Found, Connected };
    Q_ENUM(State)

    /// All but the place outlive it; with an empty place nothing is read or connected.
    ToolsModel(ToolsPlace place, GatewayModel &gateway, PlaygroundSource &source, QObject *parent = nullptr);
    /// Lets what is being done come to its end.
    ~ToolsModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    void setActive(bool active);
    [[nodiscard]] bool isGatewayRunning() const;

    /// An empty model stands for the usual one.
    Q_INVOKABLE void connectTool(const QString &id, const QString &model = {});
    Q_INVOKABLE void disconnectTool(const QString &id);
    Q_INVOKABLE void startGateway();
    Q_INVOKABLE void copyCommand(const QString &id) const;
    Q_INVOKABLE void copySnippet(const QString &id) const;

Q_SIGNALS:
    void activeChanged();
    void gatewayChanged();
    /// A tool was connected or disconnected, or could not be.
    void finished(const QString &id);

private:
    void ask();
    void apply(std::vector<ToolState> tools);
    void tell(const QByteArray &id, const QString &problem);
    void touch(const QByteArray &id);
    [[nodiscard]] const ToolState *find(const QByteArray &id) const;
    [[nodiscard]] QByteArray root() const;
    [[nodiscard]] QString stateText(const ToolState &state) const;
    [[nodiscard]] QString filled(const QByteArray &text, const ToolState &state) const;

    const ToolsPlace m_place;
    GatewayModel &m_gateway;
    PlaygroundSource &m_source;
    std::vector<ToolState> m_tools;
    std::set<QByteArray> m_busy;
    std::map<QByteArray, QString> m_problems;
    QTimer m_timer;
    ToolsLane *m_lane = nullptr;
    QThread m_thread;
    bool m_asking = false;
};

} // namespace sluice
