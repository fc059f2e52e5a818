// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The newest generation of clients, beside the ones most programs still use; and the rules of strict typed clients,
// which fail on a word or a null that the format does not have.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { createOpenAI } from "@ai-sdk/openai";
import { generateText, jsonSchema, stepCountIs, streamText, tool } from "ai";
import OpenAI from "openai7";
import { startGateway } from "./support/process.mjs";
import { providers } from "./support/providers.mjs";

let gateway;
before(async () => {
    gateway = await startGateway();
});
after(async () => {
    assert.deepEqual(await gateway.stop(), { code: 0, signal: null });
});

const question = "How is the weather in Lisbon?";
const parameters = {
    type: "object",
    properties: { city: { type: "string" } },
    required: ["city"],
    additionalProperties: false,
};
const weather = { type: "function", function: { name: "get_weather", description: "The weather in a city", parameters } };

for (const { id, model } of providers) {
    describe(`newest openai, ${id}`, { concurrency: true }, () => {
        const client = (more = {}) =>
            new OpenAI({ apiKey: gateway.key, baseURL: `${gateway.url}/v1`, maxRetries: 0, ...more });
        const messages = [{ role: "user", content: question }];

        it("chats, whole and streamed by its helper", async () => {
            const whole = await client().chat.completions.create({ model, messages });
            assert.ok(whole.choices[0].message.content.length > 20);
            const runner = client().chat.completions.stream({ model, messages });
            assert.ok((await runner.finalContent()).length > 20);
        });

        it("takes a turn with a tool", async () => {
            const runner = client().chat.completions.runTools({
                model,
                messages,
                tools: [{ type: "function", function: { ...weather.function, parse: JSON.parse, function: () => "Sunny." } }],
            });
            assert.match(await runner.finalContent(), /Sunny/);
        });

        it("streams a response by its helper, and goes on from it", async () => {
            const stream = client().responses.stream({ model, input: question });
            const first = await stream.finalResponse();
            assert.equal(first.status, "completed");
            const second = await client().responses.create({ model, input: "And now?", previous_response_id: first.id });
            assert.equal(second.previous_response_id, first.id);
            assert.ok(second.output_text.length > 20);
        });

        it("does not try a wrong key again", async () => {
            let asked = 0;
            const counting = (...request) => {
                ++asked;
                return fetch(...request);
            };
            const wrong = client({ apiKey: "slc-wrong", maxRetries: 5, fetch: counting });
            await assert.rejects(wrong.chat.completions.create({ model, messages }), { status: 401 });
            assert.equal(asked, 1);
        });
    });

    describe(`AI SDK's default model, ${id}`, { concurrency: true }, () => {
        const languageModel = () => createOpenAI({ apiKey: gateway.key, baseURL: `${gateway.url}/v1` })(model);
        const tools = () => ({
            get_weather: tool({
                description: "The weather in a city",
                inputSchema: jsonSchema(parameters),
                execute: async () => "Sunny.",
            }),
        });

        // It keeps answers at the server and refers to their items.
        it("takes turns with a tool", async () => {
            const { steps, text } = await generateText({
                model: languageModel(),
                prompt: question,
                tools: tools(),
                stopWhen: stepCountIs(4),
                maxRetries: 0,
            });
            assert.equal(steps[0].toolCalls.length, 1);
            assert.equal(steps.length, 2);
            assert.match(text, /Sunny/);
        });

        it("takes turns with a tool, streamed", async () => {
            const stream = streamText({
                model: languageModel(),
                prompt: question,
                tools: tools(),
                stopWhen: stepCountIs(4),
                maxRetries: 0,
            });
            assert.match(await stream.text, /Sunny/);
            assert.equal((await stream.steps).length, 2);
        });
    });

    // What typed clients as async-openai's are generated from: closed sets of words, members that must be there.
    describe(`typed clients, ${id}`, { concurrency: true }, () => {
        const oneOf = (value, ...words) => assert.ok(words.includes(value), `${value} is none of ${words}`);
        const finishes = ["stop", "length", "tool_calls", "content_filter", "function_call"];
        const tiers = [undefined, null, "auto", "default", "flex", "scale", "priority"];
        const post = async (door, body) => {
            const response = await fetch(`${gateway.url}/v1/${door}`, {
                method: "POST",
                headers: { authorization: `Bearer ${gateway.key}`, "content-type": "application/json" },
                body: JSON.stringify({ model, ...body }),
            });
            assert.equal(response.status, 200);
            return response;
        };
        const asks = [
            { messages: [{ role: "user", content: question }] },
            {
                messages: [{ role: "user", content: question }],
                tools: [weather],
                tool_choice: { type: "function", function: { name: "get_weather" } },
            },
        ];

        it("chat", async () => {
            for (const ask of asks) {
                const answer = await (await post("chat/completions", ask)).json();
                oneOf(answer.service_tier, ...tiers);
                oneOf(answer.object, "chat.completion");
                for (const { index, message, finish_reason } of answer.choices) {
                    assert.equal(typeof index, "number");
                    oneOf(finish_reason, ...finishes);
                    oneOf(message.role, "assistant");
                    assert.ok("content" in message);
                    for (const call of message.tool_calls ?? []) {
                        oneOf(call.type, "function");
                        assert.ok(call.id && call.function.name);
                        assert.equal(typeof call.function.arguments, "string");
                    }
                }
            }
        });

        it("chat, streamed", async () => {
            for (const ask of asks) {
                const text = await (await post("chat/completions", { ...ask, stream: true })).text();
                const data = text.split("\n").filter((line) => line.startsWith("data: {"));
                assert.ok(data.length > 2);
                for (const chunk of data.map((line) => JSON.parse(line.slice(6)))) {
                    oneOf(chunk.service_tier, ...tiers);
                    oneOf(chunk.object, "chat.completion.chunk");
                    for (const { delta, finish_reason } of chunk.choices) {
                        oneOf(finish_reason, null, ...finishes);
                        oneOf(delta.role, undefined, "assistant");
                        assert.ok((delta.tool_calls ?? []).every((call) => typeof call.index === "number"));
                    }
                }
            }
        });

        it("responses", async () => {
            const answer = await (await post("responses", { input: question })).json();
            oneOf(answer.service_tier, ...tiers);
            oneOf(answer.status, "completed", "incomplete");
            for (const item of answer.output) {
                oneOf(item.type, "message", "reasoning", "function_call");
                oneOf(item.status, undefined, null, "completed", "incomplete");
            }
        });
    });
}
