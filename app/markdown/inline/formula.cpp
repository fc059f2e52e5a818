// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/inline/formula.h"

#include "markdown/block.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace sluice::markdown {

namespace {

struct Sign {
    const char *name;
    const char16_t *text;
};

constexpr Sign signs[] = {
    {"cdot", u"·"},       {"times", u"×"},   {"div", u"÷"},        {"pm", u"±"},         {"mp", u"∓"},
    {"le", u"≤"},         {"leq", u"≤"},     {"ge", u"≥"},         {"geq", u"≥"},        {"ne", u"≠"},
    {"neq", u"≠"},        {"approx", u"≈"},  {"equiv", u"≡"},      {"sim", u"∼"},        {"propto", u"∝"},
    {"infty", u"∞"},      {"to", u"→"},      {"rightarrow", u"→"}, {"gets", u"←"},       {"leftarrow", u"←"},
    {"Rightarrow", u"⇒"}, {"implies", u"⇒"}, {"iff", u"⇔"},        {"in", u"∈"},         {"notin", u"∉"},
    {"subset", u"⊂"},     {"cup", u"∪"},     {"cap", u"∩"},        {"emptyset", u"∅"},   {"forall", u"∀"},
    {"exists", u"∃"},     {"neg", u"¬"},     {"land", u"∧"},       {"lor", u"∨"},        {"sum", u"∑"},
    {"prod", u"∏"},       {"int", u"∫"},     {"partial", u"∂"},    {"nabla", u"∇"},      {"ldots", u"…"},
    {"dots", u"…"},       {"cdots", u"⋯"},   {"degree", u"°"},     {"circ", u"°"},       {"ell", u"ℓ"},
    {"hbar", u"ħ"},       {"prime", u"′"},   {"angle", u"∠"},      {"alpha", u"α"},      {"beta", u"β"},
    {"gamma", u"γ"},      {"delta", u"δ"},   {"epsilon", u"ε"},    {"varepsilon", u"ε"}, {"zeta", u"ζ"},
    {"eta", u"η"},        {"theta", u"θ"},   {"iota", u"ι"},       {"kappa", u"κ"},      {"lambda", u"λ"},
    {"mu", u"μ"},         {"nu", u"ν"},      {"xi", u"ξ"},         {"pi", u"π"},         {"rho", u"ρ"},
    {"sigma", u"σ"},      {"tau", u"τ"},     {"phi", u"φ"},        {"varphi", u"φ"},     {"chi", u"χ"},
    {"psi", u"ψ"},        {"omega", u"ω"},   {"Gamma", u"Γ"},      {"Delta", u"Δ"},      {"Theta", u"Θ"},
    {"Lambda", u"Λ"},     {"Xi", u"Ξ"},      {"Pi", u"Π"},         {"Sigma", u"Σ"},      {"Phi", u"Φ"},
    {"Psi", u"Ψ"},        {"Omega", u"Ω"},   {"quad", u"  "},      {"qquad", u"    "},   {"left", u""},
    {"right", u""},       {"lim", u"lim"},   {"sin", u"sin"},      {"cos", u"cos"},      {"tan", u"tan"},
    {"log", u"log"},      {"ln", u"ln"},     {"exp", u"exp"},      {"min", u"min"},      {"max", u"max"},
};

constexpr char16_t plain[] = u"0123456789+-=()ni";
constexpr char16_t raised[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
constexpr char16_t lowered[] = u"₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

/// Reads a formula from left to right; gives up at the first thing it does not know.
class Formula
{
public:
    explicit Formula(const QString &latex)
        : m_latex(latex)
    {
    }
    std::optional<QString> read();

private:
    [[nodiscard]] bool readOne(QString &out);
    [[nodiscard]] bool readCommand(QString &out);
    [[nodiscard]] bool readMoved(QString &out, QStringView to);
    /// What is in braces, or one sign.
    [[nodiscard]] std::optional<QString> argument();

    QString m_latex;
    qsizetype m_at = 0;
};

bool isOneSign(const QString &text)
{
    return text.size() == 1 || std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

QString grouped(const QString &text)
{
    return isOneSign(text) ? text : u'(' + text + u')';
}

std::optional<QString> Formula::read()
{
    QString out;
    while (m_at < m_latex.size()) {
        if (!readOne(out))
            return {};
    }
    return out.simplified();
}

bool Formula::readOne(QString &out)
{
    const QChar c = m_latex[m_at];
    if (c == u'\\')
        return readCommand(out);
    if (c == u'^')
        return readMoved(out, raised);
    if (c == u'_')
        return readMoved(out, lowered);
    if (c == u'{' || c == u'}' || c == u'&' || c == u'#' || c == u'~')
        return false;
    out += c;
    ++m_at;
    return true;
}

bool Formula::readCommand(QString &out)
{
    qsizetype end = ++m_at;
    while (end < m_latex.size() && m_latex[end].isLetter())
        ++end;
    if (end == m_at) {
        const QChar c = m_at < m_latex.size() ? m_latex[m_at] : QChar();
        const bool space = QStringView(u",;:! ").contains(c);
        if (!space && !QStringView(u"%$&#_{}").contains(c))
            return false;
        out += space ? QChar(u' ') : c;
        ++m_at;
        return true;
    }
    const QString name = m_latex.sliced(m_at, end - m_at);
    m_at = end;
    if (name == u"frac" || name == u"sqrt") {
        const std::optional<QString> first = argument();
        const std::optional<QString> second = name == u"frac" ? argument() : QString();
        if (!first || !second)
            return false;
        out += name == u"frac" ? grouped(*first) + u'/' + grouped(*second) : u'√' + grouped(*first);
        return true;
    }
    if (name == u"text" || name == u"mathrm" || name == u"mathbf" || name == u"mathit" || name == u"operatorname") {
        const std::optional<QString> inner = argument();
        out += inner.value_or(QString());
        return inner.has_value();
    }
    const auto *known = std::find_if(std::begin(signs), std::end(signs),
                                     [&](const Sign &sign) { return name == QLatin1StringView(sign.name); });
    if (known == std::end(signs))
        return false;
    out += QString::fromUtf16(known->text);
    return true;
}

bool Formula::readMoved(QString &out, QStringView to)
{
    const QString sign(m_latex[m_at++]);
    const std::optional<QString> what = argument();
    if (!what || what->isEmpty())
        return false;
    QString moved;
    for (const QChar c : *what) {
        const qsizetype place = QStringView(plain).indexOf(c);
        if (place < 0 || place >= to.size()) {
            moved.clear(); // no such sign
            break;
        }
        moved += to[place];
    }
    out += moved.isEmpty() ? sign + grouped(*what) : moved;
    return true;
}

std::optional<QString> Formula::argument()
{
    while (m_at < m_latex.size() && m_latex[m_at] == u' ')
        ++m_at;
    if (m_at >= m_latex.size())
        return {};
    QString out;
    if (m_latex[m_at] != u'{')
        return readOne(out) ? std::optional(out) : std::nullopt;
    ++m_at;
    while (m_at < m_latex.size() && m_latex[m_at] != u'}') {
        if (!readOne(out))
            return {};
    }
    if (m_at >= m_latex.size())
        return {};
    ++m_at;
    return out;
}

} // namespace

QString simpleFormula(QByteArrayView latex)
{
    constexpr qsizetype longest = 400;
    if (latex.size() > longest || latex.contains("\\\\"))
        return {};
    return Formula(shownText(latex).replace(u'\n', u' ')).read().value_or(QString());
}

QString formulaText(QByteArrayView latex)
{
    const QString simple = simpleFormula(latex);
    return simple.isEmpty() ? shownText(latex) : simple;
}

} // namespace sluice::markdown
