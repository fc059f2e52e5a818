// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs alone and against the optimised program: the one place where a time may fail a test.
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import OpenAI from "openai";
import { abortedAfter } from "./support/abortcases.mjs";
import { startGateway } from "./support/process.mjs";
import { providers } from "./support/providers.mjs";

let gateway;
before(async () => {
    gateway = await startGateway();
    // The first request of a process loads and frees so much that Node 18's fetch may lose its abort signal to the
    // garbage collector; what is measured here is the gateway.
    const warmUp = new OpenAI({ apiKey: gateway.key, baseURL: `${gateway.url}/v1`, maxRetries: 0 });
    await warmUp.chat.completions.create({ model: providers[0].model, messages: [{ role: "user", content: "Hello" }] });
});
after(() => gateway.stop());

for (const { id, model } of providers) {
    it(`closes ${id} within 100 ms of the client's abort`, async (context) => {
        const client = new OpenAI({ apiKey: gateway.key, baseURL: `${gateway.url}/v1`, maxRetries: 0 });
        const times = [];
        for (let run = 0; run < 5; ++run) {
            times.push(await abortedAfter(gateway, client, model));
        }
        context.diagnostic(`ms: ${times.map((time) => time.toFixed(1)).join(" ")}`);
        assert.ok(Math.max(...times) <= 100);
    });
}
