// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providerlistmodel.h"

#include "counterformat.h"
#include "credentials/providerkeys.h"
#include "foreigntext.h"
#include "playground/playgroundsource.h"
#include "providerkeyrows.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

ProviderListModel::ProviderListModel(PlaygroundSource &source, KeyRing &keys, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_keys(keys)
{
    connect(&m_source, &PlaygroundSource::providersChanged, this, &ProviderListModel::reset);
    connect(&m_source, &PlaygroundSource::modelsChanged, this,
            [this](const QByteArray &provider) { answered(provider, {}); });
    connect(&m_source, &PlaygroundSource::modelsFailed, this,
            [this](const QByteArray &provider, const Error &error) { answered(provider, error); });
    connect(&m_keys, &KeyRing::storeFailed, this,
            [this](const QString &, const QString &message) { Q_EMIT notice(message); });
    connect(&m_keys, &KeyRing::changed, this, &ProviderListModel::tellKeys);
    connect(&m_keys, &KeyRing::keptChanged, this, &ProviderListModel::tellKeys);
    connect(&m_keys, &KeyRing::orderChanged, this, &ProviderListModel::tellKeys);
    connect(&m_keys, &KeyRing::problemChanged, this, &ProviderListModel::tellKeys);
    connect(&m_keys, &KeyRing::serviceChanged, this, &ProviderListModel::keysChanged);
    connect(&m_keys, &KeyRing::loaded, this, [this] {
        tellKeys();
        if (std::exchange(m_looking, false) && m_keys.problem().isEmpty() && !hasAnyKey())
            Q_EMIT notice(tr("The keychain has no key of these providers."));
    });
    reset();
}

void ProviderListModel::reset()
{
    std::vector<Row> rows;
    for (const ProviderAccess &access : m_source.providers().providers) {
        const QString id = QString::fromUtf8(access.profile.id);
        Row row{id, canAsk(id) ? Asking : NoKey};
        if (const Row *before = rowOf(id)) {
            row.ttft = before->ttft;
            row.measuredAt = before->measuredAt;
            // A test that runs goes on: its key may have been what changed.
            if (before->testing && canAsk(id)) {
                row.testing = true;
                row.asked = before->asked;
            }
        }
        rows.push_back(std::move(row));
    }
    // The same providers with other keys: what is typed in their fields, and the keyboard there, stays.
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Row &a, const Row &b) { return a.id == b.id; });
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    tellKeys();
}

/// Keys came, went or are kept elsewhere.
void ProviderListModel::tellKeys()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT keysChanged();
}

bool ProviderListModel::canAsk(const QString &id) const
{
    return m_source.canAsk(id.toUtf8());
}

int ProviderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProviderListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const ProviderAccess *access = m_source.provider(row.id.toUtf8());
    switch (role) {
    case IdRole: return row.id;
    case Qt::DisplayRole:
    case NameRole: return access ? QString::fromUtf8(access->profile.name) : row.id;
    case HealthRole: return row.health;
    case HealthTextRole: return healthText(row);
    case HealthTipRole: return healthTip(row);
    case HasKeyRole: return m_keys.source(row.id) != KeySource::None || m_keys.isKept(row.id);
    case KeyTextRole: return keyText(row.id);
    case FixedRole: return m_keys.source(row.id) == KeySource::Environment;
    case VariableRole: return access ? QString::fromUtf8(access->profile.keyVariable) : QString();
    case PrefixRole: return access ? QString::fromUtf8(access->profile.keyPrefix) : QString();
    case KeyPageRole: return access ? QString::fromUtf8(access->profile.keyPage) : QString();
    case KeysRole: return keyRows(m_keys, row.id, access);
    case TestableRole: return canAsk(row.id) && !row.testing;
    case TestingRole: return row.testing;
    case TestTextRole: return row.testText;
    case TestFailedRole: return row.testFailed;
    default: return {};
    }
}

QHash<int, QByteArray> ProviderListModel::roleNames() const
{
    return {{IdRole, "providerId"},         {NameRole, "name"},           {HealthRole, "health"},
            {HealthTextRole, "healthText"}, {HealthTipRole, "healthTip"}, {HasKeyRole, "hasKey"},
            {KeyTextRole, "keyText"},       {FixedRole, "fixed"},         {VariableRole, "variable"},
            {PrefixRole, "prefix"},         {KeyPageRole, "keyPage"},     {KeysRole, "keys"},
            {TestableRole, "testable"},     {TestingRole, "testing"},     {TestTextRole, "testText"},
            {TestFailedRole, "testFailed"}};
}

