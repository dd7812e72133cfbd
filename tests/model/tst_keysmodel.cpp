// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/inspection.h"
#include "model/keepingrun.h"
#include "model/keysmodel.h"
#include "model/workbench.h"

#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using model::KeyHandle;
using model::KeysModel;
using token::SignatureStatus;

namespace {

constexpr int patience = 20'000; // ms

jose::Key generated(jose::AlgorithmId algorithm) { return jose::Key::generate(algorithm).value_or(jose::Key()); }

jose::Key secretOf(qsizetype bytes)
{
    return jose::Key::fromSecret(QByteArray(bytes, 'x'), jose::SecretEncoding::Utf8).value_or(jose::Key());
}

} // namespace

class TestKeysModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aRowSaysWhatAKeyIs_data();
    void aRowSaysWhatAKeyIs();
    void whatKeysCanDo_data();
    void whatKeysCanDo();
    void placesAndStates();
    void rowsFollowTheKeyring();
    void namesAreEdited();
    void sortedAndFiltered();
    void secretsHaveNoThumbprint();
    void theTokenIsJudgedWithEachKey();
    void nothingIsJudgedUnseen();
    void tokensThatNoKeyVerifies_data();
    void tokensThatNoKeyVerifies();
    void policyAndKeysAreFollowed();
    void aThousandKeys();

private:
    [[nodiscard]] QString cell(int row, KeysModel::Column column) const
    {
        return m_model->index(row, column).data().toString();
    }
    [[nodiscard]] QVariant fit(int row) const { return m_model->index(row, 0).data(KeysModel::FitRole); }
    [[nodiscard]] bool isFit(int row, SignatureStatus status) const { return fit(row) == static_cast<int>(status); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<model::Workbench> m_workbench;
    std::unique_ptr<KeysModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::shared_ptr<HeldSecrets> m_secrets;
    jose::CryptoSession m_crypto;
};

void TestKeysModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_workbench.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_shared<HeldSecrets>();
    m_workbench = std::make_unique<model::Workbench>();
    m_workbench->setDataFolder(m_folder->path());
    m_workbench->keeping()->setSecretStore(std::make_unique<HeldSecretStore>(m_secrets));
    m_workbench->keeping()->begin();
    m_model = std::make_unique<KeysModel>(m_workbench->keyring(), m_workbench->keeping(), m_workbench->inspection());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestKeysModel::aRowSaysWhatAKeyIs_data()
{
    QTest::addColumn<jose::Key>("key");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("use");
    QTest::newRow("a secret") << onlyKey(hs256Jwk) << u"Shared secret"_s << u"512 bits"_s << QString();
    QTest::newRow("a public key") << onlyKey(es256Jwk) << u"EC P-256 public key"_s << u"256 bits"_s << QString();
    QTest::newRow("for one algorithm") << generated(jose::AlgorithmId::EdDSA) << u"Ed25519 private key"_s
                                       << u"256 bits"_s << u"EdDSA"_s;
    const QByteArray jwk = QByteArray(es256Jwk).chopped(1);
    QTest::newRow("for signatures") << onlyKey(jwk + R"(,"use":"sig","alg":"ES256"})") << u"EC P-256 public key"_s
                                    << u"256 bits"_s << u"signatures, ES256"_s;
    QTest::newRow("operations") << onlyKey(jwk + R"(,"key_ops":["verify"]})") << u"EC P-256 public key"_s
                                << u"256 bits"_s << u"verify"_s;
    QTest::newRow("RSA") << generated(jose::AlgorithmId::RS256).publicKey() << u"RSA public key"_s << u"2048 bits"_s
                         << u"RS256"_s;
}

void TestKeysModel::aRowSaysWhatAKeyIs()
{
    QFETCH(const jose::Key, key);
    QFETCH(const QString, kind);
    QFETCH(const QString, size);
    QFETCH(const QString, use);
    m_workbench->keyring()->add(key, u"prod.jwk"_s);
    QCOMPARE(cell(0, KeysModel::Name), u"prod.jwk"_s);
    QCOMPARE(cell(0, KeysModel::Kind), kind);
    QCOMPARE(cell(0, KeysModel::Size), size);
    QCOMPARE(cell(0, KeysModel::Use), use);
    QCOMPARE(cell(0, KeysModel::Place), u"This session"_s);
    QCOMPARE(m_model->index(0, 0).data(KeysModel::PrivateRole).toBool(), key.isPrivate());
}

