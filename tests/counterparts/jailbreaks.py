# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every verdict of a classifier is kept to, for texts that want to be let through; see jailbreaks.sh."""

import concurrent.futures
import hashlib
import http.server
import json
import os
import pathlib
import sys
import tempfile
import threading
import urllib.error
import urllib.request

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here.parent / "clients"))
os.environ.setdefault("SLUICE_PROGRAM", str(here.parents[1] / "build/release/bin/sluice"))

from support import sluice  # noqa: E402

MODEL = sluice.GROQ_MODEL
DOORS = {
    "/v1/chat/completions": lambda text: {"messages": [{"role": "user", "content": text}]},
    "/v1/messages": lambda text: {"max_tokens": 64, "messages": [{"role": "user", "content": text}]},
    "/v1/responses": lambda text: {"input": text},
}


def texts(data):
    """All of the lists, each once."""
    jailbreaks = json.loads((data / "inthewild_jailbreak_llms.json").read_text())
    requests = (data / "harmbench/harmbench_prompts.txt").read_text().splitlines()
    attacks = (data / "tap/tap_jailbreaks.txt").read_text().splitlines()
    return sorted({text for text in jailbreaks + requests + attacks if text.strip()})


def is_bad(text):
    """The stub's judgement: of half of the texts, whatever they say."""
    return hashlib.sha256(text.encode()).digest()[0] % 2 == 0


class Classifier(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        verdict = {"action": "block" if is_bad(asked["text"]) else "allow", "reason": "stub", "spans": []}
        answer = json.dumps(verdict).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


def status_of(url, path, text):
    body = json.dumps({"model": MODEL, **DOORS[path](text)}).encode()
    headers = {"authorization": f"Bearer {sluice.KEY}", "content-type": "application/json"}
    try:
        with urllib.request.urlopen(urllib.request.Request(url + path, body, headers), timeout=60) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def main():
    prompts = texts(pathlib.Path(sys.argv[1]))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Classifier)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    rules = {
        "guards": {"judge": {"stage": "input", "kind": "classifier", "config": {"service": "stub"}}},
        "guard_services": {
            "stub": {"kind": "http", "url": f"http://127.0.0.1:{server.server_port}/", "timeout_ms": 60000}
        },
    }
    asked = [(path, text) for path in DOORS for text in prompts]
    with tempfile.TemporaryDirectory() as folder:
        config = pathlib.Path(folder, "c.json")
        config.write_text(json.dumps(rules))
        with sluice.gateway("--demo", "--config", str(config)) as gateway:
            with concurrent.futures.ThreadPoolExecutor(32) as pool:
                answers = list(pool.map(lambda one: status_of(gateway.url, *one), asked))
    wrong = [
        (path, text, status, answer)
        for (path, text), (status, answer) in zip(asked, answers)
        if (status, "The guard 'judge" in answer) != ((400, True) if is_bad(text) else (200, False))
    ]
    for path, text, status, answer in wrong[:10]:
        print(f"{path} {status} {text[:80]!r}: {answer[:200]}")
    blocked = sum(is_bad(text) for _, text in asked)
    print(f"{len(prompts)} texts at {len(DOORS)} doors: {blocked} refused, {len(asked) - blocked} answered, "
          f"{len(wrong)} verdicts not kept to")
    return 1 if wrong else 0


sys.exit(main())
