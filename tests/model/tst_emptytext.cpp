// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "model/emptytext.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::model;
using namespace Qt::StringLiterals;
using Way = EmptyText::Way;

class TestEmptyText : public QObject
{
    Q_OBJECT
private slots:
    void claims_data();
    void claims();
    void header_data();
    void header();
    void findings();

private:
    static QByteArray jws(const QByteArray &header, const QByteArray &payload)
    {
        return jose::base64url::encode(header) + '.' + jose::base64url::encode(payload) + ".AAAA";
    }
};

void TestEmptyText::claims_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<Way>("way");
    const QByteArray header = R"({"alg":"HS256"})";
    QTest::newRow("no token") << "Hello, is this a token?"_ba << u"This text is no token"_s << Way::None;
    // RFC 7516 appendix A.1's header; the other parts are none of its.
    QTest::newRow("JWE") << "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.AAAA.AAAA.AAAA.AAAA"_ba
                         << u"The claims are encrypted"_s << Way::Header;
    QTest::newRow("JWE, header damaged") << "eyJhbGciOiJSU0EtT.AAAA.AAAA.AAAA.AAAA"_ba << u"The claims are encrypted"_s
                                         << Way::None;
    QTest::newRow("JWE in JSON")
        << R"({"protected":"eyJlbmMiOiJBMTI4R0NNIn0","iv":"AA","ciphertext":"AA","tag":"AA"})"_ba
        << u"The claims are encrypted"_s << Way::Header;
    QTest::newRow("header alone") << jose::base64url::encode(header) << u"There is no payload"_s << Way::Header;
    QTest::newRow("detached") << jws(header, {}) << u"There is no payload"_s << Way::Header;
    QTest::newRow("text") << jws(header, "hello") << u"The payload holds no claims"_s << Way::Payload;
    QTest::newRow("bytes") << jws(header, "\xff\xfe") << u"The payload holds no claims"_s << Way::Payload;
    QTest::newRow("array") << jws(header, "[]") << u"The payload holds no claims"_s << Way::Payload;
    QTest::newRow("number") << jws(header, "7") << u"The payload holds no claims"_s << Way::Payload;
    QTest::newRow("empty object") << jws(header, "{}") << u"The token makes no claims"_s << Way::Header;
}

void TestEmptyText::claims()
{
    QFETCH(QByteArray, text);
    const EmptyText said = noClaimsText(token::Token::decode(text));
    QTEST(said.title, "title");
    QTEST(said.way, "way");
    QVERIFY2(said.words.endsWith(u'.'), qPrintable(said.words));
}

void TestEmptyText::header_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("no token") << "Hello"_ba << u"This text is no token"_s;
    QTest::newRow("damaged") << "eyJhbGciOiJIUz." + jose::base64url::encode("{}") + ".AAAA"
                             << u"The header cannot be read"_s;
    QTest::newRow("empty") << jws("{}", "{}") << u"The header is empty"_s;
}

void TestEmptyText::header()
{
    QFETCH(QByteArray, text);
    const EmptyText said = noHeaderText(token::Token::decode(text));
    QTEST(said.title, "title");
    QVERIFY2(said.words.endsWith(u'.'), qPrintable(said.words));
    QCOMPARE(said.way, Way::None);
}

void TestEmptyText::findings()
{
    QCOMPARE(noFindingsText(token::Token::decode("Hello")).title, u"This text is no token"_s);
    QCOMPARE(noFindingsText(token::Token::decode(jws("{}", "{}"))).title, u"Nothing to point out"_s);
}

QTEST_GUILESS_MAIN(TestEmptyText)
#include "tst_emptytext.moc"
