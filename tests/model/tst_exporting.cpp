// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/keyexport.h"
#include "model/rfctokens.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using jose::KeyFormat;
using model::ExportForm;

namespace {

jose::Key pairOfKeys() { return jose::Key::generate(jose::AlgorithmId::ES256).value_or(jose::Key()); }

jose::Key textSecret() { return jose::Key::fromSecret("secret", jose::SecretEncoding::Utf8).value_or(jose::Key()); }

QStringList texts(const QList<ExportForm> &forms)
{
    QStringList texts;
    for (const ExportForm &form : forms)
        texts.append(form.text);
    return texts;
}

} // namespace

class TestExporting : public QObject
{
    Q_OBJECT
private slots:
    void formsThatFit_data();
    void formsThatFit();
    void everyFormIsWritten();
    void underAPassphrase();
    void fileNames_data();
    void fileNames();
    void privateFilesAreTheirOwners();
    void filesThatCannotBeWritten();

private:
    jose::CryptoSession m_crypto;
};

void TestExporting::formsThatFit_data()
{
    QTest::addColumn<QList<jose::Key>>("keys");
    QTest::addColumn<QStringList>("forms");
    const QStringList publicForms{u"JWK · public"_s, u"JWK Set · public"_s, u"PEM, SPKI · public"_s};
    const jose::Key pair = pairOfKeys();
    QTest::newRow("no key") << QList<jose::Key>() << QStringList();
    QTest::newRow("a key that is not at hand") << QList{jose::Key()} << QStringList();
    QTest::newRow("a public key") << QList{pair.publicKey()} << publicForms;
    QTest::newRow("a private key") << QList{pair}
                                   << publicForms
                                          + QStringList{u"JWK · private"_s, u"JWK Set · private"_s,
                                              u"PEM, PKCS#8 · private"_s,
                                              u"PEM, PKCS#8 under a pass phrase · private"_s};
    QTest::newRow("a secret of text") << QList{textSecret()}
                                      << QStringList{u"JWK · private"_s, u"JWK Set · private"_s, u"Secret as text"_s,
                                             u"Secret in base64url"_s};
    QTest::newRow("a secret of bytes") << QList{
        onlyKey(hs256Jwk)} << QStringList{u"JWK · private"_s, u"JWK Set · private"_s, u"Secret in base64url"_s};
    QTest::newRow("two public keys") << QList{pair.publicKey(), onlyKey(es256Jwk)}
                                     << QStringList{u"JWK Set · public"_s, u"PEM, SPKI · public"_s};
    QTest::newRow("a secret beside a pair") << QList{pair, textSecret()} << QStringList{u"JWK Set · private"_s};
}

void TestExporting::formsThatFit()
{
    QFETCH(const QList<jose::Key>, keys);
    QFETCH(const QStringList, forms);
    QCOMPARE(texts(model::exportForms(keys)), forms);
}

void TestExporting::everyFormIsWritten()
{
    const jose::SecretBytes passphrase("correct horse");
    for (const jose::Key &key : {pairOfKeys(), textSecret()}) {
        for (const ExportForm &form : model::exportForms({key})) {
            const auto bytes = model::exportedKeys({key}, form, passphrase);
            QVERIFY2(bytes, qPrintable(form.text));
            QVERIFY(!bytes->isEmpty());
            if (form.format == KeyFormat::Secret || form.format == KeyFormat::SecretBase64Url)
                continue;
            const auto read = jose::importKeys(bytes->view(), passphrase);
            QVERIFY2(read, qPrintable(form.text));
            QCOMPARE(read->keys.constFirst().thumbprint(), key.thumbprint());
            QCOMPARE(read->keys.constFirst().isPrivate(), form.withSecret);
        }
    }
}

void TestExporting::underAPassphrase()
{
    const QList<ExportForm> forms = model::exportForms({pairOfKeys()});
    const auto encrypted = std::ranges::find(forms, KeyFormat::Pkcs8Encrypted, &ExportForm::format);
    QVERIFY(encrypted != forms.end());
    QCOMPARE(std::ranges::count(forms, true, &ExportForm::wantsPassphrase), 1);
    QVERIFY(encrypted->wantsPassphrase);
    const auto refused = model::exportedKeys({pairOfKeys()}, *encrypted);
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(u"pass phrase"), qPrintable(refused.error()));
}

void TestExporting::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ExportForm>("form");
    QTest::addColumn<QString>("file");
    const ExportForm pem{.format = KeyFormat::Spki, .withSecret = false, .text = {}};
    const ExportForm jwk{.format = KeyFormat::Jwk, .withSecret = true, .text = {}};
    QTest::newRow("a key ID") << u"prod-2026"_s << pem << u"prod-2026.public.pem"_s;
    QTest::newRow("private") << u"prod-2026"_s << jwk << u"prod-2026.private.jwk.json"_s;
    QTest::newRow("a file's name") << u"server.pem"_s << pem << u"server.public.pem"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << pem << u"etc-passwd.public.pem"_s;
    QTest::newRow("a URL") << u"https://a.example/jwks"_s << pem << u"https---a.example-jwks.public.pem"_s;
    QTest::newRow("control characters") << u"a\nb\u202E"_s << pem << u"a-b-.public.pem"_s;
    QTest::newRow("empty") << QString() << pem << u"key.public.pem"_s;
    QTest::newRow("dots alone") << u"..."_s << pem << u"key.public.pem"_s;
    QTest::newRow("too long") << QString(500, u'x') << pem << QString(60, u'x') + u".public.pem"_s;
}

void TestExporting::fileNames()
{
    QFETCH(const QString, name);
    QFETCH(const ExportForm, form);
    QFETCH(const QString, file);
    QCOMPARE(model::exportFileName({pairOfKeys()}, form, name), file);
    const ExportForm set{.format = KeyFormat::Jwks, .withSecret = false, .text = {}};
    QCOMPARE(model::exportFileName({pairOfKeys(), pairOfKeys()}, set, name), u"keys.public.jwks.json"_s);
    const ExportForm text{.format = KeyFormat::Secret, .withSecret = true, .text = {}};
    QCOMPARE(model::exportFileName({textSecret()}, text, u"session"_s), u"session.txt"_s);
    QCOMPARE(model::exportFileFilter(form).endsWith(u"(*.pem)"), form.format == KeyFormat::Spki);
}

void TestExporting::privateFilesAreTheirOwners()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    QFile former(path);
    QVERIFY(former.open(QFile::WriteOnly) && former.write("former") > 0);
    former.close();
    QVERIFY(former.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const ExportForm secret{.format = KeyFormat::Secret, .withSecret = true, .text = {}};
    QVERIFY(model::writeExport(path, jose::SecretBytes("secret"), secret));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QFile written(path);
    QVERIFY(written.open(QFile::ReadOnly));
    QCOMPARE(written.readAll(), "secret"_ba);
    const ExportForm open{.format = KeyFormat::Jwk, .withSecret = false, .text = {}};
    QVERIFY(model::writeExport(folder.filePath(u"public"_s), jose::SecretBytes("{}"), open));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"key"_s, u"public"_s}));
}

void TestExporting::filesThatCannotBeWritten()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    for (const bool withSecret : {true, false}) {
        const ExportForm form{.format = KeyFormat::Jwk, .withSecret = withSecret, .text = {}};
        const auto written = model::writeExport(folder.filePath(u"folder"_s), jose::SecretBytes("{}"), form);
        QVERIFY(!written);
        QVERIFY2(written.error().contains(u"cannot be written"), qPrintable(written.error()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
