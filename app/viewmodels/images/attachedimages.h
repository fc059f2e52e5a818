// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/message.h"
#include "imagefile.h"
#include "platform/backgroundwork.h"
#include "sessions/session.h"

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace sluice {

/// The images that go with the prompt that is being written, read and made smaller on a thread beside. Only files of
/// this computer and the clipboard are read, never an address.
class AttachedImages : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by PlaygroundModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Some are still being read.
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL)
    /// Why the last one was not taken; empty when it was.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    /// So many go with one prompt.
    static constexpr int most = 8;
    enum Role {
        ContentRole = Qt::UserRole + 1, ///< for Picture
        NameRole,
        DetailsRole, ///< pixels, bytes and estimated tokens
    };
    Q_ENUM(Role)

    explicit AttachedImages(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_images.size()); }
    [[nodiscard]] bool isLoading() const { return m_loading > 0; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// As parts of a message.
    [[nodiscard]] std::vector<ContentPart> parts() const;
    /// As they are kept with the draft they belong to.
    [[nodiscard]] std::vector<DraftImage> kept() const;
    /// Those of another draft in place of these; what is still being read comes too late.
    void show(const std::vector<DraftImage> &images);

    Q_INVOKABLE void addFiles(const QList<QUrl> &files);
    /// An image as bytes of any format that is read.
    Q_INVOKABLE void addBytes(const QByteArray &bytes);
    /// Takes the image or the image files on the clipboard; false when there is text or nothing.
    Q_INVOKABLE bool paste();
    Q_INVOKABLE void remove(int row);
    /// Asks which files: `filesWanted` follows.
    Q_INVOKABLE void requestFiles() { Q_EMIT filesWanted(); }
    void clear();

Q_SIGNALS:
    void countChanged();
    void loadingChanged();
    void problemChanged();
    void filesWanted();

private:
    struct Image {
        PreparedImage image;
        QString name;
    };
    void read(const QString &name, std::function<Result<PreparedImage>()> work);
    void apply(const QString &name, const Result<PreparedImage> &image);
    void setProblem(const QString &problem);

    std::vector<Image> m_images;
    QString m_problem;
    int m_loading = 0;
    int m_round = 0; ///< what was asked for before `clear` comes too late
    BackgroundWork m_work{this};
};

} // namespace sluice
