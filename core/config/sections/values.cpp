// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"

using namespace Qt::StringLiterals;

namespace sluice::config {

// The values of the top level.

using Need = StrictObject::Need;

namespace {

void readCapture(StrictObject &file, Reading &reading)
{
    static const QByteArrayList levels = {"off", "errors", "all"};
    const qsizetype level = levels.indexOf(file.string("capture", Need::Optional, "off"));
    if (level < 0)
        file.refuse("capture", u"must be one of "_s + QString::fromUtf8(levels.join(", ")));
    reading.config.capture = CaptureLevel(std::max<qsizetype>(level, 0));
}

void readAllowUnpriced(StrictObject &file, Reading &reading)
{
    reading.config.allowUnpriced = file.boolean("allow_unpriced").value_or(false);
}

void readConvertTextToChat(StrictObject &file, Reading &reading)
{
    reading.config.convertTextToChat = file.boolean("convert_text_to_chat").value_or(false);
}

void readStopGrace(StrictObject &file, Reading &reading)
{
    if (const auto grace = numberWithin(file, "stop_grace_seconds", 0, 3600))
        reading.config.stopGrace = std::chrono::milliseconds(qint64(*grace * 1000));
}

void readDrainDelay(StrictObject &file, Reading &reading)
{
    if (const auto delay = numberWithin(file, "drain_delay_seconds", 0, 60))
        reading.config.drainDelay = std::chrono::milliseconds(qint64(*delay * 1000));
}

} // namespace

std::vector<Section> valueSections()
{
    return {
        {"capture", 1, readCapture, R"schema({"capture": {
  "enum": ["off", "errors", "all"],
  "description": "Which requests' texts are recorded, with keys masked. Default: off."
}})schema"},
        {"allow_unpriced", 1, readAllowUnpriced, R"schema({"allow_unpriced": {
  "type": "boolean",
  "description": "Keys with a budget may use models whose price is not known. Default: false."
}})schema"},
        {"convert_text_to_chat", 1, readConvertTextToChat, R"schema({"convert_text_to_chat": {
  "type": "boolean",
  "description": "Text completions become chat where a provider has no other. Default: false."
}})schema"},
        {"drain_delay_seconds", 1, readDrainDelay, R"schema({"drain_delay_seconds": {
  "type": "number",
  "minimum": 0,
  "maximum": 60,
  "description": "How long requests are still taken after SIGTERM while /health/ready says 503 (default: 0)."
}})schema"},
        {"stop_grace_seconds", 1, readStopGrace, R"schema({"stop_grace_seconds": {
  "type": "number",
  "minimum": 0,
  "maximum": 3600,
  "description": "How long running answers may go on after SIGTERM (default: 10), and when the window's gateway is switched off (default: an hour)."
}})schema"},
    };
}

} // namespace sluice::config
