// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parametersmodel.h"

#include "chat/chatsettingtext.h"
#include "droppedtext.h"
#include "foreigntext.h"
#include "numbertext.h"

#include <cmath>
#include <limits>

namespace sluice {

namespace {

/// In the order of the page.
constexpr QByteArrayView keys[] = {"temperature", "max_tokens",       "reasoning_effort",  "top_p", "top_k",
                                   "min_p",       "presence_penalty", "frequency_penalty", "seed",  "service_tier",
                                   "user"};

bool isNumber(const ParameterSpec &spec)
{
    return spec.kind == ParameterKind::Number || spec.kind == ParameterKind::Integer;
}

/// A value as the user's language writes it.
QString shownValue(const ParameterSpec &spec, const QByteArray &value)
{
    bool ok = false;
    const qint64 whole = value.toLongLong(&ok);
    if (ok && isNumber(spec))
        return numberText(whole);
    const double number = value.toDouble(&ok);
    return ok && isNumber(spec) ? numberText(number) : QString::fromUtf8(value);
}

/// The same as settings write it; what is no number stays as it was typed.
QByteArray writtenValue(const ParameterSpec &spec, const QString &text)
{
    if (!isNumber(spec) || text.isEmpty())
        return text.toUtf8();
    constexpr qint64 most = qint64(1) << 53; // beyond it a number with a point is no longer exact
    if (const std::optional<qint64> whole = wholeNumberOf(text, -most, most))
        return QByteArray::number(*whole);
    const std::optional<double> number = numberOf(text);
    const bool exact = number && std::abs(*number) < double(most);
    return exact ? QByteArray::number(*number, 'g', std::numeric_limits<double>::digits10) : text.toUtf8();
}

} // namespace

ParametersModel::ParametersModel(PaneSettings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
{
    connect(&m_settings, &PaneSettings::changed, this, &ParametersModel::refresh);
    connect(&m_settings, &PaneSettings::specsChanged, this, &ParametersModel::refresh);
    connect(&m_settings, &PaneSettings::paneChanged, this, &ParametersModel::faultyChanged);
    connect(&m_settings, &PaneSettings::replaced, this, &ParametersModel::forgetDrafts);
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

void ParametersModel::forgetDrafts()
{
    if (m_drafts.remove(scope()) == 0)
        return;
    refresh();
    Q_EMIT faultyChanged();
}

PaneModel *ParametersModel::scope() const
{
    return m_settings.isDetached() ? m_settings.pane() : nullptr;
}

QString ParametersModel::fault(const PaneModel &pane) const
{
    const Drafts drafts = m_drafts.value(pane.isDetached() ? &pane : nullptr);
    return drafts.isEmpty() ? QString()
                            : tr("%1: “%2” is no number.")
                                  .arg(parameterLabel(drafts.cbegin().key()), visibleText(drafts.cbegin().value(), 40));
}

void ParametersModel::keepDraft(const QByteArray &key, const QString &typed)
{
    PaneModel *const whose = scope();
    if (whose && !m_drafts.contains(whose))
        connect(whose, &QObject::destroyed, this, [this, whose] { m_drafts.remove(whose); });
    m_drafts[whose].insert(key, typed);
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
    if (isNumber(spec) && !text.isEmpty() && spec.minimum && value < *spec.minimum)
        return tr("At least %1: it is raised to that").arg(numberText(*spec.minimum));
    if (isNumber(spec) && !text.isEmpty() && spec.maximum && value > *spec.maximum)
        return tr("At most %1: it is lowered to that").arg(numberText(*spec.maximum));
    if (spec.kind == ParameterKind::Choice && !text.isEmpty() && !spec.values.contains(text))
        return tr("Not among what this model takes");
    if (spec.kind == ParameterKind::Text && spec.most && QString::fromUtf8(text).size() > *spec.most)
        return tr("Longer than %1 characters: left out").arg(*spec.most);
    return {};
}

QString ParametersModel::problem(const ParameterSpec &spec) const
{
    if (!drafts().contains(spec.key))
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
    case TextRole: return drafts().value(spec.key, shownValue(spec, text.toUtf8()));
    case IsSetRole: return !text.isEmpty() || drafts().contains(spec.key);
    case TakenRole: return spec.notTaken == NotTaken::No;
    case NoteRole: return note(spec);
    case ProblemRole: return problem(spec);
    case NumberRole: return text.isEmpty() ? spec.usual.toDouble() : text.toDouble();
    case UsualRole: return spec.notTaken == NotTaken::No ? shownValue(spec, spec.usual) : QString();
    default: return {};
    }
}

QHash<int, QByteArray> ParametersModel::roleNames() const
{
    return {{KeyRole, "key"},         {LabelRole, "label"},   {KindRole, "kind"},     {FromRole, "from"},
            {ToRole, "to"},           {StepRole, "step"},     {SlidesRole, "slides"}, {ValuesRole, "values"},
            {TextRole, "text"},       {IsSetRole, "isSet"},   {TakenRole, "taken"},   {NoteRole, "note"},
            {ProblemRole, "problem"}, {NumberRole, "number"}, {UsualRole, "usual"}};
}

void ParametersModel::setText(int row, const QString &text)
{
    if (row >= 0 && row < rowCount())
        set(row, writtenValue(specAt(row), text), text);
}

void ParametersModel::setNumber(int row, double value)
{
    constexpr int digits = 12; // a step of 0.05 from 0 is no longer exact after some
    if (row >= 0 && row < rowCount())
        set(row, QByteArray::number(value, 'g', digits), numberText(value));
}

void ParametersModel::set(int row, const QByteArray &value, const QString &typed)
{
    const QByteArray key = specAt(row).key;
    ChatSettings settings = m_settings.current();
    if (setSettingText(settings, key, value)) {
        if (m_drafts.contains(scope()))
            m_drafts[scope()].remove(key);
        m_settings.edit([&](ChatSettings &now) { now = settings; });
    } else {
        keepDraft(key, typed);
        m_settings.edit([&](ChatSettings &now) { (void)setSettingText(now, key, {}); });
    }
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT faultyChanged();
}

} // namespace sluice
