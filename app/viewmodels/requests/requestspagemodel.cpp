// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestspagemodel.h"

#include <QDateTime>

namespace sluice {

RequestsPageModel::RequestsPageModel(const LiveRequests *live, const StoredConfig *config, QObject *parent)
    : QObject(parent)
    , m_list(m_reader, live, this)
    , m_detail(m_reader, config, this)
    , m_charts(m_reader, this)
    , m_activity(m_reader, live, &QDateTime::currentMSecsSinceEpoch, this)
{
}

void RequestsPageModel::open(const QString &path)
{
    m_reader.setPath(path);
    m_detail.close();
    m_detail.setPath(path);
    m_list.forget();
    m_charts.forget();
    m_activity.forget();
}

void RequestsPageModel::showGuarded()
{
    m_list.clearFilter();
    m_list.setOutcome(static_cast<int>(RequestFilter::Outcome::Guarded));
}

} // namespace sluice
