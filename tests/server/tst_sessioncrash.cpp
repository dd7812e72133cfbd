// SPDX-License-Identifier: MIT
#include "server/sessionfixture.h"

#include "jose/crypto/crypto.h"

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::server;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using token::Refusal;

namespace {

constexpr token::Instant now = token::fromSeconds(1'700'000'000);
constexpr int patience = 60'000; // ms

constexpr int killCount = 100;

/// What a program said of one session.
struct Chain
{
    QList<QByteArray> consumed; ///< refresh tokens that were answered with another
    QByteArray newest;          ///< the last refresh token that was given out
    QByteArray access;          ///< and its access token
    bool refreshing = false;    ///< a refresh with `newest` was begun and not answered
    bool ending = false;        ///< a log out was begun
    bool ended = false;         ///< and answered
};

/// What sessionload said, by session.
struct Report
{
    QHash<QByteArray, Chain> chains;
    QList<QByteArray> failed;

    void add(const QByteArray &output)
    {
        // A line that the killed program did not finish was not said.
        for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words[0] == "failed") {
                failed.append(words.value(1));
                continue;
            }
            if (words.size() < 2)
                continue;
            Chain &chain = chains[words[1]];
            if (words[0] == "refreshed")
                chain.consumed.append(chain.newest);
            if (words[0] == "login" || words[0] == "refreshed") {
                chain.access = words.value(2);
                chain.newest = words.value(3);
            }
            chain.refreshing = words[0] == "refreshing";
            chain.ending = chain.ending || words[0] == "ending";
            chain.ended = chain.ended || words[0] == "ended";
        }
    }
};

void start(QProcess &process, const QString &file, int threads, int rounds)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QString::fromUtf8(CLAIMSMITH_SESSIONLOAD), {file, QString::number(threads), QString::number(rounds)});
}

/// A sentence for the first thing that is not as it was answered; empty where all is.
QString faultOf(const Chain &chain, SessionService &service)
{
    const auto refusalOf = [&](const QByteArray &token) -> std::optional<Refusal> {
        const auto outcome = service.refresh(token, now);
        return outcome ? std::nullopt : std::optional(outcome.error().refusal);
    };
    for (const QByteArray &token : chain.consumed) {
        if (refusalOf(token) != Refusal::TokenRevoked)
            return u"a consumed token works again, or is not known: "_s + QString::fromLatin1(token);
    }
    if (chain.newest.isEmpty())
        return {};
    const auto access = service.profile(chain.access, now);
    if (chain.ended && (access || access.error().refusal != Refusal::TokenRevoked))
        return u"a log out is forgotten: "_s + QString::fromLatin1(chain.access);
    if (!chain.ending && !access)
        return u"an access token is lost: "_s + access.error().reason;
    const std::optional<Refusal> newest = refusalOf(chain.newest);
    if (chain.ended && newest != Refusal::TokenRevoked)
        return u"a revoked family lives: "_s + QString::fromLatin1(chain.newest);
    if (!chain.ending && !chain.refreshing && newest)
        return u"a refresh token is lost: "_s + QString::fromLatin1(codeName(*newest));
    if (newest && newest != Refusal::TokenRevoked) // begun and not answered: before or behind it, and nothing between
        return u"half of a rotation: "_s + QString::fromLatin1(codeName(*newest));
    return {};
}

} // namespace

/// kill -9 at whatever moment of refreshes and log outs: nothing that was answered is lost, and no consumed token works
/// again.
class TestSessionCrash : public QObject
{
    Q_OBJECT
private slots:
    void killedAtWhateverMoment();
    void twoProgramsOnOneFile();

private:
    jose::CryptoSession m_session;
};

void TestSessionCrash::killedAtWhateverMoment()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"claimsmith.db"_s);
    SessionSettings settings = basicSettings();
    settings.rotation = token::rotation();
    qsizetype answered = 0;
    int interrupted = 0;
    for (int kill = 0; kill < killCount; ++kill) {
        QProcess process;
        start(process, file, 4, 1'000'000);
        QVERIFY(process.waitForReadyRead(patience));
        process.waitForFinished(QRandomGenerator::global()->bounded(120));
        process.kill();
        QVERIFY(process.waitForFinished(patience));
        Report report;
        report.add(process.readAllStandardOutput());
        QVERIFY2(report.failed.isEmpty(), report.failed.join(' ').constData());
        SessionService service = openService(file, settings);
        QVERIFY2(service.database().setAside().isEmpty(), qPrintable(service.database().setAside()));
        for (const Chain &chain : std::as_const(report.chains)) {
            const QString fault = faultOf(chain, service);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            answered += chain.consumed.size() + (chain.ended ? 1 : 0);
            interrupted += chain.refreshing || (chain.ending && !chain.ended) ? 1 : 0;
        }
    }
    QVERIFY2(answered > killCount, "the program was killed before it could do anything");
    qInfo("%d kills, %lld refreshes and log outs answered, %d interrupted", killCount, static_cast<long long>(answered),
        interrupted);
}

void TestSessionCrash::twoProgramsOnOneFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"claimsmith.db"_s);
    QProcess programs[2];
    for (QProcess &program : programs)
        start(program, file, 2, 10);
    Report report;
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitCode(), 0);
        report.add(program.readAllStandardOutput());
    }
    QVERIFY2(report.failed.isEmpty(), report.failed.join(' ').constData());
    QCOMPARE(report.chains.size(), 2 * 2 * 10);
    SessionSettings settings = basicSettings();
    settings.rotation = token::rotation();
    SessionService service = openService(file, settings);
    for (const Chain &chain : std::as_const(report.chains)) {
        QCOMPARE(chain.consumed.size(), 5);
        const QString fault = faultOf(chain, service);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

QTEST_GUILESS_MAIN(TestSessionCrash)
#include "tst_sessioncrash.moc"
