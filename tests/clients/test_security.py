# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What no attacker gets: a planted key out of the program, or the program down by opening connections."""

import http.client
import http.server
import json
import pathlib
import re
import resource
import signal
import socket
import sqlite3
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

    def __init__(self, handler=_Tattler):
        self._handler = handler

    def __enter__(self):
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler)
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


def ask(url, path, body, headers, method="POST"):
    """Sends bytes; everything that came back, head and body."""
    where = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(where.hostname, where.port, timeout=20)
    try:
        connection.request(method, path, body, {"Content-Type": "application/json", **headers})
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


def escaped(text):
    """As JSON may write it: every character as an escape."""
    return "".join(f"\\u{ord(letter):04x}" for letter in text)


def unescaped(text):
    return re.sub(r"\\+u00([0-9a-fA-F]{2})", lambda match: chr(int(match[1], 16)), text)


class _Echo(_Tattler):
    """A provider that says its key and its client's words, in the way that the model is named after."""

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        key = self.headers["Authorization"].removeprefix("Bearer ")
        words = next(message["content"] for message in body["messages"] if message["role"] == "user")
        said = f"{key} and {words if isinstance(words, str) else words[0]['text']}"
        way = body["model"].rpartition("-")[2]
        self.server.seen.append(way)
        if way == "error":
            error = {"message": said, "type": key, "code": key, "param": words}
            self._say(400, "application/json", json.dumps({"error": error}).replace(key, escaped(key)))
        elif body.get("stream"):
            self._say(200, "text/event-stream", self._stream(way, key, said))
        else:
            message = self._message(way, said)
            choice = {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": "stop"}
            text = json.dumps({"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]})
            self._say(200, "application/json", text.replace(key, escaped(key)) if way == "escapes" else text)

    @staticmethod
    def _message(way, said):
        if way != "tool":
            return {"content": said, "reasoning": said}
        # Arguments are JSON in a string: once more escaped.
        arguments = f'{{"said": "{escaped(said)}", "plain": {json.dumps(said)}}}'
        return {"content": None, "tool_calls": [_call(arguments)]}

    def _stream(self, way, key, said):
        message = self._message(way, said)
        deltas = [{"role": "assistant", "content": ""}]
        if way == "tool":
            arguments = message["tool_calls"][0]["function"]["arguments"]
            deltas.append({"tool_calls": [{"index": 0, **_call("")}]})
            deltas += [{"tool_calls": [{"index": 0, "function": {"arguments": part}}]} for part in _pieces(arguments)]
        else:
            deltas += [{"reasoning": part} for part in _pieces(said)] + [{"content": part} for part in _pieces(said)]
        ends = [{"index": 0, "delta": {}, "finish_reason": "stop"}]
        chunks = [{"index": 0, "delta": delta, "finish_reason": None} for delta in deltas] + ends
        head = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
        text = "".join(f"data: {json.dumps({**head, 'choices': [chunk]})}\n\n" for chunk in chunks)
        if way == "escapes":
            text = "".join(escaped(letter) if letter in PLANT and letter.isupper() else letter for letter in text)
        if way == "late":
            text = text.rpartition("data: ")[0] + f"data: {json.dumps({'error': {'message': said, 'code': key}})}\n\n"
        return text + "data: [DONE]\n\n"


def _call(arguments):
    return {"id": "call_1", "type": "function", "function": {"name": "look", "arguments": arguments}}


def _pieces(text):
    return [text[at : at + 3] for at in range(0, len(text), 3)]


class CapturedBodies(unittest.TestCase):
    """With everything captured, no key is in what is kept, exported, measured or told in heads and errors."""

    WAYS = ("plain", "escapes", "tool", "error", "late")
    # One has the form of a gateway key, the other is only known while a request carries it.
    KEYS = (sluice.KEY, "Open.Sesame=0123456789")

    def bodies(self, key):
        """Requests with the gateway's key in them, plain and with escapes."""
        for way in self.WAYS:
            for stream in (False, True):
                base = {"model": f"groq/say-{way}", "stream": stream, "max_tokens": 9, "user": f"gsk_{PLANT}User"}
                words = f"mine is {key}"
                yield "/v1/chat/completions", json.dumps({**base, "messages": [{"role": "user", "content": words}]})
                yield "/v1/messages", json.dumps({**base, "messages": [{"role": "user", "content": words}]})
                text = json.dumps({**base, "input": words})
                yield "/v1/responses", text.replace(key, escaped(key)).replace(PLANT, escaped(PLANT))
        call = {"role": "assistant", "tool_calls": [_call(json.dumps({"key": key, "a": f"gsk_{PLANT}Call"}))]}
        history = [{"role": "user", "content": "Hi"}, call, {"role": "tool", "tool_call_id": "call_1", "content": key}]
        yield "/v1/chat/completions", json.dumps({"model": "groq/say-plain", "messages": history})
        yield "/v1/chat/completions", json.dumps({"model": f"groq/gsk_{PLANT}-plain", "messages": history})
        # A body of which only the beginning is kept: its end is in the middle of a key.
        filler = "x" * (1024 * 1024 - len('{"model": "groq/say-plain", "messages": [{"role": "user", "content": "') - 15)
        long = {"model": "groq/say-plain", "messages": [{"role": "user", "content": f"{filler}{key} gsk_{PLANT}"}]}
        yield "/v1/chat/completions", json.dumps(long)

    def test_no_key_is_kept(self):
        for key in self.KEYS:
            with self.subTest(key=key), tempfile.TemporaryDirectory() as data, Tattler(_Echo) as provider:
                self.look_through(key, pathlib.Path(data), provider)

    def look_through(self, key, data, provider):
        config = data / "sluice.json"
        config.write_text('{"capture": "all"}', encoding="utf-8")
        keys = {"GROQ_API_KEY": f"gsk_{PLANT}", "FIREWORKS_API_KEY": f"fw_{PLANT}", "SLUICE_GATEWAY_KEY": key}
        extra = {"XDG_DATA_HOME": str(data), **sluice.upstream(provider.url), **keys}
        with sluice.Server("serve", "--port", "0", "--config", str(config), **extra) as server:
            bodies = list(self.bodies(key))
            for path, body in bodies:
                status, text = ask(server.url, path, body, {"Authorization": f"Bearer {key}"})
                if status != 200:
                    self.assertNotIn(PLANT, unescaped(text))
                self.assertNotIn(f"gsk_{PLANT}\'", text.split(")]")[0], "the head")
            metrics = ask(server.url, "/metrics", None, {"Authorization": f"Bearer {key}"}, "GET")[1]
        self.assertEqual(set(provider.seen), set(self.WAYS))
        kept = self.kept(data)
        self.assertEqual(len(kept), len(bodies))
        for request, answer in kept:
            self.assertIn("***", request)
            self.assertIn("***", answer)
        exports = [sluice.run("export", "--format", form, XDG_DATA_HOME=str(data)).stdout for form in ("jsonl", "csv")]
        said = "\n".join(server.stdout + server.stderr)
        for text in (*exports, metrics, said, *(body for pair in kept for body in pair)):
            for secret in (PLANT, key, key[: len(key) * 2 // 3]):
                self.assertNotIn(secret, unescaped(text))
        self.assertIn("sluice_requests_total", metrics)
        self.assertEqual(exports[0].count("\n"), len(bodies))

    @staticmethod
    def kept(data):
        """The captured bodies."""
        (path,) = data.rglob("*.db")
        store = sqlite3.connect(path)
        try:
            return store.execute("SELECT request, answer FROM request_bodies").fetchall()
        finally:
            store.close()


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
