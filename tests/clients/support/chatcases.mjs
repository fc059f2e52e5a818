// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { describe, it } from "node:test";

const question = [{ role: "user", content: "Why is the sky blue?" }];

export const weather = {
    type: "function",
    function: {
        name: "get_weather",
        description: "The weather in a city",
        parameters: {
            type: "object",
            properties: { city: { type: "string" }, days: { type: "integer" } },
            required: ["city", "days"],
            additionalProperties: false,
        },
    },
};
const forced = { type: "function", function: { name: "get_weather" } };

const person = {
    type: "object",
    properties: { name: { type: "string" }, age: { type: "integer" }, tags: { type: "array", items: { type: "string" } } },
    required: ["name", "age", "tags"],
    additionalProperties: false,
};

async function collect(stream) {
    const chunks = [];
    for await (const chunk of stream) {
        chunks.push(chunk);
    }
    return chunks;
}

const deltas = (chunks) => chunks.flatMap((chunk) => chunk.choices.map((choice) => choice.delta));
const textOf = (chunks) =>
    deltas(chunks)
        .map((delta) => delta.content ?? "")
        .join("");

function checkWeatherCall(call) {
    assert.equal(call.type, "function");
    assert.equal(call.function.name, "get_weather");
    const given = JSON.parse(call.function.arguments);
    assert.deepEqual(Object.keys(given).sort(), ["city", "days"]);
    assert.equal(typeof given.city, "string");
    assert.ok(Number.isInteger(given.days));
}

