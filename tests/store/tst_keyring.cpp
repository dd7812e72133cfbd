// SPDX-License-Identifier: MIT
#include "store/keyring.h"
#include "store/keyrows.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace claimsmith;
using namespace claimsmith::store;
using namespace Qt::StringLiterals;

namespace {

jose::Key generated(jose::AlgorithmId algorithm, const QByteArray &keyId = {})
{
    jose::Key key = jose::Key::generate(algorithm).value_or(jose::Key());
    if (!keyId.isEmpty())
        key.setKeyId(keyId);
    return key;
}

/// Answers when it is told to, in the order of the calls.
class SlowStore final : public SecretStore
{
public:
    void probe(const Done &done) override
    {
        m_calls.append([this, done] { m_memory.probe(done); });
    }
    void write(const QString &id, const jose::SecretBytes &secret, const Done &done) override
    {
        m_calls.append([this, id, secret, done] { m_memory.write(id, secret, done); });
    }
    void read(const QString &id, const ReadDone &done) override
    {
        m_calls.append([this, id, done] { m_memory.read(id, done); });
    }
    void remove(const QString &id, const Done &done) override
    {
        m_calls.append([this, id, done] { m_memory.remove(id, done); });
    }
    void answerOne() { m_calls.takeFirst()(); }
    void answerAll()
    {
        while (!m_calls.isEmpty())
            answerOne();
    }
    [[nodiscard]] QStringList ids() const { return m_memory.ids(); }
    void setFailure(const std::optional<Error> &failure) { m_memory.setFailure(failure); }

private:
    MemorySecretStore m_memory;
    QList<std::function<void()>> m_calls;
};

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void privateKeyComesBack_data();
    void privateKeyComesBack();
    void publicKeyNeedsNoSecret();
    void fileHoldsNoSecret_data();
    void fileHoldsNoSecret();
    void withoutKeyStoreNothingIsWritten();
    void refusedSecretLeavesNothing();
    void savedTwiceIsSavedOnce();
    void nameAndKeyIdAreKept();
    void removalCanBeUndone();
    void removalIsFinalWhenCommitted();
    void saveTakesBackARemoval();
    void secretThatCannotBeForgottenIsSweptLater();
    void deathAtEveryStep_data();
    void deathAtEveryStep();
    void livingRunIsNotSwept();
    void otherProgramsChangesAreSeen();
    void missingSecretIsNamed();
    void secretOfAnotherKeyIsRefused();
    void keyStoreThatStopsIsNamed();
    void callerMayGo();
    void hostileRows_data();
    void hostileRows();
    void damagedFileIsReported();

private:
    QString save(Keyring &keyring, const jose::Key &key, const QString &name = u"a key"_s);
    Result<QSqlQuery> sql(const QString &statement, const QVariantList &values = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<DataFile> m_file;
    std::unique_ptr<MemorySecretStore> m_secrets;
};

void TestKeyring::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/claimsmith.db"_s);
    m_file = std::make_unique<DataFile>(m_path);
    m_secrets = std::make_unique<MemorySecretStore>();
}

/// The id; empty where it was refused.
QString TestKeyring::save(Keyring &keyring, const jose::Key &key, const QString &name)
{
    QString id;
    keyring.save(
        key, name, u"prod.pem"_s, this, [&id](const Result<QString> &saved) { id = saved.value_or(QString()); });
    return id;
}

Result<QSqlQuery> TestKeyring::sql(const QString &statement, const QVariantList &values)
{
    return m_file->required().and_then([&](Database *file) { return file->run(statement, values); });
}

void TestKeyring::privateKeyComesBack_data()
{
    QTest::addColumn<jose::AlgorithmId>("algorithm");
    QTest::newRow("HMAC secret") << jose::AlgorithmId::HS256;
    QTest::newRow("RSA") << jose::AlgorithmId::RS256;
    QTest::newRow("EC") << jose::AlgorithmId::ES256K;
    QTest::newRow("Ed448") << jose::AlgorithmId::Ed448;
}

