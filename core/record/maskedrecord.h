// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/record.h"

namespace sluice {

class Redactor;

/// A request that ended, as it may be counted, shown and kept: nothing that can be read of it holds a key. Only
/// `Redactor::masked` makes one. A value whose copies share what they hold; thread-safe to read.
class MaskedRecord
{
public:
    [[nodiscard]] const RequestRecord &operator*() const { return *m_record; }
    [[nodiscard]] const RequestRecord *operator->() const { return m_record.get(); }
    /// For whoever keeps it, without the texts.
    [[nodiscard]] const RequestRecordPtr &shared() const { return m_record; }

    /// Size of the captured texts as they came; 0 when none were.
    [[nodiscard]] qsizetype bodyBytes() const;
    /// The captured texts. They are masked at each call, which takes milliseconds where they are large: not for a lane.
    [[nodiscard]] CapturedBodies bodies() const;
    void dropBodies() { m_texts.reset(); }

private:
    friend class Redactor;
    struct Texts;
    MaskedRecord(RequestRecordPtr record, std::shared_ptr<const Texts> texts);

    RequestRecordPtr m_record;
    std::shared_ptr<const Texts> m_texts;
};

} // namespace sluice
