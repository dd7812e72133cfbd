// SPDX-License-Identifier: MIT
#include "model/commandsearch.h"

#include "model/commandsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace claimsmith;
using namespace claimsmith::model;
using namespace Qt::StringLiterals;

namespace {

/// The text with what matched in square brackets: "[Ex]pire Now".
QString marked(const QString &text, const QList<qsizetype> &places)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool on = places.contains(i);
        if (on && !places.contains(i - 1))
            out += u'[';
        out += text.at(i);
        if (on && !places.contains(i + 1))
            out += u']';
    }
    return out;
}

QList<Command> someCommands()
{
    return {
        {u"openAction"_s, u"Open…"_s, u"File"_s, u"Ctrl+O"_s, u"Open a file that holds a token or a key"_s},
        {u"expireNowAction"_s, u"Expire Now"_s, u"Token"_s, u"Ctrl+Shift+X"_s, u"Set exp to now"_s},
        {u"exportKitAction"_s, u"Export…"_s, u"File"_s, u"Ctrl+E"_s, u"Write the chosen rows"_s},
        {u"jumpBeforeExpiryAction"_s, u"exp − 1 s"_s, u"Time › To a Time of the Token"_s, u"F4"_s,
            u"One second before the token in view expires"_s, false, u"There is no token in view"_s},
        {u"step1hAction"_s, u"+1 h"_s, u"Time"_s, u"Shift+F8"_s, u"Set the clock forward by 1 h"_s},
        {u"realTimeAction"_s, u"Back to Real Time"_s, u"Time"_s, u"Shift+F5"_s, u"Tokens are judged at real time"_s},
        {u"darkThemeAction"_s, u"Dark"_s, u"View › Colours"_s, {}, {}},
        {{}, u"A key of yours"_s, u"Keys"_s, {}, {}},
    };
}

QStringList found(const QString &query, const QStringList &recent = {})
{
    const QList<Command> commands = someCommands();
    QStringList words;
    for (const CommandMatch &match : searchCommands(commands, query, recent))
        words.append(commands.at(match.command).words);
    return words;
}

} // namespace

class TestCommandSearch : public QObject
{
    Q_OBJECT
private slots:
    void lettersAreMarked_data();
    void lettersAreMarked();
    void whatDoesNotMatch_data();
    void whatDoesNotMatch();
    void betterMatchesCountMore_data();
    void betterMatchesCountMore();
    void theBestIsFirst_data();
    void theBestIsFirst();
    void nothingTypedShowsAll();
    void recentOnesComeFirst();
    void whatHasNoIdIsNeverRecent();
    void whatCannotBeHadComesLater();
    void placesAreMarkedToo();
    void endlessTextsAreNoHarm();
    void rowsAreWhatMatches();
};

void TestCommandSearch::lettersAreMarked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing typed") << u""_s << u"Expire Now"_s << u"Expire Now"_s;
    QTest::newRow("beginning") << u"exp"_s << u"Expire Now"_s << u"[Exp]ire Now"_s;
    QTest::newRow("case does not matter") << u"EXPIRE"_s << u"Expire Now"_s << u"[Expire] Now"_s;
    QTest::newRow("beginnings of words") << u"en"_s << u"Expire Now"_s << u"[E]xpire [N]ow"_s;
    QTest::newRow("a word within") << u"now"_s << u"Expire Now"_s << u"Expire [Now]"_s;
    QTest::newRow("letters left out") << u"epr"_s << u"Export"_s << u"[E]x[p]o[r]t"_s;
    QTest::newRow("a row beats what comes earlier") << u"rt"_s << u"Later Expert"_s << u"Later Expe[rt]"_s;
    QTest::newRow("a word's beginning beats its inside") << u"t"_s << u"Set the Time"_s << u"Set [t]he Time"_s;
    QTest::newRow("words in another order") << u"now expire"_s << u"Expire Now"_s << u"[Expire] [Now]"_s;
    QTest::newRow("too many spaces") << u"  now   ex "_s << u"Expire Now"_s << u"[Ex]pire [Now]"_s;
    QTest::newRow("accents do not matter") << u"schlussel"_s << u"Schlüssel einfügen"_s << u"[Schlüssel] einfügen"_s;
    QTest::newRow("accents may be typed") << u"ü"_s << u"Schlussel"_s << u"Schl[u]ssel"_s;
    QTest::newRow("camel case") << u"jm"_s << u"copyJsonMode"_s << u"copy[J]son[M]ode"_s;
    QTest::newRow("signs") << u"+1"_s << u"+1 h"_s << u"[+1] h"_s;
    QTest::newRow("minus as it is typed") << u"-1"_s << u"exp − 1 s"_s << u"exp [−] [1] s"_s;
    QTest::newRow("times as it is typed") << u"x 60"_s << u"× 60"_s << u"[×] [60]"_s;
    QTest::newRow("Chinese") << u"时钟"_s << u"移动时钟"_s << u"移动[时钟]"_s;
}

void TestCommandSearch::lettersAreMarked()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto match = matchText(query, text);
    QVERIFY(match);
    QCOMPARE(marked(text, match->places), expected);
    QCOMPARE(match->score > 0, !query.trimmed().isEmpty());
}

