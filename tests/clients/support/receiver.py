# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody on loopback who is told things by POST: a collector, or a channel of alerts. May be away and come back."""

import contextlib
import gzip
import http.server
import socket
import threading


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def setup(self):
        super().setup()
        self.server.receiver.connections.add(self.connection)

    def finish(self):
        self.server.receiver.connections.discard(self.connection)
        super().finish()

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        receiver = self.server.receiver
        with receiver.heard:
            receiver.posts.append((self.path, body))
            receiver.heard.notify_all()
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


class Receiver:
    """`posts` holds (path, body), unpacked. It keeps its port while it is away."""

    def __init__(self):
        self.heard = threading.Condition()
        self.posts = []
        self.connections = set()
        self._port = 0
        self._server = None
        self.come()
        self.url = f"http://127.0.0.1:{self._port}"

    def come(self):
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", self._port), _Handler)
        self._server.daemon_threads = True
        self._server.receiver = self
        self._port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def leave(self):
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            for connection in list(self.connections):  # those that are kept, too
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            self._server = None

    def until(self, look, seconds=60):
        """Waits until `look` of all posts is truthy."""
        with self.heard:
            assert self.heard.wait_for(lambda: look(self.posts), seconds), f"not seen; {len(self.posts)} posts came"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.leave()


def fields(message):
    """(number, value) of a protobuf message; values are numbers, or bytes."""
    at = 0

    def varint():
        nonlocal at
        value = shift = 0
        while True:
            byte = message[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    while at < len(message):
        tag = varint()
        kind = tag & 7
        if kind == 0:
            yield tag >> 3, varint()
            continue
        length = varint() if kind == 2 else {1: 8, 5: 4}[kind]
        yield tag >> 3, message[at : at + length]
        at += length


def inner(message, *path):
    """The messages at the end of a path of field numbers."""
    found = [message]
    for number in path:
        found = [value for one in found for field, value in fields(one) if field == number]
    return found


def spans(body):
    """Spans of an ExportTraceServiceRequest, each as {field number: value}; attributes are left out."""
    return [{number: value for number, value in fields(span) if number != 9} for span in inner(body, 1, 2, 2)]
