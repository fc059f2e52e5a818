// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/filequestions.h"

#include "appmodel.h"

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

/// A dialog whose words are of our language: Qt's own may be of another, or of none.
QFileDialog *FileQuestions::makeDialog(const QString &title, QStringList filters, QFileDialog::AcceptMode mode) const
{
    auto *dialog = new QFileDialog(nullptr, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    const bool saves = mode == QFileDialog::AcceptSave;
    dialog->setFileMode(saves ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    filters << tr("All files (*)");
    dialog->setNameFilters(filters);
    dialog->setLabelText(QFileDialog::LookIn, tr("Folder:"));
    dialog->setLabelText(QFileDialog::FileName, tr("File name:"));
    dialog->setLabelText(QFileDialog::FileType, tr("Kind of file:"));
    dialog->setLabelText(QFileDialog::Accept, saves ? tr("Save") : tr("Open"));
    dialog->setLabelText(QFileDialog::Reject, tr("Cancel"));
    return dialog;
}

void FileQuestions::askWhereToSave(const QString &suggestedName)
{
    QFileDialog *dialog = makeDialog(tr("Export the session"), {}, QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_app.sessions()->exportTo(path); });
    dialog->open();
}

void FileQuestions::askWhatToOpen()
{
    QFileDialog *dialog = makeDialog(tr("Import a session"), {tr("Sessions (*.json)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_app.sessions()->importFrom(path); });
    dialog->open();
}

void FileQuestions::askForImages()
{
    QFileDialog *dialog = makeDialog(tr("Attach images"), {tr("Images (*.png *.jpg *.jpeg *.gif *.webp)")});
    dialog->setFileMode(QFileDialog::ExistingFiles);
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
    QFileDialog *dialog = makeDialog(tr("Replay a stream"), {tr("Streams (*.sse)")});
    connect(dialog, &QFileDialog::fileSelected, m_app.inspector(), &InspectorModel::replayFile);
    dialog->open();
}

void FileQuestions::askForAuthorities()
{
    QFileDialog *dialog = makeDialog(tr("Choose a certificate file"), {tr("Certificates (*.pem *.crt *.cer *.der)")});
    connect(dialog, &QFileDialog::fileSelected, m_app.settingsPage()->network(), &NetworkModel::setAuthorityFile);
    dialog->open();
}

} // namespace sluice
