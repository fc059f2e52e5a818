// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real Claude Code and Codex CLI do a task through the gateway: look at a file, change it by a tool call, say so.
// The simulator's script says what the model answers; everything else is the tools' own doing.
import assert from "node:assert/strict";
import { createServer, request } from "node:http";
import { once } from "node:events";
import { after, before, describe, it } from "node:test";
import { startGateway } from "./support/process.mjs";
import { providers } from "./support/providers.mjs";
import { startTrap, Workplace } from "./support/tool.mjs";

const task = "Correct the spelling in note.txt";
const done = "The spelling is right now.";
const wrong = "The quick brown fox jumps over teh lazy dog.\n";
const right = "The quick brown fox jumps over the lazy dog.\n";

const patch = `apply_patch <<'END'
*** Begin Patch
*** Update File: note.txt
@@
-${wrong.trimEnd()}
+${right.trimEnd()}
*** End Patch
END
`;

let trap;
before(async () => {
    trap = await startTrap();
});
after(() => trap.stop());

/** Lets a tool do the task at one provider: `calls(file)` are its two tool calls, `run(place, gateway)` starts it, and
 * `after(place)` looks at what is left when the gateway has ended. */
async function doTask(provider, { calls, run, after = () => {} }) {
    const place = new Workplace("note.txt", wrong);
    const [look, change] = calls(place.file);
    const answers = [{ text: "I shall look at it first.", calls: [look] }, { calls: [change] }, { text: done }];
    const environment = { XDG_DATA_HOME: place.data };
    const gateway = await startGateway(["--demo", "--script", place.script([{ contains: task, answers }])], environment);
    try {
        const result = await run(place, gateway);
        assert.deepEqual([result.code, result.signal], [0, null], result.stdout + result.stderr);
        assert.equal(place.text, right, "the file was changed by the tool call");
        const ends = gateway.events.filter((event) => event.event === "end" && event.status === 200 && event.tokens > 0);
        assert.equal(ends.length, 3, "one request for each answer");
        assert.ok(ends.every((event) => event.provider === provider.id));
        assert.deepEqual(trap.seen, [], "it asked for nobody but the gateway");
        return result;
    } finally {
        try {
            assert.deepEqual(await gateway.stop(), { code: 0, signal: null });
            after(place);
        } finally {
            place.remove();
        }
    }
}

const quiet = {
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    DISABLE_AUTOUPDATER: "1",
    DISABLE_ERROR_REPORTING: "1",
    DISABLE_TELEMETRY: "1",
};

const claudeSettings = (url, key, model) => ({
    ANTHROPIC_BASE_URL: url,
    ANTHROPIC_AUTH_TOKEN: key,
    ANTHROPIC_MODEL: model,
    ...quiet,
});

