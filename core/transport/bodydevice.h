// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace sluice {

/// A request body that can be read once: sequential and not resettable, so that Qt cannot send a POST a second time.
class BodyDevice final : public QIODevice
{
    Q_OBJECT
public:
    explicit BodyDevice(QByteArray body);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_position == m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_position; }
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    /// Allowed only while nothing was handed over: then nothing was sent either.
    bool reset() override { return m_position == 0 && !m_body.isEmpty(); }

Q_SIGNALS:
    /// The first byte is about to be handed over: the connection is ready.
    void wanted();
    /// The last byte has been handed over.
    void drained();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace sluice