void TestKeyring::privateKeyComesBack()
{
    QFETCH(jose::AlgorithmId, algorithm);
    const jose::Key key = generated(algorithm, "prod-2026");
    QString id;
    {
        Keyring keyring(m_file.get(), m_secrets.get());
        keyring.open();
        id = save(keyring, key, u"production"_s);
        QVERIFY(!id.isEmpty());
        QCOMPARE(m_secrets->ids(), QStringList{id});
        QCOMPARE(keyring.keys().size(), 1);
    }
    m_file = std::make_unique<DataFile>(m_path);
    Keyring keyring(m_file.get(), m_secrets.get());
    const QSignalSpy loaded(&keyring, &Keyring::loaded);
    keyring.open();
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(keyring.keys().size(), 1);
    const SavedKey *const found = keyring.key(id);
    QVERIFY(found);
    QCOMPARE(found->name, u"production"_s);
    QCOMPARE(found->origin, u"prod.pem"_s);
    QCOMPARE(found->secret, SecretState::Present);
    QVERIFY(!found->problem);
    QVERIFY(found->key.isPrivate());
    QCOMPARE(found->key.keyId(), "prod-2026"_ba);
    QCOMPARE(found->key.toJwk(true).view(), key.toJwk(true).view());
    QCOMPARE(found->description, key.description());
}

void TestKeyring::publicKeyNeedsNoSecret()
{
    const jose::Key key = generated(jose::AlgorithmId::ES256).publicKey();
    Keyring keyring(m_file.get(), m_secrets.get());
    keyring.open();
    const QString id = save(keyring, key);
    QVERIFY(m_secrets->ids().isEmpty());
    Keyring second(m_file.get(), m_secrets.get());
    second.open();
    QCOMPARE(second.keys().size(), 1);
    QCOMPARE(second.key(id)->secret, SecretState::None);
    QCOMPARE(second.key(id)->key.toJwk(false).view(), key.toJwk(false).view());
}

void TestKeyring::fileHoldsNoSecret_data() { privateKeyComesBack_data(); }

void TestKeyring::fileHoldsNoSecret()
{
    QFETCH(jose::AlgorithmId, algorithm);
    const jose::Key key = generated(algorithm);
    Keyring keyring(m_file.get(), m_secrets.get());
    keyring.open();
    QVERIFY(!save(keyring, key).isEmpty());
    QList<QByteArray> secrets;
    for (const char *member : {"k", "d", "p", "q", "dp", "dq", "qi"}) {
        const QByteArray secret = key.secretParameter(member).view().toByteArray();
        if (!secret.isEmpty())
            secrets << secret.left(12) << secret.toBase64(QByteArray::Base64UrlEncoding).left(14)
                    << secret.toHex().left(20);
    }
    // Of an HMAC secret the thumbprint is one too: it lets a weak secret be guessed.
    if (key.type() == jose::KeyType::Oct)
        secrets << key.thumbprint() << key.thumbprint().toHex() << key.thumbprint().toBase64().left(20);
    QVERIFY(secrets.size() >= 3);
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray contents = file.readAll();
        for (const QByteArray &secret : std::as_const(secrets))
            QVERIFY2(!contents.contains(secret), qPrintable(file.fileName()));
    }
    QVERIFY(count >= 2);
}

void TestKeyring::withoutKeyStoreNothingIsWritten()
{
    const Error absent{ErrorCode::SecretsUnavailable, {}, u"no bus"_s};
    m_secrets->setFailure(absent);
    Keyring keyring(m_file.get(), m_secrets.get());
    const QSignalSpy problems(&keyring, &Keyring::problemsChanged);
    keyring.open();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(keyring.secretsProblem(), absent);
    for (const jose::Key &key :
        {generated(jose::AlgorithmId::HS256), generated(jose::AlgorithmId::ES256).publicKey()}) {
        std::optional<Error> refusal;
        keyring.save(
            key, u"n"_s, {}, this, [&refusal](const Result<QString> &saved) { refusal = saved.error_or(Error{}); });
        QCOMPARE(refusal, absent);
    }
    QVERIFY(keyring.keys().isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"data"_s)));

    m_secrets->setFailure({});
    QVERIFY(!save(keyring, generated(jose::AlgorithmId::HS256)).isEmpty());
    QVERIFY(!keyring.secretsProblem());
}

