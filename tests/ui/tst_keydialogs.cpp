// SPDX-License-Identifier: MIT
#include "inspect/expectdialog.h"
#include "inspect/inspectpage.h"
#include "jose/crypto/crypto.h"
#include "keydialogs/keydialog.h"
#include "keydialogs/secretdialog.h"
#include "model/inspection.h"
#include "model/keyringmodel.h"
#include "model/rfctokens.h"
#include "model/workbench.h"
#include "widgets/clipboardguard.h"
#include "widgets/verdictbanner.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;

/// The dialogs of the Inspect page, opened by its buttons.
class TestKeyDialogs : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aPastedKeyVerifies();
    void saysWhyATextIsNoKey_data();
    void saysWhyATextIsNoKey();
    void aTextThatIsNoKeyCanBeASecret();
    void anEncryptedKeyAsksForItsPassphrase();
    void escapeDropsWhatIsBeingOpened();
    void cancellingAddsNothing();
    void aSecretVerifies();
    void aSecretInTheWrongEncodingIsToldSo();
    void aShortSecretIsToldSo();
    void theSecretIsMaskedUntilItIsShown();
    void aKeyIsRenamed();
    void everyExpectationIsInOneForm();

private:
    template<typename Dialog>
    Dialog *openBy(const char *button)
    {
        QTest::mouseClick(m_page->findChild<QPushButton *>(QLatin1StringView(button)), Qt::LeftButton);
        auto *dialog = m_page->findChild<Dialog *>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("no dialog by %s", button);
        return dialog;
    }
    template<typename T>
    static T *in(const QDialog *dialog, const char *name)
    {
        T *found = dialog->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    static QPushButton *ok(const QDialog *dialog)
    {
        return in<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Ok);
    }
    static QString state(const QDialog *dialog) { return in<QLabel>(dialog, "stateLabel")->text(); }
    static bool isRefused(const QDialog *dialog)
    {
        return in<QLabel>(dialog, "stateLabel")->property("role").toString() == u"refused"_s;
    }
    QString banner() const { return m_page->findChild<VerdictBanner *>(u"verdictBanner"_s)->plainText(); }

    jose::CryptoSession m_crypto;
    std::unique_ptr<model::Workbench> m_workbench;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::unique_ptr<InspectPage> m_page;
};

void TestKeyDialogs::init()
{
    m_workbench = std::make_unique<model::Workbench>();
    m_clipboard = std::make_unique<ClipboardGuard>();
    m_page = std::make_unique<InspectPage>(PageContext{*m_workbench, *m_clipboard});
    m_page->resize(1100, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->openText(QString::fromLatin1(testsupport::hs256Token));
}

void TestKeyDialogs::cleanup()
{
    m_page.reset();
    m_clipboard.reset();
    m_workbench.reset();
}

void TestKeyDialogs::aPastedKeyVerifies()
{
    auto *dialog = openBy<KeyDialog>("pasteKeyButton");
    QVERIFY(!ok(dialog)->isEnabled());
    QTest::keyClicks(in<QPlainTextEdit>(dialog, "keyEdit"), QString::fromLatin1(testsupport::hs256Jwk));
    QVERIFY2(state(dialog).contains(u"512 bits"_s), qPrintable(state(dialog)));
    QVERIFY(!isRefused(dialog));
    QTest::keyClicks(in<QLineEdit>(dialog, "nameEdit"), u"appendix A.1"_s);
    QTest::mouseClick(ok(dialog), Qt::LeftButton);
    QVERIFY2(banner().contains(u"Signature verified"_s), qPrintable(banner()));
    QVERIFY2(banner().contains(u"Expired "_s), qPrintable(banner()));
    QCOMPARE(m_workbench->keyring()->entries().constFirst().name, u"appendix A.1"_s);
    QTRY_VERIFY(!m_page->findChild<KeyDialog *>());
}

void TestKeyDialogs::saysWhyATextIsNoKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addRow("words") << u"hello"_s << u"key"_s;
    QTest::addRow("half a JWK") << u"{\"kty\":\"RSA\""_s << u"JSON"_s;
    QTest::addRow("RFC 8037 A.6: agrees on keys, cannot sign")
        << u"{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08\"}"_s
        << u"X25519"_s;
    QTest::addRow("a token") << QString::fromLatin1(testsupport::hs256Token) << QString();
}

