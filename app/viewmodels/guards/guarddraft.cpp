// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guarddraft.h"

#include "numbertext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sluice {

namespace guardwords {

const QStringList &kinds()
{
    static const QStringList all{u"secrets"_s, u"pii"_s,    u"injection"_s, u"words"_s,
                                 u"pattern"_s, u"length"_s, u"schema"_s,    u"classifier"_s};
    return all;
}

const QStringList &stages()
{
    static const QStringList all{u"input"_s, u"output"_s, u"both"_s};
    return all;
}

const QStringList &actions()
{
    static const QStringList all{u"block"_s, u"redact"_s, u"flag"_s, u"retry"_s};
    return all;
}

} // namespace guardwords

namespace {

constexpr qsizetype longestGuardName = 100;

int placeOf(const QStringList &words, const QString &word)
{
    return std::max(0, int(words.indexOf(word)));
}

QString linesOf(const QJsonValue &list)
{
    QStringList lines;
    const QJsonArray items = list.toArray();
    for (const QJsonValue item : items)
        lines << item.toString();
    return lines.join(u'\n');
}

QString limitOf(const QJsonValue &number)
{
    return number.isDouble() ? numberText(number.toDouble()) : QString();
}

/// What is no number goes on as it was written: the configuration says what is wrong with it.
void setLimitIn(QJsonObject &config, const QString &key, const QString &text)
{
    const std::optional<qint64> limit = wholeNumberOf(text, 1, std::numeric_limits<int>::max());
    if (text.trimmed().isEmpty())
        config.remove(key);
    else
        config[key] = limit ? QJsonValue(*limit) : QJsonValue(text);
}

QString schemaText(const QJsonValue &schema)
{
    return schema.isObject() ? QString::fromUtf8(QJsonDocument(schema.toObject()).toJson()).trimmed() : QString();
}

QJsonValue schemaOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(text);
}

QJsonArray arrayOf(const QString &lines)
{
    return QJsonArray::fromStringList(lines.split(u'\n', Qt::SkipEmptyParts));
}

void setTruth(QJsonObject &guard, const QString &key, bool isSo)
{
    if (isSo)
        guard[key] = true;
    else
        guard.remove(key);
}

} // namespace

void GuardDraft::load(const QString &name, const QJsonObject &guard)
{
    const QJsonObject config = guard[u"config"_s].toObject();
    m_loadedName = name;
    m_loaded = guard;
    m_name = name;
    m_kind = placeOf(guardwords::kinds(), guard[u"kind"_s].toString());
    m_stage = guard.isEmpty() ? 2 : placeOf(guardwords::stages(), guard[u"stage"_s].toString());
    m_action = placeOf(guardwords::actions(), guard[u"action"_s].toString());
    m_terms = form() == Schema ? schemaText(config[u"schema"_s])
                               : linesOf(form() == Patterns ? config[u"patterns"_s] : config[u"words"_s]);
    m_limit = limitOf(config[u"max_characters"_s]);
    m_least = limitOf(config[u"min_characters"_s]);
    m_readsDisguises = guard[u"normalise"_s].toBool();
    m_putsBack = guard[u"restore"_s].toBool();
    m_service = config[u"service"_s].toString();
    m_policy = config[u"policy"_s].toString();
    m_nameProblem.clear();
    m_failure.clear();
    Q_EMIT changed();
}

template<typename T>
void GuardDraft::change(T &member, const T &value)
{
    if (member == value)
        return;
    member = value;
    m_failure.clear();
    Q_EMIT changed();
}

void GuardDraft::setName(const QString &name)
{
    m_nameProblem.clear();
    change(m_name, name);
}

void GuardDraft::setKind(int kind)
{
    change(m_kind, std::clamp(kind, 0, int(guardwords::kinds().size()) - 1));
    if (form() == Schema) // only answers have one
        setStage(int(guardwords::stages().indexOf(u"output"_s)));
}

