// SPDX-License-Identifier: MIT
#include "model/editingfixture.h"

#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::KeyHandle;
using token::Segment;
using token::SignatureStatus;
using Obstacle = model::SigningPlan::Obstacle;

namespace {

const QByteArray rfcHeader = "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}"_ba;

} // namespace

class TestEditSigning : public QObject, private testsupport::EditingFixture
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void withoutAKeyThePastedSignatureStays_data();
    void withoutAKeyThePastedSignatureStays();
    void algNoneDropsTheSignature();
    void aKeyThatComesSignsAtOnce();
    void aKeyThatGoesLeavesThePastedSignature();
    void theSameKeySignsOnlyOnce();
    void aPublicKeyFindsItsPrivateHalf();
    void theChosenKeyAloneSigns();
    void aChosenKeyThatIsNotAtHandIsWaitedFor();
    void theKeyIdNamesTheKey();
};

void TestEditSigning::withoutAKeyThePastedSignatureStays_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("obstacle");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("cure");
    const auto code = [](Obstacle obstacle) { return static_cast<int>(obstacle); };
    const QByteArray hs256(testsupport::hs256Token);
    const QByteArray secret(testsupport::hs256Jwk);
    QTest::addRow("no key") << hs256 << ""_ba << ""_ba << code(Obstacle::NoKey) << u"no key"_s
                            << u"Add a secret or a private key for HS256"_s;
    QTest::addRow("public key only") << QByteArray(testsupport::es256Token) << QByteArray(testsupport::es256Jwk)
                                     << ""_ba << code(Obstacle::PublicOnly) << u"public key only"_s
                                     << u"ES256 needs the private key"_s;
    QTest::addRow("key of another type") << QByteArray(testsupport::es256Token) << secret << ""_ba
                                         << code(Obstacle::NoKeyFits) << u"no key fits"_s
                                         << u"No key of the keyring can sign with ES256"_s;
    QTest::addRow("header that is no JSON")
        << hs256 << secret << "{\"alg\":\"HS256\""_ba << code(Obstacle::HeaderNotJson) << u"the header is not JSON"_s
        << u"ends inside an object (header, offset 14)"_s;
    QTest::addRow("header that is an array") << hs256 << secret << "[1]"_ba << code(Obstacle::HeaderNotJson)
                                             << u"the header is not JSON"_s << u"JSON object is wanted"_s;
    QTest::addRow("no alg") << hs256 << secret << R"({"typ":"JWT"})"_ba << code(Obstacle::AlgMissing)
                            << u"names no algorithm"_s << u"“alg” must be a string"_s;
    QTest::addRow("alg that is a number") << hs256 << secret << R"({"alg":256})"_ba << code(Obstacle::AlgMissing)
                                          << u"names no algorithm"_s << u"“alg” must be a string"_s;
    QTest::addRow("unknown alg") << hs256 << secret << R"({"alg":"hs256"})"_ba << code(Obstacle::AlgUnknown)
                                 << u"unknown algorithm"_s << u"“hs256” is no signature algorithm"_s;
    QTest::addRow("key kept for another alg")
        << hs256 << R"({"kty":"oct","alg":"HS512","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ"})"_ba << ""_ba
        << code(Obstacle::NoKeyFits) << u"no key fits"_s << u"can sign with HS256"_s;
}

void TestEditSigning::withoutAKeyThePastedSignatureStays()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, header);
    QFETCH(int, obstacle);
    QFETCH(QString, headline);
    QFETCH(QString, cure);
    if (!key.isEmpty())
        m_keyring->add(testsupport::onlyKey(key.constData()), {});
    pasteAndEdit(token);
    if (header.isEmpty())
        m_editing->setText(Segment::Payload, R"({"admin":true})");
    else
        m_editing->setText(Segment::Header, header);
    QVERIFY(m_editing->isEdited());
    QCOMPARE(static_cast<int>(m_editing->plan().obstacle), obstacle);
    QCOMPARE(segment(tokenText(), 2), segment(token, 2));
    QVERIFY(signature() != SignatureStatus::Verified);
    QVERIFY(!m_inspection->verdict().accepted());
    QVERIFY2(m_editing->notice().headline.startsWith(u"Edited – not signed: "_s), qPrintable(notice()));
    QVERIFY2(m_editing->notice().headline.contains(headline), qPrintable(notice()));
    QVERIFY2(notice().contains(cure), qPrintable(notice()));
    QVERIFY2(notice().contains(u"signature is still that of the pasted token"_s), qPrintable(notice()));
}

void TestEditSigning::algNoneDropsTheSignature()
{
    addHs256();
    pasteAndEdit(testsupport::hs256Token);
    m_editing->setText(Segment::Header, R"({"alg":"none"})");
    QCOMPARE(tokenText(), "eyJhbGciOiJub25lIn0." + segment(testsupport::hs256Token, 1) + '.');
    QCOMPARE(signature(), SignatureStatus::Unsecured);
    QCOMPARE(m_editing->plan().obstacle, Obstacle::AlgNone);
    QCOMPARE(m_editing->notice().headline, u"Edited – not signed: “alg” is none"_s);
    QVERIFY2(!notice().contains(u"still"_s), qPrintable(notice()));
}

