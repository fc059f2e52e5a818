// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/windowmodule.h"

#include "cli/options.h"

#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QStandardPaths>

#include <cstring>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// The folder of this executable, also when it was started through a link. There is no QCoreApplication yet to ask.
QString programFolder(const char *typed)
{
    QString path = QFile::symLinkTarget(u"/proc/self/exe"_s);
    if (path.isEmpty())
        path = QFileInfo(QStandardPaths::findExecutable(QString::fromLocal8Bit(typed))).canonicalFilePath();
    return QFileInfo(path).absolutePath();
}

} // namespace

QString windowModulePath(const QString &programFolder)
{
    return QDir::cleanPath(programFolder + "/../lib/sluice/sluice-window.so"_L1);
}

int runWindowModule(int argc, char **argv, const ApplicationOptions &options)
{
    const QString path = windowModulePath(programFolder(argv[0]));
    if (!QFileInfo::exists(path))
        return failure(u"the window is not installed: there is no %1; install the package sluice, or use a command "
                       "(sluice help), which needs no window"_s.arg(path));
    QLibrary library(path);
    // What is missing in it is told now, not by a crash later; and it is never unloaded, for Qt keeps pointers into it.
    library.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    // A symbol of data, not of code.
    const auto *const module = reinterpret_cast<const WindowModule *>(library.resolve("sluice_window"));
    if (!module)
        return failure(
            u"the window cannot be loaded: %1; install the package sluice again"_s.arg(library.errorString()));
    if (std::strcmp(module->version, SLUICE_VERSION) != 0)
        return failure(u"the window is of version %1 and the program of %2; install the packages sluice and "
                       "sluice-server of one version"_s.arg(QString::fromLatin1(module->version).left(40),
                                                            QString::fromLatin1(SLUICE_VERSION)));
    return module->run(argc, argv, options);
}

} // namespace sluice::cli
