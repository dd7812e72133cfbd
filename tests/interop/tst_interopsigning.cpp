// SPDX-License-Identifier: MIT
#include "interop/programs.h"
#include "support/vectors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace claimsmith::interop;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

QString dataFolder() { return sourcePath(u"tests/data/interop"_s); }

} // namespace

/// What claimsmith-cli signs, others verify: PyJWT of the distribution, and npm's jose at the version of
/// package-lock.json.
class TestInteropSigning : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void pyjwtVerifiesWhatWeSign();
    void joseVerifiesWhatWeSign();
    void verifiersRefuseADamagedToken();

private:
    Ended verifyWithPyjwt(const QByteArray &lines);
    QByteArray m_lines;     ///< {"alg", "key", "token"} a line
    QByteArray m_joseLines; ///< without what jose does not have
};

void TestInteropSigning::initTestCase()
{
    const QJsonArray rows = QJsonDocument::fromJson(readFile(dataFolder() + u"/algorithms.json"_s)).array();
    QVERIFY(rows.size() >= 17);
    for (const QJsonValue &value : rows) {
        QJsonObject row = value.toObject();
        const QString algorithm = row["alg"_L1].toString();
        const QString key = row["key"_L1].toString();
        const Ended made = runProgram(
            QStringLiteral(CLAIMSMITH_CLI), {u"sign"_s, dataFolder() + u"/keys/"_s + key + u".jwk"_s, u"--alg"_s,
                                                algorithm, u"--claim"_s, u"sub=interop"_s, u"--expires-in"_s, u"1h"_s});
        QVERIFY2(made.status == 0, made.err.constData());
        QCOMPARE(made.out.count('.'), 2);
        row["token"_L1] = QString::fromLatin1(made.out.trimmed());
        const QByteArray line = QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
        m_lines += line;
        if (algorithm != u"Ed448") // jose knows that curve by the name EdDSA alone
            m_joseLines += line;
    }
}

Ended TestInteropSigning::verifyWithPyjwt(const QByteArray &lines)
{
    return runProgram(u"/usr/bin/python3"_s, {u"-B"_s, sourcePath(u"tests/interop/verify_pyjwt.py"_s)}, lines);
}

void TestInteropSigning::pyjwtVerifiesWhatWeSign()
{
    const Ended verified = verifyWithPyjwt(m_lines);
    if (verified.status == skipStatus || verified.status < 0)
        QSKIP("PyJWT is missing: apt install python3-jwt python3-cryptography");
    QVERIFY2(verified.status == 0, verified.err.constData());
}

void TestInteropSigning::joseVerifiesWhatWeSign()
{
    const JoseFolder jose({u"verify_jose.mjs"_s});
    if (!jose.missing().isEmpty())
        QSKIP(jose.missing().constData());
    const Ended verified = jose.run({u"verify_jose.mjs"_s, dataFolder()}, m_joseLines);
    QVERIFY2(verified.status == 0, verified.err.constData());
}

void TestInteropSigning::verifiersRefuseADamagedToken()
{
    // The scripts must be able to say no, else their yes means nothing.
    QByteArray lines = m_lines;
    const qsizetype dot = lines.lastIndexOf('.');
    lines[dot + 3] = lines.at(dot + 3) == 'A' ? 'B' : 'A';
    const Ended verified = verifyWithPyjwt(lines);
    if (verified.status == skipStatus || verified.status < 0)
        QSKIP("PyJWT is missing: apt install python3-jwt python3-cryptography");
    QCOMPARE(verified.status, 1);
    QVERIFY2(verified.err.contains("Ed448"), verified.err.constData());
}

QTEST_GUILESS_MAIN(TestInteropSigning)
#include "tst_interopsigning.moc"
