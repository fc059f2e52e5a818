// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/recordtable.h"
#include "record/redaction.h"

#include <QTemporaryDir>

namespace sluice::test {

/// One request that was answered, the n-th of a row of them, each a millisecond after the one before.
[[nodiscard]] inline RequestRecord requestAt(qint64 timeMs, int number)
{
    RequestRecord record;
    record.id = "req-" + QByteArray::number(number).rightJustified(8, '0');
    record.timeMs = timeMs;
    record.client = QStringLiteral("editor");
    record.door = "chat";
    record.model = "fast";
    record.target = "groq/llama";
    record.attempts = {{"groq/llama", 200}};
    record.stream = true;
    record.status = 200;
    record.times = {2, 1, 183, 900}; // TTFT 180
    record.usage.input = 20;
    record.usage.output = 100;
    record.tokensPerSecond = 250;
    record.cost = Money::ofDollars(0.001);
    return record;
}

/// A store with requests in a folder of its own.
class StoredRequests
{
public:
    StoredRequests()
    {
        Result<std::unique_ptr<Store>> store = Store::open(path());
        m_store = std::move(*store);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("sluice.db")); }
    [[nodiscard]] const Store &store() const { return *m_store; }
    [[nodiscard]] bool add(const std::vector<RequestRecord> &records, const CapturedBodies &bodies = {}) const
    {
        std::deque<MaskedRecord> items;
        for (const RequestRecord &record : records)
            items.push_back(Redactor().masked(record, bodies));
        return writeRecords(*m_store, items).ok();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace sluice::test
