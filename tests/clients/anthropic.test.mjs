// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import Anthropic, * as errors from "@anthropic-ai/sdk";
import { startGateway } from "./support/process.mjs";
import { providers } from "./support/providers.mjs";
import { assertSame } from "./support/same.mjs";

let gateway;
before(async () => {
    gateway = await startGateway();
});
after(async () => {
    assert.deepEqual(await gateway.stop(), { code: 0, signal: null });
});

const client = (apiKey = gateway.key) => new Anthropic({ apiKey, baseURL: gateway.url, maxRetries: 0 });

const weather = {
    name: "get_weather",
    description: "The weather in a city",
    input_schema: {
        type: "object",
        properties: { city: { type: "string" }, days: { type: "integer" } },
        required: ["city", "days"],
        additionalProperties: false,
    },
};
const question = [{ role: "user", content: "How is the weather in Lisbon?" }];

for (const provider of providers) {
    const body = { model: provider.model, max_tokens: 2000, messages: question };
    const create = (more) => client().messages.create({ ...body, ...more });

    // At the same time, as several windows of one user.
    describe(`anthropic, ${provider.id}`, { concurrency: true }, () => {
        it("answers", async () => {
            const message = await create({ system: "Be brief.", metadata: { user_id: "u" } });
            assert.equal(message.type, "message");
            assert.deepEqual(
                message.content.map((block) => block.type),
                ["text"],
                "no thinking that nobody asked for",
            );
            assert.equal(message.stop_reason, "end_turn");
            assert.ok(message.usage.input_tokens > 0 && message.usage.output_tokens > 0);
        });

        it("carries a request id that the SDK finds", async () => {
            const message = await create({});
            assert.match(message._request_id, /^req_/);
        });

        it("folds a stream into the message without a stream", async () => {
            const thinking = { type: "enabled", budget_tokens: 1024 };
            const stream = client().messages.stream({ ...body, thinking });
            let text = "";
            stream.on("text", (piece) => {
                text += piece;
            });
            const message = await stream.finalMessage();
            assert.equal(message.content.at(-1).text, text);
            assert.equal(message.stop_reason, "end_turn");
            assert.ok(message.usage.input_tokens > 0 && message.usage.output_tokens > 0);
            assert.deepEqual(
                message.content.map((block) => block.type),
                ["thinking", "text"],
            );
            assert.equal(message.content[0].signature, "");
            assertSame(message, await create({ thinking }));
        });

        it("calls the forced tool and takes its result", async () => {
            const tool_choice = { type: "tool", name: "get_weather" };
            const asked = await create({ tools: [weather], tool_choice });
            assert.equal(asked.stop_reason, "tool_use");
            const call = asked.content.find((block) => block.type === "tool_use");
            assert.equal(call.name, "get_weather");
            assert.equal(typeof call.input.city, "string");
            const result = { type: "tool_result", tool_use_id: call.id, content: '{"celsius":21}' };
            const messages = [
                ...question,
                { role: "assistant", content: asked.content },
                { role: "user", content: [result] },
            ];
            const answer = await create({ messages, tools: [weather] });
            assert.equal(answer.stop_reason, "end_turn");
        });

        it("streams the tool call through the helper", async () => {
            const tool_choice = { type: "any" };
            const message = await client()
                .messages.stream({ ...body, tools: [weather], tool_choice })
                .finalMessage();
            const call = message.content.find((block) => block.type === "tool_use");
            assert.equal(typeof call.input.city, "string");
            assert.ok(Number.isInteger(call.input.days));
            assert.equal(message.stop_reason, "tool_use");
            assertSame(message, await create({ tools: [weather], tool_choice }));
        });

        it("tells an answer that was cut", async () => {
            const message = await create({ max_tokens: 16 });
            assert.equal(message.stop_reason, "max_tokens");
            const streamed = await client()
                .messages.stream({ ...body, max_tokens: 16 })
                .finalMessage();
            assert.equal(streamed.stop_reason, "max_tokens");
        });

        it("passes the provider's failures on in their classes", async () => {
            const ask = (failure) => create({ model: `${provider.id}/${failure}` });
            await assert.rejects(ask("sim-400"), errors.BadRequestError);
            await assert.rejects(ask("sim-500"), errors.InternalServerError);
            await assert.rejects(ask("sim-429"), errors.RateLimitError);
        });

        it("throws when the stream breaks off", async () => {
            const stream = client().messages.stream({ ...body, model: `${provider.id}/sim-cut-mid-stream` });
            await assert.rejects(stream.finalMessage(), errors.APIError);
        });
    });
}

describe("anthropic, the rest", () => {
    it("counts tokens", async () => {
        const { input_tokens } = await client().messages.countTokens({ model: providers[0].model, messages: question });
        assert.ok(input_tokens > 3 && input_tokens < 50, String(input_tokens));
    });

    it("takes the names of Anthropic's models", async () => {
        const message = await client().messages.create({
            model: "claude-haiku-4-5-20251001",
            max_tokens: 2000,
            messages: question,
        });
        assert.equal(message.stop_reason, "end_turn");
    });

    it("lists models", async () => {
        const ids = [];
        for await (const model of client().models.list()) {
            ids.push(model.id);
        }
        assert.ok(ids.includes(providers[0].model), ids.join(" "));
    });

    it("refuses a wrong key", async () => {
        const call = client("slc-not-the-key").messages.create({
            model: providers[0].model,
            max_tokens: 5,
            messages: question,
        });
        await assert.rejects(call, (error) => {
            assert.ok(error instanceof errors.AuthenticationError, String(error));
            assert.equal(error.error.type, "error");
            return true;
        });
    });
});