void TestEditSigning::aKeyThatComesSignsAtOnce()
{
    pasteAndEdit(testsupport::hs256Token);
    m_editing->setText(Segment::Payload, "{}");
    QCOMPARE(m_editing->plan().obstacle, Obstacle::NoKey);
    addHs256();
    QCOMPARE(tokenText(), testsupport::signedToken("{}", rfcHeader));
    QCOMPARE(signature(), SignatureStatus::Verified);
    QCOMPARE(m_editing->notice().headline, u"Edited – re-signed with “rfc”"_s);
}

void TestEditSigning::aKeyThatGoesLeavesThePastedSignature()
{
    addHs256();
    pasteAndEdit(testsupport::hs256Token);
    m_editing->setText(Segment::Payload, "{}");
    m_keyring->clear();
    QCOMPARE(segment(tokenText(), 2), segment(testsupport::hs256Token, 2));
    QCOMPARE(m_editing->plan().obstacle, Obstacle::NoKey);
    // A token that is as it was pasted is not signed anew by a key that comes.
    m_editing->goBack();
    addHs256();
    QCOMPARE(tokenText(), QByteArray(testsupport::hs256Token));
}

void TestEditSigning::theSameKeySignsOnlyOnce()
{
    const jose::Key key = jose::Key::generate(jose::AlgorithmId::ES256).value();
    m_keyring->add(key, u"generated"_s);
    pasteAndEdit(testsupport::es256Token);
    m_editing->setText(Segment::Payload, "{}");
    QCOMPARE(signature(), SignatureStatus::Verified);
    const QByteArray signedOnce = tokenText();
    addHs256();
    // ES256 is randomised: a second signature would be another text for nothing.
    QCOMPARE(tokenText(), signedOnce);
}

void TestEditSigning::aPublicKeyFindsItsPrivateHalf()
{
    const jose::Key first = jose::Key::generate(jose::AlgorithmId::ES256).value();
    const jose::Key second = jose::Key::generate(jose::AlgorithmId::ES256).value();
    auto signer = jose::Signer::create(second, jose::AlgorithmId::ES256);
    const QByteArray pasted = token::signCompact(R"({"alg":"ES256"})", R"({"a":1})", *signer).value();
    m_keyring->add(second.publicKey(), {}, u"public half"_s);
    m_keyring->add(first, {}, u"another"_s);
    const KeyHandle half = m_keyring->add(second, {}, u"private half"_s);
    pasteAndEdit(pasted);
    m_editing->setText(Segment::Payload, "{}");
    QCOMPARE(m_editing->plan().key, half);
    QCOMPARE(signature(), SignatureStatus::Verified);
}

void TestEditSigning::theChosenKeyAloneSigns()
{
    addHs256();
    const KeyHandle other =
        m_keyring->add(jose::Key::fromSecret("another secret of 32 bytes or more", jose::SecretEncoding::Utf8).value(),
            {}, u"other"_s);
    const KeyHandle wrong = m_keyring->add(testsupport::onlyKey(testsupport::es256Jwk), {}, u"wrong"_s);
    pasteAndEdit(testsupport::hs256Token);
    m_editing->setText(Segment::Payload, "{}");
    QVERIFY(m_editing->plan().key != other);
    m_inspection->chooseKey(other);
    QCOMPARE(m_editing->plan().key, other);
    QCOMPARE(signature(), SignatureStatus::Verified);
    m_inspection->chooseKey(wrong);
    QCOMPARE(m_editing->plan().obstacle, Obstacle::NoKeyFits);
    QVERIFY2(
        notice().contains(u"This is an EC P-256 public key; the algorithm needs a secret"_s), qPrintable(notice()));
    QCOMPARE(segment(tokenText(), 2), segment(testsupport::hs256Token, 2));
}

void TestEditSigning::aChosenKeyThatIsNotAtHandIsWaitedFor()
{
    addHs256();
    model::KeyEntry saved;
    saved.name = u"saved"_s;
    saved.place = model::KeyPlace::KeyStore;
    saved.state = model::KeyState::Loading;
    m_keyring->update({saved});
    saved.handle = m_keyring->entries().constLast().handle;
    m_inspection->chooseKey(saved.handle);
    pasteAndEdit(testsupport::hs256Token);
    m_editing->setText(Segment::Payload, "{}");
    QCOMPARE(m_editing->plan().obstacle, Obstacle::NotAtHand);
    QVERIFY2(notice().startsWith(u"Edited – not signed: the chosen key is not at hand"_s), qPrintable(notice()));
    QCOMPARE(segment(tokenText(), 2), segment(testsupport::hs256Token, 2));
    saved.key = testsupport::onlyKey(testsupport::hs256Jwk);
    saved.key.setKeyId("saved");
    saved.state = model::KeyState::Ready;
    m_keyring->update({saved});
    QCOMPARE(m_editing->plan().key, saved.handle);
    QCOMPARE(signature(), SignatureStatus::Verified);
}

void TestEditSigning::theKeyIdNamesTheKey()
{
    addHs256();
    jose::Key named = jose::Key::fromSecret("another secret of 32 bytes or more", jose::SecretEncoding::Utf8).value();
    named.setKeyId("k2");
    const KeyHandle second = m_keyring->add(named, {});
    pasteAndEdit(testsupport::hs256Token);
    m_editing->setText(Segment::Header, R"({"alg":"HS256","kid":"k2"})");
    QCOMPARE(m_editing->plan().key, second);
    m_editing->setText(Segment::Header, R"({"alg":"HS256","kid":"unknown"})");
    QVERIFY(m_editing->plan().key != second);
}

QTEST_GUILESS_MAIN(TestEditSigning)
#include "tst_editsigning.moc"
