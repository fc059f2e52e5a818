// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/views.h"

#include <QTest>

using namespace sluice::terminal;

namespace {

/// As much of a terminal as the views use: rows that are written, gone up to and cleared. Text that is wider than the
/// terminal fails the test.
class Paper
{
public:
    void write(const QByteArray &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i) == '\x1b')
                i = control(text, i);
            else
                print(text.at(i));
        }
    }

    QByteArrayList rows;
    bool usesControls = false;
    bool usesStyles = false;

private:
    void print(char byte)
    {
        if (byte == '\r') {
            m_column = 0;
        } else if (byte == '\n') {
            m_column = 0;
            ++m_row;
        } else {
            while (rows.size() <= m_row)
                rows.append(QByteArray());
            if (m_column == 0)
                rows[m_row].clear();
            rows[m_row] += byte;
            ++m_column;
        }
    }

    qsizetype control(const QByteArray &text, qsizetype from)
    {
        qsizetype end = from + 2;
        while (!isalpha(text.at(end)))
            ++end;
        const QByteArray argument = text.mid(from + 2, end - from - 2);
        usesControls = true;
        if (text.at(end) == 'A')
            m_row = qMax<qsizetype>(0, m_row - argument.toInt());
        else if (text.at(end) == 'J')
            rows.resize(m_row);
        else if (text.at(end) == 'm')
            usesStyles = true;
        return end;
    }

    qsizetype m_row = 0;
    qsizetype m_column = 0;
};

Screen terminal(int columns, int rows = 24)
{
    return {true, true, true, columns, rows};
}

/// The words of one column, by the place of the line between them.
QByteArray column(const Paper &paper, int index)
{
    QByteArrayList cells;
    for (const QByteArray &row : paper.rows)
        cells.append(row.split('|').value(index).simplified());
    return cells.join(' ').simplified();
}

QByteArray words(char letter, int count)
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list.append(letter + QByteArray::number(i));
    return list.join(' ');
}

} // namespace

class TestAnswerView : public QObject
{
    Q_OBJECT

    Paper m_paper;
    Screen m_screen;

    std::unique_ptr<AnswerView> view(const Screen &screen, const QByteArrayList &labels)
    {
        m_paper = {};
        m_screen = screen;
        return makeAnswerView({[this] { return m_screen; },
                               [this](QByteArray text) { m_paper.write(text.replace("\xe2\x94\x82", "|")); }},
                              labels);
    }

private Q_SLOTS:
    void besideEachOther()
    {
        const auto shown = view(terminal(100), {"one", "two"});
        const QByteArray left = words('l', 200);
        const QByteArray right = words('r', 100);
        for (qsizetype at = 0; at < left.size(); at += 7) {
            shown->append(0, left.mid(at, 7), Tone::Plain);
            shown->append(1, right.mid(at, 7), Tone::Plain);
            shown->refresh();
        }
        shown->finish(0);
        shown->finish(1);
        shown->refresh();
        QCOMPARE(column(m_paper, 0), "one " + left);
        QCOMPARE(column(m_paper, 1), "two " + right);
        for (const QByteArray &row : m_paper.rows)
            QVERIFY(displayWidth(row) <= 100);
    }

    /// Narrower, wider and too narrow for columns, at every step of a stream: nothing is lost and no row is too wide.
    void sizesMayChange_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("then");
        for (const int first : {200, 100, 80, 20, 2, 1}) {
            for (const int then : {200, 100, 81, 40, 3, 2, 1})
                QTest::addRow("%d to %d", first, then) << first << then;
        }
    }

    void sizesMayChange()
    {
        QFETCH(int, first);
        QFETCH(int, then);
        const QByteArray left = words('l', 60);
        const QByteArray right = words('r', 60);
        const auto shown = view(terminal(first), {"one", "two"});
        for (qsizetype at = 0; at < left.size(); at += 5) {
            if (at == 100) {
                m_screen = terminal(then, 10);
                shown->refresh();
                m_paper.rows.append("resized");
            }
            shown->append(0, left.mid(at, 5), Tone::Plain);
            shown->append(1, right.mid(at, 5), Tone::Plain);
            shown->refresh();
        }
        shown->finish(0);
        shown->finish(1);
        shown->refresh();
        const QByteArray all = m_paper.rows.join(' ').simplified();
        for (const QByteArray &text : {left, right}) {
            if (first < 20 || then < 20)
                continue; // words are cut there
            for (const QByteArray &word : text.split(' '))
                QVERIFY2((' ' + all + ' ').contains(' ' + word + ' '), all.constData());
        }
    }

    void tooNarrowForColumns()
    {
        const auto shown = view(terminal(30), {"one", "two"});
        shown->append(0, "first\n", Tone::Plain);
        shown->refresh();
        shown->append(1, "second", Tone::Plain);
        shown->finish(1);
        shown->finish(0);
        shown->refresh();
        QCOMPARE(m_paper.rows, (QByteArrayList{"one", "first", "two", "second"}));
    }

    void withoutColour()
    {
        Screen screen = terminal(100);
        const auto styled = view(screen, {"one"});
        styled->append(0, "thought", Tone::Dim);
        styled->refresh();
        QVERIFY(m_paper.usesStyles);
        screen.isStyled = false;
        const auto plain = view(screen, {"one"});
        plain->append(0, "thought", Tone::Dim);
        plain->refresh();
        QVERIFY(!m_paper.usesStyles);
    }

    void dumbTerminalsGetText()
    {
        Screen screen = terminal(100);
        screen.isCapable = false;
        screen.isStyled = false;
        const auto shown = view(screen, {"one\x1b[2J"});
        shown->append(0, "h\x1b[2Jello", Tone::Plain);
        shown->finish(0);
        shown->refresh();
        QVERIFY(!m_paper.usesControls);
        QCOMPARE(m_paper.rows.first(2), (QByteArrayList{"== one[2J ==", "h[2Jello"}));
    }

    void foreignTextWritesNoControls()
    {
        QByteArray all;
        auto shown = makeAnswerView({[] { return terminal(100); }, [&](const QByteArray &text) { all += text; }},
                                    {"m\x1b]0;x\x07", "n\xc2\x9b"});
        for (const char byte : QByteArrayLiteral("a\x1b]52;c;eA==\x07"
                                                 "b\xc2\x9b"
                                                 "1mc\xe2\x80\xae"))
            shown->append(0, QByteArrayView(&byte, 1), Tone::Plain);
        shown->finish(0);
        shown->refresh();
        QVERIFY(!all.contains('\x07'));
        QVERIFY(!all.contains("\x1b]"));
        QVERIFY(!all.contains("\xc2\x9b"));
        QVERIFY(!all.contains("\xe2\x80\xae"));
    }
};

QTEST_GUILESS_MAIN(TestAnswerView)
#include "tst_answerview.moc"
