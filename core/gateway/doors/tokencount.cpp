// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/doors/tokencount.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace sluice {

CountedTokens countedTokens(const ClientDialect &dialect, const QByteArray &body)
{
    const Result<json::Document> document = json::Document::parse(body);
    if (!document)
        return {{}, document.error()};
    return {document->root()["model"].text(), dialect.countTokens(document->root())};
}

void countElsewhere(QObject *context, const ClientDialect &dialect, const QByteArray &body,
                    std::function<void(const CountedTokens &)> done)
{
    const auto promise = std::make_shared<QPromise<CountedTokens>>();
    promise->future().then(context, std::move(done));
    promise->start();
    QThreadPool::globalInstance()->start([&dialect, body, promise] {
        promise->addResult(countedTokens(dialect, body));
        promise->finish();
    });
}

} // namespace sluice
