// SPDX-License-Identifier: MIT
#include "token/kitmaker.h"

#include "jose/base64url.h"

namespace claimsmith::token {

namespace {

/// A token in its two halves.
struct Halves
{
    QByteArray signingInput;
    QByteArray signature; ///< octets

    explicit Halves(const QByteArray &token)
        : signingInput(token.first(token.lastIndexOf('.')))
        , signature(jose::base64url::decode(QByteArrayView(token).sliced(token.lastIndexOf('.') + 1)).bytes)
    {}
    [[nodiscard]] QByteArray with(QByteArrayView other) const
    {
        return signingInput + '.' + jose::base64url::encode(other);
    }
};

QByteArray withFlippedBit(QByteArray octets)
{
    octets[octets.size() / 2] = static_cast<char>(octets.at(octets.size() / 2) ^ 1);
    return octets;
}

} // namespace

void addSignatureVariants(KitMaker &kit)
{
    const Halves good(kit.token());
    const QString source = KitWords::tr("RFC 7515 §5.2: a signature that does not verify refuses the token");
    const QString length = KitWords::tr("RFC 7518 §3: each algorithm has signatures of one length");
    const KitOutcome invalid = refused(Axis::Signature, FailureCode::SignatureInvalid);
    const KitOutcome wrongLength = refused(Axis::Signature, FailureCode::SignatureLength);
    const auto add = [&kit](const char *id, const QString &title, const QByteArray &text, const KitOutcome &outcome,
                         const QString &reason) { kit.add(id, title, text, outcome, reason); };

    add("sig-empty", KitWords::tr("No signature"), good.signingInput + '.', malformed("signature_empty"), source);
    add("sig-truncated", KitWords::tr("The last octet of the signature is missing"),
        good.with(good.signature.chopped(1)), wrongLength, length);
    add("sig-longer", KitWords::tr("The signature has an octet more"), good.with(good.signature + '\0'), wrongLength,
        length);
    add("sig-flipped", KitWords::tr("One bit of the signature flipped"), good.with(withFlippedBit(good.signature)),
        invalid, source);
    add("sig-zero", KitWords::tr("The signature is all zeros"), good.with(QByteArray(good.signature.size(), '\0')),
        invalid, KitWords::tr("CVE-2022-21449: some ECDSA verifiers took zeros for a signature of anything"));
    add("sig-other-key", KitWords::tr("Signed with another key"), kit.strangersToken(kit.header(), kit.payload()),
        invalid, source);
    if (jose::algorithm(kit.order().algorithm).family == jose::Family::Ecdsa) {
        add("sig-der", KitWords::tr("The signature in DER"), good.with(jose::ecdsaSignatureAsDer(good.signature)),
            wrongLength, KitWords::tr("RFC 7518 §3.4: an ECDSA signature is R and S side by side"));
    }
    const Halves other(kit.signedToken(kit.header(), kit.payloadWith("sub", R"("another")")));
    add("payload-swapped", KitWords::tr("The payload of another token"), other.with(good.signature), invalid, source);
    const Halves otherHeader(kit.signedToken(kit.headerWith("cty", R"("changed")"), kit.payload()));
    add("header-swapped", KitWords::tr("The header of another token"), otherHeader.with(good.signature), invalid,
        KitWords::tr("RFC 7515 §5.1: the header is signed, too"));
}

} // namespace claimsmith::token
