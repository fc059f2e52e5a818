// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writtensettings.h"

#include "coretext.h"

#include "chat/chatsettingtext.h"
#include "chat/schemacheck.h"
#include "chat/tooltext.h"
#include "json/indent.h"

namespace sluice {

namespace {

constexpr QLatin1StringView formats[] = {QLatin1StringView("text"), QLatin1StringView("json_object"),
                                         QLatin1StringView("json_schema")};

/// A byte's place as an editor counts it.
int characterAt(const QByteArray &utf8, qsizetype offset)
{
    return int(QString::fromUtf8(utf8.first(std::min(offset, utf8.size()))).size());
}

} // namespace

WrittenSettings::WrittenSettings(PaneSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&m_settings, &PaneSettings::changed, this, &WrittenSettings::refresh);
    connect(&m_settings, &PaneSettings::specsChanged, this, &WrittenSettings::changed);
    refresh();
}

void WrittenSettings::refresh()
{
    const ChatSettings &now = m_settings.current();
    if (now.tools != m_checkedTools) {
        m_checkedTools = now.tools;
        const ToolText read = readTools(now.tools);
        m_toolsFault = read.fault ? json::describe(now.tools, *read.fault) : QString();
        m_toolsFaultAt = read.fault ? characterAt(now.tools, read.fault->offset) : -1;
        m_toolNames.clear();
        for (const ToolDefinition &tool : read.tools) {
            if (!tool.name.isEmpty())
                m_toolNames << QString::fromUtf8(tool.name);
        }
    }
    const QByteArray schema = formatOr().schema;
    if (schema != m_checkedSchema) {
        m_checkedSchema = schema;
        const auto fault = schema.isEmpty() ? std::nullopt : sluice::schemaFault(schema);
        m_schemaFault = fault ? json::describe(schema, *fault) : QString();
        m_schemaFaultAt = fault ? characterAt(schema, fault->offset) : -1;
    }
    Q_EMIT changed();
}

QString WrittenSettings::schemaFault() const
{
    return coreText(m_schemaFault);
}

QString WrittenSettings::toolsFault() const
{
    return coreText(m_toolsFault);
}

QString WrittenSettings::takenNote(QByteArrayView key) const
{
    switch (m_settings.spec(key).notTaken) {
    case NotTaken::ByProvider: return tr("Not taken by this provider");
    case NotTaken::ByModel: return tr("Not taken by this model");
    case NotTaken::No: break;
    }
    return {};
}

ResponseFormat WrittenSettings::formatOr() const
{
    return m_settings.current().responseFormat.value_or(ResponseFormat());
}

QString WrittenSettings::systemPrompt() const
{
    return QString::fromUtf8(m_settings.current().systemPrompt);
}

void WrittenSettings::setSystemPrompt(const QString &text)
{
    m_settings.edit([&](ChatSettings &now) { now.systemPrompt = text.toUtf8(); });
}

QStringList WrittenSettings::stop() const
{
    QStringList texts;
    for (const QByteArray &text : m_settings.current().sampling.stop)
        texts << QString::fromUtf8(text);
    return texts;
}

void WrittenSettings::setStop(const QStringList &texts)
{
    m_settings.edit([&](ChatSettings &now) {
        now.sampling.stop.clear();
        for (const QString &text : texts)
            now.sampling.stop.push_back(text.toUtf8());
    });
}

QString WrittenSettings::stopNote() const
{
    const ParameterSpec &spec = m_settings.spec("stop");
    if (const QString note = takenNote("stop"); !note.isEmpty())
        return note;
    if (spec.most && qint64(stop().size()) > *spec.most)
        return tr("Only the first %1 are sent").arg(*spec.most);
    return {};
}

QString WrittenSettings::format() const
{
    const auto &format = m_settings.current().responseFormat;
    return format ? QString(formats[static_cast<int>(format->kind)]) : QString();
}

void WrittenSettings::setFormat(const QString &kind)
{
    if (kind == format())
        return;
    if (const QByteArray schema = formatOr().schema; !schema.isEmpty())
        m_keptSchema = schema;
    const auto *found = std::find(std::begin(formats), std::end(formats), kind);
    m_settings.edit([&](ChatSettings &now) {
        if (found == std::end(formats)) {
            now.responseFormat.reset();
            return;
        }
        ResponseFormat chosen{static_cast<ResponseFormat::Kind>(found - std::begin(formats))};
        if (chosen.kind == ResponseFormat::Kind::JsonSchema)
            chosen.schema = m_keptSchema.isEmpty() ? QByteArray("{\n  \"type\": \"object\",\n  \"properties\": {\n    "
                                                                "\"answer\": {\"type\": \"string\"}\n  },\n  "
                                                                "\"required\": [\"answer\"],\n  "
                                                                "\"additionalProperties\": false\n}")
                                                   : m_keptSchema;
        now.responseFormat = chosen;
    });
}

QString WrittenSettings::formatNote() const
{
    return takenNote("response_format");
}

bool WrittenSettings::isFormatTaken() const
{
    return m_settings.spec("response_format").notTaken == NotTaken::No;
}

QString WrittenSettings::schema() const
{
    return QString::fromUtf8(formatOr().schema);
}

void WrittenSettings::setSchema(const QString &text)
{
    m_settings.edit([&](ChatSettings &now) {
        if (now.responseFormat)
            now.responseFormat->schema = text.toUtf8();
    });
}

QString WrittenSettings::schemaName() const
{
    return QString::fromUtf8(formatOr().name);
}

void WrittenSettings::setSchemaName(const QString &name)
{
    m_settings.edit([&](ChatSettings &now) {
        if (now.responseFormat)
            now.responseFormat->name = name.toUtf8();
    });
}

bool WrittenSettings::isStrict() const
{
    return formatOr().strict.value_or(false);
}

void WrittenSettings::setStrict(bool strict)
{
    m_settings.edit([&](ChatSettings &now) {
        if (now.responseFormat)
            now.responseFormat->strict = strict ? std::optional(true) : std::nullopt;
    });
}

QString WrittenSettings::tools() const
{
    return QString::fromUtf8(m_settings.current().tools);
}

void WrittenSettings::setTools(const QString &text)
{
    m_settings.edit([&](ChatSettings &now) { now.tools = text.toUtf8(); });
}

QString WrittenSettings::toolsNote() const
{
    return takenNote("tools");
}

bool WrittenSettings::areToolsTaken() const
{
    return m_settings.spec("tools").notTaken == NotTaken::No;
}

QString WrittenSettings::toolChoice() const
{
    return QString::fromUtf8(settingText(m_settings.current(), "tool_choice"));
}

void WrittenSettings::setToolChoice(const QString &choice)
{
    m_settings.edit([&](ChatSettings &now) { (void)setSettingText(now, "tool_choice", choice.toUtf8()); });
}

QString WrittenSettings::parallel() const
{
    return QString::fromUtf8(settingText(m_settings.current(), "parallel_tool_calls"));
}

void WrittenSettings::setParallel(const QString &text)
{
    m_settings.edit([&](ChatSettings &now) { (void)setSettingText(now, "parallel_tool_calls", text.toUtf8()); });
}

void WrittenSettings::layOutSchema()
{
    if (m_schemaFault.isEmpty())
        setSchema(QString::fromUtf8(json::indented(formatOr().schema)));
}

void WrittenSettings::layOutTools()
{
    if (m_toolsFault.isEmpty())
        setTools(QString::fromUtf8(json::indented(m_settings.current().tools)));
}

} // namespace sluice
