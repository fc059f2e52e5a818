# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spans of a gateway under load arrive at a real collector that was killed meanwhile. See otelcol.sh."""

import hashlib
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import threading
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
os.environ.setdefault("SLUICE_PROGRAM", str(TOP / "build/release/bin/sluice"))
sys.path.insert(0, str(TOP / "tests/clients"))

import test_exports  # noqa: E402
from support import sluice  # noqa: E402

AWAY = float(sys.argv[1]) if len(sys.argv) > 1 else 60
RATE = float(sys.argv[2]) if len(sys.argv) > 2 else 500
CLIENTS = 8
CONFIG = """receivers: {{otlp: {{protocols: {{http: {{endpoint: "127.0.0.1:{port}"}}}}}}}}
exporters: {{file: {{path: "{out}", append: true, flush_interval: 100ms}}}}
service:
  telemetry: {{metrics: {{level: none}}}}
  pipelines:
    traces: {{receivers: [otlp], exporters: [file]}}
    metrics: {{receivers: [otlp], exporters: [file]}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def server_spans(out):
    """Ids of the SERVER spans in the collector's file, and how many there were."""
    ids, count = set(), 0
    for line in out.read_text().splitlines() if out.exists() else ():
        try:
            said = json.loads(line)
        except ValueError:
            continue  # the line that the kill cut
        for resource in said.get("resourceSpans", ()):
            for scope in resource["scopeSpans"]:
                for span in scope["spans"]:
                    if span.get("kind") == 2:
                        ids.add(span["spanId"])
                        count += 1
    return ids, count


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        out = folder / "out.jsonl"
        port = free_port()
        (folder / "col.yaml").write_text(CONFIG.format(port=port, out=out))
        place = {"XDG_DATA_HOME": name, "XDG_CONFIG_HOME": name}
        said = {"exports": {"col": {"kind": "otlp", "url": f"http://127.0.0.1:{port}"}}, "retention": {"max_requests": 0}}
        (folder / "config.json").write_text(json.dumps(said))

        def collector():
            with open(folder / "col.log", "ab") as log:
                return subprocess.Popen([os.environ["SLUICE_COLLECTOR"], "--config", f"file:{folder}/col.yaml"], stdout=log, stderr=log)

        running = collector()
        over = threading.Event()
        try:
            with sluice.gateway("--demo", "--config", str(folder / "config.json"), **place) as server:

                def load():
                    begin, sent = time.monotonic(), 0
                    while not over.is_set():
                        test_exports.ask(server.url, 10)
                        sent += 10
                        time.sleep(max(0.0, begin + sent * CLIENTS / RATE - time.monotonic()))

                threads = [threading.Thread(target=load) for _ in range(CLIENTS)]
                for thread in threads:
                    thread.start()
                time.sleep(5)
                running.kill()
                running.wait()
                time.sleep(AWAY)
                running = collector()
                time.sleep(5)
                over.set()
                for thread in threads:
                    thread.join()
                done = sluice.run("export", "--demo", **place)
                wanted = {test_exports.span_id(json.loads(line)["id"]).hex() for line in done.stdout.splitlines()}
                until = time.monotonic() + 120
                ids, count = server_spans(out)
                while not wanted <= ids and time.monotonic() < until:
                    time.sleep(1)
                    ids, count = server_spans(out)
        finally:
            over.set()
            running.kill()
            running.wait()
    missing = len(wanted - ids)
    print(f"{len(wanted)} requests, collector away for {AWAY:g} s: {missing} spans missing, {count - len(ids)} came twice")
    return 1 if missing or not wanted else 0


if __name__ == "__main__":
    sys.exit(main())
