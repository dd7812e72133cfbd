// SPDX-License-Identifier: MIT
#include "cli/clitest.h"
#include "jose/crypto/crypto.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::clitest;
using namespace Qt::StringLiterals;

class TestBatch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void oneObjectALineInOrder();
    void summaryCounts();
    void everyThreadCountGivesTheSame();
    void allAcceptedIsZero();
    void emptyInputIsSaid();
    void fileThatIsNotThereIsNamed();

private:
    Ran batch(const QByteArray &text, const QStringList &arguments = {}) const;
    jose::CryptoSession m_crypto;
    Folder m_folder;
    QString m_secret;
    QByteArray m_good;
    QByteArray m_expired;
};

void TestBatch::initTestCase()
{
    m_secret = m_folder.write(u"secret"_s, "a secret of at least 32 bytes, for HS256");
    m_good = run({u"sign"_s, u"--secret-file"_s, m_secret, u"--expires-in"_s, u"1h"_s}).out.trimmed();
    m_expired = run({u"sign"_s, u"--secret-file"_s, m_secret, u"--expires-in"_s, u"-1h"_s}).out.trimmed();
    QVERIFY(!m_good.isEmpty() && !m_expired.isEmpty());
}

Ran TestBatch::batch(const QByteArray &text, const QStringList &arguments) const
{
    return run(QStringList{u"verify"_s, u"--batch"_s, u"-"_s, u"--secret-file"_s, m_secret} + arguments, {.in = text});
}

void TestBatch::oneObjectALineInOrder()
{
    QByteArray damaged = m_good;
    damaged[damaged.size() - 3] = damaged.at(damaged.size() - 3) == 'A' ? 'B' : 'A';
    const Ran ran = batch(m_good + "\n\n" + m_expired + "\r\nnonsense\n" + damaged);
    QCOMPARE(ran.status, 1);
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), R"({"line":1,"accepted":true,"signature":"verified","time":"active","failures":[]})");
    QCOMPARE(
        lines.at(1), R"({"line":3,"accepted":false,"signature":"verified","time":"expired","failures":["expired"]})");
    const QByteArray notAToken =
        R"({"line":4,"accepted":false,"signature":"not_checked","time":"not_checked","failures":[)";
    QVERIFY2(lines.at(2).startsWith(notAToken + '"'), lines.at(2).constData());
    QCOMPARE(lines.at(3),
        R"({"line":5,"accepted":false,"signature":"invalid","time":"active","failures":["signature_invalid"]})");
    for (const QByteArray &line : lines)
        QVERIFY(QJsonDocument::fromJson(line).isObject());
}

void TestBatch::summaryCounts()
{
    const Ran ran = batch(m_good + '\n' + m_good + '\n' + m_expired + '\n', {u"--summary"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(
        ran.out.trimmed(), R"({"tokens":3,"accepted":2,"signature":{"verified":3},"time":{"active":2,"expired":1}})");
    QCOMPARE(batch(m_expired, {u"--summary"_s, u"--at"_s, u"now-2h"_s}).status, 0);
}

void TestBatch::everyThreadCountGivesTheSame()
{
    QByteArray text;
    for (int line = 0; line < 3000; ++line)
        text += (line % 7 == 0 ? m_expired : m_good) + '\n';
    const Ran one = batch(text, {u"--threads"_s, u"1"_s});
    QCOMPARE(one.out.count('\n'), 3000);
    for (const QString &threads : {u"2"_s, u"5"_s})
        QCOMPARE(batch(text, {u"--threads"_s, threads}).out, one.out);
    QCOMPARE(batch(text).out, one.out);
}

void TestBatch::allAcceptedIsZero()
{
    const QString file = m_folder.write(u"tokens"_s, m_good + '\n' + m_good + '\n');
    QCOMPARE(run({u"verify"_s, u"--batch"_s, file, u"--secret-file"_s, m_secret}).status, 0);
    QCOMPARE(run({u"verify"_s, u"--batch"_s, file}).status, 1); // no key: not accepted
}

void TestBatch::emptyInputIsSaid()
{
    const Ran ran = batch("\n\n");
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, "");
    QCOMPARE(ran.err, "claimsmith-cli: Standard input holds no token\n");
}

void TestBatch::fileThatIsNotThereIsNamed()
{
    const QString name = m_folder.path(u"absent"_s);
    const Ran ran = run({u"verify"_s, u"--batch"_s, name, u"--summary"_s});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.startsWith("claimsmith-cli: " + name.toUtf8()), ran.err.constData());
    QCOMPARE(run({u"verify"_s, u"--batch"_s, m_folder.path(u"."_s)}).status, 2);
}

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
