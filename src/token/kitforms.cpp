// SPDX-License-Identifier: MIT
#include "token/kitmaker.h"

#include "jose/base64url.h"

#include <array>

namespace claimsmith::token {

namespace {

KitOutcome notBase64() { return malformed("base64"); }
KitOutcome notJson() { return malformed("payload_not_json"); }

/// The three parts, as they stand.
std::array<QByteArray, 3> partsOf(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    return {parts.value(0), parts.value(1), parts.value(2)};
}

void addDuplicates(KitMaker &kit)
{
    const QByteArray exp = QByteArray::number(kit.secondsAgo(3600, kit.order().leeway));
    kit.addPayload("claim-duplicate", KitWords::tr("exp twice, the last one over"),
        kit.payload().chopped(1) + R"(,"exp":)" + exp + '}', refused(Axis::Time, FailureCode::Expired),
        KitWords::tr("RFC 7519 §4: a duplicate claim is refused, or its last value counts"));
    const QByteArray name = QByteArray(jose::algorithm(kit.order().algorithm).name.latin1());
    kit.addHeader("header-duplicate", KitWords::tr("alg twice"), kit.header().chopped(1) + R"(,"alg":")" + name + "\"}",
        malformed("header_duplicate").onDemand(),
        KitWords::tr("RFC 7515 §4: duplicate header parameters are refused, or the last one counts"));
}

/// The same octets in base64 with “+” and “/”: found by counting up a claim until there is one of them.
QByteArray inOtherAlphabet(const KitMaker &kit)
{
    for (int number = 0; number < 1000; ++number) {
        const QByteArray token = kit.signedToken(kit.header(), kit.payloadWith("kit", QByteArray::number(number)));
        const qsizetype dot = token.lastIndexOf('.');
        if (token.indexOf('-', dot) >= 0 || token.indexOf('_', dot) >= 0)
            return token.first(dot) + token.sliced(dot).replace('-', '+').replace('_', '/');
    }
    return {};
}

void addEncodings(KitMaker &kit)
{
    const auto [header, payload, signature] = partsOf(kit.token());
    const QString source = KitWords::tr("RFC 7515 §2: base64url has no padding, no line breaks and no white space");
    const auto add = [&kit](const char *id, const QString &title, const QByteArray &text, const KitOutcome &outcome,
                         const QString &reason) { kit.add(id, title, text, outcome, reason); };
    add("space-before", KitWords::tr("A space in front"), ' ' + kit.token(), notBase64().onDemand(), source);
    add("space-inside", KitWords::tr("A space in the payload"), header + '.' + payload + " ." + signature, notBase64(),
        source);
    add("newline-after", KitWords::tr("A line break behind"), kit.token() + '\n', notBase64().onDemand(), source);
    add("bom-before", KitWords::tr("A byte order mark in front"), "\xEF\xBB\xBF" + kit.token(), notBase64().onDemand(),
        source);
    add("not-ascii", KitWords::tr("An octet that is no UTF-8 in the payload"),
        header + '.' + payload + "\xFF." + signature, notBase64().onDemand(), source);
    const QByteArray padding((4 - signature.size() % 4) % 4, '=');
    add("padding", KitWords::tr("The signature is padded with “=”"),
        kit.token() + (padding.isEmpty() ? QByteArray("=") : padding), notBase64(), source);
    if (const QByteArray other = inOtherAlphabet(kit); !other.isEmpty()) {
        add("alphabet", KitWords::tr("base64 instead of base64url"), other, notBase64(),
            KitWords::tr("RFC 4648 §5: “+” and “/” are not of this alphabet"));
    }
}

void addParts(KitMaker &kit)
{
    const auto [header, payload, signature] = partsOf(kit.token());
    const QString source = KitWords::tr("RFC 7515 §7.1: a compact JWS has three parts");
    kit.add("parts-one", KitWords::tr("One part"), header, malformed("too_few_parts"), source);
    kit.add("parts-two", KitWords::tr("Two parts"), header + '.' + payload, malformed("too_few_parts"), source);
    kit.add(
        "parts-four", KitWords::tr("Four parts"), kit.token() + '.' + signature, malformed("too_many_parts"), source);
    kit.add("empty", KitWords::tr("Nothing"), {}, malformed("empty"), KitWords::tr("There is no token"));
    kit.add("bearer-twice", KitWords::tr("“Bearer” twice"), "Bearer " + kit.token(), notBase64(),
        KitWords::tr("RFC 6750 §2.1: the scheme stands once, before the token"));
}

void addPayloads(KitMaker &kit)
{
    const QString source = KitWords::tr("RFC 7519 §7.2: the claims are a JSON object in UTF-8");
    kit.addPayload("payload-text", KitWords::tr("The payload is no JSON"), "hello", notJson(), source);
    kit.addPayload(
        "payload-array", KitWords::tr("The payload is an array"), "[]", malformed("payload_not_object"), source);
    kit.addPayload("payload-empty", KitWords::tr("The payload is empty"), {}, malformed("payload_missing"), source);
    kit.addPayload("payload-utf8", KitWords::tr("The payload is not UTF-8"),
        kit.payload().chopped(1) + ",\"name\":\"\xC3\x28\"}", notJson(), source);
    kit.addPayload("payload-bom", KitWords::tr("The payload begins with a byte order mark"),
        "\xEF\xBB\xBF" + kit.payload(), notJson().onDemand(),
        KitWords::tr("RFC 8259 §8.1: nobody may add one; a reader may pass it over"));
    constexpr qsizetype depth = 5000;
    kit.addPayload("payload-deep", KitWords::tr("The payload is nested 5,000 deep"),
        kit.payload().chopped(1) + ",\"deep\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}',
        notJson().onDemand(), KitWords::tr("RFC 8259 §9: a parser may set a limit; one without may run out of stack"));
    constexpr qsizetype large = 8000;
    kit.addPayload("payload-large", KitWords::tr("A token of more than 10 KB"),
        kit.payloadWith("filler", '"' + QByteArray(large, 'x') + '"'), accepted().onDemand(),
        KitWords::tr("Nothing is wrong with it, but many servers end at 8 KB of header: then 400, 413 or 431"));
}

} // namespace

void addFormVariants(KitMaker &kit)
{
    addDuplicates(kit);
    addEncodings(kit);
    addParts(kit);
    addPayloads(kit);
}

} // namespace claimsmith::token
