// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";

// What differs between two requests by nature, and what the SDKs' helpers add of their own.
const ownToEach = new Set(["id", "created", "created_at", "completed_at", "_request_id"]);
const addedByHelpers = new Set(["parsed", "parsed_arguments", "parsed_output", "output_parsed"]);

/** The value as it would be sent, without ids, times and what a helper added. */
function comparable(value) {
    const drop = (key, member) => (ownToEach.has(key) || addedByHelpers.has(key) ? undefined : member);
    return JSON.parse(JSON.stringify(value, drop));
}

/** That an object put together from a stream is the one that comes without a stream. */
export function assertSame(folded, whole) {
    assert.deepEqual(comparable(folded), comparable(whole));
}

/** The same for chat completions: of its chunks the SDK's helper folds only the fields that OpenAI has. */
export function assertSameCompletion(folded, whole) {
    const known = ({ choices, model, object, usage }) => ({
        choices: choices.map(({ index, finish_reason, message }) => ({
            index,
            finish_reason,
            role: message.role,
            content: message.content ?? null,
            tool_calls: message.tool_calls,
        })),
        model,
        object,
        usage,
    });
    // The calls of one request and seed have the same ids, streamed or not.
    assert.deepEqual(known(folded), known(whole));
}
