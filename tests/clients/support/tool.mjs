// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const sluice = process.env.SLUICE_PROGRAM;
const programs = fileURLToPath(new URL("../node_modules/.bin/", import.meta.url));

/** Where a tool's connections end that would leave the machine; `seen` holds what they asked for. */
export async function startTrap() {
    const seen = [];
    const server = createServer((socket) => {
        socket.on("error", () => {});
        socket.once("data", (data) => {
            seen.push(data.toString("latin1").split("\r\n")[0]);
            socket.end("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        });
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return { seen, url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** An empty home and a project folder with one file in it, for one run of a tool. */
export class Workplace {
    constructor(file, text) {
        this.root = mkdtempSync(join(tmpdir(), "sluice-tool-"));
        this.home = join(this.root, "home");
        this.project = join(this.root, "project");
        this.file = join(this.project, file);
        this.data = join(this.root, "data");
        mkdirSync(this.home);
        mkdirSync(this.project);
        writeFileSync(this.file, text);
    }

    /** Writes a file below the home. */
    configure(folder, name, text) {
        mkdirSync(join(this.home, folder));
        writeFileSync(join(this.home, folder, name), text);
    }

    /** What a file below the home says. */
    settings(folder, name) {
        return readFileSync(join(this.home, folder, name), "utf8");
    }

    /** Writes a file beside the project and returns its path. */
    write(name, text) {
        const path = join(this.root, name);
        writeFileSync(path, text);
        return path;
    }

    /** Writes a script for the simulator and returns its path. */
    script(conversations) {
        const path = join(this.root, "script.json");
        writeFileSync(path, JSON.stringify({ conversations }));
        return path;
    }

    get text() {
        return readFileSync(this.file, "utf8");
    }

    /** Runs a tool in the project to its end, with nothing of this process's environment but the path. */
    run(program, args, trap, environment) {
        return this.#run(join(programs, program), args, trap, environment);
    }

    /** Runs the program under test in the same way; it finds the tools. */
    sluice(args, trap, environment) {
        return this.#run(sluice, args, trap, { ...environment, PATH: `${programs}:${process.env.PATH}` });
    }

    async #run(program, args, trap, environment) {
        const child = spawn(program, args, {
            cwd: this.project,
            stdio: ["ignore", "pipe", "pipe"],
            timeout: 120_000,
            killSignal: "SIGKILL",
            env: {
                PATH: process.env.PATH,
                HOME: this.home,
                TMPDIR: this.root,
                TERM: "dumb",
                LC_ALL: "C.UTF-8",
                HTTP_PROXY: trap.url,
                HTTPS_PROXY: trap.url,
                ALL_PROXY: trap.url,
                NO_PROXY: "127.0.0.1",
                ...environment,
            },
        });
        const output = { stdout: "", stderr: "" };
        for (const name of Object.keys(output)) {
            child[name].setEncoding("utf8").on("data", (text) => {
                output[name] += text;
            });
        }
        const [code, signal] = await once(child, "close");
        return { code, signal, ...output };
    }

    remove() {
        rmSync(this.root, { recursive: true, force: true, maxRetries: 5 });
    }
}
