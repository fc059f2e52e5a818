// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/inline/codelanguages.h"

#include <QHash>
#include <QStringList>

namespace sluice::markdown {

using namespace Qt::StringLiterals;

namespace {

/// One family of languages that are told apart by little.
struct Row {
    const char *names;
    const char *keywords;
    const char *comment;
    const char *open;
    const char *close;
    const char *quotes;
    bool caseless = false;
};

constexpr const char *cKeywords =
    "alignas auto bool break case catch char class concept const consteval constexpr continue co_await co_return "
    "co_yield decltype default delete do double else enum explicit export extern false final float for friend goto if "
    "inline int long mutable namespace new noexcept nullptr operator override private protected public register "
    "return short signed sizeof static static_assert static_cast struct switch template this throw true try typedef "
    "typename union unsigned using virtual void volatile while #include #define #ifdef #ifndef #endif #if #pragma "
    "abstract as async await base boolean byte extends finally foreach get implements import in instanceof interface "
    "internal is let lock null object out package params readonly record ref sealed set string super synchronized "
    "throws transient var yield";
constexpr const char *jsKeywords =
    "abstract any as async await boolean break case catch class const continue debugger declare default delete do else "
    "enum export extends false finally for from function get if implements import in instanceof interface keyof let "
    "never new null number of private protected public readonly return set static string super switch this throw true "
    "try type typeof undefined unknown var void while with yield";
constexpr const char *pythonKeywords =
    "False None True and as assert async await break case class continue def del elif else except finally for from "
    "global if import in is lambda match nonlocal not or pass raise return self try while with yield";
constexpr const char *shellKeywords =
    "alias case cat cd curl do done echo elif else esac eval exec exit export fi for function grep if in local printf "
    "read return sed set shift source sudo then trap unset until while";
constexpr const char *rustKeywords =
    "as async await bool box break chan char const continue crate defer dyn else enum error extern false fallthrough "
    "float64 fn for func go goto i32 i64 if impl import in int interface let loop map match mod move mut nil package "
    "pub range ref return select self Self static str string struct super switch trait true type u32 u64 u8 unsafe "
    "use usize var where while";
constexpr const char *sqlKeywords =
    "alter and as asc begin between by case commit create cross default delete desc distinct drop else end exists "
    "foreign from full group having if in index inner insert into is join key left like limit not null on or order "
    "outer over partition primary references right rollback select set table then union unique update using values "
    "view when where with";

constexpr Row rows[] = {
    {"c cpp c++ cc h hpp java cs csharp c# kotlin kt swift dart qml php objc", cKeywords, "//", "/*", "*/", "\"'"},
    {"js javascript ts typescript jsx tsx node mjs", jsKeywords, "//", "/*", "*/", "\"'`"},
    {"py python python3", pythonKeywords, "#", "", "", "\"'"},
    {"sh bash shell zsh console terminal dockerfile make makefile powershell ps1 ruby rb perl r", shellKeywords, "#",
     "", "", "\"'"},
    {"rs rust go golang zig", rustKeywords, "//", "/*", "*/", "\""},
    {"sql postgresql mysql sqlite", sqlKeywords, "--", "/*", "*/", "'\"", true},
    {"json json5 jsonc", "true false null", "//", "/*", "*/", "\""},
    {"yaml yml toml ini cmake conf", "true false null yes no", "#", "", "", "\"'"},
    {"css scss less", "important media import supports keyframes", "", "/*", "*/", "\"'"},
    {"html xml svg vue", "", "", "<!--", "-->", "\""},
    {"lua haskell hs",
     "and do else elseif end false for function if in local nil not or repeat return then true until "
     "while where let case of module import data type class instance",
     "--", "", "", "\"'"},
};

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

CodeLanguage made(const Row &row)
{
    return {words(row.keywords),
            QString::fromLatin1(row.comment),
            QString::fromLatin1(row.open),
            QString::fromLatin1(row.close),
            QString::fromLatin1(row.quotes),
            row.caseless};
}

/// By every name; made once, for each row of an answer asks.
QHash<QString, CodeLanguage> languages()
{
    QHash<QString, CodeLanguage> all;
    for (const Row &row : rows) {
        const CodeLanguage language = made(row);
        for (const QString &name : QString::fromLatin1(row.names).split(u' '))
            all.insert(name, language);
    }
    return all;
}

} // namespace

const CodeLanguage &codeLanguage(const QString &name)
{
    static const QHash<QString, CodeLanguage> known = languages();
    static const CodeLanguage plain;
    const auto found = known.constFind(name.toLower());
    return found == known.cend() ? plain : *found;
}

} // namespace sluice::markdown
