// SPDX-License-Identifier: MIT
// Who steals the history file reads no token in it, and who changes it, cuts it or swaps its key makes the program
// believe nothing; the file itself is never lost over it.
#include "jose/crypto/sealing.h"
#include "store/historyfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace claimsmith;
using namespace claimsmith::store;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headSize = 8; // name and version

QList<HistoryEntry> entries()
{
    using token::fromSeconds;
    return {{"eyJhbGciOiJub25lIn0.eyJzdWIiOiJqb2huIn0.", fromSeconds(1'700'000'000), fromSeconds(1'700'000'001), 1, 2},
        {R"({"payload":"e30","signature":"\u00e9"})", fromSeconds(-5), fromSeconds(0), 255, 0},
        {"a\0b"_ba, token::saturated(std::numeric_limits<qint64>::max()), fromSeconds(4), 0, 0}};
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestHistoryFile : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void whatIsWrittenIsThereAgain();
    void aFileIsForItsOwnerAlone();
    void noTokenIsInIt();
    void everyWriteHasANonceOfItsOwn();
    void damageIsSetAside_data();
    void damageIsSetAside();
    void everyBitIsLookedAt();
    void everyCutIsSetAside();
    void asideFilesKeepEachOther();
    void anotherKeyIsSetAside_data();
    void anotherKeyIsSetAside();
    void aLaterVersionIsLeftAlone();
    void withoutKeyStoreNothingIsMade();
    void aLockedKeyStoreLeavesTheFileAlone();
    void oneProgramAtATime();
    void erasedWithItsKey();
    void erasingWithoutKeyStore();
    void erasingWhatAnotherHas();
    void whatCannotBeWrittenIsSaid();
    void lateAnswersAreDropped();
    void hostileEntries_data();
    void hostileEntries();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"data/history"_s); }
    /// What opening answers.
    [[nodiscard]] Result<QList<HistoryEntry>> opened(HistoryFile &file) const
    {
        std::optional<Result<QList<HistoryEntry>>> answer;
        file.open([&answer](const Result<QList<HistoryEntry>> &result) { answer = result; });
        return answer.value_or(std::unexpected(Error{ErrorCode::SecretsSilent, {}, {}}));
    }
    void keep(const QList<HistoryEntry> &kept)
    {
        HistoryFile file(path(), m_secrets.get());
        QVERIFY(opened(file));
        QVERIFY(file.write(kept));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_secrets;
};

void TestHistoryFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<MemorySecretStore>();
}

void TestHistoryFile::whatIsWrittenIsThereAgain()
{
    HistoryFile file(path(), m_secrets.get());
    QVERIFY(!file.exists());
    QCOMPARE(opened(file), QList<HistoryEntry>());
    QVERIFY(file.isOpen());
    QVERIFY2(!file.exists(), "nothing to keep, no file");
    QCOMPARE(m_secrets->ids(), QStringList{u"history"_s});
    QVERIFY(file.write(entries()));
    file.close();
    QVERIFY(!file.isOpen());
    QCOMPARE(opened(file), entries());
    QVERIFY(file.setAside().isEmpty());
    QVERIFY(file.write({}));
    QCOMPARE(opened(file), QList<HistoryEntry>());
}

void TestHistoryFile::aFileIsForItsOwnerAlone()
{
    keep(entries());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(path()).path()) & (others | QFile::ExeGroup | QFile::ExeOther)));
}

void TestHistoryFile::noTokenIsInIt()
{
    const QByteArray text = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJqb2huIn0.";
    keep({{text}, {"a second one"}});
    const QByteArray bytes = readAll(path());
    QVERIFY(bytes.size() > text.size());
    for (qsizetype at = 0; at + 6 <= text.size(); ++at)
        QVERIFY(!bytes.contains(text.sliced(at, 6)));
    const QStringList ids = m_secrets->ids();
    QCOMPARE(ids.size(), 1);
    m_secrets->read(ids[0], [&bytes](const Result<jose::SecretBytes> &key) {
        QCOMPARE(key->size(), jose::sealKeySize);
        QVERIFY2(!bytes.contains(key->view()), "the key is in the key store alone");
    });
}

void TestHistoryFile::everyWriteHasANonceOfItsOwn()
{
    HistoryFile file(path(), m_secrets.get());
    QVERIFY(opened(file));
    QSet<QByteArray> nonces;
    for (int i = 0; i < 50; ++i) {
        QVERIFY(file.write(entries()));
        nonces.insert(readAll(path()).sliced(headSize, 12));
    }
    QCOMPARE(nonces.size(), 50);
}

void TestHistoryFile::damageIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << "not a history at all"_ba;
    QTest::newRow("the name alone") << "CSmHist"_ba;
    QTest::newRow("a beginning alone") << "CSmHist\1"_ba;
    QTest::newRow("version 0") << "CSmHist\0"_ba + QByteArray(64, 'x');
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("a seal too short") << "CSmHist\1"_ba + QByteArray(27, 'x');
    QTest::newRow("a seal of nothing") << "CSmHist\1"_ba + QByteArray(28, 'x');
}

