// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/formfixture.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::ClaimFormModel;
using testsupport::FormFixture;
using token::ClaimRow;
using token::ClaimType;
using enum model::ClaimFormModel::Column;
using enum model::ClaimFormModel::Role;
using Severity = model::ClaimFormModel::Severity;

namespace {

const QList<ClaimRow> user{
    {.name = u"sub"_s, .value = u"1"_s},
    {.name = u"aud"_s, .type = ClaimType::List, .items = {u"api"_s, u"billing"_s}},
    {.name = u"exp"_s, .type = ClaimType::Lifetime, .value = u"1h"_s},
};
const QByteArray userText = R"({"sub":"1","aud":["api","billing"],"exp":1700003600})";

QByteArrayList names(const ClaimFormModel &form)
{
    QByteArrayList names;
    for (const ClaimRow &row : form.rows())
        names.append(row.name.toUtf8());
    return names;
}

} // namespace

class TestClaimFormModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void cellsShowTheRows();
    void notesSayWhatIsWrongAndBlockTheText();
    void everyCellIsEdited();
    void typingInOneCellIsOneCommand();
    void typingBackToTheStartIsNoCommand();
    void aFreshRowFollowsItsName();
    void rowsAreInsertedDuplicatedAndRemoved();
    void rowsMove_data();
    void rowsMove();
    void draggingMovesWithinTheForm();
    void aDragFromElsewhereIsRefused();
    void anEditTakesTheInstantAnew();
    void onlyWhatDiffersIsAnnounced();
    void placeholdersAreShownAndFilled();
    void madeIdentifiersAreRenewed();

private:
    FormFixture *m = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    jose::CryptoSession m_crypto;
};

