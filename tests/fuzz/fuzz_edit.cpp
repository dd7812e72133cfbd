// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "jose/json.h"
#include "token/jsonlayout.h"
#include "token/tokenedit.h"

using namespace claimsmith;
using namespace claimsmith::token;
using jose::Json;
using jose::JsonValue;

namespace {

/// What an edit leaves is JSON; what a refusal says is a sentence.
void checkEdited(const Edited &edited)
{
    if (edited)
        FUZZ_CHECK(Json::parse(*edited));
    else
        FUZZ_CHECK(!message(edited.error()).isEmpty() && !codeName(edited.error().code).isEmpty());
}

/// Each edit of one value changes its own stretch and nothing before or behind it.
void checkPlace(QByteArrayView text, const JsonPlace &place, QByteArrayView source)
{
    const Edited same = replaceValue(text, place, source);
    FUZZ_CHECK(same && *same == text);
    const Edited replaced = replaceValue(text, place, "0");
    FUZZ_CHECK(replaced && replaced->startsWith(text.first(place.offset)));
    FUZZ_CHECK(replaced->endsWith(text.sliced(place.offset + source.size())));
    checkEdited(removeValue(text, place));
    checkEdited(duplicateValue(text, place));
    checkEdited(renameMember(text, place, "n\x01~/\""));
    checkEdited(addMember(text, place, "n\x01~/\"", "[0]"));
}

/// The top level, and one level below it, are enough to meet every shape; more would take quadratic time.
void checkContainer(QByteArrayView text, const QByteArray &pointer, JsonValue container, int levels)
{
    int index = 0;
    constexpr int most = 6;
    const auto visit = [&](QByteArrayView name, JsonValue value) {
        if (index++ >= most)
            return;
        const QByteArray token = container.isObject() ? pointerToken(name) : QByteArray::number(index - 1);
        const JsonPlace place{pointer + '/' + token, value.offset()};
        checkPlace(text, place, value.source());
        if (levels > 0)
            checkContainer(text, place.pointer, value, levels - 1);
    };
    container.forEachMember(visit);
    container.forEachElement([&](JsonValue element) { visit({}, element); });
}

void checkTimes(QByteArrayView text)
{
    const Edited there = shiftTimes(text, std::chrono::hours(1));
    checkEdited(there);
    if (there) {
        const Edited back = shiftTimes(*there, std::chrono::hours(-1));
        FUZZ_CHECK(back);
        checkEdited(back);
    }
    checkEdited(extend(text, std::chrono::hours(1)));
    checkEdited(expireNow(text, Instant(std::chrono::milliseconds(1'300'819'380'500))));
}

} // namespace

/// Edits of any text: refused in words, or exactly the stretch that was meant.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text = fuzz::viewOf(data, size);
    checkTimes(text);
    checkEdited(addMember(text, {}, "n", "1"));
    // What is no pointer of the text must be refused, not followed.
    checkEdited(replaceValue(text, {text.toByteArray()}, text));
    const auto json = Json::parse(text);
    if (json)
        checkContainer(text, {}, json->root(), 1);
    return 0;
}
