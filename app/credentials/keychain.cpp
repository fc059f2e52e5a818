// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keychain.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include "platform/secretservices.h"
#include "platform/secretunlock.h"
#endif

#include <QCoreApplication>
#include <QFileInfo>
#include <qt6keychain/keychain.h>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct KeychainText {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

/// What it was asked for, as an error's `param`.
constexpr auto reading = "read";
constexpr auto writing = "write";
constexpr auto removing = "remove";

QString whatWasNotDone(const QByteArray &asked)
{
    if (asked == writing)
        return KeychainText::tr("The key is kept for this run only");
    return asked == removing ? KeychainText::tr("The key is still in the keychain")
                             : KeychainText::tr("The keychain was not read");
}

QString problemText(const Error &error)
{
    const QString what = whatWasNotDone(error.param);
    if (error.code == "no_service")
        return KeychainText::tr("%1: no keychain service answers (Secret Service or KWallet).").arg(what);
    if (error.code == "refused")
        return KeychainText::tr("%1: the keychain is locked or access was refused.").arg(what);
    if (error.code == "no_bus")
        return KeychainText::tr("%1: there is no session bus, so there is no keychain service to ask.").arg(what);
    if (error.code == "cancelled")
        return KeychainText::tr("The keychain was not read: it is locked, and unlocking it was cancelled.");
    return KeychainText::tr("%1: the keychain is locked, the request was cancelled, or the service failed (%2).")
        .arg(what, QString::fromUtf8(error.body));
}

Error problem(const QByteArray &code, const QByteArray &asked, const QString &words = {})
{
    Error error{ErrorKind::Internal};
    error.code = code;
    error.param = asked;
    error.body = words.toUtf8();
    error.message = problemText(error);
    return error;
}

/// What the keychain was asked for and did not do.
Error failure(const QKeychain::Job &job, const QByteArray &asked)
{
    // So the session bus says that nobody has the name and nobody can be started for it.
    const bool absent = job.errorString().contains("was not provided by any .service files"_L1);
    switch (absent ? QKeychain::NoBackendAvailable : job.error()) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return problem("no_service", asked);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return problem("refused", asked);
    default: return problem(Keychain::mayAnswer() ? "failed" : "no_bus", asked, job.errorString());
    }
}

constexpr QLatin1StringView server("Sluice");

template<typename Job>
Job *makeJob(const QString &name, QObject *parent)
{
    auto *job = new Job(server, parent);
    job->setKey(name);
    job->setInsecureFallback(false);
    return job;
}

void run(QKeychain::Job *job, const QByteArray &asked, QKeychain::Error harmless, CredentialStore::Done done)
{
    QObject::connect(job, &QKeychain::Job::finished, job, [=, done = std::move(done)](QKeychain::Job *ended) {
        const bool good = ended->error() == QKeychain::NoError || ended->error() == harmless;
        done(good ? Result<void>() : Result<void>(failure(*ended, asked)));
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
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto then = [this, name, done = std::move(done)](bool open) {
        if (open) {
            readOpen(name, done);
            return;
        }
        done(problem("cancelled", reading));
    };
    new SecretUnlock(server, name, then, &m_jobs);
#else
    readOpen(name, std::move(done));
#endif
}

void Keychain::readOpen(const QString &name, ReadDone done)
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(name, &m_jobs);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done(Secret(job->binaryData()));
        else if (job->error() == QKeychain::EntryNotFound)
            done(Secret());
        else
            done(failure(*job, reading));
    });
    job->start();
}

void Keychain::identify(const NameDone &done)
{
#if defined(Q_OS_DARWIN)
    done(u"macOS Keychain"_s);
#elif defined(Q_OS_UNIX)
    new SecretServices(done, &m_jobs);
#else
    done(u"Windows Credential Manager"_s);
#endif
}

QString Keychain::textOf(const Error &error) const
{
    return error.code.isEmpty() ? error.message : problemText(error);
}

void Keychain::write(const QString &name, const Secret &secret, Done done)
{
    auto *job = makeJob<QKeychain::WritePasswordJob>(name, &m_jobs);
    job->setBinaryData(secret.reveal());
    run(job, writing, QKeychain::NoError, std::move(done));
}

void Keychain::remove(const QString &name, Done done)
{
    run(makeJob<QKeychain::DeletePasswordJob>(name, &m_jobs), removing, QKeychain::EntryNotFound, std::move(done));
}

} // namespace sluice
