// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    void askWhereToSave(const QString &suggestedName);
    void askWhatToOpen();
    void askForImages();
    void askForStream();
    void askForAuthorities();

    AppModel &m_app;
};

} // namespace sluice
