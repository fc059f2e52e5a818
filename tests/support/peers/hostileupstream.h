// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QSslCertificate>
#include <QSslKey>
#include <QThread>
#include <QUrl>

#include <memory>

namespace sluice::test {

/// What a HostileUpstream did and saw.
struct HostileTally {
    /// POSTs by the id in their body.
    QHash<QByteArray, int> posts;
    /// Of these, how many were answered whole.
    QHash<QByteArray, int> answered;
    /// Ids of POSTs that came once more after they had been answered whole.
    QByteArrayList again;
    /// How often each trick was played.
    QHash<QByteArray, int> tricks;
    /// Ids of requests on a connection that something had come on unasked. On its way already, a request can be there
    /// by chance, and then nobody can tell whether it was done.
    QSet<QByteArray> onSpoiltConnections;
    int connections = 0;
};

/// A chat provider of the worst kind, on a thread of its own: sends interim answers before, and further answers, `408`
/// and junk after its answers, at once or while the connection is idle, and resets and closes at any place. What it
/// does follows from its seed. Each answer says the id of the request, `id-NUMBER-`, that it belongs to.
class HostileUpstream
{
public:
    enum class Manners {
        Worst,     ///< all of it: a careful client keeps no connection to such a server
        Impatient, ///< nothing unasked but goodbyes, so that connections are kept, and end at any moment
    };

    /// Plain without a certificate.
    HostileUpstream(quint32 seed, Manners manners, const QSslCertificate &certificate = QSslCertificate(),
                    const QSslKey &key = QSslKey());
    ~HostileUpstream();
    Q_DISABLE_COPY_MOVE(HostileUpstream)

    [[nodiscard]] QUrl url(const QString &path) const { return m_url.resolved(QUrl(path)); }
    [[nodiscard]] HostileTally tally() const;

    /// The first `id-NUMBER-` in a text.
    [[nodiscard]] static QByteArray idIn(QByteArrayView text);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker = nullptr;
    QUrl m_url;
};

} // namespace sluice::test