void GuardDraft::setStage(int stage)
{
    change(m_stage, std::clamp(stage, 0, int(guardwords::stages().size()) - 1));
}

void GuardDraft::setAction(int action)
{
    change(m_action, std::clamp(action, 0, int(guardwords::actions().size()) - 1));
}

void GuardDraft::setTerms(const QString &terms)
{
    change(m_terms, terms);
}

void GuardDraft::setLimit(const QString &limit)
{
    change(m_limit, limit);
}

void GuardDraft::setLeast(const QString &least)
{
    change(m_least, least);
}

void GuardDraft::setReadsDisguises(bool reads)
{
    change(m_readsDisguises, reads);
}

void GuardDraft::setPutsBack(bool puts)
{
    change(m_putsBack, puts);
}

bool GuardDraft::hasPatterns() const
{
    return form() == BuiltIn || form() == Words || form() == Patterns;
}

bool GuardDraft::isAction(const QString &word) const
{
    return guardwords::actions()[m_action] == word;
}

bool GuardDraft::mayReadDisguises() const
{
    return hasPatterns() && !isAction(u"redact"_s);
}

bool GuardDraft::mayPutBack() const
{
    return hasPatterns() && isAction(u"redact"_s) && guardwords::stages()[m_stage] == "input"_L1;
}

void GuardDraft::setService(const QString &service)
{
    change(m_service, service);
}

void GuardDraft::setPolicy(const QString &policy)
{
    change(m_policy, policy);
}

void GuardDraft::setFailure(const QString &failure)
{
    m_failure = failure;
    Q_EMIT changed();
}

GuardDraft::Form GuardDraft::form() const
{
    constexpr Form forms[] = {BuiltIn, BuiltIn, BuiltIn, Words, Patterns, Length, Schema, Classifier};
    return forms[m_kind];
}

bool GuardDraft::checkName(const QStringList &taken)
{
    const QString name = m_name.trimmed();
    m_nameProblem.clear();
    if (name.isEmpty())
        m_nameProblem = tr("A guard needs a name.");
    else if (name.toUtf8().size() > longestGuardName || name.contains(u'/') || name.contains(u','))
        m_nameProblem = tr("At most 100 characters, without / and commas.");
    else if (name != m_loadedName && taken.contains(name))
        m_nameProblem = tr("There is a guard of that name.");
    Q_EMIT changed();
    return m_nameProblem.isEmpty();
}

QJsonObject GuardDraft::configToJson() const
{
    const bool isSameKind = m_loaded[u"kind"_s].toString() == guardwords::kinds()[m_kind];
    QJsonObject config = isSameKind ? m_loaded[u"config"_s].toObject() : QJsonObject();
    switch (form()) {
    case BuiltIn: break;
    case Words: config[u"words"_s] = arrayOf(m_terms); break;
    case Patterns: config[u"patterns"_s] = arrayOf(m_terms); break;
    case Length:
        setLimitIn(config, u"max_characters"_s, m_limit);
        setLimitIn(config, u"min_characters"_s, m_least);
        break;
    case Schema: config[u"schema"_s] = schemaOf(m_terms); break;
    case Classifier:
        config[u"service"_s] = m_service;
        if (m_policy.trimmed().isEmpty())
            config.remove(u"policy"_s);
        else
            config[u"policy"_s] = m_policy;
        break;
    }
    return config;
}

QJsonObject GuardDraft::toJson() const
{
    QJsonObject guard = m_loaded;
    guard[u"kind"_s] = guardwords::kinds()[m_kind];
    guard[u"stage"_s] = guardwords::stages()[m_stage];
    guard[u"action"_s] = guardwords::actions()[m_action];
    setTruth(guard, u"normalise"_s, m_readsDisguises && mayReadDisguises());
    setTruth(guard, u"restore"_s, m_putsBack && mayPutBack());
    const QJsonObject config = configToJson();
    if (config.isEmpty())
        guard.remove(u"config"_s);
    else
        guard[u"config"_s] = config;
    return guard;
}

} // namespace sluice
