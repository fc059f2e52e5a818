// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/describe.h"

#include <QUrl>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sluice::test {

using namespace markdown;

namespace {

QString styled(const QString &text, int style, const QString &address)
{
    QString marks;
    for (const auto &[bit, name] :
         {std::pair(Bold, u"b"), {Italic, u"i"}, {Strike, u"s"}, {CodeSpan, u"c"}, {Math, u"m"}})
        marks += style & bit ? QString::fromUtf16(name) : QString();
    if (style & Link)
        marks += u'@' + QUrl::fromPercentEncoding(address.toUtf8());
    return marks.isEmpty() ? text : u'{' + marks + u' ' + text + u'}';
}

QString inlineText(const StyledText &text)
{
    QString out;
    int at = 0;
    for (const Run &run : text.runs) {
        const int known = run.style & (Bold | Italic | Strike | CodeSpan | Link | Math);
        out += text.text.sliced(at, run.from - at)
               + styled(text.text.sliced(run.from, run.length), known, text.addresses.value(run.link));
        at = run.from + run.length;
    }
    return out + text.text.sliced(at);
}

QString cells(const Block &block)
{
    QString out = block.header ? u"# "_s : QString();
    for (const Cell &cell : block.cells)
        out += u" <=>"[static_cast<int>(cell.align)] + inlineText(cell.text) + u'|';
    return out;
}

QByteArray line(const QString &kind, int level, const QByteArray &path, const QString &marker, const QString &text)
{
    QString out = kind + (level ? QString::number(level) : QString());
    out += path.isEmpty() ? QString() : u' ' + QString::fromLatin1(path);
    out += marker.isEmpty() ? QString() : u' ' + marker;
    out += u": "_s + QString(text).replace(u'\n', u'⏎').replace(QChar::LineSeparator, u'↵');
    return out.toUtf8() + '\n';
}

} // namespace

QByteArray described(const std::vector<Block> &blocks)
{
    static constexpr const char16_t *names[] = {u"p", u"h", u"code", u"", u"row", u"rule", u"math"};
    QByteArray out;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const auto kind = static_cast<size_t>(block.kind);
        if (block.kind == BlockKind::CodeHead) {
            QString code = u"("_s + block.language + u") "_s;
            for (bool first = true; i + 1 < blocks.size() && blocks[i + 1].kind == BlockKind::Code; first = false) {
                ++i;
                code += (first || blocks[i].joined ? QString() : u"\n"_s) + blocks[i].text.text;
            }
            out += line(u"code"_s, 0, block.path, block.marker, code);
        } else {
            const QString text = block.kind == BlockKind::TableRow ? cells(block) : inlineText(block.text);
            out += line((block.continued && block.kind == BlockKind::Paragraph ? u"+"_s : QString())
                            + QString::fromUtf16(names[kind]),
                        block.level, block.path, block.marker, text);
        }
    }
    return out;
}

std::vector<Block> rowsOf(const QByteArrayList &pieces, qsizetype pieceSize)
{
    Answer answer(pieceSize);
    for (const QByteArray &piece : pieces) {
        answer.append(piece);
        do
            (void)answer.read(300);
        while (answer.hasMore());
    }
    answer.close();
    (void)answer.read(1);
    while (!answer.isFinished())
        (void)answer.read(300);
    std::vector<Block> rows;
    for (int row = 0; row < answer.rowCount(); ++row)
        rows.push_back(answer.row(row));
    return rows;
}

namespace {

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

/// Reads the HTML of the specification's examples.
class HtmlReader
{
public:
    explicit HtmlReader(const QString &html)
        : m_html(html)
    {
    }
    QByteArray read();

private:
    bool readTag(const QString &tag);
    void readStart(const QString &name, const QString &tag);
    void readEnd(const QString &name);
    void addText(QString text);
    void begin(const QString &kind, int level = 0);
    void end();
    static QString attribute(const QString &tag, const QString &name);

    struct Style {
        int style;
        QString address;
    };
    QString m_html;
    QByteArray m_out;
    QByteArray m_path;
    QList<int> m_lists; // next number, or -1
    QString m_marker;
    bool m_open = false;
    QString m_kind;
    int m_level = 0;
    bool m_pre = false;
    bool m_raw = false; ///< tags that are the text's own
    QString m_text;
    QList<QString> m_spans;
    QString m_address;
    // The run that grows.
    QString m_run;
    int m_runStyle = 0;
    QString m_runAddress;
    void flush();
};

QByteArray HtmlReader::read()
{
    static const QRegularExpression tags(u"<(/?)([a-z][a-z0-9]*)([^>\"]|\"[^\"]*\")*>"_s);
    qsizetype at = 0;
    auto found = tags.globalMatch(m_html);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        addText(m_html.sliced(at, match.capturedStart() - at));
        if (!readTag(match.captured()))
            return {};
        at = match.capturedEnd();
    }
    addText(m_html.sliced(at));
    end();
    return m_raw || m_html.contains(u"<!"_s) || m_html.contains(u"<?"_s) ? QByteArray() : m_out + "";
}

