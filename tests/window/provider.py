# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A provider on loopback: a model list and a short stream, and what it was asked. One that holds stops in mid-answer."""

import http.server
import json
import threading


class Provider:
    def __init__(self, case, models, text, holds=False):
        self.released = threading.Event()
        if not holds:
            self.released.set()
        case.addCleanup(self.released.set)
        self.requests = []  # (path, key, body)
        self.models = models
        self.text = text
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.url = "http://127.0.0.1:%d/v1" % self.server.server_address[1]
        thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        thread.start()
        case.addCleanup(self.server.server_close)
        case.addCleanup(self.server.shutdown)

    def keys(self):
        return {key for _, key, _ in self.requests}

    def prompts(self):
        return [body for path, _, body in self.requests if path.endswith("/chat/completions")]

    def handler(self):
        provider = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def note(self, body=None):
                provider.requests.append((self.path, self.headers.get("authorization", ""), body))

            def send(self, kind, content):
                self.send_response(200)
                self.send_header("content-type", kind)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def do_GET(self):
                self.note()
                listed = [{"id": name, "object": "model", "context_window": 8192} for name in provider.models]
                self.send("application/json", json.dumps({"object": "list", "data": listed}).encode())

            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                self.note(body)
                chunks = []
                for delta, reason in (({"role": "assistant", "content": provider.text}, None), ({}, "stop")):
                    chunks.append({"id": "c", "object": "chat.completion.chunk", "created": 1, "model": body["model"],
                                   "choices": [{"index": 0, "delta": delta, "finish_reason": reason}]})
                if not provider.released.is_set():
                    self.hold(chunks[0])
                    return
                events = "".join("data: %s\n\n" % json.dumps(chunk) for chunk in chunks) + "data: [DONE]\n\n"
                self.send("text/event-stream", events.encode())

            def hold(self, chunk):
                self.send_response(200)
                self.send_header("content-type", "text/event-stream")
                self.send_header("connection", "close")
                self.end_headers()
                self.wfile.write(("data: %s\n\n" % json.dumps(chunk)).encode())
                self.wfile.flush()
                provider.released.wait()
                self.close_connection = True

        return Handler