void TestCommandSearch::whatDoesNotMatch_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::newRow("a letter that is not there") << u"expz"_s << u"Expire Now"_s;
    QTest::newRow("letters in another order") << u"woN"_s << u"Now"_s;
    QTest::newRow("a letter too often") << u"noww"_s << u"Now"_s;
    QTest::newRow("one word of two") << u"expire later"_s << u"Expire Now"_s;
    QTest::newRow("nothing to look in") << u"a"_s << u""_s;
}

void TestCommandSearch::whatDoesNotMatch()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QVERIFY(!matchText(query, text));
}

void TestCommandSearch::betterMatchesCountMore_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("at the beginning") << u"key"_s << u"Key Name"_s << u"New Key"_s;
    QTest::newRow("a word's beginning") << u"key"_s << u"New Key"_s << u"Monkey"_s;
    QTest::newRow("in a row") << u"key"_s << u"Monkey"_s << u"Make Every"_s;
    QTest::newRow("beginnings of words") << u"ct"_s << u"Copy Token"_s << u"Exact"_s;
    QTest::newRow("closer together") << u"oe"_s << u"pone"_s << u"po nnne"_s;
}

void TestCommandSearch::betterMatchesCountMore()
{
    QFETCH(QString, query);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto one = matchText(query, better);
    const auto other = matchText(query, worse);
    QVERIFY(one && other);
    QVERIFY2(one->score > other->score, qPrintable(u"%1 and %2"_s.arg(one->score).arg(other->score)));
}

void TestCommandSearch::theBestIsFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::newRow("by beginning") << u"exp"_s << u"Export…"_s;
    QTest::newRow("by both beginnings") << u"en"_s << u"Expire Now"_s;
    QTest::newRow("by its place") << u"colours"_s << u"Dark"_s;
    QTest::newRow("by words and place") << u"time real"_s << u"Back to Real Time"_s;
    QTest::newRow("by its key") << u"f4"_s << u"exp − 1 s"_s;
    QTest::newRow("by its keys") << u"shift+f8"_s << u"+1 h"_s;
    QTest::newRow("by its tip") << u"judged"_s << u"Back to Real Time"_s;
}

void TestCommandSearch::theBestIsFirst()
{
    QFETCH(QString, query);
    QFETCH(QString, first);
    const QStringList words = found(query);
    QVERIFY2(!words.isEmpty(), "nothing was found");
    QCOMPARE(words.first(), first);
}

void TestCommandSearch::nothingTypedShowsAll()
{
    QStringList all;
    for (const Command &command : someCommands())
        all.append(command.words);
    QCOMPARE(found({}), all);
    QCOMPARE(found(u"zzz"_s), QStringList());
}

void TestCommandSearch::recentOnesComeFirst()
{
    const QStringList recent{u"darkThemeAction"_s, u"expireNowAction"_s, u"goneAction"_s};
    QCOMPARE(found({}, recent).first(3), QStringList({u"Dark"_s, u"Expire Now"_s, u"Open…"_s}));
    // Of two that match about as well the recent one is meant.
    QCOMPARE(found(u"exp"_s).first(), u"Export…"_s);
    QCOMPARE(found(u"exp"_s, recent).first(), u"Expire Now"_s);
}

void TestCommandSearch::whatHasNoIdIsNeverRecent() { QCOMPARE(found({}, {QString()}).first(), u"Open…"_s); }

void TestCommandSearch::whatCannotBeHadComesLater()
{
    const QStringList words = found(u"exp"_s);
    QVERIFY(words.contains(u"exp − 1 s"_s));
    QVERIFY(words.indexOf(u"exp − 1 s"_s) > words.indexOf(u"Expire Now"_s));
}

void TestCommandSearch::placesAreMarkedToo()
{
    const QList<Command> commands = someCommands();
    const QList<CommandMatch> matches = searchCommands(commands, u"colours dark"_s, {});
    QCOMPARE(matches.size(), 1);
    const Command &command = commands.at(matches.first().command);
    QCOMPARE(marked(command.words, matches.first().words), u"[Dark]"_s);
    QCOMPARE(marked(command.place, matches.first().place), u"View › [Colours]"_s);
}

void TestCommandSearch::endlessTextsAreNoHarm()
{
    // Pasted by mistake: looked at no further than anybody would type.
    const QString token = QString(100000, u'e');
    QVERIFY(!matchText(token, u"Expire Now"_s));
    QVERIFY(matchText(QString(100000, u' ') + u"now"_s, u"Expire Now"_s));
    QVERIFY(searchCommands(someCommands(), QString(10000, u'\n'), {}).size() == someCommands().size());
}

void TestCommandSearch::rowsAreWhatMatches()
{
    CommandsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCommands(someCommands(), {});
    QCOMPARE(model.rowCount(), someCommands().size());
    model.setQuery(u"f4"_s);
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data().toString(), u"exp − 1 s"_s);
    QCOMPARE(row.data(CommandsModel::CommandRole).value<qsizetype>(), 3);
    QVERIFY(!row.data(CommandsModel::EnabledRole).toBool());
    QCOMPARE(row.data(CommandsModel::WhyNotRole).toString(), u"There is no token in view"_s);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
        u"exp − 1 s, Time › To a Time of the Token, F4, There is no token in view"_s);
    model.setQuery(u"zzz"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setQuery({});
    QCOMPARE(model.rowCount(), someCommands().size());
}

QTEST_GUILESS_MAIN(TestCommandSearch)
#include "tst_commandsearch.moc"
