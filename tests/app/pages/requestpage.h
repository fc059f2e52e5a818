// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/cases/storedrequests.h"

#include "requestspagemodel.h"

#include <QDateTime>
#include <QTest>

namespace sluice::test {

/// The page of requests on a store of its own.
struct RequestPage {
    StoredRequests stored;
    LiveRequests live;
    std::unique_ptr<RequestsPageModel> model = std::make_unique<RequestsPageModel>(&live, nullptr);
    qint64 now = QDateTime::currentMSecsSinceEpoch();

    RequestPage() { model->open(stored.path()); }
    [[nodiscard]] RequestsModel &list() const { return *model->list(); }
    /// So many that ended by now, in the store; the last is the newest.
    [[nodiscard]] bool fill(int count) const
    {
        std::vector<RequestRecord> records;
        for (int i = 0; i < count; ++i)
            records.push_back(requestAt(now - count + i, i));
        return stored.add(records);
    }
    void end(int number, const QByteArray &target = "groq/llama")
    {
        RequestRecord record = requestAt(now + number, 1'000'000 + number);
        record.target = target;
        live.add(Redactor().masked(record));
    }
    void refresh()
    {
        list().setActive(true);
        QTRY_VERIFY(!list().isReading());
    }
    [[nodiscard]] QString at(int row, RequestsModel::Role role) const
    {
        return list().data(list().index(row), role).toString();
    }
};

} // namespace sluice::test
