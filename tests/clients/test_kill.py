# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A provider that dies in mid-stream is an error for the client, in its dialect, and never a clean end."""

import signal
import unittest

import openai

from support import sluice


class Kill(unittest.TestCase):
    def test_the_upstream_is_killed_in_mid_stream(self):
        for model in (sluice.GROQ_MODEL, sluice.FIREWORKS_MODEL):
            with self.subTest(model):
                self.kill_while_streaming(model)

    def kill_while_streaming(self, model):
        pace = ["--tokens-per-second", "50", "--tokens", "5000", "--ttft-ms", "1"]
        with sluice.simulator(*pace) as provider, sluice.gateway(**sluice.upstream(provider.url)) as gateway:
            with openai.OpenAI(api_key=sluice.KEY, base_url=f"{gateway.url}/v1", max_retries=0) as client:
                messages = [{"role": "user", "content": "Count to a thousand."}]
                stream = client.chat.completions.create(model=model, messages=messages, stream=True)
                for _, _ in zip(range(5), stream):
                    pass
                provider.stop(signal.SIGKILL)
                with self.assertRaises(openai.APIError) as caught:
                    for chunk in stream:
                        self.assertIsNone(chunk.choices[0].finish_reason, "no faked end")
                self.assertTrue(caught.exception.message)
                # It goes on serving, and says that the provider is not there.
                with self.assertRaises(openai.InternalServerError):
                    client.chat.completions.create(model=model, messages=messages)


if __name__ == "__main__":
    unittest.main()
