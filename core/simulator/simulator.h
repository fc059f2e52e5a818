// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/server.h"

#include <QUrl>

#include <map>

namespace sluice {

/// How a simulator behaves unless a request's `x-sim-…` headers say otherwise.
struct SimulatorOptions {
    quint16 port = 0; ///< 0 picks a free one
    QList<QHostAddress> addresses = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    /// Output speed; 0: everything at once. Unset: 500 on Groq's side, 150 on Fireworks'.
    std::optional<double> tokensPerSecond = {};
    /// From the request's last byte to the first token. Unset: 80 on Groq's side, 250 on Fireworks'.
    std::optional<double> ttftMs = {};
    /// Tokens of an answer in words, thoughts included. Unset: some hundred, by the request.
    std::optional<int> tokens = {};
    quint64 seed = 1;
    /// JSON: answers laid down by conversation and turn (README). Empty: none.
    QByteArray script = {};
    int lanes = 1;
    /// Whether requests without a key of the provider's form are refused.
    bool requireKey = true;
    HttpLimits limits = {};
    /// Gets one JSON object per line and event (README). Called from the lanes' threads, one call at a time.
    std::function<void(const QByteArray &line)> log = {};
};

/// Plays Groq under `/openai/v1` and Fireworks under `/inference/v1`, as strict as they are and as fast as asked.
class Simulator : public QObject
{
    Q_OBJECT
public:
    explicit Simulator(SimulatorOptions options, QObject *parent = nullptr);
    ~Simulator() override;

    /// Fails when the script is faulty or the port cannot be had.
    [[nodiscard]] Result<void> start();
    /// Closes every connection and returns when the lanes have ended.
    void stop();
    [[nodiscard]] quint16 port() const;
    /// The address the server listens on first, with its port; for "listening on".
    [[nodiscard]] QUrl rootUrl() const;
    /// Base addresses as a provider profile wants them: they end in `/v1`.
    [[nodiscard]] QUrl groqUrl() const;
    [[nodiscard]] QUrl fireworksUrl() const;
    /// Both by provider id.
    [[nodiscard]] std::map<QByteArray, QUrl> baseUrls() const
    {
        return {{"groq", groqUrl()}, {"fireworks", fireworksUrl()}};
    }

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
