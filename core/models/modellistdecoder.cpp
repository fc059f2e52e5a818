// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/modellist.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// The first of these members that is there and not null.
json::Value firstOf(const json::Value &entry, std::initializer_list<QByteArrayView> keys)
{
    for (const QByteArrayView key : keys) {
        const json::Value value = entry[key];
        if (value.exists() && !value.isNull())
            return value;
    }
    return {};
}

/// A count; 0 is how some lists say that they do not know.
std::optional<qint64> countOf(const json::Value &value)
{
    const std::optional<qint64> count = value.toInt();
    return count && *count > 0 ? count : std::nullopt;
}

/// The window a request really has: servers of one's own tell what they were started with, some beside what the model
/// was trained for.
std::optional<qint64> windowOf(const json::Value &entry)
{
    const auto told = countOf(firstOf(
        entry, {"context_window", "context_length", "contextLength", "max_model_len", "loaded_context_length"}));
    if (told)
        return told;
    if (const auto most = countOf(entry["max_context_length"]))
        return most;
    return countOf(firstOf(entry["meta"], {"n_ctx", "n_ctx_train"}));
}

/// Of an id that is the path of a file or folder, its last part; else nothing.
QByteArray fileNameOf(const QByteArray &id)
{
    const bool isPath = id.startsWith('/') || id.startsWith("./") || id.startsWith("~/") || id.contains('\\')
                        || (id.endsWith(".gguf") && id.contains('/'));
    if (!isPath)
        return {};
    QByteArray name = QByteArray(id).replace('\\', '/');
    while (name.endsWith('/'))
        name.chop(1);
    name = name.mid(name.lastIndexOf('/') + 1);
    return name.endsWith(".gguf") ? name.chopped(5) : name;
}

bool contains(const json::Value &list, QByteArrayView word)
{
    const std::vector<json::Value> items = list.items();
    return std::any_of(items.begin(), items.end(), [&](const json::Value &item) { return item.text() == word; });
}

/// Dollars per token as number or text → dollars per million tokens.
std::optional<double> perMillion(const json::Value &value)
{
    bool ok = true;
    const double dollars = value.isString() ? value.text().toDouble(&ok) : value.toDouble().value_or(-1);
    if (!ok || dollars < 0 || !std::isfinite(dollars))
        return {};
    // 0.00000015 × 1e6 is 0.15 and a bit; prices have at most six decimals.
    return std::round(dollars * 1e12) / 1e6;
}

qint64 createdOf(const json::Value &entry)
{
    if (const auto seconds = entry["created"].toInt())
        return *seconds;
    const QByteArray text = firstOf(entry, {"createTime", "created_at"}).text();
    const QDateTime time = QDateTime::fromString(QString::fromUtf8(text), Qt::ISODateWithMs);
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}

/// Whether the list itself says that calling this model cannot work.
bool isOut(const json::Value &entry)
{
    const QByteArray state = entry["state"].text();
    return entry["active"].toBool() == false || entry["supportsServerless"].toBool() == false
           || (!state.isEmpty() && state != "READY" && state != "STATE_UNSPECIFIED");
}

std::optional<bool> chatOf(const json::Value &entry)
{
    if (const auto told = firstOf(entry, {"supports_chat", "supportsChat"}).toBool())
        return told;
    if (entry["kind"].text() == "EMBEDDING_MODEL")
        return false;
    const json::Value in = entry["input_modalities"];
    const json::Value out = entry["output_modalities"];
    if ((in.isArray() && !contains(in, "text")) || (out.isArray() && !contains(out, "text")))
        return false;
    return {};
}

void readPrices(const json::Value &pricing, ModelInfo &model)
{
    model.inputPrice = perMillion(pricing["prompt"]);
    model.cachedInputPrice = perMillion(pricing["input_cache_read"]);
    model.outputPrice = perMillion(pricing["completion"]);
}

