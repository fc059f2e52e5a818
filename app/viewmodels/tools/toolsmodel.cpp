// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toolsmodel.h"

#include "counterformat.h"
#include "gatewaymodel.h"
#include "playground/playgroundsource.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds toolsInterval{5};

ToolsModel::State stateOf(const ToolState &state)
{
    const connectors::Tool &tool = state.tool;
    if (state.connection)
        return ToolsModel::Connected;
    if (!tool.start && tool.files.empty() && tool.snippet.isEmpty())
        return ToolsModel::Impossible;
    return tool.programs.isEmpty() || !state.program.isEmpty() ? ToolsModel::Found : ToolsModel::Missing;
}

QVariantList planOf(const ToolState &state)
{
    QVariantList files;
    for (const connectors::PlannedFile &file : state.plan) {
        QStringList lines{file.path};
        for (const auto &[place, value] : file.keys)
            lines << place << value;
        files << QVariant(lines);
    }
    return files;
}

} // namespace

ToolsModel::ToolsModel(ToolsPlace place, GatewayModel &gateway, PlaygroundSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_place(std::move(place))
    , m_gateway(gateway)
    , m_source(source)
{
    m_thread.setObjectName(QStringLiteral("tools"));
    m_timer.setInterval(toolsInterval);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ToolsModel::ask);
    connect(&m_gateway, &GatewayModel::stateChanged, this, &ToolsModel::gatewayChanged);
}

ToolsModel::~ToolsModel()
{
    m_thread.quit();
    m_thread.wait();
}

int ToolsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tools.size());
}

QVariant ToolsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ToolState &state = m_tools[static_cast<std::size_t>(index.row())];
    const connectors::Tool &tool = state.tool;
    switch (role) {
    case IdRole: return QString::fromUtf8(tool.id);
    case Qt::DisplayRole:
    case NameRole: return QString::fromUtf8(tool.name);
    case StateRole: return stateOf(state);
    case StateTextRole: return stateText(state);
    case CanConnectRole: return !tool.files.empty();
    case CommandRole: return tool.start ? u"sluice run "_s + QString::fromUtf8(tool.id) : QString();
    case SnippetRole: return filled(tool.snippet, state);
    case PlaceRole: return QString::fromUtf8(tool.snippetPlace);
    case NoteRole: return filled(tool.note, state);
    case PlanRole: return planOf(state);
    case KeyAtRestRole: return QString::fromUtf8(tool.keyAtRest);
    case SpentRole: return state.hasKey ? format::cost(state.spentToday.dollars(), false) : QString();
    case BusyRole: return m_busy.contains(tool.id);
    case ProblemRole: {
        const auto found = m_problems.find(tool.id);
        return found == m_problems.end() ? QString() : found->second;
    }
    default: return {};
    }
}

QHash<int, QByteArray> ToolsModel::roleNames() const
{
    return {{IdRole, "toolId"},
            {NameRole, "name"},
            {StateRole, "toolState"},
            {StateTextRole, "stateText"},
            {CanConnectRole, "canConnect"},
            {CommandRole, "command"},
            {SnippetRole, "snippet"},
            {PlaceRole, "place"},
            {NoteRole, "note"},
            {PlanRole, "plan"},
            {KeyAtRestRole, "keyAtRest"},
            {SpentRole, "spent"},
            {BusyRole, "busy"},
            {ProblemRole, "problem"}};
}

QByteArray ToolsModel::root() const
{
    QByteArray url = m_gateway.baseUrl().toUtf8();
    if (url.endsWith("/v1"))
        url.chop(3);
    return url;
}

QString ToolsModel::filled(const QByteArray &text, const ToolState &state) const
{
    connectors::Terms terms;
    terms.offer.root = root();
    terms.model = state.connection ? state.connection->model : "MODEL"_ba;
    terms.key = "$SLUICE_KEY";
    return QString::fromUtf8(connectors::filledText(text, terms).value_or(text));
}

