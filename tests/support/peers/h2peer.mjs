// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An HTTPS peer that prefers HTTP/2 and also takes HTTP/1.1. Usage: node h2peer.mjs CERT KEY
// Prints one JSON object per line: {"port"} once, then {"request", "path", "version", "bytes"} for every request read whole
// and {"closed", "path"} when a request's stream ends early. Paths: /ok echoes the length, /destroy drops the connection
// without an answer, /flood writes 64 MiB, /hang says nothing.
import { readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';

const [, , certificate, key] = process.argv;
const tell = (line) => process.stdout.write(JSON.stringify(line) + '\n');
const flood = Buffer.alloc(64 * 1024, 'f');
let count = 0;

function dropConnection(request) {
    if (request.httpVersionMajor === 2)
        request.stream.session.destroy();
    else
        request.socket.destroy();
}

function writeFlood(response, left) {
    while (left > 0) {
        left -= flood.length;
        tell({ flooded: (1024 - left / flood.length) * flood.length });
        if (!response.write(flood)) {
            response.once('drain', () => writeFlood(response, left));
            return;
        }
    }
    response.end();
}

function answer(request, response, bytes) {
    switch (request.url) {
    case '/destroy': return dropConnection(request);
    case '/flood': return writeFlood(response, 1024 * flood.length);
    case '/hang': return undefined;
    default: return response.end(JSON.stringify({ bytes, version: request.httpVersion }));
    }
}

const options = { cert: readFileSync(certificate), key: readFileSync(key), allowHTTP1: true };
const server = createSecureServer(options, (request, response) => {
    let bytes = 0;
    request.on('data', (piece) => { bytes += piece.length; });
    request.on('end', () => {
        tell({ request: ++count, path: request.url, version: request.httpVersion, bytes });
        answer(request, response, bytes);
    });
    response.on('close', () => {
        if (!response.writableFinished)
            tell({ closed: true, path: request.url });
    });
});
server.on('sessionError', () => {});
server.on('tlsClientError', () => {});
server.listen(0, '127.0.0.1', () => tell({ port: server.address().port }));
process.stdin.resume();
process.stdin.on('end', () => process.exit(0)); // the test has gone
