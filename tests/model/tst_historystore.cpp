// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/history.h"
#include "model/historykeeping.h"
#include "model/rfctokens.h"
#include "store/historyfile.h"
#include "store/keystoresession.h"
#include "store/systemsecretstore.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using model::History;
using model::HistoryKeeping;
using State = HistoryKeeping::State;

namespace {

constexpr int patience = 60'000; // ms

/// One run of the program, with the system key store.
struct Run
{
    token::Clock clock;
    model::KeyringModel keyring;
    History history{&clock, &keyring};
    HistoryKeeping keeping;

    Run(const QString &folder, bool wanted)
        : keeping(&history, &clock, folder)
    {
        keeping.setWanted(wanted);
        keeping.begin();
    }
};

} // namespace

/// HistoryKeeping on a session bus of the test's own: first without a key store, then with a GNOME Keyring.
class TestHistoryStore : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void withoutKeyStore();
    void keyStoreThatIsStarted();
    void thereAgain();
    void noFileHasATokenOrTheKey();
    void switchedOff();

private:
    /// In the home folder of the session, where the key store has its own files, too.
    [[nodiscard]] QString folder() const { return m_session->home() + u"/claimsmith"_s; }
    [[nodiscard]] bool isWritten(const QByteArray &bytes) const
    {
        QDirIterator files(m_session->home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QFile::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }
    /// What the key store has; nullopt where it has none.
    [[nodiscard]] static std::optional<jose::SecretBytes> key()
    {
        store::SystemSecretStore secrets;
        std::optional<store::Result<jose::SecretBytes>> read;
        secrets.read(store::HistoryFile::keyId, [&read](const store::Result<jose::SecretBytes> &r) { read = r; });
        (void)QTest::qWaitFor([&read] { return read.has_value(); }, patience);
        return read && *read ? std::optional(**read) : std::nullopt;
    }

    const QByteArray m_token = signedToken(R"({"sub":"john","iss":"auth.example"})");
    std::unique_ptr<KeyStoreSession> m_session;
    jose::CryptoSession m_crypto;
};

void TestHistoryStore::initTestCase()
{
    const QString missing = KeyStoreSession::missingProgram(KeyStoreSession::Store::GnomeKeyring);
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_session = std::make_unique<KeyStoreSession>(KeyStoreSession::Store::None);
    QVERIFY2(m_session->problem().isEmpty(), qPrintable(m_session->problem()));
    m_session->enter();
}

void TestHistoryStore::withoutKeyStore()
{
    Run run(folder(), true);
    run.history.see({{m_token}}, model::TokenOrigin::Inspected);
    QTRY_COMPARE_WITH_TIMEOUT(run.keeping.state(), State::Failed, patience);
    QVERIFY2(run.keeping.problem().startsWith(u"No key store is running"_s), qPrintable(run.keeping.problem()));
    run.keeping.save();
    QVERIFY2(!QDir(folder()).exists(), "nothing is written");
}

void TestHistoryStore::keyStoreThatIsStarted()
{
    Run run(folder(), true);
    run.history.see({{m_token}}, model::TokenOrigin::Inspected);
    QTRY_COMPARE_WITH_TIMEOUT(run.keeping.state(), State::Failed, patience);
    const QString problem = m_session->startKeyring();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    run.keeping.retry();
    QCOMPARE(run.keeping.state(), State::Opening);
    QTRY_COMPARE_WITH_TIMEOUT(run.keeping.state(), State::On, patience);
    QVERIFY(QFileInfo(folder() + u"/history"_s).isFile());
}

void TestHistoryStore::thereAgain()
{
    const Run run(folder(), true);
    QTRY_COMPARE_WITH_TIMEOUT(run.keeping.state(), State::On, patience);
    QCOMPARE(run.history.rowCount(), 1);
    QCOMPARE(run.history.row(m_token), 0);
    QVERIFY(run.keeping.setAside().isEmpty());
}

void TestHistoryStore::noFileHasATokenOrTheKey()
{
    for (const QByteArray &part : m_token.split('.'))
        QVERIFY(!isWritten(part));
    const auto secret = key();
    QVERIFY(secret);
    QCOMPARE(secret->size(), 32);
    const QByteArray bytes = secret->view().toByteArray();
    QVERIFY(!isWritten(bytes));
    QVERIFY(!isWritten(bytes.toBase64()));
    QVERIFY(!isWritten(bytes.toHex()));
    QVERIFY2(isWritten("CSmHist"), "what is looked for would be found");
}

void TestHistoryStore::switchedOff()
{
    {
        Run run(folder(), true);
        QTRY_COMPARE_WITH_TIMEOUT(run.keeping.state(), State::On, patience);
        run.keeping.setWanted(false);
        QTRY_VERIFY_WITH_TIMEOUT(!key(), patience);
        QVERIFY(run.keeping.problem().isEmpty());
        QVERIFY(!QFileInfo::exists(folder() + u"/history"_s));
    }
    const Run run(folder(), true);
    QTRY_COMPARE_WITH_TIMEOUT(run.keeping.state(), State::On, patience);
    QCOMPARE(run.history.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
