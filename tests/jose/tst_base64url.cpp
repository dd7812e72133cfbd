// SPDX-License-Identifier: MIT
#include "jose/base64url.h"

#include <QTest>

using namespace claimsmith::jose;
using namespace Qt::StringLiterals;

namespace {

QByteArray everyByte(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i)
        bytes[i] = static_cast<char>(i * 167 + 13);
    return bytes;
}

} // namespace

class TestBase64Url : public QObject
{
    Q_OBJECT
private slots:
    void vectorsDecodeAndEncode_data();
    void vectorsDecodeAndEncode();
    void everyLengthComesBack();
    void encodingIsAppended();
    void departuresAreNamed_data();
    void departuresAreNamed();
    void offsetIsExactAtEveryPlace();
    void everyByteIsInTheAlphabetOrRefused();
    void exactlyOneSpellingIsCanonical();
    void decodeIntoReusesMemory();
    void decodeIntoKeepsSharedCopiesIntact();
    void segmentIsHandedOn();
};

void TestBase64Url::vectorsDecodeAndEncode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    // RFC 4648 §10, without the padding.
    QTest::newRow("empty") << ""_ba << ""_ba;
    QTest::newRow("f") << "f"_ba << "Zg"_ba;
    QTest::newRow("fo") << "fo"_ba << "Zm8"_ba;
    QTest::newRow("foo") << "foo"_ba << "Zm9v"_ba;
    QTest::newRow("foob") << "foob"_ba << "Zm9vYg"_ba;
    QTest::newRow("fooba") << "fooba"_ba << "Zm9vYmE"_ba;
    QTest::newRow("foobar") << "foobar"_ba << "Zm9vYmFy"_ba;
    QTest::newRow("RFC 7515 appendix C") << "\x03\xec\xff\xe0\xc1"_ba << "A-z_4ME"_ba;
    QTest::newRow("RFC 7515 A.1 header") << "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}"_ba
                                         << "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"_ba;
    QTest::newRow("all zeros") << QByteArray(6, '\0') << "AAAAAAAA"_ba;
    QTest::newRow("all ones") << QByteArray(6, '\xff') << "________"_ba;
}

void TestBase64Url::vectorsDecodeAndEncode()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    const base64url::Decoded decoded = base64url::decode(text);
    QVERIFY(!decoded.problem);
    QCOMPARE(decoded.bytes, bytes);
    QCOMPARE(base64url::encode(bytes), text);
}

void TestBase64Url::everyLengthComesBack()
{
    for (qsizetype count = 0; count < 300; ++count) {
        const QByteArray bytes = everyByte(count);
        const QByteArray text = base64url::encode(bytes);
        QCOMPARE(text.size(), (count * 4 + 2) / 3);
        QCOMPARE(text.size(), base64url::encodedSize(count));
        const base64url::Decoded decoded = base64url::decode(text);
        QVERIFY(!decoded.problem);
        QCOMPARE(decoded.bytes, bytes);
    }
}

void TestBase64Url::encodingIsAppended()
{
    QByteArray text = "before."_ba;
    const QByteArray shared = text;
    for (qsizetype count = 0; count < 10; ++count) {
        base64url::appendEncoded(text, everyByte(count));
        text += '.';
    }
    QCOMPARE(shared, "before."_ba);
    const QByteArrayList parts = text.split('.');
    QCOMPARE(parts.size(), 12);
    QCOMPARE(parts.first(), "before"_ba);
    for (qsizetype count = 0; count < 10; ++count)
        QCOMPARE(parts.at(count + 1), base64url::encode(everyByte(count)));
}

void TestBase64Url::departuresAreNamed_data()
{
    using enum ErrorCode;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &text, ErrorCode code, qsizetype offset,
                         const QByteArray &found,
                         const QByteArray &bytes) { QTest::newRow(name) << text << code << offset << found << bytes; };
    row("one = refused", "Zm8="_ba, Base64Padding, 3, {}, "fo"_ba);
    row("two = refused at the first", "Zg=="_ba, Base64Padding, 2, {}, "f"_ba);
    row("= in the middle", "Zm=9v"_ba, Base64Padding, 2, {}, "foo"_ba);
    row("only padding", "===="_ba, Base64Padding, 0, {}, {});
    row("space inside", "Zm 9v"_ba, Base64WhiteSpace, 2, {}, "foo"_ba);
    row("line break at the end", "Zm9v\n"_ba, Base64WhiteSpace, 4, {}, "foo"_ba);
    row("CRLF inside a later group", "Zm9vYm\r\nFy"_ba, Base64WhiteSpace, 6, {}, "foobar"_ba);
    row("tab first", "\tZm9v"_ba, Base64WhiteSpace, 0, {}, "foo"_ba);
    row("standard base64 +", "A+z_4ME"_ba, Base64Alphabet, 1, "+"_ba, "\x03\xec\xff\xe0\xc1"_ba);
    row("standard base64 /", "A-z/4ME"_ba, Base64Alphabet, 3, "/"_ba, "\x03\xec\xff\xe0\xc1"_ba);
    row("dot", "Zm9v.Zm9v"_ba, Base64Alphabet, 4, "."_ba, "foofoo"_ba);
    row("letter beyond ASCII is named whole",
        "Zm\xc3\xa9"
        "9v"_ba,
        Base64Alphabet, 2, "\xc3\xa9"_ba, "foo"_ba);
    row("half a UTF-8 character is named as byte", "Zm9\xc3v"_ba, Base64Alphabet, 3, "0xC3"_ba, "foo"_ba);
    row("NUL is named by its code", "Zm9v\0Zm9v"_ba, Base64Alphabet, 4, "U+0000"_ba, "foofoo"_ba);
    row("zero-width space is named by its code", "\xe2\x80\x8bZm9v"_ba, Base64Alphabet, 0, "U+200B"_ba, "foo"_ba);
    row("byte order mark is named by its code", "\xef\xbb\xbfZm9v"_ba, Base64Alphabet, 0, "U+FEFF"_ba, "foo"_ba);
    row("a single character", "Z"_ba, Base64Length, 0, {}, {});
    row("4n+1 characters", "Zm9vY"_ba, Base64Length, 4, {}, "foo"_ba);
    row("trailing bits after one octet", "Zh"_ba, Base64TrailingBits, 1, {}, "f"_ba);
    row("trailing bits after two octets", "Zm9"_ba, Base64TrailingBits, 2, {}, "fo"_ba);
    row("highest of the four trailing bits", "Zo"_ba, Base64TrailingBits, 1, {}, "f"_ba);
    // Of two departures the one with the lower offset is named, also where it shows only at the end of the text.
    row("trailing bits before padding", "Zh=="_ba, Base64TrailingBits, 1, {}, "f"_ba);
    row("length before padding", "Zm9vY==="_ba, Base64Length, 4, {}, "foo"_ba);
    row("white space before trailing bits", " Zh"_ba, Base64WhiteSpace, 0, {}, "f"_ba);
    row("first of two strangers", "Z!m?9v"_ba, Base64Alphabet, 1, "!"_ba, "foo"_ba);
}

