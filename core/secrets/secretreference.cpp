// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretreference.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

using Kind = SecretReference::Kind;
using Read = Result<SecretReference>;

constexpr qsizetype longest = 2048;

Error fault(const QString &problem)
{
    Error error{ErrorKind::InvalidRequest, ErrorSource::Downstream};
    error.message = problem;
    return error;
}

bool isPlain(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x20 || uchar(c) == 0x7f; });
}

bool isVariable(const QByteArray &name)
{
    const auto isWord = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return !name.isEmpty() && isWord(name.front())
           && std::all_of(name.begin(), name.end(), [&](char c) { return isWord(c) || (c >= '0' && c <= '9'); });
}

/// Steps that lead elsewhere are for whoever resolves addresses, not for a store.
bool isStorePath(const QByteArray &path)
{
    const QByteArrayList steps = path.split('/');
    return std::none_of(steps.begin(), steps.end(),
                        [](const QByteArray &step) { return step.isEmpty() || step == "." || step == ".."; });
}

Read readVault(QByteArray rest)
{
    SecretReference reference{Kind::Vault};
    if (const qsizetype hash = rest.indexOf('#'); hash >= 0) {
        reference.field = rest.mid(hash + 1);
        rest.truncate(hash);
        if (reference.field.isEmpty())
            return fault(u"has no name of a field behind its #"_s);
    }
    if (const qsizetype mark = rest.indexOf('?'); mark >= 0) {
        const QByteArray query = rest.mid(mark + 1);
        rest.truncate(mark);
        if (!query.startsWith("version=") || query.size() == 8)
            return fault(u"can have ?version= before the field, and nothing else there"_s);
        reference.version = QByteArray::fromPercentEncoding(query.mid(8));
    }
    const qsizetype slash = rest.indexOf('/');
    reference.store = rest.left(slash);
    reference.name = slash < 0 ? QByteArray() : QByteArray::fromPercentEncoding(rest.mid(slash + 1));
    if (reference.store.isEmpty() || !isStorePath(reference.name))
        return fault(u"must be vault://STORE/PATH#FIELD, with a store of the section secrets and a path of steps that "
                     "are not empty"_s);
    if (!isPlain(reference.name) || !isPlain(reference.field) || !isPlain(reference.version))
        return fault(u"has a control character in it"_s);
    return reference;
}

Read readText(const QByteArray &text)
{
    if (text.startsWith("env.") && isVariable(text.mid(4)))
        return SecretReference{Kind::Environment, text.mid(4)};
    if (text.startsWith("file:")) {
        const QByteArray path = text.mid(5);
        if (!path.startsWith('/') || !isPlain(path))
            return fault(u"must be file: and a whole path, from the root on, such as file:/run/secrets/my-key"_s);
        return SecretReference{Kind::File, path};
    }
    if (text.startsWith("keychain:") && text.size() > 9 && isPlain(text))
        return SecretReference{Kind::Keychain, text.mid(9)};
    if (text.startsWith("vault://"))
        return readVault(text.mid(8));
    return fault(u"must be a reference such as env.MY_KEY, file:/run/secrets/my-key, keychain:NAME or "
                 "vault://STORE/PATH#FIELD, not the key itself: keys do not belong in files. Put it where the "
                 "reference leads, for env. into the environment of sluice, and name it here"_s);
}

} // namespace

QByteArray SecretReference::text() const
{
    switch (kind) {
    case Kind::Environment: return "env." + name;
    case Kind::File: return "file:" + name;
    case Kind::Keychain: return "keychain:" + name;
    case Kind::Vault: break;
    }
    QByteArray text = "vault://" + store + '/' + name.toPercentEncoding("/:@!$&'()*+,;=");
    if (!version.isEmpty())
        text += "?version=" + version.toPercentEncoding();
    return field.isEmpty() ? text : text + '#' + field;
}

Read parseSecretReference(const QByteArray &text)
{
    return text.size() > longest ? fault(u"is longer than a reference can be, so it may be a key itself: keys do not "
                                         "belong in files"_s)
                                 : readText(text);
}

} // namespace sluice
