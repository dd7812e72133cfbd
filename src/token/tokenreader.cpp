// SPDX-License-Identifier: MIT
#include "token/tokenreader.h"

#include "jose/base64url.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace claimsmith::token {

using jose::JsonValue;

namespace {

constexpr qsizetype jwsParts = 3;
constexpr qsizetype jweParts = 5;

bool isBase64Url(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// The place of the `index`th base64url character in `text`, passing over what the decoder passes over.
qsizetype characterAt(QByteArrayView text, qsizetype index)
{
    qsizetype place = 0;
    for (; place < text.size(); ++place) {
        if (isBase64Url(text[place]) && index-- == 0)
            break;
    }
    return place;
}

QByteArrayView withoutPadding(QByteArrayView text)
{
    if (text.size() % 4 != 0)
        return text;
    for (int i = 0; i < 2 && text.endsWith('='); ++i)
        text.chop(1);
    return text;
}

QByteArrayView firstVisible(QByteArrayView text)
{
    const auto *place =
        std::ranges::find_if_not(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    return text.sliced(place - text.begin());
}

/// Empties without giving the memory back; mostly there is nothing to do.
void reset(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        bytes.resize(0);
}

} // namespace

/// Where the parts of a compact serialization begin. All are counted; no more than six are remembered.
struct TokenReader::Split
{
    explicit Split(QByteArrayView text)
        : size(text.size())
    {
        const char *const end = text.data() + size;
        const char *from = text.data();
        while (const void *dot = from == end ? nullptr : std::memchr(from, '.', static_cast<size_t>(end - from))) {
            from = static_cast<const char *>(dot) + 1;
            if (count < static_cast<qsizetype>(begins.size()))
                begins[static_cast<size_t>(count)] = from - text.data();
            ++count;
        }
    }

    [[nodiscard]] qsizetype begin(qsizetype index) const { return begins[static_cast<size_t>(index)]; }
    [[nodiscard]] qsizetype end(qsizetype index) const { return index + 1 < count ? begin(index + 1) - 1 : size; }
    [[nodiscard]] qsizetype length(qsizetype index) const { return end(index) - begin(index); }

    qsizetype size;
    qsizetype count = 1;
    std::array<qsizetype, jweParts + 1> begins{};
};

TokenReader::TokenReader(Token &token, const DecodeOptions &options)
    : m_token(token)
    , m_options(options)
{}

void TokenReader::read(QByteArrayView text)
{
    m_token.m_kind = TokenKind::NotAToken;
    m_token.m_defects.clear();
    reset(m_token.m_detached);
    m_token.m_signingInputLength = 0;
    if (text.isEmpty() || text.size() > Token::maxBytes) {
        m_token.m_text.clear();
        m_token.m_signatures.clear();
        addDefect(text.isEmpty() ? DefectCode::Empty : DefectCode::TooLarge, Segment::None, -1,
            text.isEmpty() ? QByteArray() : QByteArray::number(text.size()));
    } else {
        m_token.m_text.assign(text);
        if (firstVisible(text).startsWith('{'))
            readJson();
        else
            readCompact();
    }
    m_token.m_parts.resize(m_partCount);
    if (!m_claimsRead && !m_token.m_payload.isEmpty())
        m_token.m_payload = jose::Json();
}

void TokenReader::readCompact()
{
    const Split split(m_token.m_text);
    // References to parts are held below: room for all that a compact serialization can have, and the surplus.
    m_token.m_parts.reserve(jweParts + 1);
    m_token.m_signatures.resize(1);
    SignaturePart &signature = m_token.m_signatures.front();
    startSignature(signature);

    SegmentPart &part = addPart(Segment::Header, 0, split.length(0));
    decodePart(part, received(part));
    const HeaderFields fields = readProtectedHeader(part, signature);
    // RFC 7516 §9: a header with `enc` is a JWE's. Where none can be read, the count of parts must tell.
    const bool headerIsObject = signature.header.root().isObject();
    m_encrypted = !fields.enc.isUndefined() || (split.count == jweParts && !headerIsObject);
    if (headerIsObject) {
        readAlgorithm(fields, signature, &part);
        checkProtectedHeader(signature, fields, part);
    }

    const qsizetype wanted = m_encrypted ? jweParts : jwsParts;
    if (split.count < wanted)
        addDefect(DefectCode::TooFewParts, Segment::None, -1, QByteArray::number(split.count));
    if (m_encrypted)
        readCompactJwe(split);
    else
        readCompactJws(split, fields);
    if (split.count > wanted)
        addSurplus(split, wanted);

    const bool hasClaims = m_claimsRead && m_token.m_payload.root().isObject();
    if (!headerIsObject && !beginsLikeHeader(part.bytes) && !hasClaims)
        m_token.m_kind = TokenKind::NotAToken;
    else if (m_encrypted)
        m_token.m_kind = TokenKind::Jwe;
    else if (signature.algorithm && signature.algorithm->id == jose::AlgorithmId::None)
        m_token.m_kind = TokenKind::Unsecured;
    else
        m_token.m_kind = TokenKind::Jws;
}

void TokenReader::readCompactJwe(const Split &split)
{
    constexpr std::array segments{
        Segment::Header, Segment::EncryptedKey, Segment::Iv, Segment::Ciphertext, Segment::Tag};
    for (qsizetype i = 1; i < std::min(split.count, jweParts); ++i) {
        SegmentPart &part = addPart(segments[static_cast<size_t>(i)], split.begin(i), split.length(i));
        decodePart(part, received(part));
    }
}

void TokenReader::readCompactJws(const Split &split, const HeaderFields &fields)
{
    m_unencoded = fields.isUnencoded();
    m_token.m_signingInputLength = split.end(std::min<qsizetype>(split.count, 2) - 1);
    if (split.count < 2)
        return;

    SegmentPart &part = addPart(Segment::Payload, split.begin(1), split.length(1));
    if (part.length > 0) {
        if (m_unencoded)
            part.bytes.assign(received(part));
        else
            decodePart(part, received(part));
        readClaims(part.bytes, &part);
    } else if (m_options.detachedPayload) {
        m_token.m_detached.assign(*m_options.detachedPayload);
        QByteArray &input = m_token.m_signatures.front().signingInput;
        input.assign(QByteArrayView(m_token.m_text).first(split.begin(1)));
        input += m_unencoded ? m_token.m_detached : jose::base64url::encode(m_token.m_detached);
        readClaims(m_token.m_detached, nullptr);
    } else {
        part.bytes.resize(0);
        addDefect(DefectCode::PayloadMissing, Segment::Payload);
    }
    if (split.count >= jwsParts)
        readCompactSignature(split);
}

void TokenReader::readCompactSignature(const Split &split)
{
    SignaturePart &signature = m_token.m_signatures.front();
    SegmentPart &part = addPart(Segment::Signature, split.begin(2), split.length(2));
    decodePart(part, received(part));
    // A copy, not a share: sharing would cost both buffers a new allocation at the next token.
    signature.signature.assign(part.bytes);
    checkSignaturePresence(signature, part.begin);
}

void TokenReader::addSurplus(const Split &split, qsizetype wanted)
{
    SegmentPart &part = addPart(Segment::None, split.begin(wanted), split.size - split.begin(wanted));
    part.bytes.resize(0);
    addDefect(DefectCode::TooManyParts, Segment::None, part.begin - 1, QByteArray::number(split.count));
}

SegmentPart &TokenReader::addPart(Segment segment, qsizetype begin, qsizetype length)
{
    std::vector<SegmentPart> &parts = m_token.m_parts;
    if (m_partCount == parts.size())
        parts.emplace_back();
    SegmentPart &part = parts[m_partCount++];
    part.segment = segment;
    part.begin = begin;
    part.length = length;
    return part;
}

void TokenReader::startSignature(SignaturePart &signature)
{
    reset(signature.unprotectedHeader);
    reset(signature.algorithmName);
    signature.algorithm = nullptr;
    reset(signature.keyId);
    reset(signature.signature);
    reset(signature.signingInput);
}

void TokenReader::decodePart(SegmentPart &part, QByteArrayView encoded)
{
    const QByteArrayView text = m_options.padded ? withoutPadding(encoded) : encoded;
    const std::optional<jose::Error> error = jose::base64url::decodeInto(text, part.bytes, part.segment);
    if (!error) [[likely]]
        return;
    const bool placed = error->offset >= 0 && !(m_inJson && received(part).contains('\\'));
    addDefect(DefectCode::Base64, part.segment, placed ? part.begin + error->offset : part.begin, {}, error);
}

HeaderFields TokenReader::readProtectedHeader(const SegmentPart &part, SignaturePart &signature)
{
    if (const std::optional<jose::Error> error = signature.header.assign(part.bytes, Segment::Header)) {
        addDefect(DefectCode::HeaderNotJson, Segment::Header, textOffset(part, error->offset), {}, error);
        return {};
    }
    const JsonValue root = signature.header.root();
    if (!root.isObject()) {
        addDefect(DefectCode::HeaderNotObject, Segment::Header, textOffset(part, root.offset()), typeName(root));
        return {};
    }
    return HeaderFields::of(root);
}

void TokenReader::readAlgorithm(const HeaderFields &fields, SignaturePart &signature, const SegmentPart *part)
{
    if (!fields.kid.isUndefined())
        signature.keyId.assign(fields.kid.string());
    if (fields.alg.isUndefined()) {
        addDefect(DefectCode::AlgMissing, Segment::Header);
    } else if (!fields.alg.isString()) {
        const qsizetype offset = fields.alg.offset();
        addDefect(
            DefectCode::AlgNotString, Segment::Header, part ? textOffset(*part, offset) : offset, typeName(fields.alg));
    } else {
        signature.algorithmName.assign(fields.alg.string());
        signature.algorithm = jose::findAlgorithm(signature.algorithmName);
    }
}

void TokenReader::checkProtectedHeader(
    const SignaturePart &signature, const HeaderFields &fields, const SegmentPart &part)
{
    if (signature.header.hasDuplicateMember()) {
        const QList<DuplicateName> names = duplicateNames(signature.header);
        for (const DuplicateName &duplicate : names.first(std::min(names.size(), maxDuplicates)))
            addDefect(DefectCode::HeaderDuplicate, Segment::Header, textOffset(part, duplicate.offset), duplicate.name);
    }
    if (fields.crit.isUndefined() && fields.b64.isUndefined()) [[likely]]
        return;
    const QList<HeaderDefect> defects = checkCritical(signature.header.root(), fields, m_encrypted);
    for (const HeaderDefect &defect : defects)
        addDefect(defect.code, Segment::Header, textOffset(part, defect.value.offset()), defect.found);
}

void TokenReader::checkSignaturePresence(const SignaturePart &signature, qsizetype offset)
{
    const bool none = signature.algorithm && signature.algorithm->id == jose::AlgorithmId::None;
    if (none && !signature.signature.isEmpty())
        addDefect(DefectCode::SignaturePresent, Segment::Signature, offset);
    else if (!none && !signature.algorithmName.isEmpty() && signature.signature.isEmpty())
        addDefect(DefectCode::SignatureEmpty, Segment::Signature);
}

void TokenReader::readClaims(QByteArrayView bytes, const SegmentPart *part)
{
    m_claimsRead = true;
    const auto place = [this, part](qsizetype offset) { return part ? textOffset(*part, offset) : -1; };
    if (const std::optional<jose::Error> error = m_token.m_payload.assign(bytes, Segment::Payload)) {
        addDefect(DefectCode::PayloadNotJson, Segment::Payload, place(error->offset), {}, error);
        return;
    }
    const JsonValue root = m_token.m_payload.root();
    if (!root.isObject())
        addDefect(DefectCode::PayloadNotObject, Segment::Payload, place(root.offset()), typeName(root));
}

void TokenReader::addDefect(DefectCode code, Segment segment, qsizetype offset, const QByteArray &found,
    const std::optional<jose::Error> &error)
{
    m_token.m_defects.append({code, segment, offset, error, found});
}

QByteArrayView TokenReader::received(const SegmentPart &part) const
{
    return QByteArrayView(m_token.m_text).sliced(part.begin, part.length);
}

qsizetype TokenReader::textOffset(const SegmentPart &part, qsizetype decodedOffset) const
{
    if (decodedOffset < 0 || part.length == 0)
        return -1;
    const QByteArrayView text = received(part);
    // A JSON string with escapes in it has no byte for each character of the segment: its beginning must do.
    if (m_inJson && text.contains('\\'))
        return part.begin;
    if (m_unencoded && part.segment == Segment::Payload)
        return part.begin + std::min(decodedOffset, part.length - 1);
    return part.begin + std::min(characterAt(text, decodedOffset * 8 / 6), part.length - 1);
}

} // namespace claimsmith::token
