// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQmlAbstractUrlInterceptor>
#include <QQmlNetworkAccessManagerFactory>
#include <QStringList>

#include <atomic>

class QQmlEngine;

namespace sluice {

/// Keeps the pages to what is built into the program: nothing they show is fetched from a network, and no picture, font
/// or code is read from a file but that of the modules they import, whatever a text says. Qt reads the pictures of rich
/// text from files without asking, so text that is not ours is never rich. The engine calls it from several threads.
class PageGuard : public QQmlNetworkAccessManagerFactory, public QQmlAbstractUrlInterceptor
{
public:
    /// The guard outlives the engine.
    void watch(QQmlEngine &engine);
    /// How many addresses were asked for in vain.
    [[nodiscard]] int refused() const { return m_refused; }

    QNetworkAccessManager *create(QObject *parent) override;
    QUrl intercept(const QUrl &url, DataType type) override;

private:
    QStringList m_modules; ///< addresses of the folders they are in
    std::atomic_int m_refused = 0;
};

} // namespace sluice
