// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What the same case asks of each provider. */
export const providers = [
    { id: "groq", model: "groq/openai/gpt-oss-120b" },
    { id: "fireworks", model: "fireworks/accounts/fireworks/models/gpt-oss-120b" },
];
