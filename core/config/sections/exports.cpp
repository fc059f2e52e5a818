// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"
#include "telemetry/delivery.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

namespace {

using Kind = ExportDestination::Kind;

const QByteArrayList kindNames = {"otlp", "file", "webhook", "s3"};
const QByteArrayList signalNames = {"traces", "metrics", "logs"};

bool isHeaderName(const QByteArray &name)
{
    static const QByteArray others = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.contains(c);
    });
}

/// Whether one of them is waited for.
bool readHeaders(StrictObject &object, ExportDestination &destination, Reading &reading)
{
    bool isWaiting = false;
    for (const auto &[name, text] : object.stringMap("headers")) {
        const QByteArray path = object.path("headers") + '.' + name;
        if (!isHeaderName(name))
            reading.fault.report(path, u"is no name of a header"_s);
        const Secret value = readSecret(text, path, reading);
        isWaiting = isWaiting || value.isEmpty();
        destination.headers.push_back({name, value});
    }
    return isWaiting;
}

void readSignals(StrictObject &object, ExportDestination &destination)
{
    const QByteArrayList wanted = object.strings("signals");
    if (!object.has("signals"))
        return;
    for (const QByteArray &name : wanted) {
        if (!signalNames.contains(name))
            object.refuse("signals", u"must be of "_s + QString::fromUtf8(signalNames.join(", ")));
    }
    if (wanted.isEmpty())
        object.refuse("signals", u"must name at least one"_s);
    destination.traces = wanted.contains("traces");
    destination.metrics = wanted.contains("metrics");
    destination.logs = wanted.contains("logs");
}

void readOtlp(StrictObject &object, ExportDestination &destination)
{
    readSignals(object, destination);
    const QByteArray conventions = object.string("semconv", Need::Optional, "genai-0.1.0");
    if (conventions != "genai-0.1.0" && conventions != "1.36")
        object.refuse("semconv", u"must be genai-0.1.0 or 1.36"_s);
    const QByteArray encoding = object.string("encoding", Need::Optional, "protobuf");
    if (encoding != "protobuf" && encoding != "json")
        object.refuse("encoding", u"must be protobuf or json"_s);
    destination.inJson = encoding == "json";
    if (conventions == "1.36")
        destination.conventions = ExportDestination::Conventions::V136;
}

void readRemote(StrictObject &object, ExportDestination &destination, Reading &reading)
{
    destination.url = QUrl(QString::fromUtf8(object.string("url", Need::Required)), QUrl::StrictMode);
    if (!isDeliveryUrl(destination.url))
        object.refuse("url", u"must be an http or https address without name and password"_s);
    bool isWaiting = readHeaders(object, destination, reading);
    destination.packed = object.boolean("gzip").value_or(destination.kind == Kind::Otlp);
    if (destination.kind == Kind::Otlp)
        readOtlp(object, destination);
    else if (const QByteArray key = object.string("signing_key", Need::Optional); !key.isEmpty())
        destination.signingKey = readSecret(key, object.path("signing_key"), reading, SecretUse::Signs);
    isWaiting = isWaiting || (destination.signingKey.isEmpty() && object.has("signing_key"));
    // Nothing is sent until all of it is there; its cursor waits.
    if (isWaiting)
        destination.url.clear();
}

