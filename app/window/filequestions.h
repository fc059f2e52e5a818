// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileDialog>
#include <QObject>

namespace sluice {

class AppModel;

/// Asks which file is meant, where a page wants one, with the desktop's own dialogs. The app outlives it.
class FileQuestions : public QObject
{
    Q_OBJECT
public:
    explicit FileQuestions(AppModel &app, QObject *parent = nullptr);

private:
    [[nodiscard]] QFileDialog *makeDialog(const QString &title, QStringList filters,
                                          QFileDialog::AcceptMode mode = QFileDialog::AcceptOpen) const;
    void askWhereToSave(const QString &suggestedName);
    void askWhatToOpen();
    void askForImages();
    void askForStream();
    void askForAuthorities();

    AppModel &m_app;
};

} // namespace sluice
