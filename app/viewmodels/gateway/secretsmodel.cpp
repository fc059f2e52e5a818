// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretsmodel.h"

#include "foreigntext.h"

#include <QLocale>
#include <QPointer>

namespace sluice {

namespace {

constexpr int longestReference = 300;
constexpr int longestProblem = 500;

} // namespace

SecretsModel::SecretsModel(GatewayControl &control, QObject *parent)
    : QAbstractListModel(parent)
    , m_control(control)
{
    m_control.setSecretsChanged([model = QPointer(this)] {
        if (model)
            model->showStates();
    });
    showStates();
}

int SecretsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SecretsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SecretState &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return visibleText(QString::fromUtf8(row.reference.text()), longestReference);
    case TroubledRole: return row.state == SecretState::State::Stale || row.state == SecretState::State::Missing;
    case TextRole: break;
    default: return {};
    }
    const QString problem = visibleText(row.problem, longestProblem);
    switch (row.state) {
    case SecretState::State::Waiting: return tr("Was not read yet");
    case SecretState::State::Ready:
        return tr("Read at %1").arg(QLocale().toString(row.read.toLocalTime(), QLocale::ShortFormat));
    case SecretState::State::Stale: return tr("Could not be read again; the last value is kept. %1").arg(problem);
    case SecretState::State::Missing: return tr("Cannot be read; what needs it is off. %1").arg(problem);
    }
    return {};
}

QHash<int, QByteArray> SecretsModel::roleNames() const
{
    return {{NameRole, "name"}, {TextRole, "text"}, {TroubledRole, "troubled"}};
}

void SecretsModel::refresh()
{
    m_control.refreshSecrets();
}

void SecretsModel::showStates()
{
    beginResetModel();
    m_rows = m_control.secrets();
    endResetModel();
    Q_EMIT changed();
}

} // namespace sluice
