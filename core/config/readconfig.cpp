// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"

namespace sluice {

const std::vector<config::Section> &config::sections()
{
    static const std::vector<Section> all = [] {
        std::vector<Section> sections{secretsSection(),       listenSection(),    accessSection(),  transportSection(),
                                      egressSection(),        providersSection(), routesSection(),  fallbacksSection(),
                                      gatewayKeysSection(),   pricesSection(),    retriesSection(), retentionSection(),
                                      guardServicesSection(), guardsSection(),    exportsSection(), alertsSection(),
                                      auditSection()};
        for (const Section &value : valueSections())
            sections.push_back(value);
        return sections;
    }();
    return all;
}

Result<GatewayConfig> readGatewayConfig(const QByteArray &name, const QByteArray &jsonText, const ConfigInputs &inputs)
{
    ReadFault fault{name};
    StrictObject file(parseDataFile(jsonText, fault), {}, fault);
    config::Reading reading{inputs, fault};
    file.string("$schema", StrictObject::Need::Optional); // for editors
    for (const config::Section &section : config::sections())
        section.read(file, reading);
    file.finish();
    for (const config::Section &section : config::sections()) {
        if (section.check)
            section.check(reading);
    }
    if (fault.error)
        return *fault.error;
    return std::move(reading.config);
}

} // namespace sluice
