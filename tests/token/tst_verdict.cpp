// SPDX-License-Identifier: MIT
#include "token/token.h"
#include "token/verdict.h"

#include <QSet>
#include <QTest>

using namespace claimsmith::token;
using namespace Qt::StringLiterals;

class TestVerdict : public QObject
{
    Q_OBJECT
private slots:
    void acceptsOnlyWhatIsDocumented();
    void isRefusedUntilJudged();
    void statusNamesAreThoseOfTheContract();
    void codeNamesAreStableAndDistinct();
    void structureIsNamedByItsDefect();
};

void TestVerdict::acceptsOnlyWhatIsDocumented()
{
    int accepted = 0;
    Verdict verdict;
    for (int structure = 0; structure <= int(StructureStatus::NotAToken); ++structure)
        for (int signature = 0; signature <= int(SignatureStatus::DecryptFailed); ++signature)
            for (int time = 0; time <= int(TimeStatus::NotChecked); ++time)
                for (int claims = 0; claims <= int(ClaimsStatus::NotChecked); ++claims)
                    for (int revocation = 0; revocation <= int(RevocationStatus::NotChecked); ++revocation)
                        for (const bool noneAllowed : {false, true}) {
                            verdict.structure = StructureStatus(structure);
                            verdict.signature = SignatureStatus(signature);
                            verdict.time = TimeStatus(time);
                            verdict.claims = ClaimsStatus(claims);
                            verdict.revocation = RevocationStatus(revocation);
                            verdict.noneAllowed = noneAllowed;
                            // By name, so that the words of the contract are held against the code.
                            const QSet<QLatin1StringView> goodTimes{"active"_L1, "expiring_soon"_L1, "no_expiry"_L1};
                            const bool good = statusName(verdict.structure) == "well_formed"_L1
                                              && (statusName(verdict.signature) == "verified"_L1
                                                  || (noneAllowed && statusName(verdict.signature) == "unsecured"_L1))
                                              && goodTimes.contains(statusName(verdict.time))
                                              && statusName(verdict.claims) != "violated"_L1
                                              && statusName(verdict.revocation) != "revoked"_L1
                                              && statusName(verdict.revocation) != "consumed"_L1;
                            QCOMPARE(verdict.accepted(), good);
                            accepted += good;
                        }
    // verified (either switch) or unsecured (one), three times, two claims, two revocations
    QCOMPARE(accepted, 3 * 3 * 2 * 2);
}

void TestVerdict::isRefusedUntilJudged() { QVERIFY(!Verdict().accepted()); }

void TestVerdict::statusNamesAreThoseOfTheContract()
{
    QCOMPARE(statusName(StructureStatus::WellFormed), "well_formed"_L1);
    QCOMPARE(statusName(StructureStatus::Partial), "partial"_L1);
    QCOMPARE(statusName(StructureStatus::NotAToken), "not_a_token"_L1);
    QCOMPARE(statusName(SignatureStatus::Verified), "verified"_L1);
    QCOMPARE(statusName(SignatureStatus::Invalid), "invalid"_L1);
    QCOMPARE(statusName(SignatureStatus::NotChecked), "not_checked"_L1);
    QCOMPARE(statusName(SignatureStatus::Unsecured), "unsecured"_L1);
    QCOMPARE(statusName(SignatureStatus::AlgNotAllowed), "alg_not_allowed"_L1);
    QCOMPARE(statusName(SignatureStatus::AlgUnsupported), "alg_unsupported"_L1);
    QCOMPARE(statusName(SignatureStatus::KeyMismatch), "key_mismatch"_L1);
    QCOMPARE(statusName(SignatureStatus::KeyTooSmall), "key_too_small"_L1);
    QCOMPARE(statusName(SignatureStatus::Decrypted), "decrypted"_L1);
    QCOMPARE(statusName(SignatureStatus::DecryptFailed), "decrypt_failed"_L1);
    QCOMPARE(statusName(TimeStatus::Active), "active"_L1);
    QCOMPARE(statusName(TimeStatus::ExpiringSoon), "expiring_soon"_L1);
    QCOMPARE(statusName(TimeStatus::Expired), "expired"_L1);
    QCOMPARE(statusName(TimeStatus::NotYetValid), "not_yet_valid"_L1);
    QCOMPARE(statusName(TimeStatus::IssuedInFuture), "issued_in_future"_L1);
    QCOMPARE(statusName(TimeStatus::NoExpiry), "no_expiry"_L1);
    QCOMPARE(statusName(TimeStatus::Malformed), "malformed"_L1);
    QCOMPARE(statusName(TimeStatus::NotChecked), "not_checked"_L1);
    QCOMPARE(statusName(ClaimsStatus::Satisfied), "satisfied"_L1);
    QCOMPARE(statusName(ClaimsStatus::Violated), "violated"_L1);
    QCOMPARE(statusName(ClaimsStatus::NotChecked), "not_checked"_L1);
    QCOMPARE(statusName(RevocationStatus::Current), "current"_L1);
    QCOMPARE(statusName(RevocationStatus::Revoked), "revoked"_L1);
    QCOMPARE(statusName(RevocationStatus::Consumed), "consumed"_L1);
    QCOMPARE(statusName(RevocationStatus::NotChecked), "not_checked"_L1);
    QCOMPARE(axisName(Axis::Structure), "structure"_L1);
    QCOMPARE(axisName(Axis::Signature), "signature"_L1);
    QCOMPARE(axisName(Axis::Time), "time"_L1);
    QCOMPARE(axisName(Axis::Claims), "claims"_L1);
    QCOMPARE(axisName(Axis::Revocation), "revocation"_L1);
}

void TestVerdict::codeNamesAreStableAndDistinct()
{
    QSet<QLatin1StringView> names;
    for (int code = 0; code <= int(FailureCode::Consumed); ++code) {
        const QLatin1StringView name = codeName(FailureCode(code));
        QVERIFY2(!name.isEmpty() && !names.contains(name), name.data());
        for (const char c : name)
            QVERIFY2((c >= 'a' && c <= 'z') || c == '_', name.data());
        names.insert(name);
    }
    QCOMPARE(codeName(FailureCode::SignatureMissing), "signature_missing"_L1);
    QCOMPARE(codeName(FailureCode::KeyTooSmall), "key_too_small"_L1);
    QCOMPARE(codeName(FailureCode::Encrypted), "encrypted"_L1);
    QCOMPARE(codeName(FailureCode::IatMalformed), "iat_malformed"_L1);
    QCOMPARE(codeName(FailureCode::ClaimMissing), "claim_missing"_L1);
    QCOMPARE(codeName(FailureCode::TokenIdMismatch), "token_id_mismatch"_L1);
    QCOMPARE(codeName(FailureCode::TooOld), "too_old"_L1);
    QCOMPARE(codeName(FailureCode::Consumed), "consumed"_L1);
}

void TestVerdict::structureIsNamedByItsDefect()
{
    // {"alg":"HS256"} and the text "hello": a signed text that is no JSON
    const Token token = Token::decode("eyJhbGciOiJIUzI1NiJ9.aGVsbG8.c2lnbmF0dXJl");
    QCOMPARE(token.defects().size(), 1);
    Failure failure;
    failure.code = FailureCode::Structure;
    failure.defect = 0;
    QCOMPARE(codeName(failure, token), "payload_not_json"_L1);
    failure.defect = 1; // of no defect
    QCOMPARE(codeName(failure, token), "structure"_L1);
    failure.code = FailureCode::Expired;
    QCOMPARE(codeName(failure, token), "expired"_L1);
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
