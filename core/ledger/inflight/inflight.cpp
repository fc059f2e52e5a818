// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/inflight/inflight.h"

#include "ledger/inflight/inflightrow.h"

namespace sluice {

void InFlight::open(const QString &folder)
{
    std::unique_ptr<InFlightFile> file = InFlightFile::make(folder);
    const std::lock_guard lock(m_mutex);
    if (m_file || !file)
        return;
    m_file = std::move(file);
    m_free.reserve(InFlightFile::places);
    for (int place = InFlightFile::places - 1; place >= 0; --place)
        m_free.push_back(place);
}

void InFlight::close()
{
    const std::lock_guard lock(m_mutex);
    m_places.clear();
    m_free.clear();
    m_file.reset();
}

bool InFlight::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_file != nullptr;
}

void InFlight::runs(const MaskedRecord &soFar, const Unseen &unseen)
{
    keep(soFar->id, encodeInFlight(*soFar, unseen, false));
}

void InFlight::keep(const QByteArray &id, const QByteArray &text)
{
    const std::lock_guard lock(m_mutex);
    auto found = m_places.find(id);
    if (found == m_places.end()) {
        if (m_free.empty())
            return;
        found = m_places.emplace(id, m_free.back()).first;
        m_free.pop_back();
    }
    if (!m_file->write(found->second, text))
        drop(id);
}

void InFlight::ended(const MaskedRecord &record)
{
    keep(record->id, encodeInFlight(*record, {}, true));
}

void InFlight::forget(const std::deque<MaskedRecord> &records)
{
    const std::lock_guard lock(m_mutex);
    for (const MaskedRecord &record : records)
        drop(record->id);
}

void InFlight::forget(const QByteArrayList &ids)
{
    const std::lock_guard lock(m_mutex);
    for (const QByteArray &id : ids)
        drop(id);
}

void InFlight::drop(const QByteArray &id)
{
    const auto found = m_places.find(id);
    if (found == m_places.end())
        return;
    m_file->clear(found->second);
    m_free.push_back(found->second);
    m_places.erase(found);
}

} // namespace sluice
