// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "jose/error.h"
#include "jose/json.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace claimsmith::jose;
using namespace Qt::StringLiterals;

namespace {

constexpr int codeCount = static_cast<int>(ErrorCode::ProviderMissing) + 1;
constexpr int segmentCount = static_cast<int>(Segment::Key) + 1;

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT
private slots:
    void everyCodeHasItsOwnName();
    void everySegmentHasItsOwnName();
    void everyCodeHasWords();
    void everyCodeHasWordsWithoutDetail();
    void sentences_data();
    void sentences();
    void placeFollowsTheSentence_data();
    void placeFollowsTheSentence();
    void detailIsNotReadAsAPattern();
    void hostileDetailIsTamed_data();
    void hostileDetailIsTamed();
};

void TestErrorText::everyCodeHasItsOwnName()
{
    static const QRegularExpression lowerSnakeCase(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"_s);
    QSet<QLatin1StringView> names;
    for (int i = 0; i < codeCount; ++i) {
        const QLatin1StringView name = codeName(static_cast<ErrorCode>(i));
        QVERIFY2(lowerSnakeCase.match(name).hasMatch(), name.data());
        names.insert(name);
    }
    QCOMPARE(names.size(), codeCount);
    // Programs read these; they may not change.
    QCOMPARE(codeName(ErrorCode::Base64Padding), "base64_padding"_L1);
    QCOMPARE(codeName(ErrorCode::JsonUtf8), "json_utf8"_L1);
    QCOMPARE(codeName(ErrorCode::KeyTooSmall), "key_too_small"_L1);
    QCOMPARE(codeName(ErrorCode::ProviderMissing), "provider_missing"_L1);
}

void TestErrorText::everySegmentHasItsOwnName()
{
    QSet<QLatin1StringView> names;
    for (int i = 0; i < segmentCount; ++i)
        names.insert(segmentName(static_cast<Segment>(i)));
    QCOMPARE(names.size(), segmentCount);
    QVERIFY(segmentName(Segment::None).isEmpty());
    QCOMPARE(segmentName(Segment::EncryptedKey), "encrypted_key"_L1);
}

void TestErrorText::everyCodeHasWords()
{
    QSet<QString> sentences;
    for (int i = 0; i < codeCount; ++i) {
        const Error error{.code = static_cast<ErrorCode>(i),
            .segment = Segment::None,
            .offset = -1,
            .found = "FOUND"_ba,
            .wanted = "WANTED"_ba};
        const QString sentence = message(error);
        QVERIFY2(sentence.size() > 20, codeName(error.code).data());
        QVERIFY2(sentence.front().isUpper() || !sentence.front().isLetter(), qPrintable(sentence));
        QVERIFY2(!sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), codeCount);
}

void TestErrorText::everyCodeHasWordsWithoutDetail()
{
    static const QRegularExpression hole(u"%\\d|“”|  |: ?$|\\bis $"_s);
    for (int i = 0; i < codeCount; ++i) {
        const ErrorCode code = static_cast<ErrorCode>(i);
        // Codes whose meaning is their detail are never made without it.
        using enum ErrorCode;
        if (QList{KeyMember, AlgorithmUnknown, HeaderAlgMismatch, KeyCurveMismatch, KeyAlgMismatch, KeyUseMismatch,
                KeyOpsMismatch, KeySize, KeyTooSmall, ProviderMissing}
                .contains(code))
            continue;
        const QString sentence =
            message({.code = code, .segment = Segment::None, .offset = -1, .found = {}, .wanted = {}});
        QVERIFY2(sentence.size() > 14, codeName(code).data());
        QVERIFY2(!hole.match(sentence).hasMatch(), qPrintable(sentence));
    }
}

void TestErrorText::sentences_data()
{
    using enum ErrorCode;
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, ErrorCode code, const QByteArray &found, const QByteArray &wanted,
                         const QString &sentence) { QTest::newRow(name) << code << found << wanted << sentence; };
    row("standard base64 is recognised", Base64Alphabet, "+"_ba, {},
        u"“+” is of standard base64; base64url has “-” in its place"_s);
    row("a slash too", Base64Alphabet, "/"_ba, {}, u"“/” is of standard base64; base64url has “_” in its place"_s);
    row("a stranger is shown", Base64Alphabet, "é"_ba, {},
        u"“é” is not of base64url, which has only A–Z, a–z, 0–9, - and _"_s);
    row("JSON with its reason", JsonSyntax, "a value is missing"_ba, {}, u"This is not JSON: a value is missing"_s);
    row("depth", JsonDepth, {}, {}, u"This JSON is nested deeper than 256 levels, which is not read"_s);
    row("an array for an object", JsonNotObject, "array"_ba, {}, u"A JSON object is wanted here; this is an array"_s);
    row("null for an object", JsonNotObject, "null"_ba, {}, u"A JSON object is wanted here; this is null"_s);
    row("X25519 cannot sign", KeyCannotSign, "X25519"_ba, {},
        u"This is an X25519 key: it agrees on keys, it cannot sign"_s);
    row("DH cannot sign", KeyCannotSign, "DH"_ba, {}, u"This is a DH key: it agrees on keys, it cannot sign"_s);
    row("a member missing", KeyMember, "missing"_ba, "“x” (base64url of 32 octets)"_ba,
        u"The JWK needs the member “x” (base64url of 32 octets); found: missing"_s);
    row("OpenSSH", KeyTypeUnsupported, "OpenSSH public key"_ba, "PEM or JWK"_ba,
        u"This is an OpenSSH public key, which is not supported; wanted: PEM or JWK"_s);
    row("an impossible size", KeySize, "100 bits"_ba, "512–16384"_ba,
        u"A key of this type cannot have 100 bits; wanted: 512–16384"_s);
    row("an EC key for HMAC", KeyTypeMismatch, "EC"_ba, "oct"_ba, u"This is an EC key; the algorithm needs a secret"_s);
    row("a secret for RSA", KeyTypeMismatch, "oct"_ba, "RSA"_ba, u"This is a secret; the algorithm needs an RSA key"_s);
    row("a described key", KeyTypeMismatch, "RSA 2048-bit public key"_ba, "EC"_ba,
        u"This is an RSA 2048-bit public key; the algorithm needs an EC key"_s);
    row("a described secret", KeyTypeMismatch, "secret, 256 bits"_ba, "OKP"_ba,
        u"This is a secret, 256 bits; the algorithm needs an OKP key"_s);
    row("curve", KeyCurveMismatch, "P-384"_ba, "P-256"_ba,
        u"This key is on the curve P-384; the algorithm needs P-256"_s);
    row("the header's alg", HeaderAlgMismatch, "RS256"_ba, "PS256"_ba,
        u"The header says “RS256”, but the signature would be made with PS256"_s);
    row("the key's own alg", KeyAlgMismatch, "RS256"_ba, "PS256"_ba,
        u"This key's “alg” keeps it for RS256; the algorithm here is PS256"_s);
    row("use", KeyUseMismatch, "enc"_ba, {}, u"This key's “use” is “enc”; signatures need a key for “sig”"_s);
    row("key_ops", KeyOpsMismatch, "verify"_ba, "sign"_ba,
        u"This key's “key_ops” allow only verify; “sign” is needed"_s);
    row("size", KeyTooSmall, "1024"_ba, "2048"_ba, u"This key has 1024 bits; the algorithm needs at least 2048"_s);
    row("private half", PrivatePartMissing, {}, {},
        u"This is a public key; signing needs the private key that belongs to it"_s);
    row("unknown algorithm", AlgorithmUnknown, "hs256"_ba, {},
        u"“hs256” is no signature algorithm that can be used here; names are case-sensitive"_s);
}

