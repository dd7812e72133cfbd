// SPDX-License-Identifier: MIT
#include "model/reading.h"

namespace claimsmith::model {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// All of `text` but the white space around it, for want of anything that looks like a token.
std::optional<token::Candidate> wholeText(QByteArrayView text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isSpace(text[begin]))
        ++begin;
    while (end > begin && isSpace(text[end - 1]))
        --end;
    if (begin == end)
        return {};
    token::Candidate candidate;
    // One byte over the limit is enough to say that it is too large.
    end = qMin(end, begin + token::Token::maxBytes + 1);
    candidate.token = text.sliced(begin, end - begin).toByteArray();
    candidate.begin = begin;
    candidate.end = end;
    candidate.source = token::CandidateSource::Text;
    candidate.runs = {{0, begin}};
    return candidate;
}

QList<ReadToken> decodeAll(const ReadRequest &request)
{
    const QByteArray text = request.text.toUtf8();
    QList<token::Candidate> candidates = token::extract(text, request.limit);
    if (candidates.isEmpty()) {
        if (auto whole = wholeText(text))
            candidates.append(*std::move(whole));
    }
    QList<ReadToken> tokens;
    tokens.reserve(candidates.size());
    for (token::Candidate &candidate : candidates) {
        if (request.isStale && request.isStale())
            break;
        auto decoded = std::make_shared<const token::Token>(token::Token::decode(candidate.token));
        tokens.append({std::move(candidate), std::move(decoded), {}});
    }
    return tokens;
}

/// The same token as before wherever it stands now; else the one at the same place.
int choose(const QList<ReadToken> &tokens, const ReadRequest &request)
{
    const auto count = static_cast<int>(tokens.size());
    const auto isSame = [&](int index) {
        return index >= 0 && index < count && tokens[index].candidate.token == request.chosenToken;
    };
    if (isSame(request.chosenIndex))
        return request.chosenIndex;
    for (int index = 0; index < count; ++index) {
        if (isSame(index))
            return index;
    }
    return request.chosenIndex >= 0 && request.chosenIndex < count ? request.chosenIndex : 0;
}

} // namespace

std::optional<Reading> read(const ReadRequest &request)
{
    const auto isStale = [&request] { return request.isStale && request.isStale(); };
    Reading reading;
    reading.keys = request.keys;
    reading.judge = std::make_shared<token::Judge>(request.policy, request.keys);
    reading.tokens = request.decoded.isEmpty() ? decodeAll(request) : request.decoded;
    for (ReadToken &read : reading.tokens) {
        if (isStale())
            return {};
        if (!read.token)
            read.token = std::make_shared<const token::Token>(token::Token::decode(read.candidate.token));
        read.verdict = reading.judge->judge(*read.token, request.now);
    }
    reading.chosen = choose(reading.tokens, request);
    if (isStale())
        return {};
    if (!reading.tokens.isEmpty()) {
        const ReadToken &chosen = reading.tokens[reading.chosen];
        reading.findings = token::findings(*chosen.token, chosen.verdict, reading.keys);
    }
    return reading;
}

} // namespace claimsmith::model
