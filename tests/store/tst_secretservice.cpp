// SPDX-License-Identifier: MIT
#include "store/keystoresession.h"
#include "store/secretstore.h"
#include "store/systemsecretstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace claimsmith;
using namespace claimsmith::store;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms

/// What keysaver printed, by its first words.
struct Report
{
    QHash<QString, QString> saved; ///< id -> thumbprint
    QStringList removing, removed, refused;
    QHash<QString, QString> keys; ///< id -> thumbprint or error code
    int secrets = -1;

    void add(const QByteArray &output)
    {
        // A line that the killed program did not finish was not said.
        for (const QString &line : QString::fromUtf8(output.left(output.lastIndexOf('\n') + 1)).split(u'\n')) {
            const QStringList words = line.split(u' ');
            if (words[0] == "saved"_L1)
                saved.insert(words.value(1), words.value(2));
            else if (words[0] == "key"_L1)
                keys.insert(words.value(1), words.value(2));
            else if (words[0] == "removing"_L1)
                removing.append(words.value(1));
            else if (words[0] == "removed"_L1)
                removed.append(words.value(1));
            else if (words[0] == "refused"_L1)
                refused.append(words.value(1));
            else if (words[0] == "secrets"_L1)
                secrets = words.value(1).toInt();
        }
    }
};

void start(QProcess &process, const QProcessEnvironment &environment, const QStringList &arguments)
{
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QString::fromUtf8(CLAIMSMITH_KEYSAVER), arguments);
}

Report run(const QProcessEnvironment &environment, const QStringList &arguments)
{
    QProcess process;
    start(process, environment, arguments);
    Report report;
    if (process.waitForFinished(patience))
        report.add(process.readAllStandardOutput());
    else
        process.kill();
    return report;
}

} // namespace

/// SystemSecretStore on a GNOME Keyring of the test's own, and what becomes of it all when programs are killed.
class TestSecretService : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void storesKeepAndForget_data();
    void storesKeepAndForget();
    void silentStoreIsNamed();
    void killedWhileSaving();
    void twoProgramsSaveAtOnce();
    void withoutKeyStoreNothingIsWritten_data();
    void withoutKeyStoreNothingIsWritten();

private:
    std::unique_ptr<KeyStoreSession> m_session;
};

void TestSecretService::initTestCase()
{
    const QString missing = KeyStoreSession::missingProgram(KeyStoreSession::Store::GnomeKeyring);
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_session = std::make_unique<KeyStoreSession>(KeyStoreSession::Store::GnomeKeyring);
    QVERIFY2(m_session->problem().isEmpty(), qPrintable(m_session->problem()));
    m_session->enter();
}

void TestSecretService::storesKeepAndForget_data()
{
    QTest::addColumn<std::shared_ptr<SecretStore>>("store");
    QTest::newRow("memory") << std::shared_ptr<SecretStore>(std::make_shared<MemorySecretStore>());
    QTest::newRow("Secret Service") << std::shared_ptr<SecretStore>(
        std::make_shared<SystemSecretStore>(u"claimsmith-contract"_s));
}

/// The contract of SecretStore, over each of its kinds.
void TestSecretService::storesKeepAndForget()
{
    QFETCH(std::shared_ptr<SecretStore>, store);
    std::optional<Result<void>> done;
    const auto take = [&done](const Result<void> &result) { done = result; };
    std::optional<Result<jose::SecretBytes>> read;
    const auto takeSecret = [&read](const Result<jose::SecretBytes> &result) { read = result; };

    store->probe(take);
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    QVERIFY2(*done, qPrintable(message(done->error_or(Error{}))));
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    store->read(id, takeSecret);
    QTRY_VERIFY_WITH_TIMEOUT(read, patience);
    QCOMPARE(read->error(), (Error{ErrorCode::SecretMissing, id, {}}));

    const QByteArray binary = "\0\xff\r\n\"\x80 \xc3\xa9"_ba;
    for (const QByteArray &secret : {R"({"kty":"oct","k":"c2VjcmV0"})"_ba, binary, binary.repeated(2000)}) {
        done.reset();
        read.reset();
        store->write(id, jose::SecretBytes(secret), take);
        store->read(id, takeSecret); // behind the write
        QTRY_VERIFY_WITH_TIMEOUT(done && read, patience);
        QVERIFY2(*done, qPrintable(message(done->error_or(Error{}))));
        QVERIFY2(*read, qPrintable(message(read->error_or(Error{}))));
        QCOMPARE((*read)->view(), secret);
    }

    for (int time = 0; time < 2; ++time) { // the second has nothing to remove, which is as good
        done.reset();
        read.reset();
        store->remove(id, take);
        store->read(id, takeSecret);
        QTRY_VERIFY_WITH_TIMEOUT(done && read, patience);
        QVERIFY2(*done, qPrintable(message(done->error_or(Error{}))));
        QCOMPARE(read->error().code, ErrorCode::SecretMissing);
    }
}

