#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Whether arrows.sh finds what it is there for: one offence after the other in a tree that is clean otherwise.
set -uo pipefail
arrows=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/arrows.sh
tree=$(mktemp -d) || exit 2
trap 'rm -rf "$tree"' EXIT
failed=0
licence=SPDX-License-Identifier # apart from its colon, or it would be this file's own
spdx=$'// SPDX-FileCopyrightText: x\n'"// $licence: x"$'\n'

# Expects arrows.sh to agree with the tree: clean WHAT FILE TEXT
clean() {
    check 0 "$@"
}

# Expects it to name FILE: offends WHAT FILE TEXT
offends() {
    check 1 "$@"
}

check() {
    local expected=$1 what=$2 file=$3 text=$4 out status
    rm -rf "${tree:?}"/*
    mkdir -p "$tree/$(dirname "$file")"
    printf '%s%s\n' "$spdx" "$text" >"$tree/$file"
    out=$("$arrows" "$tree")
    status=$?
    if [[ $status != "$expected" ]] || { ((expected)) && [[ $out != *"$file:"* ]]; }; then
        printf 'FAIL: %s: exit %s\n%s\n' "$what" "$status" "$out"
        failed=1
    fi
}

clean 'nothing wrong' core/json/a.h '#include <QByteArray>'
offends 'network in protocol' core/json/a.h '#include <QNetworkReply>'
offends 'object in protocol' core/metrics/a.h $'class A : public QObject\n{\n    Q_OBJECT\n};'
offends 'settings in protocol' core/pricing/a.cpp '#include <QSettings>'
offends 'a file in protocol' core/wire/a.cpp '#include <QFile>'
clean 'a file in providers' core/providers/a.cpp '#include <QFile>'
offends 'a file of the disk in providers' core/providers/a.cpp 'QFile file(u"/etc/hosts"_s);'
clean 'a built-in file' core/providers/a.cpp 'QFile file(u":/sluice/a"_s);'
offends 'clock in protocol' core/chat/a.cpp 'auto now = monotonicNs();'
clean 'clock in the runtime' core/engine/a.cpp 'auto now = monotonicNs();'
offends 'environment in protocol' core/providers/a.cpp 'qEnvironmentVariable("X");'
offends 'protocol to runtime' core/dialects/a.cpp '#include "engine/target.h"'
clean 'runtime to protocol' core/engine/a.cpp '#include "json/value.h"'
offends 'core to app' core/engine/a.cpp '#include "viewmodels/pane.h"'
offends 'colours in core' core/playground/a.h '#include <QColor>'
offends 'widgets in core' core/gateway/a.h '#include <QtWidgets/QMenu>'
clean 'widgets in app' app/tray/a.h '#include <QMenu>'
offends 'a provider named in core' core/engine/a.cpp 'if (id == "groq")'
offends 'a provider named by its address' core/engine/a.cpp 'get("https://api.fireworks.ai/x");'
offends 'a provider named by its keys' core/gateway/a.cpp 'key.startsWith("gsk_");'
offends 'a provider named in code beside its file' core/providers/a.cpp 'if (id == "groq")'
offends 'a provider named in QML' qml/a.qml 'text: qsTr("Groq key")'
offends "a provider named in QML's other quotes" qml/a.qml "text: 'Fireworks AI'"
clean 'a provider named in a comment' core/engine/a.cpp '/// "groq/openai/gpt-oss-120b" for instance'
clean 'a provider named at the end of a line' core/engine/a.cpp 'QByteArray id; ///< "groq"'
clean 'a member of the wire' core/dialects/a.cpp 'body["x_groq"]'
clean 'the simulator' core/simulator/a.cpp 'auto name = "groq";'
clean 'the command line' app/cli/a.cpp 'auto name = "groq";'
clean 'a test' tests/a.cpp 'auto name = "groq";'
offends 'a long source' core/json/a.cpp "$(yes '//' | head -n 399)"
clean 'a source of 400 lines' core/json/a.cpp "$(yes '//' | head -n 398)"
offends 'a long page' qml/a.qml "$(yes '//' | head -n 199)"
spdx=''
offends 'no SPDX lines' app/a.cpp 'int a;'
offends 'no SPDX lines in a build file' core/CMakeLists.txt 'project(x)'
spdx=$'// SPDX-FileCopyrightText: x\n'
offends 'half of the SPDX lines' app/a.cpp 'int a;'

exit "$failed"
