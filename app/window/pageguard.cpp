// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/pageguard.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlEngine>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// An answer that never was asked for.
class Refusal : public QNetworkReply
{
public:
    Refusal(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        setError(ContentAccessDenied, u"The window loads nothing."_s);
        open(ReadOnly);
        QMetaObject::invokeMethod(
            this,
            [this] {
                setFinished(true);
                Q_EMIT errorOccurred(error());
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    }
    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

class Refuser : public QNetworkAccessManager
{
public:
    Refuser(std::atomic_int &refused, QObject *parent)
        : QNetworkAccessManager(parent)
        , m_refused(refused)
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *) override
    {
        ++m_refused;
        return new Refusal(operation, request, this);
    }

private:
    std::atomic_int &m_refused;
};

} // namespace

void PageGuard::watch(QQmlEngine &engine)
{
    m_modules.clear();
    for (const QString &path : engine.importPathList())
        m_modules << QUrl::fromLocalFile(path + '/'_L1).toString();
    engine.setNetworkAccessManagerFactory(this);
    engine.addUrlInterceptor(this);
}

QNetworkAccessManager *PageGuard::create(QObject *parent)
{
    return new Refuser(m_refused, parent);
}

QUrl PageGuard::intercept(const QUrl &url, DataType type)
{
    if (url.isEmpty() || url.isRelative() || url.scheme() == "qrc"_L1 || type == QmldirFile)
        return url; // modules are only looked for because our own code imports them
    const QString address = url.toString(QUrl::NormalizePathSegments);
    const auto isOf = [&](const QString &folder) { return address.startsWith(folder); };
    if (type != UrlString && std::any_of(m_modules.begin(), m_modules.end(), isOf))
        return url;
    ++m_refused;
    return {};
}

} // namespace sluice
