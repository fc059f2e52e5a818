// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <QObject>
#include <QTimer>

namespace sluice {

/// Opens the user's data store, now or as soon as it can be: one that is locked, broken, newer or not to be reached is
/// asked again, with growing pauses. Lives on the thread that made it; a later try waits for nobody.
class StoreOpener : public QObject
{
    Q_OBJECT
public:
    explicit StoreOpener(Database database);

    /// The store, or null: then `opened` follows, sooner or later.
    [[nodiscard]] std::shared_ptr<StoreWatch> open();
    /// For whoever could not read what was opened: it is opened again, later.
    void tryAgain(const Error &why);
    /// Whether nothing is there, so that nothing can be in it.
    [[nodiscard]] bool isMissing() const;
    /// Why it could not be opened last; empty when it was.
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void opened(const std::shared_ptr<sluice::StoreWatch> &watch);

private:
    void retry();

    const Database m_database;
    QString m_problem;
    QTimer m_timer;
    std::chrono::milliseconds m_pause{0};
};

} // namespace sluice
