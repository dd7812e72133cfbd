// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/claimsmodel.h"
#include "model/rfctokens.h"
#include "model/tokenediting.h"
#include "model/valuetext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::ClaimsModel;
using model::Inspection;
using model::KeyringModel;
using model::TokenEditing;
using token::Segment;

namespace {

const QByteArray oddPayload =
    R"({"sub" : "4\u0032", "n":1.50,"roles":["admin", "\/x"],"o":{"a/b":null}, "n": true,"lines":"a\nb"})"_ba;

} // namespace

class TestClaimsEditing : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void cellsAreEditableOnlyWhileOn();
    void valuesAreTyped_data();
    void valuesAreTyped();
    void whatIsLeftAsItWasIsNoEdit();
    void namesAreTyped();
    void refusedTypingChangesNothing();
    void headerCellsAreEdited();
    void longValuesAreNotForACell();

private:
    void fetchAll(const QModelIndex &parent = {}) const
    {
        while (m_claims->canFetchMore(parent))
            m_claims->fetchMore(parent);
        for (int row = 0; row < m_claims->rowCount(parent); ++row)
            fetchAll(m_claims->index(row, 0, parent));
    }
    QModelIndex cell(const QString &pointer, int column, int skip = 0) const
    {
        fetchAll();
        const QModelIndexList found = m_claims->match(
            m_claims->index(0, 0), ClaimsModel::PointerRole, pointer, -1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(skip).siblingAtColumn(column);
    }
    void showIn(ClaimsModel *claims) const
    {
        claims->setToken(m_inspection->token(), m_inspection->verdict());
        connect(m_inspection.get(), &Inspection::tokenChanged, claims,
            [this, claims] { claims->setToken(m_inspection->token(), m_inspection->verdict()); });
        claims->setEditing(m_editing.get());
    }
    QByteArray payload() const { return m_inspection->token()->payloadBytes().toByteArray(); }

    jose::CryptoSession m_crypto;
    std::unique_ptr<token::Clock> m_clock;
    std::unique_ptr<KeyringModel> m_keyring;
    std::unique_ptr<Inspection> m_inspection;
    std::unique_ptr<TokenEditing> m_editing;
    std::unique_ptr<ClaimsModel> m_claims;
};

void TestClaimsEditing::init()
{
    m_clock = std::make_unique<token::Clock>();
    m_keyring = std::make_unique<KeyringModel>();
    m_keyring->add(testsupport::onlyKey(testsupport::hs256Jwk), {});
    m_inspection = std::make_unique<Inspection>(m_clock.get(), m_keyring.get());
    m_editing = std::make_unique<TokenEditing>(m_inspection.get(), m_keyring.get(), m_clock.get());
    m_inspection->setText(QString::fromLatin1(testsupport::signedToken(oddPayload)));
    m_claims = std::make_unique<ClaimsModel>(ClaimsModel::Part::Payload, m_clock.get());
    showIn(m_claims.get());
}

void TestClaimsEditing::cleanup()
{
    m_claims.reset();
    m_editing.reset();
    m_inspection.reset();
    m_keyring.reset();
    m_clock.reset();
}

void TestClaimsEditing::cellsAreEditableOnlyWhileOn()
{
    const QModelIndex value = cell(u"/sub"_s, ClaimsModel::Value);
    QVERIFY(!(m_claims->flags(value) & Qt::ItemIsEditable));
    QVERIFY(!m_claims->setData(value, u"7"_s));
    m_editing->setOn(true);
    QVERIFY(m_claims->flags(value) & Qt::ItemIsEditable);
    QVERIFY(m_claims->flags(value.siblingAtColumn(ClaimsModel::Name)) & Qt::ItemIsEditable);
    QVERIFY(!(m_claims->flags(value.siblingAtColumn(ClaimsModel::Meaning)) & Qt::ItemIsEditable));
    // An element has an index in the place of a name.
    QVERIFY(!(m_claims->flags(cell(u"/roles/0"_s, ClaimsModel::Name)) & Qt::ItemIsEditable));
    m_editing->setOn(false);
    QVERIFY(!(m_claims->flags(cell(u"/sub"_s, ClaimsModel::Value)) & Qt::ItemIsEditable));
}

