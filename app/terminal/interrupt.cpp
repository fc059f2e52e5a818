// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/interrupt.h"

#include "terminal/output.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace sluice::terminal {

namespace {

// A signal handler can reach nothing but globals.
int pipeEnds[2] = {-1, -1};
volatile std::sig_atomic_t hangUpReloads = 0;

bool isIgnored(int number)
{
    struct sigaction action = {};
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

void onSignal(int number)
{
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    if (number == SIGHUP && hangUpReloads != 0)
        return;
    // Neither a reader who does not read nor a program that hangs keeps it from ending.
    stopWaitingForReaders();
    std::signal(number, SIG_DFL);
}

} // namespace

Interrupt::Interrupt(HangUp hangUp, QObject *parent)
    : QObject(parent)
    , m_hangUp(hangUp)
{
    hangUpReloads = hangUp == HangUp::Reload ? 1 : 0;
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interrupt::read);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        if (number != SIGHUP || hangUp == HangUp::Reload || !isIgnored(SIGHUP))
            std::signal(number, onSignal);
    }
}

Interrupt::~Interrupt()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        if (!isIgnored(number))
            std::signal(number, SIG_DFL);
    }
    m_notifier.reset();
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

void Interrupt::read()
{
    char byte = 0;
    while (::read(pipeEnds[0], &byte, 1) == 1) {
        if (byte == SIGHUP && m_hangUp == HangUp::Reload)
            Q_EMIT reloadRequested();
        else
            Q_EMIT stopRequested();
    }
}

} // namespace sluice::terminal
