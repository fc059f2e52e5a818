// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in the place of Gitleaks' own checks of its rules: instead of checking their texts it prints them.
package utils

import (
	"encoding/json"
	"maps"
	"os"
	"slices"

	"github.com/zricethezav/gitleaks/v8/config"
)

type found struct {
	Text string `json:"text"`
	// Where the rule sees secrets: its groups, or the whole match where it has none.
	Values [][2]int `json:"values"`
}

func valuesOf(rule config.Rule, text string) [][2]int {
	values := [][2]int{}
	if rule.Regex == nil {
		return values
	}
	match := rule.Regex.FindStringSubmatchIndex(text)
	for at := 2; at+1 < len(match); at += 2 {
		if match[at+1] > match[at] {
			values = append(values, [2]int{match[at], match[at+1]})
		}
	}
	if len(values) == 0 && len(match) >= 2 {
		values = append(values, [2]int{match[0], match[1]})
	}
	return values
}

func tell(rule config.Rule, truePositives, falsePositives []string) *config.Rule {
	secrets := []found{}
	for _, text := range truePositives {
		secrets = append(secrets, found{text, valuesOf(rule, text)})
	}
	if falsePositives == nil {
		falsePositives = []string{}
	}
	row := map[string]any{"rule": rule.RuleID, "found": secrets, "passed": falsePositives}
	if err := json.NewEncoder(os.Stdout).Encode(row); err != nil {
		panic(err)
	}
	return &rule
}

func Validate(rule config.Rule, truePositives []string, falsePositives []string) *config.Rule {
	return tell(rule, truePositives, falsePositives)
}

func ValidateWithPaths(rule config.Rule, truePositives map[string]string, falsePositives map[string]string) *config.Rule {
	return tell(rule, slices.Collect(maps.Values(truePositives)), slices.Collect(maps.Values(falsePositives)))
}
