// SPDX-License-Identifier: MIT
#include "scan/bulkissuer.h"

#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "token/formfiller.h"
#include "token/issue.h"
#include "token/judge.h"

#include <QSet>
#include <QTest>

#include <atomic>

using namespace claimsmith;
using namespace claimsmith::scan;
using namespace Qt::StringLiterals;
using token::ClaimRow;
using token::ClaimType;
using token::Fill;

namespace {

constexpr auto now = token::fromSeconds(1'700'000'000);

jose::Key key()
{
    static const jose::Key made = jose::Key::generate(jose::AlgorithmId::HS256).value();
    return made;
}

MakeJson form(const QList<ClaimRow> &rows, const token::ValueTable *table = nullptr)
{
    return [filler = token::FormFiller(rows, now, table)](const Fill &fill) { return filler.bytes(fill); };
}

BulkOrder order(const QList<ClaimRow> &claims, qint64 count, int threads)
{
    return {.header = form({{.name = u"alg"_s, .value = u"HS256"_s}}),
        .payload = form(claims),
        .key = key(),
        .algorithm = jose::AlgorithmId::HS256,
        .count = count,
        .threads = threads};
}

QByteArray payload(const QByteArray &token) { return jose::base64url::decode(token.split('.').at(1)).bytes; }

struct Written
{
    BulkIssued result;
    QByteArrayList tokens;
};

Written issued(const BulkOrder &order, const Progress &progress = {}, const std::stop_token &stop = {})
{
    QByteArray text;
    const WriteAll write = [&text](QByteArrayView bytes) {
        text += bytes;
        return true;
    };
    const BulkIssued result = issueMany(order, write, progress, stop);
    QByteArrayList tokens = text.split('\n');
    tokens.removeLast();
    return {result, tokens};
}

} // namespace

class TestBulkIssuer : public QObject
{
    Q_OBJECT
private slots:
    void tokensComeInOrder_data();
    void tokensComeInOrder();
    void everyRowOfATableMakesAToken();
    void idsAreNewForEachToken();
    void headerMayChange();
    void unsecuredTokensAreMade();
    void firstTokenThatCannotBeMadeIsTold_data();
    void firstTokenThatCannotBeMadeIsTold();
    void keyThatDoesNotFitIsTold();
    void progressAscends();
    void runCanBeCancelled();
    void failedWriteEndsTheRun();

private:
    jose::CryptoSession m_session;
};

void TestBulkIssuer::tokensComeInOrder_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<int>("threads");
    for (const qint64 count : {0, 1, 255, 256, 257, 3000}) {
        for (const int threads : {1, 2, 5})
            QTest::addRow("%lld tokens on %d threads", count, threads) << count << threads;
    }
}

void TestBulkIssuer::tokensComeInOrder()
{
    QFETCH(qint64, count);
    QFETCH(int, threads);
    const Written written = issued(order({{.name = u"sub"_s, .value = u"user-{{n}}"_s},
                                             {.name = u"iat"_s, .type = ClaimType::DateTime, .value = u"now"_s}},
        count, threads));
    QVERIFY(written.result.isComplete());
    QCOMPARE(written.result.written, count);
    QCOMPARE(written.tokens.size(), count);
    token::Judge judge({}, {key()});
    for (qint64 i = 0; i < count; ++i) {
        const QByteArray &text = written.tokens.at(i);
        QCOMPARE(payload(text), "{\"sub\":\"user-" + QByteArray::number(i + 1) + "\",\"iat\":1700000000}");
        QVERIFY(judge.judge(token::Token::decode(text), now).accepted());
    }
}

void TestBulkIssuer::everyRowOfATableMakesAToken()
{
    const auto table = token::ValueTable::fromCsv("id,name\r\n1,\"a, \"\"b\"\"\"\r\n2,Zoë\r\n");
    QVERIFY(table);
    BulkOrder made = order({}, 99, 2);
    made.table = &*table;
    made.payload = form({{.name = u"sub"_s, .value = u"{{name}}"_s},
                            {.name = u"id"_s, .type = ClaimType::Number, .value = u"{{id}}"_s}},
        &*table);
    const Written written = issued(made);
    QCOMPARE(written.tokens.size(), 2);
    QCOMPARE(payload(written.tokens.at(0)), R"({"sub":"a, \"b\"","id":1})");
    QCOMPARE(payload(written.tokens.at(1)), R"({"sub":"Zoë","id":2})");
}

