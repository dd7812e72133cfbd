// SPDX-License-Identifier: MIT
#include "store/storeerror.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace claimsmith::store;
using namespace Qt::StringLiterals;

class TestStoreError : public QObject
{
    Q_OBJECT
private slots:
    void everyCodeHasNameAndWords();
    void wordsNameThePlaceAndTheReason();
    void hostilePlaceStaysInItsLine();
};

void TestStoreError::everyCodeHasNameAndWords()
{
    QSet<QString> sentences;
    QSet<QLatin1StringView> names;
    static const QRegularExpression snakeCase(u"^[a-z]+(_[a-z]+)*$"_s);
    for (int code = 0; code <= static_cast<int>(ErrorCode::HistoryInUse); ++code) {
        const Error error{static_cast<ErrorCode>(code), u"PLACE"_s, u"DETAIL"_s};
        const QString words = message(error);
        QVERIFY2(words.endsWith(u'.') || words.endsWith(u"DETAIL"_s), qPrintable(words));
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
        QVERIFY2(snakeCase.match(codeName(error.code)).hasMatch(), codeName(error.code).data());
        sentences.insert(words);
        names.insert(codeName(error.code));
    }
    QCOMPARE(sentences.size(), static_cast<int>(ErrorCode::HistoryInUse) + 1);
    QCOMPARE(names.size(), sentences.size());
}

void TestStoreError::wordsNameThePlaceAndTheReason()
{
    QCOMPARE(message({ErrorCode::FileOpen, u"/d/claimsmith.db"_s, u"unable to open database file."_s}),
        u"/d/claimsmith.db cannot be opened: unable to open database file. See to it that you may read and write this "
        "file and its folder."_s);
    QCOMPARE(message({ErrorCode::LinkMissing, u"/k/prod.pem"_s, {}}),
        u"/k/prod.pem is gone. Its key is back as soon as the file is."_s);
    QCOMPARE(codeName(ErrorCode::SecretsUnavailable), "secrets_unavailable"_L1);
    QVERIFY(setAsideMessage(u"/d/claimsmith.db.damaged"_s).contains(u"moved to /d/claimsmith.db.damaged,"_s));
    QVERIFY(message({ErrorCode::SecretsUnavailable, {}, u"no bus"_s}).startsWith(u"No key store is running"_s));
    QVERIFY(historySetAsideMessage(u"/d/history.damaged"_s).contains(u"moved to /d/history.damaged,"_s));
}

void TestStoreError::hostilePlaceStaysInItsLine()
{
    const QString words =
        message({ErrorCode::LinkUnreadable, u"/k/%2\n\u202e"_s + QString(5000, u'x'), u"denied %1"_s});
    QVERIFY2(words.startsWith(u"/k/%2��xxx"_s), qPrintable(words));
    QVERIFY(words.contains(u"cannot be read: denied %1."_s));
    QVERIFY(!words.contains(u'\n'));
    QVERIFY(words.size() < 1000);
}

QTEST_GUILESS_MAIN(TestStoreError)
#include "tst_storeerror.moc"
