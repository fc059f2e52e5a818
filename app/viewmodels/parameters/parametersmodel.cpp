// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parametersmodel.h"

#include "chat/chatsettingtext.h"
#include "droppedtext.h"

namespace sluice {

namespace {

/// In the order of the page.
constexpr QByteArrayView keys[] = {"temperature", "max_tokens",       "reasoning_effort",  "top_p", "top_k",
                                   "min_p",       "presence_penalty", "frequency_penalty", "seed",  "service_tier",
                                   "user"};

QString plainNumber(double value)
{
    return QString::number(value, 'g', 12);
}

} // namespace

ParametersModel::ParametersModel(PaneSettings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
{
    connect(&m_settings, &PaneSettings::changed, this, &ParametersModel::refresh);
    connect(&m_settings, &PaneSettings::specsChanged, this, &ParametersModel::refresh);
    connect(&m_settings, &PaneSettings::paneChanged, this, [this] { m_drafts.clear(); });
}

int ParametersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(keys));
}

const ParameterSpec &ParametersModel::specAt(int row) const
{
    return m_settings.spec(keys[row]);
}

void ParametersModel::refresh()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString ParametersModel::note(const ParameterSpec &spec) const
{
    switch (spec.notTaken) {
    case NotTaken::ByProvider: return tr("Not taken by this provider");
    case NotTaken::ByModel: return tr("Not taken by this model");
    case NotTaken::No: break;
    }
    const QByteArray text = settingText(m_settings.current(), spec.key);
    const double value = text.toDouble();
    const bool isNumber = spec.kind == ParameterKind::Number || spec.kind == ParameterKind::Integer;
    if (isNumber && !text.isEmpty() && spec.minimum && value < *spec.minimum)
        return tr("At least %1: it is raised to that").arg(plainNumber(*spec.minimum));
    if (isNumber && !text.isEmpty() && spec.maximum && value > *spec.maximum)
        return tr("At most %1: it is lowered to that").arg(plainNumber(*spec.maximum));
    if (spec.kind == ParameterKind::Choice && !text.isEmpty() && !spec.values.contains(text))
        return tr("Not among what this model takes");
    if (spec.kind == ParameterKind::Text && spec.most && QString::fromUtf8(text).size() > *spec.most)
        return tr("Longer than %1 characters: left out").arg(*spec.most);
    return {};
}

QString ParametersModel::problem(const ParameterSpec &spec) const
{
    if (!m_drafts.contains(spec.key))
        return {};
    return spec.kind == ParameterKind::Integer ? tr("This is no whole number; it is not sent")
                                               : tr("This is no number; it is not sent");
}

QVariant ParametersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ParameterSpec &spec = specAt(index.row());
    const QString text = QString::fromUtf8(settingText(m_settings.current(), spec.key));
    QStringList values;
    for (const QByteArray &value : spec.values)
        values << QString::fromUtf8(value);
    // What was set for another model stays to be seen.
    if (spec.kind == ParameterKind::Choice && !text.isEmpty() && !values.contains(text))
        values << text;
    switch (role) {
    case KeyRole: return QString::fromUtf8(spec.key);
    case Qt::DisplayRole:
    case LabelRole: return parameterLabel(spec.key);
    case KindRole: return static_cast<int>(spec.kind);
    case FromRole: return spec.sliderFrom.value_or(0);
    case ToRole: return spec.sliderTo.value_or(1);
    case StepRole: return spec.step;
    case SlidesRole: return spec.sliderFrom && spec.sliderTo;
    case ValuesRole: return values;
    case TextRole: return m_drafts.value(spec.key, text);
    case IsSetRole: return !text.isEmpty() || m_drafts.contains(spec.key);
    case TakenRole: return spec.notTaken == NotTaken::No;
    case NoteRole: return note(spec);
    case ProblemRole: return problem(spec);
    default: return {};
    }
}

QHash<int, QByteArray> ParametersModel::roleNames() const
{
    return {{KeyRole, "key"},        {LabelRole, "label"}, {KindRole, "kind"},     {FromRole, "from"},
            {ToRole, "to"},          {StepRole, "step"},   {SlidesRole, "slides"}, {ValuesRole, "values"},
            {TextRole, "text"},      {IsSetRole, "isSet"}, {TakenRole, "taken"},   {NoteRole, "note"},
            {ProblemRole, "problem"}};
}

void ParametersModel::setText(int row, const QString &text)
{
    if (row < 0 || row >= rowCount())
        return;
    const QByteArray key = specAt(row).key;
    ChatSettings settings = m_settings.current();
    if (setSettingText(settings, key, text.toUtf8())) {
        m_drafts.remove(key);
        m_settings.edit([&](ChatSettings &now) { now = settings; });
    } else {
        m_drafts.insert(key, text);
        m_settings.edit([&](ChatSettings &now) { (void)setSettingText(now, key, {}); });
    }
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace sluice
