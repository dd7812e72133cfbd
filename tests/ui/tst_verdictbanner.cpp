// SPDX-License-Identifier: MIT
#include "jose/key.h"
#include "token/token.h"
#include "widgets/theme.h"
#include "widgets/validitybar.h"
#include "widgets/verdictbanner.h"
#include "widgets/verdictrow.h"

#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using token::Axis;
using token::fromSeconds;

Q_DECLARE_METATYPE(claimsmith::token::Axis)

namespace {

token::Verdict goodVerdict()
{
    token::Verdict verdict;
    verdict.structure = token::StructureStatus::WellFormed;
    verdict.signature = token::SignatureStatus::NotChecked;
    verdict.time = token::TimeStatus::Active;
    verdict.claims = token::ClaimsStatus::NotChecked;
    verdict.now = fromSeconds(1300);
    verdict.issuedAt = fromSeconds(1000);
    verdict.expiresAt = fromSeconds(2000);
    return verdict;
}

} // namespace

class TestVerdictBanner : public QObject
{
    Q_OBJECT
private slots:
    void showsTheAxesThatSaySomething();
    void everyToneHasAnIconOfItsOwn();
    void linkIsPartOfItsLine();
    void whatATokenSaysIsNoMarkup();
    void longSentencesWrapAndLoseNothing();
    void clearedShowsNothing();
    void noticeStandsOnTop();
    void changesAreAnnouncedCountdownsAreNot();
    void barSaysTheSameInWords();
    void barWithoutTimesSaysSo();

private:
    token::Token m_token = token::Token::decode("eyJhbGciOiJIUzI1NiJ9.e30.AA");
};

void TestVerdictBanner::showsTheAxesThatSaySomething()
{
    VerdictBanner banner;
    token::Verdict verdict = goodVerdict();
    banner.setVerdict(verdict, m_token, {});
    QCOMPARE(banner.axes(), (QList{Axis::Signature, Axis::Time, Axis::Claims}));
    QCOMPARE(banner.plainText().split(u'\n').size(), 3);
    QCOMPARE(banner.accessibleDescription(), banner.plainText());
    verdict.structure = token::StructureStatus::Partial;
    verdict.revocation = token::RevocationStatus::Revoked;
    banner.setVerdict(verdict, m_token, {});
    QCOMPARE(banner.axes(), (QList{Axis::Structure, Axis::Signature, Axis::Time, Axis::Claims, Axis::Revocation}));
}

// Never colour alone.
void TestVerdictBanner::everyToneHasAnIconOfItsOwn()
{
    QSet<QString> icons;
    for (int tone = 0; tone < 5; ++tone)
        icons.insert(toneIcon(static_cast<token::Tone>(tone)));
    QCOMPARE(icons.size(), 5);
}

void TestVerdictBanner::linkIsPartOfItsLine()
{
    VerdictBanner banner;
    banner.setVerdict(goodVerdict(), m_token, {});
    banner.setLink(Axis::Claims, u"Set expectations…"_s);
    QSignalSpy activated(&banner, &VerdictBanner::linkActivated);
    QLabel *linked = nullptr;
    const auto labels = banner.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->text().contains(u"Set expectations…"_s))
            linked = label;
    }
    QVERIFY(linked);
    QVERIFY(linked->textInteractionFlags() & Qt::LinksAccessibleByKeyboard);
    emit linked->linkActivated(u"#"_s);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).value<Axis>(), Axis::Claims);
    banner.setLink(Axis::Claims, {});
    QVERIFY(!linked->text().contains(u"Set expectations…"_s));
}

// A token may call its issuer <img src=…>: with a link the line is rich text, and the words must stay words.
void TestVerdictBanner::whatATokenSaysIsNoMarkup()
{
    VerdictRow row;
    row.setLink(u"More…"_s);
    row.setWords({token::Tone::Refused, u"<b>bold</b>"_s, u"<img src=\"file:///etc/passwd\"> & <a href=\"x\">y</a>"_s});
    const auto labels = row.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->textFormat() == Qt::RichText)
            QVERIFY2(!label->text().contains("<img"_L1) && !label->text().contains("href=\"x\""_L1),
                qPrintable(label->text()));
    }
    QCOMPARE(labels.first()->textFormat(), Qt::PlainText);
}

