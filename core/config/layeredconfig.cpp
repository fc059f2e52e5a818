// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/layeredconfig.h"

#include "config/configentries.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

const QByteArray storeName = "the stored configuration";

/// The entries of a file that can be used as a whole.
Result<ConfigEntries> readFile(const ConfigFile &file, const ConfigInputs &inputs)
{
    const Result<GatewayConfig> alone = readGatewayConfig(file.name, file.text, inputs);
    if (!alone)
        return alone.error();
    const Result<json::Document> document = json::Document::parse(file.text);
    return document ? entriesOf(document->root()) : Result<ConfigEntries>(document.error());
}

/// Reads the whole of which these are the stored entries.
using Reader = std::function<Result<GatewayConfig>(const ConfigEntries &stored)>;

bool isGoneWithout(const ConfigPath &path, const Error &fault, ConfigEntries entries, const Reader &read)
{
    entries.erase(path);
    const Result<GatewayConfig> config = read(entries);
    return config || config.error().param != fault.param || config.error().message != fault.message;
}

/// Names may have dots, so that a place may seem to be in several entries: "routes.gpt-4.1" in the route "gpt-4" too.
/// The fault is in the one without which it is gone. References are checked last, so that taking out a sound entry
/// brings no fault that is found before this one.
std::vector<ConfigPath> oneOf(const std::vector<ConfigPath> &candidates, const ConfigEntries &entries,
                              const Error &fault, const Reader &read)
{
    if (candidates.size() < 2)
        return candidates;
    for (const ConfigPath &path : candidates) {
        if (isGoneWithout(path, fault, entries, read))
            return {path};
    }
    return candidates;
}

/// The entries a fault is about.
std::vector<ConfigPath> blamed(const ConfigEntries &entries, const Error &fault, const Reader &read)
{
    const QByteArray &where = fault.param;
    std::vector<ConfigPath> above;
    std::vector<ConfigPath> below;
    std::vector<ConfigPath> all;
    for (const auto &[path, value] : entries) {
        const QByteArray text = path.text();
        all.push_back(path);
        if (where == text || where.startsWith(text + '.') || where.startsWith(text + '['))
            above.push_back(path);
        else if (text.startsWith(where + '.'))
            below.push_back(path);
    }
    return !above.empty() ? oneOf(above, entries, fault, read) : !below.empty() ? below : all;
}

void leaveOut(LayeredConfig &layered, ConfigEntries &stored, const Error &why, const Reader &read)
{
    for (const ConfigPath &path : blamed(stored, why, read)) {
        layered.leftOut.emplace(path, why);
        stored.erase(path);
    }
}

/// Takes out what is no JSON at all, as only another program can have written it.
void leaveOutBroken(LayeredConfig &layered, ConfigEntries &stored)
{
    std::erase_if(stored, [&](const auto &entry) {
        const Result<json::Document> value = json::Document::parse(entry.second);
        if (value)
            return false;
        Error why = value.error();
        why.param = entry.first.text();
        why.message = QString::fromUtf8(storeName + ": " + why.param + ": ") + why.message;
        layered.leftOut.emplace(entry.first, why);
        return true;
    });
}

} // namespace

Result<LayeredConfig> readLayeredConfig(const std::optional<ConfigFile> &file, const ConfigEntries &stored,
                                        const ConfigInputs &inputs)
{
    Result<ConfigEntries> own = file ? readFile(*file, inputs) : ConfigEntries();
    if (!own)
        return own.error();
    LayeredConfig layered;
    ConfigEntries left = stored;
    std::erase_if(left, [&](const auto &entry) { return own->contains(entry.first); });
    leaveOutBroken(layered, left);
    const Reader read = [&](const ConfigEntries &entries) {
        ConfigEntries all = *own;
        all.insert(entries.begin(), entries.end());
        return readGatewayConfig(storeName, documentOf(all), inputs);
    };
    for (;;) {
        Result<GatewayConfig> config = read(left);
        if (config) {
            layered.config = std::move(*config);
            return layered;
        }
        if (left.empty())
            return config.error();
        leaveOut(layered, left, config.error(), read);
    }
}

} // namespace sluice
