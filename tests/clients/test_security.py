# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What no attacker gets: a planted key out of the program, or the program down by opening connections."""

import http.client
import http.server
import json
import pathlib
import resource
import signal
import socket
import tempfile
import threading
import unittest
import urllib.parse

from support import sluice

CONNECTIONS = 2000
MOST = 1000
PLANT = "pLaNtEd0123456789"


class _Tattler(http.server.BaseHTTPRequestHandler):
    """A provider that repeats the key it was sent in whatever it says."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self._say(401, "application/json", self._error())

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.seen.append(self.headers["Authorization"])
        if body.get("stream"):
            chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
            chunk["choices"] = [{"index": 0, "delta": {"role": "assistant", "content": "Hi"}, "finish_reason": None}]
            self._say(200, "text/event-stream", f"data: {json.dumps(chunk)}\n\ndata: {self._error()}\n\n")
        else:
            self._say(body.get("seed", 400), "application/json", self._error())

    def _error(self):
        said = f"Wrong key: {self.headers['Authorization']}; Authorization: {self.headers['Authorization']}"
        return json.dumps({"error": {"message": said, "type": "invalid_request_error"}})

    def _say(self, status, kind, text):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        pass


class Tattler:
    """A context manager; `url` and `seen` (the Authorization of each request)."""

    def __enter__(self):
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Tattler)
        self._server.daemon_threads = True
        self._server.seen = self.seen = []
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def ask(url, path, body, headers):
    """Sends bytes; everything that came back, head and body."""
    where = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(where.hostname, where.port, timeout=20)
    try:
        connection.request("POST", path, body, {"Content-Type": "application/json", **headers})
        answer = connection.getresponse()
        return answer.status, str(answer.getheaders()) + answer.read().decode(errors="replace")
    finally:
        connection.close()


class PlantedKey(unittest.TestCase):
    def requests(self, url):
        """Requests that put the keys where they might leak from; what came back."""
        chat = {"model": sluice.GROQ_MODEL, "messages": [{"role": "user", "content": "Hi"}]}
        gateway = {"Authorization": f"Bearer {sluice.KEY}"}
        mine = {"X-API-Key": sluice.KEY, "Authorization": f"Bearer gsk_{PLANT}Mine"}
        for status in (400, 401, 402, 403, 429, 500):
            yield ask(url, "/v1/chat/completions", json.dumps({**chat, "seed": status}), gateway)
        for path in ("/v1/chat/completions", "/v1/messages", "/v1/responses"):
            yield ask(url, path, json.dumps({**chat, "input": "Hi", "max_tokens": 9, "stream": True}), gateway)
        yield ask(url, "/v1/chat/completions", json.dumps({**chat, "seed": 401}), mine)
        yield ask(url, "/v1/chat/completions", json.dumps(chat), {"Authorization": f"Bearer slc-{PLANT}Wrong"})
        yield ask(url, "/v1/chat/completions", json.dumps(chat), {"X-API-Key": f"{PLANT}Wrong", **gateway})
        yield ask(url, f"/v1/nothing?key=gsk_{PLANT}Query", json.dumps(chat), gateway)
        yield ask(url, "/v1/chat/completions", f'{{"model": gsk_{PLANT}Body}}', gateway)

    def test_it_is_nowhere_to_be_found(self):
        with tempfile.TemporaryDirectory() as data, Tattler() as provider:
            keys = {"GROQ_API_KEY": f"gsk_{PLANT}", "FIREWORKS_API_KEY": f"fw_{PLANT}"}
            server = sluice.gateway(XDG_DATA_HOME=data, **{**sluice.upstream(provider.url), **keys})
            try:
                answers = list(self.requests(server.url))
                limits = pathlib.Path(f"/proc/{server.process.pid}/limits").read_text(encoding="utf-8")
            finally:
                code = server.stop(signal.SIGTERM)
            self.assertEqual(code, 0)
            self.assertIn(f"Bearer gsk_{PLANT}", provider.seen, "the provider got its key")
            self.assertIn(f"Bearer gsk_{PLANT}Mine", provider.seen, "and a client's own")
            for status, text in answers:
                self.assertNotIn(PLANT, text, status)
            self.assertNotIn(PLANT, "\n".join(server.stdout + server.stderr))
            files = [path for path in pathlib.Path(data).rglob("*") if path.is_file()]
            self.assertTrue(files, "there is a store")
            for path in files:
                content = path.read_bytes()
                self.assertNotIn(PLANT.encode(), content, path)
                self.assertNotIn(sluice.KEY.encode(), content, path)
            self.assertRegex(limits, r"Max core file size +0 +0 ")


class Connections(unittest.TestCase):
    def test_two_thousand(self):
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        with sluice.gateway("--demo") as server:
            # This process alone needs so many; the program sees to its own.
            resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 4096), most))
            address = urllib.parse.urlsplit(server.url)
            found = {}
            clients = []
            try:
                for _ in range(CONNECTIONS):
                    clients.append(socket.create_connection((address.hostname, address.port), timeout=20))
                    clients[-1].sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    status = clients[-1].recv(4096).split(b" ", 2)[1]
                    found[status] = found.get(status, 0) + 1
                    if status != b"200":
                        clients.pop().close()
                # Those that got in are still served.
                clients[0].sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
                self.assertTrue(clients[0].recv(4096).startswith(b"HTTP/1.1 200"))
            finally:
                for client in clients:
                    client.close()
            self.assertEqual(found, {b"200": MOST, b"503": CONNECTIONS - MOST})


if __name__ == "__main__":
    unittest.main()
