// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/languages.h"

#include "settings/settings.h"

#include <QCollator>
#include <QDir>
#include <QGuiApplication>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// The language the sources are written in.
constexpr auto sourceCode = "en"_L1;

QString ownName(const QString &code)
{
    // A locale's name of its language may tell the place as well ("español de España"); the shortest does not.
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    for (const QLocale &other : QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory)) {
        const QString shorter = other.nativeLanguageName();
        if (!shorter.isEmpty() && shorter.size() < name.size())
            name = shorter;
    }
    name = locale.toUpper(name.left(1)) + name.mid(1);
    return code.contains(u'_') ? u"%1 (%2)"_s.arg(name, locale.nativeTerritoryName()) : name;
}

QList<Language> find()
{
    QList<Language> found;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"sluice_*.qm"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString code = file.mid(7).chopped(3);
        found.append({code, ownName(code)});
    }
    QCollator collator(QLocale::c());
    std::sort(found.begin(), found.end(),
              [&](const Language &a, const Language &b) { return collator.compare(a.name, b.name) < 0; });
    return found;
}

QStringList codes()
{
    QStringList found;
    for (const Language &language : Languages::all())
        found.append(language.code);
    return found;
}

} // namespace

Languages::Languages(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    speak();
    connect(&m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting != Setting::Language)
            return;
        speak();
        Q_EMIT changed();
    });
}

/// The application is as it was before.
Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(m_system);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

const QList<Language> &Languages::all()
{
    static const QList<Language> found = find();
    return found;
}

QString Languages::best(const QStringList &wanted, const QStringList &held)
{
    for (const QString &name : wanted) {
        const QString exact = QString(name).replace(u'-', u'_');
        if (held.contains(exact))
            return exact;
        const QLocale locale(name);
        const auto alike = std::find_if(held.begin(), held.end(), [&](const QString &code) {
            const QLocale other(code);
            return other.language() == locale.language() && other.script() == locale.script();
        });
        if (alike != held.end())
            return *alike;
    }
    return {};
}

QLocale Languages::localeFor(const QString &code, const QLocale &system)
{
    const bool isSystems = code.isEmpty() || QLocale(code).language() == system.language();
    const QLocale own = isSystems ? system : QLocale(code);
    if (own.zeroDigit() == u"0"_s)
        return own;
    const QList<QLocale> alike = QLocale::matchingLocales(own.language(), own.script(), QLocale::AnyTerritory);
    const auto latin = std::find_if(alike.begin(), alike.end(), [](const QLocale &locale) {
        return locale.zeroDigit() == u"0"_s && locale.decimalPoint() == u"."_s;
    });
    return latin == alike.end() ? QLocale::c() : *latin;
}

void Languages::speak()
{
    const QString chosen = m_settings.value(Setting::Language).toString();
    const bool follows = !codes().contains(chosen);
    const QString found = follows ? best(QLocale::system().uiLanguages(), codes()) : chosen;
    m_spoken = found.isEmpty() ? QString(sourceCode) : found;
    // Removed first: installing it twice would not make it the newest.
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/i18n/sluice_%1.qm"_s.arg(m_spoken)))
        QCoreApplication::installTranslator(&m_translator);
    // A system that is told its language only, as by LANGUAGE, writes dates in another one.
    QLocale::setDefault(localeFor(found, m_system));
    QGuiApplication::setLayoutDirection(QLocale(m_spoken).textDirection());
}

} // namespace sluice
