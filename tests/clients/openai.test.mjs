// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import OpenAI, * as errors from "openai";
import { abortedAfter } from "./support/abortcases.mjs";
import { chatCases, weather } from "./support/chatcases.mjs";
import { modelCases } from "./support/modelcases.mjs";
import { startGateway } from "./support/process.mjs";
import { providers } from "./support/providers.mjs";
import { assertSameCompletion } from "./support/same.mjs";

let gateway;
before(async () => {
    gateway = await startGateway();
});
after(async () => {
    assert.deepEqual(await gateway.stop(), { code: 0, signal: null });
    assert.equal(gateway.stdout.length, 1, "one line on stdout in a whole life");
});

const client = (apiKey = gateway.key) => new OpenAI({ apiKey, baseURL: `${gateway.url}/v1`, maxRetries: 0 });

for (const provider of providers) {
    chatCases({ name: "openai", client, errors, provider });

    describe(`openai helpers, ${provider.id}`, () => {
        const body = { model: provider.model, messages: [{ role: "user", content: "Say something." }], seed: 3 };

        it("folds a stream into the answer without a stream", async () => {
            for (const more of [{}, { tools: [weather], tool_choice: "required" }, { max_tokens: 16 }]) {
                const asked = { ...body, ...more };
                const whole = await client().chat.completions.create(asked);
                const streamed = { ...asked, stream_options: { include_usage: true } };
                assertSameCompletion(await client().chat.completions.stream(streamed).finalChatCompletion(), whole);
            }
        });

        it("closes the upstream when the client goes away", async () => {
            await abortedAfter(gateway, client(), provider.model);
        });

        it("passes the provider's failures on in their classes", async () => {
            const ask = (failure) => client().chat.completions.create({ ...body, model: `${provider.id}/${failure}` });
            await assert.rejects(ask("sim-400"), errors.BadRequestError);
            await assert.rejects(ask("sim-500"), errors.InternalServerError);
            await assert.rejects(ask("sim-429"), (error) => {
                assert.ok(error instanceof errors.RateLimitError, String(error));
                const wait = error.headers.get("retry-after");
                assert.ok(wait === null || /^\d+$/.test(wait), wait);
                return true;
            });
        });
    });
}

modelCases({ name: "openai", client, errors });
