// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const marker = "accounts/fireworks/models/inkling";

/**
 * How many requests to generate something reached the demo's providers so far. One more is made to be sure that the
 * simulator's log of the earlier ones has been read, and is not counted.
 */
export async function requestsReached(gateway) {
    const marks = () => gateway.events.filter((event) => event.event === "end" && event.model === marker).length;
    const before = marks();
    const answer = await fetch(`${gateway.url}/v1/chat/completions`, {
        method: "POST",
        headers: { authorization: `Bearer ${gateway.key}`, "content-type": "application/json" },
        body: JSON.stringify({
            model: `fireworks/${marker}`,
            messages: [{ role: "user", content: "Mark." }],
            max_tokens: 1,
        }),
    });
    await answer.arrayBuffer();
    await gateway.until(() => marks() > before);
    const posts = gateway.events.filter((event) => event.event === "request" && event.method === "POST");
    return posts.length - marks();
}
