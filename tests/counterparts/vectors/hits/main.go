// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what the generator prints and tells of each text that a rule lets pass whether another rule of Gitleaks finds
// something in it: only what none of them finds is no secret.
package main

import (
	"bufio"
	"encoding/json"
	"os"

	"github.com/zricethezav/gitleaks/v8/detect"
)

type row struct {
	Rule   string   `json:"rule"`
	Passed []string `json:"passed"`
}

func main() {
	detector, err := detect.NewDetectorDefaultConfig()
	if err != nil {
		panic(err)
	}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<26)
	out := json.NewEncoder(os.Stdout)
	for lines.Scan() {
		var one row
		if err := json.Unmarshal(lines.Bytes(), &one); err != nil {
			panic(err)
		}
		for _, text := range one.Passed {
			hit := len(detector.DetectString(text)) > 0
			if err := out.Encode(map[string]any{"rule": one.Rule, "text": text, "hit": hit}); err != nil {
				panic(err)
			}
		}
	}
	if err := lines.Err(); err != nil {
		panic(err)
	}
}
