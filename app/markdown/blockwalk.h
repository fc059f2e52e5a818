// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/inline/mathspans.h"
#include "markdown/inline/textbuilder.h"
#include "markdown/reader.h"

#include <md4c.h>

namespace sluice::markdown {

/// Walks over what the parser finds in one piece and makes blocks of it.
class BlockWalk
{
public:
    /// The first `placeholders` empty headings and what comes before them belong to the context.
    BlockWalk(const Source &source, std::vector<MathSpan> math, int placeholders);

    [[nodiscard]] std::vector<Block> read(const QByteArray &markdown);

private:
    struct List {
        bool ordered = false;
        char sign = 0;
        int next = 0;
    };

    void enterBlock(MD_BLOCKTYPE type, const void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void addText(MD_TEXTTYPE type, QByteArrayView text);

    void enterList(bool ordered, char sign, unsigned start);
    void enterItem(const MD_BLOCK_LI_DETAIL &detail);
    void enterCode(const MD_BLOCK_CODE_DETAIL &detail);
    void enterCell(MD_ALIGN align);
    void leaveCode();
    void leaveRow();
    void leaveHeading();
    void begin(BlockKind kind);
    void need();
    void end();
    void put(Block block);
    void addPlain(QByteArrayView text);
    [[nodiscard]] bool skipping() const { return m_placeholders > 0; }
    [[nodiscard]] QString attribute(const MD_ATTRIBUTE &attribute) const;

    const Source &m_source;
    std::vector<MathSpan> m_math;
    int m_placeholders;
    size_t m_reopened = 0; ///< containers of the context that were entered again
    bool m_dropHeader;
    bool m_dropCodeHead;

    std::vector<Block> m_blocks;
    QByteArray m_path;
    std::vector<List> m_lists;
    QString m_marker;
    Block m_block;
    bool m_open = false;
    bool m_inCode = false;
    QByteArray m_code;
    TextBuilder m_text;
    const MathSpan *m_onlyMath = nullptr;
    int m_parts = 0;
};

} // namespace sluice::markdown
