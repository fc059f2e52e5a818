# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A gateway beside a real OpenBao and moto's Secrets Manager; run by secrets.sh; not named secrets.py, which is a module of Python itself."""

import contextlib
import json
import os
import pathlib
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

TOP = pathlib.Path(__file__).resolve().parents[2]
os.environ.setdefault("SLUICE_PROGRAM", str(TOP / "build/release/bin/sluice"))
sys.path.insert(0, str(TOP / "tests/clients"))

from support import sluice  # noqa: E402
from support.vault import Keyed  # noqa: E402

PROGRAMS = pathlib.Path(os.environ["SLUICE_COUNTERPARTS"])
ROOT = "root-token-of-this-test"
POLICY = 'path "secret/data/*" { capabilities = ["read"] }'


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def fetch(url, body=None, method=None, trust=None, **headers):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, headers, method=method)
    with urllib.request.urlopen(request, timeout=20, context=trust) as answer:
        return json.loads(answer.read() or b"{}")


@contextlib.contextmanager
def running(*command, url, **extra):
    """A counterpart that answers at `url`, to its end."""
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **extra})
        try:
            for _ in range(300):
                with contextlib.suppress(urllib.error.URLError, ConnectionError):
                    urllib.request.urlopen(url, timeout=5, context=ssl._create_unverified_context()).close()
                    break
                assert process.poll() is None, f"{command[0]} has ended"
                time.sleep(0.1)
            yield process
        finally:
            process.terminate()
            process.wait(20)


class Bao:
    """OpenBao in memory, unsealed, with KV version 2 at secret/."""

    def __init__(self, url, trust=None):
        self.url = url
        self.trust = trust

    def ask(self, path, body=None, method=None):
        return fetch(f"{self.url}/v1/{urllib.parse.quote(path)}", body, method, self.trust, **{"X-Vault-Token": ROOT})

    def put(self, path, **fields):
        self.ask(f"secret/data/{path}", {"data": fields}, "POST")

    def role(self, **limits):
        """An AppRole; its role id and a secret id."""
        with contextlib.suppress(urllib.error.HTTPError):
            self.ask("sys/auth/approle", {"type": "approle"}, "POST")
        self.ask("sys/policies/acl/reader", {"policy": POLICY}, "POST")
        self.ask("auth/approle/role/sluice", {"token_policies": "reader", **limits}, "POST")
        role = self.ask("auth/approle/role/sluice/role-id")["data"]["role_id"]
        return role, self.ask("auth/approle/role/sluice/secret-id", {}, "POST")["data"]["secret_id"]


def chat(gateway):
    body = json.dumps({"model": sluice.GROQ_MODEL, "messages": [{"role": "user", "content": "Hi"}]}).encode()
    headers = {"Authorization": f"Bearer {sluice.KEY}", "Content-Type": "application/json"}
    request = urllib.request.Request(f"{gateway.url}/v1/chat/completions", body, headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def configured(folder, store, provider, reference):
    path = pathlib.Path(folder) / "config.json"
    path.write_text(json.dumps({
        "secrets": {"main": store},
        "providers": {"groq": {"base_url": f"{provider.url}/openai/v1", "keys": [reference]}},
    }))
    return str(path)


def openbao(folder):
    """Tokens that last 2 s, 6 s at most, through several of their lives; rotation; sealing."""
    url = f"http://127.0.0.1:{free_port()}"
    address = url.removeprefix("http://")
    bao = Bao(url)
    command = (PROGRAMS / "bao", "server", "-dev", f"-dev-root-token-id={ROOT}", f"-dev-listen-address={address}", "-dev-no-store-token")
    with running(*command, url=f"{url}/v1/sys/health", HOME=folder), Keyed("gsk_first") as provider:
        bao.put("teams/a b/groq", key="gsk_first")
        role, word = bao.role(token_ttl="2s", token_max_ttl="6s")
        (pathlib.Path(folder) / "secret-id").write_text(word + "\n")
        auth = {"kind": "approle", "role_id": "env.ROLE_ID", "secret_id": f"file:{folder}/secret-id"}
        store = {"kind": "hashicorp", "url": url, "refresh_seconds": 5, "auth": auth}
        config = configured(folder, store, provider, "vault://main/teams/a%20b/groq#key")
        with sluice.gateway("--config", config, ROLE_ID=role) as gateway:
            statuses = []
            changes = 0
            for second in range(40):
                if second in (8, 25):  # changed in the store first, at the provider a moment later
                    changes += 1
                    provider.key = f"gsk_changed{changes}"
                    bao.put("teams/a b/groq", key=provider.key)
                statuses.append(chat(gateway))
                time.sleep(0.5)
            assert set(statuses) == {200}, statuses
            assert gateway.process.poll() is None
            print(f"openbao: {len(statuses)} requests through three longest lives of a token, {changes} rotations: 0 failed")

            bao.ask("sys/seal", {}, "POST")
            gateway.process.send_signal(signal.SIGHUP)
            gateway.until(lambda: any("last value is kept" in line for line in list(gateway.stderr)), 60)
            statuses = [chat(gateway) for _ in range(10)]
            assert set(statuses) == {200}, statuses
            print("openbao: sealed: 10 requests, 0 failed:", next(line for line in gateway.stderr if "last value" in line))
            said = "\n".join(gateway.stderr + gateway.stdout)
            assert "gsk_" not in said and word not in said and role not in said, said


def made(folder, name):
    """A certificate that signs itself, and its key; PEM."""
    names = [f"{folder}/{name}.key", f"{folder}/{name}.pem"]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}"]
    extension = ["-addext", "extendedKeyUsage=clientAuth", "-keyout", names[0], "-out", names[1]]
    subprocess.run([*command, *extension], check=True, capture_output=True)
    return [pathlib.Path(one).read_text() for one in names]


