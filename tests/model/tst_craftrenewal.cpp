// SPDX-License-Identifier: MIT
#include "model/craftfixture.h"
#include "model/inspection.h"
#include "model/renewal.h"
#include "model/workbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using model::ClaimFormModel;
using model::WatchHandle;
using model::WatchList;
using model::Workbench;
using token::ClaimType;

/// Tokens that were made on the Craft page, watched and renewed from there.
class TestCraftRenewal : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_workbench.reset(); }
    void aPairIsMadeAnewFromItsForm();
    void theFormOfThenNotOfNow();
    void aFixedExpiryMovesAlong();
    void madeIdentifiersAreNew();
    void aKeyThatWentIsSaid();
    void withoutASignature();
    void onePartOfAPairAlone();
    void blockedTokensAreNotWatched();
    void theInspectedTokenIsWatchedAsItIsJudged();

private:
    [[nodiscard]] model::Crafting *crafting() const { return m_workbench->crafting(); }
    [[nodiscard]] WatchList *list() const { return m_workbench->watchList(); }
    [[nodiscard]] const model::WatchedToken &row(int row) const
    {
        return list()->tokens().at(static_cast<size_t>(row));
    }
    [[nodiscard]] QByteArray claim(int index, QByteArrayView name) const
    {
        return row(index).token->payload().member(name).source().toByteArray();
    }
    void setForm(const QList<token::ClaimRow> &claims) const
    {
        crafting()->setPair(false);
        crafting()->draft(0)->claims()->setState({claims, {}}, u"test"_s);
    }
    /// What became of a renewal of all rows.
    [[nodiscard]] QString renew() const
    {
        QSignalSpy finished(m_workbench->renewal(), &model::Renewal::finished);
        QList<WatchHandle> all;
        for (const model::WatchedToken &token : list()->tokens())
            all.append(token.handle);
        m_workbench->renewal()->renew(all);
        return finished.isEmpty() ? QString() : finished.constFirst().constFirst().value<model::RenewalOutcome>().words;
    }
    void moveTo(token::Duration after) const { m_workbench->clock()->jumpTo(token::plus(issue, after)); }

    jose::CryptoSession m_crypto;
    std::unique_ptr<Workbench> m_workbench;
    model::KeyHandle m_key = model::KeyHandle::None;
};

void TestCraftRenewal::init()
{
    m_workbench = std::make_unique<Workbench>();
    m_workbench->setDataFolder({});
    m_workbench->clock()->freeze(issue);
    static_cast<void>(m_workbench->renewal()); // looks at what comes from now on
    m_key = m_workbench->keyring()->add(onlyKey(hs256Jwk), u"rfc"_s, u"a1"_s);
}

void TestCraftRenewal::aPairIsMadeAnewFromItsForm()
{
    QVERIFY(m_workbench->watchCrafted());
    QCOMPARE(list()->rowCount(), 2);
    QCOMPARE(list()->index(0, WatchList::Renewal).data().toString(), u"form of Craft, key “a1”"_s);
    QCOMPARE(row(0).name, row(1).name);
    QCOMPARE(row(0).use, model::TokenUse::Access);
    QCOMPARE(row(1).use, model::TokenUse::Refresh);
    const QByteArray subject = claim(0, "sub");
    const QByteArray expiry = claim(0, "exp");
    moveTo(1h - 10s);
    QVERIFY(!m_workbench->renewal()->question().isEmpty());
    QCOMPARE(renew(), u"2 tokens renewed."_s);
    QCOMPARE(m_workbench->renewal()->question(), QString());
    QCOMPARE(claim(0, "exp").toLongLong() - expiry.toLongLong(), 3590);
    QCOMPARE(claim(0, "iat"), QByteArray::number(token::toSeconds(issue) + 3590));
    QCOMPARE(claim(0, "sub"), subject);
    QCOMPARE(claim(1, "sub"), subject); // {{sub}} of the refresh token
    QVERIFY(row(0).verdict.accepted());
    QVERIFY(row(1).verdict.accepted());
    QVERIFY(m_workbench->watchCrafted()); // those of the page are others than the renewed ones
    QCOMPARE(list()->rowCount(), 4);
}