QString ProviderListModel::healthText(const Row &row) const
{
    switch (row.health) {
    case NoKey: return tr("no key");
    case Failing: return tr("no answer");
    case Asking:
    case Ok: break;
    }
    return format::duration(row.ttft);
}

QString ProviderListModel::healthTip(const Row &row) const
{
    if (row.health == Failing)
        return row.problem;
    QStringList lines;
    if (row.ttft)
        lines << tr("TTFT of its last answer, at %1.").arg(QLocale().toString(row.measuredAt, QLocale::ShortFormat));
    else if (row.health != NoKey)
        lines << tr("Its last answer's TTFT stands here; there was none yet.");
    if (row.health == Ok)
        lines << tr("Its model list came in %1.").arg(format::duration(row.latencyMs));
    return lines.join(u'\n');
}

void ProviderListModel::noteTtft(const QByteArray &provider, double ms)
{
    if (Row *row = rowOf(QString::fromUtf8(provider))) {
        row->ttft = ms;
        row->measuredAt = QTime::currentTime();
        touch(static_cast<size_t>(row - m_rows.data()));
    }
}

void ProviderListModel::forgetTtft()
{
    for (Row &row : m_rows)
        row.ttft.reset();
    tellKeys();
}

QString ProviderListModel::keyText(const QString &id) const
{
    const QString hint = QString::fromLatin1(m_keys.key(id).hint());
    const QString ending = hint.isEmpty() ? tr("A key") : tr("Key ending …%1").arg(hint);
    switch (m_keys.source(id)) {
    case KeySource::Environment: return tr("%1, from %2").arg(ending, m_keys.variable(id)) + otherKeyText(id);
    case KeySource::Keychain: return tr("%1, in the keychain").arg(ending);
    case KeySource::ThisRun: return tr("%1, for this run only").arg(ending);
    case KeySource::None: break;
    }
    if (m_keys.isKept(id))
        return tr("In the keychain, which has not given it");
    const ProviderAccess *access = m_source.provider(id.toUtf8());
    if (access && !access->profile.needsKey())
        return tr("%1, no key needed").arg(access->baseUrl.authority());
    return tr("No key");
}

/// Of a key in the keychain that the environment's stands in front of: it may be another one.
QString ProviderListModel::otherKeyText(const QString &id) const
{
    return m_keys.isKept(id) ? u"; "_s + tr("the one in the keychain is not used") : QString();
}

bool ProviderListModel::hasAnyKey() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [this](const Row &row) { return m_keys.source(row.id) != KeySource::None; });
}

QString ProviderListModel::keychainProblem() const
{
    return m_keys.problem();
}

QString ProviderListModel::keychainNote() const
{
    const std::optional<QString> &service = m_keys.service();
    if (!service)
        return tr("A key is never written into a file of Sluice.");
    if (!service->isEmpty())
        return tr("A key that is saved goes to the keychain of this system (%1), never into a file of Sluice.")
            .arg(*service);
    QStringList variables;
    for (const Row &row : m_rows) {
        const ProviderAccess *access = m_source.provider(row.id.toUtf8());
        if (access && !access->profile.keyVariable.isEmpty())
            variables << QString::fromUtf8(access->profile.keyVariable);
    }
    return tr("There is no keychain here (Secret Service or KWallet): a key is used until Sluice ends and kept "
              "nowhere. For one that stays, set a variable before Sluice starts: %1.")
        .arg(variables.join(u", "_s));
}

bool ProviderListModel::isKeychainMissing() const
{
    return m_keys.service() && m_keys.service()->isEmpty();
}

void ProviderListModel::identifyKeychain()
{
    m_keys.identify();
}

bool ProviderListModel::mayAskKeychain() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [this](const Row &row) {
        const ProviderAccess *access = m_source.provider(row.id.toUtf8());
        return m_keys.source(row.id) == KeySource::None && access && access->profile.needsKey();
    });
}

QString ProviderListModel::problems() const
{
    QStringList messages;
    for (const Error &problem : m_source.providers().problems)
        messages.append(problem.message);
    return messages.join(u'\n');
}

