// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "model/rfctokens.h"
#include "model/tokenediting.h"
#include "token/claimlist.h"

#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::Inspection;
using model::KeyHandle;
using model::KeyringModel;
using model::SigningPlan;
using model::TokenEditing;
using testsupport::hs256Expiry;
using token::Segment;
using token::SignatureStatus;
using token::StructureStatus;
using token::TimeStatus;
using Obstacle = SigningPlan::Obstacle;

namespace {

const QByteArray rfcHeader = "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}"_ba;
const QByteArray rfcPayload = "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}"_ba;

QByteArray segment(const QByteArray &token, int index) { return token.split('.').value(index); }

} // namespace

class TestTokenEditing : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void offUntilSwitchedOn();
    void whatCannotBeEditedSaysWhy_data();
    void whatCannotBeEditedSaysWhy();
    void anEditIsSignedAtOnce();
    void headerEditsAreSignedToo();
    void anUneditedSegmentStaysByteForByte_data();
    void anUneditedSegmentStaysByteForByte();
    void whatStandsAroundTheTokenStays_data();
    void whatStandsAroundTheTokenStays();
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
    void brokenJsonIsShownAndSigned();
    void aBrokenHeaderKeepsTheTokenInView();
    void undoAndRedoGiveTheSameBytes();
    void typingIsOneStep();
    void typingBackIsNoStep();
    void goingBackGivesThePastedText();
    void switchingOffKeepsTheEdit();
    void anotherTextEndsIt();
    void anotherTokenOfTheTextIsNotTouched();
    void expireNowIsRefusedFromNow_data();
    void expireNowIsRefusedFromNow();
    void timesAreExtendedAndShifted();
    void refusalsAreTold();
    void aLargeTokenIsEditedByTheWorker();

private:
    void paste(const QByteArray &text) const { m_inspection->setText(QString::fromUtf8(text)); }
    void pasteAndEdit(const QByteArray &text) const
    {
        paste(text);
        m_editing->setOn(true);
        QVERIFY(m_editing->isOn());
    }
    void addHs256() const { m_keyring->add(testsupport::onlyKey(testsupport::hs256Jwk), u"rfc"_s, u"rfc"_s); }
    QByteArray tokenText() const { return m_inspection->token()->text().toByteArray(); }
    SignatureStatus signature() const { return m_inspection->verdict().signature; }
    QString notice() const { return m_editing->notice().headline + u' ' + m_editing->notice().sentence; }
    static QByteArray with(QByteArray text, const char *former, const char *now) { return text.replace(former, now); }

    jose::CryptoSession m_crypto;
    std::unique_ptr<token::Clock> m_clock;
    std::unique_ptr<KeyringModel> m_keyring;
    std::unique_ptr<Inspection> m_inspection;
    std::unique_ptr<TokenEditing> m_editing;
};

void TestTokenEditing::init()
{
    m_clock = std::make_unique<token::Clock>();
    m_clock->freeze(token::fromSeconds(hs256Expiry - 1000));
    m_keyring = std::make_unique<KeyringModel>();
    m_inspection = std::make_unique<Inspection>(m_clock.get(), m_keyring.get());
    m_editing = std::make_unique<TokenEditing>(m_inspection.get(), m_keyring.get(), m_clock.get());
}

void TestTokenEditing::cleanup()
{
    m_editing.reset();
    m_inspection.reset();
    m_keyring.reset();
    m_clock.reset();
}

void TestTokenEditing::offUntilSwitchedOn()
{
    addHs256();
    paste(testsupport::hs256Token);
    QVERIFY(!m_editing->isOn());
    QCOMPARE(m_editing->obstacle(), QString());
    QCOMPARE(m_editing->text(Segment::Header), rfcHeader);
    QCOMPARE(m_editing->text(Segment::Payload), rfcPayload);
    m_editing->setText(Segment::Payload, "{}");
    QVERIFY(!m_editing->edit(Segment::Payload, "{}"_ba, {}));
    QCOMPARE(tokenText(), QByteArray(testsupport::hs256Token));
    QCOMPARE(m_editing->notice().headline, QString());

    m_editing->setOn(true);
    QVERIFY(m_editing->isOn());
    QVERIFY(!m_editing->isEdited());
    QCOMPARE(tokenText(), QByteArray(testsupport::hs256Token));
    QVERIFY2(notice().contains(u"Nothing is edited yet. Edits are signed at once with “rfc” (HS256)."_s),
        qPrintable(notice()));
}