void TestCraftRenewal::theFormOfThenNotOfNow()
{
    setForm({{u"sub"_s, ClaimType::Text, u"then"_s}, {u"exp"_s, ClaimType::Lifetime, u"15m"_s}});
    QVERIFY(m_workbench->watchCrafted());
    setForm({{u"sub"_s, ClaimType::Text, u"now"_s}});
    moveTo(14min);
    QCOMPARE(renew(), u"Renewed: Token “then” expires in 15 min."_s);
    QCOMPARE(claim(0, "sub"), "\"then\"");
    QCOMPARE(claim(0, "exp"), QByteArray::number(token::toSeconds(issue) + 29 * 60));
}

void TestCraftRenewal::aFixedExpiryMovesAlong()
{
    const QString expiry = QString::number(token::toSeconds(issue) + 600);
    const QString issued = QString::number(token::toSeconds(issue));
    setForm({{u"iat"_s, ClaimType::Number, issued}, {u"exp"_s, ClaimType::Number, expiry}});
    QVERIFY(m_workbench->watchCrafted());
    moveTo(700s);
    QCOMPARE(renew(), u"Renewed: Token expires in 10 min."_s);
    QVERIFY(row(0).verdict.accepted());
}

void TestCraftRenewal::madeIdentifiersAreNew()
{
    setForm({{u"jti"_s, ClaimType::Text, u"x"_s}, {u"exp"_s, ClaimType::Lifetime, u"15m"_s}});
    crafting()->draft(0)->claims()->makeId(0, token::TokenIdKind::Uuid4);
    QVERIFY(m_workbench->watchCrafted());
    const QByteArray former = claim(0, "jti");
    QVERIFY(!renew().isEmpty());
    QVERIFY(claim(0, "jti") != former);
    QCOMPARE(claim(0, "jti").size(), former.size());
}

void TestCraftRenewal::aKeyThatWentIsSaid()
{
    QVERIFY(m_workbench->watchCrafted());
    m_workbench->keyring()->remove(m_key);
    QCOMPARE(
        m_workbench->renewal()->obstacle({row(0).handle}), u"The key that signed it is no longer in the keyring."_s);
    const QByteArray former = row(0).token->text().toByteArray();
    QVERIFY(renew().contains(u"no longer in the keyring"_s));
    QCOMPARE(row(0).token->text(), former);
}

void TestCraftRenewal::withoutASignature()
{
    setForm({{u"sub"_s, ClaimType::Text, u"x"_s}, {u"exp"_s, ClaimType::Lifetime, u"15m"_s}});
    crafting()->chooseAlgorithm(0, jose::AlgorithmId::None);
    QVERIFY(m_workbench->watchCrafted());
    QCOMPARE(list()->index(0, WatchList::Renewal).data().toString(), u"form of Craft, no signature"_s);
    moveTo(20min);
    QCOMPARE(renew(), u"Renewed: Token “x” expires in 15 min."_s);
    QVERIFY(row(0).token->text().endsWith('.'));
    QCOMPARE(row(0).verdict.signature, token::SignatureStatus::Unsecured);
}

void TestCraftRenewal::onePartOfAPairAlone()
{
    QVERIFY(m_workbench->watchCrafted());
    list()->stop({row(0).handle});
    QCOMPARE(row(0).use, model::TokenUse::Refresh);
    moveTo(1h);
    QVERIFY(renew().startsWith(u"Renewed: Refresh token"_s));
    QCOMPARE(claim(0, "exp"), QByteArray::number(token::toSeconds(issue) + 3600 + 7 * 86400));
}

void TestCraftRenewal::blockedTokensAreNotWatched()
{
    setForm({{u"exp"_s, ClaimType::Number, u"soon"_s}});
    QVERIFY(!m_workbench->watchCrafted());
    QCOMPARE(list()->rowCount(), 0);
    QVERIFY(!m_workbench->watchInspected());
}

void TestCraftRenewal::theInspectedTokenIsWatchedAsItIsJudged()
{
    token::Policy policy;
    policy.leeway = 90s;
    m_workbench->inspection()->setPolicy(policy);
    m_workbench->inspection()->chooseKey(m_key);
    m_workbench->inspection()->setText(u"refresh_token="_s + QString::fromLatin1(hs256Token));
    QVERIFY(m_workbench->watchInspected());
    QCOMPARE(row(0).policy, policy);
    QCOMPARE(row(0).key, m_key);
    QCOMPARE(row(0).use, model::TokenUse::Refresh);
    QCOMPARE(row(0).verdict.leeway, token::Duration(90s));
    QVERIFY(m_workbench->watchInspected()); // already there: nothing more
    QCOMPARE(list()->rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestCraftRenewal)
#include "tst_craftrenewal.moc"
