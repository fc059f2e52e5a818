// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArrayList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace sluice {

/// Somebody else who judges texts (`guard_services.ID` of the configuration).
struct GuardService {
    enum class Kind {
        Moderation, ///< OpenAI's /v1/moderations
        Chat,       ///< a model of the gateway's own routes: Llama Guard, gpt-oss-safeguard
        Presidio,   ///< its analyzer
        Http,       ///< our own small form
        Bedrock,    ///< ApplyGuardrail of Amazon Bedrock
    };
    QByteArray id;
    Kind kind = Kind::Http;
    /// Where it is asked; none of a chat.
    QUrl url = {};
    /// Of Bedrock the secret access key, which signs.
    Secret key = {};
    QByteArray keyId = {};
    Secret sessionToken = {};
    QByteArray region = {};
    std::chrono::milliseconds timeout{2000};
    /// Of a chat: the model as clients name it. Of moderations: theirs; may be empty.
    QByteArray model = {};
};

/// What a rule asks a service.
struct GuardQuestion {
    /// What is not allowed, in words; of a chat that is told it.
    QByteArray policy = {};
    /// Of what the service may find, what counts; none: all of it.
    QByteArrayList categories = {};
    /// The least score that counts, where there is one.
    double threshold = 0.5;
};

/// What a service says of a text.
struct RemoteVerdict {
    bool isHit = false;
    /// The service's words for it.
    QByteArrayList categories = {};
    /// Where, in bytes of the text; of services that tell.
    struct Span {
        qsizetype start = 0;
        qsizetype end = 0;
        QByteArray label;
    };
    std::vector<Span> spans = {};
};

/// A text, and where it comes from.
struct GuardSubject {
    QByteArray stage; ///< "input" or "output"
    QByteArray text;
    QByteArray model = {};   ///< as the client named it
    QByteArray keyName = {}; ///< of the gateway key; empty where there is none
};

/// The JSON body that asks about a text.
[[nodiscard]] QByteArray encodeQuestion(const GuardService &service, const GuardQuestion &question,
                                        const GuardSubject &subject);
/// What an answer with a good status says; an error where it says nothing that can be read.
[[nodiscard]] Result<RemoteVerdict> decodeVerdict(const GuardService &service, const GuardQuestion &question,
                                                  const QByteArray &body, const QByteArray &text);

} // namespace sluice