void TestHistoryFile::damageIsSetAside()
{
    QFETCH(const QByteArray, bytes);
    keep(entries());
    writeAll(path(), bytes);
    HistoryFile file(path(), m_secrets.get());
    QCOMPARE(opened(file), QList<HistoryEntry>());
    QCOMPARE(file.setAside(), path() + u".damaged"_s);
    QCOMPARE(readAll(file.setAside()), bytes);
    QVERIFY(file.write(entries()));
    QCOMPARE(opened(file), entries());
    QCOMPARE(readAll(path() + u".damaged"_s), bytes);
}

/// Whatever is changed, the beginning too: no entry is believed, and what was there is still there.
void TestHistoryFile::everyBitIsLookedAt()
{
    keep({entries().constFirst()});
    const QByteArray good = readAll(path());
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray changed = good;
        changed[at] = static_cast<char>(changed.at(at) ^ (1 << (at % 8)));
        writeAll(path(), changed);
        HistoryFile file(path(), m_secrets.get());
        const auto read = opened(file);
        if (!read) { // the version became a later one
            QCOMPARE(read.error().code, ErrorCode::FileNewer);
            QCOMPARE(readAll(path()), changed);
            continue;
        }
        QVERIFY2(read->isEmpty(), qPrintable(QString::number(at)));
        QCOMPARE(readAll(file.setAside()), changed);
        QVERIFY(QFile::remove(file.setAside()));
    }
    writeAll(path(), good);
    HistoryFile file(path(), m_secrets.get());
    QCOMPARE(opened(file), QList{entries().constFirst()});
}

void TestHistoryFile::everyCutIsSetAside()
{
    keep({entries().constFirst()});
    const QByteArray good = readAll(path());
    for (qsizetype length = 0; length < good.size(); ++length) {
        writeAll(path(), good.first(length));
        HistoryFile file(path(), m_secrets.get());
        QCOMPARE(opened(file), QList<HistoryEntry>());
        QCOMPARE(readAll(file.setAside()).size(), length);
        QVERIFY(QFile::remove(file.setAside()));
    }
}

void TestHistoryFile::asideFilesKeepEachOther()
{
    keep(entries());
    for (const QByteArray &bytes : {"first"_ba, "second"_ba}) {
        writeAll(path(), bytes);
        HistoryFile file(path(), m_secrets.get());
        QVERIFY(opened(file));
    }
    QCOMPARE(readAll(path() + u".damaged"_s), "first"_ba);
    QCOMPARE(readAll(path() + u".damaged-2"_s), "second"_ba);
}

void TestHistoryFile::anotherKeyIsSetAside_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("another") << QByteArray(32, 'k');
    QTest::newRow("none") << QByteArray();
    QTest::newRow("too short") << QByteArray(31, 'k');
    QTest::newRow("too long") << QByteArray(33, 'k');
}

void TestHistoryFile::anotherKeyIsSetAside()
{
    QFETCH(const QByteArray, key);
    keep(entries());
    const QByteArray before = readAll(path());
    const auto ignore = [](const Result<void> &) {};
    m_secrets->remove(HistoryFile::keyId, ignore);
    if (!key.isEmpty())
        m_secrets->write(HistoryFile::keyId, jose::SecretBytes(key), ignore);
    HistoryFile file(path(), m_secrets.get());
    QCOMPARE(opened(file), QList<HistoryEntry>());
    QCOMPARE(readAll(file.setAside()), before);
    QVERIFY(file.write(entries()));
    QCOMPARE(opened(file), entries());
}

void TestHistoryFile::aLaterVersionIsLeftAlone()
{
    keep(entries());
    QByteArray bytes = readAll(path());
    bytes[headSize - 1] = 2;
    writeAll(path(), bytes);
    HistoryFile file(path(), m_secrets.get());
    QCOMPARE(opened(file).error(), (Error{ErrorCode::FileNewer, path(), {}}));
    QVERIFY(!file.isOpen());
    QCOMPARE(readAll(path()), bytes);
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList({u"*.damaged*"_s}), QStringList());
}

