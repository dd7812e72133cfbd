// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "model/inspection.h"
#include "model/rfctokens.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::Inspection;
using model::KeyHandle;
using model::KeyringModel;
using testsupport::hs256Expiry;
using token::ClaimsStatus;
using token::SignatureStatus;
using token::StructureStatus;
using token::TimeStatus;

class TestInspection : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void startsEmpty();
    void smallTextAnswersAtOnce();
    void addingTheKeyVerifiesWithoutDecodingAgain();
    void removingTheChosenKeyGoesBackToAutomatic();
    void anotherChosenKeyIsMeant();
    void keyWordsSayHowTheKeyWasFound();
    void policyIsHeldAgainst();
    void theClockBeingMovedJudgesAgain();
    void statusChangesByItselfAtExpiry();
    void tickingMovesTheInstantOnly();
    void largeTextGoesToTheWorkerAndTheLoopTurns();
    void theNewestTextWins();
    void smallTextAfterLargeWinsAtOnce();
    void policyChangedWhileBusyIsUsed();
    void manyCandidatesGoToTheWorker();
    void choosingShowsAnotherToken();
    void clearingEndsEverything();
    void destroyedWhileBusy();

private:
    static QString hs256() { return QString::fromLatin1(testsupport::hs256Token); }
    static QString largeToken(qsizetype payload)
    {
        return QString::fromLatin1(testsupport::signedToken(
            "{\"exp\":" + QByteArray::number(hs256Expiry) + ",\"x\":\"" + QByteArray(payload, 'x') + "\"}"));
    }
    void addHs256() { m_keyring->add(testsupport::onlyKey(testsupport::hs256Jwk), {}); }

    jose::CryptoSession m_crypto;
    std::unique_ptr<token::Clock> m_clock;
    std::unique_ptr<KeyringModel> m_keyring;
    std::unique_ptr<Inspection> m_inspection;
};

void TestInspection::init()
{
    m_clock = std::make_unique<token::Clock>();
    m_clock->freeze(token::fromSeconds(hs256Expiry - 1000));
    m_keyring = std::make_unique<KeyringModel>();
    m_inspection = std::make_unique<Inspection>(m_clock.get(), m_keyring.get());
}

void TestInspection::cleanup()
{
    m_inspection.reset();
    m_keyring.reset();
    m_clock.reset();
}

void TestInspection::startsEmpty()
{
    QVERIFY(m_inspection->isEmpty());
    QVERIFY(!m_inspection->isBusy());
    QVERIFY(m_inspection->token());
    QVERIFY(m_inspection->tokens().isEmpty());
    QCOMPARE(m_inspection->verdict().structure, StructureStatus::NotAToken);
    m_inspection->setText(u" \n"_s);
    QVERIFY(m_inspection->isEmpty());
}

void TestInspection::smallTextAnswersAtOnce()
{
    const QSignalSpy token(m_inspection.get(), &Inspection::tokenChanged);
    const QSignalSpy busy(m_inspection.get(), &Inspection::busyChanged);
    m_inspection->setText(u"Authorization: Bearer "_s + hs256());
    QCOMPARE(token.count(), 1);
    QCOMPARE(busy.count(), 0);
    QCOMPARE(m_inspection->token()->text(), testsupport::hs256Token);
    QCOMPARE(m_inspection->candidate().source, token::CandidateSource::AuthorizationHeader);
    QCOMPARE(m_inspection->verdict().structure, StructureStatus::WellFormed);
    QCOMPARE(m_inspection->verdict().signature, SignatureStatus::NotChecked);
    QCOMPARE(m_inspection->verdict().time, TimeStatus::Active);
}