QString ToolsModel::stateText(const ToolState &state) const
{
    switch (stateOf(state)) {
    case Impossible: return tr("cannot");
    case Missing: return tr("not found");
    case Found: return state.program.isEmpty() ? tr("by hand") : tr("found");
    case Connected: return tr("connected: %1").arg(QString::fromUtf8(state.connection->model));
    }
    return {};
}

void ToolsModel::setActive(bool active)
{
    if (active == isActive())
        return;
    if (active) {
        m_timer.start();
        ask();
    } else {
        m_timer.stop();
    }
    Q_EMIT activeChanged();
}

void ToolsModel::ask()
{
    if (m_place.folder.isEmpty() || std::exchange(m_asking, true))
        return;
    if (!m_lane) {
        m_lane = new ToolsLane(m_place);
        m_lane->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_lane, &QObject::deleteLater);
        connect(m_lane, &ToolsLane::looked, this, &ToolsModel::apply);
        connect(m_lane, &ToolsLane::done, this, &ToolsModel::tell);
        m_thread.start();
    }
    QMetaObject::invokeMethod(m_lane, [lane = m_lane, root = root()] { lane->detect(root); });
}

void ToolsModel::apply(std::vector<ToolState> tools)
{
    m_asking = false;
    const bool same = std::equal(tools.begin(), tools.end(), m_tools.begin(), m_tools.end(),
                                 [](const ToolState &a, const ToolState &b) { return a.tool.id == b.tool.id; });
    if (!same)
        beginResetModel();
    m_tools = std::move(tools);
    if (!same)
        endResetModel();
    else if (!m_tools.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ToolsModel::tell(const QByteArray &id, const QString &problem)
{
    m_busy.erase(id);
    if (problem.isEmpty())
        m_problems.erase(id);
    else
        m_problems[id] = problem;
    touch(id);
    Q_EMIT finished(QString::fromUtf8(id));
}

void ToolsModel::touch(const QByteArray &id)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_tools[static_cast<std::size_t>(row)].tool.id == id)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

const ToolState *ToolsModel::find(const QByteArray &id) const
{
    const auto found =
        std::find_if(m_tools.begin(), m_tools.end(), [&](const ToolState &state) { return state.tool.id == id; });
    return found == m_tools.end() ? nullptr : &*found;
}

bool ToolsModel::isGatewayRunning() const
{
    return m_gateway.isRunning() && !m_gateway.isStopping();
}

void ToolsModel::startGateway()
{
    if (!m_gateway.isRunning())
        m_gateway.start();
}

void ToolsModel::connectTool(const QString &id, const QString &model)
{
    const QByteArray tool = id.toUtf8();
    if (!m_lane || !find(tool) || m_busy.contains(tool))
        return;
    if (!isGatewayRunning()) {
        tell(tool, tr("Connecting needs the gateway to run."));
        return;
    }
    if (const Result<void> fine = connectors::checkNoCircle(m_source.providers(), root()); !fine.ok()) {
        tell(tool, fine.error().message);
        return;
    }
    m_busy.insert(tool);
    touch(tool);
    QMetaObject::invokeMethod(m_lane, [lane = m_lane, tool, root = root(), wanted = model.trimmed().toUtf8()] {
        lane->connectTool(tool, root, wanted);
    });
}

void ToolsModel::disconnectTool(const QString &id)
{
    const QByteArray tool = id.toUtf8();
    if (!m_lane || !find(tool) || !m_busy.insert(tool).second)
        return;
    touch(tool);
    QMetaObject::invokeMethod(m_lane, [lane = m_lane, tool, root = root()] { lane->disconnectTool(tool, root); });
}

void ToolsModel::copyCommand(const QString &id) const
{
    if (const ToolState *state = find(id.toUtf8()); state && state->tool.start)
        QGuiApplication::clipboard()->setText(u"sluice run "_s + id);
}

void ToolsModel::copySnippet(const QString &id) const
{
    if (const ToolState *state = find(id.toUtf8()))
        QGuiApplication::clipboard()->setText(filled(state->tool.snippet, *state));
}

} // namespace sluice