void TestSecretService::silentStoreIsNamed()
{
    SystemSecretStore store(u"claimsmith-silent"_s, std::chrono::milliseconds(0));
    QList<ErrorCode> codes;
    store.probe([&codes](const Result<void> &done) { codes.append(done.error_or(Error{}).code); });
    QTRY_COMPARE_WITH_TIMEOUT(codes, QList{ErrorCode::SecretsSilent}, patience);
    QTest::qWait(100); // the late answer is not told
    QCOMPARE(codes.size(), 1);
}

/// kill -9 at whatever moment: what was acknowledged is there and whole, what was not is there or not, and the key
/// store holds nothing that no key of the keyring names.
void TestSecretService::killedWhileSaving()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"claimsmith.db"_s);
    Report all;
    for (int round = 0; round < 12; ++round) {
        QProcess process;
        start(process, m_session->environment(), {u"save"_s, file, u"1000000"_s});
        QVERIFY(process.waitForReadyRead(patience));
        process.waitForFinished(QRandomGenerator::global()->bounded(120));
        process.kill();
        QVERIFY(process.waitForFinished(patience));
        all.add(process.readAllStandardOutput());
    }
    QVERIFY(all.refused.isEmpty());
    QVERIFY2(all.saved.size() > 12, "the program was killed before it could do anything");
    const Report after = run(m_session->environment(), {u"list"_s, file});
    const Report again = run(m_session->environment(), {u"list"_s, file});
    QCOMPARE(again.keys, after.keys);
    for (const auto &[id, thumbprint] : all.saved.asKeyValueRange()) {
        if (all.removed.contains(id))
            QVERIFY2(!after.keys.contains(id), qPrintable(id));
        else if (!all.removing.contains(id))
            QCOMPARE(after.keys.value(id), thumbprint);
    }
    for (const auto &[id, thumbprint] : after.keys.asKeyValueRange())
        QVERIFY2(thumbprint.size() == 64, qPrintable(id + u' ' + thumbprint)); // a whole key, no error code
    QCOMPARE(again.secrets, again.keys.size());
}

void TestSecretService::twoProgramsSaveAtOnce()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"claimsmith.db"_s);
    constexpr int each = 20;
    QProcess programs[2];
    for (QProcess &program : programs)
        start(program, m_session->environment(), {u"save"_s, file, QString::number(each)});
    Report both;
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitCode(), 0);
        both.add(program.readAllStandardOutput());
    }
    QCOMPARE(both.saved.size(), 2 * each);
    const Report after = run(m_session->environment(), {u"list"_s, file});
    QCOMPARE(after.keys.size(), both.saved.size() - both.removed.size());
    for (const auto &[id, thumbprint] : after.keys.asKeyValueRange())
        QCOMPARE(both.saved.value(id), thumbprint);
    QCOMPARE(QDir(folder.path()).entryList({u"*.run-*"_s}), QStringList());
}

void TestSecretService::withoutKeyStoreNothingIsWritten_data()
{
    QTest::addColumn<bool>("hasBus");
    QTest::newRow("a bus without a key store") << true;
    QTest::newRow("no bus") << false;
}

void TestSecretService::withoutKeyStoreNothingIsWritten()
{
    QFETCH(bool, hasBus);
    const KeyStoreSession session(KeyStoreSession::Store::None);
    QVERIFY2(session.problem().isEmpty(), qPrintable(session.problem()));
    QProcessEnvironment environment = session.environment();
    if (!hasBus)
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    const Report report = run(environment, {u"save"_s, session.home() + u"/data/claimsmith.db"_s, u"3"_s});
    QCOMPARE(report.refused, QStringList{u"secrets_unavailable"_s});
    QVERIFY(report.saved.isEmpty());
    QDirIterator files(
        session.home(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    QVERIFY2(!files.hasNext(), qPrintable(files.hasNext() ? files.next() : QString()));
}

QTEST_GUILESS_MAIN(TestSecretService)
#include "tst_secretservice.moc"