void TestTokenEditing::whatCannotBeEditedSaysWhy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    const QByteArray token(testsupport::hs256Token);
    QTest::addRow("nothing") << ""_ba << u"no token"_s;
    QTest::addRow("some text") << "Hello"_ba << u"no token"_s;
    QTest::addRow("two parts") << token.first(token.lastIndexOf('.')) << u"three parts"_s;
    QTest::addRow("four parts") << token + ".x" << u"three parts"_s;
    QTest::addRow("flattened serialization")
        << R"({"protected":")" + segment(token, 0) + R"(","payload":")" + segment(token, 1) + R"(","signature":")"
               + segment(token, 2) + "\"}"
        << u"JSON serialization"_s;
    // RFC 7797 §4.2: b64 false with a detached payload.
    QTest::addRow("unencoded payload") << "eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..A5dxf2s96_n5FLue"
                                          "VuW1Z_vh161FwXZC4YLPff6dmDY"_ba
                                       << u"not in its text"_s;
    QTest::addRow("encrypted") << jose::base64url::encode(R"({"alg":"dir","enc":"A128GCM"})") + "..AAAA.AAAA.AAAA"
                               << u"encrypted"_s;
}

void TestTokenEditing::whatCannotBeEditedSaysWhy()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    paste(text);
    QVERIFY2(m_editing->obstacle().contains(why), qPrintable(m_editing->obstacle()));
    m_editing->setOn(true);
    QVERIFY(!m_editing->isOn());
}

void TestTokenEditing::anEditIsSignedAtOnce()
{
    addHs256();
    pasteAndEdit(testsupport::hs256Token);
    const QByteArray payload = with(rfcPayload, "joe", "ann");
    m_editing->setText(Segment::Payload, payload);
    QVERIFY(m_editing->isEdited());
    QCOMPARE(tokenText(), testsupport::signedToken(payload, rfcHeader));
    QCOMPARE(m_inspection->text(), QString::fromLatin1(tokenText()));
    QCOMPARE(signature(), SignatureStatus::Verified);
    QCOMPARE(m_editing->notice().headline, u"Edited – re-signed with “rfc”"_s);
    QCOMPARE(m_editing->notice().tone, token::Tone::Attention);
    QVERIFY2(notice().contains(u"payload differs"_s) && notice().contains(u"HS256"_s), qPrintable(notice()));
}

void TestTokenEditing::headerEditsAreSignedToo()
{
    addHs256();
    pasteAndEdit(testsupport::hs256Token);
    const QByteArray header = R"({"alg":"HS512"})"_ba;
    m_editing->setText(Segment::Header, header);
    QCOMPARE(segment(tokenText(), 0), jose::base64url::encode(header));
    QCOMPARE(segment(tokenText(), 1), segment(testsupport::hs256Token, 1));
    QCOMPARE(signature(), SignatureStatus::Verified);
    QVERIFY2(notice().contains(u"header differs"_s) && notice().contains(u"HS512"_s), qPrintable(notice()));
}

void TestTokenEditing::anUneditedSegmentStaysByteForByte_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("payload");
    const QByteArray header = jose::base64url::encode(R"({"alg":"HS256"})");
    const QByteArray payload = jose::base64url::encode(R"({"exp":1e10,"a":"\/"})");
    QTest::addRow("strict") << header << payload;
    QTest::addRow("padded") << header + "=" << payload + "==";
    // 'h' in place of 'g': the same octets, other trailing bits.
    QTest::addRow("trailing bits") << "eyJhbGciOiJIUzI1NiIgfR"_ba << payload;
}

