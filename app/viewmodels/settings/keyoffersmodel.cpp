// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyoffersmodel.h"

#include "credentials/providerkeys.h"
#include "foreigntext.h"
#include "playground/playgroundsource.h"
#include "providerkeyrows.h"

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

using connectors::FoundKey;

KeyOffersModel::KeyOffersModel(PlaygroundSource &source, KeyRing &keys, std::vector<connectors::Tool> tools,
                               QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_keys(keys)
    , m_tools(std::move(tools))
{
    connect(&m_source, &PlaygroundSource::providersChanged, this, &KeyOffersModel::refill);
    connect(&m_keys, &KeyRing::changed, this, &KeyOffersModel::refill);
    connect(&m_keys, &KeyRing::keptChanged, this, &KeyOffersModel::refill);
    refill();
}

std::vector<connectors::KeyForm> KeyOffersModel::forms() const
{
    std::vector<connectors::KeyForm> forms;
    for (const ProviderAccess &access : m_source.providers().providers)
        forms.push_back({access.profile.id, access.profile.keyPrefix});
    return forms;
}

/// Whether it is among the provider's keys. One that the keychain has not given may be the same, which nobody knows.
bool KeyOffersModel::isKnown(const FoundKey &found) const
{
    const QStringList names = keysOf(m_keys, QString::fromUtf8(found.provider));
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return m_keys.key(name).reveal() == found.key.reveal(); });
}

void KeyOffersModel::refill()
{
    std::vector<Offer> offers;
    for (const ProviderAccess &access : m_source.providers().providers) {
        const QString id = QString::fromUtf8(access.profile.id);
        if (m_keys.source(id) == KeySource::Environment && !m_keys.isKept(id))
            offers.push_back({{access.profile.id, m_keys.key(id), m_keys.variable(id), {}}, true});
    }
    std::vector<FoundKey> found = connectors::keysIn(m_keys.environment(), forms());
    found.insert(found.end(), m_inFiles.begin(), m_inFiles.end());
    for (const FoundKey &one : found) {
        const bool offered = std::any_of(offers.begin(), offers.end(), [&one](const Offer &other) {
            return other.found.provider == one.provider && other.found.key.reveal() == one.key.reveal();
        });
        if (!offered && !isKnown(one))
            offers.push_back({one});
    }
    beginResetModel();
    m_offers = std::move(offers);
    endResetModel();
}

int KeyOffersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

QVariant KeyOffersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Offer &offer = m_offers[static_cast<std::size_t>(index.row())];
    const ProviderAccess *access = m_source.provider(offer.found.provider);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return QString::fromUtf8(access ? access->profile.name : offer.found.provider);
    case MaskedRole: return maskedKey(access, offer.found.key);
    case PlaceRole: return visibleText(offer.found.place, 400);
    case InUseRole: return offer.inUse;
    default: return {};
    }
}

QHash<int, QByteArray> KeyOffersModel::roleNames() const
{
    return {{NameRole, "name"}, {MaskedRole, "masked"}, {PlaceRole, "place"}, {InUseRole, "inUse"}};
}

QString KeyOffersModel::places() const
{
    return connectors::toolsWithKeys(m_tools).join(u", "_s);
}

void KeyOffersModel::search()
{
    if (std::exchange(m_looking, true))
        return;
    Q_EMIT changed();
    m_work.run([this, tools = m_tools, forms = forms()]() -> std::function<void()> {
        return [this, found = connectors::keysOfTools(tools, forms)] {
            m_inFiles = found;
            m_looking = false;
            m_looked = true;
            refill();
            Q_EMIT changed();
        };
    });
}

void KeyOffersModel::adopt(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const Offer offer = m_offers[static_cast<std::size_t>(row)]; // the list changes while it is taken
    const QString provider = QString::fromUtf8(offer.found.provider);
    if (offer.inUse) {
        m_keys.keepGiven(provider);
        return;
    }
    const QStringList names = keysOf(m_keys, provider);
    const QString labelled = furtherKey(provider, offer.found.label);
    m_keys.setKey(names.isEmpty()            ? provider
                  : names.contains(labelled) ? furtherKey(provider, freeLabel(m_keys, provider))
                                             : labelled,
                  offer.found.key);
}

} // namespace sluice
