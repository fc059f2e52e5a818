// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>

#include <vector>

namespace sluice {

/// A helper program that prints one JSON object per line, the first with its `port`. Ends when its input closes.
class LinePeer : public QObject
{
    Q_OBJECT
public:
    LinePeer(const QString &program, const QStringList &arguments);
    ~LinePeer() override;

    /// 0 until the first line has come.
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] const std::vector<QJsonObject> &lines() const { return m_lines; }
    /// How many lines have `key`.
    [[nodiscard]] int count(QLatin1StringView key) const;

private:
    void readLines();

    QProcess m_process;
    std::vector<QJsonObject> m_lines;
    int m_port = 0;
};

} // namespace sluice