/// What another encoder wrote, e.g. with padding, would not be the same again if it were decoded and encoded anew.
void TestTokenEditing::anUneditedSegmentStaysByteForByte()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, payload);
    addHs256();
    pasteAndEdit(header + '.' + payload + ".AAAA");
    m_editing->setText(Segment::Payload, "{}");
    QCOMPARE(segment(tokenText(), 0), header);
    QCOMPARE(segment(tokenText(), 1), "e30"_ba);
    QCOMPARE(signature(), SignatureStatus::Verified);
    m_editing->goBack();
    QCOMPARE(tokenText(), header + '.' + payload + ".AAAA");
    m_editing->setText(Segment::Header, R"({"alg":"HS384"})");
    QCOMPARE(segment(tokenText(), 1), payload);
}

void TestTokenEditing::whatStandsAroundTheTokenStays_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("behind");
    QTest::addRow("header") << u"Authorization: Bearer "_s << u"\r\nAccept: */*\r\n"_s;
    QTest::addRow("JSON") << u"{\"access_token\": \""_s << u"\", \"token_type\":\"bearer\"}"_s;
    QTest::addRow("URL") << u"https://x.example/cb?token="_s << u"&state=1"_s;
    QTest::addRow("characters of several bytes") << u"Grüße 🙂\n"_s << u" 你好"_s;
}

void TestTokenEditing::whatStandsAroundTheTokenStays()
{
    QFETCH(QString, before);
    QFETCH(QString, behind);
    addHs256();
    const QString text = before + QString::fromLatin1(testsupport::hs256Token) + behind;
    m_inspection->setText(text);
    m_editing->setOn(true);
    m_editing->setText(Segment::Payload, R"({"a":1})");
    QCOMPARE(
        m_inspection->text(), before + QString::fromLatin1(testsupport::signedToken(R"({"a":1})", rfcHeader)) + behind);
    QCOMPARE(m_inspection->candidate().begin, before.toUtf8().size());
    QCOMPARE(m_inspection->candidate().end, m_inspection->text().toUtf8().size() - behind.toUtf8().size());
    m_editing->goBack();
    QCOMPARE(m_inspection->text(), text);
}

void TestTokenEditing::withoutAKeyThePastedSignatureStays_data()
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

void TestTokenEditing::withoutAKeyThePastedSignatureStays()
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

void TestTokenEditing::algNoneDropsTheSignature()
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

void TestTokenEditing::aKeyThatComesSignsAtOnce()
{
    pasteAndEdit(testsupport::hs256Token);
    m_editing->setText(Segment::Payload, "{}");
    QCOMPARE(m_editing->plan().obstacle, Obstacle::NoKey);
    addHs256();
    QCOMPARE(tokenText(), testsupport::signedToken("{}", rfcHeader));
    QCOMPARE(signature(), SignatureStatus::Verified);
    QCOMPARE(m_editing->notice().headline, u"Edited – re-signed with “rfc”"_s);
}

void TestTokenEditing::aKeyThatGoesLeavesThePastedSignature()
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

void TestTokenEditing::theSameKeySignsOnlyOnce()
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

void TestTokenEditing::aPublicKeyFindsItsPrivateHalf()
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

void TestTokenEditing::theChosenKeyAloneSigns()
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

