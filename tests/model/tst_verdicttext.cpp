// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/inspection.h"
#include "model/rfctokens.h"
#include "model/verdicttext.h"

#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;

class TestVerdictText : public QObject
{
    Q_OBJECT
private slots:
    void nothingToJudgeIsNoText();
    void saysEachAxisAndNeverTheToken();
    void followsTheClock();

private:
    jose::CryptoSession m_crypto;
    token::Clock m_clock;
    model::KeyringModel m_keyring;
};

void TestVerdictText::nothingToJudgeIsNoText()
{
    const model::Inspection inspection(&m_clock, &m_keyring);
    QCOMPARE(model::verdictText(inspection), QString());
}

void TestVerdictText::saysEachAxisAndNeverTheToken()
{
    m_clock.freeze(token::fromSeconds(testsupport::hs256Expiry - 1));
    model::Inspection inspection(&m_clock, &m_keyring);
    inspection.setText(QString::fromLatin1(testsupport::hs256Token));
    const QString text = model::verdictText(inspection);
    const QStringList lines = text.split(u'\n');
    QVERIFY2(lines.size() >= 5, qPrintable(text));
    QCOMPARE(lines.at(0), u"Not accepted"_s);
    QVERIFY2(lines.at(1).startsWith(u"Well formed"_s), qPrintable(text));
    QVERIFY2(lines.at(2).startsWith(u"Signature not checked"_s), qPrintable(text));
    QVERIFY2(!text.contains(QString::fromLatin1(testsupport::hs256Token).section(u'.', 2)), qPrintable(text));

    m_keyring.add(testsupport::onlyKey(testsupport::hs256Jwk), {});
    QVERIFY(model::verdictText(inspection).startsWith(u"Accepted\n"_s));
    m_keyring.removeRows(0, m_keyring.rowCount());
}

void TestVerdictText::followsTheClock()
{
    m_clock.freeze(token::fromSeconds(testsupport::hs256Expiry - 1));
    model::Inspection inspection(&m_clock, &m_keyring);
    inspection.setText(QString::fromLatin1(testsupport::hs256Token));
    QVERIFY(!model::verdictText(inspection).contains(u"Expired"_s));
    m_clock.freeze(token::fromSeconds(testsupport::hs256Expiry));
    const QString text = model::verdictText(inspection);
    // RFC 7515 appendix A.1: exp 1300819380.
    QVERIFY2(text.contains(u"Expired"_s) && text.contains(u"22 Mar 2011 18:43:00 UTC"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestVerdictText)
#include "tst_verdicttext.moc"
