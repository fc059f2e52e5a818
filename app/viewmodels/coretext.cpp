// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coretext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *texts[] = {
    // Where a text of JSON is wrong (core/json/textcheck.cpp).
    QT_TRANSLATE_NOOP("CoreText", "Line %1, column %2: %3"),
    QT_TRANSLATE_NOOP("CoreText", "The JSON ends too early."),
    QT_TRANSLATE_NOOP("CoreText", "The JSON has ended before this."),
    QT_TRANSLATE_NOOP("CoreText", "A colon is missing before this."),
    QT_TRANSLATE_NOOP("CoreText", "A name in quotes must stand here."),
    QT_TRANSLATE_NOOP("CoreText", "A value must stand here."),
    QT_TRANSLATE_NOOP("CoreText", "A comma or } is missing before this."),
    QT_TRANSLATE_NOOP("CoreText", "A comma or ] is missing before this."),
    QT_TRANSLATE_NOOP("CoreText", "No JSON can hold this."),
    QT_TRANSLATE_NOOP("CoreText", "This is no JSON."),
    // Of schemas and tools (core/chat/schemacheck.cpp, tooltext.cpp, chatsettings.cpp).
    QT_TRANSLATE_NOOP("CoreText", "The schema has a fault. %1"),
    QT_TRANSLATE_NOOP("CoreText", "The tools have a fault. %1"),
    QT_TRANSLATE_NOOP("CoreText", "The schema must be an object: {\"type\": \"object\", …}."),
    QT_TRANSLATE_NOOP("CoreText", "A schema is an object, or true or false."),
    QT_TRANSLATE_NOOP("CoreText", "“type” must name at least one type."),
    QT_TRANSLATE_NOOP("CoreText", "“type” is one of string, number, integer, boolean, object, array and null."),
    QT_TRANSLATE_NOOP("CoreText", "This name is there twice."),
    QT_TRANSLATE_NOOP("CoreText", "A tool is an object."),
    QT_TRANSLATE_NOOP("CoreText", "Tools are a list: [ … ]."),
    QT_TRANSLATE_NOOP("CoreText", "A function needs a “name”."),
    QT_TRANSLATE_NOOP("CoreText", "“parameters” must be a schema: an object."),
    QT_TRANSLATE_NOOP("CoreText", "“strict” is true or false."),
    QT_TRANSLATE_NOOP("CoreText", "A name is 1 to 64 of the characters a-z A-Z 0-9 _ -."),
    QT_TRANSLATE_NOOP("CoreText", "Another tool has this name."),
    QT_TRANSLATE_NOOP("CoreText", "“%1” must be a list with at least one value."),
    QT_TRANSLATE_NOOP("CoreText", "“%1” must be a number."),
    QT_TRANSLATE_NOOP("CoreText", "“%1” must be a whole number, 0 or more."),
    QT_TRANSLATE_NOOP("CoreText", "“%1” must be a text."),
    QT_TRANSLATE_NOOP("CoreText", "“%1” must be a regular expression."),
    QT_TRANSLATE_NOOP("CoreText", "“%1” must be true or false."),
    QT_TRANSLATE_NOOP("CoreText", "“%1” must be a list with at least one schema."),
    QT_TRANSLATE_NOOP("CoreText", "“%1” must be an object of schemas."),
    QT_TRANSLATE_NOOP("CoreText", "“%1” must be a list of names."),
    QT_TRANSLATE_NOOP("CoreText", "“%1” must be an object."),
    // Of models that are not there, by the router and by most providers.
    QT_TRANSLATE_NOOP("CoreText", "The model `%1` does not exist at any provider. The model list names those that do."),
    QT_TRANSLATE_NOOP("CoreText", "The model `%1` does not exist at any provider. Did you mean %2?"),
    QT_TRANSLATE_NOOP("CoreText", "Several providers have the model `%1`. Name one of %2."),
    QT_TRANSLATE_NOOP("CoreText", "The model `%1` does not exist or you do not have access to it."),
    // Of answers without a word about what was wrong (core/dialects/openaichat/error.cpp).
    QT_TRANSLATE_NOOP("CoreText", "The provider refused the key (HTTP 401); check it in the settings."),
    QT_TRANSLATE_NOOP("CoreText", "The provider does not allow this request with this key (HTTP 403)."),
    QT_TRANSLATE_NOOP("CoreText", "The provider knows no such model or address (HTTP 404); check the model's name."),
    QT_TRANSLATE_NOOP("CoreText", "The request is too large for the provider (HTTP 413); shorten it."),
    QT_TRANSLATE_NOOP("CoreText", "The provider's rate limit is reached (HTTP 429); wait and try again."),
    QT_TRANSLATE_NOOP("CoreText", "The provider reported an error without a message; try again."),
    QT_TRANSLATE_NOOP("CoreText", "The provider failed (HTTP %1); try again or use another model."),
    QT_TRANSLATE_NOOP("CoreText", "The provider refused the request (HTTP %1) and gave no reason."),
};

struct Form {
    const char *text;
    QRegularExpression pattern;
};

/// A text's form: what stands for %1 and so on may be anything.
QRegularExpression patternOf(const char *text)
{
    QString pattern = QRegularExpression::escape(QString::fromUtf8(text));
    pattern.replace(QRegularExpression(u"\\\\%\\d"_s), u"(.+?)"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption);
}

const std::vector<Form> &forms()
{
    static const std::vector<Form> all = [] {
        std::vector<Form> made;
        for (const char *text : texts)
            made.push_back({text, patternOf(text)});
        return made;
    }();
    return all;
}

} // namespace

QString coreText(const QString &english)
{
    constexpr qsizetype longest = 2000; // no text of ours is longer, and one of a provider may be
    if (english.isEmpty() || english.size() > longest)
        return english;
    for (const Form &form : forms()) {
        const QRegularExpressionMatch match = form.pattern.match(english);
        if (!match.hasMatch())
            continue;
        const QString text = QCoreApplication::translate("CoreText", form.text);
        switch (match.lastCapturedIndex()) {
        case 0: return text;
        case 1: return text.arg(coreText(match.captured(1)));
        case 2: return text.arg(match.captured(1), match.captured(2));
        default: return text.arg(match.captured(1), match.captured(2), coreText(match.captured(3)));
        }
    }
    return english;
}

} // namespace sluice
