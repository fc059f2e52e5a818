// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace sluice {

/// Asks, from any thread, whether a credential that was refused has another value by now, and who keeps it. Shared by
/// the lanes and the keeper; outlives neither's need of it.
class KeyRenewal : public std::enable_shared_from_this<KeyRenewal>
{
public:
    /// The new value; unset when there is none.
    using Done = std::function<void(std::optional<Secret>)>;
    /// Looks for one and calls `answer` with the question's number; on the keeper's thread.
    using Look = std::function<void(quint64 question, const Secret &refused)>;

    /// A question that waits; once it is gone nobody is told.
    class Question
    {
    public:
        Question(std::shared_ptr<KeyRenewal> owner, quint64 number)
            : m_owner(std::move(owner))
            , m_number(number)
        {
        }
        ~Question() { m_owner->forget(m_number); }
        Q_DISABLE_COPY_MOVE(Question)

    private:
        std::shared_ptr<KeyRenewal> m_owner;
        quint64 m_number;
    };

    KeyRenewal(QObject *keeper, Look look);
    /// Nobody looks any more; questions that wait and later ones are answered with nothing.
    void close();

    /// `done` is called from the event loop of `asker`, whose thread calls this, and which outlives the question.
    [[nodiscard]] std::unique_ptr<Question> ask(const Secret &refused, QObject *asker, Done done);
    void answer(quint64 question, const std::optional<Secret> &value);

private:
    struct Waiting {
        QObject *asker;
        Done done;
    };
    void forget(quint64 number);
    static void tell(const Waiting &waiting, const std::optional<Secret> &value);

    std::mutex m_mutex;
    QObject *m_keeper;
    const Look m_look;
    std::map<quint64, Waiting> m_waiting;
    quint64 m_next = 0;
};

} // namespace sluice