void TestInspection::addingTheKeyVerifiesWithoutDecodingAgain()
{
    m_inspection->setText(hs256());
    const auto decoded = m_inspection->token();
    const QSignalSpy token(m_inspection.get(), &Inspection::tokenChanged);
    const QSignalSpy verdict(m_inspection.get(), &Inspection::verdictChanged);
    addHs256();
    QCOMPARE(m_inspection->verdict().signature, SignatureStatus::Verified);
    QCOMPARE(m_inspection->token(), decoded);
    QCOMPARE(token.count(), 0);
    QCOMPARE(verdict.count(), 1);
    QCOMPARE(m_inspection->usedKey(), m_keyring->entries().constFirst().handle);
}

void TestInspection::removingTheChosenKeyGoesBackToAutomatic()
{
    m_inspection->setText(hs256());
    addHs256();
    const KeyHandle wrong = m_keyring->add(jose::Key::fromSecret("wrong", jose::SecretEncoding::Utf8).value(), {});
    m_inspection->chooseKey(wrong);
    QCOMPARE(m_inspection->verdict().signature, SignatureStatus::Invalid);
    const QSignalSpy chosen(m_inspection.get(), &Inspection::chosenKeyChanged);
    QVERIFY(m_keyring->remove(wrong));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_inspection->chosenKey(), KeyHandle::None);
    QCOMPARE(m_inspection->verdict().signature, SignatureStatus::Verified);
}

void TestInspection::anotherChosenKeyIsMeant()
{
    m_inspection->setText(hs256());
    addHs256();
    const KeyHandle ec = m_keyring->add(testsupport::onlyKey(testsupport::es256Jwk), {});
    m_inspection->chooseKey(ec);
    QCOMPARE(m_inspection->keys().size(), 1);
    QCOMPARE(m_inspection->verdict().signature, SignatureStatus::KeyMismatch);
    QCOMPARE(m_inspection->usedKey(), ec);
    m_inspection->chooseKey(KeyHandle{999});
    QCOMPARE(m_inspection->chosenKey(), ec);
}

void TestInspection::keyWordsSayHowTheKeyWasFound()
{
    QCOMPARE(m_inspection->keyWords(), u"No key yet"_s);
    jose::Key named = testsupport::onlyKey(testsupport::hs256Jwk);
    named.setKeyId("prod-2026");
    m_keyring->add(named, {});
    m_inspection->setText(QString::fromLatin1(testsupport::signedToken("{}", R"({"alg":"HS256","kid":"prod-2026"})")));
    QCOMPARE(m_inspection->keyWords(), u"prod-2026 · %1 · found by key ID"_s.arg(named.description()));
    m_inspection->chooseKey(m_inspection->usedKey());
    QCOMPARE(m_inspection->keyWords(), u"prod-2026 · %1 · chosen"_s.arg(named.description()));
    m_inspection->chooseKey(KeyHandle::None);
    m_inspection->setText(hs256());
    QCOMPARE(m_inspection->keyWords(), u"prod-2026 · %1 · the only key"_s.arg(named.description()));
    const QByteArray thumbprint = jose::base64url::encode(named.thumbprint());
    m_inspection->setText(
        QString::fromLatin1(testsupport::signedToken("{}", R"({"alg":"HS256","kid":")" + thumbprint + R"("})")));
    QCOMPARE(m_inspection->keyWords(), u"prod-2026 · %1 · found by its thumbprint"_s.arg(named.description()));
    m_inspection->setText(hs256());
    m_keyring->add(jose::Key::fromSecret("another", jose::SecretEncoding::Utf8).value(), {}, u"other"_s);
    QCOMPARE(m_inspection->keyWords(), u"prod-2026 · %1 · found by trying"_s.arg(named.description()));
    m_inspection->setText(QString::fromLatin1(testsupport::unsecuredToken));
    QCOMPARE(m_inspection->keyWords(), u"This token has no signature: no key is needed"_s);
}

