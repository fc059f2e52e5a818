// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import Groq from "groq-sdk";
import OpenAI from "openai";
import { startGateway } from "./support/process.mjs";
import { providers } from "./support/providers.mjs";
import { requestsReached } from "./support/upstream.mjs";

let gateway;
before(async () => {
    gateway = await startGateway();
});
after(async () => {
    assert.deepEqual(await gateway.stop(), { code: 0, signal: null });
});

const openai = () => new OpenAI({ apiKey: gateway.key, baseURL: `${gateway.url}/v1`, maxRetries: 0 });
const groq = () => new Groq({ apiKey: gateway.key, baseURL: gateway.url, maxRetries: 0 });
const model = "fireworks/fireworks/qwen3-embedding-8b";
const input = ["one", "two"];

describe("openai embeddings, fireworks", () => {
    it("are the same as numbers and as the SDK's own base64", async () => {
        const plain = await openai().embeddings.create({ model, input, encoding_format: "float" });
        const decoded = await openai().embeddings.create({ model, input });
        assert.deepEqual(
            plain.data.map((item) => item.index),
            [0, 1],
        );
        assert.ok(plain.usage.prompt_tokens > 0);
        assert.equal(plain.usage.total_tokens, plain.usage.prompt_tokens);
        for (const [index, { embedding }] of plain.data.entries()) {
            assert.ok(embedding.length > 100);
            assert.deepEqual(decoded.data[index].embedding, embedding.map(Math.fround));
        }
    });

    it("are as long as asked for", async () => {
        const { data } = await openai().embeddings.create({ model, input: "one", dimensions: 32 });
        assert.equal(data[0].embedding.length, 32);
    });

    it("work without the fields the provider does not take, and name them", async () => {
        const { response } = await openai().embeddings.create({ model, input, user: "somebody" }).withResponse();
        assert.match(response.headers.get("x-sluice-dropped-params"), /\buser\b/);
    });
});

describe("groq-sdk embeddings", () => {
    it("reach a provider that has them", async () => {
        const { data } = await groq().embeddings.create({ model, input: "one" });
        assert.equal(typeof data[0].embedding[0], "number");
    });
});

for (const [sdk, client] of Object.entries({ openai, "groq-sdk": groq })) {
    it(`${sdk} is told that groq has no embeddings`, async () => {
        const reached = await requestsReached(gateway);
        const call = client().embeddings.create({ model: providers[0].model, input });
        await assert.rejects(call, (error) => {
            assert.equal(error.status, 400);
            assert.match(error.message, /embeddings is not supported by groq/);
            assert.match(error.message + JSON.stringify(error), /unsupported_operation/);
            return true;
        });
        assert.equal(await requestsReached(gateway), reached, "nothing was sent upstream");
    });
}