void TestHistoryFile::withoutKeyStoreNothingIsMade()
{
    m_secrets->setFailure(Error{ErrorCode::SecretsUnavailable, {}, u"no bus"_s});
    HistoryFile file(path(), m_secrets.get());
    const auto answer = opened(file);
    QCOMPARE(answer.error().code, ErrorCode::HistoryNoKeyStore);
    QVERIFY(message(answer.error()).contains(u"nothing of it is kept"_s));
    QVERIFY(!file.isOpen());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void TestHistoryFile::aLockedKeyStoreLeavesTheFileAlone()
{
    keep(entries());
    const QByteArray before = readAll(path());
    m_secrets->setFailure(Error{ErrorCode::SecretsDenied, {}, {}});
    HistoryFile file(path(), m_secrets.get());
    QCOMPARE(opened(file).error().code, ErrorCode::SecretsDenied);
    QCOMPARE(readAll(path()), before);
    m_secrets->setFailure({});
    QCOMPARE(opened(file), entries());
}

void TestHistoryFile::oneProgramAtATime()
{
    HistoryFile first(path(), m_secrets.get());
    HistoryFile second(path(), m_secrets.get());
    QVERIFY(opened(first));
    QCOMPARE(opened(second).error(), (Error{ErrorCode::HistoryInUse, path(), {}}));
    QVERIFY(first.write(entries()));
    first.close();
    QCOMPARE(opened(second), entries());
}

void TestHistoryFile::erasedWithItsKey()
{
    for (const bool isOpen : {true, false}) {
        HistoryFile file(path(), m_secrets.get());
        QVERIFY(opened(file));
        QVERIFY(file.write(entries()));
        if (!isOpen)
            file.close();
        std::optional<Result<void>> done;
        file.erase([&done](const Result<void> &result) { done = result; });
        QVERIFY(done && *done);
        QVERIFY(!file.isOpen());
        QVERIFY(m_secrets->ids().isEmpty());
        const QDir folder(QFileInfo(path()).path());
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
}

void TestHistoryFile::erasingWithoutKeyStore()
{
    keep(entries());
    m_secrets->setFailure(Error{ErrorCode::SecretsUnavailable, {}, {}});
    HistoryFile file(path(), m_secrets.get());
    std::optional<Result<void>> done;
    const auto take = [&done](const Result<void> &result) { done = result; };
    file.erase(take);
    QVERIFY(done && *done);
    QVERIFY(!file.exists());
    m_secrets->setFailure(Error{ErrorCode::SecretsDenied, {}, {}});
    file.erase(take);
    QCOMPARE(done->error().code, ErrorCode::SecretsDenied);
}

void TestHistoryFile::erasingWhatAnotherHas()
{
    HistoryFile first(path(), m_secrets.get());
    QVERIFY(opened(first));
    QVERIFY(first.write(entries()));
    HistoryFile second(path(), m_secrets.get());
    std::optional<Result<void>> done;
    second.erase([&done](const Result<void> &result) { done = result; });
    QCOMPARE(done->error().code, ErrorCode::HistoryInUse);
    QVERIFY(first.exists());
    QVERIFY(!m_secrets->ids().isEmpty());
}

void TestHistoryFile::whatCannotBeWrittenIsSaid()
{
    HistoryFile file(path(), m_secrets.get());
    QVERIFY(opened(file));
    QVERIFY(QDir(QFileInfo(path()).path()).mkdir(u"history"_s)); // in its place
    const Result<void> written = file.write(entries());
    QCOMPARE(written.error().code, ErrorCode::FileFailed);
    QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(opened(file).error().code, ErrorCode::FileOpen);
    QVERIFY(QFileInfo(path()).isDir());
}

/// A key store that asks the person for a password answers when the history was switched off again.
void TestHistoryFile::lateAnswersAreDropped()
{
    class SlowStore : public SecretStore
    {
    public:
        void probe(const Done &done) override { m_waiting = done; }
        void write(const QString &, const jose::SecretBytes &, const Done &) override { QFAIL("nothing to write"); }
        void read(const QString &, const ReadDone &) override { QFAIL("nothing to read"); }
        void remove(const QString &, const Done &done) override { done({}); }
        Done m_waiting;
    };
    SlowStore slow;
    {
        HistoryFile file(path(), &slow);
        file.open([](const Result<QList<HistoryEntry>> &) { QFAIL("it was erased since"); });
        file.erase([](const Result<void> &) {});
        slow.m_waiting({});
        QVERIFY(!file.isOpen());
        file.open([](const Result<QList<HistoryEntry>> &) { QFAIL("it is gone"); });
    }
    slow.m_waiting({});
    QVERIFY(!QFileInfo::exists(QFileInfo(path()).path()));
}

void TestHistoryFile::hostileEntries_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = historyBytes({entries().constFirst()});
    const QByteArray head = good.first(18);
    QTest::newRow("cut in the numbers") << good.first(17);
    QTest::newRow("cut in the length") << good.first(20);
    QTest::newRow("cut in the text") << good.chopped(1);
    QTest::newRow("bytes behind") << good + '\0';
    QTest::newRow("a length beyond") << head + "\0\0\0\x7f"_ba + "short";
    QTest::newRow("4 GiB") << head + "\xff\xff\xff\xff"_ba + "short";
    QTest::newRow("no text") << head + "\0\0\0\0"_ba;
}

void TestHistoryFile::hostileEntries()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!historyEntries(bytes));
}

QTEST_GUILESS_MAIN(TestHistoryFile)
#include "tst_historyfile.moc"
