// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QMetaMethod>
#include <QNetworkReply>
#include <QPointer>

namespace sluice {

/// A request body that can be read once: sequential and never to be rewound, so that Qt cannot send a POST a second
/// time.
class BodyDevice final : public QIODevice
{
    Q_OBJECT
public:
    explicit BodyDevice(QByteArray body);

    /// Gives `reply`, once it has started, the whole body in one piece, and again whenever it asks. Left to itself Qt
    /// fetches pieces of 16 KiB, each with two changes of threads. Without effect in a Qt that has no such way.
    void handOverTo(QNetworkReply *reply);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_position == m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_position; }
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    bool reset() override { return false; }

    /// Monotonic ns right before Qt first got any of it; 0 before.
    [[nodiscard]] qint64 givenAt() const { return m_givenAt; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void handOver();
    void noteGiving();

    const QByteArray m_body;
    QPointer<QNetworkReply> m_reply; ///< takes the body in one piece
    QMetaMethod m_take;
    qint64 m_position = 0;
    qint64 m_givenAt = 0;
    bool m_taken = false; ///< the piece has been written
};

} // namespace sluice
