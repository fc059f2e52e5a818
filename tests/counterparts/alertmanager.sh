#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: alertmanager.sh
# Sends a message to a real Alertmanager as `sluice alerts test` does, and looks for it there.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=${SLUICE_PROGRAM:-$top/build/release/bin/sluice}
if ! command -v prometheus-alertmanager >/dev/null; then
    echo "SKIPPED: prometheus-alertmanager is not installed; apt-get install prometheus-alertmanager" >&2
    exit 77
fi
folder=$(mktemp -d)
server=
finish() {
    [[ -z $server ]] || kill "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT
export XDG_DATA_HOME=$folder XDG_CONFIG_HOME=$folder HOME=$folder
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
printf 'route: {receiver: none}\nreceivers: [{name: none}]\n' >"$folder/am.yml"
prometheus-alertmanager --config.file="$folder/am.yml" --storage.path="$folder/am" --cluster.listen-address= \
    --web.listen-address="127.0.0.1:$port" >"$folder/am.log" 2>&1 &
server=$!
for _ in {1..100}; do
    curl -sf "http://127.0.0.1:$port/-/ready" >/dev/null && break
    sleep 0.1
done
printf '{"alerts":{"channels":{"am":{"kind":"alertmanager","url":"http://127.0.0.1:%s"}}}}' "$port" >"$folder/config.json"
"$program" alerts test am --config "$folder/config.json"
found=$(curl -sf "http://127.0.0.1:$port/api/v2/alerts")
python3 - "$found" <<'PY'
import json
import sys

alerts = json.loads(sys.argv[1])
assert len(alerts) == 1, alerts
assert alerts[0]["labels"]["alertname"] == "test" and alerts[0]["labels"]["service"] == "sluice", alerts
assert "test of the channel am" in alerts[0]["annotations"]["summary"], alerts
print("Alertmanager has it:", alerts[0]["annotations"]["summary"])
PY
