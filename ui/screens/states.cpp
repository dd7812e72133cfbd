// SPDX-License-Identifier: MIT
#include "states.h"

#include "jose/base64url.h"
#include "jose/crypto/signing.h"
#include "jose/key.h"
#include "model/inspection.h"
#include "model/keyringmodel.h"
#include "model/tokenediting.h"
#include "model/workbench.h"
#include "token/issue.h"

#include <QFile>

namespace claimsmith::screens {

using namespace Qt::StringLiterals;
using jose::AlgorithmId;
using jose::Key;
using model::Workbench;
using Tab = ui::DetailsCard::Tab;
using token::fromSeconds;
using token::Instant;

namespace {

constexpr Instant whileActive = fromSeconds(tokenIssued + 1062);
constexpr Instant soonOver = fromSeconds(tokenIssued + tokenLifetime - 95);
constexpr Instant longAfter = fromSeconds(tokenIssued + tokenLifetime + 8040);
constexpr Instant before = fromSeconds(tokenIssued - 1500);

/// Guards nothing: it stands here for all to read.
constexpr QByteArrayView secretText("a secret that everybody may know, 256 bits and more");

Key secretKey()
{
    Key key = Key::fromSecret(secretText, jose::SecretEncoding::Utf8).value();
    key.setKeyId("dev-2026");
    return key;
}

QByteArray number(qint64 value) { return QByteArray::number(value); }

QByteArray claims(const QByteArray &more = {})
{
    return R"({"iss":"https://auth.example","sub":"42","username":"john","aud":["api"],"roles":["admin","auditor"],"iat":)"
           + number(tokenIssued) + R"(,"nbf":)" + number(tokenIssued) + R"(,"exp":)"
           + number(tokenIssued + tokenLifetime) + more + '}';
}

QByteArray signedToken(const QByteArray &payload)
{
    jose::Signer signer = jose::Signer::create(secretKey(), AlgorithmId::HS256).value();
    return token::signCompact(R"({"alg":"HS256","typ":"at+jwt","kid":"dev-2026"})", payload, signer).value();
}

QByteArray sample(const QString &name)
{
    QFile file(u":/claimsmith/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

void show(Workbench &workbench, const QByteArray &text) { workbench.inspection()->setText(QString::fromUtf8(text)); }

void showWithKey(Workbench &workbench, const QByteArray &text)
{
    workbench.keyring()->add(secretKey(), u"pasted"_s);
    show(workbench, text);
}

void expectIssuer(Workbench &workbench, const QByteArray &issuer)
{
    token::Policy policy = workbench.inspection()->policy();
    policy.issuer = issuer;
    policy.audiences = {"api"};
    policy.leeway = std::chrono::seconds(60);
    workbench.inspection()->setPolicy(policy);
}

QByteArray largeClaims()
{
    QByteArray permissions;
    for (int i = 0; i < 90; ++i)
        permissions += (i ? "," : "") + QByteArray(R"("project/)") + number(1000 + i) + R"(/documents:write")";
    return claims(R"(,"permissions":[)" + permissions + R"(],"address":{"country":"DE","locality":"Köln"})");
}

/// RFC 7516 appendix A.1.
constexpr const char *encrypted =
    "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.OKOawDo13gRp2ojaHV7LFpZcgV7T6DVZKTyKOMTYUmKoTCVJRgckCL9kiMT03JGe"
    "ipsEdY3mx_etLbbWSrFr05kLzcSr4qKAq7YN7e9jwQRb23nfa6c9d-StnImGyFDbSv04uVuxIp5Zms1gNxKKK2Da14B8S4rzVRltdYwam_lDp5Xn"
    "ZAYpQdb76FdIKLaVmqgfwX7XWRxv2322i-vDxRfqNzo_tETKzpVLzfiwQyeyPGLBIO56YJ7eObdv0je81860ppamavo35UgoRdbYaBcoh9QcfylQ"
    "r66oc6vFWXRcZ_ZT2LawVCWTIy3brGPi6UklfCpIMfIjf7iGdXKHzg.48V1_ALb6US04U3b.5eym8TW_c8SuK0ltJ3rpYIzOeDQz7TALvtu6UG9"
    "oMo4vpzs9tX_EFShS8iB7j6jiSdiwkIr3ajwQzaBtQD_A.XFBoMYUZodetZdvTiFvSkQ";

/// RFC 7515 appendix A.1, which ended in 2011.
constexpr const char *rfcExample =
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNv"
    "bS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
constexpr QByteArrayView rfcKey(
    "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow");

void changeLastOfPayload(Workbench &workbench)
{
    QByteArray token = signedToken(claims());
    const QByteArray other = jose::base64url::encode(claims(R"(,"admin":true)"));
    const qsizetype first = token.indexOf('.');
    const qsizetype second = token.lastIndexOf('.');
    token.replace(first + 1, second - first - 1, other);
    expectIssuer(workbench, "https://auth.example");
    showWithKey(workbench, token);
}

void breakToken(Workbench &workbench)
{
    QByteArray token = signedToken(claims());
    token[token.indexOf('.') + 21] = '=';
    token[token.lastIndexOf('.') + 12] = '+';
    showWithKey(workbench, token);
}

void severalTokens(Workbench &workbench)
{
    showWithKey(
        workbench, R"({"access_token":")" + signedToken(claims())
                       + R"(","token_type":"bearer","expires_in":3600,"refresh_token":")"
                       + signedToken(R"({"sub":"42","type":"refresh","exp":)" + number(tokenIssued + 7 * 86400) + '}')
                       + R"(","id_token":")" + sample(u"access-token.jwt"_s) + "\"}");
}

void rsaSignature(Workbench &workbench)
{
    workbench.keyring()->add(jose::importKeys(sample(u"access-token.jwk.json"_s)).value().keys, u"pasted"_s);
    show(workbench, sample(u"access-token.jwt"_s));
}

void oddToken(Workbench &workbench)
{
    const QByteArray payload = R"({"sub":"42","email":"john@example.com","password":"hunter2","exp":)"
                               + number((tokenIssued + tokenLifetime) * 1000) + '}';
    jose::Signer signer = jose::Signer::create(secretKey(), AlgorithmId::HS256).value();
    showWithKey(workbench,
        token::signCompact(R"({"alg":"HS256","typ":"jwt","kid":"../../keys/dev"})", payload, signer).value());
}

/// The payload with another subject and a role more, typed into its text.
QByteArray editedClaims()
{
    return claims().replace(R"("sub":"42")", R"("sub":"43")").replace(R"("auditor")", R"("auditor","owner")");
}

void editToken(Workbench &workbench, const QByteArray &payload)
{
    workbench.editing()->setOn(true);
    workbench.editing()->setText(token::Segment::Payload, payload);
}

} // namespace

void showGoodToken(Workbench &workbench) { showWithKey(workbench, "Authorization: Bearer " + signedToken(claims())); }

void showEndlessToken(Workbench &workbench)
{
    showWithKey(workbench, signedToken(R"({"iss":"https://auth.example","sub":"42","iat":)" + number(tokenIssued)
                                       + R"(,"nbf":)" + number(tokenIssued) + '}'));
}

void showEncryptedToken(Workbench &workbench) { show(workbench, encrypted); }

QList<State> states()
{
    const QList<State> inspectStates{
        {u"empty"_s, u"nothing pasted yet"_s, whileActive, [](Workbench &) {}},
        {u"verified"_s, u"signature, time and claims are good"_s, whileActive,
            [](Workbench &w) {
                expectIssuer(w, "https://auth.example");
                showWithKey(w, "Authorization: Bearer " + signedToken(claims()));
            }},
        {u"expired"_s, u"signature verified, time over"_s, longAfter, showGoodToken},
        {u"expiring"_s, u"a minute and a half left"_s, soonOver,
            [](Workbench &w) { showWithKey(w, signedToken(claims())); }},
        {u"not-yet"_s, u"nbf lies ahead"_s, before, [](Workbench &w) { showWithKey(w, signedToken(claims())); }},
        {u"invalid"_s, u"the payload was changed"_s, whileActive, changeLastOfPayload},
        {u"not-checked"_s, u"no key"_s, whileActive, [](Workbench &w) { show(w, signedToken(claims())); }},
        {u"claims-violated"_s, u"another issuer is expected"_s, whileActive,
            [](Workbench &w) {
                expectIssuer(w, "https://login.example");
                showWithKey(w, signedToken(claims()));
            }},
        {u"unsecured"_s, u"alg none"_s, whileActive,
            [](Workbench &w) { show(w, token::unsecuredCompact(R"({"alg":"none"})", claims())); }},
        {u"broken"_s, u"characters that are none of base64url's"_s, whileActive, breakToken},
        {u"not-a-token"_s, u"some other text"_s, whileActive, [](Workbench &w) { show(w, "Hello, is this a token?"); }},
        {u"jwe"_s, u"encrypted: RFC 7516 A.1"_s, whileActive, showEncryptedToken},
        {u"rfc7515-a1"_s, u"RFC 7515 A.1, long expired"_s, whileActive,
            [](Workbench &w) {
                w.keyring()->add(Key::fromSecret(rfcKey, jose::SecretEncoding::Base64Url).value(), u"pasted"_s);
                show(w, rfcExample);
            }},
        {u"large"_s, u"a token over 4 KiB"_s, whileActive,
            [](Workbench &w) { showWithKey(w, signedToken(largeClaims())); }},
        {u"header"_s, u"the header's parameters"_s, whileActive,
            [](Workbench &w) { showWithKey(w, signedToken(claims())); }, Tab::Header},
        {u"payload"_s, u"the payload laid out"_s, whileActive,
            [](Workbench &w) { showWithKey(w, signedToken(claims())); }, Tab::Payload},
        {u"signature"_s, u"the facts and bytes of an RS256 signature"_s, whileActive, rsaSignature, Tab::Signature},
        {u"findings"_s, u"what is odd about a token"_s, whileActive, oddToken, Tab::Findings},
        {u"edit"_s, u"editing is on, nothing edited yet"_s, whileActive,
            [](Workbench &w) {
                showWithKey(w, "Authorization: Bearer " + signedToken(claims()));
                w.editing()->setOn(true);
            }},
        {u"edit-resigned"_s, u"claims edited and signed anew"_s, whileActive,
            [](Workbench &w) {
                showWithKey(w, "Authorization: Bearer " + signedToken(claims()));
                editToken(w, editedClaims());
            }},
        {u"edit-unsigned"_s, u"header edited, no key that could sign"_s, whileActive,
            [](Workbench &w) {
                show(w, signedToken(claims()));
                w.editing()->setOn(true);
                w.editing()->setText(token::Segment::Header, R"({"alg":"HS512","typ":"JWT"})");
            },
            Tab::Header},
        {u"edit-broken-json"_s, u"a payload that is no JSON any more"_s, whileActive,
            [](Workbench &w) {
                showWithKey(w, signedToken(claims()));
                editToken(w, editedClaims().replace(R"("owner"])", R"("owner",])"));
            },
            Tab::Payload},
        {u"candidates"_s, u"a JSON answer with several tokens"_s, whileActive, severalTokens},
    };
    return inspectStates + clockStates() + craftStates() + elsewhereStates() + helpStates() + historyStates()
           + keysStates() + sessionsStates() + watchStates() + kitStates() + settingsStates();
}

} // namespace claimsmith::screens
