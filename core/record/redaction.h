// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "record/maskedrecord.h"

#include <QByteArrayList>
#include <QString>

#include <array>
#include <vector>

namespace sluice {

/// What a record has in place of an answer's id that looks like a secret: whoever knows the id finds it again, and
/// nobody learns it.
[[nodiscard]] QByteArray maskedId(const QByteArray &id);

/// Masks credentials in text that is kept or shown: what is known to be secret, whatever is shaped like a key, and what
/// follows an `Authorization`, `Bearer` or `api-key`. A value; pure and thread-safe.
///
/// What is masked becomes "***"; a key keeps its prefix. The rest keeps its bytes, but for escapes (\u0067) in a text
/// where they hid a key. A known secret that the end of the text cuts is masked as well.
class Redactor
{
public:
    Redactor();
    /// `keyPrefixes` such as "gsk_" are added to those of the gateway's and of common keys; `secrets` are masked
    /// wherever they stand.
    explicit Redactor(const QByteArrayList &keyPrefixes, const std::vector<Secret> &secrets = {});

    /// The same with one more secret.
    [[nodiscard]] Redactor with(const Secret &secret) const;

    /// The record with what clients and providers chose in it masked, and the captured texts with it. `callersKey` is
    /// masked like the secrets.
    [[nodiscard]] MaskedRecord masked(RequestRecord record, CapturedBodies bodies = {},
                                      const Secret &callersKey = {}) const;
    /// The error as others may read it: providers repeat a refused key in their words. Its body stays as it came.
    [[nodiscard]] Error masked(Error error) const;

    [[nodiscard]] QByteArray redacted(const QByteArray &utf8) const;
    [[nodiscard]] QString redacted(const QString &text) const;

private:
    struct Match {
        qsizetype keep = 0; ///< bytes that stay
        qsizetype mask = 0; ///< bytes that go; 0 when there is no match
    };
    void addSecret(const Secret &secret);
    [[nodiscard]] QByteArray withoutKeys(const QByteArray &utf8) const;
    [[nodiscard]] Match matchAt(QByteArrayView text, qsizetype at) const;
    [[nodiscard]] Match matchKey(QByteArrayView text, qsizetype at) const;

    QByteArrayList m_prefixes;
    std::vector<Secret> m_secrets;
    /// Bytes a match can begin with.
    std::array<bool, 256> m_starts = {};
};

} // namespace sluice
