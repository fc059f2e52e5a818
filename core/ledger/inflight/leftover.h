// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/inflight/inflightfile.h"
#include "record/maskedrecord.h"

#include <deque>
#include <vector>

namespace sluice {

/// What processes that were killed left in the folder. It is ours until this ends: no other process sees it meanwhile.
class Leftover
{
public:
    explicit Leftover(const QString &folder);

    /// The records of what ran and of what had ended, with what is estimated of it now.
    [[nodiscard]] std::deque<MaskedRecord> records() const;
    /// They are in the store: nobody needs to find them again.
    void remove();

private:
    struct File {
        QString path;
        std::unique_ptr<FileLock> lock;
    };
    std::vector<File> m_files;
};

/// The folder beside the store at that path.
[[nodiscard]] QString inFlightFolder(const QString &storePath);

} // namespace sluice
