// SPDX-License-Identifier: MIT
#include "model/sessionsbench.h"

#include <QAbstractItemModelTester>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using model::PasswordWish;
using model::UserEditing;
using model::UsersModel;

/// Users are added, changed and removed, and all of it is undone and done again.
class TestUserEdit : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m.begin();
        m_tester = std::make_unique<QAbstractItemModelTester>(users());
    }
    void cleanup()
    {
        m_tester.reset();
        m.end();
    }

    void addedUndoneAndAddedAgain();
    void changedAndUndone();
    void removedWithTheirSessions();
    void severalAreOneStep();
    void passwordIsAskedOfClientsAndNeverShown();
    void passwordComesBackWithItsUser();
    void takenNameIsRefused();
    void worthlessNameIsRefused();
    void undoThatIsNotPossibleIsTold();

private:
    [[nodiscard]] UsersModel *users() const { return m.sessions()->users(); }
    [[nodiscard]] UserEditing *editing() const { return m.sessions()->editing(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const token::User &user : users()->users())
            all.append(user.username);
        return all;
    }
    void undo()
    {
        editing()->undoStack()->undo();
        m.settle();
    }
    void redo()
    {
        editing()->undoStack()->redo();
        m.settle();
    }
    /// Whether a client gets in.
    [[nodiscard]] bool letsIn(const QString &name, const std::optional<QByteArray> &password)
    {
        auto service = server::SessionService::open(m.sessions()->path(), m.sessions()->settings());
        return service
               && service
                      ->login(name, password ? std::optional(jose::SecretBytes(*password)) : std::nullopt,
                          SessionsBench::start)
                      .has_value();
    }

    SessionsBench m;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestUserEdit::addedUndoneAndAddedAgain()
{
    QSignalSpy added(editing(), &UserEditing::added);
    editing()->add({.username = u"ada"_s, .email = u"ada@example.com"_s, .roles = {u"auditor"_s}}, {});
    m.settle();
    QCOMPARE(names(), (QStringList{u"john"_s, u"jane"_s, u"admin"_s, u"ada"_s}));
    QCOMPARE(added.size(), 1);
    const qint64 id = added.constFirst().constFirst().toLongLong();
    QVERIFY(editing()->undoStack()->undoText().contains(u"ada"_s));
    undo();
    QCOMPARE(names(), (QStringList{u"john"_s, u"jane"_s, u"admin"_s}));
    redo();
    QVERIFY(users()->find(id));
    QCOMPARE(users()->find(id)->roles, QStringList{u"auditor"_s});
}

void TestUserEdit::changedAndUndone()
{
    token::User john = *users()->find(1);
    john.username = u"johnny"_s;
    john.disabled = true;
    editing()->change(john, {});
    m.settle();
    QCOMPARE(names().constFirst(), u"johnny"_s);
    QVERIFY(users()->index(0, 0).data(UsersModel::DisabledRole).toBool());
    undo();
    QCOMPARE(names().constFirst(), u"john"_s);
    QVERIFY(!users()->index(0, 0).data(UsersModel::DisabledRole).toBool());
}

/// The sessions of somebody who is gone are refused, and good again when an undo brings the user back.
void TestUserEdit::removedWithTheirSessions()
{
    m.logIn(1);
    editing()->remove({1});
    m.settle();
    QVERIFY2(m.printed().startsWith(u"user 1 | no such user\n"_s), qPrintable(m.printed()));
    undo();
    QVERIFY2(m.printed().startsWith(u"john | current\n"_s), qPrintable(m.printed()));
}

void TestUserEdit::severalAreOneStep()
{
    editing()->remove({1, 3});
    m.settle();
    QCOMPARE(names(), QStringList{u"jane"_s});
    undo();
    QCOMPARE(names(), (QStringList{u"john"_s, u"jane"_s, u"admin"_s}));
    redo();
    QCOMPARE(names(), QStringList{u"jane"_s});
}

void TestUserEdit::passwordIsAskedOfClientsAndNeverShown()
{
    editing()->add({.username = u"ada"_s}, {PasswordWish::Kind::Set, jose::SecretBytes("correct horse")});
    m.settle();
    QVERIFY(users()->index(3, 0).data(UsersModel::PasswordRole).toBool());
    QVERIFY(letsIn(u"ada"_s, "correct horse"_ba));
    QVERIFY(!letsIn(u"ada"_s, std::nullopt));
    QVERIFY(!letsIn(u"ada"_s, "wrong horse"_ba));
    // A change of something else keeps it.
    token::User ada = users()->users().constLast();
    ada.email = u"ada@example.com"_s;
    editing()->change(ada, {});
    m.settle();
    QVERIFY(letsIn(u"ada"_s, "correct horse"_ba));
    editing()->change(ada, {PasswordWish::Kind::None});
    m.settle();
    QVERIFY(letsIn(u"ada"_s, std::nullopt));
    undo();
    QVERIFY(!letsIn(u"ada"_s, std::nullopt));
}

void TestUserEdit::passwordComesBackWithItsUser()
{
    editing()->add({.username = u"ada"_s}, {PasswordWish::Kind::Set, jose::SecretBytes("correct horse")});
    m.settle();
    editing()->remove({users()->users().constLast().id});
    m.settle();
    QVERIFY(!letsIn(u"ada"_s, "correct horse"_ba));
    undo();
    QVERIFY(letsIn(u"ada"_s, "correct horse"_ba));
}

void TestUserEdit::takenNameIsRefused()
{
    QSignalSpy failed(editing(), &UserEditing::failed);
    editing()->add({.username = u"john"_s}, {});
    m.settle();
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.constFirst().constFirst().toString().contains(u"john"_s));
    QCOMPARE(users()->rowCount(), 3);
    QVERIFY(!editing()->undoStack()->canUndo());
}

void TestUserEdit::worthlessNameIsRefused()
{
    QSignalSpy failed(editing(), &UserEditing::failed);
    editing()->add({.username = {}}, {});
    editing()->add({.username = u"a\nb"_s}, {});
    m.settle();
    QCOMPARE(failed.size(), 2);
    QCOMPARE(users()->rowCount(), 3);
}

/// Another program took the name meanwhile.
void TestUserEdit::undoThatIsNotPossibleIsTold()
{
    QSignalSpy failed(editing(), &UserEditing::failed);
    editing()->remove({1});
    m.settle();
    auto other = server::SessionService::open(m.sessions()->path(), m.sessions()->settings());
    QVERIFY(other.has_value());
    QVERIFY(store::UserStore(&other->database()).add({.username = u"john"_s}).has_value());
    undo();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!editing()->undoStack()->canUndo());
    QVERIFY(!editing()->undoStack()->canRedo());
    QCOMPARE(names(), (QStringList{u"jane"_s, u"admin"_s, u"john"_s}));
}

QTEST_GUILESS_MAIN(TestUserEdit)
#include "tst_useredit.moc"
