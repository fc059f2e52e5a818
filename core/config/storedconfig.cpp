// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/storedconfig.h"

#include "audit/auditvalue.h"
#include "audit/changes.h"
#include "config/configentries.h"
#include "config/sections/section_p.h"
#include "config/writeconfig.h"

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

Error refused(const QByteArray &path, const QString &problem)
{
    Error error{ErrorKind::InvalidRequest};
    error.param = path;
    error.message = QString::fromUtf8(path) + u": "_s + problem;
    return error;
}

/// Who changes the store need not have the gateway's environment.
ConfigInputs withAnyVariable(ConfigInputs inputs)
{
    inputs.environment = [](const QByteArray &name) { return name; };
    return inputs;
}

/// What is at a path, as the audit log has it: the entry itself, or a document of those below.
QByteArray auditedEntries(const ConfigPath &path, const ConfigEntries &entries)
{
    if (entries.empty())
        return {};
    // There "key" and "keys" are names of keys.
    const bool namesKeys = path.section == "routes" || (path.section == "alerts" && path.name == "rules");
    const bool isOne = entries.size() == 1 && entries.begin()->first == path;
    // Names of other entries are people's own.
    const QByteArray member = isOne && path.section == "providers" ? path.part : QByteArray();
    return auditValue(isOne ? entries.begin()->second : documentOf(entries),
                      namesKeys ? HiddenKeys::None : HiddenKeys::Secrets, member);
}

/// What is wrong with a change: a fault in what is put, or one in another entry that there was not before.
Result<void> checkChange(const ConfigEntries &before, const ConfigEntries &after, const ConfigEntries &put,
                         const ConfigInputs &inputs)
{
    const ConfigInputs lenient = withAnyVariable(inputs);
    const Result<LayeredConfig> was = readLayeredConfig({}, before, lenient);
    const Result<LayeredConfig> is = readLayeredConfig({}, after, lenient);
    if (!was || !is)
        return was ? is.error() : was.error();
    for (const auto &[path, why] : is->leftOut) {
        if (put.contains(path))
            return why;
    }
    for (const auto &[path, why] : is->leftOut) {
        if (!was->leftOut.contains(path))
            return refused(path.text(), u"would not work any more, so change it first. "_s + why.message);
    }
    return {};
}

constexpr char renamed[] = "config.rename";

/// Whether a path leads to one entry: with an empty name it stands for all there is.
Result<void> checkNamed(const ConfigPath &path)
{
    const bool twice = path.section == "prices";
    if (path.name.isEmpty() || (twice && path.part.isEmpty()))
        return refused(path.text(), u"has an entry without a name"_s);
    return {};
}

} // namespace

StoredConfig::StoredConfig(std::shared_ptr<StoreWatch> watch, ConfigInputs inputs, Author author)
    : m_watch(std::move(watch))
    , m_inputs(std::move(inputs))
    , m_author(std::move(author))
{
    connect(m_watch.get(), &StoreWatch::written, this, &StoredConfig::refresh);
}

Result<std::unique_ptr<StoredConfig>> StoredConfig::open(std::shared_ptr<StoreWatch> watch, ConfigInputs inputs,
                                                         Author author)
{
    std::unique_ptr<StoredConfig> config(new StoredConfig(std::move(watch), std::move(inputs), std::move(author)));
    Result<ConfigEntries> entries = readConfigEntries(config->m_watch->store());
    if (!entries)
        return entries.error();
    config->m_entries = std::move(*entries);
    return config;
}

Result<std::unique_ptr<StoredConfig>> StoredConfig::open(const Database &database, ConfigInputs inputs, Author author)
{
    const Result<std::shared_ptr<StoreWatch>> watch = database.watch();
    return watch ? open(*watch, std::move(inputs), std::move(author))
                 : Result<std::unique_ptr<StoredConfig>>(watch.error());
}

void StoredConfig::setInputs(ConfigInputs inputs)
{
    m_inputs = std::move(inputs);
    Q_EMIT changed();
}

void StoredConfig::refresh()
{
    Result<ConfigEntries> entries = readConfigEntries(m_watch->store());
    // A store that cannot be read now leaves all as it is; the next one tries again.
    if (!entries || *entries == m_entries)
        return;
    m_entries = std::move(*entries);
    Q_EMIT changed();
}

/// Faults do not matter here: whoever shows it wants to see the broken entries too.
GatewayConfig StoredConfig::readAsStored() const
{
    ReadFault fault{};
    config::Reading reading{m_inputs, fault};
    StrictObject file(parseDataFile(documentOf(m_entries), fault), {}, fault);
    for (const config::Section &section :
         {config::routesSection(), config::fallbacksSection(), config::pricesSection()})
        section.read(file, reading);
    return std::move(reading.config);
}

RouteTable StoredConfig::routes() const
{
    return readAsStored().routes;
}

