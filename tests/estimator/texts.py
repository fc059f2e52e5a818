# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts that the estimator is fitted to: {name: {cut: how often}}, names as "language/source"."""

import collections
import gettext
import glob
import heapq
import html
import pathlib
import random
import re

import regex
import wordfreq
import zhconv

import segments

HERE = pathlib.Path(__file__).resolve().parent
CACHE = HERE / ".venv/texts"
ROOT = HERE.parent.parent
WORDS = 8000
MOST = 500_000

HANDBOOK = {"ar": "ar-MA", "ca": "ca-ES", "cs": "cs-CZ", "da": "da-DK", "de": "de-DE", "el": "el-GR", "en": "en-US",
            "es": "es-ES", "fa": "fa-IR", "fr": "fr-FR", "hr": "hr-HR", "id": "id-ID", "it": "it-IT", "ja": "ja-JP",
            "ko": "ko-KR", "nb": "nb-NO", "nl": "nl-NL", "pl": "pl-PL", "pt": "pt-BR", "ro": "ro-RO", "ru": "ru-RU",
            "sv": "sv-SE", "tr": "tr-TR", "vi": "vi-VN", "zh": "zh-CN", "zh_tw": "zh-TW"}
DECLARATION = {
    "af": "afr", "am": "amh", "ar": "arb", "bg": "bul", "bn": "ben", "ca": "cat", "cs": "ces", "da": "dan",
    "de": "deu_1996", "el": "ell_monotonic", "en": "eng", "es": "spa", "et": "est", "fa": "pes_1", "fi": "fin",
    "fr": "fra", "gu": "guj", "he": "heb", "hi": "hin", "hr": "hrv", "hu": "hun", "hy": "hye", "id": "ind", "is": "isl",
    "it": "ita", "ja": "jpn", "ka": "kat", "km": "khm", "kn": "kan", "ko": "kor", "lo": "lao", "lt": "lit", "lv": "lav",
    "ml": "mal", "mr": "mar", "my": "mya", "nb": "nob", "ne": "nep", "nl": "nld", "pa": "pan", "pl": "pol",
    "pt": "por_BR", "ro": "ron_2006", "ru": "rus", "si": "sin", "sk": "slk", "sl": "slv", "sr": "srp_cyrl", "sv": "swe",
    "sw": "swh", "ta": "tam", "te": "tel", "th": "tha", "tl": "tgl", "tr": "tur", "uk": "ukr", "ur": "urd",
    "zh": "cmn_hans", "zh_tw": "cmn_hant"}
CODE = {"code_python": "/usr/lib/python3.11/[a-m]*.py", "code_c": "/usr/include/[a-s]*.h",
        "code_cpp": str(ROOT / "core/*/*.cpp"), "code_qml": str(ROOT / "qml/**/*.qml"),
        "code_rust": f"{CACHE}/usr/share/cargo/registry/*/src/*.rs",
        "code_js": "/usr/share/nodejs/*/*.js", "code_sh": str(ROOT / "packaging/*.sh"),
        "json": str(ROOT / "core/**/*.json"), "json_lock": str(ROOT / "tests/clients/package-lock.json"),
        "markdown": str(ROOT / "**/*.md"), "json_cases": str(ROOT / "tests/cases/**/*.case")}


def plain(page):
    page = re.sub(r"(?s)<(script|style|pre|head).*?</\1>|<!--.*?-->", "", page)
    page = re.sub(r"</(p|h\d|li|dt|dd|tr|div)>", "\n", page)
    text = re.sub(r"[ \t]+", " ", html.unescape(re.sub(r"<[^>]+>", "", page)))
    return re.sub(r" ?\n[ \n]*", "\n\n", text).strip()


def handbook(folder):
    paragraphs = []
    for name in sorted(glob.glob(f"{CACHE}/usr/share/doc/debian-handbook/html/{folder}/sect.*.html")):
        with open(name, encoding="utf8") as file:
            paragraphs += [part for part in plain(file.read()).split("\n\n") if len(part) > 80]
    return paragraphs


def cuts(text):
    return collections.Counter(piece for piece in segments.CUT.findall(text))