void TestClaimFormModel::init()
{
    m = new FormFixture;
    m_tester =
        std::make_unique<QAbstractItemModelTester>(&m->form, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m->form.setState({user, {}}, u"user"_s);
    QCOMPARE(m->form.text(), userText);
}

void TestClaimFormModel::cleanup()
{
    m_tester.reset();
    delete std::exchange(m, nullptr);
}

void TestClaimFormModel::cellsShowTheRows()
{
    QCOMPARE(m->form.rowCount(), 3);
    QCOMPARE(m->cell(0, On).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(m->cell(0, On).data(Qt::AccessibleTextRole).toString(), u"sub"_s);
    QCOMPARE(m->cell(0, Name).data().toString(), u"sub"_s);
    QCOMPARE(m->cell(0, Type).data(Qt::EditRole).toInt(), int(ClaimType::Text));
    QCOMPARE(m->cell(0, Meaning).data().toString(), u"Subject"_s);
    QCOMPARE(m->cell(1, Value).data().toString(), u"api, billing"_s);
    QCOMPARE(m->cell(1, Value).data(Qt::EditRole).toStringList(), (QStringList{u"api"_s, u"billing"_s}));
    QCOMPARE(m->cell(1, Value).data(JsonRole).toByteArray(), R"(["api","billing"])"_ba);
    QCOMPARE(m->cell(2, Value).data().toString(), u"1h"_s);
    QCOMPARE(m->cell(2, Value).data(InstantRole).toLongLong(), 1'700'003'600'000);
    QVERIFY(m->cell(2, Meaning).data(DetailRole).toString().contains(u"14 Nov 2023"_s));
    QVERIFY(!m->cell(0, Value).data(InstantRole).isValid());
    QVERIFY(!m->form.index(3, 0).isValid());
    QVERIFY(m->cell(0, On).flags() & Qt::ItemIsUserCheckable);
    QVERIFY(m->cell(0, Value).flags() & Qt::ItemIsEditable);
    QVERIFY(!(m->cell(0, Meaning).flags() & Qt::ItemIsEditable));
    m->form.addRow(u"tenant"_s);
    QCOMPARE(m->cell(3, Meaning).data().toString(), u"Custom claim"_s);
    QCOMPARE(m->form.headerData(Name, Qt::Horizontal).toString(), u"Claim"_s);
}

void TestClaimFormModel::notesSayWhatIsWrongAndBlockTheText()
{
    QVERIFY(m->form.setData(m->cell(2, Value), u"1h3x"_s));
    QCOMPARE(m->cell(2, Value).data(SeverityRole).toInt(), int(Severity::Error));
    QVERIFY(m->cell(2, Value).data(NoteRole).toString().contains(u"1h3x"_s));
    QCOMPARE(m->form.text(), QByteArray());
    QCOMPARE(m->form.rawText(), uR"({"sub":"1","aud":["api","billing"]})"_s);
    QVERIFY(m->form.setData(m->cell(2, Value), u"-1m"_s));
    QCOMPARE(m->cell(2, Value).data(SeverityRole).toInt(), int(Severity::Warning));
    QVERIFY2(!m->form.text().isEmpty(), "an expired token is made as asked");
    QCOMPARE(m->cell(0, Value).data(SeverityRole).toInt(), int(Severity::None));
}

void TestClaimFormModel::everyCellIsEdited()
{
    QVERIFY(m->form.setData(m->cell(0, On), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(m->form.text(), R"({"aud":["api","billing"],"exp":1700003600})"_ba);
    QVERIFY(m->form.setData(m->cell(0, On), true, EnabledRole));
    QVERIFY(m->form.setData(m->cell(0, Name), u"user"_s));
    QVERIFY(m->form.setData(m->cell(0, Value), u"john"_s));
    QVERIFY(m->form.setData(m->cell(1, Value), QStringList{u"api"_s}));
    QVERIFY(m->form.setData(m->cell(2, Type), int(ClaimType::Text)));
    QCOMPARE(m->form.text(), R"({"user":"john","aud":["api"],"exp":"1700003600"})"_ba);
    QVERIFY(!m->form.setData(m->cell(0, Meaning), u"x"_s));
    QVERIFY(!m->form.setData(m->cell(0, Type), 99));
    QVERIFY(!m->form.setData(m->cell(0, Name), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m->form.setData(m->cell(0, Type), int(ClaimType::Null)));
    QVERIFY(!m->form.setData(m->cell(0, Value), u"x"_s));
    QVERIFY(!(m->cell(0, Value).flags() & Qt::ItemIsEditable));
    QCOMPARE(m->cell(0, Value).data().toString(), u"null"_s);
    while (m->undo.index() > 1)
        m->undo.undo();
    QCOMPARE(m->form.text(), userText);
    QVERIFY(m->form.rows() == user);
}

void TestClaimFormModel::typingInOneCellIsOneCommand()
{
    const int before = m->undo.count();
    for (const QString &typed : {u"j"_s, u"jo"_s, u"joh"_s, u"john"_s})
        m->form.setData(m->cell(0, Value), typed);
    QCOMPARE(m->undo.count(), before + 1);
    m->form.setData(m->cell(0, Name), u"user"_s);
    QCOMPARE(m->undo.count(), before + 2);
    m->form.setData(m->cell(0, Value), u"j"_s);
    m->form.finishTyping();
    m->form.setData(m->cell(0, Value), u"ja"_s);
    QCOMPARE(m->undo.count(), before + 4);
    m->undo.undo();
    QCOMPARE(m->cell(0, Value).data().toString(), u"j"_s);
    m->form.setData(m->cell(0, Value), u"jo"_s);
    QCOMPARE(m->undo.count(), before + 4);
    QVERIFY2(m->undo.canUndo() && !m->undo.canRedo(), "typing after an undo begins another command");
}

void TestClaimFormModel::typingBackToTheStartIsNoCommand()
{
    const int before = m->undo.count();
    for (const QString &typed : {u"12"_s, u"1"_s})
        m->form.setData(m->cell(0, Value), typed);
    QCOMPARE(m->undo.count(), before);
    m->form.setData(m->cell(0, Value), u"1"_s);
    QCOMPARE(m->undo.count(), before);
}

void TestClaimFormModel::aFreshRowFollowsItsName()
{
    m->form.addRow();
    m->form.setData(m->cell(3, Name), u"iat"_s);
    QCOMPARE(m->form.rows().at(3), (ClaimRow{u"iat"_s, ClaimType::DateTime, u"now"_s}));
    m->form.setData(m->cell(3, Name), u"i"_s);
    m->form.setData(m->cell(3, Value), u"mine"_s);
    m->form.setData(m->cell(3, Name), u"exp"_s);
    QCOMPARE(m->form.rows().at(3), (ClaimRow{u"exp"_s, ClaimType::Text, u"mine"_s}));
    QVERIFY(!m->form.suggestions().contains(u"exp"_s));
    QVERIFY(m->form.suggestions().contains(u"iat"_s));
}

void TestClaimFormModel::rowsAreInsertedDuplicatedAndRemoved()
{
    m->form.insertRow(1, {.name = u"name"_s, .value = u"John"_s});
    QCOMPARE(names(m->form), (QByteArrayList{"sub", "name", "aud", "exp"}));
    m->form.duplicateRow(1);
    QCOMPARE(names(m->form), (QByteArrayList{"sub", "name", "name", "aud", "exp"}));
    QCOMPARE(m->cell(2, Value).data(SeverityRole).toInt(), int(Severity::Warning));
    m->form.removeRowsAt({4, 0, 4, 99, -1});
    QCOMPARE(names(m->form), (QByteArrayList{"name", "name", "aud"}));
    QVERIFY(m->form.insertRows(3, 2));
    QCOMPARE(m->form.rowCount(), 5);
    QVERIFY(m->form.removeRows(3, 2));
    QVERIFY(!m->form.removeRows(3, 1));
    QVERIFY(!m->form.insertRows(-1, 1));
    m->form.duplicateRow(99);
    m->form.removeRowsAt({99});
    while (m->undo.index() > 1)
        m->undo.undo();
    QCOMPARE(m->form.text(), userText);
    while (m->undo.canRedo())
        m->undo.redo();
    QCOMPARE(names(m->form), (QByteArrayList{"name", "name", "aud"}));
}

void TestClaimFormModel::rowsMove_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("to");
    QTest::addColumn<QByteArrayList>("order");
    const QByteArrayList unmoved{"sub", "aud", "exp"};
    QTest::addRow("down") << 0 << 1 << 2 << QByteArrayList{"aud", "sub", "exp"};
    QTest::addRow("to the end") << 0 << 1 << 3 << QByteArrayList{"aud", "exp", "sub"};
    QTest::addRow("to the front") << 2 << 1 << 0 << QByteArrayList{"exp", "sub", "aud"};
    QTest::addRow("two") << 0 << 2 << 3 << QByteArrayList{"exp", "sub", "aud"};
    QTest::addRow("to where it is") << 1 << 1 << 1 << unmoved;
    QTest::addRow("behind itself") << 1 << 1 << 2 << unmoved;
    QTest::addRow("beyond the end") << 1 << 1 << 4 << unmoved;
    QTest::addRow("from nowhere") << 3 << 1 << 0 << unmoved;
    QTest::addRow("too many") << 1 << 3 << 0 << unmoved;
}

void TestClaimFormModel::rowsMove()
{
    QFETCH(int, from);
    QFETCH(int, count);
    QFETCH(int, to);
    QFETCH(QByteArrayList, order);
    const QPersistentModelIndex first = m->cell(0, Name);
    const QSignalSpy moved(&m->form, &QAbstractItemModel::rowsMoved);
    const bool moves = order != QByteArrayList{"sub", "aud", "exp"};
    QCOMPARE(m->form.moveRows({}, from, count, {}, to), moves);
    QCOMPARE(names(m->form), order);
    QCOMPARE(first.row(), order.indexOf("sub"));
    QCOMPARE(moved.count(), moves ? 1 : 0);
    if (!moves)
        return;
    m->undo.undo();
    QCOMPARE(m->form.text(), userText);
    QCOMPARE(first.row(), 0);
    m->undo.redo();
    QCOMPARE(names(m->form), order);
    QCOMPARE(first.row(), order.indexOf("sub"));
}

void TestClaimFormModel::draggingMovesWithinTheForm()
{
    const std::unique_ptr<QMimeData> dragged(m->form.mimeData({m->cell(2, Name), m->cell(2, Value)}));
    QVERIFY2(!m->form.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}), "or the view would delete the row");
    QCOMPARE(names(m->form), (QByteArrayList{"exp", "sub", "aud"}));
    QVERIFY(m->form.moveRow(0, 2));
    QCOMPARE(m->form.text(), userText);
    QVERIFY(!m->form.moveRow(0, 0));
}

void TestClaimFormModel::aDragFromElsewhereIsRefused()
{
    const FormFixture other;
    const std::unique_ptr<QMimeData> dragged(other.form.mimeData({}));
    QVERIFY(!m->form.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    QMimeData text;
    text.setText(u"sub"_s);
    QVERIFY(!m->form.dropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    QMimeData damaged;
    damaged.setData(m->form.mimeTypes().constFirst(), "\xFF\xFF\xFF");
    QVERIFY(!m->form.dropMimeData(&damaged, Qt::MoveAction, 0, 0, {}));
    QCOMPARE(m->form.text(), userText);
}

void TestClaimFormModel::anEditTakesTheInstantAnew()
{
    m->clock.freeze(testsupport::issue + std::chrono::minutes(10));
    QCOMPARE(m->form.text(), userText);
    m->form.setData(m->cell(0, Value), u"2"_s);
    QCOMPARE(m->form.text(), R"({"sub":"2","aud":["api","billing"],"exp":1700004200})"_ba);
    QCOMPARE(m->form.issuedAt(), m->clock.now());
    m->form.refresh(testsupport::issue);
    QCOMPARE(m->form.text(), R"({"sub":"2","aud":["api","billing"],"exp":1700003600})"_ba);
}

void TestClaimFormModel::onlyWhatDiffersIsAnnounced()
{
    const QSignalSpy changed(&m->form, &QAbstractItemModel::dataChanged);
    m->form.setData(m->cell(0, Value), u"2"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), m->cell(0, On));
    m->form.refresh(testsupport::issue + std::chrono::minutes(1));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.at(1).at(0).toModelIndex(), m->cell(2, Value));
}

void TestClaimFormModel::placeholdersAreShownAndFilled()
{
    m->form.setData(m->cell(0, Value), u"user-{{uuid}}"_s);
    m->form.setFill({.uuid = "abc"});
    QCOMPARE(m->cell(0, Value).data().toString(), u"user-{{uuid}}"_s);
    QCOMPARE(m->cell(0, Meaning).data(DetailRole).toString(), u"user-abc"_s);
    QVERIFY(m->form.text().startsWith(R"({"sub":"user-abc",)"));
    m->form.setRawText(QString::fromUtf8(m->form.text()).replace(u"billing"_s, u"web"_s));
    QCOMPARE(m->form.rows().at(0).value, u"user-{{uuid}}"_s);
}

void TestClaimFormModel::madeIdentifiersAreRenewed()
{
    m->form.addRow(u"jti"_s);
    QVERIFY(!m->form.hasMadeIds());
    m->form.makeId(3, token::TokenIdKind::Uuid7);
    const QString first = m->form.rows().at(3).value;
    QCOMPARE(first.size(), 36);
    QCOMPARE(first.at(14), u'7');
    QVERIFY(m->form.hasMadeIds());
    QCOMPARE(m->form.templateRows().at(3).value, u"{{uuid}}"_s);
    m->form.renewIds();
    const QString second = m->form.rows().at(3).value;
    QVERIFY(second != first);
    QCOMPARE(second.at(14), u'7');
    m->undo.undo();
    QCOMPARE(m->form.rows().at(3).value, first);
    m->form.setData(m->cell(3, Value), u"typed"_s);
    QVERIFY2(!m->form.hasMadeIds(), "what was typed is never replaced");
}

QTEST_GUILESS_MAIN(TestClaimFormModel)
#include "tst_claimformmodel.moc"
