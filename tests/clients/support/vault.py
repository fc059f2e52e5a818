# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A store of secrets on loopback with the API of HashiCorp Vault, and a provider that takes only the key it has now."""

import http.server
import json
import threading

from support.provider import events


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self._serve(b"")

    def do_POST(self):
        self._serve(self.rfile.read(int(self.headers.get("Content-Length", 0))))

    def _serve(self, body):
        owner = self.server.owner
        with owner.heard:
            status, kind, text = owner.answer(self.command, self.path, dict(self.headers.items()), body)
            owner.heard.notify_all()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


class Site:
    """A server on loopback; a context manager. `answer` gives status, content type and bytes."""

    def __init__(self):
        self.heard = threading.Condition()
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._server.daemon_threads = True
        self._server.owner = self
        self._thread = threading.Thread(target=self._server.serve_forever)
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def until(self, look, seconds=30):
        with self.heard:
            assert self.heard.wait_for(look, seconds), "not seen"

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class Vault(Site):
    """`secrets` holds the fields by path; `sealed` answers 503 to everything."""

    def __init__(self, **secrets):
        super().__init__()
        self.secrets = secrets
        self.sealed = False
        self.token = "hvs.planted-vault-token"
        self.reads = 0

    def answer(self, method, path, headers, body):
        if self.sealed:
            return 503, "application/json", b'{"errors":["Vault is sealed"]}'
        if headers.get("X-Vault-Token") != self.token:
            return 403, "application/json", b'{"errors":["permission denied"]}'
        if path.startswith("/v1/auth/token/"):
            return 200, "application/json", b'{"data":{"ttl":0,"renewable":false}}'
        self.reads += 1
        fields = self.secrets.get(path.removeprefix("/v1/secret/data/"))
        if fields is None:
            return 404, "application/json", b'{"errors":[]}'
        data = {"data": fields, "metadata": {"version": 1, "created_time": "2026-01-02T03:04:05.1Z"}}
        return 200, "application/json", json.dumps({"data": data}).encode()


class Keyed(Site):
    """A provider that refuses all keys but `key`, and says which one it was shown. `shown` holds the keys of POSTs."""

    def __init__(self, key):
        super().__init__()
        self.key = key
        self.shown = []

    def answer(self, method, path, headers, body):
        key = headers.get("Authorization", "").removeprefix("Bearer ")
        if method == "GET":
            return 200, "application/json", b'{"object":"list","data":[{"id":"openai/gpt-oss-120b","object":"model"}]}'
        self.shown.append(key)
        if key != self.key:
            error = {"error": {"message": f"Invalid API key {key}", "type": "invalid_request_error", "code": "invalid_api_key"}}
            return 401, "application/json", json.dumps(error).encode()
        if json.loads(body).get("stream"):
            return 200, "text/event-stream", events(["Hello."]).encode()
        choice = {"index": 0, "message": {"role": "assistant", "content": "Hello."}, "finish_reason": "stop"}
        usage = {"prompt_tokens": 3, "completion_tokens": 3, "total_tokens": 6}
        answer = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": usage}
        return 200, "application/json", json.dumps(answer).encode()
