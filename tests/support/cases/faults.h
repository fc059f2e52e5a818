// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/cases/upstreamforms.h"
#include "support/peers/scriptedserver.h"

namespace sluice::test {

/// What the rules of core/engine/README.md#attempts make of a failure.
enum class Rule {
    Final,   ///< the request is at fault: nobody is asked again
    Out,     ///< this target is out, the next is asked
    Again,   ///< the next target is asked, or the same again: three times in all
    TooLong, ///< as Out, for the wait it asks for is longer than anyone may wait
    Late,    ///< output was forwarded: the stream ends with an error
    Fine,    ///< nothing of the answer is missing
};

/// One way in which a provider fails.
struct Fault {
    QByteArray name;
    Rule rule = Rule::Again;
    int status = 502; ///< of the client's answer, unless Late or Fine
    ScriptedReply reply = {};
    int retryAfter = 0;    ///< seconds the client is to be told; 0: any or none
    bool anyForm = false;  ///< the same whatever was asked for
    bool heavy = false;    ///< many megabytes
    QByteArray words = {}; ///< of the provider, that the client must see
};

/// Failures that need no time to pass.
[[nodiscard]] std::vector<Fault> faultsOf(const UpstreamForm &form, bool stream, bool tellsResets);
/// Failures that only a timer ends.
[[nodiscard]] std::vector<Fault> stallsOf(const UpstreamForm &form, bool stream);
/// The answer of a provider that does not fail.
[[nodiscard]] ScriptedReply goodReply(const UpstreamForm &form, bool stream);

} // namespace sluice::test
