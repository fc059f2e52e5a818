// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcriptpart.h"

namespace sluice {

using markdown::Block;
using markdown::BlockKind;

int TranscriptPart::rowCount() const
{
    switch (type) {
    case Answer: return answer->rowCount();
    case Reasoning: return 1 + (expanded ? text->rowCount() : 0);
    case Call: return 1 + text->rowCount();
    case Result:
    case Edit:
    case Images:
    case Failure:
    case Actions: return 1;
    default: return text->rowCount();
    }
}

Block TranscriptPart::block(int row) const
{
    if (type == Answer)
        return answer->row(row);
    Block block;
    if (type == Result || type == Edit || type == Actions || type == Images || type == Failure) {
        block.text.text = draft;
        return block;
    }
    const bool headed = type == Reasoning || type == Call;
    if (!headed || row > 0) {
        const int at = row - (headed ? 1 : 0);
        block.text.text = at < text->rowCount() ? text->row(at) : QString();
        block.continued = at > 0;
    } else if (type == Call) {
        block.text.text = note;
    }
    if (type == Call && row > 0)
        block.kind = BlockKind::Code;
    block.longLine = type == Call; // wraps
    return block;
}

int TranscriptPart::boxStart(int row) const
{
    return type == Answer ? answer->boxStart(row) : 0;
}

bool TranscriptPart::isFollowedByCode(int row) const
{
    if (type == Call)
        return row + 1 < rowCount();
    return type == Answer && row + 1 < answer->rowCount() && answer->row(row + 1).kind == BlockKind::Code;
}

bool TranscriptPart::isFollowedByRow(int row) const
{
    if (type != Answer || row + 1 >= answer->rowCount())
        return false;
    const Block &next = answer->row(row + 1);
    return next.kind == BlockKind::TableRow && !next.header;
}

} // namespace sluice