std::map<QByteArray, QByteArrayList> StoredConfig::fallbacks() const
{
    return readAsStored().fallbacks;
}

std::vector<OwnPrice> StoredConfig::prices() const
{
    return readAsStored().prices;
}

Result<void> StoredConfig::putRoute(const Route &route, const QByteArray &before)
{
    const ConfigPath path{"routes", route.name};
    const ConfigPath old{"routes", before};
    const ConfigEntries removed = before.isEmpty() ? ConfigEntries() : entriesBelow(m_entries, old);
    if (removed.empty() || old == path)
        return setNamed(path, toConfigJson(route));
    if (const Result<void> named = checkNamed(path); !named.ok())
        return named;
    ConfigEntries gone = entriesBelow(m_entries, path);
    gone.insert(removed.begin(), removed.end());
    return change({renamed, "config", old.text()}, {"routes"}, gone, {{path, toConfigJson(route)}});
}

Result<void> StoredConfig::removeRoute(const QByteArray &name)
{
    return unsetNamed({"routes", name});
}

Result<void> StoredConfig::putFallbacks(const QByteArray &model, const QByteArrayList &fallbacks)
{
    return setNamed({"fallbacks", model}, toConfigJson(fallbacks));
}

Result<void> StoredConfig::removeFallbacks(const QByteArray &model)
{
    return unsetNamed({"fallbacks", model});
}

Result<void> StoredConfig::putPrice(const OwnPrice &price)
{
    return setNamed({"prices", price.provider, price.model}, toConfigJson(price.price));
}

Result<void> StoredConfig::removePrice(const QByteArray &provider, const QByteArray &model)
{
    return unsetNamed({"prices", provider, model});
}

Result<void> StoredConfig::set(const ConfigPath &path, const QByteArray &jsonText)
{
    const Result<json::Document> value = json::Document::parse(jsonText);
    if (!value)
        return refused(path.text(), value.error().message);
    const Result<ConfigEntries> put = entriesOf(value->root(), path);
    if (!put)
        return put.error();
    for (const auto &[entry, text] : *put) {
        if (entry.section == "gateway_keys")
            return refused(entry.section, u"gateway keys of the store are made and changed with sluice keys"_s);
    }
    return change({put->empty() ? "config.unset" : "config.set", "config", path.text()}, path,
                  entriesBelow(m_entries, path), *put);
}

Result<void> StoredConfig::unset(const ConfigPath &path)
{
    const ConfigEntries removed = entriesBelow(m_entries, path);
    if (removed.empty())
        return refused(path.text(), u"is not in the stored configuration"_s);
    return change({"config.unset", "config", path.text()}, path, removed, {});
}

Result<void> StoredConfig::setNamed(const ConfigPath &path, const QByteArray &jsonText)
{
    const Result<void> named = checkNamed(path);
    return named.ok() ? set(path, jsonText) : named;
}

Result<void> StoredConfig::unsetNamed(const ConfigPath &path)
{
    const Result<void> named = checkNamed(path);
    return named.ok() ? unset(path) : named;
}

/// `path` is above all that is changed.
Result<void> StoredConfig::change(const ChangeOf &what, const ConfigPath &path, const ConfigEntries &removed,
                                  const ConfigEntries &put)
{
    ConfigEntries after = put;
    std::vector<ConfigPath> gone;
    for (const auto &[entry, value] : removed)
        gone.push_back(entry);
    for (const auto &entry : m_entries) {
        if (!removed.contains(entry.first))
            after.insert(entry);
    }
    if (const Result<void> fine = checkChange(m_entries, after, put, m_inputs); !fine.ok())
        return fine;
    // What was there is read again where nobody else can change it.
    const auto write = [&](const OpenChange &open) -> Result<Difference> {
        const Result<ConfigEntries> before = readConfigEntries(open.store());
        if (!before)
            return before.error();
        if (Result<void> done = changeConfigEntries(open, gone, put); !done.ok())
            return done.error();
        const Result<ConfigEntries> now = readConfigEntries(open.store());
        if (!now)
            return now.error();
        const auto seen = [&](const ConfigEntries &all) {
            ConfigEntries below = entriesBelow(all, path);
            // What stands beside a renamed entry is no part of the change.
            std::erase_if(below, [&](const auto &entry) {
                return what.action == renamed && !removed.contains(entry.first) && !put.contains(entry.first);
            });
            return below;
        };
        const ConfigEntries was = seen(*before);
        const ConfigEntries is = seen(*now);
        return Difference{auditedEntries(path, was), auditedEntries(path, is), was == is};
    };
    if (const Result<void> done = Changes(m_watch->store(), m_author).apply(what, write); !done.ok())
        return done;
    refresh();
    return {};
}

Result<LayeredConfig> StoredConfig::under(const std::optional<ConfigFile> &file) const
{
    return readLayeredConfig(file, m_entries, m_inputs);
}

} // namespace sluice
