// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/edit/yamledit.h"

#include "connectors/edit/textparts.h"
#include "json/value.h"

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

struct Line {
    qsizetype begin;
    qsizetype end; ///< before its line end
    qsizetype next;
    qsizetype indent;
    QByteArrayView content; ///< without blanks around it

    [[nodiscard]] bool isEmpty() const { return content.isEmpty() || content.startsWith('#'); }
    [[nodiscard]] bool isItem() const { return content == "-" || content.startsWith("- "); }
};

std::vector<Line> linesOf(QByteArrayView text)
{
    std::vector<Line> lines;
    for (qsizetype at = afterMark(text); at < text.size(); at = lines.back().next) {
        const qsizetype end = lineEnd(text, at);
        const QByteArrayView line = text.sliced(at, end - at);
        lines.push_back({at, end, nextLine(text, at), indentOf(text, at).size(), line.trimmed()});
    }
    return lines;
}

/// What a text cannot have to be edited by lines; unset when it has none of it.
std::optional<Error> obstacle(QByteArrayView text, const std::vector<Line> &lines)
{
    if (!QUtf8StringView(text).isValidUtf8())
        return textFault(text, 0, u"the text is not UTF-8"_s);
    bool begun = false;
    for (const Line &line : lines) {
        if (line.indent == 0 && (line.content == "..." || (begun && line.content.startsWith("---"))))
            return textFault(text, line.begin, u"a text of several documents is not edited"_s);
        begun = begun || !line.isEmpty();
        if (line.indent > 0 && text[line.begin] == '\t' && !line.isEmpty())
            return textFault(text, line.begin, u"YAML has no tabs before a value"_s);
        if (line.indent == 0 && (line.content.startsWith('{') || line.content.startsWith('[')))
            return textFault(text, line.begin, u"a text written as JSON is not edited as YAML"_s);
    }
    return std::nullopt;
}

/// What stands behind `name:` in a line at the top; unset when it is another line.
std::optional<QByteArrayView> valueOf(const Line &line, QByteArrayView name)
{
    if (line.indent != 0)
        return std::nullopt;
    for (const QByteArray &key :
         {name.toByteArray(), '"' + name.toByteArray() + '"', '\'' + name.toByteArray() + '\''}) {
        const QByteArrayView rest =
            line.content.startsWith(key) ? line.content.sliced(key.size()).trimmed() : QByteArrayView();
        if (rest == ":" || rest.startsWith(": ") || rest.startsWith(":\t"))
            return rest.sliced(1).trimmed();
    }
    return std::nullopt;
}

/// A value without the comment behind it.
QByteArrayView withoutComment(QByteArrayView value)
{
    if (value.startsWith('#'))
        return value.first(0);
    const char quote = value.isEmpty() ? '\0' : value.front();
    qsizetype from = 0;
    if (quote == '"' || quote == '\'') {
        from = 1;
        while (from < value.size() && value[from] != quote)
            from += quote == '"' && value[from] == '\\' ? 2 : 1;
    }
    const qsizetype comment = from < value.size() ? value.indexOf(QByteArrayView(" #"), from) : -1;
    return comment < 0 ? value : value.first(comment).trimmed();
}

/// The lines of the list that a path is in: from `first` up to `last`, which is not in it.
struct List {
    std::size_t first = 0;
    std::size_t last = 0;
    qsizetype indent = 0;
    bool isThere = false;
};

Result<List> listOf(QByteArrayView text, const std::vector<Line> &lines, const KeyPath &path)
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
        if (!withoutComment(*valueOf(lines[at], path.front())).isEmpty())
            return textFault(text, lines[at].begin, u"a list in one line is not edited"_s);
        list.first = at + 1;
        list.last = list.first;
        while (list.last < lines.size()
               && (lines[list.last].indent > 0 || lines[list.last].isEmpty() || lines[list.last].isItem()))
            ++list.last;
    }
    // Comments and empty lines at its end belong to what follows.
    while (list.last > list.first && lines[list.last - 1].isEmpty())
        --list.last;
    list.isThere = path.size() > 1;
    bool begun = false;
    for (std::size_t i = list.first; i < list.last; ++i) {
        const Line &line = lines[i];
        if (line.isEmpty() || line.content.startsWith("---"))
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

/// The JSON of an item in one line; empty when it is another one.
QByteArray itemJson(const Line &line)
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
    std::vector<Line> lines;
    bool isItem = false;
    List list = {};
    const Line *line = nullptr; ///< the one that a path leads to
    qsizetype begin = 0;        ///< of its value
    qsizetype end = 0;
};

Result<Read> read(const QByteArray &text, const KeyPath &path)
{
    Read read{linesOf(text)};
    if (std::optional<Error> fault = obstacle(text, read.lines))
        return *fault;
    read.isItem = path.constLast().contains('=');
    if (read.isItem) {
        const Result<List> list = listOf(text, read.lines, path);
        if (!list)
            return list.error();
        read.list = *list;
    }
    for (std::size_t i = 0; i < read.lines.size(); ++i) {
        const Line &line = read.lines[i];
        const std::optional<QByteArrayView> value = read.isItem ? std::nullopt : valueOf(line, path.constLast());
        const QByteArray item = read.isItem ? itemJson(line) : QByteArray();
        const bool isIt = read.isItem ? i >= read.list.first && i < read.list.last && isNamed(item, path.constLast())
                                      : value.has_value();
        if (!isIt)
            continue;
        const QByteArrayView raw = read.isItem ? line.content.last(item.size()) : withoutComment(*value);
        if (!read.isItem && i + 1 < read.lines.size() && read.lines[i + 1].indent > 0 && !read.lines[i + 1].isEmpty())
            return placeFault(path, u"has a value over several lines in the file"_s);
        read.line = &line;
        read.begin = raw.isEmpty() ? line.end : raw.data() - text.data();
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
        const QByteArray blank = found->begin == found->line->end && !raw.isEmpty() ? " " : "";
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
