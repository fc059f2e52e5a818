// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/text.h"

#include <QString>

#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

namespace sluice::terminal {

namespace {

int charWidth(char32_t character)
{
    const int width = ::wcwidth(static_cast<wchar_t>(character));
    return width < 0 ? 1 : width;
}

} // namespace

QByteArray safe(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8);
    text.replace(u'\t', QLatin1String("    "));
    text.removeIf([](QChar character) {
        const ushort code = character.unicode();
        return (code < 0x20 && code != '\n') || (code >= 0x7f && code < 0xa0);
    });
    return text.toUtf8();
}

int displayWidth(QByteArrayView utf8)
{
    int width = 0;
    const auto characters = QString::fromUtf8(utf8).toUcs4();
    for (const uint character : characters)
        width += charWidth(character);
    return width;
}

QByteArray padded(QByteArrayView utf8, int width)
{
    QString out;
    int used = 0;
    const auto characters = QString::fromUtf8(utf8).toUcs4();
    for (const uint character : characters) {
        const int next = charWidth(character);
        if (used + next > width)
            break;
        const char32_t one = character;
        out += QString::fromUcs4(&one, 1);
        used += next;
    }
    return out.toUtf8() + QByteArray(width - used, ' ');
}

void LineWrapper::append(QByteArrayView utf8)
{
    const QByteArray text = safe(utf8);
    qsizetype from = 0;
    for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        m_tail += text.mid(from, end - from);
        wrap();
        m_lines.append(std::exchange(m_tail, {}));
        from = end + 1;
    }
    m_tail += text.mid(from);
    wrap();
}

void LineWrapper::wrap()
{
    while (displayWidth(m_tail) > m_width) {
        const QByteArray head = padded(m_tail, m_width);
        // Cutting drops a wide character that would stick out; what stays is a prefix but for filling spaces.
        qsizetype cut = head.size();
        while (cut > 0 && !m_tail.startsWith(head.left(cut)))
            --cut;
        const qsizetype space = m_tail.lastIndexOf(' ', cut);
        if (space > 0)
            cut = space;
        m_lines.append(m_tail.left(cut));
        m_tail.remove(0, cut);
        if (m_tail.startsWith(' '))
            m_tail.remove(0, 1);
    }
}

void LineWrapper::finish()
{
    if (!m_tail.isEmpty())
        m_lines.append(std::exchange(m_tail, {}));
}

Screen stdoutScreen()
{
    Screen screen;
    screen.isTerminal = ::isatty(STDOUT_FILENO) == 1;
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        screen.columns = size.ws_col;
        screen.rows = qMax<int>(size.ws_row, 4);
    }
    return screen;
}

} // namespace sluice::terminal
