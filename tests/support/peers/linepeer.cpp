// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/linepeer.h"

#include <QJsonDocument>
#include <QSignalSpy>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

LinePeer::LinePeer(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LinePeer::readLines);
    m_process.start(program, arguments);
}

LinePeer::~LinePeer()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    QSignalSpy ended(&m_process, &QProcess::finished);
    m_process.closeWriteChannel();
    if (!ended.wait(5'000))
        m_process.kill();
}

int LinePeer::count(QLatin1StringView key) const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [key](const QJsonObject &line) { return line.contains(key); }));
}

void LinePeer::readLines()
{
    while (m_process.canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        m_lines.push_back(line);
        if (m_port == 0)
            m_port = line.value("port"_L1).toInt();
    }
}

} // namespace sluice
