// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "jose/base64url.h"
#include "token/token.h"

#include <algorithm>

using namespace claimsmith;
using namespace claimsmith::token;

namespace {

bool has(const Token &token, DefectCode code, Segment segment)
{
    return std::ranges::any_of(token.defects(),
        [code, segment](const Defect &defect) { return defect.code == code && defect.segment == segment; });
}

bool isUnencoded(const Token &token)
{
    const jose::JsonValue b64 = token.header().member("b64");
    return b64.type() == jose::JsonValue::Type::Bool && !b64.toBool();
}

void checkDefects(const Token &token, qsizetype size)
{
    for (const Defect &defect : token.defects()) {
        FUZZ_CHECK(defect.offset >= -1 && defect.offset < std::max<qsizetype>(size, 1));
        FUZZ_CHECK(!message(defect).isEmpty());
    }
    FUZZ_CHECK(token.kind() != TokenKind::NotAToken || !token.defects().isEmpty());
}

/// Each part stands behind the one before; those of a compact token that are strict encode to what was received.
void checkParts(const Token &token, bool padded)
{
    const bool compact = token.kind() != TokenKind::JwsJson && token.kind() != TokenKind::JweJson;
    qsizetype end = 0;
    for (const SegmentPart &part : token.parts()) {
        FUZZ_CHECK(part.begin >= end && part.length >= 0);
        end = part.begin + part.length;
        FUZZ_CHECK(end <= token.text().size());
        const bool raw = part.segment == Segment::None || (part.segment == Segment::Payload && isUnencoded(token));
        if (compact && !padded && !raw && !has(token, DefectCode::Base64, part.segment))
            FUZZ_CHECK(jose::base64url::encode(part.bytes) == token.text().sliced(part.begin, part.length));
    }
}

void checkSignatures(const Token &token)
{
    for (const SignaturePart &signature : token.signatures()) {
        FUZZ_CHECK(signature.algorithm == jose::findAlgorithm(signature.algorithmName));
        const QByteArrayView input = token.signingInput(signature);
        const bool encrypted = token.part(Segment::EncryptedKey)
                               || token.header().member("enc").type() != jose::JsonValue::Type::Undefined
                               || token.kind() == TokenKind::JweJson;
        FUZZ_CHECK(encrypted || input.contains('.') || has(token, DefectCode::TooFewParts, Segment::None));
    }
    if (token.kind() == TokenKind::Unsecured)
        FUZZ_CHECK(token.signatures().front().algorithmName == "none");
}

void checkSame(const Token &one, const Token &other)
{
    FUZZ_CHECK(one.kind() == other.kind() && one.text() == other.text());
    FUZZ_CHECK(one.payloadBytes() == other.payloadBytes() && one.payload().text() == other.payload().text());
    FUZZ_CHECK(one.defects().size() == other.defects().size() && one.parts().size() == other.parts().size());
    for (qsizetype i = 0; i < one.defects().size(); ++i)
        FUZZ_CHECK(message(one.defects()[i]) == message(other.defects()[i]));
    FUZZ_CHECK(one.signatures().size() == other.signatures().size());
    for (size_t i = 0; i < one.signatures().size(); ++i) {
        FUZZ_CHECK(one.signatures()[i].header.text() == other.signatures()[i].header.text());
        FUZZ_CHECK(one.signatures()[i].signature == other.signatures()[i].signature);
        FUZZ_CHECK(one.signatures()[i].keyId == other.signatures()[i].keyId);
        FUZZ_CHECK(one.signingInput(one.signatures()[i]) == other.signingInput(other.signatures()[i]));
    }
}

} // namespace

/// Any text decodes to a token whose places are in the text, and a reused token is as good as a new one.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // The first byte chooses the options, so that they are searched too.
    if (size == 0)
        return 0;
    DecodeOptions options;
    options.padded = data[0] & 1;
    if (data[0] & 2)
        options.detachedPayload = R"({"sub":"1"})";
    const QByteArrayView text = fuzz::viewOf(data + 1, size - 1);

    static Token reused;
    reused.assign(text, options);
    const Token fresh = Token::decode(text, options);
    FUZZ_CHECK(fresh.text() == text);
    checkSame(reused, fresh);
    checkDefects(fresh, text.size());
    checkParts(fresh, options.padded);
    checkSignatures(fresh);
    return 0;
}