void readFile(StrictObject &object, ExportDestination &destination)
{
    constexpr qint64 bytesPerMegabyte = 1024 * 1024;
    destination.path = QString::fromUtf8(object.string("path", Need::Required));
    if (!QFileInfo(destination.path).isAbsolute() || destination.path.endsWith(u'/'))
        object.refuse("path", u"must be the whole path of a file, from the root on"_s);
    if (const auto megabytes = integerWithin(object, "rotate_mb", 1, 100'000))
        destination.rotateBytes = *megabytes * bytesPerMegabyte;
    if (const auto kept = integerWithin(object, "keep_files", 1, 10'000))
        destination.keptFiles = int(*kept);
}

/// Names that need no escape in an address, so that everybody signs the same.
bool isObjectName(const QByteArray &name)
{
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || QByteArrayView("-_./").contains(c);
    });
}

void readBucket(StrictObject &object, ExportDestination &destination, Reading &reading)
{
    constexpr qint64 usualGather = 60;
    constexpr qint64 longestGather = 3600;
    destination.region = object.string("region", Need::Required);
    if (!destination.region.isEmpty() && !isAwsRegion(destination.region))
        object.refuse("region", u"must be a region, such as eu-central-1"_s);
    const QByteArray url = object.string("url", Need::Optional, "https://s3." + destination.region + ".amazonaws.com");
    destination.url = QUrl(QString::fromUtf8(url), QUrl::StrictMode);
    if (!isDeliveryUrl(destination.url) || destination.url.hasQuery())
        object.refuse("url", u"must be an http or https address without name, password and query"_s);
    destination.bucket = object.string("bucket", Need::Required);
    if (destination.bucket.contains('/') || !isObjectName(destination.bucket))
        object.refuse("bucket", u"must be the name of a bucket"_s);
    destination.prefix = object.string("prefix", Need::Optional);
    if (destination.prefix.startsWith('/') || destination.prefix.endsWith('/') || !isObjectName(destination.prefix))
        object.refuse("prefix", u"must have letters, digits, - _ . and / within only"_s);
    destination.gather =
        std::chrono::seconds(integerWithin(object, "gather_seconds", 1, longestGather).value_or(usualGather));
    if (!readAwsCredentials(object, destination.credentials, reading, SecretUse::Sent))
        destination.url.clear(); // nothing is sent until all of it is there
}

void readExports(StrictObject &file, Reading &reading)
{
    eachMember(file, "exports", reading.fault, [&](const QByteArray &name, StrictObject &object) {
        ExportDestination destination;
        destination.name = name;
        if (name.isEmpty() || name.contains('/'))
            reading.fault.report(object.path({}), u"needs a name without /"_s);
        const qsizetype kind = kindNames.indexOf(object.string("kind", Need::Required));
        if (kind < 0)
            object.refuse("kind", u"must be one of "_s + QString::fromUtf8(kindNames.join(", ")));
        destination.kind = Kind(std::max<qsizetype>(kind, 0));
        if (destination.kind == Kind::File)
            readFile(object, destination);
        else if (destination.kind == Kind::S3)
            readBucket(object, destination, reading);
        else
            readRemote(object, destination, reading);
        destination.anchors = object.boolean("anchors").value_or(true);
        destination.content = object.boolean("content").value_or(false);
        reading.config.exportsTraces =
            reading.config.exportsTraces || (destination.kind == Kind::Otlp && destination.traces);
        reading.config.exports.push_back(std::move(destination));
    });
}

} // namespace

Section exportsSection()
{
    return {"exports", 2, readExports, R"schema({"exports": {
  "type": "object",
  "description": "Where records of requests are sent on to, by a name of yours. What is recorded from then on is sent, at least once, also after days without the receiver.",
  "additionalProperties": {
    "type": "object",
    "required": ["kind"],
    "additionalProperties": false,
    "properties": {
      "kind": {
        "enum": ["otlp", "file", "webhook", "s3"],
        "description": "OTLP over HTTP (spans, metrics, logs); a file of JSON lines; JSON by POST; objects in a bucket of S3's API."
      },
      "url": {
        "type": "string",
        "pattern": "^https?://[^@#]+$",
        "description": "Of otlp without /v1/traces, such as http://localhost:4318; of s3 where it is not AWS itself."
      },
      "headers": {
        "type": "object",
        "additionalProperties": { "$ref": "#/$defs/secret" },
        "description": "By name; env.NAME holds the whole value, such as Bearer …"
      },
      "signals": {
        "type": "array",
        "minItems": 1,
        "items": { "enum": ["traces", "metrics", "logs"] },
        "description": "Of otlp. Default: traces and metrics."
      },
      "semconv": {
        "enum": ["genai-0.1.0", "1.36"],
        "description": "Whose names the attributes of otlp have. Default: genai-0.1.0."
      },
      "encoding": {
        "enum": ["protobuf", "json"],
        "description": "Of otlp. Default: protobuf."
      },
      "gzip": { "type": "boolean", "description": "Default: true for otlp, false for webhook." },
      "signing_key": {
        "$ref": "#/$defs/secret",
        "description": "Of webhook: bodies are signed with it, in X-Sluice-Signature."
      },
      "path": { "type": "string", "pattern": "^/", "description": "Of file." },
      "rotate_mb": {
        "type": "integer",
        "minimum": 1,
        "maximum": 100000,
        "description": "A file of that size is packed with zstd. Default: 64."
      },
      "keep_files": { "type": "integer", "minimum": 1, "maximum": 10000, "description": "Packed ones. Default: 10." },
      "bucket": { "type": "string", "pattern": "^[A-Za-z0-9._-]+$", "description": "Of s3." },
      "prefix": {
        "type": "string",
        "pattern": "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$",
        "description": "Of s3: objects are PREFIX/YYYY/MM/DD/HH/….jsonl.zst."
      },
      "region": { "type": "string", "pattern": "^[a-z0-9-]+$", "description": "Of s3." },
      "access_key_id": { "$ref": "#/$defs/secret", "description": "Of s3." },
      "secret_access_key": { "$ref": "#/$defs/secret", "description": "Of s3." },
      "session_token": { "$ref": "#/$defs/secret", "description": "Of s3, where there is one." },
      "gather_seconds": {
        "type": "integer",
        "minimum": 1,
        "maximum": 3600,
        "description": "Of s3: how long requests are gathered for one object. Default: 60."
      },
      "anchors": {
        "type": "boolean",
        "description": "The head of the audit log goes too, each hour: as JSON of its own, of file in PATH.anchors, of otlp as a log if it gets logs. Default: true."
      },
      "content": {
        "type": "boolean",
        "description": "Captured texts go too: with logs, file, webhook and s3. Default: false."
      }
    }
  }
}})schema"};
}

} // namespace sluice::config
