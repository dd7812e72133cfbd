// SPDX-License-Identifier: MIT
// The history on the disk: nothing of a token is in any file while it is switched off, and nothing in clear while on.
#include "jose/crypto/crypto.h"
#include "model/history.h"
#include "model/historykeeping.h"
#include "model/rfctokens.h"
#include "store/secretstore.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::History;
using model::HistoryKeeping;
using model::TokenOrigin;
using State = HistoryKeeping::State;

namespace {

constexpr qint64 start = 1'700'000'000;

/// Passes everything on to a store that outlives it, as the system's does.
class LentStore final : public store::SecretStore
{
public:
    explicit LentStore(store::SecretStore *lender)
        : m_lender(lender)
    {}
    void probe(const Done &done) override { m_lender->probe(done); }
    void write(const QString &id, const jose::SecretBytes &secret, const Done &done) override
    {
        m_lender->write(id, secret, done);
    }
    void read(const QString &id, const ReadDone &done) override { m_lender->read(id, done); }
    void remove(const QString &id, const Done &done) override { m_lender->remove(id, done); }

private:
    store::SecretStore *m_lender;
};

} // namespace

class TestHistoryKeeping : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void offNothingIsWritten();
    void onItIsThereAgain();
    void nothingIsReadableOnTheDisk();
    void writtenShortlyAfterAChange();
    void switchedOffFileAndKeyGo();
    void switchedOffElsewhere();
    void switchedOffAndOnAgain();
    void removalsReachTheDisk();
    void withoutKeyStoreNothingIsKept();
    void damageIsTold();
    void aSecondWindowKeepsNothing();
    void oldTokensGo_data();
    void oldTokensGo();
    void daysHaveBounds();
    void aFullDiskIsTold();
    void everythingIsForgotten();
    void withoutAFolder();

private:
    /// One run of the program.
    struct Run
    {
        token::Clock clock;
        model::KeyringModel keyring;
        History history{&clock, &keyring};
        HistoryKeeping keeping;

        Run(TestHistoryKeeping &test, bool wanted)
            : clock([&test] { return test.m_machine; })
            , keeping(&history, &clock, test.folder())
        {
            keeping.setSecretStore(std::make_unique<LentStore>(test.m_secrets.get()));
            keeping.setWanted(wanted);
            keeping.begin();
        }
        void see(const QByteArray &text) { history.see({{text}}, TokenOrigin::Crafted); }
    };

    [[nodiscard]] QString folder() const { return m_folder->filePath(u"claimsmith"_s); }
    [[nodiscard]] QString file() const { return folder() + u"/history"_s; }
    /// The names of all files below the test's folder.
    [[nodiscard]] QStringList files() const
    {
        QStringList names;
        QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            names.append(all.nextFileInfo().fileName());
        names.sort();
        return names;
    }
    /// Whether any file has a stretch of the token's three parts in it, or of its claims.
    [[nodiscard]] bool isReadable(const QByteArray &text) const
    {
        QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile opened(all.next());
            if (!opened.open(QFile::ReadOnly))
                return true;
            const QByteArray bytes = opened.readAll();
            for (const QByteArray &part : text.split('.')) {
                if (bytes.contains(part.left(12)) || bytes.contains(part.toHex().left(24)))
                    return true;
            }
            if (bytes.contains("john"))
                return true;
        }
        return false;
    }
    static QByteArray token(const QByteArray &name = "john")
    {
        return signedToken(R"({"sub":")" + name + R"(","iss":"auth.example"})");
    }

    jose::CryptoSession m_crypto;
    token::Instant m_machine{};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::MemorySecretStore> m_secrets;
};

void TestHistoryKeeping::init()
{
    m_machine = token::fromSeconds(start);
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<store::MemorySecretStore>();
}

void TestHistoryKeeping::offNothingIsWritten()
{
    {
        Run run(*this, false);
        run.see(token());
        QCOMPARE(run.keeping.state(), State::Off);
        run.keeping.save();
    }
    QCOMPARE(files(), QStringList());
    QVERIFY(m_secrets->ids().isEmpty());
    const Run again(*this, false);
    QCOMPARE(again.history.rowCount(), 0);
}

void TestHistoryKeeping::onItIsThereAgain()
{
    QList<store::HistoryEntry> kept;
    {
        Run run(*this, true);
        QCOMPARE(run.keeping.state(), State::On);
        run.see(token("a"));
        run.see(token("b"));
        kept = run.history.entries();
    }
    Run again(*this, true);
    QCOMPARE(again.history.entries(), kept);
    QCOMPARE(kept.size(), 2);
    QVERIFY(again.keeping.problem().isEmpty() && again.keeping.setAside().isEmpty());
}

