#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A chat provider that tells when it did what, on the system's monotonic clock, which the measured program reads too.

usage: stampedupstream.py

Prints its address, then one JSON object for each answer: when the request was there, as the kernel stamped its last
packet, and when each event with text was about to be written. With real-time priority, where that is allowed, so that a
busy machine delays it least. The prompt says what to answer: "ttft=MS tokens=N each=TOKENS_AN_EVENT rate=TOKENS_A_SECOND run=NAME".
"""

import contextlib
import json
import os
import re
import socket
import struct
import sys
import threading
import time

SPIN_NS = 300_000
PRIORITY = 50
SO_TIMESTAMPNS = 35  # Linux; Python has no name for it


def until(moment):
    """Sleeps, and for the last bit looks at the clock only: waking up takes a while."""
    left = moment - time.monotonic_ns()
    if left > SPIN_NS:
        time.sleep((left - SPIN_NS) / 1e9)
    while time.monotonic_ns() < moment:
        pass


def event(delta, **more):
    choice = {"index": 0, "delta": delta, "finish_reason": None}
    body = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **more}
    text = f"data: {json.dumps(body)}\n\n".encode()
    return f"{len(text):x}\r\n".encode() + text + b"\r\n"


class Answer:
    """One answer, paced as the prompt says."""

    def __init__(self, connection, body):
        words = dict(re.findall(r"(\w+)=([\w.]+)", body))
        self._connection = connection
        self._ttft = int(float(words.get("ttft", 20)) * 1e6)
        self._each = int(words.get("each", 1))
        self._tokens = int(words.get("tokens", 50))
        self._gap = int(self._each / float(words.get("rate", 500)) * 1e9)
        self._run = words.get("run", "")

    def write(self, received):
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
        until(received + self._ttft // 2)
        self._connection.sendall(head + event({"role": "assistant", "content": ""}))
        stamps = []
        for index in range(self._tokens // self._each):
            bytes_ = event({"content": "word " * self._each})
            until(received + self._ttft + index * self._gap)
            stamps.append(time.monotonic_ns())
            self._connection.sendall(bytes_)
        usage = {"prompt_tokens": 10, "completion_tokens": self._tokens, "total_tokens": 10 + self._tokens}
        last = event({}, usage=usage).replace(b'"finish_reason": null', b'"finish_reason": "stop"')
        size, _, rest = last.partition(b"\r\n")
        end = b"data: [DONE]\n\n"
        self._connection.sendall(
            f"{len(rest) - 2:x}\r\n".encode() + rest + f"{len(end):x}\r\n".encode() + end + b"\r\n0\r\n\r\n"
        )
        print(
            json.dumps({"run": self._run, "received": received, "events": stamps, "tokens": self._tokens, "each": self._each}),
            flush=True,
        )


def receive(connection):
    """What has come, and when the kernel got the last of it, on the monotonic clock."""
    piece, told, _, _ = connection.recvmsg(65536, 256)
    now = time.monotonic_ns()
    for level, kind, data in told:
        if level == socket.SOL_SOCKET and kind == SO_TIMESTAMPNS:
            seconds, rest = struct.unpack("@qq", data[:16])
            late = time.time_ns() - (seconds * 10**9 + rest) - (time.monotonic_ns() - now)
            return piece, now - max(0, late)
    return piece, now


def read_request(connection, held):
    """Head, body, what came behind them, and when the last of it was there."""
    moment = time.monotonic_ns()
    while b"\r\n\r\n" not in held:
        piece, moment = receive(connection)
        if not piece:
            return None, None, b"", 0
        held += piece
    head, _, rest = held.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)\ncontent-length: *(\d+)", head)
    size = int(length[1]) if length else 0
    while len(rest) < size:
        piece, moment = receive(connection)
        if not piece:
            return None, None, b"", 0
        rest += piece
    return head, rest[:size].decode(), rest[size:], moment


def serve(connection):
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    held = b""
    # A client that closes early is none of our business.
    with connection, contextlib.suppress(ConnectionError):
        while True:
            head, body, held, received = read_request(connection, held)
            if head is None:
                return
            if head.startswith(b"POST"):
                Answer(connection, body).write(received)
                continue
            models = b'{"object":"list","data":[{"id":"m","object":"model"}]}'
            connection.sendall(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(models) + models
            )


def main():
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(PRIORITY))
    except (PermissionError, AttributeError):
        print("no real-time priority: what is shown includes this program's own lateness", file=sys.stderr)
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    with contextlib.suppress(OSError):
        listener.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
    print(f"listening on http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=serve, args=(connection,), daemon=True).start()


if __name__ == "__main__":
    main()
