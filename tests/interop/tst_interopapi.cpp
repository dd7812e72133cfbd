// SPDX-License-Identifier: MIT
#include "interop/programs.h"

#include "support/servedapi.h"
#include "support/vectors.h"

#include <QStandardPaths>
#include <QTest>

using namespace claimsmith::interop;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

void verifyDone(const Ended &ended)
{
    if (ended.status == skipStatus)
        QSKIP(ended.err.trimmed().constData());
    QVERIFY2(ended.status == 0, (ended.err + ended.out).constData());
    QCOMPARE(ended.out.trimmed(), "done");
}

} // namespace

/// Other people's clients against the real program.
class TestInteropApi : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void curl();
    void requestsOauthlibAndAuthlib();
    void oauth4webapi();
    void docsInChromium();

private:
    std::unique_ptr<ServedApi> m_api;
};

void TestInteropApi::initTestCase()
{
    m_api = std::make_unique<ServedApi>(QStringLiteral(CLAIMSMITH_CLI), QStringList{u"--test-clock"_s});
    QVERIFY2(!m_api->url().isEmpty(), m_api->error().constData());
}

void TestInteropApi::curl()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is missing: apt install curl");
    verifyDone(runProgram(u"bash"_s, {sourcePath(u"tests/interop/client_curl.sh"_s), m_api->url()}));
}

void TestInteropApi::requestsOauthlibAndAuthlib()
{
    verifyDone(
        runProgram(u"/usr/bin/python3"_s, {u"-B"_s, sourcePath(u"tests/interop/client_oauthlib.py"_s), m_api->url()}));
}

void TestInteropApi::oauth4webapi()
{
    const JoseFolder folder({u"client_oauth4webapi.mjs"_s});
    if (!folder.missing().isEmpty())
        QSKIP(folder.missing().constData());
    verifyDone(folder.run({u"client_oauth4webapi.mjs"_s, m_api->url()}));
}

void TestInteropApi::docsInChromium()
{
    verifyDone(
        runProgram(u"/usr/bin/python3"_s, {u"-B"_s, sourcePath(u"tests/interop/client_docs.py"_s), m_api->url()}));
}

QTEST_GUILESS_MAIN(TestInteropApi)
#include "tst_interopapi.moc"
