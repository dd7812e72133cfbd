// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "model/editingfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::Inspection;
using model::TokenEditing;
using testsupport::hs256Expiry;
using token::Segment;
using token::SignatureStatus;
using token::StructureStatus;
using token::TimeStatus;

namespace {

const QByteArray rfcHeader = "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}"_ba;
const QByteArray rfcPayload = "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}"_ba;

} // namespace

class TestTokenEditing : public QObject, private testsupport::EditingFixture
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void offUntilSwitchedOn();
    void whatCannotBeEditedSaysWhy_data();
    void whatCannotBeEditedSaysWhy();
    void anEditIsSignedAtOnce();
    void headerEditsAreSignedToo();
    void anUneditedSegmentStaysByteForByte_data();
    void anUneditedSegmentStaysByteForByte();
    void whatStandsAroundTheTokenStays_data();
    void whatStandsAroundTheTokenStays();
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
    void aDraggedTimeIsOneStep();
    void aDragThatIsGivenUpLeavesNothing();
    void onlyATimeThatIsThereIsMoved();
    void refusalsAreTold();
    void aLargeTokenIsEditedByTheWorker();
};

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

void TestTokenEditing::aDraggedTimeIsOneStep()
{
    addHs256();
    pasteAndEdit(testsupport::hs256Token);
    for (const qint64 by : {60, 120, 90}) {
        m_editing->finishTyping();
        for (const qint64 step : {1, 2, 3})
            QVERIFY(m_editing->moveTime("exp", token::fromSeconds(hs256Expiry + by + step)));
        QCOMPARE(m_editing->text(Segment::Payload),
            with(rfcPayload, "1300819380", QByteArray::number(hs256Expiry + by + 3).constData()));
        QCOMPARE(signature(), SignatureStatus::Verified);
    }
    QCOMPARE(m_editing->undoStack()->count(), 3);
    m_editing->undoStack()->undo();
    QCOMPARE(m_editing->text(Segment::Payload),
        with(rfcPayload, "1300819380", QByteArray::number(hs256Expiry + 123).constData()));
    m_editing->undoStack()->undo();
    m_editing->undoStack()->undo();
    QCOMPARE(tokenText(), QByteArray(testsupport::hs256Token));
}

void TestTokenEditing::aDragThatIsGivenUpLeavesNothing()
{
    addHs256();
    pasteAndEdit(testsupport::hs256Token);
    QVERIFY(m_editing->extend(1h));
    const QByteArray before = m_editing->text(Segment::Payload);
    m_editing->finishTyping();
    QVERIFY(m_editing->moveTime("exp", token::fromSeconds(hs256Expiry + 5)));
    QVERIFY(m_editing->moveTime("exp", token::fromSeconds(hs256Expiry + 9)));
    m_editing->takeMovesBack();
    QCOMPARE(m_editing->text(Segment::Payload), before);
    m_editing->takeMovesBack(); // nothing is held any more
    QCOMPARE(m_editing->text(Segment::Payload), before);
    QVERIFY(m_editing->undoStack()->canUndo());
}

void TestTokenEditing::onlyATimeThatIsThereIsMoved()
{
    addHs256();
    paste(testsupport::hs256Token);
    QVERIFY(!m_editing->moveTime("exp", token::fromSeconds(hs256Expiry))); // editing is off
    m_editing->setOn(true);
    QSignalSpy refused(m_editing.get(), &TokenEditing::refused);
    QVERIFY(!m_editing->moveTime("nbf", token::fromSeconds(hs256Expiry)));
    QCOMPARE(refused.size(), 1);
    QVERIFY(!m_editing->isEdited());
    // Dragged to where it was: the bytes stay.
    QVERIFY(m_editing->moveTime("exp", token::fromSeconds(hs256Expiry)));
    QCOMPARE(tokenText(), QByteArray(testsupport::hs256Token));
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