/** Counts the POSTs that go through it to a gateway. */
async function startCounter(gateway) {
    const counter = { posts: 0 };
    const server = createServer((from, to) => {
        counter.posts += from.method === "POST" ? 1 : 0;
        const onward = request(gateway.url + from.url, { method: from.method, headers: from.headers }, (answer) => {
            to.writeHead(answer.statusCode, answer.headers);
            answer.pipe(to);
        });
        onward.on("error", () => to.destroy());
        from.pipe(onward);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    counter.url = `http://127.0.0.1:${server.address().port}`;
    counter.stop = () => server.close();
    return counter;
}

const claudeCode = (provider) => ({
    calls: (file) => [
        { name: "Read", arguments: { file_path: file } },
        { name: "Edit", arguments: { file_path: file, old_string: "teh lazy", new_string: "the lazy" } },
    ],
    run: (place, gateway) =>
        place.run("claude", claudeArguments, trap, claudeSettings(gateway.url, gateway.key, provider.model)),
});

const codexSettings = (url, model) => `model = "${model}"
model_provider = "sluice"
check_for_update_on_startup = false
[analytics]
enabled = false
[features]
apps = false
plugins = false
[model_providers.sluice]
name = "Sluice"
base_url = "${url}/v1"
env_key = "SLUICE_KEY"
wire_api = "responses"
`;

// Its own sandbox needs what a container may not give; the commands are those of the script.
const codex = (provider) => ({
    calls: () => [
        { name: "exec_command", arguments: { cmd: "cat note.txt" } },
        { name: "exec_command", arguments: { cmd: patch } },
    ],
    run: (place, gateway) => {
        place.configure(".codex", "config.toml", codexSettings(gateway.url, provider.model));
        return place.run("codex", codexArguments, trap, { SLUICE_KEY: gateway.key });
    },
});

const claudeArguments = ["--print", "--permission-mode", "acceptEdits", "--output-format", "json", task];
const codexArguments = ["exec", "--skip-git-repo-check", "--sandbox", "danger-full-access", "--json", task];

/** A tool by `sluice connect` or `sluice run` instead of settings by hand; what is in its own file is as it was then. */
const led = (how, tool, { id, program, folder, name, settings, args }, provider) => ({
    calls: tool(provider).calls,
    run: (place, gateway) => {
        place.configure(folder, name, settings);
        const own = { XDG_DATA_HOME: place.data, ...quiet };
        if (how === "run") {
            return place.sluice(["run", id, "-m", provider.model, "--", ...args], trap, own);
        }
        const done = place.sluice(["connect", id, "-m", provider.model], trap, own);
        return done.then(({ code, stdout, stderr }) => {
            assert.equal(code, 0, stderr);
            assert.match(stdout, new RegExp(gateway.url));
            assert.notEqual(place.settings(folder, name), settings);
            return place.run(program, args, trap, own);
        });
    },
    after: (place) => assert.equal(place.settings(folder, name), settings),
});

const ledTools = [
    [claudeCode, { id: "claude-code", program: "claude", folder: ".claude", name: "settings.json", args: claudeArguments,
        settings: '{\r\n\t"env": {"X": "1"},\r\n\t"permissions": {"deny": ["WebFetch"]}\r\n}' }],
    [codex, { id: "codex", program: "codex", folder: ".codex", name: "config.toml", args: codexArguments,
        settings: 'check_for_update_on_startup = false # mine\n[analytics]\nenabled = false\n[features]\napps = false\nplugins = false' }],
];

describe("tools, led by sluice", () => {
    for (const [tool, facts] of ledTools) {
        for (const how of ["run", "connect"]) {
            it(`${facts.id} edits a file by ${how}`, () => doTask(providers[0], led(how, tool, facts, providers[0])));
        }
    }
});

for (const provider of providers) {
    describe(`tools, ${provider.id}`, () => {
        it("Claude Code edits a file", async () => {
            const { stdout } = await doTask(provider, claudeCode(provider));
            const report = JSON.parse(stdout);
            assert.deepEqual([report.subtype, report.is_error, report.result], ["success", false, done]);
            assert.equal(report.num_turns, 3);
            assert.ok(report.usage.input_tokens > 0 && report.usage.output_tokens > 0);
        });

        it("Codex edits a file", async () => {
            const { stdout } = await doTask(provider, codex(provider));
            const events = stdout
                .trim()
                .split("\n")
                .map((line) => JSON.parse(line));
            const items = events.filter((event) => event.type === "item.completed").map((event) => event.item);
            const change = items.find((item) => item.type === "file_change");
            assert.equal(change?.status, "completed", stdout);
            assert.equal(items.at(-1).text, done);
            assert.equal(events.at(-1).type, "turn.completed");
            assert.ok(events.at(-1).usage.input_tokens > 0);
        });

        // A schema and tools together: where the provider refuses the pair, the schema is told in words.
        it("Codex answers by a schema", async () => {
            const place = new Workplace("note.txt", wrong);
            const gateway = await startGateway(["--demo"]);
            try {
                const schema = {
                    type: "object",
                    properties: { title: { type: "string" }, count: { type: "integer" } },
                    required: ["title", "count"],
                    additionalProperties: false,
                };
                const file = place.write("schema.json", JSON.stringify(schema));
                place.configure(".codex", "config.toml", codexSettings(gateway.url, provider.model));
                const args = ["exec", "--skip-git-repo-check", "--json", "--output-schema", file, "Name three rivers."];
                const result = await place.run("codex", args, trap, { SLUICE_KEY: gateway.key });
                assert.equal(result.code, 0, result.stdout + result.stderr);
                const events = result.stdout
                    .trim()
                    .split("\n")
                    .map((line) => JSON.parse(line));
                const said = events.filter((event) => event.item?.type === "agent_message").at(-1).item.text;
                assert.deepEqual(Object.keys(JSON.parse(said)).sort(), ["count", "title"]);
            } finally {
                await gateway.stop();
                place.remove();
            }
        });
    });
}

describe("a wrong key", () => {
    // It tries again by the status alone, for minutes and without a word, unless it is told that it cannot help.
    it("ends Claude Code at once", async () => {
        const place = new Workplace("note.txt", wrong);
        const gateway = await startGateway(["--demo"]);
        const counter = await startCounter(gateway);
        try {
            const settings = claudeSettings(counter.url, "slc-wrong", providers[0].model);
            const result = await place.run("claude", ["--print", task], trap, settings);
            assert.notEqual(result.code, 0);
            assert.match(result.stdout + result.stderr, /401|key|auth/i);
            // One at least: a tool that fails before it asks would show nothing.
            assert.ok(counter.posts >= 1 && counter.posts <= 2, `${counter.posts} requests: ${result.stdout}${result.stderr}`);
        } finally {
            counter.stop();
            await gateway.stop();
            place.remove();
        }
    });
});