void TestKeyring::refusedSecretLeavesNothing()
{
    SlowStore slow;
    Keyring keyring(m_file.get(), &slow);
    keyring.open();
    slow.answerAll();
    std::optional<Error> refusal;
    keyring.save(generated(jose::AlgorithmId::HS256), {}, {}, this,
        [&refusal](const Result<QString> &saved) { refusal = saved.error_or(Error{}); });
    slow.answerOne(); // the probe; now the row is there and the secret on its way
    auto row = sql(u"SELECT state FROM keys"_s);
    QVERIFY(row && row->next());
    QCOMPARE(row->value(0).toString(), u"saving"_s);
    row = std::unexpected(Error{});
    const Error denied{ErrorCode::SecretsDenied, {}, u"no"_s};
    slow.setFailure(denied);
    slow.answerOne();
    QCOMPARE(refusal, denied);
    QVERIFY(keyring.keys().isEmpty());
    slow.setFailure({});
    slow.answerAll(); // what it may have kept after all is forgotten
    row = sql(u"SELECT state FROM keys"_s);
    QVERIFY(row && !row->next());
}

void TestKeyring::savedTwiceIsSavedOnce()
{
    const jose::Key key = generated(jose::AlgorithmId::ES256, "a");
    Keyring keyring(m_file.get(), m_secrets.get());
    keyring.open();
    const QString id = save(keyring, key);
    QCOMPARE(save(keyring, key), id);
    jose::Key other = key;
    other.setKeyId("b");
    QVERIFY(save(keyring, other) != id);
    QVERIFY(save(keyring, key.publicKey()) != id);
    QCOMPARE(keyring.keys().size(), 3);
}

void TestKeyring::nameAndKeyIdAreKept()
{
    Keyring keyring(m_file.get(), m_secrets.get());
    keyring.open();
    const QSignalSpy changed(&keyring, &Keyring::keyChanged);
    for (const jose::AlgorithmId algorithm : {jose::AlgorithmId::HS256, jose::AlgorithmId::ES256}) {
        const QString id = save(keyring, generated(algorithm, "first"));
        QVERIFY(keyring.rename(id, u"  new \n name "_s));
        QVERIFY(keyring.setKeyId(id, "second"));
        Keyring again(m_file.get(), m_secrets.get());
        again.open();
        for (const SavedKey *key : {keyring.key(id), again.key(id)}) {
            QCOMPARE(key->name, u"new name"_s);
            QCOMPARE(key->keyId, "second"_ba);
            QCOMPARE(key->key.keyId(), "second"_ba);
            QVERIFY(key->key.isPrivate());
        }
    }
    QCOMPARE(changed.size(), 4);
    const QString unknown = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QCOMPARE(keyring.rename(unknown, u"x"_s).error().code, ErrorCode::KeyUnknown);
    QCOMPARE(keyring.setKeyId(unknown, "x").error().code, ErrorCode::KeyUnknown);
}

void TestKeyring::removalCanBeUndone()
{
    Keyring keyring(m_file.get(), m_secrets.get());
    keyring.open();
    const QString id = save(keyring, generated(jose::AlgorithmId::HS256));
    keyring.remove(id);
    QVERIFY(keyring.keys().isEmpty());
    QVERIFY(!keyring.key(id));
    { // A program that dies now has removed nothing.
        Keyring other(m_file.get(), m_secrets.get());
        other.open();
        QVERIFY(other.key(id) && other.key(id)->key.isPrivate());
    }
    keyring.undoRemoval(id);
    QVERIFY(keyring.key(id)->key.isPrivate());
    QCOMPARE(m_secrets->ids(), QStringList{id});
}

void TestKeyring::removalIsFinalWhenCommitted()
{
    Keyring keyring(m_file.get(), m_secrets.get());
    keyring.open();
    const QString secret = save(keyring, generated(jose::AlgorithmId::HS256));
    const QString open = save(keyring, generated(jose::AlgorithmId::ES256).publicKey());
    const QString kept = save(keyring, generated(jose::AlgorithmId::ES384));
    keyring.remove(secret);
    keyring.remove(open);
    bool isDone = false;
    keyring.commitRemoval(secret, this, [&isDone](const Result<void> &done) { isDone = done.has_value(); });
    QVERIFY(isDone);
    keyring.commitRemovals();
    keyring.undoRemoval(secret);
    QCOMPARE(keyring.keys().size(), 1);
    QCOMPARE(m_secrets->ids(), QStringList{kept});
    auto rows = sql(u"SELECT id FROM keys"_s);
    QVERIFY(rows && rows->next());
    QCOMPARE(rows->value(0).toString(), kept);
    QVERIFY(!rows->next());
    std::optional<ErrorCode> code;
    keyring.commitRemoval(secret, this, [&code](const Result<void> &done) { code = done.error().code; });
    QCOMPARE(code, ErrorCode::KeyUnknown);
}

