// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/awssignature.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <vector>

namespace sluice {

/// Where the records of requests are sent on to, as the configuration's `exports.NAME` says. A value; its headers are
/// secrets, whatever they are.
struct ExportDestination {
    enum class Kind {
        Otlp,    ///< OTLP over HTTP: spans, metrics, logs
        File,    ///< a line of JSON for each request
        Webhook, ///< JSON by POST
        S3,      ///< objects of JSON lines, packed with zstd, in a bucket of S3's API
    };
    /// Whose names the attributes have.
    enum class Conventions {
        GenAi010, ///< semantic-conventions-genai 0.1.0
        V136,     ///< OpenTelemetry 1.36, which older back ends read
    };
    struct Header {
        QByteArray name;
        Secret value;
        friend bool operator==(const Header &a, const Header &b)
        {
            return a.name == b.name && a.value.reveal() == b.value.reveal();
        }
    };

    QByteArray name;
    Kind kind = Kind::Otlp;
    /// Of OTLP without `/v1/traces` and its kin.
    QUrl url = {};
    std::vector<Header> headers = {};
    bool traces = true;
    bool metrics = true;
    bool logs = false;
    Conventions conventions = Conventions::GenAi010;
    bool inJson = false; ///< OTLP, in place of protobuf
    bool packed = true;  ///< gzip
    /// Whether the audit log's heads go too (OTLP: as a log, if it gets any).
    bool anchors = true;
    /// Whether captured texts go too.
    bool content = false;
    /// A webhook's bodies are signed with it.
    Secret signingKey = {};
    QString path = {};
    qint64 rotateBytes = 64LL * 1024 * 1024;
    int keptFiles = 10;
    /// Of S3: objects are PREFIX/YYYY/MM/DD/HH/….jsonl.zst in the bucket, by the time of their first request.
    QByteArray bucket = {};
    QByteArray prefix = {};
    QByteArray region = {};
    AwsCredentials credentials = {};
    /// How long requests are gathered for one object.
    std::chrono::seconds gather{0};

    friend bool operator==(const ExportDestination &a, const ExportDestination &b)
    {
        return a.name == b.name && a.kind == b.kind && a.url == b.url && a.headers == b.headers && a.traces == b.traces
               && a.metrics == b.metrics && a.logs == b.logs && a.conventions == b.conventions && a.inJson == b.inJson
               && a.packed == b.packed && a.anchors == b.anchors && a.content == b.content
               && a.signingKey.reveal() == b.signingKey.reveal() && a.path == b.path && a.rotateBytes == b.rotateBytes
               && a.keptFiles == b.keptFiles && a.bucket == b.bucket && a.prefix == b.prefix && a.region == b.region
               && a.credentials == b.credentials && a.gather == b.gather;
    }
};

} // namespace sluice
