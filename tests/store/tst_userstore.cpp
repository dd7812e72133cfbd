// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "jose/crypto/passwordhash.h"
#include "store/userstore.h"
#include "token/sessionrules.h"

#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::store;
using namespace Qt::StringLiterals;
using claimsmith::token::User;

namespace {

constexpr jose::PasswordCost cheap{.logN = 4, .blockSize = 8, .parallelism = 1};

User zoe()
{
    return {.username = u"zoë"_s,
        .email = u"zoe@example.com"_s,
        .roles = {u"admin"_s, u"tester"_s},
        .scope = u"read write"_s};
}

} // namespace

class TestUserStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void usersAreKept();
    void idsAreNeverGivenTwice();
    void removalCanBeUndone();
    void namesAreUnique();
    void whatIsNotThereIsUnknown();
    void passwordIsAHash();
    void badUsersAreRefused();
    void samplesComeOnce();
    void textsAreNoStatements();
    void damagedRowsHarmNobody();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    jose::CryptoSession m_session;
};

void TestUserStore::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_folder->filePath(u"claimsmith.db"_s)).value();
}

void TestUserStore::usersAreKept()
{
    UserStore store(m_database.get());
    QCOMPARE(store.all().value(), QList<User>());
    User user = zoe();
    user.id = store.add(user).value();
    QCOMPARE(user.id, 1);
    QCOMPARE(store.find(1).value(), user);
    QCOMPARE(store.findByName(u"zoë"_s).value(), user);
    QCOMPARE(store.findByName(u"ZOË"_s).value(), std::nullopt);
    user.username = u"other"_s;
    user.roles.clear();
    user.scope.clear();
    user.disabled = true;
    QVERIFY(store.change(user));
    const QString path = m_database->path();
    m_database.reset();
    m_database = Database::open(path).value();
    QCOMPARE(UserStore(m_database.get()).all().value(), QList{user});
}

void TestUserStore::idsAreNeverGivenTwice()
{
    UserStore store(m_database.get());
    QCOMPARE(store.add({.username = u"a"_s}).value(), 1);
    QCOMPARE(store.add({.username = u"b"_s}).value(), 2);
    QVERIFY(store.remove(2));
    QCOMPARE(store.find(2).value(), std::nullopt);
    QCOMPARE(store.add({.username = u"c"_s}).value(), 3);
}

void TestUserStore::removalCanBeUndone()
{
    UserStore store(m_database.get());
    User user = zoe();
    user.id = store.add(user, jose::hashPassword(jose::SecretBytes("x"_ba), cheap).value()).value();
    const auto hash = store.passwordHash(user.id).value();
    QVERIFY(hash);
    QVERIFY(store.remove(user.id));
    QCOMPARE(store.add(user, hash).value(), user.id);
    user.hasPassword = true;
    QCOMPARE(store.find(user.id).value(), user);
    QCOMPARE(store.passwordHash(user.id).value(), hash);
}

void TestUserStore::namesAreUnique()
{
    UserStore store(m_database.get());
    QVERIFY(store.add(zoe()));
    const auto again = store.add(zoe());
    QVERIFY(!again);
    QCOMPARE(again.error(), (Error{ErrorCode::UserNameTaken, u"zoë"_s, {}}));
    User other{.username = u"other"_s};
    other.id = store.add(other).value();
    QVERIFY(store.change(other)); // its own name is not taken
    other.username = u"zoë"_s;
    QCOMPARE(store.change(other).error().code, ErrorCode::UserNameTaken);
    QCOMPARE(store.all().value().size(), 2);
}

void TestUserStore::whatIsNotThereIsUnknown()
{
    UserStore store(m_database.get());
    QCOMPARE(store.change({.id = 7, .username = u"a"_s}).error().code, ErrorCode::UserUnknown);
    QCOMPARE(store.remove(7).error().code, ErrorCode::UserUnknown);
    QCOMPARE(store.setPasswordHash(7, {}).error().code, ErrorCode::UserUnknown);
    QCOMPARE(store.passwordHash(7).value(), std::nullopt);
}

