// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/pipeline/guards/inquirer.h"
#include "gateway/pipeline/requestcontext.h"

namespace sluice {

/// What a guard asks a model of the gateway's own routes: it goes, costs and leaves a record as a client's request
/// does, and is the gateway's own. Guards are not asked about it. One that is deleted before its answer came is charged
/// as one whose client left.
class ModelQuestion : public QObject
{
    Q_OBJECT
public:
    /// `body` is a request to the chat door.
    ModelQuestion(const Inquirer &inquirer, const QByteArray &body, QObject *parent = nullptr);
    ~ModelQuestion() override;

    void start() { walk(); }
    /// Nobody waits for the answer any more; no signal follows.
    void giveUp();

Q_SIGNALS:
    /// The answer in one piece, in the chat door's form. Once, perhaps from within `start`.
    void answered(const sluice::Result<QByteArray> &body);

private:
    void walk();
    void call();
    void answer(const Result<QByteArray> &body);
    void fail(const Error &error);

    RequestContext m_request;
    std::size_t m_step = 0;
    bool m_isOver = false;
};

} // namespace sluice
