// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader.h"

namespace sluice {

/// The half on the other thread.
class StoreReader::Lane : public QObject
{
public:
    void setPath(const QString &path)
    {
        m_path = path;
        m_store.reset();
    }
    void run(const Work &work)
    {
        if (!m_store) {
            Result<std::unique_ptr<Store>> store = Store::openForReading(m_path);
            if (!store) {
                work(store.error());
                return;
            }
            m_store = std::move(*store);
        }
        work(m_store.get());
    }

private:
    QString m_path;
    std::unique_ptr<Store> m_store;
};

StoreReader::StoreReader(QObject *parent)
    : QObject(parent)
    , m_lane(new Lane)
{
    m_thread.setObjectName(QStringLiteral("reader"));
    m_lane->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_lane, &QObject::deleteLater);
}

StoreReader::~StoreReader()
{
    if (!m_thread.isRunning()) {
        delete m_lane;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void StoreReader::setPath(const QString &path)
{
    QMetaObject::invokeMethod(m_lane, [lane = m_lane, path] { lane->setPath(path); });
}

void StoreReader::post(Work work)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_lane, [lane = m_lane, work = std::move(work)] { lane->run(work); });
}

} // namespace sluice
