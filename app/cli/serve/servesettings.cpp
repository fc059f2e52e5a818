// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/serve/servesettings.h"

#include "gateway/access/accesspolicy.h"
#include "host/gatewayledger.h"
#include "providers/baseurl.h"

#include <QFile>
#include <QScopeGuard>
#include <QThread>

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// Reads what can be read without waiting longer than `patience` for the next piece: a pipe may be named for a file,
/// and may have nobody at its other end.
Result<QByteArray> readPatiently(const QString &path, qint64 most, std::chrono::milliseconds patience)
{
    Error error{ErrorKind::InvalidRequest};
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    const auto closing = qScopeGuard([file] {
        if (file >= 0)
            ::close(file);
    });
    QByteArray text;
    int fault = file < 0 ? errno : 0;
    for (bool atEnd = false; fault == 0 && !atEnd && text.size() <= most;) {
        std::array<char, 65536> piece;
        pollfd waiting{file, POLLIN, 0};
        if (::poll(&waiting, 1, int(patience.count())) == 0) {
            error.message = u"The configuration %1 cannot be read: nothing comes out of it"_s.arg(path);
            return error;
        }
        const ssize_t count = ::read(file, piece.data(), piece.size());
        if (count > 0)
            text.append(piece.data(), count);
        else if (count == 0)
            atEnd = true;
        else if (errno != EAGAIN && errno != EINTR)
            fault = errno;
    }
    if (fault == 0)
        return text;
    error.message = u"The configuration %1 cannot be read: %2"_s.arg(path, qt_error_string(fault));
    return error;
}

} // namespace

Result<std::optional<ConfigFile>> readConfigFile(const QString &path)
{
    constexpr qint64 most = 4 * 1024 * 1024;
    constexpr std::chrono::milliseconds patience{1500};
    if (path.isEmpty())
        return std::optional<ConfigFile>();
    Result<QByteArray> text = readPatiently(path, most, patience);
    if (!text)
        return text.error();
    if (text->size() > most) {
        Error error{ErrorKind::InvalidRequest};
        error.message = u"%1 is no configuration: it is larger than 4 MiB"_s.arg(path);
        return error;
    }
    return std::optional(ConfigFile{path.toUtf8(), std::move(*text)});
}

HostPlan makeServePlan(const ServeArguments &arguments, const ProviderSetPtr &providers, const GatewayConfig &config)
{
    HostPlan plan;
    GatewayOptions &options = plan.options;
    options = withConfig(GatewayOptions(), config);
    options.lanes = qBound(1, QThread::idealThreadCount(), 4);
    options.requireKey = config.requireKey && !arguments.noAuth;
    options.waitsForKeys = config.waitsForKeys;
    if (const QByteArray key = qgetenv("SLUICE_GATEWAY_KEY").trimmed(); !key.isEmpty())
        options.keyHashes = {hashGatewayKey(key)};
    for (const QList<QHostAddress> &addresses : {config.addresses, arguments.addresses}) {
        if (!addresses.isEmpty())
            options.addresses = addresses;
    }
    options.port = arguments.port.value_or(config.port.value_or(options.port));
    plan.providers = withConfig(*providers, config);
    plan.ownKeys = environmentKeys(options);
    plan.ownKeys.insert(plan.ownKeys.end(), config.keys.begin(), config.keys.end());
    plan.stopGrace = config.stopGrace.value_or(plan.stopGrace);
    plan.drainDelay = config.drainDelay;
    return plan;
}

Result<QStringList> checkSafety(const HostPlan &plan)
{
    constexpr qsizetype longEnough = 16;
    const qsizetype length = qgetenv("SLUICE_GATEWAY_KEY").trimmed().size();
    const QList<QHostAddress> &addresses = plan.options.addresses;
    const bool isLocal = std::all_of(addresses.begin(), addresses.end(),
                                     [](const QHostAddress &address) { return address.isLoopback(); });
    QStringList warnings;
    if (length > 0 && length < longEnough) {
        const QString text = u"SLUICE_GATEWAY_KEY has %1 characters, which can be found by trying"_s.arg(length);
        if (!isLocal) {
            Error error{ErrorKind::InvalidRequest};
            error.message = text
                            + u": on a network address it must have at least %1. Unset it and make a key with "
                              "\"sluice keys add NAME\", or listen on localhost"_s.arg(longEnough);
            return error;
        }
        warnings.append(text + u"; better have \"sluice keys add NAME\" make one"_s);
    }
    for (const ProviderAccess &access : plan.providers->providers) {
        if (!access.key.isEmpty() && isOpenToReaders(access.baseUrl)) {
            warnings.append(
                u"the address of %1 is plain http:// on another machine: its key and all texts can be read on "
                "their way; use https://"_s.arg(QString::fromUtf8(access.profile.name)));
        }
    }
    return warnings;
}

} // namespace sluice::cli
