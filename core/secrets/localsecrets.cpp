// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/localsecrets.h"

#include "secrets/secreterror.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

using Read = Result<StoredSecret>;

Read fromDisk(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return secretRefused(u"there is no such file"_s);
    if (!info.isFile())
        return secretRefused(u"is no file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return secretRefused(u"cannot be read: "_s + file.errorString());
    StoredSecret stored = textSecret(file.read(longestSecret + 1024));
    stored.written = info.lastModified();
    return stored;
}

StoredSecret oneText(const QByteArray &text)
{
    StoredSecret stored;
    stored.fields[{}] = Secret(text);
    return stored;
}

} // namespace

LocalSecrets::LocalSecrets(Sources sources)
    : m_sources(std::move(sources))
{
}

void LocalSecrets::read(const SecretReference &reference, const SecretStore::Done &done)
{
    switch (reference.kind) {
    case SecretReference::Kind::Environment: {
        const QByteArray text = m_sources.environment ? m_sources.environment(reference.name) : QByteArray();
        done(text.trimmed().isEmpty() ? Read(secretRefused(u"is not set in the environment of sluice"_s))
                                      : oneText(text));
        break;
    }
    case SecretReference::Kind::File: readFile(QFile::decodeName(reference.name), done); break;
    case SecretReference::Kind::Keychain: readKeychain(QString::fromUtf8(reference.name), done); break;
    case SecretReference::Kind::Vault: done(secretRefused(u"leads to a store"_s)); break;
    }
}

void LocalSecrets::readValue(const SecretReference &reference, std::function<void(Result<Secret>)> done)
{
    read(reference, [reference, done = std::move(done)](const Read &stored) {
        Result<Secret> value = stored ? fieldOf(*stored, reference.field) : Result<Secret>(stored.error());
        if (value) {
            done(value);
            return;
        }
        Error error = value.error();
        error.message = QString::fromUtf8(reference.text()) + u' ' + error.message;
        done(error);
    });
}

void LocalSecrets::readFile(const QString &path, const SecretStore::Done &done)
{
    const auto promise = std::make_shared<QPromise<Read>>();
    auto *const watcher = new QFutureWatcher<Read>(this);
    connect(watcher, &QFutureWatcher<Read>::finished, this, [watcher, done] {
        const Read read = watcher->result();
        watcher->deleteLater();
        done(read);
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(fromDisk(path));
        promise->finish();
    });
}

void LocalSecrets::readKeychain(const QString &name, const SecretStore::Done &done)
{
    if (!m_sources.keychain) {
        done(secretRefused(
            u"is for the window, which can ask the keychain. Where there is no desktop, use env., file: or "
            "vault://"_s));
        return;
    }
    m_sources.keychain(name, [alive = QPointer(this), done](const Result<Secret> &read) {
        if (!alive)
            return;
        if (!read)
            done(storeAway(read.error().message));
        else
            done(read->isEmpty() ? Read(secretRefused(u"is not in the keychain"_s)) : oneText(read->reveal()));
    });
}

} // namespace sluice