void TestKeyring::saveTakesBackARemoval()
{
    const jose::Key key = generated(jose::AlgorithmId::HS256);
    Keyring keyring(m_file.get(), m_secrets.get());
    keyring.open();
    const QString id = save(keyring, key);
    keyring.remove(id);
    QCOMPARE(save(keyring, key), id);
    QVERIFY(keyring.key(id));
    keyring.commitRemovals();
    QVERIFY(keyring.key(id));
}

void TestKeyring::secretThatCannotBeForgottenIsSweptLater()
{
    const Error denied{ErrorCode::SecretsDenied, {}, {}};
    {
        Keyring keyring(m_file.get(), m_secrets.get());
        keyring.open();
        const QString id = save(keyring, generated(jose::AlgorithmId::HS256));
        m_secrets->setFailure(denied);
        std::optional<Error> refusal;
        keyring.commitRemoval(id, this, [&refusal](const Result<void> &done) { refusal = done.error_or(Error{}); });
        QCOMPARE(refusal, denied);
        QVERIFY(keyring.keys().isEmpty());
    }
    {
        Keyring stillDenied(m_file.get(), m_secrets.get());
        stillDenied.open();
        QVERIFY(stillDenied.keys().isEmpty());
    }
    m_secrets->setFailure({});
    QCOMPARE(m_secrets->ids().size(), 1);
    Keyring keyring(m_file.get(), m_secrets.get());
    keyring.open();
    QVERIFY(keyring.keys().isEmpty());
    QVERIFY(m_secrets->ids().isEmpty());
    auto rows = sql(u"SELECT id FROM keys"_s);
    QVERIFY(rows && !rows->next());
}

void TestKeyring::deathAtEveryStep_data()
{
    QTest::addColumn<bool>("removing");
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("saving: before the key store was asked") << false << 0 << false;
    QTest::newRow("saving: row written") << false << 1 << false;
    QTest::newRow("saving: acknowledged") << false << 2 << true;
    QTest::newRow("removing: undo window open") << true << 0 << true;
    QTest::newRow("removing: row marked") << true << 1 << false;
    QTest::newRow("removing: secret forgotten") << true << 2 << false;
}

/// The program dies after so many answers of the key store; the next one finds the whole key or nothing.
void TestKeyring::deathAtEveryStep()
{
    QFETCH(bool, removing);
    QFETCH(int, steps);
    QFETCH(bool, isKept);
    SlowStore slow;
    bool isSaved = false;
    {
        Keyring dying(m_file.get(), &slow);
        dying.open();
        slow.answerAll();
        dying.save(generated(jose::AlgorithmId::HS256), {}, {}, this,
            [&isSaved](const Result<QString> &saved) { isSaved = saved.has_value(); });
        if (removing) {
            slow.answerAll();
            QVERIFY(isSaved);
            const QString id = dying.keys().constFirst().id;
            dying.remove(id);
            if (steps > 0)
                dying.commitRemovals();
            if (steps > 1)
                slow.answerAll();
        } else {
            for (int step = 0; step < steps; ++step)
                slow.answerOne();
            QCOMPARE(isSaved, isKept);
        }
    }
    Keyring next(m_file.get(), &slow);
    next.open();
    slow.answerAll();
    QCOMPARE(next.keys().size(), isKept ? 1 : 0);
    QCOMPARE(slow.ids().size(), isKept ? 1 : 0);
    if (isKept)
        QVERIFY(next.keys().constFirst().key.isPrivate());
    if (m_file->existing().value_or(nullptr)) {
        auto unfinished = sql(u"SELECT id FROM keys WHERE state <> 'saved'"_s);
        QVERIFY(unfinished && !unfinished->next());
    }
}

