// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answerdiff.h"
#include "codesnippets.h"
#include "dialects/preparedrequest.h"
#include "panesettings.h"
#include "platform/backgroundwork.h"
#include "playground/replayfeed.h"
#include "streammodel.h"

namespace sluice {

class GatewayModel;

/// What the current pane sent last, or would send now: the request, what was left out of it, its stream and code for
/// it.
class InspectorModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    /// Whether somebody looks; nothing is worked out else.
    Q_PROPERTY(bool active MEMBER m_active WRITE setActive NOTIFY changed FINAL)
    Q_PROPERTY(bool sent READ wasSent NOTIFY changed FINAL)
    Q_PROPERTY(QString request READ request NOTIFY changed FINAL)
    Q_PROPERTY(QString notShown READ notShown NOTIFY changed FINAL)
    Q_PROPERTY(QStringList dropped READ dropped NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY changed FINAL)
    Q_PROPERTY(bool viaGateway READ isViaGateway WRITE setViaGateway NOTIFY changed FINAL)
    Q_PROPERTY(sluice::StreamModel *stream READ stream CONSTANT FINAL)
    Q_PROPERTY(sluice::AnswerDiff *diff READ diff CONSTANT FINAL)
    Q_PROPERTY(QString saved READ saved NOTIFY savedChanged FINAL)

public:
    enum Language { Curl, Python, JavaScript, Qt };
    Q_ENUM(Language)

    InspectorModel(PlaygroundSource &source, PlaygroundModel &playground, PaneSettings &settings,
                   const GatewayModel &gateway, QObject *parent = nullptr);

    void setActive(bool active);
    [[nodiscard]] bool wasSent() const { return m_sent; }
    /// Laid out for reading, at most its first part.
    [[nodiscard]] QString request() const;
    /// What `request` leaves out, as a sentence.
    [[nodiscard]] QString notShown() const;
    [[nodiscard]] QStringList dropped() const { return m_dropped; }
    /// Why there is no request.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString code() const;
    [[nodiscard]] int language() const { return m_language; }
    void setLanguage(int language);
    [[nodiscard]] bool isViaGateway() const { return m_viaGateway; }
    void setViaGateway(bool via);
    [[nodiscard]] StreamModel *stream() { return &m_stream; }
    [[nodiscard]] AnswerDiff *diff() { return &m_diff; }
    /// What became of saving a stream.
    [[nodiscard]] QString saved() const { return m_saved; }

    /// The bytes that were or would be sent.
    Q_INVOKABLE void copyRequest() const;
    Q_INVOKABLE void copyCode() const;
    /// Into the user's folder for downloads.
    Q_INVOKABLE void saveStream();
    /// Asks for a saved stream: `replayWanted` follows.
    Q_INVOKABLE void requestReplay() { Q_EMIT replayWanted(); }
    /// Reads a saved stream and lets it come into the current pane; `saved` says why it cannot.
    void replayFile(const QString &path);

Q_SIGNALS:
    void changed();
    void savedChanged();
    void replayWanted();

private:
    void refresh();
    [[nodiscard]] Result<PreparedRequest> preview(const PaneModel &pane, bool whole) const;
    void showPreview(const PaneModel &pane);
    [[nodiscard]] QByteArray wholeBody() const;
    void say(const QString &text);
    void replay(const QString &name, const Result<Replay> &stream);
    [[nodiscard]] QByteArray snippet(QByteArray body) const;

    PlaygroundSource &m_source;
    PlaygroundModel &m_playground;
    PaneSettings &m_settings;
    const GatewayModel &m_gateway;
    StreamModel m_stream;
    AnswerDiff m_diff;
    bool m_active = false;
    bool m_sent = false;
    bool m_viaGateway = false;
    int m_language = Curl;
    QByteArray m_body;
    QByteArray m_shown; ///< the body without the bytes of images
    QString m_model;
    QStringList m_dropped;
    QString m_problem;
    QString m_saved;
    BackgroundWork m_files{this};
};

} // namespace sluice
