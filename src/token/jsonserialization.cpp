// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "token/tokenreader.h"

#include <algorithm>
#include <array>

namespace claimsmith::token {

using jose::JsonValue;

namespace {

constexpr std::array jwsOwn{QByteArrayView("signature"), QByteArrayView("protected"), QByteArrayView("header")};
constexpr std::array jweOwn{QByteArrayView("encrypted_key"), QByteArrayView("header")};

bool containsAny(JsonValue object, std::initializer_list<QByteArrayView> names)
{
    return std::ranges::any_of(names, [object](QByteArrayView name) { return object.contains(name); });
}

} // namespace

/// The two headers of one signature: the fields of both, and where `alg` is to be looked for.
struct TokenReader::JsonHeaders
{
    HeaderFields fields; ///< `alg` and `kid` of either; the others of the protected header alone
    const SegmentPart *protectedPart = nullptr;
    bool algorithmIsProtected = false;
    bool readable = true; ///< the protected header, where there is one, is an object
};

void TokenReader::readJson()
{
    m_inJson = true;
    jose::Json document;
    if (const std::optional<jose::Error> error = document.assign(m_token.m_text)) {
        m_token.m_signatures.clear();
        addDefect(DefectCode::JsonSerialization, Segment::None, std::min(error->offset, m_token.m_text.size() - 1), {},
            error);
        return;
    }
    const JsonValue root = document.root();
    const QList<DuplicateName> names = duplicateNames(document);
    for (const DuplicateName &duplicate : names.first(std::min(names.size(), maxDuplicates)))
        addDefect(DefectCode::JsonSerialization, Segment::None, duplicate.offset, duplicate.name);
    if (containsAny(root, {"ciphertext", "recipients"})) {
        readJsonJwe(root);
    } else if (containsAny(root, {"payload", "signatures", "signature"})) {
        readJsonJws(root);
    } else {
        m_token.m_signatures.clear();
        addDefect(DefectCode::JsonSerialization, Segment::None, -1, "payload");
    }
    std::ranges::stable_sort(m_token.m_parts.begin(), m_token.m_parts.begin() + static_cast<qsizetype>(m_partCount), {},
        &SegmentPart::begin);
}

void TokenReader::readJsonJws(JsonValue root)
{
    m_token.m_kind = TokenKind::JwsJson;
    const std::vector<JsonValue> holders = jsonHolders(root, "signatures", jwsOwn);
    // References to parts and headers are held below: a header and a signature for each holder, and one payload.
    m_token.m_parts.reserve(2 * holders.size() + 1);
    m_token.m_signatures.resize(holders.size());

    for (size_t i = 0; i < holders.size(); ++i) {
        SignaturePart &signature = m_token.m_signatures[i];
        const JsonHeaders headers = readJsonHeaders(holders[i], signature);
        if (headers.readable)
            readAlgorithm(headers.fields, signature, headers.algorithmIsProtected ? headers.protectedPart : nullptr);
        if (i == 0)
            m_unencoded = headers.fields.isUnencoded();
        else if (m_unencoded != headers.fields.isUnencoded()) // RFC 7797 §3: the same for every signature
            addDefect(DefectCode::B64Malformed, Segment::Header, -1, "signatures");
    }
    const QByteArray payload = readJsonPayload(root);
    for (size_t i = 0; i < holders.size(); ++i)
        readJsonSignature(holders[i], m_token.m_signatures[i], payload);
}

void TokenReader::readJsonJwe(JsonValue root)
{
    m_token.m_kind = TokenKind::JweJson;
    m_encrypted = true;
    const std::vector<JsonValue> recipients = jsonHolders(root, "recipients", jweOwn);
    m_token.m_parts.reserve(recipients.size() + 4);
    m_token.m_signatures.resize(1);

    SignaturePart &signature = m_token.m_signatures.front();
    const JsonHeaders headers = readJsonHeaders(root, signature);
    HeaderFields fields = headers.fields;
    const auto adopt = [&fields](JsonValue header) {
        const HeaderFields others = HeaderFields::of(header);
        fields.alg = fields.alg.isUndefined() ? others.alg : fields.alg;
        fields.kid = fields.kid.isUndefined() ? others.kid : fields.kid;
    };
    const JsonValue unprotected = root.member("unprotected");
    adopt(unprotected);
    if (signature.unprotectedHeader.isEmpty() && unprotected.isObject())
        signature.unprotectedHeader.assign(unprotected.source());
    if (!recipients.empty())
        adopt(recipients.front().member("header"));
    if (headers.readable)
        readAlgorithm(fields, signature, headers.algorithmIsProtected ? headers.protectedPart : nullptr);

    for (const JsonValue &recipient : recipients) {
        if (SegmentPart *key = addJsonPart(recipient, "encrypted_key", Segment::EncryptedKey))
            decodePart(*key, recipient.member("encrypted_key").string());
    }
    constexpr std::array shared{std::pair{QByteArrayView("iv"), Segment::Iv},
        std::pair{QByteArrayView("ciphertext"), Segment::Ciphertext}, std::pair{QByteArrayView("tag"), Segment::Tag}};
    for (const auto &[name, segment] : shared) {
        if (SegmentPart *part = addJsonPart(root, name, segment))
            decodePart(*part, root.member(name).string());
    }
    if (!root.contains("ciphertext"))
        addMemberDefect({}, "ciphertext");
}

std::vector<JsonValue> TokenReader::jsonHolders(
    JsonValue root, QByteArrayView listName, std::span<const QByteArrayView> names)
{
    const JsonValue list = root.member(listName);
    if (list.isUndefined())
        return {root};
    // RFC 7515 §7.2.2 and RFC 7516 §7.2.2: the flattened syntax has no list, and the general one nothing beside it.
    for (const QByteArrayView name : names) {
        if (root.contains(name) && !(m_encrypted && name == "header"))
            addMemberDefect(root.member(name), name);
    }
    std::vector<JsonValue> holders;
    list.forEachElement([&](JsonValue element) {
        if (element.isObject() && std::ssize(holders) < maxSignatures)
            holders.push_back(element);
    });
    if (holders.empty() || std::ssize(holders) != list.size())
        addMemberDefect(list, listName);
    return holders;
}

TokenReader::JsonHeaders TokenReader::readJsonHeaders(JsonValue holder, SignaturePart &signature)
{
    startSignature(signature);
    JsonHeaders headers;
    if (SegmentPart *part = addJsonPart(holder, "protected", Segment::Header)) {
        decodePart(*part, holder.member("protected").string());
        headers.protectedPart = part;
        headers.fields = readProtectedHeader(*part, signature);
        headers.readable = signature.header.root().isObject();
        headers.algorithmIsProtected = !headers.fields.alg.isUndefined();
        if (headers.readable)
            checkProtectedHeader(signature, headers.fields, *part);
    } else {
        signature.header = jose::Json();
    }

    const JsonValue unprotected = holder.member("header");
    if (unprotected.isUndefined())
        return headers;
    if (!unprotected.isObject()) {
        addMemberDefect(unprotected, "header");
        return headers;
    }
    signature.unprotectedHeader.assign(unprotected.source());
    checkDisjoint(signature.header.root(), unprotected);
    const HeaderFields fields = HeaderFields::of(unprotected);
    // RFC 7515 §4.1.11 and RFC 7797 §3: these two must be integrity protected.
    if (!fields.crit.isUndefined())
        addDefect(DefectCode::CritMalformed, Segment::Header, fields.crit.offset(), "header");
    if (!fields.b64.isUndefined())
        addDefect(DefectCode::B64Malformed, Segment::Header, fields.b64.offset(), "header");
    if (headers.fields.alg.isUndefined())
        headers.fields.alg = fields.alg;
    if (headers.fields.kid.isUndefined())
        headers.fields.kid = fields.kid;
    headers.readable = headers.readable || !fields.alg.isUndefined();
    return headers;
}

void TokenReader::checkDisjoint(JsonValue protectedHeader, JsonValue unprotectedHeader)
{
    std::vector<QByteArrayView> names;
    names.reserve(static_cast<size_t>(protectedHeader.size()));
    protectedHeader.forEachMember([&names](QByteArrayView name, JsonValue) { names.push_back(name); });
    std::ranges::sort(names);
    qsizetype reported = 0;
    unprotectedHeader.forEachMember([&](QByteArrayView name, JsonValue value) {
        if (reported < maxDuplicates && std::ranges::binary_search(names, name)) {
            ++reported;
            addDefect(DefectCode::JsonSerialization, Segment::Header, value.offset(), name.toByteArray());
        }
    });
}

QByteArray TokenReader::readJsonPayload(JsonValue root)
{
    SegmentPart *part = addJsonPart(root, "payload", Segment::Payload);
    const QByteArrayView received = root.member("payload").string();
    if (part && !received.isEmpty()) {
        if (m_unencoded)
            part->bytes.assign(received);
        else
            decodePart(*part, received);
        readClaims(part->bytes, part);
        return received.toByteArray();
    }
    if (part)
        part->bytes.resize(0);
    if (m_options.detachedPayload) {
        m_token.m_detached.assign(*m_options.detachedPayload);
        readClaims(m_token.m_detached, nullptr);
        return m_unencoded ? m_token.m_detached : jose::base64url::encode(m_token.m_detached);
    }
    if (part || !root.contains("payload"))
        addDefect(DefectCode::PayloadMissing, Segment::Payload);
    return {};
}

void TokenReader::readJsonSignature(JsonValue holder, SignaturePart &signature, QByteArrayView payload)
{
    signature.signingInput.assign(holder.member("protected").string());
    signature.signingInput += '.';
    signature.signingInput += payload;
    if (SegmentPart *part = addJsonPart(holder, "signature", Segment::Signature)) {
        decodePart(*part, holder.member("signature").string());
        signature.signature.assign(part->bytes);
        checkSignaturePresence(signature, part->begin);
    } else if (!holder.contains("signature")) {
        addMemberDefect({}, "signature");
    }
}

SegmentPart *TokenReader::addJsonPart(JsonValue holder, QByteArrayView name, Segment segment)
{
    const JsonValue value = holder.member(name);
    if (value.isUndefined())
        return nullptr;
    if (!value.isString()) {
        addMemberDefect(value, name);
        return nullptr;
    }
    return &addPart(segment, value.offset() + 1, value.source().size() - 2);
}

void TokenReader::addMemberDefect(JsonValue value, QByteArrayView name)
{
    addDefect(
        DefectCode::JsonSerialization, Segment::None, value.isUndefined() ? -1 : value.offset(), name.toByteArray());
}

} // namespace claimsmith::token
