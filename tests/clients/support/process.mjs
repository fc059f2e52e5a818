// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const program = process.env.SLUICE_PROGRAM;
if (!program) {
    throw new Error("SLUICE_PROGRAM must name the sluice binary to test");
}

/** An environment without the user's keys, settings, display and keychain. */
function cleanEnvironment(home, extra) {
    const environment = { ...process.env };
    for (const name of Object.keys(environment)) {
        if (/^(GROQ|FIREWORKS|OPENAI|SLUICE)_|^XDG_|^(DISPLAY|WAYLAND_DISPLAY|DBUS_SESSION_BUS_ADDRESS)$/.test(name)) {
            delete environment[name];
        }
    }
    return { ...environment, HOME: home, LC_ALL: "C.UTF-8", ...extra };
}

/** A running `sluice` that announced its address; its lines are kept as they come. */
export class Server {
    static async start(args, environment = {}) {
        const server = new Server(args, environment);
        await server.#listening();
        return server;
    }

    constructor(args, environment) {
        this.home = mkdtempSync(join(tmpdir(), "sluice-test-"));
        this.stdout = [];
        this.stderr = [];
        this.waiting = new Set();
        this.child = spawn(program, args, {
            env: cleanEnvironment(this.home, environment),
            stdio: ["ignore", "pipe", "pipe"],
        });
        this.ended = once(this.child, "close").then(([code, signal]) => {
            this.result = { code, signal };
            this.#wake();
        });
        createInterface({ input: this.child.stdout }).on("line", (line) => this.#keep(this.stdout, line));
        createInterface({ input: this.child.stderr }).on("line", (line) => this.#keep(this.stderr, line));
    }

    #keep(lines, line) {
        lines.push(line);
        this.#wake();
    }

    #wake() {
        for (const look of [...this.waiting]) {
            look();
        }
    }

    async #listening() {
        const line = await this.until(() => this.stdout.find((text) => text.startsWith("listening on ")));
        this.url = line.slice("listening on ".length);
    }

    /** The simulator's log events of this process so far. */
    get events() {
        return this.stderr.filter((line) => line.startsWith("sim {")).map((line) => JSON.parse(line.slice(4)));
    }

    /** Resolves with the first truthy answer of `look`, asked again after each line; fails after `seconds`. */
    until(look, seconds = 20) {
        return new Promise((resolve, reject) => {
            const finish = (settle, value) => {
                clearTimeout(timer);
                this.waiting.delete(check);
                settle(value);
            };
            const fail = (why) => {
                const heard = [...this.stdout.slice(-5), ...this.stderr.slice(-20)].join("\n");
                finish(reject, new Error(`${why}; the program said:\n${heard}`));
            };
            const check = () => {
                const found = look();
                if (found) {
                    finish(resolve, found);
                } else if (this.result) {
                    fail(`sluice ended (${JSON.stringify(this.result)}) before what was waited for`);
                }
            };
            const timer = setTimeout(() => fail(`not seen within ${seconds} s: ${look}`), seconds * 1000);
            this.waiting.add(check);
            check();
        });
    }

    /** Ends the program as a service manager would and returns how it ended. */
    async stop(signal = "SIGTERM") {
        this.child.kill(signal);
        await this.ended;
        rmSync(this.home, { recursive: true, force: true });
        return this.result;
    }
}

// Those who abort need an answer that is still running then, however slow this machine is.
const longAnswer = fileURLToPath(new URL("long.json", import.meta.url));

/** `sluice serve --demo` on a free port; `key` opens it. */
export async function startGateway(args = ["--demo", "--script", longAnswer], environment = {}) {
    const key = "slc-test-0123456789abcdefghijklmnop";
    const server = await Server.start(["serve", "--port", "0", ...args], { SLUICE_GATEWAY_KEY: key, ...environment });
    server.key = key;
    return server;
}
