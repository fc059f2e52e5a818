// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>

namespace sluice {

/// Reads a store on a thread of its own, for one that must not wait. What is asked is answered in its order, on the
/// thread that made this. The thread starts with the first question; the store is opened anew when it could not be.
class StoreReader : public QObject
{
    Q_OBJECT
public:
    explicit StoreReader(QObject *parent = nullptr);
    /// Lets what is being read come to its end; nobody is told of it any more.
    ~StoreReader() override;

    /// From the next question on; before it there is nothing to read.
    void setPath(const QString &path);

    /// Calls `read` there and `take` here, unless `receiver` is gone by then. `read` gets nothing of this thread's.
    template<typename Value>
    void ask(std::function<Result<Value>(const Store &)> read, QObject *receiver,
             std::function<void(const Result<Value> &)> take)
    {
        post([this, read = std::move(read), receiver = QPointer<QObject>(receiver),
              take = std::move(take)](const Result<const Store *> &store) {
            Result<Value> value = store ? read(**store) : Result<Value>(store.error());
            QMetaObject::invokeMethod(this, [receiver, take, value = std::move(value)] {
                if (receiver)
                    take(value);
            });
        });
    }

private:
    using Work = std::function<void(const Result<const Store *> &)>;
    void post(Work work);

    class Lane;
    Lane *m_lane = nullptr;
    QThread m_thread;
};

} // namespace sluice
