// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/output.h"

#include "terminal/foreigntext.h"

#include <QString>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace sluice::terminal {

namespace {

constexpr int momentMs = 200;

// A signal handler can reach nothing but globals.
volatile std::sig_atomic_t waitsNoMore = 0;

// There is one stdout in a process, and so there is one answer to whether it can be written to.
bool outputLost = false;

/// False when the reader does not read and nobody wants to wait for it any more.
bool waitUntilWritable(int descriptor)
{
    pollfd waiting{descriptor, POLLOUT, 0};
    for (;;) {
        const int ready = ::poll(&waiting, 1, momentMs);
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return true;
        if (ready == 0 && waitsNoMore != 0) {
            errno = EAGAIN;
            return false;
        }
    }
}

bool writeAll(int descriptor, QByteArrayView text)
{
    // A pipe that is writable takes so much without waiting.
    constexpr qsizetype piece = 4096;
    while (!text.isEmpty()) {
        if (!waitUntilWritable(descriptor))
            return false;
        const auto size = static_cast<std::size_t>(qMin(piece, text.size()));
        const ssize_t written = ::write(descriptor, text.data(), size);
        if (written > 0)
            text = text.sliced(written);
        else if (written == 0 || (errno != EINTR && errno != EAGAIN))
            return false;
    }
    return true;
}

/// Opens /dev/null in the descriptor's place the wrong way round, so that using it is an error as it was before.
void holdPlace(int descriptor)
{
    if (::fcntl(descriptor, F_GETFD) != -1 || errno != EBADF)
        return;
    const int opened = ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    if (opened >= 0 && opened != descriptor) {
        ::dup2(opened, descriptor);
        ::close(opened);
    }
}

void onQtMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    logLine("sluice: " + message.toUtf8());
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

void prepareOutput()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        holdPlace(descriptor);
    std::signal(SIGPIPE, SIG_IGN);
}

void writeOut(QByteArrayView text)
{
    if (outputLost || writeAll(STDOUT_FILENO, text))
        return;
    const int error = errno;
    outputLost = true;
    writeErr(QByteArray("sluice: cannot write to standard output: ") + std::strerror(error) + '\n');
}

bool isOutputLost()
{
    return outputLost;
}

void writeErr(QByteArrayView text)
{
    (void)writeAll(STDERR_FILENO, text);
}

void stopWaitingForReaders() noexcept
{
    waitsNoMore = 1;
}

void logLine(QByteArrayView line)
{
    writeErr(safeLine(line) + '\n');
}

void logJson(QByteArrayView line)
{
    writeErr(safeJson(line).replace('\n', ' ') + '\n');
}

void captureQtMessages()
{
    qInstallMessageHandler(onQtMessage);
}

} // namespace sluice::terminal
