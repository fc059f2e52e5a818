// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspectormodel.h"

#include "droppedtext.h"
#include "foreigntext.h"
#include "gatewaymodel.h"
#include "modelnames.h"
#include "playground/panebody.h"
#include "settings/presetfolder.h"
#include "shownbody.h"
#include "json/indent.h"
#include "json/objecteditor.h"
#include "json/writer.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace sluice {

namespace {

/// More is slow to lay out and nothing a person reads.
constexpr qsizetype mostShown = 100'000;

} // namespace

InspectorModel::InspectorModel(PlaygroundSource &source, PlaygroundModel &playground, PaneSettings &settings,
                               const GatewayModel &gateway, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_playground(playground)
    , m_settings(settings)
    , m_gateway(gateway)
    , m_diff(playground, settings)
{
    connect(&m_settings, &PaneSettings::changed, this, &InspectorModel::refresh);
    connect(&m_settings, &PaneSettings::paneChanged, this, &InspectorModel::refresh);
    connect(&m_settings, &PaneSettings::specsChanged, this, &InspectorModel::refresh);
    connect(&m_playground, &PlaygroundModel::draftChanged, this, &InspectorModel::refresh);
    connect(&m_playground, &PlaygroundModel::runningChanged, this, &InspectorModel::refresh);
    connect(m_playground.images(), &AttachedImages::countChanged, this, &InspectorModel::refresh);
    connect(&m_playground, &PlaygroundModel::drained, this, [this] {
        if (!m_active)
            return;
        m_stream.refresh();
        if (!m_sent)
            refresh();
    });
}

void InspectorModel::setActive(bool active)
{
    m_active = active;
    refresh();
}

void InspectorModel::refresh()
{
    if (!m_active)
        return;
    const PaneModel *pane = m_settings.pane();
    const std::shared_ptr<PaneFeed> feed = pane ? pane->lastFeed() : nullptr;
    m_stream.setFeed(feed);
    m_stream.refresh();
    m_body = feed ? feed->requestBody() : QByteArray();
    m_sent = !m_body.isEmpty();
    m_problem.clear();
    m_dropped.clear();
    if (m_sent) {
        m_model = pane->answeredBy();
        m_dropped = droppedLines(feed->droppedParameters(), m_body);
    } else if (pane) {
        showPreview(*pane);
    }
    m_shown = withoutImageData(m_body);
    Q_EMIT changed();
}

/// What Run would send now; `whole` with all bytes of its images.
Result<PreparedRequest> InspectorModel::preview(const PaneModel &pane, bool whole) const
{
    const QString name = pane.modelName();
    const ProviderAccess *access = m_source.provider(providerOf(name).toUtf8());
    Error error{ErrorKind::InvalidRequest};
    if (!access) {
        error.message = tr("Which provider has this model shows when it is asked.");
        return error;
    }
    if (const Result<void> checked = checkChatSettings(pane.settings()); !checked.ok())
        return checked.error();
    ChatRequest request = pane.request();
    const QString &draft = m_playground.draft();
    Message message = textMessage(Role::User, draft.isEmpty() ? "…" : draft.toUtf8());
    const std::vector<ContentPart> images = m_playground.images()->parts();
    message.content.insert(message.content.end(), images.begin(), images.end());
    message.contentIsList = !images.empty();
    request.messages.push_back(std::move(message));
    if (!whole)
        shortenImages(request);
    const QByteArray model = name.sliced(name.indexOf(u'/') + 1).toUtf8();
    return preparePaneBody(std::move(request), access->profile, model, m_source.factsOf(access->profile.id, model));
}

void InspectorModel::showPreview(const PaneModel &pane)
{
    m_model = pane.modelName();
    const Result<PreparedRequest> prepared = preview(pane, false);
    if (!prepared) {
        m_problem = prepared.error().message;
        return;
    }
    m_body = prepared->body;
    m_dropped = droppedLines(prepared->dropped, m_body);
}

/// The bytes that were sent, or would be.
QByteArray InspectorModel::wholeBody() const
{
    if (m_sent || !m_settings.pane())
        return m_body;
    const Result<PreparedRequest> prepared = preview(*m_settings.pane(), true);
    return prepared ? prepared->body : QByteArray();
}

QString InspectorModel::request() const
{
    return QString::fromUtf8(m_shown.size() > mostShown ? m_shown.left(mostShown) : json::indented(m_shown));
}

QString InspectorModel::notShown() const
{
    if (m_shown.size() <= mostShown)
        return m_shown.size() == m_body.size() ? QString()
                                               : tr("Images are shortened here. Copy gives all %1.")
                                                     .arg(QLocale().formattedDataSize(m_body.size()));
    return tr("Only the first part is shown, as it is sent. Copy gives all %1.")
        .arg(QLocale().formattedDataSize(m_body.size()));
}

QByteArray InspectorModel::snippet(QByteArray body) const
{
    const ProviderAccess *access = m_source.provider(providerOf(m_model).toUtf8());
    if (body.isEmpty() || !access)
        return {};
    SnippetTarget target = snippetTarget(access->profile, access->baseUrl.toEncoded());
    if (m_viaGateway) {
        target = {m_gateway.baseUrl().toUtf8(), "/chat/completions", "OPENAI_API_KEY"};
        const Result<json::Document> document = json::Document::parse(body);
        if (document && document->root().isObject()) {
            json::ObjectEditor editor(document->root());
            editor.set("model", json::quoted(m_model.toUtf8()));
            body = editor.result();
        }
    }
    switch (m_language) {
    case Python: return pythonSnippet(target, body);
    case JavaScript: return javascriptSnippet(target, body);
    case Qt: return qtSnippet(target, body);
    default: return curlSnippet(target, body);
    }
}

QString InspectorModel::code() const
{
    return m_active ? QString::fromUtf8(snippet(m_shown).left(mostShown)) : QString();
}

void InspectorModel::setLanguage(int language)
{
    m_language = language;
    Q_EMIT changed();
}

void InspectorModel::setViaGateway(bool via)
{
    m_viaGateway = via;
    Q_EMIT changed();
}

void InspectorModel::copyRequest() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(wholeBody()));
}

