// SPDX-License-Identifier: MIT
#include "model/claimrows.h"

#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using token::ClaimRow;
using token::ClaimType;
using token::FormPart;

class TestClaimRows : public QObject
{
    Q_OBJECT
private slots:
    void aRowStartsWithWhatItsNameUsuallyIs_data();
    void aRowStartsWithWhatItsNameUsuallyIs();
    void anotherTypeKeepsWhatItCanHold_data();
    void anotherTypeKeepsWhatItCanHold();
    void everyTypeBecomesEveryOther();
    void nullBringsBackWhatWasTyped();
    void onlyNamesThatAreNotThereAreOffered();

private:
    static constexpr token::Instant now = token::fromSeconds(1'700'000'000);
};

void TestClaimRows::aRowStartsWithWhatItsNameUsuallyIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FormPart>("part");
    QTest::addColumn<ClaimType>("type");
    QTest::addColumn<QString>("value");
    QTest::addRow("exp") << u"exp"_s << FormPart::Payload << ClaimType::Lifetime << u"1h"_s;
    QTest::addRow("iat") << u"iat"_s << FormPart::Payload << ClaimType::DateTime << u"now"_s;
    QTest::addRow("auth_time") << u"auth_time"_s << FormPart::Payload << ClaimType::DateTime << u"now"_s;
    QTest::addRow("jti") << u"jti"_s << FormPart::Payload << ClaimType::Text << u"{{uuid}}"_s;
    QTest::addRow("aud") << u"aud"_s << FormPart::Payload << ClaimType::List << QString();
    QTest::addRow("email_verified") << u"email_verified"_s << FormPart::Payload << ClaimType::Boolean << u"true"_s;
    QTest::addRow("custom") << u"tenant"_s << FormPart::Payload << ClaimType::Text << QString();
    QTest::addRow("no name") << QString() << FormPart::Payload << ClaimType::Text << QString();
    QTest::addRow("typ of a header") << u"typ"_s << FormPart::Header << ClaimType::Text << u"JWT"_s;
    QTest::addRow("exp of a header is custom") << u"exp"_s << FormPart::Header << ClaimType::Text << QString();
}

void TestClaimRows::aRowStartsWithWhatItsNameUsuallyIs()
{
    QFETCH(QString, name);
    QFETCH(FormPart, part);
    QFETCH(ClaimType, type);
    QFETCH(QString, value);
    const ClaimRow row = model::starterRow(name, part);
    QCOMPARE(row.name, name);
    QCOMPARE(row.type, type);
    QCOMPARE(row.value, value);
    QVERIFY(row.enabled);
}

