# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A provider on loopback that counts what it is asked and says what a test wants it to say."""

import http.server
import json
import threading

USAGE = {"prompt_tokens": 3, "completion_tokens": 3, "total_tokens": 6}


def events(pieces, reasoning=()):
    """A chat stream of these texts."""
    head = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    deltas = [{"role": "assistant", "content": ""}, *({"reasoning": text} for text in reasoning), *({"content": text} for text in pieces)]
    chunks = [{**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas]
    chunks.append({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
    chunks.append({**head, "choices": [], "usage": USAGE})
    return "".join(f"data: {json.dumps(chunk)}\n\n" for chunk in chunks) + "data: [DONE]\n\n"


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self._serve(b"")

    def do_POST(self):
        self._serve(self.rfile.read(int(self.headers.get("Content-Length", 0))))

    def _serve(self, body):
        provider = self.server.provider
        with provider.heard:
            provider.requests.append((self.command, self.path, body))
            provider.heard.notify_all()
        status, kind, pieces = provider.answer(self.command, self.path, body)
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        try:
            for piece in [pieces] if isinstance(pieces, str) else pieces:
                self.wfile.write(piece.encode())
                self.wfile.flush()
        except OSError:
            with provider.heard:
                provider.left += 1
                provider.heard.notify_all()

    def log_message(self, *_):
        pass


class Provider:
    """A context manager. `models` are the ids of its list; `stream(body)` gives the answer to a chat request: a text, a
    generator of texts, or (status, content type, text). `requests` holds (method, path, body)."""

    def __init__(self, models=("openai/gpt-oss-120b",), stream=lambda body: events(["Hello."])):
        self.heard = threading.Condition()
        self.requests = []
        self.left = 0
        self._models = models
        self._stream = stream
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._server.daemon_threads = True
        self._server.provider = self
        self._thread = threading.Thread(target=self._server.serve_forever)
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def answer(self, method, path, body):
        if method == "GET":
            listed = [{"id": name, "object": "model", "created": 1, "owned_by": "x"} for name in self._models]
            return 200, "application/json", json.dumps({"object": "list", "data": listed})
        said = self._stream(body)
        return said if isinstance(said, tuple) else (200, "text/event-stream", said)

    def posts(self):
        return [request for request in self.requests if request[0] == "POST"]

    def until_asked(self, count, seconds=20):
        """Waits until so many POSTs came."""
        with self.heard:
            assert self.heard.wait_for(lambda: len(self.posts()) >= count, seconds), f"{len(self.posts())} of {count} came"

    def until_left(self, count, seconds=20):
        """Waits until so many requests were given up by the client while they were answered."""
        with self.heard:
            assert self.heard.wait_for(lambda: self.left >= count, seconds), f"{self.left} of {count} were left"

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