void TestKeyDialogs::saysWhyATextIsNoKey()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    auto *dialog = openBy<KeyDialog>("pasteKeyButton");
    in<QPlainTextEdit>(dialog, "keyEdit")->setPlainText(text);
    QVERIFY(!ok(dialog)->isEnabled());
    QVERIFY(isRefused(dialog));
    QVERIFY2(state(dialog).contains(word), qPrintable(state(dialog)));
    // The Enter key cannot add what is no key.
    QTest::keyClick(in<QLineEdit>(dialog, "nameEdit"), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QVERIFY(m_workbench->keyring()->isEmpty());
    in<QPlainTextEdit>(dialog, "keyEdit")->clear();
    QVERIFY(!isRefused(dialog));
}

void TestKeyDialogs::aTextThatIsNoKeyCanBeASecret()
{
    auto *dialog = openBy<KeyDialog>("pasteKeyButton");
    auto *secretButton = in<QPushButton>(dialog, "secretButton");
    QVERIFY(!secretButton->isVisible());
    QTest::keyClicks(in<QPlainTextEdit>(dialog, "keyEdit"), u"correct horse battery staple"_s);
    QVERIFY2(secretButton->isVisible(), qPrintable(state(dialog)));
    QTest::mouseClick(secretButton, Qt::LeftButton);
    auto *secret = m_page->findChild<SecretDialog *>();
    QVERIFY(secret);
    QCOMPARE(in<QLineEdit>(secret, "secretEdit")->text(), u"correct horse battery staple"_s);
    QTest::mouseClick(ok(secret), Qt::LeftButton);
    QCOMPARE(m_workbench->keyring()->rowCount(), 1);
    QVERIFY2(banner().contains(u"Signature invalid"_s), qPrintable(banner()));
}

