// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pricesheet.h"

#include "models/builtindata_p.h"
#include "json/strictobject.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

using Need = StrictObject::Need;

struct Source {
    QByteArray date;
    QByteArray text;
};

using Sources = std::map<QByteArray, Source>;

Sources readSources(StrictObject &file, ReadFault &fault)
{
    Sources sources;
    file.object("sources", Need::Required, [&](StrictObject &object) {
        object.each([&](const QByteArray &name, const QJsonValue &value) {
            StrictObject source(value.toObject(), object.path(name), fault);
            const QByteArray date = source.string("date", Need::Required);
            if (!QDate::fromString(QString::fromUtf8(date), Qt::ISODate).isValid())
                source.refuse("date", u"must be a day such as 2026-10-31"_s);
            sources[name] = {date, source.string("text", Need::Required)};
            source.finish();
        });
    });
    return sources;
}

std::optional<double> readAmount(StrictObject &entry, const char *key, Need need)
{
    const std::optional<double> amount = entry.number(key, need);
    if (amount && *amount < 0)
        entry.refuse(key, u"must not be negative"_s);
    return amount;
}

Price readPrice(StrictObject &entry, const Sources &sources)
{
    Price price;
    price.input = readAmount(entry, "input", Need::Required);
    price.cachedInput = readAmount(entry, "cached", Need::Optional);
    price.output = readAmount(entry, "output", Need::Required);
    const auto source = sources.find(entry.string("source", Need::Required));
    if (source == sources.end()) {
        entry.refuse("source", u"is not one of the sources"_s);
        return price;
    }
    price.date = source->second.date;
    price.source = source->second.text;
    return price;
}

/// The parts of a cost, in billionths of a dollar.
struct Parts {
    double known = 0;
    bool isWhole = true;

    /// What costs nothing needs no count, and of what there is none no price is needed.
    void add(std::optional<qint64> tokens, std::optional<double> price)
    {
        constexpr double nanoPerMillion = 1000; // a dollar per million tokens is so much per token
        if (price == 0.0 || tokens == 0)
            return;
        if (price && tokens)
            known += double(*tokens) * *price * nanoPerMillion;
        else
            isWhole = false;
    }
};

Parts partsOf(const Price &price, const Usage &usage)
{
    std::optional<qint64> fresh = usage.input;
    const qint64 cached =
        std::clamp<qint64>(usage.cachedInput.value_or(0), 0, std::max<qint64>(usage.input.value_or(0), 0));
    if (fresh)
        *fresh -= cached;
    Parts parts;
    parts.add(fresh, price.input);
    parts.add(cached, price.cachedInput ? price.cachedInput : price.input);
    parts.add(usage.output, price.output);
    return parts;
}

} // namespace

std::optional<double> Price::cost(const Usage &usage) const
{
    const Parts parts = partsOf(*this, usage);
    return parts.isWhole ? std::optional(parts.known / 1e9) : std::nullopt;
}

Charge Price::charge(const Usage &usage) const
{
    const Parts parts = partsOf(*this, usage);
    return {Money::ofNanoDollars(parts.known), parts.isWhole};
}

Result<PriceSheet> PriceSheet::parse(const QByteArray &name, const QByteArray &jsonText)
{
    ReadFault fault{"price sheet \"" + name + '"'};
    StrictObject file(parseDataFile(jsonText, fault), {}, fault);
    PriceSheet sheet;
    if (file.string("unit", Need::Required) != "US dollars per million tokens")
        file.refuse("unit", u"must be \"US dollars per million tokens\""_s);
    const Sources sources = readSources(file, fault);
    file.object("prices", Need::Required, [&](StrictObject &providers) {
        providers.each([&](const QByteArray &provider, const QJsonValue &list) {
            if (!list.isArray())
                providers.refuse(provider, u"must be a list"_s);
            int index = 0;
            for (const QJsonValue item : list.toArray()) {
                const QByteArray path = providers.path(provider) + '[' + QByteArray::number(index++) + ']';
                StrictObject entry(item.toObject(), path, fault);
                const QByteArray model = entry.string("model", Need::Required);
                if (sheet.find(provider, model))
                    entry.refuse("model", u"is there twice"_s);
                sheet.set(provider, model, readPrice(entry, sources));
                entry.finish();
            }
        });
    });
    file.finish();
    if (fault.error)
        return *fault.error;
    return sheet;
}

Result<PriceSheet> PriceSheet::builtIn()
{
    const Result<QByteArray> text = readBuiltIn(u"prices.json"_s, u"price sheet"_s);
    if (!text)
        return text.error();
    return parse("prices", *text);
}

PriceSheet PriceSheet::with(const std::vector<OwnPrice> &own)
{
    Result<PriceSheet> known = builtIn();
    PriceSheet sheet = known ? std::move(*known) : PriceSheet();
    for (OwnPrice price : own) {
        price.price.isOwn = true;
        sheet.set(price.provider, price.model, price.price);
    }
    return sheet;
}

std::optional<Price> PriceSheet::find(const QByteArray &provider, const QByteArray &model) const
{
    const auto found = m_prices.find({provider, model});
    return found == m_prices.end() ? std::nullopt : std::optional(found->second);
}

void PriceSheet::set(const QByteArray &provider, const QByteArray &model, const Price &price)
{
    m_prices[{provider, model}] = price;
}

} // namespace sluice