void TestTokenEditing::aChosenKeyThatIsNotAtHandIsWaitedFor()
{
    addHs256();
    model::KeyEntry saved;
    saved.name = u"saved"_s;
    saved.place = model::KeyPlace::KeyStore;
    saved.state = model::KeyState::Loading;
    saved.handle = m_keyring->update({saved}).constFirst();
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

void TestTokenEditing::theKeyIdNamesTheKey()
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

void TestTokenEditing::brokenJsonIsShownAndSigned()
{
    addHs256();
    pasteAndEdit(testsupport::hs256Token);
    const QByteArray broken = "{\"iss\":\"joe\",}"_ba;
    m_editing->setText(Segment::Payload, broken);
    QCOMPARE(m_editing->text(Segment::Payload), broken);
    QCOMPARE(tokenText(), testsupport::signedToken(broken, rfcHeader));
    const auto fault = m_editing->fault(Segment::Payload);
    QVERIFY(fault);
    QCOMPARE(fault->code, jose::ErrorCode::JsonSyntax);
    QCOMPARE(fault->offset, qsizetype{13});
    QCOMPARE(m_inspection->verdict().structure, StructureStatus::Partial);
    QCOMPARE(signature(), SignatureStatus::Verified);
    QSignalSpy refused(m_editing.get(), &TokenEditing::refused);
    QVERIFY(!m_editing->expireNow());
    QCOMPARE(refused.size(), 1);
    m_editing->setText(Segment::Payload, "7");
    QCOMPARE(m_editing->fault(Segment::Payload)->code, jose::ErrorCode::JsonNotObject);
    m_editing->setText(Segment::Payload, "{}");
    QVERIFY(!m_editing->fault(Segment::Payload));
}

/// A header that begins like none must not make the inspection look for another token in the text.
void TestTokenEditing::aBrokenHeaderKeepsTheTokenInView()
{
    addHs256();
    const QString text =
        u"{\"access_token\":\"%1\",\"refresh_token\":\"%1\"}"_s.arg(QString::fromLatin1(testsupport::hs256Token));
    m_inspection->setText(text);
    QCOMPARE(m_inspection->tokens().size(), 2);
    m_inspection->choose(1);
    m_editing->setOn(true);
    m_editing->setText(Segment::Header, "not a header");
    QCOMPARE(m_inspection->chosen(), 1);
    QCOMPARE(tokenText(), jose::base64url::encode("not a header") + '.' + segment(testsupport::hs256Token, 1) + '.'
                              + segment(testsupport::hs256Token, 2));
    QVERIFY(m_editing->isOn());
    QCOMPARE(m_editing->text(Segment::Payload), rfcPayload);
    m_editing->setText(Segment::Header, rfcHeader);
    QCOMPARE(m_inspection->text(), text);
    QCOMPARE(m_inspection->chosen(), 1);
    QCOMPARE(signature(), SignatureStatus::Verified);
}

void TestTokenEditing::undoAndRedoGiveTheSameBytes()
{
    addHs256();
    pasteAndEdit(testsupport::hs256Token);
    QList<QByteArray> tokens{tokenText()};
    m_editing->setText(Segment::Payload, with(rfcPayload, "joe", "Jö"));
    tokens << tokenText();
    QVERIFY(m_editing->expireNow());
    tokens << tokenText();
    m_editing->setText(Segment::Header, R"({"alg":"HS384"})");
    tokens << tokenText();
    QVERIFY(m_editing->edit(
        Segment::Payload, token::removeValue(m_editing->text(Segment::Payload), {"/iss"}), u"delete iss"_s));
    tokens << tokenText();
    QCOMPARE(QSet<QByteArray>(tokens.begin(), tokens.end()).size(), 5);
    QCOMPARE(m_editing->undoStack()->undoText(), u"delete iss"_s);
    for (qsizetype at = tokens.size() - 2; at >= 0; --at) {
        m_editing->undoStack()->undo();
        QCOMPARE(tokenText(), tokens.at(at));
    }
    QVERIFY(!m_editing->isEdited());
    QVERIFY(!m_editing->undoStack()->canUndo());
    for (qsizetype at = 1; at < tokens.size(); ++at) {
        m_editing->undoStack()->redo();
        QCOMPARE(tokenText(), tokens.at(at));
    }
}

void TestTokenEditing::typingIsOneStep()
{
    addHs256();
    pasteAndEdit(testsupport::hs256Token);
    const auto type = [this](QByteArray text, qsizetype at, const QByteArray &letters) {
        for (const char letter : letters)
            m_editing->setText(Segment::Payload, text.insert(at++, letter));
        return text;
    };
    const QByteArray first = type(rfcPayload, 1, R"("a":1,)");
    QCOMPARE(m_editing->undoStack()->count(), 1);
    type(first, first.size() - 1, R"(,"b":2)");
    QCOMPARE(m_editing->undoStack()->count(), 2);
    m_editing->undoStack()->undo();
    QCOMPARE(m_editing->text(Segment::Payload), first);
    m_editing->undoStack()->redo();
    m_editing->finishTyping();
    QByteArray text = m_editing->text(Segment::Payload);
    for (int i = 0; i < 3; ++i) {
        text.remove(text.size() - 2, 1);
        m_editing->setText(Segment::Payload, text);
    }
    QCOMPARE(m_editing->undoStack()->count(), 3);
    m_editing->undoStack()->undo();
    QVERIFY(m_editing->text(Segment::Payload).endsWith(R"(,"b":2})"));
}

void TestTokenEditing::typingBackIsNoStep()
{
    addHs256();
    pasteAndEdit(testsupport::hs256Token);
    m_editing->setText(Segment::Payload, rfcPayload + 'x');
    m_editing->setText(Segment::Payload, rfcPayload);
    QCOMPARE(m_editing->undoStack()->count(), 0);
    QVERIFY(!m_editing->isEdited());
    QCOMPARE(tokenText(), QByteArray(testsupport::hs256Token));
}

void TestTokenEditing::goingBackGivesThePastedText()
{
    addHs256();
    // Wrapped over lines: the text around the token is not all that differs from the token.
    QString text = QString::fromLatin1(testsupport::hs256Token);
    for (qsizetype at = 76; at < text.size(); at += 78)
        text.insert(at, u"\r\n"_s);
    m_inspection->setText(text);
    QVERIFY(m_inspection->candidate().unwrapped);
    m_editing->setOn(true);
    m_editing->setText(Segment::Header, R"({"alg":"HS512"})");
    m_editing->setText(Segment::Payload, "{}");
    QVERIFY(!m_inspection->text().contains(u'\n'));
    m_editing->goBack();
    QCOMPARE(m_inspection->text(), text);
    QVERIFY(m_inspection->candidate().unwrapped);
    QVERIFY(!m_editing->isEdited());
    QVERIFY(m_editing->isOn());
    m_editing->undoStack()->undo();
    QCOMPARE(m_editing->text(Segment::Header), R"({"alg":"HS512"})"_ba);
    QCOMPARE(m_editing->text(Segment::Payload), "{}"_ba);
}

void TestTokenEditing::switchingOffKeepsTheEdit()
{
    addHs256();
    pasteAndEdit(testsupport::hs256Token);
    m_editing->setText(Segment::Payload, "{}");
    m_editing->setOn(false);
    QVERIFY(!m_editing->isOn());
    QVERIFY(m_editing->isEdited());
    QVERIFY(m_editing->notice().headline.startsWith(u"Edited"_s));
    m_editing->setText(Segment::Payload, "[]");
    QCOMPARE(m_editing->text(Segment::Payload), "{}"_ba);
    m_editing->goBack();
    QCOMPARE(tokenText(), QByteArray(testsupport::hs256Token));
    QCOMPARE(m_editing->notice().headline, QString());
}

void TestTokenEditing::anotherTextEndsIt()
{
    addHs256();
    pasteAndEdit(testsupport::hs256Token);
    m_editing->setText(Segment::Payload, "{}");
    QSignalSpy changed(m_editing.get(), &TokenEditing::changed);
    paste(testsupport::es256Token);
    QVERIFY(!changed.isEmpty());
    QVERIFY(!m_editing->isOn());
    QVERIFY(!m_editing->isEdited());
    QVERIFY(!m_editing->undoStack()->canUndo());
    QCOMPARE(m_editing->notice().headline, QString());
    QCOMPARE(m_editing->text(Segment::Payload), rfcPayload);
    QCOMPARE(tokenText(), QByteArray(testsupport::es256Token));
}

void TestTokenEditing::anotherTokenOfTheTextIsNotTouched()
{
    addHs256();
    const QByteArray two = QByteArray(testsupport::hs256Token) + "\n" + testsupport::unsecuredToken + "\n";
    pasteAndEdit(two);
    m_editing->setText(Segment::Payload, R"({"longer":"than it was before","by":"far and further and further on"})");
    const QByteArray edited = tokenText();
    m_inspection->choose(1);
    QVERIFY(!m_editing->isOn());
    QVERIFY(!m_editing->isEdited());
    QCOMPARE(m_editing->notice().headline, QString());
    QCOMPARE(tokenText(), QByteArray(testsupport::unsecuredToken));
    QCOMPARE(m_inspection->candidate().begin, edited.size() + 1);
    QCOMPARE(m_inspection->candidate().textOffset(3), edited.size() + 1 + 3);
    m_inspection->choose(0);
    QVERIFY(m_editing->isEdited());
    QCOMPARE(tokenText(), edited);
}

void TestTokenEditing::expireNowIsRefusedFromNow_data()
{
    QTest::addColumn<int>("leeway");
    QTest::addRow("without leeway") << 0;
    QTest::addRow("with leeway") << 60;
}

void TestTokenEditing::expireNowIsRefusedFromNow()
{
    QFETCH(int, leeway);
    addHs256();
    token::Policy policy;
    policy.leeway = std::chrono::seconds(leeway);
    m_inspection->setPolicy(policy);
    pasteAndEdit(testsupport::hs256Token);
    QCOMPARE(m_inspection->verdict().time, TimeStatus::Active);
    QVERIFY(m_editing->expireNow());
    QCOMPARE(m_editing->text(Segment::Payload),
        with(rfcPayload, "1300819380", QByteArray::number(hs256Expiry - 1000 - leeway).constData()));
    QCOMPARE(m_inspection->verdict().time, TimeStatus::Expired);
    m_clock->freeze(m_clock->now() - 1ms);
    QVERIFY(m_inspection->verdict().time != TimeStatus::Expired);
}

void TestTokenEditing::timesAreExtendedAndShifted()
{
    addHs256();
    pasteAndEdit(testsupport::signedToken(R"({"iat":1300818000.5, "exp":1300819380, "auth_time":1300810000})"));
    QVERIFY(m_editing->extend(1h));
    QCOMPARE(m_editing->text(Segment::Payload), R"({"iat":1300818000.5, "exp":1300822980, "auth_time":1300810000})"_ba);
    QVERIFY(m_editing->shiftTimes(-24h));
    QCOMPARE(m_editing->text(Segment::Payload), R"({"iat":1300731600.5, "exp":1300736580, "auth_time":1300723600})"_ba);
    QVERIFY(m_editing->shiftToNow());
    QCOMPARE(m_editing->text(Segment::Payload), R"({"iat":1300818380.5, "exp":1300823360, "auth_time":1300810380})"_ba);
    QCOMPARE(signature(), SignatureStatus::Verified);
    QCOMPARE(m_editing->undoStack()->count(), 3);
}

void TestTokenEditing::refusalsAreTold()
{
    addHs256();
    pasteAndEdit(testsupport::signedToken(R"({"exp":"soon"})"));
    QSignalSpy refused(m_editing.get(), &TokenEditing::refused);
    QVERIFY(!m_editing->extend(1h));
    QCOMPARE(refused.takeFirst().at(0).toString(),
        u"“exp” is not a number, so it is no time that could be moved: make it a number of seconds first."_s);
    QVERIFY(!m_editing->shiftToNow());
    QVERIFY(refused.takeFirst().at(0).toString().contains(u"There is no “iat”"_s));
    QVERIFY(!m_editing->undoStack()->canUndo());
    QVERIFY(!m_editing->isEdited());
}

void TestTokenEditing::aLargeTokenIsEditedByTheWorker()
{
    addHs256();
    const QByteArray payload = "{\"x\":\"" + QByteArray(Inspection::smallText, 'x') + "\"}";
    paste(testsupport::signedToken(payload));
    QVERIFY2(m_editing->obstacle().contains(u"still being read"_s) || !m_inspection->isBusy(), "");
    QTRY_VERIFY(!m_inspection->isBusy());
    m_editing->setOn(true);
    QVERIFY(m_editing->isOn());
    for (int i = 0; i < 5; ++i)
        m_editing->setText(Segment::Payload, "{\"" + QByteArray(i + 1, 'y') + payload.sliced(3));
    QVERIFY(m_inspection->isBusy());
    QTRY_VERIFY(!m_inspection->isBusy());
    QVERIFY(m_editing->isOn());
    QCOMPARE(tokenText(), testsupport::signedToken("{\"yyyyy" + payload.sliced(3)));
    QCOMPARE(signature(), SignatureStatus::Verified);
    m_editing->goBack();
    QTRY_VERIFY(!m_inspection->isBusy());
    QCOMPARE(tokenText(), testsupport::signedToken(payload));
}

QTEST_GUILESS_MAIN(TestTokenEditing)
#include "tst_tokenediting.moc"