void InspectorModel::copyCode() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(snippet(wholeBody())));
}

void InspectorModel::saveStream()
{
    const QString name =
        QStringLiteral("%1-%2.sse")
            .arg(shortName(m_model).left(60), QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString plain = name;
    for (QChar &c : plain) {
        const bool legal = c.isLetterOrNumber() || QStringLiteral(".-_").contains(c);
        c = legal ? c : QChar(u'-');
    }
    m_files.run([this, plain, bytes = m_stream.asFile()]() -> std::function<void()> {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
        QSaveFile file(folder.filePath(plain));
        const bool done = folder.mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly)
                          && file.write(bytes) >= 0 && file.commit();
        const QString said = done ? tr("Saved as %1").arg(QDir::toNativeSeparators(file.fileName()))
                                  : tr("Not saved: %1").arg(file.errorString());
        return [this, said] { say(said); };
    });
}

void InspectorModel::say(const QString &text)
{
    m_saved = text;
    Q_EMIT savedChanged();
}

void InspectorModel::replayFile(const QString &path)
{
    m_files.run([this, path]() -> std::function<void()> {
        const QString name = visibleText(QFileInfo(path).fileName(), 80);
        QFile file(path);
        // A device or a pipe would never end.
        const bool isFile = QFileInfo(path).isFile();
        if (isFile && file.open(QIODevice::ReadOnly))
            return [this, name, stream = readReplay(file.read(longestReplay + 1))] { replay(name, stream); };
        const QString why = isFile ? file.errorString() : PresetFolder::tr("This is no file.");
        return [this, name, why] { say(tr("%1 is not replayed: %2").arg(name, why)); };
    });
}

void InspectorModel::replay(const QString &name, const Result<Replay> &stream)
{
    PaneModel *pane = m_settings.pane();
    if (!stream || !pane)
        say(tr("%1 is not replayed: %2").arg(name, stream ? QString() : stream.error().message));
    else if (!m_playground.replay(*pane, std::make_shared<ReplayFeed>(*stream), name))
        say(tr("%1 is not replayed while answers come.").arg(name));
    else
        say({});
}

} // namespace sluice
