// SPDX-License-Identifier: MIT
#include "token/kitmaker.h"

#include "jose/base64url.h"

namespace claimsmith::token {

namespace {

QByteArray quotedName(QLatin1StringView name) { return '"' + QByteArray(name.data(), name.size()) + '"'; }

void addNone(KitMaker &kit)
{
    const QString source =
        KitWords::tr("RFC 8725 §3.1: what the header says never chooses the algorithm; anybody can write “none”");
    struct Spelling
    {
        const char *id;
        const char *name;
    };
    for (const Spelling &spelling : {Spelling{"alg-none", "none"}, Spelling{"alg-none-capital", "None"},
             Spelling{"alg-none-upper", "NONE"}, Spelling{"alg-none-mixed", "nOnE"}}) {
        const QByteArray header = kit.headerWith("alg", '"' + QByteArray(spelling.name) + '"');
        const bool isNone = qstrcmp(spelling.name, "none") == 0;
        kit.add(spelling.id, KitWords::tr("alg “%1”, no signature").arg(QString::fromLatin1(spelling.name)),
            unsecuredCompact(header, kit.payload()),
            isNone ? refused(Axis::Signature, FailureCode::AlgNone) : malformed("signature_empty"), source);
    }
    kit.add("alg-none-signed", KitWords::tr("alg “none” with the signature left in place"),
        unsecuredCompact(kit.headerWith("alg", R"("none")"), kit.payload())
            + kit.token().sliced(kit.token().lastIndexOf('.') + 1),
        malformed("signature_present"), source);
}

/// The public key, which everybody has, as the secret of an HMAC.
void addConfusion(KitMaker &kit)
{
    const auto pem = kit.order().key.publicKey().toPem(false);
    if (!pem)
        return;
    const auto secret = jose::Key::fromSecret(pem->view(), jose::SecretEncoding::Utf8);
    auto signer =
        secret ? jose::Signer::create(*secret, jose::AlgorithmId::HS256) : std::unexpected<jose::Error>(secret.error());
    if (!signer)
        return;
    const auto token = signCompact(kit.headerWith("alg", R"("HS256")"), kit.payload(), *signer);
    if (!token)
        return;
    kit.add("hs-for-public-key", KitWords::tr("HS256 with the public key as its secret"), *token,
        refused(Axis::Signature, FailureCode::AlgNotAllowed).onDemand(),
        KitWords::tr("RFC 8725 §2.1: a server that lets the header choose takes the public PEM for a shared secret"));
}

/// Headers that tell the server where the key is, signed with a key of an attacker.
void addForeignKeys(KitMaker &kit)
{
    const KitOutcome wrong = refused(Axis::Signature, FailureCode::SignatureInvalid);
    const auto add = [&kit, &wrong](const char *id, const QString &title, QByteArrayView name, const QByteArray &json,
                         const QString &reason) {
        kit.add(id, title, kit.strangersToken(kit.headerWith(name, json), kit.payload()), wrong, reason);
    };
    const QString source = KitWords::tr("RFC 8725 §3.10: keys come from the server's own settings, not from a token");
    add("jwk-embedded", KitWords::tr("Brings its own key in jwk"), "jwk", kit.strangersJwk(), source);
    add("jku-foreign", KitWords::tr("Names a key set of its own in jku"), "jku",
        R"("https://attacker.example/jwks.json")", source);
    add("x5u-foreign", KitWords::tr("Names a certificate of its own in x5u"), "x5u",
        R"("https://attacker.example/cert.pem")", source);
    const QString lookup = KitWords::tr("RFC 8725 §3.10: kid is data; a server must not open files or ask databases "
                                        "with it unchecked");
    add("kid-path", KitWords::tr("kid is a path"), "kid", R"("../../../../../../dev/null")", lookup);
    add("kid-sql", KitWords::tr("kid is an SQL injection"), "kid", R"("x' UNION SELECT 'secret' -- ")", lookup);
}

} // namespace

void addHeaderVariants(KitMaker &kit)
{
    addNone(kit);
    kit.addHeader("alg-missing", KitWords::tr("No alg"), kit.headerWithout("alg"), malformed("alg_missing"),
        KitWords::tr("RFC 7515 §4.1.1: alg must be there"));
    kit.addHeader("alg-unknown", KitWords::tr("An alg that does not exist"), kit.headerWith("alg", R"("XS256")"),
        refused(Axis::Signature, FailureCode::AlgUnsupported),
        KitWords::tr("RFC 7515 §5.2: what cannot be verified must be refused"));
    kit.addHeader("alg-case", KitWords::tr("alg in small letters"),
        kit.headerWith("alg", quotedName(jose::algorithm(kit.order().algorithm).name).toLower()),
        refused(Axis::Signature, FailureCode::AlgUnsupported),
        KitWords::tr("RFC 7515 §4.1.1: names of algorithms are case-sensitive"));
    addConfusion(kit);
    kit.addHeader("crit-unknown", KitWords::tr("crit names an extension that nobody knows"),
        KitMaker::with(kit.headerWith("crit", R"(["urn:example:unknown"])"), "urn:example:unknown", "true"),
        malformed("crit_not_understood"),
        KitWords::tr("RFC 7515 §4.1.11: who does not understand a critical extension must refuse the token"));
    kit.addHeader("crit-empty", KitWords::tr("crit is empty"), kit.headerWith("crit", "[]"),
        malformed("crit_malformed"), KitWords::tr("RFC 7515 §4.1.11: crit must not be an empty list"));
    addForeignKeys(kit);
}

} // namespace claimsmith::token
