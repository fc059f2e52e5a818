// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice::markdown {

/// Takes the thinking out of a text that begins with it: `<think>…</think>answer`, in whatever pieces it comes.
class ThinkFilter
{
public:
    struct Parts {
        QByteArray thinking;
        QByteArray text;
    };
    [[nodiscard]] Parts feed(const QByteArray &piece);
    /// What was held back because it might have been a tag.
    [[nodiscard]] Parts finish();

private:
    enum class State { Start, Thinking, Behind, Text };

    void readStart();
    void readThinking(Parts &parts);

    State m_state = State::Start;
    QByteArray m_held;
    QByteArray m_end;
};

} // namespace sluice::markdown
