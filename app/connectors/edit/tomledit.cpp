// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/edit/tomledit.h"

#include "connectors/edit/textparts.h"
#include "connectors/edit/tomltext.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

/// Where a path leads to in a text.
struct Place {
    const TomlSection *section = nullptr; ///< of the pair that is there, or the table that has what is missing
    const TomlPair *pair = nullptr;       ///< the one itself
    const TomlPair *table = nullptr;      ///< the innermost table in place on the way to it
    KeyPath rest = {};                    ///< below `section` or `table`
    qsizetype depth = 0;
};

qsizetype sharedNames(const KeyPath &one, const KeyPath &other)
{
    const auto [end, ignored] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return end - one.begin();
}

/// Looks among pairs whose paths begin where `path` does. False, with `why`, when the place cannot be had.
bool findPlace(const std::vector<TomlPair> &pairs, const KeyPath &path, qsizetype outer, Place &place, QString &why)
{
    for (const TomlPair &pair : pairs) {
        const qsizetype shared = sharedNames(pair.path, path);
        place.depth = std::max(place.depth, outer + std::min(shared, path.size() - 1));
        if (shared == path.size() && shared == pair.path.size()) {
            if (place.pair)
                why = u"stands twice in the file"_s;
            place.pair = &pair;
            place.depth = outer + path.size();
        } else if (shared == path.size()) {
            why = u"is a table in the file"_s;
        } else if (shared == pair.path.size()) {
            if (!pair.value.isTable)
                why = u"the file has a value where a table would be needed"_s;
            else {
                place.table = &pair;
                place.rest = path.sliced(shared);
                place.depth = std::max(place.depth, outer + shared);
                if (!findPlace(pair.value.pairs, place.rest, outer + shared, place, why))
                    return false;
            }
        }
        if (!why.isEmpty())
            return false;
    }
    return true;
}

Result<Place> placeOf(const std::vector<TomlSection> &sections, const KeyPath &path)
{
    Place place;
    QString why;
    for (const TomlSection &section : sections) {
        const qsizetype shared = sharedNames(section.path, path);
        if (section.isArray && shared == section.path.size())
            return placeFault(path, u"is in a list of tables in the file"_s);
        if (shared == path.size())
            return placeFault(path, u"is a table in the file"_s);
        const bool hadPair = place.pair;
        if (!findPlace(section.pairs, path, 0, place, why))
            return placeFault(path, why);
        if (place.pair && !hadPair)
            place.section = &section;
        place.depth = std::max(place.depth, std::min(shared, path.size() - 1));
        if (!place.pair && !place.table && shared == section.path.size() && shared == path.size() - 1) {
            place.section = &section;
            place.rest = path.sliced(shared);
        }
    }
    return place;
}

qsizetype endOfSection(const std::vector<TomlSection> &sections, const TomlSection &section, QByteArrayView text)
{
    const auto index = static_cast<std::size_t>(&section - sections.data());
    return index + 1 < sections.size() ? lineBegin(text, sections[index + 1].begin) : text.size();
}

QByteArray dotted(const KeyPath &path)
{
    QByteArrayList keys;
    for (const QByteArray &name : path)
        keys.append(tomlKey(name));
    return keys.join('.');
}

/// Puts lines in at the beginning of a line, or behind a last line without an end.
QByteArray withLines(const QByteArray &text, qsizetype at, const QByteArray &lines)
{
    const QByteArray end = lineEndOf(text);
    const bool isBehindOpenLine = at == text.size() && at > afterMark(text) && text.at(at - 1) != '\n';
    return QByteArray(text).insert(at, isBehindOpenLine ? end + lines : lines + end);
}

QByteArray withPair(const QByteArray &text, const TomlSection &section, const QByteArray &line)
{
    if (section.pairs.empty())
        return withLines(text, section.body, line);
    const TomlPair &last = section.pairs.back();
    return withLines(text, nextLine(text, last.value.end), indentOf(text, last.begin) + line);
}

QByteArray withPairInPlace(const QByteArray &text, const TomlValue &table, const QByteArray &pair)
{
    if (table.pairs.empty())
        return QByteArray(text).replace(table.begin, table.end - table.begin, "{ " + pair + " }");
    return QByteArray(text).insert(table.pairs.back().value.end, ", " + pair);
}

QByteArray withSection(const QByteArray &text, const KeyPath &path, const QByteArray &line)
{
    const QByteArray end = lineEndOf(text);
    QByteArray header = '[' + dotted(path) + ']' + end + line;
    const qsizetype size = text.size();
    if (!isBlank(text) && !text.endsWith("\n\n") && !text.endsWith("\r\n\r\n"))
        header.prepend(end);
    return withLines(text, size, header);
}

Result<QByteArray> place(const QByteArray &text, const KeyPath &path, const QByteArray &raw)
{
    const Result<std::vector<TomlSection>> sections = readTomlText(text);
    if (!sections)
        return sections.error();
    const Result<Place> found = placeOf(*sections, path);
    if (!found)
        return found.error();
    if (found->pair) {
        const TomlValue &value = found->pair->value;
        return QByteArray(text).replace(value.begin, value.end - value.begin, raw);
    }
    if (found->table)
        return withPairInPlace(text, found->table->value, dotted(found->rest) + " = " + raw);
    const QByteArray line = tomlKey(path.constLast()) + " = " + raw;
    return found->section ? withPair(text, *found->section, line)
                          : withSection(text, path.first(path.size() - 1), line);
}