void TestKeysModel::whatKeysCanDo_data()
{
    QTest::addColumn<jose::Key>("key");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    const jose::Key rsa = onlyKey(generated(jose::AlgorithmId::RS256).toPem(true)->view().toByteArray());
    QTest::newRow("RSA private") << rsa << u"signs and verifies RS256 RS384 … PS512"_s
                                 << u"Signs and verifies RS256, RS384, RS512, PS256, PS384, PS512"_s;
    QTest::newRow("RSA public") << rsa.publicKey() << u"verifies RS256 RS384 … PS512"_s
                                << u"Verifies RS256, RS384, RS512, PS256, PS384, PS512"_s;
    QTest::newRow("EC public") << onlyKey(es256Jwk) << u"verifies ES256"_s << u"Verifies ES256"_s;
    QTest::newRow("a secret") << secretOf(64) << u"signs and verifies HS256 HS384 HS512"_s
                              << u"Signs and verifies HS256, HS384, HS512"_s;
    QTest::newRow("for one algorithm") << generated(jose::AlgorithmId::HS384) << u"signs and verifies HS384"_s
                                       << u"Signs and verifies HS384"_s;
    const QByteArray jwk = QByteArray(es256Jwk).chopped(1);
    QTest::newRow("for encryption") << onlyKey(jwk + R"(,"use":"enc"})") << u"signs nothing"_s << QString();
    QTest::newRow("a small secret") << secretOf(20) << u"signs and verifies HS256 HS384 HS512"_s << QString();
}

void TestKeysModel::whatKeysCanDo()
{
    QFETCH(const jose::Key, key);
    QFETCH(const QString, words);
    QFETCH(const QString, sentence);
    m_workbench->keyring()->add(key, {});
    QCOMPARE(cell(0, KeysModel::Abilities), words);
    const QString tip = m_model->index(0, KeysModel::Abilities).data(Qt::ToolTipRole).toString();
    if (!sentence.isEmpty())
        QCOMPARE(tip, sentence);
    else
        QVERIFY2(tip.contains(u". ") && tip.size() > words.size() + 10, qPrintable(tip)); // and why
    QCOMPARE(m_model->index(0, 0).data(KeysModel::VerifiesRole).toStringList(), model::algorithmNames(key, false));
    QCOMPARE(m_model->index(0, 0).data(KeysModel::SignsRole).toStringList(), model::algorithmNames(key, true));
}

void TestKeysModel::placesAndStates()
{
    QFile file(m_folder->filePath(u"followed.jwk"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(es256Jwk) > 0);
    file.close();
    QVERIFY(m_workbench->keeping()->linkFile(file.fileName()));
    const KeyHandle handle = m_workbench->keyring()->add(onlyKey(hs256Jwk), {});
    QCOMPARE(cell(0, KeysModel::Place), u"followed.jwk"_s);
    QCOMPARE(m_model->index(0, KeysModel::Place).data(Qt::ToolTipRole).toString(), file.fileName());
    m_secrets->holdsBack = true;
    m_workbench->keeping()->keep(handle);
    QCOMPARE(cell(1, KeysModel::Place), u"System key store · being saved"_s);
    m_secrets->answerAll();
    QCOMPARE(cell(1, KeysModel::Place), u"System key store"_s);
    QCOMPARE(m_model->index(1, 0).data(KeysModel::PlaceRole).toInt(), static_cast<int>(model::KeyPlace::KeyStore));
    QVERIFY(file.remove());
    m_workbench->keeping()->refresh();
    QCOMPARE(cell(0, KeysModel::Place), u"followed.jwk · not at hand"_s);
    QCOMPARE(cell(0, KeysModel::Kind), u"EC P-256 public key"_s);
    QVERIFY(cell(0, KeysModel::Abilities).isEmpty());
    QVERIFY(m_model->index(0, 0).data(KeysModel::ProblemRole).toString().contains(u"is gone"));
}

void TestKeysModel::rowsFollowTheKeyring()
{
    model::KeyringModel *const keyring = m_workbench->keyring();
    const KeyHandle first = keyring->add(onlyKey(hs256Jwk), u"a"_s);
    const KeyHandle second = keyring->add(onlyKey(es256Jwk), u"b"_s);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->handle(1), second);
    m_workbench->keeping()->remove(first);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->row(second), 0);
    QCOMPARE(m_model->row(first), -1);
    QCOMPARE(m_model->handle(1), KeyHandle::None);
    m_workbench->keeping()->undoRemoval();
    QCOMPARE(m_model->row(first), 0);
    keyring->clear();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestKeysModel::namesAreEdited()
{
    m_workbench->keyring()->add(onlyKey(hs256Jwk), u"a"_s);
    const QModelIndex name = m_model->index(0, KeysModel::Name);
    QVERIFY(m_model->flags(name).testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_model->flags(m_model->index(0, KeysModel::Kind)).testFlag(Qt::ItemIsEditable));
    m_workbench->keeping()->keep(m_model->handle(0));
    QVERIFY(m_model->setData(name, u"mine"_s));
    QCOMPARE(name.data(Qt::EditRole).toString(), u"mine"_s);
    QVERIFY(!m_model->setData(m_model->index(0, KeysModel::Kind), u"x"_s));
}

