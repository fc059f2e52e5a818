// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/edit/yamledit.h"

#include "connectors/edit/textparts.h"
#include "connectors/edit/yamltext.h"
#include "json/value.h"

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

/// What stands behind `name:` in a line at the top; unset when it is another line.
std::optional<QByteArrayView> valueOf(const YamlLine &line, QByteArrayView name)
{
    if (line.indent != 0 || line.isInner)
        return std::nullopt;
    for (const QByteArray &key :
         {name.toByteArray(), '"' + name.toByteArray() + '"', '\'' + name.toByteArray() + '\''}) {
        const QByteArrayView rest =
            line.content.startsWith(key) ? line.content.sliced(key.size()).trimmed() : QByteArrayView();
        if (rest == ":" || rest.startsWith(": "))
            return rest.sliced(1).trimmed();
    }
    return std::nullopt;
}

/// The lines of the list that a path is in: from `first` up to `last`, which is not in it.
struct List {
    std::size_t first = 0;
    std::size_t last = 0;
    qsizetype indent = 0;
    bool isThere = false;
};

Result<List> listOf(QByteArrayView text, const std::vector<YamlLine> &lines, const KeyPath &path)
{
    List list;
    list.last = lines.size();
    list.indent = path.size() > 1 ? 2 : 0;
    if (path.size() > 1) {
        std::size_t at = 0;
        while (at < lines.size() && !valueOf(lines[at], path.front()))
            ++at;
        if (at == lines.size())
            return list;
        if (!valueOf(lines[at], path.front())->isEmpty())
            return textFault(text, lines[at].begin, u"a list in one line is not edited"_s);
        list.first = at + 1;
        list.last = list.first;
        while (list.last < lines.size()
               && (lines[list.last].indent > 0 || lines[list.last].isInner || lines[list.last].isEmpty()
                   || lines[list.last].isItem()))
            ++list.last;
    }
    // Comments and empty lines at its end belong to what follows.
    while (list.last > list.first && lines[list.last - 1].isEmpty())
        --list.last;
    list.isThere = path.size() > 1;
    bool begun = false;
    for (std::size_t i = list.first; i < list.last; ++i) {
        const YamlLine &line = lines[i];
        if (line.isEmpty() || line.isInner || line.content.startsWith("---"))
            continue;
        if (!begun && !line.isItem())
            return textFault(text, line.begin, u"a list was expected"_s);
        if (begun && line.indent <= list.indent && !(line.indent == list.indent && line.isItem()))
            return textFault(text, line.begin, u"a further item of the list was expected"_s);
        list.indent = begun ? list.indent : line.indent;
        begun = true;
    }
    return list;
}

/// Whether lines behind one at the top belong to its value.
bool goesOn(const std::vector<YamlLine> &lines, std::size_t at)
{
    do {
        ++at;
    } while (at < lines.size() && lines[at].isEmpty());
    return at < lines.size() && (lines[at].isInner || lines[at].indent > 0 || lines[at].isItem());
}

/// The JSON of an item in one line; empty when it is another one.
QByteArray itemJson(const YamlLine &line)
{
    const QByteArrayView rest = line.isItem() ? line.content.sliced(1).trimmed() : QByteArrayView();
    return rest.startsWith('{') ? rest.toByteArray() : QByteArray();
}

bool isNamed(const QByteArray &itemText, const QByteArray &name)
{
    const qsizetype equals = name.indexOf('=');
    const Result<json::Document> document = json::Document::parse(itemText);
    return document && document->root()[name.first(equals)].text() == name.sliced(equals + 1);
}

/// Everything that the four functions look at.
struct Read {
    std::vector<YamlLine> lines;
    bool isItem = false;
    List list = {};
    const YamlLine *line = nullptr; ///< the one that a path leads to
    qsizetype begin = 0;            ///< of its value
    qsizetype end = 0;
};