def certificates(folder):
    """Logins by a certificate over TLS, which is changed for another while requests run."""
    port = free_port()
    url = f"https://127.0.0.1:{port}"
    authority = f"{folder}/vault-ca.pem"
    command = (
        PROGRAMS / "bao", "server", "-dev", f"-dev-root-token-id={ROOT}", f"-dev-listen-address=127.0.0.1:{port}",
        "-dev-no-store-token", "-dev-tls", f"-dev-tls-cert-dir={folder}"
    )
    first, second = made(folder, "first"), made(folder, "second")
    place = pathlib.Path(folder)
    (place / "client.key").write_text(first[0])
    (place / "client.pem").write_text(first[1])
    with running(*command, url=url, HOME=folder), Keyed("gsk_first") as provider:
        bao = Bao(url, ssl.create_default_context(cafile=authority))
        bao.put("groq", key="gsk_first")
        bao.ask("sys/policies/acl/reader", {"policy": POLICY}, "POST")
        bao.ask("sys/auth/cert", {"type": "cert"}, "POST")
        limits = {"token_policies": "reader", "token_ttl": "2s", "token_max_ttl": "6s"}
        bao.ask("auth/cert/certs/sluice", {"certificate": first[1], **limits}, "POST")
        auth = {
            "kind": "cert", "role": "sluice", "certificate": f"file:{folder}/client.pem",
            "key": f"file:{folder}/client.key"
        }
        store = {"kind": "hashicorp", "url": url, "ca_file": authority, "refresh_seconds": 5, "auth": auth}
        config = configured(folder, store, provider, "vault://main/groq#key")
        with sluice.gateway("--config", config) as gateway:
            statuses = []
            for second_half in range(30):
                if second_half == 10:
                    (place / "client.key").write_text(second[0])
                    (place / "client.pem").write_text(second[1])
                    bao.ask("auth/cert/certs/sluice", {"certificate": second[1], **limits}, "POST")
                if second_half == 20:
                    provider.key = "gsk_changed"
                    bao.put("groq", key="gsk_changed")
                statuses.append(chat(gateway))
                time.sleep(0.5)
            assert set(statuses) == {200}, (statuses, gateway.stderr)
            assert provider.shown[-1] == "gsk_changed"
            said = "\n".join(gateway.stderr + gateway.stdout)
            assert "gsk_" not in said and "PRIVATE KEY" not in said, said
        print(f"openbao: {len(statuses)} requests with logins by two certificates: 0 failed")
        store["ca_file"] = f"{folder}/first.pem"
        config = configured(folder, store, provider, "vault://main/groq#key")
        result = sluice.run("secrets", "check", "--config", config)
        assert result.returncode == 1 and "certificate" in result.stderr, result
        store["ca_file"] = authority
        auth["key"] = f"file:{folder}/first.key"
        config = configured(folder, store, provider, "vault://main/groq#key")
        result = sluice.run("secrets", "check", "--config", config)
        assert result.returncode == 1 and "does not belong to the certificate" in result.stderr, result
        print("openbao: another authority and a key that does not fit are told:", result.stderr.strip().splitlines()[-1])


def roles(folder):
    """Credentials of roles, taken on by a key and by a token of a pod; what each signs is checked."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    script = f"""
import boto3, json
def client(name):
    return boto3.client(name, endpoint_url={url!r}, region_name="eu-central-1", aws_access_key_id="x", aws_secret_access_key="x")
