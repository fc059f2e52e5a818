#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: manual.sh PROGRAM FOLDER
# Writes the man page and the completions of bash, zsh and fish into FOLDER, of what PROGRAM says of itself: the names of
# `help --names`, and each command's help. So they say what the program says, and nothing is kept twice.
set -euo pipefail
program=$1
folder=$2
export LC_ALL=C.UTF-8

# What is told apart once, of all commands ("-" stands for the program itself), a line each, fields between tabs:
#   usage CMD TEXT | about CMD TEXT | form CMD TEXT | option CMD SHORT LONG VALUE TEXT | argument CMD NAME TEXT | action CMD WORD TEXT
facts() {
    local command
    help_facts - <<<"$("$program" --help)"
    while read -r command; do
        help_facts "$command" <<<"$("$program" help "$command")"
    done < <("$program" help --names)
    "$program" --help | awk '/^Commands/ { on = 1; next } /^$/ { on = 0 } on { name = $1; $1 = ""; print "command\t" name "\t" substr($0, 2) }'
}

help_facts() {
    awk -v command="$1" '
        function say(kind, rest) { print kind "\t" command "\t" rest }
        function flush() { if (held != "") say(kind, held); held = "" }
        /^Usage: /     { say("usage", substr($0, 8)); part = "about"; next }
        /^Options:$/   { flush(); part = "options"; next }
        /^Arguments:$/ { flush(); part = "arguments"; next }
        /^Commands /   { flush(); part = "commands"; next }
        /^Exit codes/  { flush(); exit }
        /^$/           { flush(); if (part == "commands") part = "about"; next }
        part == "about" && /^  / {
            flush(); line = substr($0, 3); say("form", line)
            if (split(line, words, " ") > 2 && words[3] ~ /^[a-z]+$/) {
                rest = line; has = sub(/^.*[^ ]   */, "", rest); say("action", words[3] "\t" (has ? rest : ""))
            }
            next
        }
        part == "about" { kind = "about"; held = held == "" ? $0 : held " " $0; next }
        (part == "options" || part == "arguments") && /^  [^ ]/ {
            flush(); kind = part == "options" ? "option" : "argument"
            name = substr($0, 3); text = ""
            if (match(name, /   */)) { text = substr(name, RSTART + RLENGTH); name = substr(name, 1, RSTART - 1) }
            if (kind == "argument") { held = name "\t" text; next }
            short = ""; value = ""
            if (match(name, /^-[a-z], /)) { short = substr(name, 1, 2); name = substr(name, 5) }
            if (match(name, / <.*>$/)) { value = substr(name, RSTART + 2, RLENGTH - 3); name = substr(name, 1, RSTART - 1) }
            held = short "\t" name "\t" value "\t" text; next
        }
        part == "options" || part == "arguments" { sub(/^ +/, ""); held = held " " $0 }
        END { flush() }'
}