void TestInspection::policyIsHeldAgainst()
{
    m_inspection->setText(hs256());
    QCOMPARE(m_inspection->verdict().claims, ClaimsStatus::NotChecked);
    token::Policy policy;
    policy.issuer = "joe";
    const QSignalSpy changed(m_inspection.get(), &Inspection::policyChanged);
    m_inspection->setPolicy(policy);
    m_inspection->setPolicy(policy);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_inspection->verdict().claims, ClaimsStatus::Satisfied);
    policy.issuer = "jim";
    policy.leeway = std::chrono::seconds(30);
    m_inspection->setPolicy(policy);
    QCOMPARE(m_inspection->verdict().claims, ClaimsStatus::Violated);
    QCOMPARE(m_inspection->verdict().leeway, std::chrono::seconds(30));
}

void TestInspection::theClockBeingMovedJudgesAgain()
{
    m_inspection->setText(hs256());
    addHs256();
    QVERIFY(m_inspection->verdict().accepted());
    // RFC 7519 §4.1.4: "on or after": one second before is good, the second itself is not.
    m_clock->freeze(token::fromSeconds(hs256Expiry - 1));
    QCOMPARE(m_inspection->verdict().time, TimeStatus::ExpiringSoon);
    const QSignalSpy verdict(m_inspection.get(), &Inspection::verdictChanged);
    m_clock->freeze(token::fromSeconds(hs256Expiry));
    QCOMPARE(m_inspection->verdict().time, TimeStatus::Expired);
    QCOMPARE(m_inspection->verdict().signature, SignatureStatus::Verified);
    QCOMPARE(verdict.count(), 1);
    m_clock->freeze(token::fromSeconds(hs256Expiry - 1));
    QCOMPARE(m_inspection->verdict().time, TimeStatus::ExpiringSoon);
}

void TestInspection::statusChangesByItselfAtExpiry()
{
    m_inspection->setText(hs256());
    m_clock->freeze(token::fromSeconds(hs256Expiry) - std::chrono::milliseconds(300));
    QCOMPARE(m_inspection->verdict().time, TimeStatus::ExpiringSoon);
    m_clock->setSpeed(1);
    QTRY_COMPARE(m_inspection->verdict().time, TimeStatus::Expired);
}

void TestInspection::tickingMovesTheInstantOnly()
{
    m_inspection->setText(hs256());
    m_clock->setSpeed(1);
    const QSignalSpy ticked(m_inspection.get(), &Inspection::ticked);
    m_inspection->setTicking(true);
    QTRY_VERIFY(ticked.count() >= 3);
    const QSignalSpy verdict(m_inspection.get(), &Inspection::verdictChanged);
    m_inspection->setTicking(false);
    const auto before = ticked.count();
    QTest::qWait(1200);
    QCOMPARE(ticked.count(), before);
    QCOMPARE(verdict.count(), 0);
}

void TestInspection::largeTextGoesToTheWorkerAndTheLoopTurns()
{
    addHs256();
    const QString large = largeToken(1024 * 1024);
    int turns = 0;
    QTimer loop;
    connect(&loop, &QTimer::timeout, this, [&] { ++turns; });
    loop.start(0);
    m_inspection->setText(large);
    QVERIFY(m_inspection->isBusy());
    QVERIFY(m_inspection->tokens().isEmpty());
    QTRY_VERIFY(!m_inspection->isBusy());
    QVERIFY(turns > 0);
    QCOMPARE(m_inspection->verdict().signature, SignatureStatus::Verified);
    QCOMPARE(m_inspection->verdict().time, TimeStatus::Active);
    QCOMPARE(m_inspection->token()->text().size(), large.size());
}

void TestInspection::theNewestTextWins()
{
    addHs256();
    const QSignalSpy token(m_inspection.get(), &Inspection::tokenChanged);
    const QString large = largeToken(512 * 1024);
    for (int typed = 0; typed < 20; ++typed)
        m_inspection->setText(large + QString(typed, u'A'));
    m_inspection->setText(large);
    QTRY_VERIFY(!m_inspection->isBusy());
    QCOMPARE(m_inspection->token()->text().size(), large.size());
    QCOMPARE(m_inspection->verdict().signature, SignatureStatus::Verified);
    QCOMPARE(token.count(), 1);
}

