// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/messagebox.h"

#include <QCoreApplication>
#include <QPushButton>

namespace sluice {

QMessageBox *makeMessageBox(QMessageBox::Icon icon, const QString &text, QMessageBox::StandardButtons buttons)
{
    auto *box = new QMessageBox;
    box->setTextFormat(Qt::PlainText);
    box->setIcon(icon);
    box->setWindowTitle(QStringLiteral("Sluice"));
    box->setText(text);
    box->setStandardButtons(buttons);
    // Qt's own words for them may be of another language, or of none.
    if (QAbstractButton *ok = box->button(QMessageBox::Ok))
        ok->setText(QCoreApplication::translate("MessageBox", "OK"));
    if (QAbstractButton *cancel = box->button(QMessageBox::Cancel))
        cancel->setText(QCoreApplication::translate("MessageBox", "Cancel"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

} // namespace sluice
