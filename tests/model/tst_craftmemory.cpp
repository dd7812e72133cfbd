// SPDX-License-Identifier: MIT
#include "model/craftfixture.h"

#include "model/craftmemory.h"
#include "model/templatesmodel.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::ClaimFormModel;
using testsupport::CraftFixture;
using token::ClaimRow;

/// What is kept of the Craft page from one run to the next.
class TestCraftMemory : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theLastFormComesBack();
    void noSecretIsKept();
    void aSavedKeyIsFoundAgain();
    void aKeyOfOneRunIsNotAwaited();
    void whatIsWrittenIsRead();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void theFileIsForItsOwner();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"data"_s); }
    [[nodiscard]] QString file() const { return folder() + u"/craft.json"_s; }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCraftMemory::theLastFormComesBack()
{
    QList<ClaimRow> rows;
    QByteArray text;
    {
        const CraftFixture m(true, folder());
        m.crafting->applyTemplate(u"id-token"_s);
        m.claims()->setData(m.claims()->index(1, ClaimFormModel::Value), u"jane"_s);
        m.claims()->layOut(true);
        rows = m.claims()->rows();
        text = m.claims()->text();
    }
    const CraftFixture again(true, folder());
    QVERIFY(again.crafting->fileTrouble().isEmpty());
    QCOMPARE(again.crafting->templateId(), u"id-token"_s);
    QCOMPARE(again.crafting->tokenCount(), 1);
    QVERIFY(again.claims()->rows() == rows);
    QCOMPARE(again.claims()->text(), text);
    QVERIFY(!again.crafting->undoStack()->canUndo());
    QVERIFY2(again.result().verdict.accepted(), "signed with the key of this run");
}

void TestCraftMemory::noSecretIsKept()
{
    const QByteArray secret = "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
    QByteArray thumbprint;
    {
        const CraftFixture m(true, folder());
        thumbprint = m.crafting->draft(0)->signingKey().thumbprint();
        m.claims()->addRow(u"jti"_s);
        m.crafting->templates()->save(u"Mine"_s, {}, m.crafting->forms());
    }
    int files = 0;
    for (QDirIterator it(folder(), QDir::Files); it.hasNext(); ++files) {
        QFile kept(it.next());
        QVERIFY(kept.open(QFile::ReadOnly));
        const QByteArray bytes = kept.readAll();
        QVERIFY(!bytes.contains(secret.left(20)));
        QVERIFY2(!bytes.contains(thumbprint.toBase64(QByteArray::Base64UrlEncoding).left(20)),
            "the digest of a secret lets guesses be tried");
        QVERIFY2(!bytes.contains("eyJ"), "nor is a token");
    }
    QCOMPARE(files, 2);
}

void TestCraftMemory::aSavedKeyIsFoundAgain()
{
    {
        CraftFixture m(true, folder());
        const model::KeyHandle ec = m.keyring.add(testsupport::onlyKey(testsupport::es256PrivateJwk), u"ec"_s);
        QVERIFY(m.keyring.setSavedId(ec, u"saved-1"_s));
        QVERIFY(!m.keyring.setSavedId(model::KeyHandle{99}, u"x"_s));
        m.crafting->chooseKey(0, ec);
    }
    CraftFixture again(true, folder());
    QVERIFY2(again.result().isBlocked(), "the keys that are saved are read later");
    const model::KeyHandle ec = again.keyring.add(testsupport::onlyKey(testsupport::es256PrivateJwk), u"ec"_s);
    QVERIFY(again.result().isBlocked());
    again.keyring.setSavedId(ec, u"saved-1"_s);
    QCOMPARE(again.crafting->draft(0)->key(), ec);
    QVERIFY(again.result().verdict.accepted());
}

void TestCraftMemory::aKeyOfOneRunIsNotAwaited()
{
    {
        CraftFixture m(true, folder());
        m.crafting->chooseKey(0, m.keyring.add(testsupport::onlyKey(testsupport::es256PrivateJwk), u"ec"_s));
    }
    const CraftFixture again(true, folder());
    QCOMPARE(again.crafting->draft(0)->key(), again.hmac);
    QVERIFY(again.result().verdict.accepted());
}

void TestCraftMemory::whatIsWrittenIsRead()
{
    model::KeptCraft craft{u"token-pair"_s, true, false, {}};
    craft.forms[0].header = {{{.name = u"alg"_s, .value = u"HS256"_s}}, "{ \"alg\":\"HS256\"}\n"};
    craft.forms[0].claims = {{{.name = u"aud"_s, .type = token::ClaimType::List, .items = {u"\"a\\"_s, u""_s}},
                                 {.name = u"é\n"_s, .value = u"\U0001F511"_s, .enabled = false}},
        {}};
    craft.forms[1].savedKey = u"id"_s;
    const auto read = model::craftFromJson(model::craftToJson(craft));
    QVERIFY(read.has_value());
    QVERIFY(*read == craft);
}

void TestCraftMemory::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = model::craftToJson({});
    QTest::addRow("empty") << ""_ba;
    QTest::addRow("cut") << good.left(good.size() / 2);
    QTest::addRow("another version") << QByteArray(good).replace("\"claimsmith_craft\":1", "\"claimsmith_craft\":2");
    QTest::addRow("no rows") << R"({"claimsmith_craft":1,"forms":[{},{}]})"_ba;
    QTest::addRow("one form") << QByteArray(good).replace("\"forms\":[{", "\"forms\":[],\"x\":[{");
    QTest::addRow("an array") << "[]"_ba;
    QTest::addRow("zeros") << QByteArray(4096, '\0');
}

void TestCraftMemory::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(folder()));
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QFile::WriteOnly));
        damaged.write(bytes);
    }
    const CraftFixture m(true, folder());
    QVERIFY2(m.crafting->fileTrouble().contains(u"craft.json.damaged"_s), qPrintable(m.crafting->fileTrouble()));
    QVERIFY2(m.result().verdict.accepted(), "it begins as ever");
    QFile kept(file() + u".damaged"_s);
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
}

void TestCraftMemory::theFileIsForItsOwner()
{
    const CraftFixture m(true, folder());
    m.crafting->save();
    QVERIFY(QFileInfo::exists(file()));
    QVERIFY(!(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!(QFileInfo(folder()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

QTEST_GUILESS_MAIN(TestCraftMemory)
#include "tst_craftmemory.moc"
