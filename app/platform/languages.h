// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace sluice {

class Settings;

/// One language the program holds texts for.
struct Language {
    QString code; ///< as its file is named: "de", "pt_BR"
    QString name; ///< as it calls itself
};

/// The language the window speaks: the one that was chosen, or the system's. Lives on the thread of the window.
class Languages : public QObject
{
    Q_OBJECT
public:
    /// Speaks what the settings say from now on.
    explicit Languages(Settings &settings, QObject *parent = nullptr);
    ~Languages() override;

    /// Those the program holds, by their own names.
    [[nodiscard]] static const QList<Language> &all();
    /// The first of `wanted` (best first, as QLocale::uiLanguages) that is among `held`, or one that is written alike;
    /// empty when none is.
    [[nodiscard]] static QString best(const QStringList &wanted, const QStringList &held);
    /// How that language writes dates and figures: as `system` does if that speaks it or no language is named, and with
    /// Latin digits, for words and figures of providers come with these.
    [[nodiscard]] static QLocale localeFor(const QString &code, const QLocale &system);

    /// The code of the language that is spoken.
    [[nodiscard]] QString spoken() const { return m_spoken; }

Q_SIGNALS:
    /// All texts are to be read anew.
    void changed();

private:
    void speak();

    Settings &m_settings;
    const QLocale m_system;
    QTranslator m_translator;
    QString m_spoken;
};

} // namespace sluice
