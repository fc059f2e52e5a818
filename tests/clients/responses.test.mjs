// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import OpenAI, * as errors from "openai";
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

const client = () => new OpenAI({ apiKey: gateway.key, baseURL: `${gateway.url}/v1`, maxRetries: 0 });

const weather = {
    type: "function",
    name: "get_weather",
    description: "The weather in a city",
    strict: true,
    parameters: {
        type: "object",
        properties: { city: { type: "string" }, days: { type: "integer" } },
        required: ["city", "days"],
        additionalProperties: false,
    },
};
const forced = { type: "function", name: "get_weather" };
const question = "How is the weather in Lisbon?";

const ofType = (response, type) => response.output.filter((item) => item.type === type);

for (const provider of providers) {
    const create = (body) => client().responses.create({ model: provider.model, input: question, ...body });

    /** All events of a stream. */
    const events = async (body) => {
        const seen = [];
        for await (const event of await create({ ...body, stream: true })) {
            seen.push(event);
        }
        return seen;
    };

    // At the same time, as several windows of one user.
    describe(`openai responses, ${provider.id}`, { concurrency: true }, () => {
        it("answers", async () => {
            const response = await create({ instructions: "Be brief.", metadata: { a: "b" } });
            assert.equal(response.object, "response");
            assert.equal(response.status, "completed");
            assert.equal(response.error, null);
            assert.ok(response.output_text.length > 20);
            assert.ok(response.usage.input_tokens > 0 && response.usage.output_tokens > 0);
            assert.equal(response.usage.total_tokens, response.usage.input_tokens + response.usage.output_tokens);
            assert.equal(new Set(response.output.map((item) => item.id)).size, response.output.length);
        });

        it("streams a whole life, numbered without gaps", async () => {
            const seen = await events({});
            assert.deepEqual(
                seen.map((event) => event.sequence_number),
                seen.map((_, index) => index),
            );
            assert.equal(seen[0].type, "response.created");
            assert.equal(seen.at(-1).type, "response.completed");
            const text = seen.filter((event) => event.type === "response.output_text.delta").map((event) => event.delta);
            assert.ok(text.length > 5, "arrived in pieces");
            const { response } = seen.at(-1);
            const [message] = ofType(response, "message");
            assert.equal(text.join(""), message.content[0].text);
            assert.ok(response.usage.output_tokens > 0);
        });

        it("folds a stream into the response without a stream", async () => {
            const whole = await create({});
            const last = (await events({})).at(-1).response;
            const folded = await client().responses.stream({ model: provider.model, input: question }).finalResponse();
            assert.equal(folded.status, "completed");
            assertSame(folded, whole);
            assertSame({ ...last, output_text: whole.output_text }, whole);
        });

        it("keeps the ids of a stream in the final object", async () => {
            const seen = await events({ tools: [weather], tool_choice: forced });
            const added = seen.filter((event) => event.type === "response.output_item.added").map(({ item }) => item.id);
            const { response } = seen.at(-1);
            assert.equal(seen[0].response.id, response.id);
            assert.deepEqual(
                added,
                response.output.map((item) => item.id),
            );
        });

        it("calls the forced tool and takes its result", async () => {
            const asked = await create({ tools: [weather], tool_choice: forced });
            const [call] = ofType(asked, "function_call");
            assert.equal(call.name, "get_weather");
            assert.deepEqual(Object.keys(JSON.parse(call.arguments)).sort(), ["city", "days"]);
            const result = { type: "function_call_output", call_id: call.call_id, output: '{"celsius":21}' };
            const answer = await create({
                input: [{ role: "user", content: question }, ...asked.output, result],
                tools: [weather],
                store: false,
            });
            assert.equal(answer.status, "completed");
            assert.ok(answer.output_text.length > 0);
        });

        it("streams the tool call through the helper", async () => {
            const body = { tools: [weather], tool_choice: forced };
            const stream = client().responses.stream({ model: provider.model, input: question, ...body });
            let pieces = "";
            stream.on("response.function_call_arguments.delta", (event) => {
                pieces += event.delta;
            });
            const response = await stream.finalResponse();
            const [call] = ofType(response, "function_call");
            assert.equal(pieces, call.arguments);
            assert.equal(typeof JSON.parse(call.arguments).city, "string");
            assertSame(response, await create(body));
        });

        it("tells an answer that was cut", async () => {
            const response = await create({ max_output_tokens: 16, reasoning: { effort: "low" } });
            assert.equal(response.status, "incomplete");
            assert.equal(response.incomplete_details.reason, "max_output_tokens");
            const seen = await events({ max_output_tokens: 16, reasoning: { effort: "low" } });
            assert.equal(seen.at(-1).type, "response.incomplete");
        });

        it("answers by a JSON schema", async () => {
            const schema = {
                type: "object",
                properties: { name: { type: "string" }, age: { type: "integer" } },
                required: ["name", "age"],
                additionalProperties: false,
            };
            const response = await create({ text: { format: { type: "json_schema", name: "person", strict: true, schema } } });
            assert.deepEqual(Object.keys(JSON.parse(response.output_text)).sort(), ["age", "name"]);
        });

        it("passes the provider's failures on in their classes", async () => {
            const ask = (failure) => create({ model: `${provider.id}/${failure}` });
            await assert.rejects(ask("sim-400"), errors.BadRequestError);
            await assert.rejects(ask("sim-500"), errors.InternalServerError);
            await assert.rejects(ask("sim-429"), errors.RateLimitError);
        });

        it("tells a stream that breaks off", async () => {
            const seen = await events({ model: `${provider.id}/sim-cut-mid-stream` });
            assert.equal(seen.at(-1).type, "response.failed");
            assert.equal(seen.at(-1).response.status, "failed");
            assert.ok(seen.at(-1).response.error.message.length > 0);
            assert.ok(seen.some((event) => event.type === "response.output_text.delta"));
        });
    });
}

describe("openai responses by way of chat", () => {
    const model = providers[0].model;

    it("takes a free text tool and gives its call back", async () => {
        const tool = { type: "custom", name: "note", description: "Takes a note." };
        const response = await client().responses.create({
            model,
            input: question,
            tools: [tool],
            tool_choice: { type: "custom", name: "note" },
        });
        const [call] = ofType(response, "custom_tool_call");
        assert.equal(call.name, "note");
        assert.equal(typeof call.input, "string");
    });

    it("names what it cannot do", async () => {
        await assert.rejects(client().responses.create({ model, input: "Hi", previous_response_id: "resp_1" }), (error) => {
            assert.ok(error instanceof errors.BadRequestError, String(error));
            assert.equal(error.param, "previous_response_id");
            return true;
        });
    });

    it("reports what it leaves out", async () => {
        const { response } = await client()
            .responses.create({ model, input: "Hi", tools: [{ type: "web_search" }] })
            .withResponse();
        assert.equal(response.headers.get("x-sluice-dropped-params"), "tools[0]");
    });
});
