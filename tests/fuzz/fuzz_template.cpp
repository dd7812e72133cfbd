// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "jose/json.h"
#include "token/placeholders.h"
#include "token/templates.h"

using namespace claimsmith;
using namespace claimsmith::token;

namespace {

constexpr Instant now = fromSeconds(1'700'000'000);

/// What a form renders to is JSON, and gives the same form again.
void checkForm(const QList<ClaimRow> &rows, FormPart part)
{
    const RenderedForm form = renderForm(rows, part, now, Zone::Utc);
    FUZZ_CHECK(form.rows.size() == rows.size());
    bool refused = false;
    for (const RenderedClaim &claim : form.rows) {
        FUZZ_CHECK(!claim.note || !message(*claim.note).isEmpty());
        refused = refused || claim.isRefused();
    }
    FUZZ_CHECK(refused != form.isComplete());
    if (refused)
        return;
    const auto parsed = parseForm(form.bytes, part, rows, form);
    FUZZ_CHECK(parsed && renderForm(*parsed, part, now).bytes == form.bytes);
    const auto fresh = parseForm(form.bytes, part);
    FUZZ_CHECK(fresh);
    const auto compact = renderForm(*fresh, part, now);
    const auto again = parseForm(compact.bytes, part);
    FUZZ_CHECK(again && *again == *fresh);
}

} // namespace

/// Any bytes: a refusal in words, or templates that are written and read again as they are.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto templates = templatesFromJson(fuzz::viewOf(data, size));
    if (!templates) {
        FUZZ_CHECK(!message(templates.error()).isEmpty());
        return 0;
    }
    FUZZ_CHECK(!templates->isEmpty());
    const auto again = templatesFromJson(templatesToJson(*templates));
    FUZZ_CHECK(!again || *again == *templates); // indented it may be over the limit
    for (const Template &one : *templates) {
        for (const TokenForm &form : one.forms) {
            checkForm(form.header, FormPart::Header);
            checkForm(form.claims, FormPart::Payload);
            checkForm(filled(form.claims, {.number = 1, .uuid = "u\"", .family = "\\"}), FormPart::Payload);
        }
    }
    return 0;
}
