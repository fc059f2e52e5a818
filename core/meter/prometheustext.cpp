// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/prometheustext.h"

#include <QString>

#include <charconv>
#include <cmath>

namespace sluice {

namespace {

/// Names come from anywhere: what is no UTF-8, and what a line cannot hold, is told of as unknown.
QByteArray escaped(QByteArrayView text, bool quotes)
{
    QString readable = QString::fromUtf8(text);
    for (QChar &c : readable) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = QChar::ReplacementCharacter;
    }
    QByteArray out = readable.toUtf8();
    out.replace('\\', "\\\\").replace('\n', "\\n");
    return quotes ? out.replace('"', "\\\"") : out;
}

QByteArray numberText(double value)
{
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    if (std::isnan(value))
        return "NaN";
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end - buffer};
}

} // namespace

PrometheusText &PrometheusText::family(QByteArrayView name, QByteArrayView type, QByteArrayView help)
{
    m_name = name.toByteArray();
    m_out += "# HELP " + m_name + ' ' + escaped(help, false) + "\n# TYPE " + m_name + ' ';
    m_out += type;
    m_out += '\n';
    return *this;
}

PrometheusText &PrometheusText::sample(Labels labels, double value, QByteArrayView suffix)
{
    m_out += m_name;
    m_out += suffix;
    char separator = '{';
    for (const auto &[name, text] : labels) {
        m_out += separator;
        m_out += name;
        m_out += "=\"" + escaped(text, true) + '"';
        separator = ',';
    }
    if (labels.size() > 0)
        m_out += '}';
    m_out += ' ' + numberText(value) + '\n';
    return *this;
}

} // namespace sluice
