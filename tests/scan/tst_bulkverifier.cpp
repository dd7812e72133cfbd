// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "scan/bulkverifier.h"
#include "token/issue.h"

#include <QTest>

#include <atomic>

using namespace claimsmith;
using namespace claimsmith::scan;
using namespace Qt::StringLiterals;

namespace {

constexpr auto now = token::fromSeconds(1'700'000'000);

ReadSome source(const QByteArray &text)
{
    auto at = std::make_shared<qsizetype>(0);
    return [=](char *data, qint64 capacity) -> qint64 {
        const qsizetype count = std::min(static_cast<qsizetype>(capacity), text.size() - *at);
        std::copy_n(text.cbegin() + *at, count, data);
        *at += count;
        return count;
    };
}

jose::Key secret()
{
    return *jose::Key::fromSecret("a secret of at least 32 bytes, for HS256", jose::SecretEncoding::Utf8);
}

QByteArray signedToken(const QByteArray &payload)
{
    auto signer = jose::Signer::create(secret(), jose::AlgorithmId::HS256);
    return *token::signCompact(R"({"alg":"HS256"})", payload, *signer);
}

/// Good, expired and damaged tokens by turns: line n is damaged where n % 5 is 0, expired where n % 3 is 0.
struct Mixture
{
    QByteArray text;
    QList<QByteArray> words; ///< what each line must give
};
Mixture mixture(int lines)
{
    const QByteArray good = signedToken(R"({"sub":"42","exp":1800000000})");
    const QByteArray expired = signedToken(R"({"sub":"42","exp":1600000000})");
    QByteArray damaged = good;
    damaged[good.size() - 5] = good.at(good.size() - 5) == 'A' ? 'B' : 'A';
    Mixture result;
    for (int line = 1; line <= lines; ++line) {
        const QByteArray &token = line % 5 == 0 ? damaged : line % 3 == 0 ? expired : good;
        const char *word = line % 5 == 0 ? "invalid active" : line % 3 == 0 ? "verified expired" : "verified active";
        result.text += token + '\n';
        result.words += QByteArray::number(line) + ' ' + word;
    }
    return result;
}

void format(qint64 line, const token::Token &, const token::Verdict &verdict, QByteArray &out)
{
    out.append(QByteArray::number(line)).append(' ');
    out.append(QByteArrayView(statusName(verdict.signature))).append(' ');
    out.append(QByteArrayView(statusName(verdict.time))).append('\n');
}

} // namespace

class TestBulkVerifier : public QObject
{
    Q_OBJECT
private slots:
    void everyThreadCountGivesTheSameInTheSameOrder_data();
    void everyThreadCountGivesTheSameInTheSameOrder();
    void blankLinesAndLineEndsAreNoTokens();
    void whatIsNoTokenIsCounted();
    void tooLongLineIsNoTokenAndTheNextIsJudged();
    void failedWriteEndsTheRun();
    void failedReadIsTold();

private:
    jose::CryptoSession m_crypto;
};

void TestBulkVerifier::everyThreadCountGivesTheSameInTheSameOrder_data()
{
    QTest::addColumn<int>("threads");
    for (const int threads : {0, 1, 2, 3, 8})
        QTest::addRow("%d threads", threads) << threads;
}

void TestBulkVerifier::everyThreadCountGivesTheSameInTheSameOrder()
{
    QFETCH(const int, threads);
    const Mixture input = mixture(6000); // some eight chunks
    QByteArray written;
    const BulkVerifier verifier({}, {secret()}, now, threads);
    const BulkResult result = verifier.run(source(input.text), &format, [&](QByteArrayView bytes) {
        written += bytes;
        return true;
    });
    QCOMPARE(written, input.words.join('\n') + '\n');

    const auto count = [&](const char *word) {
        return std::ranges::count_if(input.words, [word](const QByteArray &each) { return each.contains(word); });
    };
    QCOMPARE(result.counts.tokens, 6000);
    QCOMPARE(result.counts.accepted, count("verified active"));
    QCOMPARE(result.counts.signature[static_cast<size_t>(token::SignatureStatus::Invalid)], count("invalid"));
    QCOMPARE(result.counts.time[static_cast<size_t>(token::TimeStatus::Expired)], count("expired"));
    const BulkCounts alone = verifier.count(source(input.text)).counts;
    QCOMPARE(alone.signature, result.counts.signature);
    QCOMPARE(alone.time, result.counts.time);
}

void TestBulkVerifier::blankLinesAndLineEndsAreNoTokens()
{
    const QByteArray token = signedToken(R"({"exp":1800000000})");
    QByteArray written;
    const BulkResult result =
        BulkVerifier({}, {secret()}, now, 1)
            .run(source("\n \t \r\n" + token + "\r\n\n  " + token), &format, [&](QByteArrayView bytes) {
                written += bytes;
                return true;
            });
    QCOMPARE(written, "3 verified active\n5 verified active\n");
    QCOMPARE(result.counts.tokens, 2);
    QCOMPARE(result.counts.accepted, 2);
}

void TestBulkVerifier::whatIsNoTokenIsCounted()
{
    const BulkCounts counts = BulkVerifier({}, {secret()}, now, 1).count(source("nonsense\na.b.c\n\xff\xfe\n")).counts;
    QCOMPARE(counts.tokens, 3);
    QCOMPARE(counts.accepted, 0);
}

void TestBulkVerifier::tooLongLineIsNoTokenAndTheNextIsJudged()
{
    const QByteArray token = signedToken(R"({"exp":1800000000})");
    const QByteArray text = QByteArray(token::Token::maxBytes + 100, 'a') + '\n' + token + '\n';
    QList<bool> wellFormed;
    QList<token::DefectCode> codes;
    const auto look = [&](qint64, const token::Token &each, const token::Verdict &verdict, QByteArray &) {
        wellFormed += verdict.structure == token::StructureStatus::WellFormed;
        for (const token::Defect &defect : each.defects())
            codes += defect.code;
    };
    const auto discard = [](QByteArrayView) { return true; };
    const BulkResult result = BulkVerifier({}, {secret()}, now, 1).run(source(text), look, discard);
    QCOMPARE(wellFormed, (QList{false, true}));
    QCOMPARE(codes, (QList{token::DefectCode::TooLarge}));
    QCOMPARE(result.counts.accepted, 1);
}

void TestBulkVerifier::failedWriteEndsTheRun()
{
    const BulkResult result =
        BulkVerifier({}, {secret()}, now, 2).run(source(mixture(6000).text), &format, [](QByteArrayView) {
            return false;
        });
    QVERIFY(result.writeFailed);
    QVERIFY(!result.readFailed);
}

void TestBulkVerifier::failedReadIsTold()
{
    const BulkResult result = BulkVerifier({}, {secret()}, now, 2).count([](char *, qint64) -> qint64 { return -1; });
    QVERIFY(result.readFailed);
    QCOMPARE(result.counts.tokens, 0);
}

QTEST_GUILESS_MAIN(TestBulkVerifier)
#include "tst_bulkverifier.moc"
