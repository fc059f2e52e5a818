// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/inline/textbuilder.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sluice::markdown {

namespace {

constexpr Style counted[] = {Bold, Italic, Strike, CodeSpan};

} // namespace

size_t TextBuilder::indexOf(Style style)
{
    return static_cast<size_t>(std::find(std::begin(counted), std::end(counted), style) - std::begin(counted));
}

void TextBuilder::close(Style style)
{
    int &depth = m_depth[indexOf(style)];
    depth = std::max(0, depth - 1);
}

void TextBuilder::openLink(const QString &address)
{
    if (m_links++ > 0)
        return;
    m_out.addresses.append(address);
    m_link = static_cast<int>(m_out.addresses.size()) - 1;
}

void TextBuilder::closeLink()
{
    if (--m_links == 0)
        m_link = -1;
}

void TextBuilder::openImage(const QString &address)
{
    openLink(address);
    m_images.emplace_back(address, m_out.text.size());
}

void TextBuilder::closeImage()
{
    if (m_images.empty())
        return;
    if (m_out.text.size() == m_images.back().second)
        add(m_images.back().first);
    m_images.pop_back();
    closeLink();
}

int TextBuilder::style() const
{
    int style = m_link >= 0 ? Link : Plain;
    if (!m_images.empty())
        return style; // a description is plain text
    for (size_t i = 0; i < std::size(counted); ++i)
        style |= m_depth[i] > 0 ? counted[i] : Plain;
    return style;
}

void TextBuilder::add(const QString &text, int more)
{
    if (text.isEmpty())
        return;
    const int style = this->style() | more;
    const auto from = static_cast<int>(m_out.text.size());
    const auto length = static_cast<int>(text.size());
    m_out.text += text;
    if (style == Plain)
        return;
    if (!m_out.runs.empty()) {
        Run &last = m_out.runs.back();
        if (last.from + last.length == from && last.style == style && last.link == m_link) {
            last.length += length;
            return;
        }
    }
    m_out.runs.push_back({from, length, style, m_link});
}

StyledText TextBuilder::take()
{
    return std::exchange(m_out, {});
}

} // namespace sluice::markdown