void TestKeysModel::sortedAndFiltered()
{
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(m_model.get());
    sorted.setSortRole(KeysModel::SortRole);
    sorted.setFilterRole(KeysModel::FilterRole);
    sorted.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_workbench->keyring()->add(secretOf(128), u"large"_s);
    m_workbench->keyring()->add(secretOf(20), u"small"_s);
    m_workbench->keyring()->add(onlyKey(es256Jwk), u"pair"_s);
    sorted.sort(KeysModel::Size);
    QCOMPARE(sorted.index(0, 0).data().toString(), u"small"_s);
    QCOMPARE(sorted.index(2, 0).data().toString(), u"large"_s);
    for (const QString &text : {u"es256"_s, u"P-256"_s, u"pair"_s}) {
        sorted.setFilterFixedString(text);
        QCOMPARE(sorted.rowCount(), 1);
        QCOMPARE(sorted.index(0, 0).data().toString(), u"pair"_s);
    }
}

void TestKeysModel::secretsHaveNoThumbprint()
{
    m_workbench->keyring()->add({onlyKey(hs256Jwk), onlyKey(es256Jwk)}, u"set"_s);
    QVERIFY(cell(0, KeysModel::Thumbprint).isEmpty());
    QVERIFY(m_model->index(0, 0).data(KeysModel::ThumbprintRole).toString().isEmpty());
    QCOMPARE(cell(1, KeysModel::Thumbprint).size(), 43);
    QVERIFY2(!m_model->index(0, 0)
                 .data(KeysModel::FilterRole)
                 .toString()
                 .contains(QString::fromLatin1(onlyKey(hs256Jwk).thumbprint().toBase64(QByteArray::Base64UrlEncoding))),
        "nor where it is looked for");
}

// The token of RFC 7515 A.1 and its key, one of A.3, and another secret.
void TestKeysModel::theTokenIsJudgedWithEachKey()
{
    m_workbench->keyring()->add(onlyKey(hs256Jwk), u"right"_s);
    m_workbench->keyring()->add(secretOf(32), u"wrong"_s);
    m_workbench->keyring()->add(onlyKey(es256Jwk), u"other kind"_s);
    QSignalSpy hasToken(m_model.get(), &KeysModel::hasTokenChanged);
    m_model->setWatching(true);
    QVERIFY(!m_model->hasToken());
    m_workbench->take(hs256Token, {});
    QVERIFY(m_model->hasToken());
    QCOMPARE(hasToken.count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(fit(2).isValid(), patience);
    QVERIFY(isFit(0, SignatureStatus::Verified));
    QVERIFY(isFit(1, SignatureStatus::Invalid));
    QVERIFY(isFit(2, SignatureStatus::KeyMismatch));
    QCOMPARE(cell(0, KeysModel::ThisToken), u"verifies it"_s);
    QCOMPARE(cell(1, KeysModel::ThisToken), u"signature differs"_s);
    QCOMPARE(cell(2, KeysModel::ThisToken), u"does not fit"_s);
    const QModelIndex first = m_model->index(0, KeysModel::ThisToken);
    QCOMPARE(first.data(KeysModel::FitToneRole).toInt(), static_cast<int>(token::Tone::Good));
    QCOMPARE(m_model->index(1, 0).data(KeysModel::FitToneRole).toInt(), static_cast<int>(token::Tone::Refused));
    QVERIFY(m_model->index(2, 0).data(KeysModel::FitWordsRole).toString().contains(u"EC P-256 public key"));
    QVERIFY(first.data(KeysModel::SortRole).toInt()
            < m_model->index(2, KeysModel::ThisToken).data(KeysModel::SortRole).toInt());
    m_workbench->inspection()->clear();
    QVERIFY(!m_model->hasToken());
    QVERIFY(!fit(0).isValid());
    QVERIFY(cell(0, KeysModel::ThisToken).isEmpty());
}

void TestKeysModel::nothingIsJudgedUnseen()
{
    m_workbench->keyring()->add(onlyKey(hs256Jwk), {});
    m_workbench->take(hs256Token, {});
    QTest::qWait(50);
    QVERIFY(!fit(0).isValid());
    m_model->setWatching(true);
    QTRY_VERIFY_WITH_TIMEOUT(fit(0).isValid(), patience);
}

void TestKeysModel::tokensThatNoKeyVerifies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no token") << "hello"_ba;
    QTest::newRow("unsecured") << QByteArray(unsecuredToken);
    QTest::newRow("an unknown algorithm") << "eyJhbGciOiJYUzEifQ.e30.AAAA"_ba;
    QTest::newRow("encrypted") << "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.AAAA.AAAA"_ba;
}

