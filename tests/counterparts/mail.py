# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Alerts by mail to aiosmtpd; run by mail.sh."""

import email
import email.policy
import json
import os
import pathlib
import socket
import ssl
import subprocess
import sys
import tempfile

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

TOP = pathlib.Path(__file__).resolve().parents[2]
os.environ.setdefault("SLUICE_PROGRAM", str(TOP / "build/release/bin/sluice"))
sys.path.insert(0, str(TOP / "tests/clients"))

from support import sluice  # noqa: E402


class Box:
    def __init__(self):
        self.mails = []

    async def handle_DATA(self, server, session, envelope):
        self.mails.append((envelope, session.ssl is not None))
        return "250 taken"


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def login(server, session, envelope, mechanism, data):
    good = isinstance(data, LoginPassword) and (data.login, data.password) == (b"sluice", b"right")
    return AuthResult(success=good, handled=good)


def tell(folder, url, **extra):
    channel = {"kind": "email", "url": url, "to": ["ops@example.org", "anna@example.org"], "from": "sluice@example.org",
               "user": "sluice", "password": "env.MAIL_PASSWORD"}
    path = pathlib.Path(folder) / "config.json"
    path.write_text(json.dumps({"transport": {"ca_file": f"{folder}/cert.pem"}, "alerts": {"channels": {"mail": channel}}}))
    return sluice.run("alerts", "test", "mail", "--config", str(path), **{"MAIL_PASSWORD": "right", **extra})


with tempfile.TemporaryDirectory() as home:
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                    "-addext", "subjectAltName=DNS:localhost", "-keyout", f"{home}/key.pem", "-out", f"{home}/cert.pem"],
                   check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{home}/cert.pem", f"{home}/key.pem")
    for scheme, words in (("smtp", {"tls_context": context, "require_starttls": True}), ("smtps", {"ssl_context": context})):
        box = Box()
        with_login = {"authenticator": login, "auth_required": True, "auth_require_tls": scheme == "smtp"}
        port = free_port()
        server = Controller(box, hostname="127.0.0.1", port=port, **words, **with_login)
        server.start()
        try:
            told = tell(home, f"{scheme}://localhost:{port}")
            assert told.returncode == 0, told
            envelope, over_tls = box.mails[0]
            mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
            assert (over_tls or scheme == "smtps") and envelope.rcpt_tos == ["ops@example.org", "anna@example.org"], (over_tls, envelope.rcpt_tos)
            assert mail["subject"] == "[Sluice] This is a test of the channel mail by Sluice", mail["subject"]
            assert mail.get_content().startswith("This is a test of the channel mail by Sluice"), mail.get_content()
            refused = tell(home, f"{scheme}://localhost:{port}", MAIL_PASSWORD="wrong")
            assert refused.returncode == 1 and "535" in refused.stderr and "wrong" not in refused.stderr, refused
            print(f"{scheme}: {mail['subject']!r} to {len(envelope.rcpt_tos)}; a wrong password is told:", refused.stderr.strip())
        finally:
            server.stop()
