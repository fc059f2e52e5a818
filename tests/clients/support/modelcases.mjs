// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { providers } from "./providers.mjs";

/** The model list as an SDK reads it. */
export function modelCases({ name, client, errors }) {
    describe(`${name}, models`, () => {
        it("lists the models of every provider under their full names", async () => {
            const { data } = await client().models.list();
            const ids = data.map((model) => model.id);
            assert.ok(data.every((model) => model.object === "model"));
            for (const { model } of providers) {
                assert.ok(ids.includes(model), `${model} in ${ids}`);
            }
            assert.equal(new Set(ids).size, ids.length, "no id twice");
        });

        for (const { model } of providers) {
            it(`retrieves ${model}`, async () => {
                assert.equal((await client().models.retrieve(model)).id, model);
            });
        }

        it("does not know what is not there", async () => {
            await assert.rejects(client().models.retrieve("groq/no/such/model"), errors.NotFoundError);
        });
    });
}