QString HtmlReader::attribute(const QString &tag, const QString &name)
{
    const QRegularExpression wanted(u' ' + name + u"=\"([^\"]*)\""_s);
    return unescaped(wanted.match(tag).captured(1));
}

bool HtmlReader::readTag(const QString &tag)
{
    static const QStringList known =
        u"p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code hr br em strong a img"_s.split(u' ');
    const bool closes = tag.startsWith(u"</"_s);
    const QString name = QRegularExpression(u"[a-z][a-z0-9]*"_s).match(tag).captured();
    if (!known.contains(name))
        return false;
    closes ? readEnd(name) : readStart(name, tag);
    return true;
}

void HtmlReader::readStart(const QString &name, const QString &tag)
{
    if (name == u"p") {
        begin(u"p"_s);
    } else if (name[0] == u'h' && name != u"hr") {
        begin(u"h"_s, name[1].digitValue());
    } else if (name == u"hr") {
        begin(u"rule"_s);
        end();
    } else if (name == u"blockquote") {
        end();
        m_path += 'q';
    } else if (name == u"ul" || name == u"ol") {
        end();
        m_path += 'l';
        const QString start = attribute(tag, u"start"_s);
        m_lists.append(name == u"ul" ? -1 : start.isEmpty() ? 1 : start.toInt());
    } else if (name == u"li") {
        end();
        m_raw = m_lists.isEmpty();
        if (m_raw)
            return;
        int &next = m_lists.last();
        m_marker = next < 0 ? u"•"_s : QString::number(next);
        next += next < 0 ? 0 : 1;
    } else if (name == u"pre") {
        begin(u"code"_s);
        m_pre = true;
    } else if (name == u"br") {
        addText(QString(QChar::LineSeparator));
    } else if (name == u"img") {
        const QString before = m_address;
        if (!m_spans.contains(u"a"_s))
            m_address = attribute(tag, u"src"_s);
        m_spans.append(u"img"_s);
        const QString alt = attribute(tag, u"alt"_s);
        addText(alt.isEmpty() ? attribute(tag, u"src"_s) : alt);
        m_spans.removeLast();
        m_address = before;
    } else if (name == u"code" && m_pre) {
        m_text = u'(' + attribute(tag, u"class"_s).remove(u"language-"_s) + u") "_s;
    } else {
        m_spans.append(name);
        if (name == u"a")
            m_address = attribute(tag, u"href"_s);
    }
}

void HtmlReader::readEnd(const QString &name)
{
    const bool list = name == u"ul" || name == u"ol" || name == u"li";
    const bool span = name == u"em" || name == u"strong" || name == u"a" || (name == u"code" && !m_pre);
    m_raw = m_raw || (list && m_lists.isEmpty()) || (span && !m_spans.contains(name))
            || (name == u"blockquote" && m_path.isEmpty());
    if (m_raw)
        return;
    if (name == u"blockquote" || name == u"ul" || name == u"ol") {
        end();
        m_path.chop(1);
        if (name != u"blockquote")
            m_lists.removeLast();
    } else if (name == u"li") {
        if (!m_open && !m_marker.isEmpty())
            begin(u"p"_s);
        end();
    } else if (name == u"pre") {
        if (m_text.endsWith(u'\n'))
            m_text.chop(1);
        end();
        m_pre = false;
    } else if (name == u"p" || (name[0] == u'h' && name != u"hr")) {
        end();
    } else if (!(name == u"code" && m_pre)) {
        m_spans.removeLast();
    }
}

void HtmlReader::addText(QString text)
{
    if (m_pre) {
        m_text += unescaped(text);
        return;
    }
    if (!m_open) {
        if (text.trimmed().isEmpty())
            return;
        begin(u"p"_s);
        while (text.startsWith(u'\n'))
            text.remove(0, 1);
    }
    if (m_run.endsWith(QChar::LineSeparator) && text.startsWith(u'\n'))
        text.remove(0, 1);
    text = unescaped(text).replace(u'\n', u' ');
    int style = 0;
    for (const QString &span : m_spans)
        style |= span == u"em" ? Italic : span == u"strong" ? Bold : span == u"code" ? CodeSpan : Link;
    if (style != m_runStyle || m_address != m_runAddress)
        flush();
    m_runStyle = style;
    m_runAddress = m_address;
    m_run += text;
}

void HtmlReader::flush()
{
    if (!m_run.isEmpty())
        m_text += styled(m_run, m_runStyle, m_runAddress);
    m_run.clear();
}

void HtmlReader::begin(const QString &kind, int level)
{
    end();
    m_open = true;
    m_kind = kind;
    m_level = level;
    m_text.clear();
}

void HtmlReader::end()
{
    if (!std::exchange(m_open, false))
        return;
    while (m_run.endsWith(u' ') && !m_pre && m_runStyle == 0)
        m_run.chop(1);
    flush();
    m_out += line(m_kind, m_level, m_path, std::exchange(m_marker, {}), m_text);
}

} // namespace

QByteArray describedHtml(const QString &html)
{
    return HtmlReader(html).read();
}

} // namespace sluice::test
