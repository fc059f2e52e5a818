// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/inline/entities.h"

#include <md4c-html.h>

namespace sluice::markdown {

namespace {

void append(const MD_CHAR *text, MD_SIZE size, void *out)
{
    static_cast<QByteArray *>(out)->append(text, size);
}

} // namespace

QByteArray entityText(QByteArrayView entity)
{
    // The library knows the table, but only its writer of HTML reads it.
    QByteArray html;
    if (md_html(entity.data(), static_cast<MD_SIZE>(entity.size()), append, &html, MD_DIALECT_COMMONMARK, 0) != 0)
        return entity.toByteArray();
    html.replace("<p>", "").replace("</p>\n", "");
    // Four signs it writes as entities whatever they came as.
    html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    return html;
}

} // namespace sluice::markdown
