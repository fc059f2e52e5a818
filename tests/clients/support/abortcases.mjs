// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { performance } from "node:perf_hooks";

/**
 * Reads a few chunks of a long stream, aborts, and returns the milliseconds until the upstream side of the gateway
 * was seen closed by the simulator.
 */
export async function abortedAfter(gateway, client, model) {
    const closed = () => gateway.events.filter((event) => event.event === "closed").length;
    const before = closed();
    const controller = new AbortController();
    const stream = await client.chat.completions.create(
        { model, stream: true, max_tokens: 20000, messages: [{ role: "user", content: "Count to a million." }] },
        { signal: controller.signal },
    );
    let chunks = 0;
    let aborted;
    try {
        for await (const chunk of stream) {
            assert.ok(chunk.id);
            if (++chunks === 5) {
                aborted = performance.now();
                controller.abort();
            }
        }
    } catch (error) {
        assert.match(String(error), /abort/i);
    }
    assert.ok(chunks >= 5, "what had arrived already may still be handed out");
    await gateway.until(() => closed() > before);
    return performance.now() - aborted;
}