void TestUserStore::passwordIsAHash()
{
    UserStore store(m_database.get());
    const qint64 id = store.add(zoe()).value();
    QVERIFY(!store.find(id).value()->hasPassword);
    QVERIFY(store.setPasswordHash(id, jose::hashPassword(jose::SecretBytes("hunter2 hunter2"_ba), cheap).value()));
    QVERIFY(store.find(id).value()->hasPassword);
    QVERIFY(jose::isPassword(jose::SecretBytes("hunter2 hunter2"_ba), *store.passwordHash(id).value()));
    // Whoever hands a password instead of its hash finds out at once, and no file has it.
    QCOMPARE(store.setPasswordHash(id, "hunter2 hunter2"_ba).error().code, ErrorCode::UserInvalid);
    QCOMPARE(store.add({.username = u"b"_s}, "hunter2 hunter2"_ba).error().code, ErrorCode::UserInvalid);
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(m_database->path() + suffix);
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(!file.readAll().contains("hunter2"));
    }
    QVERIFY(store.setPasswordHash(id, {}));
    QVERIFY(!store.find(id).value()->hasPassword);
}

void TestUserStore::badUsersAreRefused()
{
    UserStore store(m_database.get());
    const auto refused = store.add({.username = u"a\nb"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UserInvalid);
    QVERIFY2(message(refused.error()).contains(u"cannot be seen"_s), qPrintable(message(refused.error())));
    QCOMPARE(store.change({.id = 1}).error().code, ErrorCode::UserInvalid);
    QCOMPARE(store.all().value().size(), 0);
}

void TestUserStore::samplesComeOnce()
{
    UserStore store(m_database.get());
    QVERIFY(store.addSamplesOnce());
    const QList<User> samples = store.all().value();
    QCOMPARE(samples.size(), 3);
    QCOMPARE(samples.at(0).username, u"john"_s);
    QCOMPARE(samples.at(0).id, 1);
    QVERIFY(!token::isAdmin(samples.at(0)) && token::isAdmin(samples.at(2)));
    for (const User &user : samples)
        QVERIFY(store.remove(user.id));
    QVERIFY(store.addSamplesOnce());
    QCOMPARE(store.all().value().size(), 0);
}

void TestUserStore::textsAreNoStatements()
{
    UserStore store(m_database.get());
    const QString name = u"'; DROP TABLE users; --"_s;
    const qint64 id = store.add({.username = name, .email = u"%?:1\"'"_s}).value();
    QCOMPARE(store.findByName(name).value()->id, id);
    QCOMPARE(store.findByName(u"' OR 1=1 --"_s).value(), std::nullopt);
    QCOMPARE(store.all().value().size(), 1);
}

/// What another program wrote into the file is read as far as it goes.
void TestUserStore::damagedRowsHarmNobody()
{
    UserStore store(m_database.get());
    QVERIFY(m_database->run(u"INSERT INTO users VALUES (5, ?, '', ?, '', 1, ?)"_s,
        {QString(100'000, u'x'), u"\n\nadmin\n"_s, "not a hash"_ba}));
    const QList<User> users = store.all().value();
    QCOMPARE(users.size(), 1);
    QCOMPARE(users.at(0).roles, QStringList{u"admin"_s});
    QVERIFY(users.at(0).disabled && users.at(0).hasPassword);
    QVERIFY(!jose::isPassword(jose::SecretBytes("not a hash"_ba), *store.passwordHash(5).value()));
    // Neither an id of nobody nor a text where a number belongs gets in.
    QVERIFY(!m_database->run(u"INSERT INTO users VALUES (-5, 'a', '', '', '', 0, NULL)"_s));
    QVERIFY(!m_database->run(u"INSERT INTO users VALUES (6, 'a', '', '', '', 'no', NULL)"_s));
}

QTEST_GUILESS_MAIN(TestUserStore)
#include "tst_userstore.moc"