void TestKeysModel::tokensThatNoKeyVerifies()
{
    QFETCH(const QByteArray, text);
    m_workbench->keyring()->add(onlyKey(hs256Jwk), {});
    m_model->setWatching(true);
    m_workbench->inspection()->setText(QString::fromUtf8(text));
    QVERIFY(!m_model->hasToken());
    QTest::qWait(20);
    QVERIFY(!fit(0).isValid());
}

void TestKeysModel::policyAndKeysAreFollowed()
{
    m_workbench->keyring()->add(onlyKey(hs256Jwk), {});
    m_workbench->take(hs256Token, {});
    m_model->setWatching(true);
    QTRY_VERIFY_WITH_TIMEOUT(fit(0).isValid(), patience);
    m_workbench->keyring()->add(secretOf(32), {});
    QVERIFY2(isFit(0, SignatureStatus::Verified), "what is known is not asked again");
    QTRY_VERIFY_WITH_TIMEOUT(isFit(1, SignatureStatus::Invalid), patience);
    token::Policy policy;
    policy.algorithms = {jose::AlgorithmId::ES256};
    m_workbench->inspection()->setPolicy(policy);
    QVERIFY(!fit(0).isValid());
    QTRY_VERIFY_WITH_TIMEOUT(isFit(0, SignatureStatus::AlgNotAllowed), patience);
    QCOMPARE(cell(0, KeysModel::ThisToken), u"not allowed"_s);
    m_workbench->inspection()->setPolicy({});
    m_workbench->inspection()->setText(QString::fromLatin1(signedToken("{}")));
    QTRY_VERIFY_WITH_TIMEOUT(isFit(0, SignatureStatus::Verified), patience);
}

void TestKeysModel::aThousandKeys()
{
    QList<jose::Key> keys;
    for (int i = 0; i < 999; ++i) {
        jose::Key key = onlyKey(es256Jwk);
        key.setKeyId(QByteArray::number(i));
        keys.append(key);
    }
    keys.append(onlyKey(hs256Jwk));
    m_workbench->keyring()->add(keys, u"set"_s);
    m_workbench->take(es256Token, {});
    m_model->setWatching(true);
    QVERIFY2(!fit(0).isValid(), "not in the GUI thread");
    QTRY_VERIFY_WITH_TIMEOUT(fit(999).isValid(), patience);
    for (int row = 0; row < 999; ++row)
        QVERIFY(isFit(row, SignatureStatus::Verified));
    QVERIFY(isFit(999, SignatureStatus::KeyMismatch));
    // A question that is dropped halfway.
    token::Policy policy;
    policy.algorithms = {jose::AlgorithmId::HS256};
    m_workbench->inspection()->setPolicy(policy);
    m_workbench->inspection()->clear();
    QTest::qWait(20);
    QVERIFY(!fit(0).isValid());
}

QTEST_GUILESS_MAIN(TestKeysModel)
#include "tst_keysmodel.moc"
