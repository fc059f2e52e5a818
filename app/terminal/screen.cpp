// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/screen.h"

#include <QByteArray>

#include <sys/ioctl.h>
#include <unistd.h>

namespace sluice::terminal {

Screen stdoutScreen()
{
    Screen screen;
    screen.isTerminal = ::isatty(STDOUT_FILENO) == 1;
    const QByteArray kind = qgetenv("TERM");
    screen.isCapable = screen.isTerminal && !kind.isEmpty() && kind != "dumb" && kind != "unknown";
    // https://no-color.org: any text counts, an empty one does not.
    screen.isStyled = screen.isCapable && qgetenv("NO_COLOR").isEmpty();
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return screen;
    if (size.ws_col > 0)
        screen.columns = size.ws_col;
    if (size.ws_row > 0)
        screen.rows = size.ws_row;
    return screen;
}

} // namespace sluice::terminal
