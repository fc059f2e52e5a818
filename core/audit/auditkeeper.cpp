// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/auditkeeper.h"

#include "audit/auditanchors.h"
#include "base/clock.h"
#include "store/storedclock.h"

#include <QDateTime>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace sluice {

/// What runs on the thread.
class AuditKeeper::Worker : public QObject
{
public:
    explicit Worker(Options options)
        : m_options(std::move(options))
        , m_timer(this)
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { check(true); });
    }

    void setRules(const AuditRules &rules)
    {
        m_rules = rules;
        m_timer.start(m_options.pace);
        check(false);
    }

private:
    void check(bool tellsHead)
    {
        const Result<void> looked = lookAt(tellsHead);
        if (looked.ok())
            m_toldTrouble = false;
        else if (!std::exchange(m_toldTrouble, true))
            tell(u"the audit log cannot be looked after: "_s + looked.error().message);
    }

    Result<void> lookAt(bool tellsHead)
    {
        // Opened anew each time: an hour is long, and a connection holds memory.
        constexpr std::chrono::milliseconds patience{1000}; // who ends waits for it
        const Result<std::unique_ptr<Store>> store = m_options.data.connection(patience);
        if (!store)
            return store.error();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const Result<qint64> time = m_clock.timeToDeleteBy(**store, now, monotonicNs() / 1'000'000);
        if (!time)
            return time.error();
        const Result<qint64> cut = cutAudit({**store, Author::program()}, m_rules.keepMonths, *time);
        if (!cut)
            return cut.error();
        const Result<AuditHead> head = auditHead(**store);
        if (!head)
            return head.error();
        const Result<bool> written = writeAnchor(anchorsPath(m_options.data.path()), *head, now);
        if (!written)
            return written.error();
        if (*written && tellsHead)
            tell(u"audit log: row %1 is %2"_s.arg(head->seq).arg(QString::fromLatin1(head->hash)));
        return {};
    }

    void tell(const QString &text) const
    {
        if (m_options.tell)
            m_options.tell(text);
    }

    const Options m_options;
    AuditRules m_rules;
    StoredClock m_clock;
    QTimer m_timer;
    bool m_toldTrouble = false;
};

AuditKeeper::AuditKeeper(Options options)
    : m_worker(new Worker(std::move(options)))
{
    m_thread.setObjectName(u"sluice-audit"_s);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

AuditKeeper::~AuditKeeper()
{
    m_thread.quit();
    m_thread.wait();
}

void AuditKeeper::setRules(const AuditRules &rules)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, rules] { worker->setRules(rules); });
}

} // namespace sluice
