#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: tests/estimator/run.sh count

Counts the tokens of the held-out texts and writes them to heldout/counts.tsv.
"""

import pathlib

import bpe_openai

HELD_OUT = pathlib.Path(__file__).resolve().parent / "heldout"


def main():
    encoding = bpe_openai.get_encoding("o200k_base")
    lines = [f"{path.name}\t{len(encoding.encode(path.read_text(encoding='utf8')))}"
             for path in sorted(HELD_OUT.glob("*.txt"))]
    (HELD_OUT / "counts.tsv").write_text("\n".join(lines) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