void TestKeyring::livingRunIsNotSwept()
{
    SlowStore slow;
    Keyring saving(m_file.get(), &slow);
    saving.open();
    slow.answerAll();
    QString id;
    saving.save(generated(jose::AlgorithmId::HS256), {}, {}, this,
        [&id](const Result<QString> &saved) { id = saved.value_or(QString()); });
    slow.answerOne();

    DataFile otherFile(m_path);
    MemorySecretStore otherSecrets;
    Keyring other(&otherFile, &otherSecrets);
    other.open();
    QVERIFY(other.keys().isEmpty());

    slow.answerAll();
    QVERIFY(!id.isEmpty());
    QVERIFY(saving.key(id));
    other.refresh();
    QVERIFY(other.key(id));
}

void TestKeyring::otherProgramsChangesAreSeen()
{
    Keyring one(m_file.get(), m_secrets.get());
    DataFile otherFile(m_path);
    Keyring two(&otherFile, m_secrets.get());
    one.open();
    two.open();
    const QString first = save(one, generated(jose::AlgorithmId::HS256));
    two.refresh();
    QVERIFY(two.key(first) && two.key(first)->key.isPrivate());
    const QSignalSpy changed(&two, &Keyring::keysChanged);
    two.refresh();
    QCOMPARE(changed.size(), 0);
    QVERIFY(one.rename(first, u"renamed"_s));
    const QString second = save(one, generated(jose::AlgorithmId::ES256));
    two.refresh();
    QCOMPARE(two.keys().size(), 2);
    QCOMPARE(two.key(first)->name, u"renamed"_s);
    QVERIFY(two.key(second)->key.isPrivate());
    one.remove(first);
    one.commitRemovals();
    QCOMPARE(two.rename(first, u"x"_s).error().code, ErrorCode::KeyUnknown);
    two.refresh();
    QCOMPARE(two.keys().size(), 1);
}

void TestKeyring::missingSecretIsNamed()
{
    Keyring keyring(m_file.get(), m_secrets.get());
    keyring.open();
    const QString secret = save(keyring, generated(jose::AlgorithmId::HS256), u"shared"_s);
    const QString pair = save(keyring, generated(jose::AlgorithmId::ES256), u"pair"_s);
    MemorySecretStore empty;
    Keyring other(m_file.get(), &empty);
    other.open();
    QCOMPARE(other.key(secret)->secret, SecretState::Absent);
    QCOMPARE(other.key(secret)->problem, (Error{ErrorCode::SecretMissing, u"shared"_s, {}}));
    QVERIFY(other.key(secret)->key.isNull());
    QCOMPARE(other.key(secret)->description, u"secret, 256 bits"_s);
    QVERIFY(!other.key(pair)->key.isNull()); // it still verifies
    QVERIFY(!other.key(pair)->key.isPrivate());
    QVERIFY(other.rename(secret, u"lost"_s));
    other.remove(secret);
    other.commitRemovals();
    QCOMPARE(other.keys().size(), 1);
}

void TestKeyring::secretOfAnotherKeyIsRefused()
{
    Keyring keyring(m_file.get(), m_secrets.get());
    keyring.open();
    const QString id = save(keyring, generated(jose::AlgorithmId::ES256), u"pair"_s);
    const QList<QByteArray> impostors{generated(jose::AlgorithmId::ES256).toJwk(true).view().toByteArray(),
        keyring.key(id)->key.toJwk(false).view().toByteArray(),
        generated(jose::AlgorithmId::HS256).toJwk(true).view().toByteArray(), "not a key", {}};
    for (const QByteArray &impostor : impostors) {
        m_secrets->write(id, jose::SecretBytes(impostor), [](const Result<void> &) {});
        Keyring other(m_file.get(), m_secrets.get());
        other.open();
        QCOMPARE(other.key(id)->problem, (Error{ErrorCode::SecretMismatch, u"pair"_s, {}}));
        QVERIFY(!other.key(id)->key.isPrivate());
    }
}

void TestKeyring::keyStoreThatStopsIsNamed()
{
    Keyring keyring(m_file.get(), m_secrets.get());
    keyring.open();
    const QString id = save(keyring, generated(jose::AlgorithmId::HS256), u"shared"_s);
    m_secrets->setFailure(Error{ErrorCode::SecretsUnavailable, {}, u"gone"_s});
    Keyring other(m_file.get(), m_secrets.get());
    const QSignalSpy loaded(&other, &Keyring::loaded);
    other.open();
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(other.key(id)->problem->code, ErrorCode::SecretsUnavailable);
    m_secrets->setFailure({});
    other.open();
    QVERIFY(!other.key(id)->problem);
    QVERIFY(other.key(id)->key.isPrivate());
}