void ProviderListModel::saveKey(const QString &provider, const QString &key)
{
    const Secret read = pastedKey(key);
    if (read.isEmpty())
        Q_EMIT notice(
            tr("This is no key: it is one word, without spaces or line ends. Copy it again, whole and alone."));
    else
        m_keys.setKey(provider, read);
}

bool ProviderListModel::addKey(const QString &provider, const QString &name, const QString &key)
{
    const QStringList names = keysOf(m_keys, provider);
    const QString label = name.simplified().remove(u'#').left(40);
    const QString slot = names.isEmpty() && label.isEmpty() ? provider
                         : label.isEmpty()                  ? furtherKey(provider, freeLabel(m_keys, provider))
                                                            : furtherKey(provider, label);
    const Secret read = pastedKey(key);
    const auto isSame = [&](const QString &other) { return m_keys.key(other).reveal() == read.reveal(); };
    if (read.isEmpty())
        Q_EMIT notice(
            tr("This is no key: it is one word, without spaces or line ends. Copy it again, whole and alone."));
    else if (std::any_of(names.begin(), names.end(), isSame))
        Q_EMIT notice(tr("This key is there already."));
    else if (names.contains(slot) || label == "1"_L1)
        Q_EMIT notice(tr("Another key has this name."));
    else
        m_keys.setKey(slot, read);
    return !m_keys.key(slot).isEmpty() && isSame(slot);
}

void ProviderListModel::moveKeyUp(const QString &provider, const QString &key)
{
    const QStringList names = keysOf(m_keys, provider);
    if (const qsizetype at = names.indexOf(key); at > 0)
        m_keys.moveBefore(key, names[at - 1]);
}

ProviderListModel::Row *ProviderListModel::rowOf(const QString &id)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void ProviderListModel::test(const QString &provider)
{
    Row *row = rowOf(provider);
    if (!row || row->testing || !canAsk(provider))
        return;
    row->testing = true;
    row->testText.clear();
    row->health = Asking;
    row->asked.start();
    touch(static_cast<size_t>(row - m_rows.data()));
    m_source.refreshModelsOf(provider.toUtf8());
}

QString ProviderListModel::testText(const Row &row, const std::optional<Error> &error) const
{
    const ProviderAccess *access = m_source.provider(row.id.toUtf8());
    const QString name = QString::fromUtf8(access ? access->profile.name : row.id.toUtf8());
    if (!error) {
        const std::vector<ModelInfo> &models = m_source.models();
        const auto count = std::count_if(models.begin(), models.end(),
                                         [&row](const ModelInfo &model) { return model.provider == row.id.toUtf8(); });
        return tr("%1 answered in %2 with %n model(s).", nullptr, static_cast<int>(count))
            .arg(name, format::duration(row.latencyMs));
    }
    const QString message = visibleText(error->message, 400);
    if (error->kind != ErrorKind::Auth || error->httpStatus == 0)
        return message; // which says what to do
    return tr("%1 refuses the key: %2 Copy it again from the provider's site, or paste another one.")
        .arg(name, message);
}

void ProviderListModel::forgetKey(const QString &provider)
{
    m_keys.removeKey(provider);
}

void ProviderListModel::askKeychain()
{
    QStringList names;
    for (const Row &row : m_rows)
        names << row.id;
    m_looking = true;
    m_keys.lookFor(names);
}

void ProviderListModel::refresh()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].asked.start();
        m_rows[i].health = canAsk(m_rows[i].id) ? Asking : NoKey;
        touch(i);
    }
    m_source.refreshModels();
}

void ProviderListModel::answered(const QByteArray &provider, const std::optional<Error> &error)
{
    Row *found = rowOf(QString::fromUtf8(provider));
    if (!found || !canAsk(found->id))
        return;
    found->health = error ? Failing : Ok;
    found->problem = error ? error->message : QString();
    if (found->asked.isValid())
        found->latencyMs = static_cast<double>(found->asked.nsecsElapsed()) / 1e6;
    found->asked.invalidate(); // the list may be told again, with other prices, and nobody asked for it
    if (std::exchange(found->testing, false)) {
        found->testFailed = error.has_value();
        found->testText = testText(*found, error);
    }
    touch(static_cast<size_t>(found - m_rows.data()));
}

void ProviderListModel::touch(size_t row)
{
    const QModelIndex changed = index(static_cast<int>(row));
    Q_EMIT dataChanged(changed, changed);
}

} // namespace sluice
