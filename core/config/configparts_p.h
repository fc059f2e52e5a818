// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/gatewayconfig.h"
#include "json/strictobject.h"

namespace sluice::config {

// The parts of a configuration file, for its reader only.

/// What is passed along while a file is read.
struct Reading {
    const ConfigInputs &inputs;
    ReadFault &fault;
    GatewayConfig config = {};
};

void readListen(StrictObject &file, Reading &reading);
void readAccess(StrictObject &file, Reading &reading);
void readProviders(StrictObject &file, Reading &reading);
void readRoutes(StrictObject &file, Reading &reading);
void readFallbacks(StrictObject &file, Reading &reading);
void readKeys(StrictObject &file, Reading &reading);
void readPrices(StrictObject &file, Reading &reading);
void readRetention(StrictObject &file, Reading &reading);
void readRetries(StrictObject &file, Reading &reading);

/// Refuses routes and fallbacks that lead to what there is not.
void checkNames(Reading &reading);

/// The secret a text such as "env.NAME" refers to; a fault, and empty, when it is none or the variable is not set
/// but `needed`.
[[nodiscard]] Secret readSecret(const QByteArray &text, const QByteArray &path, const Reading &reading,
                                bool needed = true);

/// Calls `read` for every item of a list of objects.
void eachItem(StrictObject &parent, const char *key, StrictObject::Need need, ReadFault &fault,
              const std::function<void(StrictObject &)> &read);
/// Calls `read` for every member of an object of objects, with its name.
void eachMember(StrictObject &parent, const char *key, ReadFault &fault,
                const std::function<void(const QByteArray &, StrictObject &)> &read);

/// A number from `minimum` to `maximum`; unset when the key is absent.
[[nodiscard]] std::optional<double> numberWithin(StrictObject &object, const char *key, double minimum, double maximum);
[[nodiscard]] std::optional<qint64> integerWithin(StrictObject &object, const char *key, qint64 minimum,
                                                  qint64 maximum);

} // namespace sluice::config
