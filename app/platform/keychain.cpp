// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/keychain.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <qt6keychain/keychain.h>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct KeychainText {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

Error failure(const QKeychain::Job &job)
{
    Error error{ErrorKind::Internal};
    if (job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser)
        error.message = KeychainText::tr("The keychain is locked or access was refused.");
    else
        error.message = KeychainText::tr(
            "No keychain service answers (Secret Service or KWallet). The key is kept for this run only.");
    return error;
}

template<typename Job>
Job *makeJob(const QString &name, QObject *parent)
{
    auto *job = new Job(u"Sluice"_s, parent);
    job->setKey(name);
    job->setInsecureFallback(false);
    return job;
}

void run(QKeychain::Job *job, CredentialStore::Done done)
{
    QObject::connect(job, &QKeychain::Job::finished, job, [done = std::move(done)](QKeychain::Job *ended) {
        const bool gone = ended->error() == QKeychain::NoError || ended->error() == QKeychain::EntryNotFound;
        done(gone ? Result<void>() : Result<void>(failure(*ended)));
    });
    job->start();
}

} // namespace

bool Keychain::mayAnswer()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
           || (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")
               && QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1));
#else
    return true;
#endif
}

void Keychain::read(const QString &name, ReadDone done)
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(name, &m_jobs);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done(Secret(job->binaryData()));
        else if (job->error() == QKeychain::EntryNotFound)
            done(Secret());
        else
            done(failure(*job));
    });
    job->start();
}

void Keychain::write(const QString &name, const Secret &secret, Done done)
{
    auto *job = makeJob<QKeychain::WritePasswordJob>(name, &m_jobs);
    job->setBinaryData(secret.reveal());
    run(job, std::move(done));
}

void Keychain::remove(const QString &name, Done done)
{
    run(makeJob<QKeychain::DeletePasswordJob>(name, &m_jobs), std::move(done));
}

} // namespace sluice
