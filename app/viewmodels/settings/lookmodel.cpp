// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lookmodel.h"

#include "platform/languages.h"
#include "settings/settings.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace sluice {

namespace {

/// Per cent of the usual size.
constexpr std::array textSizes{90, 100, 110, 125};

} // namespace

LookModel::LookModel(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Scheme || setting == Setting::Language || setting == Setting::TextSize
            || setting == Setting::ReducedMotion)
            Q_EMIT changed();
    });
}

LookModel::SchemeChoice LookModel::scheme() const
{
    return static_cast<SchemeChoice>(m_settings.scheme());
}

void LookModel::setScheme(SchemeChoice choice)
{
    m_settings.setScheme(static_cast<Scheme>(choice));
}

QStringList LookModel::languages() const
{
    QStringList names{tr("As the system")};
    for (const Language &language : Languages::all())
        names.append(language.name);
    return names;
}

int LookModel::language() const
{
    const QString code = m_settings.value(Setting::Language).toString();
    const QList<Language> &all = Languages::all();
    const auto chosen = std::find_if(all.begin(), all.end(), [&](const Language &one) { return one.code == code; });
    return chosen == all.end() ? 0 : static_cast<int>(chosen - all.begin()) + 1;
}

void LookModel::setLanguage(int row)
{
    const QList<Language> &all = Languages::all();
    m_settings.setValue(Setting::Language, row > 0 && row <= all.size() ? all[row - 1].code : QString());
}

QStringList LookModel::sizes()
{
    QStringList texts;
    for (const int size : textSizes)
        texts << QStringLiteral("%1 %").arg(QLocale().toString(size));
    return texts;
}

int LookModel::size() const
{
    const auto *found = std::find(textSizes.begin(), textSizes.end(), m_settings.value(Setting::TextSize).toInt());
    return static_cast<int>((found == textSizes.end() ? textSizes.begin() + 1 : found) - textSizes.begin());
}

void LookModel::setSize(int row)
{
    if (row >= 0 && row < static_cast<int>(textSizes.size()))
        m_settings.setValue(Setting::TextSize, textSizes[static_cast<std::size_t>(row)]);
}

qreal LookModel::scale() const
{
    return textSizes[static_cast<std::size_t>(size())] / 100.0;
}

bool LookModel::isReducedMotion() const
{
    return m_settings.value(Setting::ReducedMotion).toBool();
}

void LookModel::setReducedMotion(bool reduced)
{
    m_settings.setValue(Setting::ReducedMotion, reduced);
}

} // namespace sluice