# Roff takes "-" for a hyphen, and a line that begins with a dot or a quote for its own.
manual() {
    awk -F '\t' -v version="$("$program" --version)" '
        function roff(text) { gsub(/\\/, "\\e", text); gsub(/-/, "\\-", text); sub(/^[.'\'']/, "\\\\\\&&", text); return text }
        function section(title) { print ".SH " title }
        function option(short, long, value, text) {
            print ".TP\n\\fB" (short == "" ? "" : roff(short) "\\fR, \\fB") roff(long) "\\fR" (value == "" ? "" : " \\fI" roff(value) "\\fR")
            print roff(text)
        }
        BEGIN {
            print ".\\\" Written by packaging/linux/manual.sh from what the program says of itself."
            print ".TH SLUICE 1 \"\" \"" version "\" \"User Commands\""
            section("NAME"); print "sluice \\- playground and gateway for language models"
            section("SYNOPSIS")
        }
        { lines[NR] = $0 }
        $1 == "usage" { print ($2 == "-" ? "" : ".br\n") roff($3) }
        END {
            for (at = 1; at <= NR; ++at) {
                split("", field); count = split(lines[at], field, "\t")
                if (field[1] == "usage") {
                    if (field[2] == "-") section("DESCRIPTION")
                    else { if (!commands++) section("COMMANDS"); print ".SS sluice " field[2] }
                }
                if (field[1] == "about") print (was == "about" ? ".PP\n" : "") roff(field[3])
                if (field[1] == "form") print (was == "form" || was == "action" ? ".br\n" : ".PP\n") roff(field[3])
                if (field[1] == "option") { if (field[2] == "-" && was != "option") section("OPTIONS"); option(field[3], field[4], field[5], field[6]) }
                if (field[1] == "argument") print ".TP\n\\fI" roff(field[3]) "\\fR\n" roff(field[4])
                was = field[1]
            }
            section("EXIT STATUS")
            print "0 done, 1 failed (the reason is on stderr), 2 wrong usage."
            section("ENVIRONMENT")
            print ".TP\n.B GROQ_API_KEY, FIREWORKS_API_KEY\nThe providers\\(aq keys; they win over those in the keychain."
            print ".TP\n.B SLUICE_GATEWAY_KEY\nThe key that clients of \\fBsluice serve\\fR must show."
            section("FILES")
            print ".TP\n.I ~/.config/sluice\nWhat the user chose, and providers of one\\(aqs own."
            print ".TP\n.I ~/.local/share/sluice\nThe stored configuration, gateway keys, requests and sessions."
        }'
}

bash_completion() {
    awk -F '\t' '
        $1 == "command" { names = names " " $2 }
        $1 == "option" { key = $2 == "-" ? "" : $2; options[key] = options[key] ($3 == "" ? "" : " " $3) " " $4
                         if ($5 == "FILE") { if (!known[$4]++) files = files " | " $4 }
                         else if ($5 != "" && !known[$4]++) values = values ($3 == "" ? "" : " | " $3) " | " $4 }
        $1 == "action" && uses[$2] { if (!seen[$2, $3]++) words[$2] = words[$2] " " $3 }
        $1 == "usage" && $3 ~ /ACTION/ { uses[$2] = 1 }
        $1 == "tool" { tools = tools " " $2 }
        END {
            print "# bash completion of sluice; written by packaging/linux/manual.sh\n_sluice() {"
            print "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command= word options= words="
            print "    COMPREPLY=()"
            print "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD - 1}\"; do\n        [[ $word == -- ]] && return\n    done"
            print "    ((COMP_CWORD > 1)) && command=${COMP_WORDS[1]}"
            print "    case $prev in\n    " substr(files, 4) ")\n        compopt -o filenames\n        mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n        return\n        ;;"
            print "    " substr(values, 4) ") return ;;\n    esac"
            print "    case $command in"
            for (name in options) if (name != "") print "    " name ") options=\"" substr(options[name], 2) "\" words=\"" substr(words[name], 2) (name == "help" ? substr(names, 2) : "") (name ~ /^(run|connect|disconnect)$/ ? substr(tools, 2) : "") "\" ;;"
            print "    \"\" | -*) options=\"" substr(options[""], 2) "\" words=\"" substr(names, 2) "\" ;;\n    esac"
            print "    [[ $cur == -* ]] && words=$options"
            print "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n}"
            print "complete -F _sluice sluice"
        }' | sort_cases
}

# awk walks its tables in any order; the file is to be the same each time.
sort_cases() {
    awk '/^    [a-z]+\) options=/ { held[++n] = $0; next }
         n { for (i = 1; i <= n; ++i) for (j = i + 1; j <= n; ++j) if (held[j] < held[i]) { t = held[i]; held[i] = held[j]; held[j] = t }
             for (i = 1; i <= n; ++i) print held[i]; n = 0 }
         { print }'
}

