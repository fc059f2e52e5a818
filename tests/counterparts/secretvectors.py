# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Counts what the built-in guard `secrets` finds of Gitleaks' texts; see secretvectors.sh."""

import bisect
import collections
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

LEAST_FOUND = 0.98
MOST_FALSE = 0.01
MOST_IN_CODE = 3
CODE_BYTES = 10_000_000
FILE_BYTES = 4_000_000
BETWEEN = b"\n\n====\n\n"

here = pathlib.Path(__file__).resolve().parent
program = os.environ.get("SLUICE_PROGRAM", str(here.parents[1] / "build/release/bin/sluice"))


def spans_of(data):
    """What the program finds in bytes, in their order."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "text")
        path.write_bytes(data)
        environment = dict(os.environ, XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder)
        command = [program, "guard", "test", "--kind", "secrets", "--file", str(path), "--json"]
        done = subprocess.run(command, capture_output=True, env=environment, check=False)
        if done.returncode != 0:
            sys.exit(f"guard test failed: {done.stderr.decode(errors='replace')[:500]}")
        return sorted((one["start"], one["end"], one["rule"]) for one in json.loads(done.stdout)["spans"])


def spans_of_texts(texts):
    """Of each text what was found in it, counted from its begin."""
    all_spans = []
    at = 0
    while at < len(texts):
        data = b""
        places = []
        while at < len(texts) and len(data) < FILE_BYTES:
            text = texts[at].encode()
            places.append((len(data), len(data) + len(text)))
            data += text + BETWEEN
            at += 1
        spans = spans_of(data)
        longest = max((end - start for start, end, _ in spans), default=0)
        starts = [start for start, _, _ in spans]
        for begin, end in places:
            first = bisect.bisect_left(starts, begin - longest)
            last = bisect.bisect_left(starts, end)
            here_found = [one for one in spans[first:last] if one[1] > begin]
            all_spans.append([(start - begin, stop - begin, rule) for start, stop, rule in here_found])
    return all_spans


def count_found(rows):
    """Texts in which something of the secret itself was found."""
    pairs = [(row["rule"], one) for row in rows for one in row["found"]]
    missed = collections.defaultdict(list)
    whole = 0
    all_by_rule = collections.Counter(rule for rule, _ in pairs)
    for (rule, one), spans in zip(pairs, spans_of_texts([one["text"] for _, one in pairs])):
        values = one["values"] or [[0, len(one["text"].encode())]]
        hits = [(value, span) for value in values for span in spans if span[0] < value[1] and span[1] > value[0]]
        if not hits:
            missed[rule].append(one["text"])
        elif any(span[0] <= value[0] and span[1] >= value[1] for value, span in hits):
            whole += 1
    count = len(pairs) - sum(map(len, missed.values()))
    print(f"found: {count} of {len(pairs)} ({100 * count / len(pairs):.2f} %), {whole} of them whole")
    for rule, texts in missed.items():
        print(f"  missed of {rule}: {len(texts)} of {all_by_rule[rule]}, such as {texts[0][:100]!r}")
    return count / len(pairs)


def count_false(rows):
    """Texts that hold no secret, and in which one was found."""
    texts = [row for row in rows if not row["hit"]]
    false = [(row, spans) for row, spans in zip(texts, spans_of_texts([row["text"] for row in texts])) if spans]
    print(f"false: {len(false)} of {len(texts)} ({100 * len(false) / len(texts):.2f} %)")
    for row, spans in false:
        print(f"  {spans[0][2]} in {row['rule']}: {row['text'][:100]!r}")
    return len(false) / len(texts)


def count_in_code(root):
    """What is found in Go's sources and texts, but for its tests, which have keys."""
    paths = []
    for folder in ("src", "doc", "misc", "api"):
        for path in sorted(pathlib.Path(root, folder).rglob("*")):
            name = str(path.relative_to(root)).lower()
            if path.is_file() and "test" not in name and path.suffix in (".go", ".md", ".html", ".txt", ".s", ".js"):
                paths.append(path)
    random.Random(1).shuffle(paths)
    size = 0
    found = []
    data = b""
    for path in [*paths, None]:
        if path is not None:
            data += path.read_bytes().replace(b"\0", b" ") + BETWEEN
        if len(data) < FILE_BYTES and path is not None and size + len(data) < CODE_BYTES:
            continue
        found += [(rule, data[start:end]) for start, end, rule in spans_of(data)]
        size += len(data)
        data = b""
        if size >= CODE_BYTES:
            break
    print(f"in code and prose: {len(found)} in {size / 1e6:.1f} MB")
    for rule, value in found:
        print(f"  {rule}: {value[:80]!r}")
    return len(found)


def main():
    cache = pathlib.Path(sys.argv[1])
    vectors = [json.loads(line) for line in (cache / "vectors.jsonl").read_text().splitlines()]
    passed = [json.loads(line) for line in (cache / "passed.jsonl").read_text().splitlines()]
    faults = []
    if count_found(vectors) < LEAST_FOUND:
        faults.append(f"less than {100 * LEAST_FOUND:.0f} % found")
    if count_false(passed) > MOST_FALSE:
        faults.append(f"more than {100 * MOST_FALSE:.0f} % false")
    if count_in_code(sys.argv[2]) > MOST_IN_CODE:
        faults.append(f"more than {MOST_IN_CODE} in code and prose")
    for fault in faults:
        print(f"FAIL: {fault}")
    sys.exit(1 if faults else 0)


main()
