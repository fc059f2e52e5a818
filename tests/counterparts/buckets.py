# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports of a gateway to moto's S3; run by buckets.sh."""

import contextlib
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

import boto3
import zstandard

TOP = pathlib.Path(__file__).resolve().parents[2]
os.environ.setdefault("SLUICE_PROGRAM", str(TOP / "build/release/bin/sluice"))
sys.path.insert(0, str(TOP / "tests/clients"))

from support import sluice  # noqa: E402

PROGRAMS = pathlib.Path(os.environ["SLUICE_COUNTERPARTS"])
REGION = "eu-central-1"
REQUESTS = 200


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def chat(gateway):
    body = json.dumps({"model": sluice.GROQ_MODEL, "messages": [{"role": "user", "content": "Hi"}]}).encode()
    headers = {"Authorization": f"Bearer {sluice.KEY}", "Content-Type": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(f"{gateway.url}/v1/chat/completions", body, headers), timeout=30) as answer:
        return answer.headers["x-request-id"]


@contextlib.contextmanager
def moto():
    """Its address; of boto's own calls as many go unchecked as it takes to make a user, a key and its policy."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    environment = {**os.environ, "INITIAL_NO_AUTH_ACTION_COUNT": "3"}
    process = subprocess.Popen([PROGRAMS / "moto_server", "-H", "127.0.0.1", "-p", str(port)], env=environment,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(300):
            with contextlib.suppress(urllib.error.URLError, ConnectionError):
                urllib.request.urlopen(f"{url}/moto-api/", timeout=5).close()
                break
            time.sleep(0.1)
        yield url
    finally:
        process.terminate()
        process.wait(20)


def found(storage):
    ids = []
    objects = storage.list_objects_v2(Bucket="requests").get("Contents", [])
    for one in objects:
        packed = storage.get_object(Bucket="requests", Key=one["Key"])["Body"].read()
        lines = zstandard.ZstdDecompressor().decompressobj().decompress(packed).decode().splitlines()
        ids += [json.loads(line)["id"] for line in lines]
    return ids, [one["Key"] for one in objects]


with tempfile.TemporaryDirectory() as folder, moto() as url:
    iam = boto3.client("iam", endpoint_url=url, region_name=REGION, aws_access_key_id="x", aws_secret_access_key="x")
    iam.create_user(UserName="sluice")
    key = iam.create_access_key(UserName="sluice")["AccessKey"]
    allowed = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}
    iam.put_user_policy(UserName="sluice", PolicyName="p", PolicyDocument=json.dumps(allowed))
    words = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
    storage = boto3.client("s3", endpoint_url=url, region_name=REGION, **words)
    bucket = {"kind": "s3", "url": url, "bucket": "requests", "prefix": "sluice/here", "region": REGION, "gather_seconds": 2,
              "access_key_id": "env.S3_ID", "secret_access_key": "env.S3_KEY"}
    config = pathlib.Path(folder) / "config.json"
    config.write_text(json.dumps({"exports": {"lake": bucket}}))
    extra = {"S3_ID": key["AccessKeyId"], "S3_KEY": key["SecretAccessKey"]}
    at_once = ("--ttft-ms", "0", "--tokens-per-second", "1000000")
    with sluice.simulator(*at_once) as provider, sluice.gateway("--config", str(config), **sluice.upstream(provider.url), **extra) as gateway:
        sent = [chat(gateway) for _ in range(REQUESTS // 2)]
        # There is no such bucket yet: nothing is lost by that.
        gateway.until(lambda: any("export lake" in line for line in list(gateway.stderr)), 60)
        storage.create_bucket(Bucket="requests", CreateBucketConfiguration={"LocationConstraint": REGION})
        sent += [chat(gateway) for _ in range(REQUESTS // 2)]
        for _ in range(120):
            ids, names = found(storage)
            if len(set(ids)) >= REQUESTS:
                break
            time.sleep(0.5)
        assert set(sent) <= set(ids) and len(ids) == len(set(ids)), (len(sent), len(ids), len(set(ids)))
        assert extra["S3_KEY"] not in "\n".join(gateway.stderr + gateway.stdout)
        print(f"moto S3: {len(ids)} requests in {len(names)} objects, each once; the first:", names[0])
