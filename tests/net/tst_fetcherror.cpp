// SPDX-License-Identifier: MIT
#include "net/fetcherror.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace claimsmith::net;
using namespace Qt::StringLiterals;

class TestFetchError : public QObject
{
    Q_OBJECT
private slots:
    void everyCodeHasNameAndWords();
    void wordsNameThePlaceAndTheReason();
    void hostileAddressStaysInItsLine();
};

void TestFetchError::everyCodeHasNameAndWords()
{
    QSet<QString> sentences;
    QSet<QLatin1StringView> names;
    static const QRegularExpression snakeCase(u"^[a-z]+(_[a-z]+)*$"_s);
    for (int code = 0; code <= static_cast<int>(FetchErrorCode::Cancelled); ++code) {
        const FetchError error{static_cast<FetchErrorCode>(code), QUrl(u"https://place.example/"_s), u"DETAIL"_s};
        const QString words = message(error);
        QVERIFY2(words.contains(u"https://place.example/"_s), qPrintable(words));
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
        QVERIFY2(words.endsWith(u'.') || words.endsWith(u"DETAIL"_s), qPrintable(words));
        QVERIFY2(snakeCase.match(codeName(error.code)).hasMatch(), codeName(error.code).data());
        sentences.insert(words);
        names.insert(codeName(error.code));
    }
    QCOMPARE(sentences.size(), static_cast<int>(FetchErrorCode::Cancelled) + 1);
    QCOMPARE(names.size(), sentences.size());
}

void TestFetchError::wordsNameThePlaceAndTheReason()
{
    QCOMPARE(message({FetchErrorCode::BadStatus, QUrl(u"https://a.example/jwks"_s), u"404"_s}),
        u"https://a.example/jwks answered with status 404 instead of keys. See whether the address is right."_s);
    QCOMPARE(message({FetchErrorCode::Unreachable, QUrl(u"https://a.example/"_s), u"Connection refused."_s}),
        u"https://a.example/ does not answer: Connection refused. See whether the server runs and the port is right."_s);
}

void TestFetchError::hostileAddressStaysInItsLine()
{
    const QUrl url(u"https://user:secret@a.example/%2/%E2%80%AE/"_s + QString(5000, u'x'));
    const QString words = message({FetchErrorCode::BadStatus, url, u"5%100\n\u202e"_s});
    QVERIFY2(words.startsWith(u"https://a.example/%252/"_s), qPrintable(words));
    QVERIFY2(words.contains(u"status 5%100�� instead"_s), qPrintable(words));
    QVERIFY(!words.contains(u"secret"_s));
    QVERIFY(!words.contains(u'\u202e') && !words.contains(u'\n'));
    QVERIFY(words.size() < 600);
}

QTEST_GUILESS_MAIN(TestFetchError)
#include "tst_fetcherror.moc"
