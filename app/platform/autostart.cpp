// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct AutostartText {
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

#ifdef Q_OS_DARWIN

constexpr auto fileName = "org.sluice.Sluice.plist"_L1;

QByteArray entryFor(const QString &program)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict><key>Label</key>"
           "<string>org.sluice.Sluice</string><key>RunAtLoad</key><true/><key>ProgramArguments</key><array><string>"
           + program.toHtmlEscaped().toUtf8() + "</string><string>--minimized</string></array></dict></plist>\n";
}

QString programOf(const QByteArray & /*entry*/)
{
    return {};
}

bool isSwitchedOff(const QByteArray & /*entry*/)
{
    return false;
}

#else

constexpr auto fileName = "org.sluice.Sluice.desktop"_L1;

/// Between quotes, as the Desktop Entry Specification has it: its own escapes, then those of any value.
QString quoted(const QString &program)
{
    QString text;
    for (const QChar letter : program) {
        if (u"\"`$\\"_s.contains(letter))
            text += u'\\';
        text += letter;
    }
    text.replace(u'%', u"%%"_s);
    return u'"' + text.replace(u'\\', u"\\\\"_s) + u'"';
}

QString unquoted(QString exec)
{
    exec.replace(u"\\\\"_s, u"\\"_s);
    QString text;
    for (qsizetype i = 1; i < exec.size() && exec[i] != u'"'; ++i) {
        if (exec[i] == u'\\' && i + 1 < exec.size())
            ++i;
        text += exec[i];
    }
    return text.replace(u"%%"_s, u"%"_s);
}

QByteArray entryFor(const QString &program)
{
    return "[Desktop Entry]\nType=Application\nName=Sluice\nIcon=sluice\nExec=" + quoted(program).toUtf8()
           + " --minimized\nTerminal=false\nStartupNotify=false\nX-GNOME-Autostart-enabled=true\n";
}

QByteArray valueOf(const QByteArray &entry, QByteArrayView key)
{
    for (const QByteArray &line : entry.split('\n')) {
        const qsizetype at = line.indexOf('=');
        if (at > 0 && line.first(at).trimmed() == key)
            return line.mid(at + 1).trimmed();
    }
    return {};
}

/// Empty when it is none of ours: somebody wrote it by hand.
QString programOf(const QByteArray &entry)
{
    const QString exec = QString::fromUtf8(valueOf(entry, "Exec"));
    return exec.startsWith(u'"') ? unquoted(exec) : QString();
}

/// As desktops switch an entry off that they do not delete.
bool isSwitchedOff(const QByteArray &entry)
{
    return valueOf(entry, "Hidden") == "true" || valueOf(entry, "X-GNOME-Autostart-enabled") == "false";
}

#endif

QByteArray readEntry(const QString &path)
{
    constexpr qint64 most = 64 * 1024;
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.read(most) : QByteArray();
}

} // namespace

Autostart::Autostart(QString folder, QString program)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
{
}

QString Autostart::usersFolder()
{
#ifdef Q_OS_DARWIN
    return QDir::homePath() + "/Library/LaunchAgents"_L1;
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart"_L1;
#endif
}

QString Autostart::thisProgram()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

QString Autostart::path() const
{
    return m_folder + u'/' + fileName;
}

bool Autostart::isOn() const
{
    const QByteArray entry = readEntry(path());
    return !entry.isEmpty() && !isSwitchedOff(entry);
}

Result<void> Autostart::set(bool on)
{
    Error error{ErrorKind::Internal};
    if (!on) {
        QFile file(path());
        if (!file.exists() || file.remove())
            return {};
        error.message = AutostartText::tr("%1 was not removed: %2").arg(path(), file.errorString());
        return error;
    }
    QDir().mkpath(m_folder);
    QSaveFile file(path());
    if (file.open(QFile::WriteOnly) && file.write(entryFor(m_program)) >= 0 && file.commit())
        return {};
    error.message = AutostartText::tr("%1 was not written: %2").arg(path(), file.errorString());
    return error;
}

Result<void> Autostart::mend()
{
    const QByteArray entry = readEntry(path());
    const QString program = programOf(entry);
    if (program.isEmpty() || isSwitchedOff(entry) || program == m_program || QFileInfo::exists(program))
        return {};
    return set(true);
}

} // namespace sluice