std::optional<ModelInfo> readModel(const QByteArray &provider, const json::Value &entry)
{
    ModelInfo model{provider, firstOf(entry, {"id", "name"}).text()};
    if (model.id.isEmpty() || isOut(entry))
        return {};
    model.displayName = firstOf(entry, {"display_name", "displayName"}).text();
    model.ownedBy = entry["owned_by"].text();
    model.created = createdOf(entry);
    model.contextWindow = windowOf(entry);
    if (model.displayName.isEmpty())
        model.displayName = fileNameOf(model.id);
    model.maxOutputTokens = countOf(firstOf(entry, {"max_completion_tokens", "max_output_length"}));
    model.tools = firstOf(entry, {"supports_tools", "supportsTools"}).toBool();
    model.vision = firstOf(entry, {"supports_image_input", "supportsImageInput"}).toBool();
    if (!model.vision && entry["input_modalities"].isArray())
        model.vision = contains(entry["input_modalities"], "image");
    model.chat = chatOf(entry).value_or(true);
    if (entry["pricing"].isObject())
        readPrices(entry["pricing"], model);
    return model;
}

template<typename T>
void fill(std::optional<T> &to, const std::optional<T> &from)
{
    if (!to)
        to = from;
}

} // namespace

Result<ModelPage> decodeModelPage(const QByteArray &provider, const json::Value &body)
{
    const json::Value list = body["data"].isArray() ? body["data"] : body["models"];
    if (!list.isArray()) {
        Error error{ErrorKind::Protocol, ErrorSource::Upstream};
        error.message = u"The model list of %1 has neither \"data\" nor \"models\"; check the base URL."_s.arg(
            QString::fromUtf8(provider));
        return error;
    }
    ModelPage page;
    for (const json::Value &entry : list.items()) {
        if (std::optional<ModelInfo> model = readModel(provider, entry))
            page.models.push_back(std::move(*model));
    }
    page.nextPageToken = body["nextPageToken"].text();
    return page;
}

void addKnownFacts(ModelInfo &model, const PriceSheet &prices, const ModelTable &table)
{
    const ModelFacts facts = table.find(model.provider, model.id);
    fill(model.contextWindow, facts.contextWindow);
    fill(model.maxOutputTokens, facts.maxOutputTokens);
    fill(model.tools, facts.tools);
    fill(model.json, facts.json);
    fill(model.vision, facts.vision);
    fill(model.reasoning, facts.reasoning);
    if (model.efforts.isEmpty())
        model.efforts = facts.efforts;
    model.usualEffort = facts.usualEffort;
    model.refused = facts.refused;
    model.chat = model.chat && facts.chat.value_or(table.soundsLikeChat(model.id));
    const std::optional<Price> price = prices.find(model.provider, model.id);
    // All or nothing: half of one source and half of another would be a price nobody ever asked.
    if (!price || model.inputPrice || model.outputPrice)
        return;
    model.inputPrice = price->input;
    model.cachedInputPrice = price->cachedInput;
    model.outputPrice = price->output;
}

Result<std::vector<ModelInfo>> decodeModelList(const ProviderProfile &profile, const QByteArray &body)
{
    const Result<json::Document> document = json::Document::parse(body);
    if (!document) {
        Error error = document.error();
        error.kind = ErrorKind::Protocol;
        error.source = ErrorSource::Upstream;
        return error;
    }
    Result<ModelPage> page = decodeModelPage(profile.id, document->root());
    if (!page)
        return page.error();
    const Result<PriceSheet> prices = PriceSheet::builtIn();
    if (!prices)
        return prices.error();
    const Result<ModelTable> table = ModelTable::builtIn();
    if (!table)
        return table.error();
    for (ModelInfo &model : page->models)
        addKnownFacts(model, *prices, *table);
    std::sort(page->models.begin(), page->models.end(),
              [](const ModelInfo &a, const ModelInfo &b) { return a.id < b.id; });
    return std::move(page->models);
}

} // namespace sluice
