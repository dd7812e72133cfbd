// SPDX-License-Identifier: MIT
#include "model/craftfixture.h"

#include "model/makemany.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::MakeMany;
using testsupport::CraftFixture;
using token::ClaimType;

class TestMakeMany : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m.reset(); }
    void aCounterMakesThemDiffer();
    void refreshTokensAreOfTheSameUsers();
    void aTableFillsTheirColumns();
    void theLayoutOfTheFormIsKept();
    void ordersThatCannotBeCarriedOut_data();
    void ordersThatCannotBeCarriedOut();
    void whatIsOddIsSaidBeforehand();
    void aRowThatCannotBeMadeIsNamed();
    void cancellingLeavesTheFormerFile();
    void aFileThatCannotBeWrittenIsTold();

private:
    [[nodiscard]] QString file(const QString &name = u"tokens.txt"_s) const { return m_folder->filePath(name); }
    [[nodiscard]] QString table(const QByteArray &csv) const
    {
        QFile written(file(u"values.csv"_s));
        if (written.open(QFile::WriteOnly))
            written.write(csv);
        return written.fileName();
    }
    [[nodiscard]] QByteArrayList payloads() const
    {
        QFile made(file());
        QByteArrayList payloads;
        if (!made.open(QFile::ReadOnly))
            return payloads;
        for (const QByteArray &line : made.readAll().trimmed().split('\n'))
            payloads.append(token::Token::decode(line).payload().text().toByteArray());
        return payloads;
    }
    /// Carries it out; true where it succeeded.
    [[nodiscard]] bool carriedOut(const MakeMany::Order &order) const
    {
        QSignalSpy finished(many(), &MakeMany::finished);
        many()->start(order);
        if (finished.isEmpty() && !finished.wait(20'000))
            return false;
        return finished.constFirst().constFirst().toBool();
    }
    [[nodiscard]] MakeMany *many() const { return m->crafting->makeMany(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CraftFixture> m;
};

void TestMakeMany::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m = std::make_unique<CraftFixture>();
    m->claims()->setState({{{.name = u"sub"_s, .value = u"user-{{n}}"_s},
                               {.name = u"exp"_s, .type = ClaimType::Lifetime, .value = u"1h"_s}},
                              {}},
        {});
    m->crafting->settle();
}

void TestMakeMany::aCounterMakesThemDiffer()
{
    const QSignalSpy running(many(), &MakeMany::runningChanged);
    QVERIFY(carriedOut({.count = 1000, .outputFile = file()}));
    QCOMPARE(running.count(), 2);
    QVERIFY(!many()->isRunning() && many()->succeeded());
    QCOMPARE(many()->made(), 1000);
    QCOMPARE(many()->total(), 1000);
    QVERIFY2(many()->outcome().contains(u"1,000 tokens"_s), qPrintable(many()->outcome()));
    const QByteArrayList made = payloads();
    QCOMPARE(made.size(), 1000);
    QCOMPARE(made.constFirst(), R"({"sub":"user-1","exp":1700003600})"_ba);
    QCOMPARE(made.constLast(), R"({"sub":"user-1000","exp":1700003600})"_ba);
    QFile first(file());
    QVERIFY(first.open(QFile::ReadOnly));
    QCOMPARE(first.readLine().trimmed(), m->result().text);
    QVERIFY(!(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestMakeMany::refreshTokensAreOfTheSameUsers()
{
    const MakeMany::Order order{.which = 1, .count = 2, .outputFile = file()};
    const MakeMany::Advice advice = many()->check(order);
    QVERIFY2(advice.warning.isEmpty(), qPrintable(advice.warning));
    QVERIFY(carriedOut(order));
    const QByteArrayList made = payloads();
    QCOMPARE(made.size(), 2);
    QVERIFY2(made.at(0).startsWith(R"({"sub":"user-1","type":"refresh",)"), made.at(0).constData());
    QVERIFY2(made.at(1).startsWith(R"({"sub":"user-2","type":"refresh",)"), made.at(1).constData());
}

void TestMakeMany::aTableFillsTheirColumns()
{
    m->claims()->setState({{{.name = u"sub"_s, .value = u"{{name}}"_s},
                               {.name = u"age"_s, .type = ClaimType::Number, .value = u"{{age}}"_s}},
                              {}},
        {});
    m->crafting->settle();
    QVERIFY2(m->result().isBlocked(), "there is no number without the table");
    const QString csv = table("name,age\r\n\"O\"\"Hara, Jo\",30\r\nEve,41.0\r\n");
    QVERIFY(many()->check({.csvFile = csv, .outputFile = file()}).error.isEmpty());
    QVERIFY2(carriedOut({.csvFile = csv, .outputFile = file()}), qPrintable(many()->outcome()));
    QCOMPARE(payloads(), (QByteArrayList{R"({"sub":"O\"Hara, Jo","age":30})", R"({"sub":"Eve","age":41.0})"}));
}

void TestMakeMany::theLayoutOfTheFormIsKept()
{
    m->claims()->layOut(true);
    m->claims()->addRow(u"jti"_s);
    m->claims()->makeId(2, token::TokenIdKind::Uuid4);
    QVERIFY(carriedOut({.count = 2, .outputFile = file()}));
    QVERIFY(payloads().at(1).startsWith("{\n  \"sub\": \"user-2\",\n  \"exp\": 1700003600,\n  \"jti\": \""));
    QVERIFY2(payloads().at(0).right(40) != payloads().at(1).right(40), "each gets an identifier of its own");
}

void TestMakeMany::ordersThatCannotBeCarriedOut_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("words");
    QTest::addRow("none") << qint64(0) << ""_ba << u"from 1"_s;
    QTest::addRow("too many") << MakeMany::maxCount + 1 << ""_ba << u"10,000,000"_s;
    QTest::addRow("a table without rows") << qint64(1) << "name\n"_ba << QString();
    QTest::addRow("a table that is uneven") << qint64(1) << "a,b\n1\n"_ba << u"Line 2"_s;
}

void TestMakeMany::ordersThatCannotBeCarriedOut()
{
    QFETCH(qint64, count);
    QFETCH(QByteArray, csv);
    QFETCH(QString, words);
    const MakeMany::Order order{
        .count = count, .csvFile = csv.isEmpty() ? QString() : table(csv), .outputFile = file()};
    const QString error = many()->check(order).error;
    QVERIFY(!error.isEmpty());
    QVERIFY2(error.contains(words), qPrintable(error));
    QVERIFY(!carriedOut(order));
    QCOMPARE(many()->outcome(), error);
    QVERIFY(!QFileInfo::exists(file()));
}

void TestMakeMany::whatIsOddIsSaidBeforehand()
{
    QVERIFY(many()->check({.count = 2, .outputFile = file()}).warning.isEmpty());
    QVERIFY(!many()->check({.count = 2, .outputFile = {}}).error.isEmpty());
    QVERIFY(!many()->check({.which = 2, .outputFile = file()}).error.isEmpty());
    QVERIFY(many()->check({.csvFile = file(u"none.csv"_s), .outputFile = file()}).error.contains(u"none.csv"_s));
    m->claims()->setData(m->claims()->index(0, model::ClaimFormModel::Value), u"{{nmae}}"_s);
    const QString csv = table("name\nx\ny\n");
    QVERIFY(many()->check({.csvFile = csv, .outputFile = file()}).warning.contains(u"nmae"_s));
    m->claims()->setData(m->claims()->index(0, model::ClaimFormModel::Value), u"1"_s);
    QVERIFY(many()->check({.count = 2, .outputFile = file()}).warning.contains(u"alike"_s));
    QVERIFY(many()->check({.count = 1, .outputFile = file()}).warning.isEmpty());
    m->keyring.clear();
    m->crafting->settle();
    QVERIFY(!many()->check({.count = 1, .outputFile = file()}).error.isEmpty());
}

void TestMakeMany::aRowThatCannotBeMadeIsNamed()
{
    m->claims()->setState({{{.name = u"age"_s, .type = ClaimType::Number, .value = u"{{age}}"_s}}, {}}, {});
    const QString csv = table("age\n1\n\n2\nthree\n");
    QVERIFY(!carriedOut({.csvFile = csv, .outputFile = file()}));
    QVERIFY2(many()->outcome().startsWith(u"Line 5"_s), qPrintable(many()->outcome()));
    QVERIFY(many()->outcome().contains(u"three"_s));
    QVERIFY(!QFileInfo::exists(file()));
}

void TestMakeMany::cancellingLeavesTheFormerFile()
{
    {
        QFile former(file());
        QVERIFY(former.open(QFile::WriteOnly));
        former.write("former");
    }
    QSignalSpy finished(many(), &MakeMany::finished);
    many()->start({.count = MakeMany::maxCount, .outputFile = file()});
    QVERIFY(many()->isRunning());
    many()->start({.count = 1, .outputFile = file()});
    QVERIFY2(finished.isEmpty(), "one at a time");
    many()->cancel();
    QVERIFY(finished.wait(20'000));
    QVERIFY(!many()->succeeded());
    QVERIFY(many()->outcome().contains(u"Cancelled"_s));
    QFile kept(file());
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), "former"_ba);
    many()->start({.count = MakeMany::maxCount, .outputFile = file()});
    m.reset(); // the page goes while it runs
}

void TestMakeMany::aFileThatCannotBeWrittenIsTold()
{
    QVERIFY(!carriedOut({.count = 1, .outputFile = file(u"no such folder/tokens.txt"_s)}));
    QVERIFY2(many()->outcome().contains(u"cannot be written"_s), qPrintable(many()->outcome()));
}

QTEST_GUILESS_MAIN(TestMakeMany)
#include "tst_makemany.moc"
