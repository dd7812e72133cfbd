// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "token/extract.h"
#include "token/token.h"

using namespace claimsmith;
using namespace claimsmith::token;

namespace {

/// The characters of a candidate stand in the text in their order, as themselves or encoded.
void checkPlaces(QByteArrayView text, const Candidate &candidate)
{
    FUZZ_CHECK(candidate.textOffset(0) == candidate.begin);
    FUZZ_CHECK(candidate.textOffset(candidate.token.size()) == candidate.end);
    qsizetype next = candidate.begin;
    for (qsizetype i = 0; i < candidate.token.size(); ++i) {
        const qsizetype at = candidate.textOffset(i);
        FUZZ_CHECK(at >= next && at < candidate.end);
        FUZZ_CHECK(text[at] == candidate.token[i] || text[at] == '%' || text[at] == '\\');
        next = at + 1;
    }
}

} // namespace

/// Candidates stand in the text one behind the other, each decodes, and there are no more than were asked for.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype limit = 20;
    const QByteArrayView text = fuzz::viewOf(data, size);
    const QList<Candidate> candidates = extract(text, limit);
    FUZZ_CHECK(candidates.size() <= limit);
    qsizetype end = 0;
    for (const Candidate &candidate : candidates) {
        FUZZ_CHECK(!candidate.token.isEmpty());
        FUZZ_CHECK(candidate.begin >= end && candidate.end > candidate.begin && candidate.end <= text.size());
        checkPlaces(text, candidate);
        FUZZ_CHECK(!sourceText(candidate).isEmpty());
        FUZZ_CHECK(Token::decode(candidate.token).text() == candidate.token);
        end = candidate.end;
    }
    return 0;
}