void TestHistoryKeeping::nothingIsReadableOnTheDisk()
{
    Run run(*this, true);
    run.see(token());
    run.keeping.save();
    QCOMPARE(files(), QStringList({u"history"_s, u"history.lock"_s}));
    QVERIFY(!isReadable(token()));
    QVERIFY(QFileInfo(file()).size() > token().size());
    QFile clear(m_folder->filePath(u"clear"_s)); // what is looked for would be found
    QVERIFY(clear.open(QFile::WriteOnly) && clear.write("x" + token()) > 0 && clear.flush());
    QVERIFY(isReadable(token()));
}

void TestHistoryKeeping::writtenShortlyAfterAChange()
{
    Run run(*this, true);
    QVERIFY(!QFileInfo::exists(file()));
    run.see(token());
    QTRY_VERIFY(QFileInfo::exists(file()));
}

void TestHistoryKeeping::switchedOffFileAndKeyGo()
{
    Run run(*this, true);
    run.see(token());
    run.keeping.save();
    QCOMPARE(m_secrets->ids(), QStringList{u"history"_s});
    const QSignalSpy settings(&run.keeping, &HistoryKeeping::settingsChanged);
    run.keeping.setWanted(false);
    QCOMPARE(settings.size(), 1);
    QCOMPARE(run.keeping.state(), State::Off);
    QCOMPARE(files(), QStringList());
    QVERIFY(m_secrets->ids().isEmpty());
    QCOMPARE(run.history.rowCount(), 1); // of this run, as if it had been off all the time
    run.see(token("ada"));
    run.keeping.save();
    QCOMPARE(files(), QStringList());
}

/// In the settings file, say, while the program did not run: off is off.
void TestHistoryKeeping::switchedOffElsewhere()
{
    {
        Run run(*this, true);
        run.see(token());
    }
    QVERIFY(QFileInfo::exists(file()));
    const Run again(*this, false);
    QCOMPARE(again.history.rowCount(), 0);
    QCOMPARE(files(), QStringList());
    QVERIFY(m_secrets->ids().isEmpty());
}

void TestHistoryKeeping::switchedOffAndOnAgain()
{
    Run run(*this, false);
    run.see(token());
    run.keeping.setWanted(true);
    QCOMPARE(run.keeping.state(), State::On);
    QVERIFY2(QFileInfo::exists(file()), "what this run saw is kept at once");
    run.keeping.setWanted(false);
    run.keeping.setWanted(true);
    QCOMPARE(run.history.rowCount(), 1);
    QVERIFY(QFileInfo::exists(file()));
}

void TestHistoryKeeping::removalsReachTheDisk()
{
    {
        Run run(*this, true);
        run.see(token("a"));
        run.see(token("b"));
        run.keeping.save();
        run.history.remove({token("a")});
    }
    {
        Run run(*this, true);
        QCOMPARE(run.history.rowCount(), 1);
        run.history.clear();
    }
    Run run(*this, true);
    QCOMPARE(run.history.rowCount(), 0);
}

void TestHistoryKeeping::withoutKeyStoreNothingIsKept()
{
    m_secrets->setFailure(store::Error{store::ErrorCode::SecretsUnavailable, {}, {}});
    Run run(*this, true);
    QCOMPARE(run.keeping.state(), State::Failed);
    QVERIFY2(run.keeping.problem().startsWith(u"No key store is running"_s), qPrintable(run.keeping.problem()));
    run.see(token());
    run.keeping.save();
    QCOMPARE(files(), QStringList());
    m_secrets->setFailure({});
    run.keeping.retry();
    QCOMPARE(run.keeping.state(), State::On);
    QVERIFY(run.keeping.problem().isEmpty());
    QVERIFY(QFileInfo::exists(file()));
}

void TestHistoryKeeping::damageIsTold()
{
    {
        Run run(*this, true);
        run.see(token());
    }
    QFile damaged(file());
    QVERIFY(damaged.open(QFile::ReadWrite) && damaged.resize(damaged.size() - 1));
    damaged.close();
    Run run(*this, true);
    QCOMPARE(run.keeping.state(), State::On);
    QCOMPARE(run.history.rowCount(), 0);
    QVERIFY2(run.keeping.setAside().contains(file() + u".damaged"_s), qPrintable(run.keeping.setAside()));
    run.see(token("ada"));
    run.keeping.save();
    QCOMPARE(files(), QStringList({u"history"_s, u"history.damaged"_s, u"history.lock"_s}));
}