void TestClaimsEditing::valuesAreTyped_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("skip");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("former");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *title, const QString &pointer, int skip, const QString &shown, const QString &typed,
                         const QByteArray &former, const QByteArray &json) {
        QTest::addRow("%s", title) << pointer << skip << shown << typed << former << json;
    };
    row("a string stays a string", u"/sub"_s, 0, u"42"_s, u"43"_s, R"("4\u0032")"_ba, R"("43")"_ba);
    row("quotes typed into a string", u"/sub"_s, 0, u"42"_s, u"\"43\""_s, R"("4\u0032")"_ba, R"("\"43\"")"_ba);
    row("true typed into a string", u"/sub"_s, 0, u"42"_s, u"true"_s, R"("4\u0032")"_ba, R"("true")"_ba);
    row("nothing typed into a string", u"/sub"_s, 0, u"42"_s, u""_s, R"("4\u0032")"_ba, R"("")"_ba);
    row("number", u"/n"_s, 0, u"1.50"_s, u"2.250"_s, "1.50"_ba, "2.250"_ba);
    row("the later of two", u"/n"_s, 1, u"true"_s, u"false"_s, "true"_ba, "false"_ba);
    row("JSON in place of a number", u"/n"_s, 0, u"1.50"_s, u" {\"x\": [1]} "_s, "1.50"_ba, "{\"x\": [1]}"_ba);
    row("text in place of a number", u"/n"_s, 0, u"1.50"_s, u"soon"_s, "1.50"_ba, "\"soon\""_ba);
    row("element", u"/roles/1"_s, 0, u"/x"_s, u"auditor"_s, R"("\/x")"_ba, R"("auditor")"_ba);
    row("array as JSON", u"/roles"_s, 0, u"[\"admin\", \"\\/x\"]"_s, u"[]"_s, R"(["admin", "\/x"])"_ba, "[]"_ba);
    row("null below an escaped name", u"/o/a~1b"_s, 0, u"null"_s, u"0"_s, "null"_ba, "0"_ba);
    row("string with a line break, as JSON", u"/lines"_s, 0, u"\"a\\nb\""_s, u"\"a\\tb\""_s, R"("a\nb")"_ba,
        R"("a\tb")"_ba);
}

void TestClaimsEditing::valuesAreTyped()
{
    QFETCH(QString, pointer);
    QFETCH(int, skip);
    QFETCH(QString, shown);
    QFETCH(QString, typed);
    QFETCH(QByteArray, former);
    QFETCH(QByteArray, json);
    QAbstractItemModelTester tester(m_claims.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would do so amid a reset, which each edit is
    m_editing->setOn(true);
    const QModelIndex value = cell(pointer, ClaimsModel::Value, skip);
    QCOMPARE(value.data(Qt::EditRole).toString(), shown);
    QVERIFY(m_claims->setData(value, typed));
    QByteArray wanted = oddPayload;
    wanted.replace(wanted.indexOf(former), former.size(), json);
    QCOMPARE(payload(), wanted);
    QCOMPARE(m_inspection->verdict().signature, token::SignatureStatus::Verified);
}

void TestClaimsEditing::whatIsLeftAsItWasIsNoEdit()
{
    m_editing->setOn(true);
    for (const QString &pointer : {u"/sub"_s, u"/n"_s, u"/roles"_s, u"/lines"_s}) {
        const QModelIndex value = cell(pointer, ClaimsModel::Value);
        QVERIFY(!m_claims->setData(value, value.data(Qt::EditRole)));
    }
    QVERIFY(!m_editing->undoStack()->canUndo());
    QCOMPARE(payload(), oddPayload);
}

void TestClaimsEditing::namesAreTyped()
{
    m_editing->setOn(true);
    QVERIFY(m_claims->setData(cell(u"/o/a~1b"_s, ClaimsModel::Name), u"c"_s));
    QCOMPARE(payload(), QByteArray(oddPayload).replace(R"("a/b")", R"("c")"));
    QCOMPARE(m_editing->undoStack()->undoText(), u"rename a/b"_s);
    QVERIFY(m_claims->setData(cell(u"/n"_s, ClaimsModel::Name, 1), u"m"_s));
    QVERIFY(payload().contains(R"("m": true)") && payload().contains(R"("n":1.50)"));
}

void TestClaimsEditing::refusedTypingChangesNothing()
{
    m_editing->setOn(true);
    QSignalSpy refused(m_editing.get(), &TokenEditing::refused);
    QVERIFY(!m_claims->setData(cell(u"/sub"_s, ClaimsModel::Name), u"roles"_s));
    QCOMPARE(refused.takeFirst().at(0).toString(),
        u"“roles” is there already: edit it, or duplicate it to have the name twice."_s);
    QVERIFY(!m_claims->setData(cell(u"/lines"_s, ClaimsModel::Value), u"\"a"_s));
    QVERIFY(refused.takeFirst().at(0).toString().contains(u"ends inside a string"_s));
    QCOMPARE(payload(), oddPayload);
}

void TestClaimsEditing::headerCellsAreEdited()
{
    ClaimsModel header(ClaimsModel::Part::Header, m_clock.get());
    showIn(&header);
    m_editing->setOn(true);
    const QModelIndex value = header.index(0, ClaimsModel::Value);
    QCOMPARE(value.data(Qt::EditRole).toString(), u"HS256"_s);
    QVERIFY(header.setData(value, u"HS384"_s));
    QCOMPARE(m_editing->text(Segment::Header), R"({"alg":"HS384"})"_ba);
    QCOMPARE(payload(), oddPayload);
    QCOMPARE(m_inspection->verdict().signature, token::SignatureStatus::Verified);
}

void TestClaimsEditing::longValuesAreNotForACell()
{
    const QByteArray longText(ClaimsModel::longestCell, 'x');
    m_inspection->setText(QString::fromLatin1(testsupport::signedToken("{\"a\":\"" + longText + "\"}")));
    m_editing->setOn(true);
    const QModelIndex value = cell(u"/a"_s, ClaimsModel::Value);
    QVERIFY(value.isValid());
    QVERIFY(!(m_claims->flags(value) & Qt::ItemIsEditable));
}

QTEST_GUILESS_MAIN(TestClaimsEditing)
#include "tst_claimsediting.moc"
