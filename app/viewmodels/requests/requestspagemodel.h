// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activitymodel.h"
#include "requestcharts.h"
#include "requestdetail.h"
#include "requestsmodel.h"
#include "store/storereader.h"

namespace sluice {

/// All the requests' page is given.
class RequestsPageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(sluice::RequestsModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(sluice::RequestDetail *detail READ detail CONSTANT FINAL)
    Q_PROPERTY(sluice::RequestCharts *charts READ charts CONSTANT FINAL)

public:
    /// What ends now, and what says which texts are kept; null where there is none. Both outlive the model.
    RequestsPageModel(const LiveRequests *live, const StoredConfig *config, QObject *parent = nullptr);

    [[nodiscard]] RequestsModel *list() { return &m_list; }
    [[nodiscard]] RequestDetail *detail() { return &m_detail; }
    [[nodiscard]] RequestCharts *charts() { return &m_charts; }
    [[nodiscard]] ActivityModel *activity() { return &m_activity; }

    /// From now on the requests are those at `path`.
    void open(const QString &path);
    /// Shows all there is of a row.
    Q_INVOKABLE void select(int row) { m_detail.show(m_list.recordAt(row)); }

    /// Lists those in which guards found something, whenever that was.
    Q_INVOKABLE void showGuarded();

private:
    StoreReader m_reader;
    RequestsModel m_list;
    RequestDetail m_detail;
    RequestCharts m_charts;
    ActivityModel m_activity;
};

} // namespace sluice
