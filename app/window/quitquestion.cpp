// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/quitquestion.h"

#include "window/desktop.h"

namespace sluice {

QString quitQuestion(const RunningWork &work)
{
    if (work.isEmpty())
        return {};
    if (work.requests == 0)
        return Desktop::tr("%n answer(s) are running in the playground. Quitting breaks them off.", nullptr,
                           work.answers);
    const QString requests =
        Desktop::tr("%n request(s) are running through the gateway. Quitting breaks them off.", nullptr, work.requests);
    if (work.answers == 0)
        return requests;
    return Desktop::tr("%n answer(s) are running in the playground.", nullptr, work.answers) + u'\n' + requests;
}

} // namespace sluice
