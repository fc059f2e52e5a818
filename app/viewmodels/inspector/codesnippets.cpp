// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codesnippets.h"

#include "json/indent.h"
#include "json/value.h"

#include <algorithm>

namespace sluice {

namespace {

/// Names of the openai package's own arguments; every other member goes by `extra_body`.
constexpr QByteArrayView pythonArguments[] = {
    "model",
    "messages",
    "stream",
    "stream_options",
    "temperature",
    "top_p",
    "max_tokens",
    "seed",
    "stop",
    "tools",
    "tool_choice",
    "parallel_tool_calls",
    "response_format",
    "reasoning_effort",
    "service_tier",
    "user",
    "presence_penalty",
    "frequency_penalty",
    "max_completion_tokens",
    "n",
    "logprobs",
    "top_logprobs",
    "logit_bias",
};

QByteArray variableOf(const SnippetTarget &target)
{
    const auto legal = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    };
    const QByteArray &name = target.keyVariable;
    const bool isName = std::ranges::all_of(name, legal) && !(name[0] >= '0' && name[0] <= '9');
    return isName ? name : QByteArray("API_KEY");
}

bool hasPlainKey(const SnippetTarget &target)
{
    return target.authHeader.compare("Authorization", Qt::CaseInsensitive) == 0 && target.authPrefix == "Bearer ";
}

/// The address SDKs are given, which append the rest by themselves.
QByteArray sdkUrl(const SnippetTarget &target)
{
    const QByteArray url = target.baseUrl + target.path;
    const QByteArrayView end("/chat/completions");
    return url.endsWith(end) ? url.chopped(end.size()) : target.baseUrl;
}

QByteArray pythonValue(const json::Value &value, int depth)
{
    const QByteArray indent = '\n' + QByteArray(4 * (depth + 1), ' ');
    const QByteArray close = '\n' + QByteArray(4 * depth, ' ');
    QByteArray out;
    switch (value.type()) {
    case json::Type::String: return pythonQuoted(value.text());
    case json::Type::Bool: return *value.toBool() ? "True" : "False";
    case json::Type::Null:
    case json::Type::Missing: return "None";
    case json::Type::Number: return value.raw().toByteArray();
    case json::Type::Array:
        for (const json::Value &item : value.items())
            out += indent + pythonValue(item, depth + 1) + ',';
        return out.isEmpty() ? QByteArray("[]") : '[' + out + close + ']';
    case json::Type::Object:
        for (const json::Member &member : value.members())
            out += indent + pythonQuoted(member.key) + ": " + pythonValue(member.value, depth + 1) + ',';
        return out.isEmpty() ? QByteArray("{}") : '{' + out + close + '}';
    }
    return "None";
}

} // namespace

SnippetTarget snippetTarget(const ProviderProfile &profile, const QByteArray &baseUrl)
{
    const auto path = profile.paths.find("chat");
    return {baseUrl, path == profile.paths.end() ? QByteArray("/chat/completions") : path->second, profile.keyVariable,
            profile.authHeader, profile.authPrefix};
}

QByteArray curlSnippet(const SnippetTarget &target, const QByteArray &body)
{
    QByteArray code = "curl -sS -N " + shellQuoted(target.baseUrl + target.path) + " \\\n";
    if (!target.keyVariable.isEmpty())
        code += "  -H " + shellQuoted(target.authHeader + ": " + target.authPrefix) + "\"$" + variableOf(target)
                + "\" \\\n";
    return code + "  -H 'Content-Type: application/json' \\\n  --data-binary " + shellQuoted(body) + '\n';
}

