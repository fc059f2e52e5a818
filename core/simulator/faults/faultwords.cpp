// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/shape.h"

#include "json/writer.h"

namespace sluice::sim {

namespace {

QByteArray article(const QByteArray &type)
{
    const bool vowel = QByteArrayView("aeiou").contains(type.isEmpty() ? 'x' : type.at(0));
    return (vowel ? "an " : "a ") + type;
}

QByteArray backquoted(const QByteArray &words)
{
    const QByteArrayList all = words.split(' ');
    QByteArray text;
    for (qsizetype i = 0; i < all.size(); ++i)
        text += (i > 0 ? ", `" : "`") + all[i] + '`';
    return text;
}

QByteArray groqWhat(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::Unknown:
        return "property '" + fault.property + "' is unsupported"
               + (fault.nearest.isEmpty() ? QByteArray() : ", did you mean '" + fault.nearest + "'?");
    case FaultKind::Missing: return "property '" + fault.property + "' is missing";
    case FaultKind::WrongType: return "value must be " + article(fault.expected);
    case FaultKind::TooLow: return "number must be at least " + fault.expected;
    case FaultKind::TooHigh: return "number must be at most " + fault.expected;
    case FaultKind::NotOneOf: return "value must be one of " + backquoted(fault.expected);
    case FaultKind::TooFew: return "minimum number of items is " + fault.expected;
    case FaultKind::TooMany: return "maximum number of items is " + fault.expected;
    }
    return {};
}

/// Unknown and missing properties are told of the object that should (not) have them, the rest of the property itself.
Refusal groqRefusal(const Fault &fault)
{
    QByteArrayList place = fault.path;
    const bool aboutObject = fault.kind == FaultKind::Unknown || fault.kind == FaultKind::Missing;
    if (!aboutObject && !fault.property.isEmpty())
        place.append(fault.property);
    QByteArray text = groqWhat(fault);
    if (!place.isEmpty())
        text = '\'' + place.join('.') + "' : " + text;
    if (!fault.role.isEmpty() && fault.path.size() >= 2) {
        text = '\'' + fault.path.mid(0, 2).join('.') + "' : for 'role:" + fault.role
               + "' the following must be satisfied[(" + text + ")]";
    }
    return {.message = text};
}

/// messages[1].content[0].text
QByteArray fireworksPath(const Fault &fault)
{
    QByteArray path;
    for (const QByteArray &step : fault.path + QByteArrayList{fault.property}) {
        const bool index = !step.isEmpty() && step.at(0) >= '0' && step.at(0) <= '9';
        if (index)
            path += '[' + step + ']';
        else if (!step.isEmpty())
            path += (path.isEmpty() ? QByteArray() : QByteArray(".")) + step;
    }
    return path;
}

QByteArray fireworksWhat(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::Unknown: return "Extra inputs are not permitted";
    case FaultKind::Missing: return "Field required";
    case FaultKind::WrongType: return "Input should be a valid " + fault.expected;
    case FaultKind::TooLow: return "Input should be greater than or equal to " + fault.expected;
    case FaultKind::TooHigh: return "Input should be less than or equal to " + fault.expected;
    case FaultKind::NotOneOf: return "Input should be one of " + backquoted(fault.expected).replace('`', '\'');
    case FaultKind::TooFew: return "List should have at least " + fault.expected + " item after validation";
    case FaultKind::TooMany: return "List should have at most " + fault.expected + " items after validation";
    }
    return {};
}

QByteArray fireworksDetail(const Fault &fault, const QByteArray &what)
{
    json::Writer out;
    out.beginObject().key("detail").beginArray().beginObject().key("loc").beginArray().string("body");
    for (const QByteArray &step : fault.path + QByteArrayList{fault.property}) {
        bool isIndex = false;
        const qint64 index = step.toLongLong(&isIndex);
        if (isIndex)
            out.integer(index);
        else if (!step.isEmpty())
            out.string(step);
    }
    out.endArray().key("msg").string(what);
    out.key("type").string(fault.kind == FaultKind::Missing ? "missing" : "type_error");
    return out.endObject().endArray().endObject().take();
}

Refusal fireworksRefusal(const Fault &fault)
{
    const QByteArray what = fireworksWhat(fault);
    if (fault.kind == FaultKind::Missing || fault.kind == FaultKind::WrongType)
        return {.status = 422, .message = what, .body = fireworksDetail(fault, what)};
    Refusal refusal{.message = what + ", field: '" + fireworksPath(fault) + '\''};
    if (!fault.value.isEmpty() && fault.value.size() <= 64)
        refusal.message += ", value: " + fault.value;
    return refusal;
}

} // namespace

Refusal faultRefusal(Provider provider, const Fault &fault)
{
    return provider == Provider::Groq ? groqRefusal(fault) : fireworksRefusal(fault);
}

} // namespace sluice::sim
