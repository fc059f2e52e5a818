# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who we are to others: the certificate that is shown, where connections come from; and that all halves have one key."""

import json
import pathlib
import signal
import ssl
import subprocess
import tempfile
import unittest

from support import sluice
from support.vault import Keyed, Vault
from test_secrets import FIRST, SECOND, ask


def made(folder, name):
    """A certificate for 127.0.0.1 that signs itself, and its key, as files."""
    key, certificate = folder / f"{name}.key", folder / f"{name}.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}"]
    extension = ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*command, *extension], check=True, capture_output=True)
    return key, certificate


class Strict(Keyed):
    """A provider over TLS that wants a certificate of its clients; `peers` are their addresses."""

    def __init__(self, key, folder):
        super().__init__(key)
        server_key, server_certificate = made(folder, "server")
        self.authority = server_certificate
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(server_certificate, server_key)
        self.context.verify_mode = ssl.CERT_REQUIRED
        self._server.socket = self.context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self.url = self.url.replace("http://", "https://")
        self.peers = []
        verify = self._server.verify_request
        self._server.verify_request = lambda request, address: self.peers.append(address[0]) or verify(request, address)

    def trust(self, certificate):
        self.context.load_verify_locations(certificate)


class Shown(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.provider = self.enterContext(Strict(FIRST, self.folder))
        (self.folder / "key").write_text(FIRST)

    def show(self, name):
        """What the gateway's files hold from now on, as somebody writes them who rotates certificates."""
        key, certificate = made(self.folder, name)
        (self.folder / "shown.key").write_text(key.read_text())
        (self.folder / "shown.pem").write_text(certificate.read_text())
        self.provider.trust(certificate)

    def config(self, **more):
        path = self.folder / "config.json"
        shown = {"certificate": f"file:{self.folder}/shown.pem", "key": f"file:{self.folder}/shown.key"}
        egress = {"ca_file": str(self.provider.authority), "client_certificate": shown, **more}
        path.write_text(json.dumps({
            "egress": egress,
            "providers": {"groq": {"base_url": f"{self.provider.url}/openai/v1", "keys": [f"file:{self.folder}/key"]}},
        }))
        return str(path)

    def test_one_is_shown_and_changed_while_it_runs(self):
        self.show("first")
        gateway = self.enterContext(sluice.gateway("--config", self.config()))
        self.assertEqual(ask(gateway)[0], 200)
        for name in ("second", "third"):
            self.show(name)
            shown = sum("another value" in line for line in list(gateway.stderr))
            gateway.process.send_signal(signal.SIGHUP)
            gateway.until(lambda n=shown: sum("another value" in line for line in list(gateway.stderr)) >= n + 2)
            self.assertEqual(ask(gateway)[0], 200)
        said = "\n".join(gateway.stderr + gateway.stdout)
        self.assertNotIn("does not belong", said)
        self.assertNotIn("PRIVATE KEY", said)

    def test_without_one_the_error_says_so(self):
        self.show("first")
        config = json.loads(pathlib.Path(self.config()).read_text())
        del config["egress"]["client_certificate"]
        (self.folder / "config.json").write_text(json.dumps(config))
        gateway = self.enterContext(sluice.gateway("--config", str(self.folder / "config.json")))
        status, text = ask(gateway)
        self.assertGreaterEqual(status, 500)
        self.assertIn("egress.client_certificate", text)
        self.assertEqual(self.provider.shown, [])

    def test_connections_come_from_the_address(self):
        self.show("first")
        gateway = self.enterContext(sluice.gateway("--config", self.config(bind_address="127.0.0.7")))
        self.assertEqual(ask(gateway)[0], 200)
        self.assertEqual(set(self.provider.peers), {"127.0.0.7"})

    def test_the_doctor(self):
        self.show("first")
        told = sluice.run("doctor", "--config", self.config(bind_address="127.0.0.7"))
        self.assertEqual(told.returncode, 0, told.stdout + told.stderr)
        self.assertIn("ok    client_certificate egress.client_certificate", told.stdout)
        self.assertIn("ok    bind_address 127.0.0.7", told.stdout)
        told = sluice.run("doctor", "--config", self.config(bind_address="192.0.2.77"))
        self.assertEqual(told.returncode, 1)
        self.assertIn("FAIL  bind_address 192.0.2.77: is no address of this machine", told.stdout)
        other, _ = made(self.folder, "other")
        (self.folder / "shown.key").write_text(other.read_text())
        for arguments in (("doctor",), ("serve", "--port", "0")):
            told = sluice.run(*arguments, "--config", self.config(), SLUICE_GATEWAY_KEY=sluice.KEY)
            self.assertEqual(told.returncode, 1)
            self.assertIn("does not belong to the certificate", told.stdout + told.stderr)
            self.assertNotIn("PRIVATE KEY", told.stdout + told.stderr)


class OneKey(unittest.TestCase):
    """What the configuration says of providers and their keys holds for compare and models too."""

    def setUp(self):
        self.vault = self.enterContext(Vault(groq={"key": FIRST}))
        self.provider = self.enterContext(Keyed(FIRST))
        self.home = self.enterContext(tempfile.TemporaryDirectory())

    def command(self, *arguments, **extra):
        environment = sluice.environment(self.home, **{"VAULT_TOKEN": self.vault.token, **extra})
        return subprocess.run(
            [sluice.PROGRAM, *arguments], env=environment, capture_output=True, text=True, timeout=60, check=False
        )

    def store(self, reference):
        for path, value in (
            ("secrets.main", {"kind": "hashicorp", "url": self.vault.url}),
            ("providers.groq.base_url", f"{self.provider.url}/openai/v1"),
            ("providers.groq.keys", [reference]),
        ):
            done = self.command("config", "set", path, json.dumps(value))
            self.assertEqual(done.returncode, 0, done.stderr)

    def test_compare_and_models_read_it(self):
        key = pathlib.Path(self.home) / "key"
        key.write_text(f"{FIRST}\r\n")
        for reference in ("vault://main/groq#key", f"file:{key}", "env.ANY_NAME"):
            with self.subTest(reference):
                self.store(reference)
                self.provider.shown.clear()
                done = self.command("compare", "-m", sluice.GROQ_MODEL, "Hi", ANY_NAME=FIRST)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(self.provider.shown, [FIRST])
                self.assertNotIn(FIRST, done.stdout + done.stderr)
                done = self.command("models", "--provider", "groq", ANY_NAME=FIRST)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertIn("gpt-oss-120b", done.stdout)

    def test_a_route_leads_to_any_provider(self):
        self.store("vault://main/groq#key")
        target = json.dumps({"targets": [{"model": sluice.GROQ_MODEL}]})
        self.assertEqual(self.command("config", "set", "routes.fast", target).returncode, 0)
        done = self.command("compare", "-m", "fast", "Hi")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.provider.shown, [FIRST])

    def test_what_cannot_be_read_is_told(self):
        self.store("vault://main/groq#key")
        self.vault.sealed = True
        # The environment's key is another one than is meant, and is not used in its place.
        done = self.command("compare", "-m", sluice.GROQ_MODEL, "Hi", GROQ_API_KEY=SECOND)
        self.assertEqual(done.returncode, 1)
        self.assertIn("vault://main/groq#key", done.stderr)
        self.assertIn("sealed", done.stderr)
        self.assertEqual(self.provider.shown, [])


if __name__ == "__main__":
    unittest.main()
