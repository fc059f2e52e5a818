// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import OpenAI, * as errors from "openai";
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

const client = () => new OpenAI({ apiKey: gateway.key, baseURL: `${gateway.url}/v1`, maxRetries: 0 });
const [groq, fireworks] = providers;
const prompt = "Hello, my name is";

/** That a request is refused with 400 by the gateway itself: nothing of it reached a provider. */
async function refused(call, { message, code = null, param = null }) {
    const reached = await requestsReached(gateway);
    await assert.rejects(call, (error) => {
        assert.ok(error instanceof errors.BadRequestError, String(error));
        assert.match(error.message, message);
        assert.deepEqual([error.code, error.param, error.type], [code, param, "invalid_request_error"]);
        return true;
    });
    assert.equal(await requestsReached(gateway), reached, "nothing was sent upstream");
}

describe("openai completions, fireworks", () => {
    const create = (more) => client().completions.create({ model: fireworks.model, prompt, max_tokens: 50, ...more });

    it("answers", async () => {
        const answer = await create({ temperature: 0, seed: 0, stop: ["no such text"] });
        assert.equal(answer.object, "text_completion");
        assert.match(answer.id, /^cmpl-/);
        assert.equal(answer.choices.length, 1);
        assert.ok(answer.choices[0].text.length > 20);
        assert.equal(answer.choices[0].finish_reason, "length");
        assert.equal(answer.usage.completion_tokens, 50);
    });

    it("streams the text it answers without a stream", async () => {
        const whole = await create({});
        const chunks = [];
        for await (const chunk of await create({ stream: true, stream_options: { include_usage: true } })) {
            chunks.push(chunk);
        }
        const usage = chunks.pop();
        const text = chunks.map((chunk) => chunk.choices[0].text).join("");
        assert.equal(text, whole.choices[0].text);
        assert.ok(chunks.length > 5, "arrived in pieces");
        const reasons = chunks.map((chunk) => chunk.choices[0].finish_reason).filter(Boolean);
        assert.deepEqual(reasons, ["length"]);
        assert.deepEqual(usage.choices, []);
        assert.deepEqual(usage.usage, whole.usage);
    });

    it("leaves the usage out when nobody asked", async () => {
        for await (const chunk of await create({ stream: true })) {
            assert.equal(chunk.choices.length, 1);
        }
    });

    it("gives several choices", async () => {
        assert.deepEqual(
            (await create({ n: 2 })).choices.map((choice) => choice.index),
            [0, 1],
        );
    });

    it("throws when the stream breaks off", async () => {
        const broken = async () => {
            for await (const chunk of await create({ model: "fireworks/sim-cut-mid-stream", stream: true })) {
                assert.ok(chunk.id);
            }
        };
        await assert.rejects(broken, (error) => error instanceof errors.APIError);
    });
});

describe("openai completions, groq", () => {
    const create = (more, headers) =>
        client().completions.create({ model: groq.model, prompt, max_tokens: 50, ...more }, { headers });
    const fallback = { "x-litellm-fallback": "true" };

    it("are not there", async () => {
        const message = /completions is not supported by groq/;
        await refused(() => create({}), { message, code: "unsupported_operation" });
        for (const value of ["false", "0", ""]) {
            await refused(() => create({}, { "x-litellm-fallback": value }), { message, code: "unsupported_operation" });
        }
    });

    it("go by way of chat when the header says so", async () => {
        const answer = await create({ temperature: 0 }, fallback);
        assert.equal(answer.object, "text_completion");
        assert.match(answer.id, /^cmpl-/);
        assert.ok(answer.choices[0].text.length > 20);
        assert.equal(answer.choices[0].finish_reason, "length");
        assert.equal(answer.usage.completion_tokens, 50);
        await gateway.until(() => gateway.events.some((event) => event.path === "/openai/v1/chat/completions"));
    });

    it("are one choice and no stream then", async () => {
        await refused(() => create({ n: 2 }, fallback), { message: /'n' must be 1/, param: "n" });
        await refused(() => create({ stream: true }, fallback), { message: /'stream'/, param: "stream" });
    });
});
