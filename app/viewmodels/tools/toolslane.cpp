// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toolslane.h"

#include "gateway/access/accesspolicy.h"
#include "ledger/keyusage.h"

#include <QDate>

#include <utility>

namespace sluice {

namespace {

Author author()
{
    return Author::person(Author::Via::Window);
}

} // namespace

ToolsLane::ToolsLane(ToolsPlace place)
    : m_place(std::move(place))
    , m_connections(m_place.folder)
{
}

Result<const Store *> ToolsLane::store()
{
    if (!m_store) {
        Result<std::unique_ptr<Store>> opened = Store::open(m_place.store);
        if (!opened)
            return opened.error();
        m_store = std::move(*opened);
    }
    return m_store.get();
}

void ToolsLane::detect(const QByteArray &root)
{
    std::vector<ToolState> states;
    Result<std::vector<connectors::Tool>> tools = connectors::builtInTools();
    const Result<std::unique_ptr<Store>> reading = Store::openForReading(m_place.store);
    const Result<std::map<QByteArray, KeySpending>> spent =
        reading ? readKeySpending(**reading, QDate::currentDate())
                : Result<std::map<QByteArray, KeySpending>>(reading.error());
    for (connectors::Tool &tool : tools ? *tools : std::vector<connectors::Tool>()) {
        ToolState state{std::move(tool)};
        state.program = connectors::programOf(state.tool);
        state.connection = m_connections.find(state.tool.id);
        const Secret key = connectors::keptKey(m_connections, state.tool.id);
        state.hasKey = !key.isEmpty();
        if (spent && state.hasKey) {
            const auto found = spent->find(hashGatewayKey(key.reveal()));
            state.spentToday = found == spent->end() ? Money() : found->second.day;
        }
        state.plan = connectors::plannedFiles(state.tool, m_connections, root,
                                              state.connection ? state.connection->model : QByteArray("MODEL"));
        states.push_back(std::move(state));
    }
    Q_EMIT looked(states);
}

void ToolsLane::connectTool(const QByteArray &id, const QByteArray &root, const QByteArray &model)
{
    const auto end = [this, id, root](const Result<void> &result) {
        Q_EMIT done(id, result.ok() ? QString() : result.error().message);
        detect(root);
    };
    const Result<connectors::Tool> tool = connectors::findTool(id);
    const Result<const Store *> keys = store();
    if (!tool || !keys) {
        end(tool ? keys.error() : tool.error());
        return;
    }
    const auto turn = std::make_shared<connectors::ToolTurn>(Changes(**keys, author()), m_connections, id);
    auto visit = std::make_unique<connectors::GatewayVisit>(root, [turn] { return turn->takeKey({}); });
    connect(visit.get(), &connectors::GatewayVisit::finished, this,
            [this, tool = *tool, model, turn, end](const Result<connectors::Offer> &offer) {
                m_visits.extract(tool.id).mapped().release()->deleteLater();
                const Result<void> done = offer ? finish(*turn, tool, model, *offer) : Result<void>(offer.error());
                turn->undo(); // where it was not kept
                end(done);
            });
    m_visits[id] = std::move(visit);
}

Result<void> ToolsLane::finish(connectors::ToolTurn &turn, const connectors::Tool &tool, const QByteArray &model,
                               connectors::Offer offer)
{
    const QByteArray chosen = model.isEmpty() ? connectors::modelFor(m_connections, tool.id, offer) : model;
    if (chosen.isEmpty())
        return Error{.kind = ErrorKind::InvalidRequest,
                     .message = tr("The gateway offers no model: a provider needs its key first.")};
    const connectors::Terms terms = connectors::termsFor(m_connections, tool.id, std::move(offer), chosen,
                                                         connectors::keptKey(m_connections, tool.id).reveal());
    return connectors::connectTool(turn, m_connections, tool, terms);
}

void ToolsLane::disconnectTool(const QByteArray &id, const QByteArray &root)
{
    const Result<void> result = connectors::disconnectTool(m_place.store, author(), m_connections, id);
    Q_EMIT done(id, result.ok() ? QString() : result.error().message);
    detect(root);
}

} // namespace sluice
