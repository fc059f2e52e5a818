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
offends 'an id that items hide' qml/a/A.qml $'    Dialog {\n        id: rotation\n    }'
offends 'network in protocol' core/json/a.h '#include <QNetworkReply>'
offends 'object in protocol' core/meter/a.h $'class A : public QObject\n{\n    Q_OBJECT\n};'
offends 'a floor of the engine' core/engine/lists/a.h '#include "engine/routes/router.h"'
offends 'a part that knows its whole' core/simulator/plan/content/a.h '#include "simulator/plan/answer.h"'
clean 'a part that knows its kin' core/simulator/plan/content/a.h '#include "simulator/plan/content/b.h"'
offends 'settings in protocol' core/models/a.cpp '#include <QSettings>'
offends 'a file in protocol' core/wire/a.cpp '#include <QFile>'
clean 'a file in providers' core/providers/a.cpp '#include <QFile>'
offends 'a file of the disk in providers' core/providers/a.cpp 'QFile file(u"/etc/hosts"_s);'
clean 'a built-in file' core/providers/a.cpp 'QFile file(u":/sluice/a"_s);'
offends 'clock in protocol' core/chat/a.cpp 'auto now = monotonicNs();'
clean 'clock in the runtime' core/engine/a.cpp 'auto now = monotonicNs();'
offends 'environment in protocol' core/providers/a.cpp 'qEnvironmentVariable("X");'
offends 'protocol to runtime' core/dialects/a.cpp '#include "engine/providers/target.h"'
clean 'runtime to protocol' core/engine/a.cpp '#include "json/value.h"'
offends 'a floor that is above' core/models/a.cpp '#include "dialects/upstreamdialect.h"'
offends 'the next floor' core/transport/a.cpp '#include "engine/providers/target.h"'
clean 'a floor below' core/gateway/a.cpp '#include "http/server.h"'
offends 'a format named in the gateway' core/gateway/doors/a.cpp 'findClientDialect("openai-responses");'
offends 'a format included in the engine' core/engine/a.cpp '#include "dialects/openaichat/openaichat.h"'
offends 'a format named elsewhere in core' core/providers/a.cpp 'u"defaults/openai-chat"_s'
clean 'the table of formats' core/gateway/a.cpp '#include "dialects/clientdialect.h"'
offends 'taking what comes in' app/viewmodels/a.h '    void takeRows(const Rows &rows);'
clean 'taking out' core/http/a.h '    [[nodiscard]] QByteArray takeBody();'
offends 'looking for refreshing' app/tray/a.cpp 'void Tray::look()'
offends 'command to view model' app/cli/a.cpp '#include "viewmodels/pane.h"'
offends 'core to app' core/engine/a.cpp '#include "viewmodels/pane.h"'
offends 'colours in core' core/playground/a.h '#include <QColor>'
offends 'widgets in core' core/gateway/a.h '#include <QtWidgets/QMenu>'
clean 'widgets in app' app/tray/a.h '#include <QMenu>'
offends 'text to the terminal' app/tray/a.cpp 'std::fprintf(stderr, "%s", text.constData());'
offends 'a warning from core' core/engine/a.cpp 'qWarning() << text;'
clean 'text to the terminal in its folder' app/terminal/a.cpp '::write(STDERR_FILENO, text.data(), 1);'
offends 'a provider named in core' core/engine/a.cpp 'if (id == "groq")'
offends 'a provider named by its address' core/engine/a.cpp 'get("https://api.fireworks.ai/x");'
offends 'a provider named by its keys' core/gateway/a.cpp 'key.startsWith("gsk_");'
offends 'a provider named in code beside its file' core/providers/a.cpp 'if (id == "groq")'
offends 'rich text in a page' qml/gateway/a.qml 'textFormat: Text.RichText'
offends 'text that guesses' qml/shell/a.qml 'textFormat: Text.AutoText'
clean 'plain text in a page' qml/gateway/a.qml 'textFormat: Text.PlainText'
clean 'rich text in a block' qml/playground/blocks/a.qml 'textFormat: TextEdit.RichText'
offends 'a bare Text in a page' qml/gateway/a.qml 'contentItem: Text {'
clean 'a label in a page' qml/gateway/a.qml 'contentItem: Label {'
offends 'a text of the style that guesses' qml/style/a.qml $'T.Label {\n    color: "red"\n}'
clean 'a text of the style' qml/style/a.qml $'T.Label {\n    textFormat: Text.PlainText\n}'
offends 'a tip that stays empty' qml/gateway/a.qml 'ToolTip.text: hover.hovered ? a : ""'
offends 'a layout whose items come and go' qml/gateway/a.qml $'ColumnLayout {\n    Repeater {\n        id: it\n\n        model: row.names\n    }\n}'
clean 'a layout whose items stay' qml/gateway/a.qml $'ColumnLayout {\n    Repeater {\n        model: 4\n    }\n}'
clean 'a positioner in a layout' qml/gateway/a.qml $'ColumnLayout {\n    Column {\n        Repeater {\n            model: row.names\n        }\n    }\n}'
offends 'a message box of its own' app/a.cpp 'auto *box = new QMessageBox(icon, title, text);'
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