QByteArray pythonSnippet(const SnippetTarget &target, const QByteArray &body)
{
    const Result<json::Document> document = json::Document::parse(body);
    if (!document)
        return {};
    const bool hasKey = !target.keyVariable.isEmpty();
    const QByteArray key = "os.environ[" + pythonQuoted(variableOf(target)) + ']';
    QByteArray code =
        "import os\n\nfrom openai import OpenAI\n\nclient = OpenAI(\n    base_url=" + pythonQuoted(sdkUrl(target))
        + ",\n    api_key=" + (hasKey ? key : QByteArray("\"none\"")) + ",\n";
    if (hasKey && !hasPlainKey(target))
        code += "    default_headers={" + pythonQuoted(target.authHeader) + ": " + pythonQuoted(target.authPrefix)
                + " + " + key + "},\n";
    code += ")\nstream = client.chat.completions.create(\n";
    QByteArray extra;
    for (const json::Member &member : document->root().members()) {
        const bool own = std::ranges::find(pythonArguments, member.key) != std::end(pythonArguments);
        if (own)
            code += "    " + member.key + '=' + pythonValue(member.value, 1) + ",\n";
        else
            extra += "        " + pythonQuoted(member.key) + ": " + pythonValue(member.value, 2) + ",\n";
    }
    if (!extra.isEmpty())
        code += "    extra_body={\n" + extra + "    },\n";
    return code
           + ")\nfor chunk in stream:\n    for choice in chunk.choices:\n        print(choice.delta.content or \"\", "
             "end=\"\", flush=True)\n";
}

QByteArray javascriptSnippet(const SnippetTarget &target, const QByteArray &body)
{
    const bool hasKey = !target.keyVariable.isEmpty();
    const QByteArray key = "process.env." + variableOf(target);
    // JSON's texts are JavaScript's: the same escapes mean the same.
    const auto quoted = [](const QByteArray &text) {
        return '"' + QByteArray(text).replace('\\', "\\\\").replace('"', "\\\"") + '"';
    };
    QByteArray code = "import OpenAI from \"openai\";\n\nconst client = new OpenAI({\n  baseURL: "
                      + quoted(sdkUrl(target)) + ",\n  apiKey: " + (hasKey ? key : QByteArray("\"none\"")) + ",\n";
    if (hasKey && !hasPlainKey(target))
        code += "  defaultHeaders: { " + quoted(target.authHeader) + ": " + quoted(target.authPrefix) + " + " + key
                + " },\n";
    // As a member of a literal this name would set the object's prototype.
    const bool isLiteral = !body.contains("__proto__") && !body.toLower().contains("\\u005f");
    const QByteArray object = json::indented(body);
    code += "});\nconst stream = await client.chat.completions.create(";
    code += isLiteral ? object : "JSON.parse(" + quoted(QByteArray(body).replace('\n', ' ').replace('\r', ' ')) + ')';
    return code
           + ");\nfor await (const chunk of stream)\n  process.stdout.write(chunk.choices[0]?.delta?.content ?? "
             "\"\");\n";
}

QByteArray qtSnippet(const SnippetTarget &target, const QByteArray &body)
{
    QByteArray code =
        "#include <QCoreApplication>\n#include <QFile>\n#include <QNetworkAccessManager>\n#include <QNetworkReply>\n\n"
        "int main(int argc, char **argv)\n{\n"
        "    QCoreApplication app(argc, argv);\n    QNetworkAccessManager network;\n"
        "    QNetworkRequest request(QUrl(QString::fromUtf8("
        + cppQuoted(target.baseUrl + target.path, QByteArray(8, ' ')) + ")));\n";
    if (!target.keyVariable.isEmpty())
        code += "    request.setRawHeader(" + cppQuoted(target.authHeader) + ", " + cppQuoted(target.authPrefix)
                + " + qgetenv(" + cppQuoted(variableOf(target)) + "));\n";
    code += "    request.setRawHeader(\"Content-Type\", \"application/json\");\n    const QByteArray body(\n        "
            + cppQuoted(body, QByteArray(8, ' '));
    return code
           + ");\n    QNetworkReply *reply = network.post(request, body);\n"
             "    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply] {\n"
             "        QFile out;\n        if (out.open(1, QIODevice::WriteOnly))\n"
             "            out.write(reply->readAll());\n    });\n"
             "    QObject::connect(reply, &QNetworkReply::finished, &app, &QCoreApplication::quit);\n"
             "    return app.exec();\n}\n";
}

} // namespace sluice
