// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <initializer_list>
#include <utility>

namespace sluice {

/// Writes metrics in Prometheus' text format 0.0.4. The caller keeps the samples of a family together.
class PrometheusText
{
public:
    using Labels = std::initializer_list<std::pair<QByteArrayView, QByteArrayView>>;

    /// `type` is "counter", "gauge" or "histogram".
    PrometheusText &family(QByteArrayView name, QByteArrayView type, QByteArrayView help);
    /// A sample of the last family; `suffix` is "_bucket", "_sum" or "_count" in a histogram.
    PrometheusText &sample(Labels labels, double value, QByteArrayView suffix = {});

    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    QByteArray m_name;
    QByteArray m_out;
};

} // namespace sluice
