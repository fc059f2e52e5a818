// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real Claude Code and Codex CLI do a task through the gateway: look at a file, change it by a tool call, say so.
// The simulator's script says what the model answers; everything else is the tools' own doing.
import assert from "node:assert/strict";
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

/** Lets a tool do the task at one provider: `calls(file)` are its two tool calls, `run(place, gateway)` starts it. */
async function doTask(provider, { calls, run }) {
    const place = new Workplace("note.txt", wrong);
    const [look, change] = calls(place.file);
    const answers = [{ text: "I shall look at it first.", calls: [look] }, { calls: [change] }, { text: done }];
    const gateway = await startGateway(["--demo", "--script", place.script([{ contains: task, answers }])]);
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
        assert.deepEqual(await gateway.stop(), { code: 0, signal: null });
        place.remove();
    }
}

const claudeCode = (provider) => ({
    calls: (file) => [
        { name: "Read", arguments: { file_path: file } },
        { name: "Edit", arguments: { file_path: file, old_string: "teh lazy", new_string: "the lazy" } },
    ],
    run: (place, gateway) =>
        place.run("claude", ["--print", "--permission-mode", "acceptEdits", "--output-format", "json", task], trap, {
            ANTHROPIC_BASE_URL: gateway.url,
            ANTHROPIC_AUTH_TOKEN: gateway.key,
            ANTHROPIC_MODEL: provider.model,
            CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
            DISABLE_AUTOUPDATER: "1",
            DISABLE_ERROR_REPORTING: "1",
            DISABLE_TELEMETRY: "1",
        }),
});

// Its own sandbox needs what a container may not give; the commands are those of the script.
const codex = (provider) => ({
    calls: () => [
        { name: "exec_command", arguments: { cmd: "cat note.txt" } },
        { name: "exec_command", arguments: { cmd: patch } },
    ],
    run: (place, gateway) => {
        const settings = `model = "${provider.model}"
model_provider = "sluice"
check_for_update_on_startup = false
[analytics]
enabled = false
[features]
apps = false
plugins = false
[model_providers.sluice]
name = "Sluice"
base_url = "${gateway.url}/v1"
env_key = "SLUICE_KEY"
wire_api = "responses"
`;
        place.configure(".codex", "config.toml", settings);
        const args = ["exec", "--skip-git-repo-check", "--sandbox", "danger-full-access", "--json", task];
        return place.run("codex", args, trap, { SLUICE_KEY: gateway.key });
    },
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
    });
}