def messages(language):
    """What LibreOffice says in a language, without the marks of its access keys."""
    found = []
    for name in sorted(glob.glob(f"{CACHE}/usr/lib/libreoffice/program/resource/{language}/LC_MESSAGES/*.mo")):
        with open(name, "rb") as file:
            catalog = gettext.GNUTranslations(file)._catalog
        found += [text for text in catalog.values() if isinstance(text, str) and not text.isascii()]
    return re.sub("[_~]", "", "\n".join(found))


def sql():
    """The examples of PostgreSQL's manual."""
    found = []
    for name in sorted(glob.glob(f"{CACHE}/usr/share/doc/postgresql-doc-15/html/*.html")):
        page = pathlib.Path(name).read_text(encoding="utf8")
        for listing in re.findall(r'(?s)<pre class="programlisting">(.*?)</pre>', page):
            text = html.unescape(re.sub(r"<[^>]+>", "", listing)).strip()
            if re.search(r"\b(SELECT|CREATE|INSERT|UPDATE|DELETE|ALTER)\b", text):
                found.append(text)
    return "\n\n".join(found)


def words(language):
    """Frequent words, as they mostly stand: behind a blank."""
    found = collections.Counter()
    listed = wordfreq.get_frequency_dict(language, "best")
    for word, share in heapq.nlargest(WORDS, listed.items(), key=lambda item: item[1]):
        if regex.fullmatch(r"[\p{L}\p{M}]+", word):
            found[" " + word] += share * .8
            found[" " + word.capitalize()] += share * .12
            found[word.capitalize()] += share * .05
            found["(" + word] += share * .03
    return found


def thai():
    """How often words stand in the Thai National Corpus, as pythainlp ships it."""
    lines = (CACHE / "pythainlp/corpus/tnc_freq.txt").read_text(encoding="utf8").splitlines()
    pairs = (line.split("\t") for line in lines if "\t" in line)
    return {word: float(times) for word, times in pairs}


def runs(language):
    """Where words are not apart: as many in a row as stand between two marks, drawn by their frequency."""
    draw = random.Random(1)
    listed = thai() if language == "th" else wordfreq.get_frequency_dict(language, "best")
    frequent = [(word, share) for word, share in heapq.nlargest(5 * WORDS, listed.items(), key=lambda item: item[1])
                if regex.fullmatch(r"[\p{L}\p{M}]+", word) and not word.isascii()]
    # Flatter than they are: what is drawn must hold the many words that are rare, each for itself.
    names, shares = zip(*((word, share ** .8) for word, share in frequent))
    lead = " " if language == "th" else "，"
    return [lead + "".join(draw.choices(names, shares, k=draw.randint(2, 8))) for _ in range(40_000)]


def emoji():
    found = collections.Counter()
    for code in (*range(0x2600, 0x27c0), *range(0x1f300, 0x1f650), *range(0x1f680, 0x1f6d0), *range(0x1f900, 0x1fa00)):
        often = 5 if code in range(0x1f600, 0x1f650) else 1
        for piece in (" " + chr(code), chr(code), chr(code) + "\ufe0f", " " + chr(code) * 2):
            found[piece] += often
    return found


def files(pattern):
    text = ""
    for name in sorted(glob.glob(pattern, recursive=True)):
        if len(text) < MOST and "/build/" not in name:
            with open(name, encoding="utf8", errors="ignore") as file:
                text += file.read() + "\n"
    return text[:MOST]


def load():
    found = {}
    english = set(handbook("en-US"))
    for language, folder in HANDBOOK.items():
        # Where a translation lacks a paragraph, the English one stands.
        text = "\n\n".join(part for part in handbook(folder) if language == "en" or part not in english)[:MOST]
        if len(text) > 5000:
            found[language + "/handbook"] = cuts(text)
    for language, name in DECLARATION.items():
        page = (CACHE / "package/declaration" / (name + ".html")).read_text(encoding="utf8")
        found[language + "/declaration"] = cuts(plain(page))
    for language in wordfreq.available_languages("best"):
        if language not in ("zh", "ja"):
            found[language + "/words"] = words(language)
    for language in ("zh", "ja", "th"):
        found[language + "/runs"] = collections.Counter(runs(language))
    found["zh_tw/runs"] = collections.Counter(zhconv.convert(run, "zh-tw") for run in runs("zh"))
    found["th/messages"] = cuts(messages("th"))
    found["code_sql/manual"] = cuts(sql())
    found["emoji/words"] = emoji()
    for kind, pattern in CODE.items():
        if text := files(pattern):
            found[kind + "/files"] = cuts(text)
    return found
