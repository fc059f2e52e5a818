# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A provider that writes down every request byte for byte and answers the least that is right."""

import http.server
import json
import threading

CHAT = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi."}, "finish_reason": "stop"}],
    "usage": {"prompt_tokens": 2, "completion_tokens": 2, "total_tokens": 4},
}
CHUNK = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "m"}
STREAM = [
    {**CHUNK, "choices": [{"index": 0, "delta": {"role": "assistant", "content": "Hi."}, "finish_reason": None}]},
    {**CHUNK, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
    {**CHUNK, "choices": [], "usage": CHAT["usage"]},
]


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.server.requests.append(("GET", self.path, list(self.headers.items()), b""))
        known = {"object": "model", "created": 1, "owned_by": "x"}
        models = [{"id": name, **known, **facts} for name, facts in self.server.models.items()]
        self._answer("application/json", json.dumps({"object": "list", "data": models}))

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.requests.append(("POST", self.path, list(self.headers.items()), body))
        if json.loads(body).get("stream"):
            events = [json.dumps(chunk) for chunk in STREAM] + ["[DONE]"]
            self._answer("text/event-stream", "".join(f"data: {event}\n\n" for event in events))
        else:
            self._answer("application/json", json.dumps(CHAT))

    def _answer(self, kind, text):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        pass


class Recorder:
    """A context manager; `requests` holds (method, path, header pairs, body). `more` are further models of its list, and
    what their entries say."""

    def __init__(self, model, more={}):
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._server.daemon_threads = True
        self._server.requests = self.requests = []
        self._server.models = {model: {}, **more}
        self._thread = threading.Thread(target=self._server.serve_forever)
        self.address = f"127.0.0.1:{self._server.server_port}"
        self.url = f"http://{self.address}"

    def posts(self):
        return [request for request in self.requests if request[0] == "POST"]

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
