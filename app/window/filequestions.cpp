// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/filequestions.h"

#include "appmodel.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace sluice {

FileQuestions::FileQuestions(AppModel &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
{
    connect(app.sessions(), &SessionsModel::saveWanted, this, &FileQuestions::askWhereToSave);
    connect(app.sessions(), &SessionsModel::openWanted, this, &FileQuestions::askWhatToOpen);
    connect(app.playground()->images(), &AttachedImages::filesWanted, this, &FileQuestions::askForImages);
    connect(app.inspector(), &InspectorModel::replayWanted, this, &FileQuestions::askForStream);
    connect(app.settingsPage()->network(), &NetworkModel::fileWanted, this, &FileQuestions::askForAuthorities);
}

void FileQuestions::askWhereToSave(const QString &suggestedName)
{
    auto *dialog = new QFileDialog(nullptr, tr("Export the session"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_app.sessions()->exportTo(path); });
    dialog->open();
}

void FileQuestions::askWhatToOpen()
{
    auto *dialog = new QFileDialog(nullptr, tr("Import a session"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Sessions (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_app.sessions()->importFrom(path); });
    dialog->open();
}

void FileQuestions::askForImages()
{
    auto *dialog = new QFileDialog(nullptr, tr("Attach images"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Images (*.png *.jpg *.jpeg *.gif *.webp)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        QList<QUrl> files;
        for (const QString &path : paths)
            files << QUrl::fromLocalFile(path);
        m_app.playground()->images()->addFiles(files);
    });
    dialog->open();
}

void FileQuestions::askForStream()
{
    auto *dialog = new QFileDialog(nullptr, tr("Replay a stream"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Streams (*.sse)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_app.inspector(), &InspectorModel::replayFile);
    dialog->open();
}

void FileQuestions::askForAuthorities()
{
    auto *dialog = new QFileDialog(nullptr, tr("Choose a certificate file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_app.settingsPage()->network(), &NetworkModel::setAuthorityFile);
    dialog->open();
}

} // namespace sluice