void TestHistoryKeeping::aSecondWindowKeepsNothing()
{
    Run first(*this, true);
    first.see(token("a"));
    Run second(*this, true);
    QCOMPARE(second.keeping.state(), State::Failed);
    QVERIFY(second.keeping.problem().startsWith(u"Another window"_s));
    second.see(token("b"));
    second.keeping.save();
    second.keeping.setWanted(false);
    QVERIFY(second.keeping.problem().startsWith(u"Another window"_s));
    first.keeping.save();
    QVERIFY(QFileInfo::exists(file()));
    first.keeping.setWanted(false);
    second.keeping.retry();
    QVERIFY(second.keeping.problem().isEmpty());
    QCOMPARE(files(), QStringList());
}

void TestHistoryKeeping::oldTokensGo_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("rows");
    QTest::newRow("just in time") << 7 << Q_INT64_C(7 * 86400) << 1;
    QTest::newRow("too old") << 7 << Q_INT64_C(7 * 86400 + 1) << 0;
    QTest::newRow("a day") << 1 << Q_INT64_C(86401) << 0;
    QTest::newRow("a year") << 365 << Q_INT64_C(364 * 86400) << 1;
    QTest::newRow("the machine's clock was set back") << 1 << Q_INT64_C(-86400 * 9) << 1;
}

void TestHistoryKeeping::oldTokensGo()
{
    QFETCH(const int, days);
    QFETCH(const qint64, seconds);
    QFETCH(const int, rows);
    {
        Run run(*this, true);
        run.clock.shift(100 * 24h); // retention goes by the machine's time
        run.see(token());
    }
    m_machine = token::fromSeconds(start + seconds);
    token::Clock clock([this] { return m_machine; });
    model::KeyringModel keyring;
    History history(&clock, &keyring);
    HistoryKeeping keeping(&history, &clock, folder());
    keeping.setSecretStore(std::make_unique<LentStore>(m_secrets.get()));
    keeping.setDays(days);
    keeping.setWanted(true);
    keeping.begin();
    QCOMPARE(history.rowCount(), rows);
    keeping.setDays(365);
    QCOMPARE(history.rowCount(), rows);
}

void TestHistoryKeeping::daysHaveBounds()
{
    Run run(*this, true);
    run.see(token());
    const QSignalSpy settings(&run.keeping, &HistoryKeeping::settingsChanged);
    run.keeping.setDays(1000);
    QCOMPARE(run.keeping.days(), 365);
    run.keeping.setDays(0);
    QCOMPARE(run.keeping.days(), 1);
    run.keeping.setDays(-1);
    QCOMPARE(settings.size(), 2);
    m_machine = token::fromSeconds(start + 2 * 86400);
    run.keeping.setDays(2);
    QCOMPARE(run.history.rowCount(), 1);
    run.keeping.setDays(1);
    QCOMPARE(run.history.rowCount(), 0);
}

void TestHistoryKeeping::aFullDiskIsTold()
{
    Run run(*this, true);
    QVERIFY(QDir(folder()).mkdir(u"history"_s)); // in the place of the file
    run.see(token());
    run.keeping.save();
    QCOMPARE(run.keeping.state(), State::Failed);
    QVERIFY(run.keeping.problem().contains(file()));
    QVERIFY(QDir(folder()).rmdir(u"history"_s));
    run.keeping.retry();
    QCOMPARE(run.keeping.state(), State::On);
    QVERIFY(QFileInfo(file()).isFile());
}

void TestHistoryKeeping::everythingIsForgotten()
{
    for (const bool wanted : {true, false}) {
        Run run(*this, wanted);
        run.see(token());
        run.keeping.save();
        run.history.clear();
        run.keeping.forget();
        QCOMPARE(run.history.rowCount(), 0);
        QVERIFY(!run.history.undoStack()->canUndo());
        QVERIFY(!QFileInfo::exists(file()));
        QCOMPARE(run.keeping.state(), wanted ? State::On : State::Off);
    }
}

void TestHistoryKeeping::withoutAFolder()
{
    token::Clock clock;
    model::KeyringModel keyring;
    History history(&clock, &keyring);
    HistoryKeeping keeping(&history, &clock, {});
    keeping.setWanted(true);
    keeping.begin();
    QVERIFY(!keeping.hasBegun());
    QCOMPARE(keeping.state(), State::Off);
    keeping.forget();
    keeping.retry();
}

QTEST_GUILESS_MAIN(TestHistoryKeeping)
#include "tst_historykeeping.moc"
