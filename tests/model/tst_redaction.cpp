// SPDX-License-Identifier: MIT
#include "model/redaction.h"
#include "model/rfctokens.h"

#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;

/// A redacted token is pasted into tickets and chats. An attack: whoever reads it there sends it to the server. So
/// nothing of it may verify, and nothing that is not understood may pass through.
class TestRedaction : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatCanBeReadAndNothingElse_data();
    void keepsWhatCanBeReadAndNothingElse();
};

void TestRedaction::keepsWhatCanBeReadAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("redacted");
    const QByteArray hs256 = testsupport::hs256Token;
    const QString open = QString::fromLatin1(hs256.first(hs256.lastIndexOf('.')));
    QTest::addRow("RFC 7515 A.1") << hs256 << open + u".<signature removed>"_s;
    QTest::addRow("unsecured") << QByteArray(testsupport::unsecuredToken)
                               << QString::fromLatin1(testsupport::unsecuredToken) + u"<signature removed>"_s;
    QTest::addRow("JSON serialization, flattened")
        << R"({"payload":"e30","protected":"eyJhbGciOiJIUzI1NiJ9","signature":"c2ln"})"_ba
        << u"eyJhbGciOiJIUzI1NiJ9.e30.<signature removed>"_s;
    QTest::addRow("encrypted: only the header stays")
        << "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..aXZpdml2aXZpdml2.Y2lwaGVy.dGFndGFndGFndGFndGFn"_ba
        << u"eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0.<encrypted parts removed>"_s;
    QTest::addRow("no token: nobody knows what it holds") << "hunter2"_ba << u"<no token: text removed>"_s;
}

void TestRedaction::keepsWhatCanBeReadAndNothingElse()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, redacted);
    QCOMPARE(model::redactedToken(token::Token::decode(token)), redacted);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
