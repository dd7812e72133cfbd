// SPDX-License-Identifier: MIT
#include "token/kitmaker.h"

#include "token/wording.h"

namespace claimsmith::token {

namespace {

constexpr const char *elsewhere = R"("https://somewhere-else.example")";

KitOutcome missing() { return refused(Axis::Claims, FailureCode::ClaimMissing); }

void addIssuer(KitMaker &kit)
{
    if (!kit.claim("iss").isString())
        return;
    const QString source = KitWords::tr("RFC 8725 §3.8: the issuer must be the one whose key is used");
    kit.addPayload("iss-wrong", KitWords::tr("Another issuer"), kit.payloadWith("iss", elsewhere),
        refused(Axis::Claims, FailureCode::IssuerMismatch), source);
    kit.addPayload("iss-missing", KitWords::tr("No issuer"), kit.payloadWithout("iss"), missing(), source);
}

void addAudience(KitMaker &kit)
{
    const jose::JsonValue audience = kit.claim("aud");
    if (!audience.isString() && !(audience.isArray() && audience.size() > 0))
        return;
    QByteArray own = audience.source().toByteArray();
    if (audience.isArray())
        own = own.sliced(1, own.size() - 2).trimmed();
    const QString source = KitWords::tr("RFC 7519 §4.1.3: who does not find itself in aud must refuse the token");
    const KitOutcome wrong = refused(Axis::Claims, FailureCode::AudienceMismatch);
    kit.addPayload("aud-array", KitWords::tr("Several audiences, ours among them"),
        kit.payloadWith("aud", QByteArray("[") + elsewhere + ',' + own + ']'), accepted(),
        KitWords::tr("RFC 7519 §4.1.3: aud may be an array; one of its elements is enough"));
    kit.addPayload("aud-wrong", KitWords::tr("Another audience"), kit.payloadWith("aud", elsewhere), wrong, source);
    kit.addPayload("aud-array-wrong", KitWords::tr("Several audiences, all others"),
        kit.payloadWith("aud", QByteArray("[") + elsewhere + ']'), wrong, source);
    kit.addPayload("aud-missing", KitWords::tr("No audience"), kit.payloadWithout("aud"), missing(), source);
}

void addSubject(KitMaker &kit)
{
    if (!kit.claim("sub").isString())
        return;
    kit.addPayload("sub-wrong", KitWords::tr("A subject that does not exist"), kit.payloadWith("sub", elsewhere),
        refused(Axis::Claims, FailureCode::SubjectMismatch).onDemand(),
        KitWords::tr("The signature is good: only a look for the user tells that there is none"));
    kit.addPayload("sub-missing", KitWords::tr("No subject"), kit.payloadWithout("sub"), missing(),
        KitWords::tr("RFC 9068 §2.2 requires sub: a server that goes on without one knows no user"));
    kit.addPayload("sub-number", KitWords::tr("sub is a number"), kit.payloadWith("sub", "1"),
        refused(Axis::Claims, FailureCode::ClaimMalformed), KitWords::tr("RFC 7519 §4.1.2: sub is a string"));
}

void addType(KitMaker &kit)
{
    const QByteArray type = kit.headerMember("typ").string().toByteArray();
    if (!kitPolicy(kit.order()).type)
        return;
    const QString source = KitWords::tr("RFC 8725 §3.11: an explicit type keeps tokens of one kind from being taken "
                                        "for another");
    kit.addHeader("typ-wrong", KitWords::tr("Another type than %1").arg(quoted(type)),
        kit.headerWith("typ", R"("logout+jwt")"), refused(Axis::Claims, FailureCode::TypeMismatch), source);
    kit.addHeader("typ-missing", KitWords::tr("No type"), kit.headerWithout("typ"), missing(), source);
}

/// A refresh token where an access token is wanted, or the reverse.
void addKind(KitMaker &kit)
{
    if (kit.claim("type").string() == "refresh") {
        kit.addPayload("access-as-refresh", KitWords::tr("Access token used as refresh token"),
            kit.payloadWithout("type"), missing(),
            KitWords::tr("An access token that can be refreshed outlives every revocation of the refresh token"));
        return;
    }
    QByteArray payload = kit.payloadWith("type", R"("refresh")");
    bool differs = false;
    for (const char *name : {"username", "client_id", "scope", "roles"}) {
        differs = differs || !kit.claim(name).isUndefined();
        payload = KitMaker::without(payload, name);
    }
    if (!differs)
        return;
    kit.addPayload("refresh-as-access", KitWords::tr("Refresh token used as access token"), payload, missing(),
        KitWords::tr("RFC 8725 §3.12: a token of one kind must not pass for one of another, and this one lives long"));
}

} // namespace

void addClaimVariants(KitMaker &kit)
{
    addIssuer(kit);
    addAudience(kit);
    addSubject(kit);
    addType(kit);
    addKind(kit);
}

} // namespace claimsmith::token
