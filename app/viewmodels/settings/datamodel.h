// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace sluice {

class StoredConfig;
class StoreReader;

/// What is kept of requests and for how long, and what can be done with all of it. Files are made in a folder beside
/// the store, for its user only.
class DataModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    /// False where the store cannot be opened: then nothing can be set.
    Q_PROPERTY(bool available READ isAvailable CONSTANT FINAL)
    /// Which texts are kept, as CaptureLevel.
    Q_PROPERTY(int capture READ capture WRITE setCapture NOTIFY changed FINAL)
    /// 0: no limit, as the following.
    Q_PROPERTY(int days READ days WRITE setDays NOTIFY changed FINAL)
    Q_PROPERTY(int requests READ requests WRITE setRequests NOTIFY changed FINAL)
    /// MiB.
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString size READ size NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY noticeChanged FINAL)
    /// What became of the last thing that was asked for.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY noticeChanged FINAL)

public:
    explicit DataModel(StoredConfig *config, QObject *parent = nullptr);
    ~DataModel() override;

    /// The store that is meant.
    void open(const QString &path);

    [[nodiscard]] bool isAvailable() const { return m_config != nullptr; }
    [[nodiscard]] int capture() const;
    void setCapture(int level);
    [[nodiscard]] int days() const;
    void setDays(int days);
    [[nodiscard]] int requests() const;
    void setRequests(int requests);
    [[nodiscard]] int textSize() const;
    void setTextSize(int mebibytes);
    [[nodiscard]] const QString &place() const { return m_path; }
    /// Of the files at this moment.
    [[nodiscard]] QString size() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const QString &notice() const { return m_notice; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    /// A copy of all there is.
    Q_INVOKABLE void backUp();
    /// The records of requests as lines of JSON, without their texts.
    Q_INVOKABLE void exportAll();
    /// All requests with their texts. What keys spent stays.
    Q_INVOKABLE void deleteAll();

Q_SIGNALS:
    void changed();
    void placeChanged();
    void noticeChanged();
    /// All requests are gone.
    void deleted();

private:
    void set(const QByteArray &section, const QByteArray &name, const QByteArray &json);
    void tell(const QString &text, bool failed);
    /// Does it elsewhere; `done` says what it came to.
    void run(std::function<Result<QString>(const QString &store)> work, std::function<QString(const QString &)> done);
    [[nodiscard]] QString newFile(const QString &folder, const QString &suffix) const;

    StoredConfig *m_config;
    std::unique_ptr<StoreReader> m_lane;
    QString m_path;
    QString m_notice;
    bool m_busy = false;
    bool m_failed = false;
};

} // namespace sluice
