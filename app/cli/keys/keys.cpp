// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/keys/keylimits.h"
#include "cli/keys/keylist.h"
#include "cli/options.h"
#include "gateway/access/accesspolicy.h"
#include "ledger/gatewaykeys.h"
#include "store/database.h"
#include "terminal/output.h"
#include "json/writer.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

Error keyError(const QString &message)
{
    return {.kind = ErrorKind::InvalidRequest, .message = message};
}

/// The key a name or the beginning of a hash stands for. Names of revoked keys may be used again.
Result<GatewayKey> findKey(const std::vector<GatewayKey> &keys, const QString &text)
{
    constexpr qsizetype shortest = 4;
    std::vector<GatewayKey> named;
    std::vector<GatewayKey> hashed;
    bool wasRevoked = false;
    for (const GatewayKey &key : keys) {
        const bool isHash = text.size() >= shortest && key.hash.toHex().startsWith(text.toLower().toUtf8());
        if (key.revokedMs)
            wasRevoked = wasRevoked || isHash || key.name == text;
        else if (key.name == text)
            named.push_back(key);
        else if (isHash)
            hashed.push_back(key);
    }
    const std::vector<GatewayKey> &found = named.empty() ? hashed : named;
    if (found.size() == 1)
        return found.front();
    if (found.empty() && wasRevoked)
        return keyError(u"the key \"%1\" is revoked already"_s.arg(text));
    if (found.empty())
        return keyError(u"there is no key \"%1\"; sluice keys lists them"_s.arg(text));
    QByteArrayList hashes;
    for (const GatewayKey &key : found)
        hashes.append(shortHash(key));
    return keyError(u"\"%1\" stands for %2 keys; say which by its hash: %3"_s.arg(text)
                        .arg(found.size())
                        .arg(QString::fromLatin1(hashes.join(", "))));
}

Changes changesOf(const Store &store)
{
    return {store, Author::person(Author::Via::CommandLine)};
}

int list(const Store &store, bool asJson)
{
    const QDateTime now = QDateTime::currentDateTime();
    const Result<std::vector<GatewayKey>> keys = gatewayKeys(store);
    const auto spending = readKeySpending(store, now.date());
    if (!keys || !spending)
        return failure(keys ? spending.error().message : keys.error().message);
    const KeyList found{*keys, *spending, now.toMSecsSinceEpoch()};
    if (asJson)
        printJson(keysJson(found));
    else
        printLine(keysTable(found).trimmed());
    return 0;
}

/// The key that was made or changed, and one member more.
QByteArray changedJson(const GatewayKey &key, QByteArrayView more = {}, const QByteArray &value = {})
{
    json::Writer writer;
    writer.beginObject().key("name").string(key.name.toUtf8()).key("hash").string(key.hash.toHex());
    if (!more.isEmpty())
        writer.key(more).string(value);
    return writer.endObject().take();
}

int add(const Store &store, const QCommandLineParser &parser, const QString &name)
{
    const Result<std::vector<GatewayKey>> keys = gatewayKeys(store);
    if (!keys)
        return failure(keys.error().message);
    if (isOwnKeyName(name))
        return failure(u"\"%1\" is the name of a key that Sluice makes by itself; take another name"_s.arg(name));
    const auto sameName = [&](const GatewayKey &key) { return key.name == name && !key.revokedMs; };
    if (std::any_of(keys->begin(), keys->end(), sameName))
        return failure(u"there is a key \"%1\" already; take another name, or revoke that one first"_s.arg(name));
    const Secret text = makeGatewayKey();
    GatewayKey key{hashGatewayKey(text.reveal()), name};
    KeyChange limits;
    if (!readLimits(parser, limits))
        return 2;
    limits.applyTo(key);
    if (const Result<void> added = addGatewayKey(changesOf(store), key); !added.ok())
        return failure(added.error().message);
    if (parser.isSet(u"json"_s))
        printJson(changedJson(key, "key", text.reveal()));
    else
        printLine(text.reveal());
    if (terminal::isOutputLost()) { // a key that nobody saw would be good for ever
        const Result<void> taken = revokeGatewayKey(changesOf(store), key.hash);
        return failure(taken.ok() ? u"nobody can read the key, so it was revoked"_s : taken.error().message);
    }
    notice(u"this key is not shown again: keep it"_s);
    return 0;
}

int set(const Store &store, const QCommandLineParser &parser, const GatewayKey &key)
{
    KeyChange limits;
    if (!readLimits(parser, limits))
        return 2;
    const Result<void> done = changeGatewayKey(changesOf(store), key.hash, limits);
    if (!done.ok())
        return failure(done.error().message);
    if (parser.isSet(u"json"_s))
        printJson(changedJson(key));
    return 0;
}

int revoke(const Store &store, const QCommandLineParser &parser, const GatewayKey &key)
{
    const Result<void> done = revokeGatewayKey(changesOf(store), key.hash);
    if (!done.ok())
        return failure(done.error().message);
    if (parser.isSet(u"json"_s))
        printJson(changedJson(key));
    return 0;
}

/// What is wrong with the arguments; empty when nothing is.
QString mistakeIn(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString action = arguments.value(0, u"list"_s);
    const bool changes = action == "add"_L1 || action == "set"_L1;
    const bool hasLimits = hasLimitOptions(parser);
    if (!arguments.isEmpty() && !changes && action != "revoke"_L1)
        return u"there is no sluice keys "_s + action;
    if (!arguments.isEmpty() && arguments.value(1).trimmed().isEmpty())
        return u"sluice keys %1 needs a NAME"_s.arg(action);
    if (hasLimits && !changes)
        return u"limits are for sluice keys add and set"_s;
    if (action == "set"_L1 && !hasLimits)
        return u"sluice keys set needs something to change"_s;
    return {};
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"ACTION"_s, u"add, set or revoke"_s, u"[ACTION"_s);
    parser.addPositionalArgument(u"NAME"_s, u"Name of a key, or the beginning of its hash."_s, u"NAME]"_s);
    parser.addOption({u"json"_s, u"Print the list, or the key that was made or changed, as one JSON object."_s});
    addLimitOptions(parser);
}

} // namespace

int keys(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lists the gateway keys of the store with their limits and what they have spent, or changes them. Every "
        "gateway of this user follows at once.\n\n"
        "  sluice keys add NAME       makes a key and prints it, this once\n"
        "  sluice keys set NAME       changes what the options name; an empty value takes a limit off\n"
        "  sluice keys revoke NAME    the key is refused from now on"_s);
    addOptions(parser);
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 2))
        return *code;
    const QStringList given = parser.positionalArguments();
    if (const QString mistake = mistakeIn(parser, given); !mistake.isEmpty())
        return wrongUsage(mistake);
    const Result<std::unique_ptr<Store>> store = Database::users().connection();
    if (!store)
        return failure(store.error().message);
    if (given.isEmpty())
        return list(**store, parser.isSet(u"json"_s));
    const QString name = given.at(1).simplified();
    if (given.first() == "add"_L1)
        return add(**store, parser, name);
    const Result<std::vector<GatewayKey>> all = gatewayKeys(**store);
    const Result<GatewayKey> key = all ? findKey(*all, name) : Result<GatewayKey>(all.error());
    if (!key)
        return failure(key.error().message);
    return given.first() == "set"_L1 ? set(**store, parser, *key) : revoke(**store, parser, *key);
}

} // namespace sluice::cli
