// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "telemetry/delivery.h"
#include "telemetry/exportbody.h"
#include "telemetry/exportcursor.h"
#include "telemetry/recordfile.h"

#include <QTimer>

#include <functional>

namespace sluice {

/// How exports are sent; the defaults but in tests.
struct ExportPace {
    /// How long records gather before they are read.
    std::chrono::milliseconds gather{1000};
    /// How often is looked for records that nobody told of: those of another process.
    std::chrono::milliseconds look{10'000};
    std::chrono::milliseconds firstPause{1000};
    std::chrono::milliseconds longestPause{300'000};
    int batch = 512;
    /// Of captured texts in a batch.
    qsizetype batchBytes = 4 * 1024 * 1024;
    /// How often the head of the audit log is looked at.
    std::chrono::milliseconds anchors{std::chrono::hours(1)};
};

/// One destination's stream: reads from the record store where its cursor stands, sends a batch, moves the cursor; one
/// batch at a time. What is refused is counted and told, what comes again waits, and is read anew then: nothing is kept
/// in memory. Lives on the exporter's thread.
class ExportStream : public QObject
{
public:
    /// What it works with; all outlive it.
    struct Place {
        Transport &transport;
        /// Null while the store cannot be used.
        std::function<const Store *()> store;
        std::function<void(const QString &)> tell;
        otlp::Source source;
        ExportPace pace;
        /// Where a new destination begins (`readRecordsAfter`).
        qint64 beginning = 0;
    };
    ExportStream(ExportDestination destination, ExportSignal signal, const Place &place);

    [[nodiscard]] QByteArray name() const { return cursorName(m_destination, m_signal); }
    /// Makes its cursor, so that what is recorded from now on is sent; false while it cannot.
    bool prepare();
    /// Sends what there is, unless it is sending or waits for a receiver.
    void goOn();

private:
    struct Batch {
        std::vector<ExportedRequest> requests;
        qint64 position = 0;
        bool isFull = false;
    };
    [[nodiscard]] Result<Batch> readBatch(const Store &store) const;
    [[nodiscard]] int largestBatch() const;
    void send();
    void writeToFile();
    void onDelivered(const Delivery &delivery);
    void moveOn(qint64 lost);
    void again(const Delivery &delivery);
    void tellOf(const QString &what);

    const ExportDestination m_destination;
    const ExportSignal m_signal;
    const Place &m_place;
    RecordFile m_file;
    std::optional<ExportCursor> m_cursor;
    Batch m_batch;
    int m_most;
    std::unique_ptr<Post> m_post;
    DeliveryPause m_pause;
    QTimer m_retry;
    bool m_isTold = false;
    bool m_hasGathered = false;
};

} // namespace sluice
