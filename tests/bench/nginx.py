# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""nginx as a plain reverse proxy: what the gateway is measured beside."""

import os
import pathlib
import shutil
import socket
import subprocess
import tempfile

from processes import children, cpu_seconds

_CONFIGURATION = """
daemon off;
worker_processes {workers};
pid {folder}/pid;
error_log stderr warn;
events {{ worker_connections 4096; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    client_max_body_size 64m;
    client_body_buffer_size 1m;
    keepalive_requests 1000000;
    upstream provider {{ server 127.0.0.1:{upstream}; keepalive 128; keepalive_requests 1000000; }}
    server {{
        listen 127.0.0.1:{port} backlog=1024;
        location / {{
            proxy_pass http://provider;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_buffering off;
        }}
    }}
}}
"""


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Nginx:
    """Runs in front of a port on loopback until it is stopped; not having it is a failure."""

    def __init__(self, upstream):
        program = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
        if not program:
            raise SystemExit("nginx is missing: packaging/setup.sh test installs it")
        self._folder = tempfile.TemporaryDirectory()
        self.port = _free_port()
        text = _CONFIGURATION.format(
            folder=self._folder.name, upstream=upstream, port=self.port, workers=min(4, os.cpu_count() or 1)
        )
        path = pathlib.Path(self._folder.name) / "nginx.conf"
        path.write_text(text, encoding="utf-8")
        self._process = subprocess.Popen([program, "-c", str(path), "-p", self._folder.name])
        self._until_it_listens()

    def _until_it_listens(self):
        while self._process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=20).close()
                return
            except ConnectionRefusedError:
                pass
        raise SystemExit(f"nginx ended with {self._process.returncode}")

    def cpu_seconds(self):
        """Processor time of its workers so far."""
        return sum(cpu_seconds(pid) for pid in children(self._process.pid))

    def stop(self):
        self._process.terminate()
        self._process.wait(20)
        self._folder.cleanup()