void TestVerdictBanner::longSentencesWrapAndLoseNothing()
{
    VerdictRow row;
    const QString sentence = u"The issuer is not the one that is expected. "_s.repeated(20).trimmed();
    row.setWords({token::Tone::Refused, u"Claims violated"_s, sentence});
    row.resize(400, row.heightForWidth(400));
    QCOMPARE_GT(row.heightForWidth(400), row.heightForWidth(1200));
    QCOMPARE(row.accessibleDescription(), sentence);
    QCOMPARE(row.findChildren<QLabel *>().last()->text(), sentence);
    QCOMPARE_LT(row.minimumSizeHint().width(), 100);
    QCOMPARE_LT(row.minimumSizeHint().height(), 80);
}

void TestVerdictBanner::clearedShowsNothing()
{
    VerdictBanner banner;
    banner.setVerdict(goodVerdict(), m_token, {});
    banner.clear();
    QCOMPARE(banner.axes(), QList<Axis>());
    QCOMPARE(banner.plainText(), QString());
}

void TestVerdictBanner::noticeStandsOnTop()
{
    VerdictBanner banner;
    banner.setVerdict(goodVerdict(), m_token, {});
    banner.setNotice({token::Tone::Attention, u"Edited, not signed"_s, {}});
    QVERIFY(banner.plainText().startsWith("Edited, not signed\n"_L1));
    banner.setNotice({});
    QVERIFY(!banner.plainText().contains("Edited"_L1));
}

void TestVerdictBanner::changesAreAnnouncedCountdownsAreNot()
{
    VerdictBanner banner;
    QSignalSpy announced(&banner, &VerdictBanner::announced);
    token::Verdict verdict = goodVerdict();
    banner.setVerdict(verdict, m_token, {});
    QCOMPARE(announced.size(), 1);
    verdict.now = fromSeconds(1400); // the countdown reads otherwise, and that is all
    banner.setVerdict(verdict, m_token, {});
    QCOMPARE(announced.size(), 1);
    verdict.now = fromSeconds(2000);
    verdict.time = token::TimeStatus::Expired;
    verdict.failures.append(token::Failure{Axis::Time, token::FailureCode::Expired, "exp", {}, {}, {}, {}, -1});
    banner.setVerdict(verdict, m_token, {});
    QCOMPARE(announced.size(), 2);
    const QString words = announced.last().at(0).toString();
    QVERIFY2(words.startsWith("Expired"_L1), qPrintable(words));
}

void TestVerdictBanner::barSaysTheSameInWords()
{
    ValidityBar bar;
    token::Verdict verdict = goodVerdict();
    verdict.leeway = std::chrono::seconds(60);
    bar.setVerdict(verdict, token::Zone::Utc);
    const QString words = bar.spokenText();
    QCOMPARE(bar.accessibleDescription(), words);
    QVERIFY2(words.contains("Issued at Thu 1 Jan 1970 00:16:40 UTC"_L1), qPrintable(words));
    QVERIFY2(words.contains("Expires at Thu 1 Jan 1970 00:33:20 UTC"_L1), qPrintable(words));
    QVERIFY2(words.contains("Leeway 1 min"_L1), qPrintable(words));
    QVERIFY2(!words.contains("Not valid before"_L1), qPrintable(words));
    bar.setNow(fromSeconds(1301));
    QVERIFY(bar.spokenText().contains("Now Thu 1 Jan 1970 00:21:41 UTC"_L1));
    verdict.expiresAt.reset();
    bar.setVerdict(verdict, token::Zone::Utc);
    QVERIFY(bar.spokenText().contains("Never expires"_L1));
}

void TestVerdictBanner::barWithoutTimesSaysSo()
{
    ValidityBar bar;
    token::Verdict verdict = goodVerdict();
    bar.setVerdict(verdict);
    verdict.time = token::TimeStatus::NotChecked;
    bar.setVerdict(verdict);
    QCOMPARE(bar.spokenText(), u"The times cannot be read"_s);
}

QTEST_MAIN(TestVerdictBanner)
#include "tst_verdictbanner.moc"
