// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "net/addressrules.h"
#include "net/kitplan.h"
#include "net/kitrequest.h"

using namespace claimsmith;
using namespace claimsmith::net;

/// Any text: a refusal in words, or what is written and read again as it is.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::viewOf(data, size).toByteArray();
    const QString text = QString::fromUtf8(bytes);
    KitPlan plan;
    plan.url = addressFromText(text);
    if (const auto statuses = StatusSet::parse(text))
        FUZZ_CHECK(StatusSet::parse(statuses->text()) == *statuses);
    else
        FUZZ_CHECK(!message(statuses.error()).isEmpty());
    if (const auto headers = parseHeaders(text)) {
        for (const KitHeader &header : *headers)
            FUZZ_CHECK(!header.value.contains('\n') && !header.value.contains('\r') && !header.name.isEmpty());
        plan.headers = *headers;
    } else {
        FUZZ_CHECK(!message(headers.error()).isEmpty());
    }
    if (const auto place = TokenPlace::parse(text)) {
        FUZZ_CHECK(TokenPlace::parse(place->id()) == *place);
        plan.place = *place;
    } else {
        FUZZ_CHECK(!message(place.error()).isEmpty());
    }
    if (const auto error = planError(plan))
        FUZZ_CHECK(!message(*error).isEmpty());
    plan.url = QUrl(QStringLiteral("http://localhost/"));
    plan.method = "POST";
    plan.body = bytes;
    for (const char *where : {"bearer", "header:X", "cookie:c", "query:q", "form:f", "json:j"}) {
        plan.place = TokenPlace::parse(QString::fromLatin1(where)).value();
        if (planError(plan))
            continue;
        if (const auto request = kitRequest(plan, &bytes))
            FUZZ_CHECK(request->url.host() == plan.url.host());
        else
            FUZZ_CHECK(!request.error().isEmpty());
    }
    return 0;
}