/// Takes a pair out of a table in place, with one comma.
QByteArray withoutPairInPlace(const QByteArray &text, const TomlValue &table, const TomlPair &pair)
{
    const auto index = static_cast<std::size_t>(&pair - table.pairs.data());
    qsizetype begin = pair.begin;
    qsizetype end = pair.value.end;
    if (index > 0)
        begin = table.pairs[index - 1].value.end;
    else if (table.pairs.size() > 1)
        end = table.pairs[1].begin;
    return QByteArray(text).remove(begin, end - begin);
}

/// The lines of a pair; a comment behind it stays.
QByteArray withoutLines(const QByteArray &text, qsizetype begin, qsizetype end)
{
    const qsizetype from = lineBegin(text, begin);
    qsizetype behind = end;
    while (behind < text.size() && isSpaceOrTab(text.at(behind)))
        ++behind;
    if (behind < text.size() && text.at(behind) == '#')
        return QByteArray(text).remove(begin, behind - begin);
    const qsizetype to = nextLine(text, end);
    // A last line without an end takes the one before it.
    if (to == text.size() && to > from && text.at(to - 1) != '\n' && from > afterMark(text)) {
        const qsizetype before = from - (from > 1 && text.at(from - 2) == '\r' ? 2 : 1);
        return QByteArray(text).remove(before, to - before);
    }
    return QByteArray(text).remove(from, to - from);
}

/// Where the header of a part ends, before a comment behind it.
qsizetype endOfHeader(QByteArrayView text, const TomlSection &section)
{
    const QByteArrayView header = text.sliced(section.begin, section.body - section.begin);
    const qsizetype comment = header.indexOf('#');
    return section.begin + (comment < 0 ? header : header.first(comment)).trimmed().size();
}

/// Whether a part, with a header that is no older than ours, has nothing but one pair.
bool hasOnly(QByteArrayView text, const TomlSection &section, const TomlPair &pair, qsizetype end)
{
    const auto isBare = [&](qsizetype from, qsizetype to) { return text.sliced(from, to - from).trimmed().isEmpty(); };
    return section.pairs.size() == 1 && !text.sliced(section.begin, section.body - section.begin).contains('#')
           && isBare(section.body, pair.begin) && isBare(pair.value.end, end);
}

/// Takes a part away, with the empty lines that set it off.
QByteArray withoutSection(const QByteArray &text, const TomlSection &section, qsizetype end)
{
    const qsizetype from = lineBegin(text, section.begin);
    QByteArray out = QByteArray(text).remove(from, end - from);
    if (end < text.size())
        return out;
    const QByteArray lineBreak = lineEndOf(text);
    if (out.endsWith(lineBreak + lineBreak))
        out.chop(lineBreak.size());
    if (!text.endsWith('\n') && out.endsWith(lineBreak))
        out.chop(lineBreak.size());
    return out;
}

} // namespace

Result<Found> findInToml(const QByteArray &text, const KeyPath &path)
{
    const Result<std::vector<TomlSection>> sections = readTomlText(text);
    if (!sections)
        return sections.error();
    const Result<Place> place = placeOf(*sections, path);
    if (!place)
        return place.error();
    Found found;
    found.depth = place->depth;
    if (place->pair) {
        const TomlValue &value = place->pair->value;
        found.raw = text.sliced(value.begin, value.end - value.begin);
        found.canonical = value.canonical;
    }
    return found;
}

Result<QByteArray> putInToml(const QByteArray &text, const KeyPath &path, const QByteArray &json)
{
    const Result<QByteArray> raw = tomlOfJson(json);
    return raw ? place(text, path, *raw) : raw;
}

Result<QByteArray> restoreInToml(const QByteArray &text, const KeyPath &path, const QByteArray &raw)
{
    return place(text, path, raw);
}

Result<QByteArray> removeFromToml(const QByteArray &text, const KeyPath &path, qsizetype keep)
{
    const Result<std::vector<TomlSection>> sections = readTomlText(text);
    if (!sections)
        return sections.error();
    const Result<Place> found = placeOf(*sections, path);
    if (!found)
        return found.error();
    if (!found->pair)
        return text;
    if (found->table)
        return withoutPairInPlace(text, found->table->value, *found->pair);
    const TomlSection &section = *found->section;
    const qsizetype end = endOfSection(*sections, section, text);
    const bool isOurs = section.path.size() > keep;
    if (isOurs && hasOnly(text, section, *found->pair, end))
        return withoutSection(text, section, end);
    const QByteArray out = withoutLines(text, found->pair->begin, found->pair->value.end);
    // A table of ours without a key is no more than a name that its program may not take; comments in it stay.
    return isOurs && section.pairs.size() == 1 ? withoutLines(out, section.begin, endOfHeader(out, section)) : out;
}

} // namespace sluice::connectors
