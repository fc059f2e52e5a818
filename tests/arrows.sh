#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: arrows.sh [ROOT]
# What the compiler does not see: which way the arrows point, who may name a provider, how long a file may be.
# Lists every offence as FILE:LINE:TEXT below its rule and fails if there is one.
set -uo pipefail
shopt -s lastpipe # the last command of a pipe can say that it failed
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/..}" || exit 2
failed=0

# Existing ones of the folders named.
folders() { for folder in "$@"; do [[ -d $folder ]] && printf '%s\n' "$folder"; done; }

# Sources below the folders named: files CODE FOLDER...
files() {
    local kinds=$1 found
    shift
    mapfile -t found < <(folders "$@")
    ((${#found[@]})) || return 0
    find "${found[@]}" -type f -regextype posix-extended -regex ".*\.($kinds)" -not -path '*/node_modules/*' -not -path '*/.venv/*' | sort
}

# Lines of the files on stdin that match, without those that are comments: matches PATTERN
matches() {
    xargs -r grep -nHP -- "$1" | grep -vP '^[^:]*:\d+:\s*(//|\*|/\*)' || true
}

# Fails when stdin is not empty: forbid RULE
forbid() {
    local offences
    offences=$(cat)
    [[ -z $offences ]] && return
    printf '%s\n%s\n\n' "** $1" "$offences"
    failed=1
}

pure=(core/base core/json core/chat core/wire core/dialects core/providers core/models core/meter core/record core/guard)
noData=(core/base core/json core/chat core/wire core/dialects core/meter core/record)
runtime='net|transport|secrets|http|engine|store|audit|ledger|telemetry|alerts|simulator|gateway|config|playground|sessions'
app='cli|connectors|credentials|host|settings|platform|terminal|tray|viewmodels|window'

files 'cpp|h' "${pure[@]}" |
    matches '#include <(QtNetwork|QtSql|QNetwork|QTcp|QUdp|QLocalS|QSsl|QHost|QSettings|QSql|QObject|QTimer|QThread|QProcess|QEventLoop|QCoreApplication)|^\s*Q_(OBJECT|GADGET)\b' |
    forbid 'the protocol folders are pure: no QObject, network, storage, settings, threads'
files 'cpp|h' "${noData[@]}" | matches '#include <(QFile|QDir|QSaveFile|QTemporary|QStandardPaths|fstream|filesystem)' |
    forbid 'files are opened in core/providers, core/models and core/guard only, and there only built-in ones'
files 'cpp|h' core/providers core/models core/guard | matches 'Q(File|Dir) \w+[({]u"(?!:/)' |
    forbid 'the protocol folders open built-in files (":/…") only'
files 'cpp|h' "${pure[@]}" | grep -v '^core/base/clock\.h$' |
    matches '\bmonotonicNs\(|\bcurrent(DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\(|QDateTime::current|QElapsedTimer|_clock::now|qEnvironmentVariable|qgetenv|QRandomGenerator' |
    forbid 'the protocol folders get clock, environment and chance from their caller'
files 'cpp|h' "${pure[@]}" | matches "#include [\"<]($runtime)/" |
    forbid 'the protocol folders do not know the runtime'
# In a delegate the delegate's own property hides an id of the file.
files qml qml | matches '^\s*id: (rotation|scale|state|states|data|parent|children|visible|focus|enabled|opacity|clip|layer|transform|transitions|resources|width|height|x|y|z)\s*$' |
    forbid 'no id has the name of a property that every item has'
# Each folder knows those before it: floors PREFIX FOLDER..., of core/PREFIX
floors() {
    local prefix=$1 above=() floor
    shift
    local order=("$@")
    for ((floor = ${#order[@]} - 1; floor > 0; --floor)); do
        above+=("${order[floor]}")
        files 'cpp|h' "core/$prefix${order[floor - 1]}" |
            matches "#include [\"<]$prefix($(IFS='|' && printf '%s' "${above[*]}"))/" |
            forbid "core/$prefix${order[floor - 1]} knows no folder above it"
    done
}
floors '' base json chat wire providers models meter record dialects guard net store audit sessions ledger http transport secrets telemetry alerts simulator engine \
    gateway playground config
floors engine/ providers upstream lists health routes call
floors transport/socket/ answer connection
# A folder knows nothing of the one it lies in but its other folders: parts FOLDER...
parts() {
    local folder
    for folder in "$@"; do
        files 'cpp|h' "core/$folder" | matches "#include [\"<]${folder%/*}/[a-z]+\.h" |
            forbid "core/$folder knows nothing of ${folder%/*} that uses it"
    done
}
parts transport/socket/answer transport/socket/connection simulator/plan/content

files 'cpp|h' core/gateway core/engine core/playground |
    matches '\b(openai-?(chat|responses|completions|embeddings|text)|anthropic-?messages)\b' |
    forbid 'a format is named in its dialect only (core/dialects), and by profiles: gateway, engine and playground ask the tables'
files 'cpp|h' core | grep -v '^core/dialects/\|^core/simulator/' | matches '\bopenai-?chat\b' |
    forbid 'no place of core leans on one format'

files 'cpp|h' core | matches "#include [\"<]($app)/" |
    forbid 'core does not know app'
files 'cpp|h' core |
    matches '#include <(QtGui|QtWidgets|QtQml|QtQuick|QGui|QApplication|QWidget|QWindow|QQml|QQuick|QJS|QColor|QFont|QImage|QPixmap|QIcon|QPainter|QPalette|QClipboard|QScreen|QSystemTray|QDesktop|QMenu|QAction|QKeyEvent)|^\s*QML_' |
    forbid 'core has no Gui, Widgets, Qml or Quick'

files 'cpp|h' app/cli app/connectors app/platform app/terminal | matches '#include "(viewmodels|tray)/' |
    forbid 'commands need no view model'

files 'cpp|h' core app | grep -v '^app/terminal/' |
    matches '[(,] ?std(out|err)[,)]|\bstd::(cout|cerr|clog|printf|puts)\b|\bSTD(OUT|ERR)_FILENO\b|\bq(Debug|Info|Warning|Critical)\(' |
    forbid 'only app/terminal writes to stdout and stderr: what is foreign is made safe there'

# A wire member such as "x_groq" is the dialect's own word, so a name counts only as a word of its own.
files 'cpp|h|qml|js|mjs' core app qml | grep -v '^core/simulator/\|^app/cli/' |
    matches '^((?!\s//).)*["'\''][^"'\'']*(?i:\b(groq|fireworks)\b|(?<=["'\''])(gsk_|fw_))' |
    forbid 'a provider is named in its own file only (core/providers/*.json), in prices, simulator, command line and tests'

# Only the blocks of answers, which are made by the program's own Markdown builder, hold markup.
files qml qml | grep -v '^qml/playground/blocks/\|^qml/components/\(Markdown\|Answer\)Text\.qml$' |
    matches '\btextFormat:(?!\s*(Text|TextEdit)\.PlainText)' |
    forbid 'text is plain but in the blocks of answers'
files qml qml | grep -v '^qml/style/\|^qml/playground/blocks/' |
    matches '^\s*(\w+:\s*)?(Text|PlaceholderText|IconLabel|MnemonicLabel|T\.(Label|TextArea))\s*\{' |
    forbid "text is shown by the style's controls, which take nothing for markup: Label, not Text"
files qml qml/style | while IFS= read -r file; do
    shown=$(grep -cE '\b(Text|PlaceholderText|T\.Label|T\.TextArea) \{' "$file")
    plain=$(grep -cE 'textFormat: (Text|TextEdit)\.PlainText' "$file")
    ((shown <= plain)) || echo "$file:1: $shown texts, $plain of them plain"
done | forbid 'every text of the style is plain'
files qml qml | matches 'ToolTip\.text:.*[hH]over' |
    forbid 'a tip whose text is made while it shows is a Tip: an attached one would stay empty'
# Qt 6.4 lays out items that are gone when such a Repeater makes others: a figure that changed, and the next resize crashed.
files qml qml | while IFS= read -r file; do
    awk -v file="$file" '
        { depth = match($0, /[^ ]/) }
        /\{$/ { for (each in kind) if (each + 0 >= depth) delete kind[each]; kind[depth] = $0; in_layout = 0 }
        /^ *Repeater \{$/ { in_layout = kind[depth - 4] ~ /(Row|Column|Grid)Layout \{$/ }
        /^ *model:/ { if (in_layout && $0 !~ /model: [0-9]+$/) print file ":" NR ":" $0; in_layout = 0 }' "$file"
done | forbid 'a Repeater in a layout has a number for its model; what comes and goes stands in a positioner (Column, Row, Grid)'
files 'cpp|h' app | grep -v '^app/messagebox\.' | matches '\bQMessageBox\s*(\(|\w+[;({]|::(information|warning|critical|question|about)\()' |
    forbid 'message boxes are made by makeMessageBox, which shows text as it is'

files 'cpp|h' core app | matches '\bvoid (\w+::)?(take([A-Z]\w*)?|look)\(' |
    forbid 'words of CONTRIBUTING: what comes in is applied or read, what is held is refreshed; take… hands out what its owner has no longer'
files 'cpp|h|qml' core app qml tests | xargs -r wc -l |
    awk '$2 ~ /qml$/ && $1 > 200 || $2 ~ /(cpp|h)$/ && $1 > 400 { print $2 ":" $1 ": lines" }' |
    forbid 'a file is at most 400 lines of C++ or 200 of QML'

{
    files 'cpp|h|qml|js|mjs|py|sh|cmake|in' core app qml tests packaging resources
    mapfile -t found < <(folders core app qml tests packaging resources)
    ((${#found[@]})) && find "${found[@]}" -name CMakeLists.txt -not -path '*/node_modules/*'
} | while IFS= read -r file; do
    for line in SPDX-FileCopyrightText: SPDX-License-Identifier:; do
        head -n 5 -- "$file" | grep -qF "$line" || echo "$file:1: no $line"
    done
done | forbid 'every source begins with its two SPDX lines'

((failed)) || echo "arrows: all point the right way"
exit "$failed"
