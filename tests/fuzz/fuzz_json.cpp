// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "jose/json.h"
#include "jose/jsonfault.h"
#include "jose/numericdate.h"

#include <algorithm>

using namespace claimsmith;
using namespace claimsmith::jose;

namespace {

bool isSpace(char character) { return character == ' ' || character == '\n' || character == '\r' || character == '\t'; }

/// The text without the white space outside strings.
QByteArray withoutLayout(QByteArrayView text)
{
    QByteArray kept;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (inString || !isSpace(text[i]))
            kept += text[i];
        if (inString && text[i] == '\\')
            kept += text[++i];
        else if (text[i] == '"')
            inString = !inString;
    }
    return kept;
}

/// Each value stands inside its parent, in order, and its source is JSON of the same type.
void checkValue(const Json &json, JsonValue value, qsizetype begin, qsizetype end)
{
    const QByteArrayView source = value.source();
    const qsizetype offset = value.offset();
    FUZZ_CHECK(offset >= begin && !source.isEmpty() && offset + source.size() <= end);
    FUZZ_CHECK(json.text().sliced(offset, source.size()) == source);
    qsizetype childBegin = offset + 1;
    const qsizetype childEnd = offset + source.size() - 1;
    qsizetype count = 0;
    const auto checkChild = [&](JsonValue child) {
        checkValue(json, child, childBegin, childEnd);
        childBegin = child.offset() + child.source().size();
        ++count;
    };
    switch (value.type()) {
    case JsonValue::Type::Undefined:
        FUZZ_CHECK(false);
        break;
    case JsonValue::Type::Null:
        FUZZ_CHECK(source == "null");
        break;
    case JsonValue::Type::Bool:
        FUZZ_CHECK(source == (value.toBool() ? QByteArrayView("true") : QByteArrayView("false")));
        break;
    case JsonValue::Type::Number:
        FUZZ_CHECK(source == value.numberText());
        FUZZ_CHECK(NumericDate::fromNumberText(source));
        break;
    case JsonValue::Type::String: {
        const Result<Json> again = Json::parse(jsonQuoted(value.string()));
        FUZZ_CHECK(again && again->root().string() == value.string());
        break;
    }
    case JsonValue::Type::Array:
        value.forEachElement(checkChild);
        FUZZ_CHECK(count == value.size());
        break;
    case JsonValue::Type::Object:
        value.forEachMember([&](QByteArrayView name, JsonValue child) {
            FUZZ_CHECK(value.contains(name));
            checkChild(child);
        });
        FUZZ_CHECK(count == value.size());
        break;
    }
}

void checkRefusal(QByteArrayView text, const Error &error)
{
    FUZZ_CHECK(error.offset <= text.size());
    FUZZ_CHECK(error.segment == Segment::Header);
    FUZZ_CHECK(!message(error).isEmpty());
    FUZZ_CHECK(findJsonFault(text, Json::maxDepth));
}

void checkDocument(QByteArrayView text, const Json &json)
{
    FUZZ_CHECK(json.text() == text);
    FUZZ_CHECK(!findJsonFault(text, Json::maxDepth));
    checkValue(json, json.root(), 0, text.size());

    const QByteArray pretty = json.pretty();
    FUZZ_CHECK(withoutLayout(pretty) == withoutLayout(text));
    const Result<Json> again = Json::parse(pretty);
    FUZZ_CHECK(again && again->pretty() == pretty);

    const QList<DuplicateMember> duplicates = json.duplicates();
    FUZZ_CHECK(again->duplicates().size() == duplicates.size());
    const bool atTheTop = json.root().isObject() && std::ranges::any_of(duplicates, [](const DuplicateMember &member) {
        return member.path.count('/') == 1;
    });
    FUZZ_CHECK(json.hasDuplicateMember() == atTheTop);
}

} // namespace

/// The parser and the finder of faults agree; a document gives back its text, value by value.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text = fuzz::viewOf(data, size);
    static Json reused;
    const std::optional<Error> error = reused.assign(text, Segment::Header);
    const Result<Json> fresh = Json::parse(text, Segment::Header);
    FUZZ_CHECK(fresh.has_value() == !error);
    if (error) {
        FUZZ_CHECK(reused.isEmpty() && fresh.error() == *error);
        checkRefusal(text, *error);
    } else {
        checkDocument(text, reused);
    }
    return 0;
}