iam = client("iam")
allowed = lambda action: json.dumps({{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": action, "Resource": "*"}}]}})
iam.create_user(UserName="sluice")
key = iam.create_access_key(UserName="sluice")["AccessKey"]
iam.put_user_policy(UserName="sluice", PolicyName="p", PolicyDocument=allowed("sts:*"))
arn = iam.create_role(RoleName="keys", AssumeRolePolicyDocument=allowed("sts:AssumeRole"))["Role"]["Arn"]
iam.put_role_policy(RoleName="keys", PolicyName="p", PolicyDocument=allowed("secretsmanager:*"))
client("secretsmanager").create_secret(Name="prod/groq", SecretString="gsk_first")
print(json.dumps([key["AccessKeyId"], key["SecretAccessKey"], arn]))
"""
    with running(
        PROGRAMS / "moto_server", "-H", "127.0.0.1", "-p", str(port), url=f"{url}/moto-api/", INITIAL_NO_AUTH_ACTION_COUNT="6"
    ), Keyed("gsk_first") as provider:
        made_there = subprocess.run([PROGRAMS / "python", "-c", script], capture_output=True, text=True, check=True)
        name, word, arn = json.loads(made_there.stdout)
        keys = {"AWS_ACCESS_KEY_ID": name, "AWS_SECRET_ACCESS_KEY": word}
        pathlib.Path(folder, "credentials").write_text(
            f"[default]\naws_access_key_id=x\n[team]\naws_access_key_id = {name}\naws_secret_access_key = {word}\n"
        )
        store = {"kind": "aws", "url": url, "token_url": url, "region": "eu-central-1"}
        ways = {
            "a key's role": ({"assume_role": arn}, keys),
            "a profile's role": ({"kind": "profile", "profile": "team", "file": f"file:{folder}/credentials", "assume_role": arn}, {}),
        }
        for title, (auth, environment) in ways.items():
            config = configured(folder, {**store, "auth": auth}, provider, "vault://main/prod/groq")
            result = sluice.run("secrets", "check", "--config", config, **environment)
            assert result.returncode == 0, (title, result)
        # Without the role the user may not read it, so it is the role that does.
        config = configured(folder, store, provider, "vault://main/prod/groq")
        result = sluice.run("secrets", "check", "--config", config, **keys)
        assert result.returncode == 1 and "access" in result.stderr, result
        print("moto: read as a role, taken on by a key and by a profile; refused without it")


def moto(folder):
    """AWSCURRENT with checked signatures; a new version; a wrong key."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    account = "123456789012"
    # Of boto's own calls as many go unchecked as it takes to make a user, a key and its policy.
    script = f"""
import boto3, json, os
def client(name, **keys):
    return boto3.client(name, endpoint_url={url!r}, region_name="eu-central-1", **keys)
iam = client("iam", aws_access_key_id="x", aws_secret_access_key="x")
iam.create_user(UserName="sluice")
key = iam.create_access_key(UserName="sluice")["AccessKey"]
allowed = {{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "secretsmanager:*", "Resource": "*"}}]}}
iam.put_user_policy(UserName="sluice", PolicyName="p", PolicyDocument=json.dumps(allowed))
print(json.dumps([key["AccessKeyId"], key["SecretAccessKey"]]))
"""
    def boto(text, **extra):
        return subprocess.run(
            [PROGRAMS / "python", "-c", text], capture_output=True, text=True, check=True, env={**os.environ, **extra}
        ).stdout

    with running(PROGRAMS / "moto_server", "-H", "127.0.0.1", "-p", str(port), url=f"{url}/moto-api/", INITIAL_NO_AUTH_ACTION_COUNT="3"):
        name, word = json.loads(boto(script))
        keys = {"AWS_ACCESS_KEY_ID": name, "AWS_SECRET_ACCESS_KEY": word}
        act = f"""
import boto3, os
sm = boto3.client("secretsmanager", endpoint_url={url!r}, region_name="eu-central-1")
value = '{{"key":"%s"}}' % os.environ["VALUE"]
try:
    sm.create_secret(Name="prod/groq", SecretString=value)
except sm.exceptions.ResourceExistsException:
    sm.put_secret_value(SecretId="prod/groq", SecretString=value)
"""
        boto(act, VALUE="gsk_first", **keys)
        with Keyed("gsk_first") as provider:
            store = {"kind": "aws", "url": url, "region": "eu-central-1"}
            config = configured(folder, store, provider, "vault://main/prod/groq#key")
            with sluice.gateway("--config", config, **keys) as gateway:
                assert chat(gateway) == 200
                boto(act, VALUE="gsk_second", **keys)
                provider.key = "gsk_second"
                assert chat(gateway) == 200, "a refused key is looked up again"
                assert provider.shown == ["gsk_first", "gsk_first", "gsk_second"], provider.shown
            print(f"moto ({account}): read, changed, read again by a 401: 0 failed")
            for extra, says in (({**keys, "AWS_SECRET_ACCESS_KEY": "wrong"}, "access"), ({**keys, "AWS_ACCESS_KEY_ID": "AKIANOBODY"}, "access")):
                result = sluice.run("secrets", "check", "--config", config, **extra)
                assert result.returncode == 1 and says in result.stderr, result
            print("moto: a wrong key is refused, and said:", result.stderr.strip().splitlines()[-1])


with tempfile.TemporaryDirectory() as temporary:
    openbao(temporary)
    certificates(temporary)
    moto(temporary)
    roles(temporary)
