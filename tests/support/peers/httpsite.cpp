// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/httpsite.h"

namespace sluice {

class HttpSite::Handler : public HttpHandler
{
public:
    explicit Handler(HttpSite &site)
        : m_site(site)
    {
        ++m_site.m_handlers;
    }
    ~Handler() override { --m_site.m_handlers; }

    std::optional<HttpAnswer> checkHead(const HttpRequestHead &head) override
    {
        return m_site.m_headCheck ? m_site.m_headCheck(head) : std::nullopt;
    }

    void handle(HttpExchange *exchange) override
    {
        const QByteArray path = exchange->head().path;
        QObject::connect(exchange, &HttpExchange::closed, exchange,
                         [site = &m_site, path] { site->tell("closed " + path); });
        QObject::connect(exchange, &HttpExchange::drained, exchange,
                         [site = &m_site, path] { site->tell("drained " + path); });
        m_site.tell("handled " + path);
        if (path == "/hold")
            QMetaObject::invokeMethod(&m_site, [site = &m_site, exchange] { site->m_held.append(exchange); });
        else if (const auto route = m_site.m_routes.constFind(path); route != m_site.m_routes.constEnd())
            (*route)(exchange);
        else
            exchange->respond({.body = exchange->head().method + ' ' + path + ' ' + exchange->body()});
    }

    HttpAnswer errorAnswer(int status, const QByteArray &message, const HttpRequestHead *head) override
    {
        const QByteArray path = head ? head->path : "no path";
        return {.status = status, .headers = {{"X-Path", path}}, .body = message};
    }

private:
    HttpSite &m_site;
};

HttpServer::HandlerFactory HttpSite::factory()
{
    return [this] { return std::make_unique<Handler>(*this); };
}

void HttpSite::run(HttpExchange *exchange, const Route &action)
{
    QMetaObject::invokeMethod(
        exchange, [exchange, action] { action(exchange); }, Qt::QueuedConnection);
}

void HttpSite::tell(const QByteArray &event)
{
    QMetaObject::invokeMethod(
        this, [this, event] { m_events.append(event); }, Qt::QueuedConnection);
}

} // namespace sluice
