#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: mail.sh
# Mails from `sluice alerts test` to aiosmtpd, a mail server: with STARTTLS and login, and over TLS from the beginning.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
cache=${XDG_CACHE_HOME:-$HOME/.cache}/sluice-counterparts/python
if [[ ! -x $cache/bin/aiosmtpd ]]; then
    python3 -m venv "$cache"
    "$cache/bin/pip" install --quiet --requirement python.txt
fi
exec "$cache/bin/python" mail.py