void TestInspection::smallTextAfterLargeWinsAtOnce()
{
    m_inspection->setText(largeToken(1024 * 1024));
    m_inspection->setText(hs256());
    QVERIFY(!m_inspection->isBusy());
    QCOMPARE(m_inspection->token()->text(), testsupport::hs256Token);
    const QSignalSpy token(m_inspection.get(), &Inspection::tokenChanged);
    QTest::qWait(300);
    QCOMPARE(token.count(), 0);
    m_inspection->setText(largeToken(256 * 1024));
    QTRY_VERIFY(!m_inspection->isBusy());
    QCOMPARE(token.count(), 1);
}

void TestInspection::policyChangedWhileBusyIsUsed()
{
    m_inspection->setText(hs256());
    m_inspection->setText(largeToken(1024 * 1024));
    token::Policy policy;
    policy.requiredClaims = {"sub"};
    m_inspection->setPolicy(policy);
    addHs256();
    QTRY_VERIFY(!m_inspection->isBusy());
    QVERIFY(m_inspection->token()->text().size() > 1024 * 1024);
    QCOMPARE(m_inspection->verdict().claims, ClaimsStatus::Violated);
    QCOMPARE(m_inspection->verdict().signature, SignatureStatus::Verified);
    QCOMPARE(m_inspection->usedKey(), m_keyring->entries().constFirst().handle);
}

void TestInspection::manyCandidatesGoToTheWorker()
{
    addHs256();
    QString text;
    for (int line = 0; line < 100; ++line)
        text += hs256() + u"\n\n"_s;
    m_inspection->setText(text);
    QVERIFY(m_inspection->isBusy());
    QTRY_VERIFY(!m_inspection->isBusy());
    QCOMPARE(m_inspection->tokens().size(), 100);
    QCOMPARE(m_inspection->tokens().constLast().verdict.signature, SignatureStatus::Verified);
}

void TestInspection::choosingShowsAnotherToken()
{
    m_inspection->setText(hs256() + u"\n\n"_s + QString::fromLatin1(testsupport::unsecuredToken));
    QCOMPARE(m_inspection->tokens().size(), 2);
    const QSignalSpy token(m_inspection.get(), &Inspection::tokenChanged);
    m_inspection->choose(1);
    QCOMPARE(token.count(), 1);
    QCOMPARE(m_inspection->verdict().signature, SignatureStatus::Unsecured);
    QVERIFY(std::ranges::any_of(m_inspection->findings(),
        [](const token::Finding &finding) { return finding.id == token::FindingId::AlgNone; }));
    m_inspection->choose(2);
    m_inspection->choose(-1);
    QCOMPARE(m_inspection->chosen(), 1);
    // The chosen token stays the chosen one while the text around it is edited.
    m_inspection->setText(QString::fromLatin1(testsupport::unsecuredToken) + u"\n\n"_s + hs256());
    QCOMPARE(m_inspection->chosen(), 0);
    QCOMPARE(m_inspection->verdict().signature, SignatureStatus::Unsecured);
}

void TestInspection::clearingEndsEverything()
{
    m_inspection->setText(hs256());
    m_inspection->clear();
    QVERIFY(m_inspection->isEmpty());
    QVERIFY(m_inspection->tokens().isEmpty());
    QVERIFY(m_inspection->findings().isEmpty());
    QCOMPARE(m_inspection->token()->text().size(), 0);
    m_clock->freeze(token::fromSeconds(hs256Expiry + 1));
    QCOMPARE(m_inspection->verdict().time, TimeStatus::NotChecked);
}

void TestInspection::destroyedWhileBusy()
{
    m_inspection->setText(largeToken(2 * 1024 * 1024));
    QVERIFY(m_inspection->isBusy());
    m_inspection.reset();
    QTest::qWait(50);
}

QTEST_GUILESS_MAIN(TestInspection)
#include "tst_inspection.moc"