Result<Read> read(const QByteArray &text, const KeyPath &path)
{
    Result<YamlText> whole = readYamlText(text);
    if (!whole)
        return whole.error();
    const bool isListWanted = path.size() == 1 && path.constLast().contains('=');
    if (whole->root == (isListWanted ? YamlRoot::Names : YamlRoot::List))
        return Error{.kind = ErrorKind::InvalidRequest,
                     .message = isListWanted ? u"the text has names at its top, where a list was expected"_s
                                             : u"the text is a list, where names were expected"_s};
    Read read{std::move(whole->lines)};
    read.isItem = path.constLast().contains('=');
    if (read.isItem) {
        const Result<List> list = listOf(text, read.lines, path);
        if (!list)
            return list.error();
        read.list = *list;
    }
    for (std::size_t i = 0; i < read.lines.size(); ++i) {
        const YamlLine &line = read.lines[i];
        const std::optional<QByteArrayView> value = read.isItem ? std::nullopt : valueOf(line, path.constLast());
        const QByteArray item = read.isItem ? itemJson(line) : QByteArray();
        const bool isIt = read.isItem ? i >= read.list.first && i < read.list.last && isNamed(item, path.constLast())
                                      : value.has_value();
        if (!isIt)
            continue;
        const QByteArrayView raw = read.isItem ? line.content.last(item.size()) : *value;
        if (!read.isItem && goesOn(read.lines, i))
            return placeFault(path, u"has a value over several lines in the file"_s);
        if (!read.isItem && raw.startsWith('&'))
            return placeFault(path, u"has an anchor in the file, which other values may need"_s);
        read.line = &line;
        read.begin = raw.isEmpty() ? line.content.end() - text.data() : raw.data() - text.data();
        read.end = read.begin + raw.size();
    }
    return read;
}

QByteArray withLine(const QByteArray &text, qsizetype at, const QByteArray &line)
{
    const QByteArray end = lineEndOf(text);
    const bool isBehindOpenLine = at == text.size() && at > afterMark(text) && text.at(at - 1) != '\n';
    return QByteArray(text).insert(at, isBehindOpenLine ? end + line : line + end);
}

QByteArray scalarOf(const QByteArray &raw)
{
    const Result<json::Document> document = json::Document::parse(raw);
    return document ? QByteArray(document->root().raw().toByteArray()) : raw;
}

} // namespace

Result<Found> findInYaml(const QByteArray &text, const KeyPath &path)
{
    const Result<Read> found = read(text, path);
    if (!found)
        return found.error();
    if (!found->line)
        return Found{{}, {}, found->list.isThere ? 1 : 0};
    const QByteArray raw = text.sliced(found->begin, found->end - found->begin);
    const Result<QByteArray> canonical = canonicalJson(raw);
    return Found{raw, canonical ? *canonical : raw, path.size()};
}

Result<QByteArray> restoreInYaml(const QByteArray &text, const KeyPath &path, const QByteArray &raw)
{
    const Result<Read> found = read(text, path);
    if (!found)
        return found.error();
    if (found->line) {
        const QByteArray blank = found->begin == found->end && !raw.isEmpty() ? " " : "";
        return QByteArray(text).replace(found->begin, found->end - found->begin, blank + raw);
    }
    if (!found->isItem)
        return withLine(text, text.size(), path.constLast() + ": " + raw);
    const List &list = found->list;
    const QByteArray item = QByteArray(list.indent, ' ') + "- " + raw;
    if (path.size() > 1 && !list.isThere) {
        const QByteArray headed = withLine(text, text.size(), path.front() + ':');
        return withLine(headed, headed.size(), item);
    }
    const qsizetype at = list.last > 0 ? found->lines[list.last - 1].next : afterMark(text);
    return withLine(text, at, item);
}

Result<QByteArray> putInYaml(const QByteArray &text, const KeyPath &path, const QByteArray &json)
{
    return restoreInYaml(text, path, scalarOf(json));
}

Result<QByteArray> removeFromYaml(const QByteArray &text, const KeyPath &path, qsizetype keep)
{
    const Result<Read> found = read(text, path);
    if (!found)
        return found.error();
    if (!found->line)
        return text;
    qsizetype begin = found->line->begin;
    qsizetype end = found->line->next;
    const List &list = found->list;
    const bool isOnly = list.isThere && keep == 0 && list.last - list.first == 1;
    if (isOnly)
        begin = found->lines[list.first - 1].begin;
    if (end == text.size() && text.at(end - 1) != '\n' && begin > afterMark(text)) {
        end = text.size();
        begin -= begin > 1 && text.at(begin - 2) == '\r' ? 2 : 1;
    }
    return QByteArray(text).remove(begin, end - begin);
}

} // namespace sluice::connectors
