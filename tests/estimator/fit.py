#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: tests/estimator/run.sh fit

Fits the estimator of tokens to o200k and writes core/meter/tokenweights.inc; see tests/estimator/README.md.
"""

import collections
import pathlib
import sys

import bpe_openai
import numpy
import scipy.sparse
import scipy.sparse.linalg

import segments
import texts

TABLE = pathlib.Path(__file__).resolve().parents[2] / "core/meter/tokenweights.inc"
# How much a language or kind counts: as much as people use it with models, roughly.
SHARES = collections.defaultdict(lambda: 1, en=60, zh=36, ru=16, de=8, fr=8, es=8, pt=6, it=30, ja=10, ko=8, ar=8,
                                 hi=6, zh_tw=32, vi=4, tr=6, pl=6, nl=4, sv=14, cs=6, nb=4, da=4, ca=4, ro=4, hu=4,
                                 fi=4, el=3, he=3, th=16, fa=4, uk=6, emoji=1, code_python=12, code_c=6,
                                 code_cpp=8, code_js=10, code_qml=4, code_sh=3, code_rust=6,
                                 code_sql=20, json=6, json_lock=3, json_cases=6, markdown=8)
STEP = 0.05     # of a hashed weight
LOWEST = -2.3   # written as '#'
CALM = 3e-5     # how strongly hashed weights are held at 0


def weigh(found):
    """{cut: its weight over all texts}, for those that are estimated."""
    sources = collections.Counter(name.split("/")[0] for name in found)
    weights = collections.Counter()
    for name, pieces in found.items():
        language = name.split("/")[0]
        total = sum(pieces.values())
        for piece, times in pieces.items():
            if segments.is_estimated(piece):
                weights[piece] += SHARES[language] / sources[language] * times / total
    return weights


def solve(weights, costs):
    rows, columns, values = [], [], []
    for row, piece in enumerate(weights):
        for feature, times in segments.features(piece).items():
            if times:
                rows.append(row)
                columns.append(feature)
                values.append(times)
    size = segments.PLAIN + segments.HASHED
    matrix = scipy.sparse.csr_matrix((values, (rows, columns)), shape=(len(weights), size))
    root = numpy.sqrt(numpy.array(list(weights.values())))
    target = numpy.array([costs[piece] for piece in weights], float)
    calm = numpy.concatenate([numpy.full(segments.PLAIN, 1e-3), numpy.full(segments.HASHED, CALM ** .5)])
    system = scipy.sparse.vstack([scipy.sparse.diags(root) @ matrix, scipy.sparse.diags(calm)]).tocsr()
    solved = scipy.sparse.linalg.lsqr(system, numpy.concatenate([target * root, numpy.zeros(size)]), iter_lim=300)[0]
    return solved, matrix


def write(solved):
    plain, hashed = solved[:segments.PLAIN], solved[segments.PLAIN:]
    count = len(segments.SCRIPTS)
    # REUSE-IgnoreStart
    lines = ["// SPDX-FileCopyrightText: 2026 Sluice contributors", "// SPDX-License-Identifier: GPL-3.0-or-later", "",
             "// Made by tests/estimator/fit.py; not to be changed by hand.", "",
             "// Scripts: first code point behind, a run of letters, a letter, a run of marks, a mark.",
    # REUSE-IgnoreEnd
             "constexpr Script scripts[] = {"]
    for i, (name, end) in enumerate(segments.SCRIPTS):
        four = ", ".join(f"{plain[i + part * count]:.3f}" for part in range(4))
        lines.append(f"    {{0x{end:x}, {four}}}, // {name}")
    lines += ["};", f"constexpr double leadingMark = {plain[segments.LEAD]:.3f};",
              f"constexpr double capital = {plain[segments.CAPITAL]:.3f};",
              f"constexpr double furtherCapital = {plain[segments.CAPITALS]:.3f};", "",
              "// Of three characters in a row, by their hash: ('#' + n) is lowestWeight + n * weightStep.",
              f"constexpr double lowestWeight = {LOWEST};", f"constexpr double weightStep = {STEP};",
              "constexpr char weights[] ="]
    levels = numpy.clip(numpy.rint((hashed - LOWEST) / STEP), 0, 91).astype(int)
    letters = "".join(chr(35 + level) for level in levels)
    lines += [f'    R"({letters[at:at + 100]})"' for at in range(0, len(letters), 100)]
    TABLE.write_text("\n".join(lines) + ";\n", encoding="utf8")


def main():
    encoding = bpe_openai.get_encoding("o200k_base")
    found = texts.load()
    weights = weigh(found)
    costs = {piece: len(encoding.encode(piece)) for piece in weights}
    solved, matrix = solve(weights, costs)
    write(solved)
    guesses = dict(zip(weights, matrix @ solved))
    for name in sorted(found):
        pairs = [(costs[piece] * times, guesses[piece] * times) for piece, times in found[name].items() if piece in costs]
        true, guess = (sum(side) for side in zip(*pairs))
        print(f"{name:24} {100 * (guess / true - 1):+6.1f} %", file=sys.stderr)


if __name__ == "__main__":
    main()
