// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/clients_p.h"

#include "base/refusal.h"
#include "dialects/openaichat/openaichat.h"

#include <algorithm>

namespace sluice {

namespace {

Error notOffered(const ProviderProfile &profile)
{
    return refusal(Refusal::UnsupportedOperation, QString::fromUtf8("this format is not supported by " + profile.id));
}

} // namespace

Result<PreparedRequest> ClientFormat::pass(const json::Value &, const Recipient &to)
{
    return notOffered(to.profile);
}

Result<ClientValues> ClientFormat::decode(const json::Value &, const Recipient &to)
{
    return notOffered(to.profile);
}

Result<QByteArray> ClientFormat::encodeAnswer(const ChatResponse &)
{
    return refusal(Refusal::AnswerUnreadable, QStringLiteral("There is no such answer in this format."));
}

QByteArray asWholeAnswer(const ChatResponse &response)
{
    return openaichat::encodeResponse(response);
}

const std::vector<ClientDialect> &clientDialects()
{
    static const std::vector<ClientDialect> table{
        chatClient(), responsesClient(), completionsClient(), embeddingsClient(), messagesClient(),
    };
    return table;
}

const ClientDialect *findClientDialect(QByteArrayView id)
{
    const std::vector<ClientDialect> &all = clientDialects();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ClientDialect &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace sluice
