// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keyrenewal.h"

namespace sluice {

KeyRenewal::KeyRenewal(QObject *keeper, Look look)
    : m_keeper(keeper)
    , m_look(std::move(look))
{
}

void KeyRenewal::close()
{
    const std::lock_guard lock(m_mutex);
    m_keeper = nullptr;
    for (const auto &[number, waiting] : std::exchange(m_waiting, {}))
        tell(waiting, {});
}

std::unique_ptr<KeyRenewal::Question> KeyRenewal::ask(const Secret &refused, QObject *asker, Done done)
{
    const std::lock_guard lock(m_mutex);
    const quint64 number = ++m_next;
    const Waiting waiting{asker, std::move(done)};
    if (m_keeper) {
        m_waiting.emplace(number, waiting);
        QMetaObject::invokeMethod(
            m_keeper, [look = m_look, number, refused] { look(number, refused); }, Qt::QueuedConnection);
    } else {
        tell(waiting, {});
    }
    return std::make_unique<Question>(shared_from_this(), number);
}

void KeyRenewal::answer(quint64 question, const std::optional<Secret> &value)
{
    // The asker cannot go while we hold this: its question has to be forgotten first.
    const std::lock_guard lock(m_mutex);
    const auto found = m_waiting.find(question);
    if (found == m_waiting.end())
        return;
    tell(found->second, value);
    m_waiting.erase(found);
}

void KeyRenewal::forget(quint64 number)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.erase(number);
}

void KeyRenewal::tell(const Waiting &waiting, const std::optional<Secret> &value)
{
    QMetaObject::invokeMethod(
        waiting.asker, [done = waiting.done, value] { done(value); }, Qt::QueuedConnection);
}

} // namespace sluice