void TestErrorText::sentences()
{
    QFETCH(ErrorCode, code);
    QFETCH(QByteArray, found);
    QFETCH(QByteArray, wanted);
    const Error error{.code = code, .segment = Segment::None, .offset = -1, .found = found, .wanted = wanted};
    QTEST(message(error), "sentence");
}

void TestErrorText::placeFollowsTheSentence_data()
{
    QTest::addColumn<Segment>("segment");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QString>("end");
    QTest::newRow("none") << Segment::None << qsizetype{-1} << u"nothing"_s;
    QTest::newRow("offset alone") << Segment::None << qsizetype{0} << u"nothing (offset 0)"_s;
    QTest::newRow("segment alone") << Segment::Header << qsizetype{-1} << u"nothing (header)"_s;
    QTest::newRow("a key as a whole") << Segment::Key << qsizetype{-1} << u"nothing"_s;
    QTest::newRow("a place in a key") << Segment::Key << qsizetype{3} << u"nothing (key, offset 3)"_s;
    QTest::newRow("both") << Segment::EncryptedKey << qsizetype{12} << u"nothing (encrypted key, offset 12)"_s;
}

void TestErrorText::placeFollowsTheSentence()
{
    QFETCH(Segment, segment);
    QFETCH(qsizetype, offset);
    QFETCH(QString, end);
    const QString words =
        message({.code = ErrorCode::JsonEmpty, .segment = segment, .offset = offset, .found = {}, .wanted = {}});
    QVERIFY2(words.endsWith(end), qPrintable(words));
}

void TestErrorText::detailIsNotReadAsAPattern()
{
    // The `alg` of a hostile token: what it says must not fill another place of the sentence.
    const Error error{.code = ErrorCode::KeyAlgMismatch,
        .segment = Segment::None,
        .offset = -1,
        .found = "%2%1"_ba,
        .wanted = "HS256"_ba};
    QCOMPARE(message(error), u"This key's “alg” keeps it for %2%1; the algorithm here is HS256"_s);
}

void TestErrorText::hostileDetailIsTamed_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QString>("shown");
    // The command line prints these words; a token must not be able to write the terminal's screen.
    QTest::newRow("escape sequence") << "\x1b[2J"_ba << u"“\\u001B[2J”"_s;
    QTest::newRow("line break") << "HS\n256"_ba << u"“HS\\u000A256”"_s;
    QTest::newRow("right-to-left override") << "HS\xe2\x80\xae"
                                               "652"_ba
                                            << u"“HS\\u202E652”"_s;
    QTest::newRow("NUL") << "HS\0"_ba << u"“HS\\u0000”"_s;
    QTest::newRow("not UTF-8") << "HS\xff"_ba << u"“HS\xfffd”"_s;
    QTest::newRow("a megabyte") << QByteArray(1'000'000, 'A') << u'“' + QString(160, u'A') + u"…”"_s;
    QTest::newRow("emoji stays") << "\xf0\x9f\x94\x91"_ba << u"“🔑”"_s;
}

void TestErrorText::hostileDetailIsTamed()
{
    QFETCH(QByteArray, found);
    QFETCH(QString, shown);
    const QString words = message(
        {.code = ErrorCode::AlgorithmUnknown, .segment = Segment::None, .offset = -1, .found = found, .wanted = {}});
    QVERIFY2(words.startsWith(shown), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