void TestBase64Url::departuresAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QFETCH(qsizetype, offset);
    QFETCH(QByteArray, found);
    QFETCH(QByteArray, bytes);
    const base64url::Decoded decoded = base64url::decode(text, Segment::Signature);
    QVERIFY(decoded.problem);
    QCOMPARE(codeName(decoded.problem->code), codeName(code));
    QCOMPARE(decoded.problem->offset, offset);
    QCOMPARE(decoded.problem->found, found);
    QCOMPARE(decoded.bytes, bytes);
}

void TestBase64Url::offsetIsExactAtEveryPlace()
{
    const QByteArray bytes = everyByte(60);
    const QByteArray text = base64url::encode(bytes);
    for (qsizetype place = 0; place <= text.size(); ++place) {
        QByteArray broken = text;
        broken.insert(place, '*');
        const base64url::Decoded decoded = base64url::decode(broken);
        QVERIFY(decoded.problem);
        QCOMPARE(decoded.problem->offset, place);
        QCOMPARE(decoded.bytes, bytes);
    }
}

void TestBase64Url::everyByteIsInTheAlphabetOrRefused()
{
    for (int code = 0; code < 256; ++code) {
        const char character = static_cast<char>(code);
        const bool inAlphabet = (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z')
                                || (code >= '0' && code <= '9') || code == '-' || code == '_';
        for (qsizetype place = 0; place < 4; ++place) {
            QByteArray text = "AAAAAAAA"_ba;
            text[place] = character;
            QCOMPARE(!base64url::decode(text).problem, inAlphabet);
        }
    }
}

void TestBase64Url::exactlyOneSpellingIsCanonical()
{
    // A token whose signature can be spelled in several ways defeats lists of tokens by their text.
    const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"_ba;
    int twoCharacters = 0;
    int threeCharacters = 0;
    for (const char last : alphabet) {
        twoCharacters += base64url::decode("Z"_ba + last).problem ? 0 : 1;
        threeCharacters += base64url::decode("Zm"_ba + last).problem ? 0 : 1;
    }
    QCOMPARE(twoCharacters, 4);
    QCOMPARE(threeCharacters, 16);
}

void TestBase64Url::decodeIntoReusesMemory()
{
    QByteArray bytes;
    QVERIFY(!base64url::decodeInto(base64url::encode(everyByte(100)), bytes));
    const char *const memory = bytes.constData();
    for (qsizetype count = 100; count >= 0; --count) {
        QVERIFY(!base64url::decodeInto(base64url::encode(everyByte(count)), bytes));
        QCOMPARE(bytes, everyByte(count));
        QCOMPARE(static_cast<const void *>(bytes.constData()), static_cast<const void *>(memory));
    }
}

void TestBase64Url::decodeIntoKeepsSharedCopiesIntact()
{
    QByteArray bytes;
    QVERIFY(!base64url::decodeInto("Zm9v", bytes));
    const QByteArray copy = bytes;
    QVERIFY(!base64url::decodeInto("YmFy", bytes));
    QCOMPARE(copy, "foo"_ba);
    QCOMPARE(bytes, "bar"_ba);
}

void TestBase64Url::segmentIsHandedOn()
{
    QCOMPARE(base64url::decode("Zm8=", Segment::Payload).problem->segment, Segment::Payload);
    QCOMPARE(message(*base64url::decode("Zm8=", Segment::Payload).problem),
        u"“=” pads the base64url here; the parts of a token stand without padding (RFC 7515 §2): remove it "
        "(payload, offset 3)"_s);
}

QTEST_GUILESS_MAIN(TestBase64Url)
#include "tst_base64url.moc"
