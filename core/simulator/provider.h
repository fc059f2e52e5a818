// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice::sim {

/// Whose wire format is spoken. The simulator plays these two and knows them by name.
enum class Provider { Groq, Fireworks };

} // namespace sluice::sim
