// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/headers.h"

namespace sluice {

namespace {
/// Names are ASCII, so that a bit is all that upper and lower case differ by; most differ in length or at once.
bool sameName(const QByteArray &a, QByteArrayView b)
{
    constexpr int caseBit = 0x20;
    if (a.size() != b.size() || (!a.isEmpty() && ((a.front() ^ b.front()) & ~caseBit) != 0))
        return false;
    return qstrnicmp(a.constData(), a.size(), b.data(), b.size()) == 0;
}
} // namespace

void HeaderList::set(const QByteArray &name, const QByteArray &value)
{
    remove(name);
    append(name, value);
}

void HeaderList::remove(QByteArrayView name)
{
    std::erase_if(m_fields, [&](const Field &field) { return sameName(field.first, name); });
}

bool HeaderList::contains(QByteArrayView name) const
{
    return count(name) > 0;
}

QByteArray HeaderList::value(QByteArrayView name) const
{
    for (const Field &field : m_fields) {
        if (sameName(field.first, name))
            return field.second;
    }
    return {};
}

int HeaderList::count(QByteArrayView name) const
{
    int n = 0;
    for (const Field &field : m_fields)
        n += sameName(field.first, name) ? 1 : 0;
    return n;
}

} // namespace sluice