void TestKeyDialogs::anEncryptedKeyAsksForItsPassphrase()
{
    auto *dialog = openBy<KeyDialog>("pasteKeyButton");
    auto *passphrase = in<QLineEdit>(dialog, "passphraseEdit");
    QVERIFY(!passphrase->isVisible());
    in<QPlainTextEdit>(dialog, "keyEdit")->setPlainText(QString::fromLatin1(testsupport::encryptedPem));
    QVERIFY(passphrase->isVisible());
    QCOMPARE(passphrase->echoMode(), QLineEdit::Password);
    QVERIFY(!ok(dialog)->isEnabled());
    QTest::keyClicks(passphrase, u"wrong"_s);
    QTest::mouseClick(ok(dialog), Qt::LeftButton);
    QCOMPARE(ok(dialog)->text(), u"Opening…"_s);
    QVERIFY(!ok(dialog)->isEnabled());
    QTRY_VERIFY(isRefused(dialog));
    QVERIFY(dialog->isVisible());
    QVERIFY(m_workbench->keyring()->isEmpty());
    passphrase->clear();
    QTest::keyClicks(passphrase, u"correct horse"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    QTRY_COMPARE(m_workbench->keyring()->rowCount(), 1);
    QVERIFY(m_workbench->keyring()->keys().constFirst().isPrivate());
}

void TestKeyDialogs::escapeDropsWhatIsBeingOpened()
{
    auto *dialog = openBy<KeyDialog>("pasteKeyButton");
    in<QPlainTextEdit>(dialog, "keyEdit")->setPlainText(QString::fromLatin1(testsupport::encryptedPem));
    in<QLineEdit>(dialog, "passphraseEdit")->setText(u"correct horse"_s);
    QTest::mouseClick(ok(dialog), Qt::LeftButton);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(m_workbench->keyring()->isEmpty());
}

void TestKeyDialogs::cancellingAddsNothing()
{
    auto *dialog = openBy<KeyDialog>("pasteKeyButton");
    in<QPlainTextEdit>(dialog, "keyEdit")->setPlainText(QString::fromLatin1(testsupport::hs256Jwk));
    QVERIFY(ok(dialog)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(m_workbench->keyring()->isEmpty());
}

void TestKeyDialogs::aSecretVerifies()
{
    // The secret of RFC 7515 A.1 as base64url.
    auto *dialog = openBy<SecretDialog>("secretButton");
    QVERIFY(!ok(dialog)->isEnabled());
    auto *encoding = in<QComboBox>(dialog, "encodingCombo");
    encoding->setFocus();
    QTest::keyClicks(encoding, u"base64u"_s);
    QCOMPARE(encoding->currentText(), u"base64url"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, "secretEdit"),
        u"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"_s);
    QVERIFY2(state(dialog).contains(u"HS512"_s), qPrintable(state(dialog)));
    QTest::mouseClick(ok(dialog), Qt::LeftButton);
    QVERIFY2(banner().contains(u"Signature verified"_s), qPrintable(banner()));
}

void TestKeyDialogs::aSecretInTheWrongEncodingIsToldSo()
{
    auto *dialog = openBy<SecretDialog>("secretButton");
    QTest::keyClicks(in<QLineEdit>(dialog, "secretEdit"), u"not hex"_s);
    QVERIFY(ok(dialog)->isEnabled());
    in<QComboBox>(dialog, "encodingCombo")->setCurrentIndex(3);
    QVERIFY(isRefused(dialog));
    QVERIFY(!ok(dialog)->isEnabled());
    QVERIFY2(state(dialog).contains(u"hex"_s, Qt::CaseInsensitive), qPrintable(state(dialog)));
    QVERIFY2(!state(dialog).contains(u"not hex"_s), "a message never holds the secret");
}

void TestKeyDialogs::aShortSecretIsToldSo()
{
    auto *dialog = openBy<SecretDialog>("secretButton");
    QTest::keyClicks(in<QLineEdit>(dialog, "secretEdit"), u"short"_s);
    QVERIFY(ok(dialog)->isEnabled());
    QVERIFY2(state(dialog).contains(u"shorter than RFC 7518"_s), qPrintable(state(dialog)));
    QTest::keyClicks(in<QLineEdit>(dialog, "secretEdit"), QString(27, u'x'));
    QVERIFY2(state(dialog).endsWith(u"long enough for HS256."_s), qPrintable(state(dialog)));
}

void TestKeyDialogs::theSecretIsMaskedUntilItIsShown()
{
    auto *dialog = openBy<SecretDialog>("secretButton");
    auto *secret = in<QLineEdit>(dialog, "secretEdit");
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QTest::mouseClick(in<QPushButton>(dialog, "showButton"), Qt::LeftButton);
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    QTest::mouseClick(in<QPushButton>(dialog, "showButton"), Qt::LeftButton);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
}

void TestKeyDialogs::aKeyIsRenamed()
{
    m_workbench->keyring()->add(testsupport::onlyKey(testsupport::hs256Jwk), u"a.jwk"_s);
    m_page->findChild<QAction *>(u"renameKeyAction"_s)->trigger();
    auto *dialog = m_page->findChild<QDialog *>();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>();
    QCOMPARE(name->text(), u"a.jwk"_s);
    name->selectAll();
    QTest::keyClicks(name, u"staging"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_workbench->keyring()->entries().constFirst().name, u"staging"_s);
    QVERIFY(m_page->findChild<QComboBox *>(u"keyCombo"_s)->itemText(1).startsWith(u"staging"_s));
}

void TestKeyDialogs::everyExpectationIsInOneForm()
{
    auto *dialog = openBy<ExpectDialog>("moreExpectationsButton");
    QTest::keyClicks(in<QLineEdit>(dialog, "subjectEdit"), u"42"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, "typeEdit"), u"JWT"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, "requiredEdit"), u"exp, jti"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, "maxAgeEdit"), u"1q"_s);
    QVERIFY(!ok(dialog)->isEnabled());
    QVERIFY(!in<QLabel>(dialog, "problemLabel")->text().isEmpty());
    QTest::keyClick(in<QLineEdit>(dialog, "maxAgeEdit"), Qt::Key_Backspace);
    QTest::keyClicks(in<QLineEdit>(dialog, "maxAgeEdit"), u"h"_s);
    QTest::mouseClick(in<QAbstractButton>(dialog, "strictBox"), Qt::LeftButton, {}, {8, 8});
    auto *algorithms = in<QListWidget>(dialog, "algorithmList");
    algorithms->item(algorithms->count() - 1)->setCheckState(Qt::Checked);
    QTest::mouseClick(ok(dialog), Qt::LeftButton);

    const token::Policy &policy = m_workbench->inspection()->policy();
    QCOMPARE(policy.subject, QByteArray("42"));
    QCOMPARE(policy.type, QByteArray("JWT"));
    QCOMPARE(policy.requiredClaims, QList<QByteArray>({"exp", "jti"}));
    QCOMPARE(policy.maxAge, token::Duration(std::chrono::hours(1)));
    QVERIFY(policy.strict);
    QVERIFY(policy.allowsNone());
    QVERIFY(!policy.checkIssuedAt);
    QCOMPARE(policy.expiringSoon, token::Policy().expiringSoon);
    const QString rest = m_page->findChild<QLabel *>(u"restLabel"_s)->text();
    QVERIFY2(rest.contains(u"subject 42"_s) && rest.contains(u"at most 1h old"_s), qPrintable(rest));
    QVERIFY2(!banner().contains(u"Claims not checked"_s), qPrintable(banner()));
}

QTEST_MAIN(TestKeyDialogs)
#include "tst_keydialogs.moc"
