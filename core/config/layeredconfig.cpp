// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/layeredconfig.h"

#include "config/configentries.h"

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

/// The entries a fault at `where` is about.
std::vector<ConfigPath> blamed(const ConfigEntries &entries, const QByteArray &where)
{
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
    return !above.empty() ? above : !below.empty() ? below : all;
}

void leaveOut(LayeredConfig &layered, ConfigEntries &stored, const Error &why)
{
    for (const ConfigPath &path : blamed(stored, why.param)) {
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
    for (;;) {
        ConfigEntries all = *own;
        all.insert(left.begin(), left.end());
        Result<GatewayConfig> config = readGatewayConfig(storeName, documentOf(all), inputs);
        if (config) {
            layered.config = std::move(*config);
            return layered;
        }
        if (left.empty())
            return config.error();
        leaveOut(layered, left, config.error());
    }
}

} // namespace sluice
