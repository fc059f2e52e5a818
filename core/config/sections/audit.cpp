// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"

namespace sluice::config {

namespace {

void readAudit(StrictObject &file, Reading &reading)
{
    AuditRules &rules = reading.config.audit;
    file.object("audit", StrictObject::Need::Optional, [&](StrictObject &audit) {
        if (const auto months = integerWithin(audit, "keep_months", 0, 1200))
            rules.keepMonths = int(*months);
        rules.addresses = audit.boolean("addresses").value_or(true);
    });
}

} // namespace

Section auditSection()
{
    return {"audit", 2, readAudit, R"schema({"audit": {
  "type": "object",
  "description": "The log of what was changed, and by whom.",
  "additionalProperties": false,
  "properties": {
    "keep_months": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1200,
      "description": "Whole months before the running one (UTC) that are kept; older ones are cut. 0, the default: all."
    },
    "addresses": {
      "type": "boolean",
      "description": "Whether a row says from which other machine a change was made. Default: true."
    }
  }
}})schema"};
}

} // namespace sluice::config
