// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import Groq, * as errors from "groq-sdk";
import { abortedAfter } from "./support/abortcases.mjs";
import { chatCases } from "./support/chatcases.mjs";
import { modelCases } from "./support/modelcases.mjs";
import { startGateway } from "./support/process.mjs";
import { providers } from "./support/providers.mjs";

let gateway;
before(async () => {
    gateway = await startGateway();
});
after(async () => {
    assert.deepEqual(await gateway.stop(), { code: 0, signal: null });
});

// groq-sdk wants the host's root and adds /openai/v1 itself.
const client = (apiKey = gateway.key) => new Groq({ apiKey, baseURL: gateway.url, maxRetries: 0 });

for (const provider of providers) {
    chatCases({ name: "groq-sdk", client, errors, provider });

    describe(`groq-sdk door, ${provider.id}`, () => {
        it("has id and usage in x_groq of the last chunk", async () => {
            const body = { model: provider.model, messages: [{ role: "user", content: "Hello" }], stream: true };
            let last;
            for await (const chunk of await client().chat.completions.create(body)) {
                last = chunk;
            }
            assert.ok(last.choices[0].finish_reason);
            assert.match(last.x_groq.id, /\S/);
            assert.ok(last.x_groq.usage.completion_tokens > 0);
        });

        it("closes the upstream when the client goes away", async () => {
            await abortedAfter(gateway, client(), provider.model);
        });
    });
}

modelCases({ name: "groq-sdk", client, errors });
