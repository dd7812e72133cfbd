// SPDX-License-Identifier: MIT
#include "cli/exitstatus.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using cli::ExitStatus;

namespace {

Verdict good()
{
    Verdict verdict;
    verdict.structure = StructureStatus::WellFormed;
    verdict.signature = SignatureStatus::Verified;
    verdict.time = TimeStatus::Active;
    return verdict;
}

} // namespace

class TestExitStatus : public QObject
{
    Q_OBJECT
private slots:
    void firstAxisThatRefusesDecides_data();
    void firstAxisThatRefusesDecides();
    void acceptedIsDone();
    void unsecuredIsDoneOnlyWhereAllowed();
};

void TestExitStatus::firstAxisThatRefusesDecides_data()
{
    // Every status of an axis, alone, and with everything after it failed as well.
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, auto member, auto value, int status) {
        Verdict verdict = good();
        verdict.*member = value;
        QTest::newRow(name) << verdict << status;
    };
    row("partial", &Verdict::structure, StructureStatus::Partial, 10);
    row("not a token", &Verdict::structure, StructureStatus::NotAToken, 10);
    row("signature invalid", &Verdict::signature, SignatureStatus::Invalid, 11);
    row("algorithm not allowed", &Verdict::signature, SignatureStatus::AlgNotAllowed, 11);
    row("algorithm unsupported", &Verdict::signature, SignatureStatus::AlgUnsupported, 11);
    row("key does not fit", &Verdict::signature, SignatureStatus::KeyMismatch, 11);
    row("key too small", &Verdict::signature, SignatureStatus::KeyTooSmall, 11);
    row("unsecured", &Verdict::signature, SignatureStatus::Unsecured, 11);
    row("decryption failed", &Verdict::signature, SignatureStatus::DecryptFailed, 11);
    row("not checked", &Verdict::signature, SignatureStatus::NotChecked, 12);
    row("expired", &Verdict::time, TimeStatus::Expired, 13);
    row("not yet valid", &Verdict::time, TimeStatus::NotYetValid, 14);
    row("issued in the future", &Verdict::time, TimeStatus::IssuedInFuture, 14);
    row("time claim malformed", &Verdict::time, TimeStatus::Malformed, 10);
    row("claims violated", &Verdict::claims, ClaimsStatus::Violated, 15);
    row("revoked", &Verdict::revocation, RevocationStatus::Revoked, 16);
    row("consumed", &Verdict::revocation, RevocationStatus::Consumed, 16);

    Verdict all = good();
    all.revocation = RevocationStatus::Revoked;
    all.claims = ClaimsStatus::Violated;
    QTest::newRow("claims before revocation") << all << 15;
    all.time = TimeStatus::Expired;
    QTest::newRow("time before claims") << all << 13;
    all.signature = SignatureStatus::NotChecked;
    QTest::newRow("signature before time") << all << 12;
    all.structure = StructureStatus::Partial;
    QTest::newRow("structure before signature") << all << 10;
}

void TestExitStatus::firstAxisThatRefusesDecides()
{
    QFETCH(const Verdict, verdict);
    QFETCH(const int, status);
    QVERIFY(!verdict.accepted());
    QCOMPARE(static_cast<int>(cli::exitStatus(verdict)), status);
}

void TestExitStatus::acceptedIsDone()
{
    for (const TimeStatus time : {TimeStatus::Active, TimeStatus::ExpiringSoon, TimeStatus::NoExpiry}) {
        Verdict verdict = good();
        verdict.time = time;
        verdict.claims = ClaimsStatus::Satisfied;
        verdict.revocation = RevocationStatus::Current;
        QCOMPARE(cli::exitStatus(verdict), ExitStatus::Done);
    }
}

void TestExitStatus::unsecuredIsDoneOnlyWhereAllowed()
{
    Verdict verdict = good();
    verdict.signature = SignatureStatus::Unsecured;
    verdict.noneAllowed = true;
    QCOMPARE(cli::exitStatus(verdict), ExitStatus::Done);
    verdict.time = TimeStatus::Expired;
    QCOMPARE(cli::exitStatus(verdict), ExitStatus::Expired);
}

QTEST_GUILESS_MAIN(TestExitStatus)
#include "tst_exitstatus.moc"
