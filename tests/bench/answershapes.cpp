// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/answershapes.h"

#include "app/offlinetexts.h"

namespace sluice::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray json(qsizetype bytes)
{
    QByteArray text = "{\"items\":[";
    for (int i = 0; text.size() < bytes; ++i)
        text += "{\"id\":" + QByteArray::number(i) + ",\"name\":\"item " + QByteArray::number(i * 7)
                + "\",\"tags\":[\"a\",\"b\"],\"price\":" + QByteArray::number(i * 0.37) + "},";
    return text.first(bytes - 2) + "]}";
}

QByteArray words(qsizetype bytes)
{
    QByteArray text;
    for (int i = 0; text.size() < bytes; ++i)
        text += "word " + QByteArray::number(i) + " **of** a `line` that [goes](http://e/x) on ";
    return text.first(bytes);
}

QByteArray code(int lines)
{
    QByteArray text = "```cpp\n";
    for (int i = 0; i < lines; ++i)
        text += "    const auto value" + QByteArray::number(i) + " = compute(\"text\", " + QByteArray::number(i * 3)
                + "); // line " + QByteArray::number(i) + '\n';
    return text + "```\n";
}

QByteArray table(int rows)
{
    QByteArray text = "| Number | Name | Share | Remark |\n|---:|---|:-:|---|\n";
    for (int i = 0; i < rows; ++i)
        text += "| " + QByteArray::number(i) + " | **item** " + QByteArray::number(i * 13) + " | "
                + QByteArray::number(i % 100) + " % | a `remark` of some words |\n";
    return text;
}

QByteArray thinking(qsizetype bytes)
{
    QByteArray text;
    for (int i = 0; text.size() < bytes; ++i)
        text += "Step " + QByteArray::number(i)
                + ": weigh one thing against another, and look again at what was said.\n"
                + QByteArray(i % 7 == 0 ? "\n" : "");
    return text;
}

} // namespace

std::vector<Shape> shapes()
{
    std::vector<Shape> all;
    const std::pair<QString, qsizetype> sizes[] = {
        {u"4 KB"_s, 4'000}, {u"15 KB"_s, 15'000}, {u"62 KB"_s, 62'000}, {u"1.1 MB"_s, 1'100'000}};
    for (const auto &[name, bytes] : sizes) {
        all.push_back({u"%1 line in a fence"_s.arg(name), "```json\n" + json(bytes) + "\n```\n"});
        all.push_back({u"%1 line of text"_s.arg(name), words(bytes)});
    }
    for (const int lines : {2000, 5000})
        all.push_back({u"code of %1 lines"_s.arg(lines), code(lines)});
    for (const int rows : {300, 2000})
        all.push_back({u"table of %1 rows"_s.arg(rows), table(rows)});
    all.push_back({u"500 KB of thinking, unfolded"_s, "Done.", thinking(500'000)});
    return all;
}

Shape mixed(qsizetype bytes)
{
    Shape shape{u"mixed"_s};
    for (int part = 1; shape.text.size() < bytes; ++part)
        shape.text += "\n\n## Part " + QByteArray::number(part) + "\n\n" + test::answerText();
    shape.text.truncate(bytes);
    return shape;
}

} // namespace sluice::bench