# shellcheck disable=SC1003
zsh_completion() {
    awk -F '\t' '
        function quoted(text) { gsub(/'\''/, "'\''\\'\'''\''", text); return text }
        function spec(text) { gsub(/\[/, "(", text); gsub(/\]/, ")", text); gsub(/:/, "\\:", text); return quoted(text) }
        function line(short, long, value, text) {
            value = value == "" ? "" : ":" value ":" (value == "FILE" ? "_files" : "( )")
            return " '\''" (short == "" ? long : "(" short " " long ")" short) "[" spec(text) "]" value "'\''" \
                (short == "" ? "" : " '\''(" short " " long ")" long "[" spec(text) "]" value "'\''")
        }
        $1 == "command" { names = names " '\''" $2 ":" spec($3) "'\''"; list = list " " $2 }
        $1 == "option" { options[$2] = options[$2] line($3, $4, $5, $6) }
        $1 == "usage" && $3 ~ /ACTION/ { uses[$2] = 1 }
        $1 == "action" && uses[$2] { if (!seen[$2, $3]++) words[$2] = words[$2] " " $3 }
        $1 == "tool" { tools = tools " " $2 }
        END {
            print "#compdef sluice\n# zsh completion of sluice; written by packaging/linux/manual.sh\n_sluice() {"
            print "    local -a commands=(" names " )"
            print "    if ((CURRENT == 2)); then\n        _arguments -s" options["-"] " '\'':command:->command'\''\n        [[ $words[CURRENT] == -* ]] || _describe command commands\n        return\n    fi"
            print "    local command=$words[2]\n    shift words\n    ((CURRENT--))\n    case $command in"
            count = split(substr(list, 2), order, " ")
            for (i = 1; i <= count; ++i) {
                name = order[i]
                known = name == "help" ? list : name ~ /^(run|connect|disconnect)$/ ? tools : words[name]
                print "    " name ") _arguments -s" options[name] (known == "" ? "" : " '\''1: :(" substr(known, 2) ")'\''") " '\''*: :_files'\'' ;;"
            }
            print "    esac\n}\n_sluice \"$@\""
        }'
}

# shellcheck disable=SC1003
fish_completion() {
    awk -F '\t' '
        function quoted(text) { gsub(/\\/, "\\\\", text); gsub(/'\''/, "\\'\''", text); return "'\''" text "'\''" }
        function when(command) { return command == "-" ? "__fish_use_subcommand" : "\"__fish_seen_subcommand_from " command "\"" }
        BEGIN { print "# fish completion of sluice; written by packaging/linux/manual.sh\ncomplete -c sluice -f" }
        $1 == "command" { print "complete -c sluice -n __fish_use_subcommand -a " $2 " -d " quoted($3); list = list " " $2 }
        $1 == "option" { print "complete -c sluice -n " when($2) ($3 == "" ? "" : " -s " substr($3, 2)) " -l " substr($4, 3) ($5 == "" ? "" : $5 == "FILE" ? " -r -F" : " -x") " -d " quoted($6) }
        $1 == "usage" && $3 ~ /ACTION/ { uses[$2] = 1 }
        $1 == "action" && uses[$2] { if (!seen[$2, $3]++) print "complete -c sluice -n " when($2) " -a " $3 " -d " quoted($4) }
        $1 == "tool" { tools = tools " " $2 }
        END {
            print "complete -c sluice -n " when("help") " -a " quoted(substr(list, 2))
            print "complete -c sluice -n \"__fish_seen_subcommand_from run connect disconnect\" -a " quoted(substr(tools, 2))
        }'
}

mkdir -p "$folder"
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home XDG_DATA_HOME=$home
all=$(facts; "$program" tools --json | grep -o '"id":"[^"]*"' | cut -d '"' -f 4 | sed 's/^/tool\t/')
manual <<<"$all" >"$folder/sluice.1"
bash_completion <<<"$all" >"$folder/sluice.bash"
zsh_completion <<<"$all" >"$folder/_sluice"
fish_completion <<<"$all" >"$folder/sluice.fish"