/** The chat cases that every OpenAI-like SDK must pass: `client()` gives one, `errors` its error classes. */
export function chatCases({ name, client, errors, provider }) {
    const create = (body, options) =>
        client().chat.completions.create({ model: provider.model, messages: question, seed: 7, ...body }, options);

    // At the same time, as several windows of one user: nothing of one answer may get into another.
    describe(`${name}, ${provider.id}`, { concurrency: true }, () => {
        it("answers", async () => {
            const answer = await create({});
            assert.equal(answer.object, "chat.completion");
            assert.equal(answer.choices.length, 1);
            assert.equal(answer.choices[0].message.role, "assistant");
            assert.ok(answer.choices[0].message.content.length > 20);
            assert.equal(answer.choices[0].finish_reason, "stop");
            const { prompt_tokens, completion_tokens, total_tokens } = answer.usage;
            assert.ok(prompt_tokens > 0 && completion_tokens > 0);
            assert.equal(total_tokens, prompt_tokens + completion_tokens);
        });

        it("carries a request id that the SDK finds", async () => {
            const { response } = await create({}).withResponse();
            assert.match(response.headers.get("x-request-id"), /\S/);
            assert.equal(response.headers.get("request-id"), response.headers.get("x-request-id"));
        });

        it("streams the text it answers without a stream", async () => {
            const whole = await create({});
            const chunks = await collect(await create({ stream: true }));
            assert.equal(textOf(chunks), whole.choices[0].message.content);
            assert.equal(deltas(chunks)[0].role, "assistant");
            assert.ok(chunks.length > 5, "arrived in pieces");
            assert.ok(chunks.every((chunk) => chunk.choices.length === 1), "no usage chunk was asked for");
            const reasons = chunks.map((chunk) => chunk.choices[0].finish_reason);
            assert.deepEqual(reasons.slice(0, -1).filter(Boolean), []);
            assert.equal(reasons.at(-1), "stop");
            assert.equal(new Set(chunks.map((chunk) => chunk.id)).size, 1);
        });

        it("ends a stream with the usage when asked", async () => {
            const whole = await create({});
            const chunks = await collect(await create({ stream: true, stream_options: { include_usage: true } }));
            const last = chunks.at(-1);
            assert.deepEqual(last.choices, []);
            for (const count of ["prompt_tokens", "completion_tokens", "total_tokens"]) {
                assert.equal(last.usage[count], whole.usage[count], count);
            }
        });

        it("stops at max_tokens", async () => {
            const answer = await create({ max_tokens: 16, reasoning_effort: "low" });
            assert.equal(answer.choices[0].finish_reason, "length");
            assert.equal(answer.usage.completion_tokens, 16);
        });

        it("calls the forced tool and takes its result", async () => {
            const messages = [{ role: "user", content: "How is the weather in Lisbon?" }];
            const asked = await create({ messages, tools: [weather], tool_choice: forced });
            assert.equal(asked.choices[0].finish_reason, "tool_calls");
            const calls = asked.choices[0].message.tool_calls;
            assert.equal(calls.length, 1);
            checkWeatherCall(calls[0]);

            const result = { role: "tool", tool_call_id: calls[0].id, content: '{"sky":"clear","celsius":21}' };
            const answer = await create({ messages: [...messages, asked.choices[0].message, result], tools: [weather] });
            assert.equal(answer.choices[0].finish_reason, "stop");
            assert.ok(answer.choices[0].message.content.length > 0);
        });

        it("streams the tool call it makes without a stream", async () => {
            const body = { tools: [weather], tool_choice: forced };
            const whole = await create(body);
            const chunks = await collect(await create({ ...body, stream: true }));
            const pieces = deltas(chunks).flatMap((delta) => delta.tool_calls ?? []);
            assert.ok(pieces.length > 0);
            assert.ok(pieces.every((piece) => piece.index === 0), "every piece has its index");
            assert.equal(pieces.filter((piece) => piece.function?.name).length, 1, "the name comes once");
            const call = {
                id: pieces[0].id,
                type: pieces[0].type,
                function: {
                    name: pieces[0].function.name,
                    arguments: pieces.map((piece) => piece.function?.arguments ?? "").join(""),
                },
            };
            checkWeatherCall(call);
            assert.equal(call.function.arguments, whole.choices[0].message.tool_calls[0].function.arguments);
            assert.equal(chunks.at(-1).choices[0].finish_reason, "tool_calls");
        });

        it("answers in JSON mode", async () => {
            const messages = [{ role: "user", content: "List three colours as a JSON object." }];
            const answer = await create({ messages, response_format: { type: "json_object" } });
            const value = JSON.parse(answer.choices[0].message.content);
            assert.equal(typeof value, "object");
        });

        it("answers by a JSON schema", async () => {
            const json_schema = { name: "person", strict: true, schema: person };
            const answer = await create({ response_format: { type: "json_schema", json_schema } });
            const value = JSON.parse(answer.choices[0].message.content);
            assert.deepEqual(Object.keys(value).sort(), ["age", "name", "tags"]);
            assert.equal(typeof value.name, "string");
            assert.ok(Number.isInteger(value.age));
            assert.ok(Array.isArray(value.tags) && value.tags.every((tag) => typeof tag === "string"));
        });

        it("refuses a wrong key", async () => {
            const stranger = client("slc-not-the-key");
            const call = stranger.chat.completions.create({ model: provider.model, messages: question });
            await assert.rejects(call, (error) => {
                assert.ok(error instanceof errors.AuthenticationError, String(error));
                assert.equal(error.status, 401);
                return true;
            });
        });

        it("names the nearest ids of an unknown model", async () => {
            await assert.rejects(create({ model: "gpt-oss-120" }), (error) => {
                assert.ok(error instanceof errors.NotFoundError, String(error));
                assert.ok(error.message.includes(provider.model), error.message);
                return true;
            });
        });

        it("throws when the stream breaks off", async () => {
            const seen = [];
            const broken = async () => {
                for await (const chunk of await create({ model: `${provider.id}/sim-cut-mid-stream`, stream: true })) {
                    seen.push(chunk);
                }
            };
            await assert.rejects(broken, (error) => error instanceof errors.APIError);
            assert.ok(textOf(seen).length > 0, "what came before the break was delivered");
        });
    });
}