void TestKeyring::callerMayGo()
{
    SlowStore slow;
    auto keyring = std::make_unique<Keyring>(m_file.get(), &slow);
    keyring->open();
    auto caller = std::make_unique<QObject>();
    bool called = false;
    keyring->save(generated(jose::AlgorithmId::HS256), {}, {}, caller.get(),
        [&called](const Result<QString> &) { called = true; });
    caller.reset();
    slow.answerAll();
    QVERIFY(!called);
    QCOMPARE(keyring->keys().size(), 1); // saved all the same
    keyring->save(
        generated(jose::AlgorithmId::HS256), {}, {}, this, [&called](const Result<QString> &) { called = true; });
    keyring.reset();
    slow.answerAll();
    QVERIFY(!called);
}

void TestKeyring::hostileRows_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QVariantList>("values");
    QTest::newRow("not a key") << u"public_jwk = ?"_s << QVariantList{"[]"_ba};
    QTest::newRow("not JSON") << u"public_jwk = ?"_s << QVariantList{"\xff\xfe{"_ba};
    QTest::newRow("a megabyte") << u"public_jwk = ?"_s << QVariantList{QByteArray(1 << 20, '[')};
    QTest::newRow("public key gone") << u"public_jwk = ?, has_secret = 0"_s << QVariantList{""_ba};
    QTest::newRow("an HMAC secret in the open")
        << u"public_jwk = ?"_s << QVariantList{R"({"kty":"oct","k":"c2VjcmV0"})"_ba};
    QTest::newRow("id that is a path") << u"id = ?"_s << QVariantList{u"../../etc/passwd"_s};
    QTest::newRow("id of another case") << u"id = ?"_s << QVariantList{u"F47AC10B-58CC-4372-A567-0E02B2C3D479"_s};
    QTest::newRow("empty id") << u"id = ?"_s << QVariantList{u""_s};
}

void TestKeyring::hostileRows()
{
    QFETCH(QString, change);
    QFETCH(QVariantList, values);
    Keyring keyring(m_file.get(), m_secrets.get());
    keyring.open();
    const QString good = save(keyring, generated(jose::AlgorithmId::ES256));
    const QString bad = save(keyring, generated(jose::AlgorithmId::RS256), u"bad\u202e \x1b[31mname"_s);
    QVERIFY(sql(u"UPDATE keys SET "_s + change + u" WHERE id = ?"_s, values + QVariantList{bad}));
    Keyring other(m_file.get(), m_secrets.get());
    other.open();
    QCOMPARE(other.keys().size(), 2);
    QVERIFY(other.key(good)->key.isPrivate());
    const SavedKey key = other.keys().constLast();
    QCOMPARE(key.problem, (Error{ErrorCode::RowUnreadable, u"bad [31mname"_s, {}}));
    QVERIFY(key.key.isNull());
    QCOMPARE(key.secret, SecretState::Absent);
    other.remove(key.id);
    std::optional<Result<void>> removed;
    other.commitRemoval(key.id, this, [&removed](const Result<void> &done) { removed = done; });
    QVERIFY(removed && *removed);
    QCOMPARE(other.keys().size(), 1);
    QVERIFY(m_secrets->ids().contains(good));
}

void TestKeyring::damagedFileIsReported()
{
    {
        Keyring keyring(m_file.get(), m_secrets.get());
        keyring.open();
        QVERIFY(!save(keyring, generated(jose::AlgorithmId::HS256)).isEmpty());
    }
    m_file.reset();
    QFile file(m_path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("no database at all, but long enough") > 0);
    file.close();
    m_file = std::make_unique<DataFile>(m_path);
    Keyring keyring(m_file.get(), m_secrets.get());
    keyring.open();
    QCOMPARE(keyring.setAside(), m_path + u".damaged"_s);
    QVERIFY(!keyring.fileProblem());
    QVERIFY(keyring.keys().isEmpty());
    QCOMPARE(m_secrets->ids().size(), 1); // the old file may be repaired: its secrets stay
    QVERIFY(!save(keyring, generated(jose::AlgorithmId::HS256)).isEmpty());
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
