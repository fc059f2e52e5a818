# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts texts as o200k does and says what core/meter/tokenestimator.cpp would look at in each cut."""

import collections
import functools
import unicodedata

import regex

# o200k's own rule of where tokens may not reach over.
CUT = regex.compile("|".join((
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?",
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?",
    r"\p{N}{1,3}", r" ?[^\s\p{L}\p{N}]+[\r\n/]*", r"\s*[\r\n]+", r"\s+(?!\S)", r"\s+")))

# First code point behind each script, in the order of the estimator's table.
SCRIPTS = (("ascii", 0x80), ("latin", 0x250), ("latin_phonetic", 0x370), ("greek", 0x400), ("cyrillic", 0x530),
           ("armenian", 0x590), ("hebrew", 0x600), ("arabic", 0x900), ("indic", 0xe00), ("thai", 0xe80),
           ("southeast", 0x10a0), ("georgian", 0x1100), ("jamo", 0x1200), ("ethiopic", 0x1e00), ("latin_more", 0x1f00),
           ("greek_more", 0x2000), ("marks", 0x3000), ("cjk_marks", 0x3040), ("kana", 0x3100), ("bopomofo", 0x3400),
           ("han", 0xa000), ("yi", 0xac00), ("hangul", 0xd7b0), ("forms", 0xff00), ("wide", 0x10000),
           ("beyond", 0x1f000), ("emoji", 0x20000), ("rare", 0x110000))
WORD, LETTER = 0, len(SCRIPTS)             # a run of letters begins; a letter
MARKS, MARK = 2 * len(SCRIPTS), 3 * len(SCRIPTS)  # a run of marks begins; a mark
LEAD, CAPITAL, CAPITALS = 4 * len(SCRIPTS), 4 * len(SCRIPTS) + 1, 4 * len(SCRIPTS) + 2
PLAIN = 4 * len(SCRIPTS) + 3               # how many there are
HASHED = 32768
NOTHING, BLANK = 1, 0x20                   # what a run begins with, where it is no mark


@functools.cache
def script(code):
    return next(i for i, (_, end) in enumerate(SCRIPTS) if code < end)


@functools.cache
def folded(code):
    if 0x41 <= code < 0x5b or 0xc0 <= code < 0xdf or 0x391 <= code < 0x3aa or 0x410 <= code < 0x430:
        return code + 32
    return code


def bucket(before, last, code):
    mixed = ((before * 0x9E3779B1 ^ last) * 0x85EBCA6B ^ code) * 0xC2B2AE35
    return PLAIN + ((mixed & 0xffffffff) >> 17)


@functools.cache
def is_letter(char):
    return unicodedata.category(char)[0] in "LM"


def features(piece):
    """What one cut holds that is estimated: {feature: how often}. Digits and blanks are counted, not estimated."""
    found = collections.Counter()
    lead, rest = "", piece
    if len(piece) > 1 and not is_letter(piece[0]) and is_letter(piece[1]):
        lead, rest = piece[0], piece[1:]
    elif piece[0] == " " and len(piece) > 1:
        lead, rest = " ", piece[1:]
    last = BLANK if lead in (" ", "\t") else ord(lead) if lead else NOTHING
    if lead and last != BLANK:
        found[LEAD] += 1
        found[MARK + script(last)] += last >= 0x80
    before, kind, upper = 0, None, False
    for char in rest:
        code, letter = ord(char), is_letter(char)
        if kind and not letter:            # the apostrophe of a contraction leads what follows it
            found[bucket(before, last, BLANK)] += 1
            found[LEAD] += 1
            before, last, kind = 0, code, None
            continue
        if kind is None:
            found[(WORD if letter else MARKS) + script(code)] += 1
            found[CAPITAL] += char.isupper()
            kind = letter
        else:
            found[CAPITALS] += upper and char.isupper()
        upper = char.isupper()
        found[(LETTER if letter else MARK) + script(code)] += 1
        found[bucket(before, last, folded(code))] += 1
        before, last = last, folded(code)
    found[bucket(before, last, BLANK)] += 1
    return found


def is_estimated(piece):
    """Whether the cut is letters or marks."""
    return not piece.isspace() and not unicodedata.category(piece[0])[0] == "N"