void TestClaimRows::anotherTypeKeepsWhatItCanHold_data()
{
    QTest::addColumn<ClaimRow>("from");
    QTest::addColumn<ClaimRow>("to");
    const auto row = [](const char *name, const ClaimRow &from, const ClaimRow &to) {
        QTest::newRow(name) << from << to;
    };
    using enum ClaimType;
    row("a lifetime as text: exp as text", {u"exp"_s, Lifetime, u"1h"_s}, {u"exp"_s, Text, u"1700003600"_s});
    row("a lifetime as a number", {u"exp"_s, Lifetime, u"1h"_s}, {u"exp"_s, Number, u"1700003600"_s});
    row("a lifetime as a time", {u"exp"_s, Lifetime, u"1h"_s}, {u"exp"_s, DateTime, u"1700003600"_s});
    row("a time as a lifetime", {u"exp"_s, DateTime, u"now+90m"_s}, {u"exp"_s, Lifetime, u"1h30m"_s});
    row("a time past as a lifetime", {u"exp"_s, Number, u"1699999940"_s}, {u"exp"_s, Lifetime, u"-1m"_s});
    row("no time as a lifetime", {u"exp"_s, Text, u"soon"_s}, {u"exp"_s, Lifetime, u"1h"_s});
    row("no time as a time", {u"exp"_s, Text, u"soon"_s}, {u"exp"_s, DateTime, u"now"_s});
    row("number text kept", {u"n"_s, Number, u"1.50"_s}, {u"n"_s, Text, u"1.50"_s});
    row("text of a number", {u"n"_s, Text, u"1.50"_s}, {u"n"_s, Number, u"1.50"_s});
    row("text of no number is left to the note", {u"n"_s, Text, u"x"_s}, {u"n"_s, Number, u"x"_s});
    row("text as a boolean", {u"b"_s, Text, u"x"_s}, {u"b"_s, Boolean, u"true"_s});
    row("false as a boolean", {u"b"_s, Text, u"false"_s}, {u"b"_s, Boolean, u"false"_s});
    row("text as a list", {u"aud"_s, Text, u"a b"_s}, {u"aud"_s, List, {}, {u"a b"_s}});
    row("no text as a list", {u"aud"_s, Text, {}}, {u"aud"_s, List});
    row("a scope as a list", {u"scope"_s, Text, u"read  write"_s}, {u"scope"_s, List, {}, {u"read"_s, u"write"_s}});
    row("a list as text", {u"scope"_s, List, {}, {u"read"_s, u"write"_s}}, {u"scope"_s, Text, u"read write"_s});
    row("a list as JSON", {u"aud"_s, List, {}, {u"a\"b"_s}}, {u"aud"_s, Json, uR"(["a\"b"])"_s});
    row("JSON as a list", {u"aud"_s, Json, uR"(["a\"b", 1])"_s}, {u"aud"_s, List, {}, {u"a\"b"_s, u"1"_s}});
    row("a JSON string as text", {u"a"_s, Json, uR"("\u0041")"_s}, {u"a"_s, Text, u"A"_s});
    row("text as JSON", {u"a"_s, Text, u"A\""_s}, {u"a"_s, Json, uR"("A\"")"_s});
    row("no JSON as text", {u"a"_s, Json, u"{"_s}, {u"a"_s, Text, u"{"_s});
    row("no number as JSON", {u"a"_s, Number, u"x"_s}, {u"a"_s, Json, u"{}"_s});
    row("off stays off", {u"a"_s, Text, u"1"_s, {}, false}, {u"a"_s, Number, u"1"_s, {}, false});
}

void TestClaimRows::anotherTypeKeepsWhatItCanHold()
{
    QFETCH(ClaimRow, from);
    QFETCH(ClaimRow, to);
    const ClaimRow made = model::withType(from, to.type, now);
    QCOMPARE(made.value, to.value);
    QCOMPARE(made.items, to.items);
    QVERIFY(made == to);
}

void TestClaimRows::everyTypeBecomesEveryOther()
{
    for (const ClaimType from : token::claimTypes()) {
        for (const ClaimType to : token::claimTypes()) {
            const ClaimRow row = model::withType(ClaimRow{u"exp"_s, ClaimType::Text, u"60"_s}, from, now);
            const ClaimRow made = model::withType(row, to, now);
            QCOMPARE(made.type, to);
            // What is no number stays as it was typed, for its note to speak of.
            QVERIFY2(token::renderValue(made, now) || to == ClaimType::Number, token::claimTypeName(to).data());
        }
    }
}

void TestClaimRows::nullBringsBackWhatWasTyped()
{
    const ClaimRow text{u"a"_s, ClaimType::Text, u"x"_s};
    QVERIFY(model::withType(model::withType(text, ClaimType::Null, now), ClaimType::Text, now) == text);
    const ClaimRow list{u"aud"_s, ClaimType::List, {}, {u"x"_s, u"y z"_s}};
    QVERIFY(model::withType(model::withType(list, ClaimType::Null, now), ClaimType::List, now) == list);
}

void TestClaimRows::onlyNamesThatAreNotThereAreOffered()
{
    const QStringList all = model::namesToAdd({}, FormPart::Payload);
    QVERIFY(all.startsWith(u"iss"_s));
    QVERIFY(all.contains(u"exp"_s) && all.contains(u"scope"_s));
    const QStringList rest = model::namesToAdd({{.name = u"iss"_s}, {.name = u"exp"_s}}, FormPart::Payload);
    QCOMPARE(rest.size(), all.size() - 2);
    QVERIFY(!rest.contains(u"iss"_s));
    const QStringList header = model::namesToAdd({{.name = u"alg"_s}}, FormPart::Header);
    QVERIFY(header.contains(u"kid"_s) && !header.contains(u"alg"_s));
    QVERIFY2(!header.contains(u"p2c"_s), "encryption has no place in the header of a signed token");
}

QTEST_GUILESS_MAIN(TestClaimRows)
#include "tst_claimrows.moc"
