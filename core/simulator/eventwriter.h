// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/plan/pieces.h"

namespace sluice::sim {

/// Puts an answer into the events of one dialect. Each call appends bytes of the stream to `out`.
class EventWriter
{
public:
    virtual ~EventWriter() = default;

    /// What comes before the first token.
    virtual void open(QByteArray &out) = 0;
    virtual void piece(QByteArray &out, const Piece &piece) = 0;
    /// How the answer ended, and what it cost.
    virtual void finish(QByteArray &out) = 0;
    /// The event no stream may lack.
    virtual void done(QByteArray &out) = 0;
};

} // namespace sluice::sim