void TestBulkIssuer::idsAreNewForEachToken()
{
    const Written written =
        issued(order({{.name = u"jti"_s, .value = u"{{uuid}}"_s}, {.name = u"again"_s, .value = u"{{uuid}}"_s},
                         {.name = u"family"_s, .value = u"{{family}}"_s}},
            2000, 3));
    QSet<QByteArray> ids;
    for (const QByteArray &text : written.tokens) {
        const QByteArrayList parts = payload(text).split('"');
        QCOMPARE(parts.at(3), parts.at(7)); // the same in all places of one token
        ids << parts.at(3) << parts.at(11);
    }
    QCOMPARE(ids.size(), 4000);
}

void TestBulkIssuer::headerMayChange()
{
    BulkOrder made = order({}, 3, 1);
    made.header = form({{.name = u"alg"_s, .value = u"HS256"_s}, {.name = u"kid"_s, .value = u"k{{n}}"_s}});
    const Written written = issued(made);
    QCOMPARE(jose::base64url::decode(written.tokens.at(2).split('.').at(0)).bytes, R"({"alg":"HS256","kid":"k3"})");
}

void TestBulkIssuer::unsecuredTokensAreMade()
{
    BulkOrder made = order({}, 2, 1);
    made.key = {};
    made.algorithm = jose::AlgorithmId::None;
    made.header = form({{.name = u"alg"_s, .value = u"none"_s}});
    QCOMPARE(issued(made).tokens, (QByteArrayList{"eyJhbGciOiJub25lIn0.e30.", "eyJhbGciOiJub25lIn0.e30."}));
}

void TestBulkIssuer::firstTokenThatCannotBeMadeIsTold_data()
{
    QTest::addColumn<qint64>("bad");
    QTest::addColumn<int>("threads");
    for (const qint64 bad : {1, 2, 256, 257, 1500}) {
        for (const int threads : {1, 4})
            QTest::addRow("number %lld on %d threads", bad, threads) << bad << threads;
    }
}

void TestBulkIssuer::firstTokenThatCannotBeMadeIsTold()
{
    QFETCH(qint64, bad);
    QFETCH(int, threads);
    BulkOrder made = order({}, 3000, threads);
    // All from `bad` on are bad: threads that are ahead must not hide the first, nor write behind it.
    made.payload = [bad](const Fill &fill) -> token::Issued<QByteArray> {
        if (fill.number < bad)
            return QByteArray::number(fill.number);
        return std::unexpected(
            token::IssueError{.code = token::IssueError::Code::RowRefused, .name = QByteArray::number(fill.number)});
    };
    const Written written = issued(made);
    QVERIFY(!written.result.isComplete());
    QCOMPARE(written.result.failedNumber, bad);
    QCOMPARE(written.result.error->name, QByteArray::number(bad));
    QCOMPARE(written.result.written, bad - 1);
    QCOMPARE(written.tokens.size(), bad - 1);
    QVERIFY(!written.result.writeFailed && !written.result.cancelled);
}

void TestBulkIssuer::keyThatDoesNotFitIsTold()
{
    BulkOrder made = order({}, 10, 2);
    made.algorithm = jose::AlgorithmId::RS256;
    const Written written = issued(made);
    QCOMPARE(written.result.error->code, token::IssueError::Code::Signing);
    QCOMPARE(written.result.error->error->code, jose::ErrorCode::KeyTypeMismatch);
    QCOMPARE(written.result.failedNumber, 1);
}

void TestBulkIssuer::progressAscends()
{
    QList<qint64> told;
    const Written written = issued(order({}, 3000, 4), [&told](qint64 count) { told.append(count); });
    QVERIFY(!told.isEmpty());
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE(told.constLast(), 3000);
    QCOMPARE(written.result.written, 3000);
}

void TestBulkIssuer::runCanBeCancelled()
{
    std::stop_source source;
    const Written written = issued(
        order({}, 1'000'000, 2), [&source](qint64 count) { count >= 512 ? source.request_stop() : false; },
        source.get_token());
    QVERIFY(written.result.cancelled);
    QVERIFY(!written.result.isComplete());
    QVERIFY(written.result.written >= 512 && written.result.written < 1'000'000);
    QCOMPARE(written.tokens.size(), written.result.written);
}

void TestBulkIssuer::failedWriteEndsTheRun()
{
    qsizetype room = 20'000;
    const BulkIssued result = issueMany(order({}, 100'000, 3), [&room](QByteArrayView bytes) {
        room -= bytes.size();
        return room >= 0;
    });
    QVERIFY(result.writeFailed);
    QVERIFY(!result.cancelled && !result.isComplete() && !result.error);
    QVERIFY(result.written < 100'000);
}

QTEST_GUILESS_MAIN(TestBulkIssuer)
#include "tst_bulkissuer.moc"
