// SPDX-License-Identifier: MIT
#include "model/crafting.h"
#include "model/forgetting.h"
#include "model/history.h"
#include "model/keepingrun.h"
#include "model/preferences.h"
#include "model/sessionsbench.h"
#include "model/templatesmodel.h"
#include "store/database.h"
#include "store/userstore.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using model::Forgetting;
using model::Preferences;

/// All that outlives the program, and its end, on a folder of its own.
class TestForgetting : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyPartSaysWhatGoes();
    void seenTokensGo();
    void formAndTemplatesGo();
    void nothingIsWrittenAgainByItself();
    void sessionsAndUsersGo();
    void savedKeysGo();
    void settingsGoLast();
    void whatIsNotChosenStays();
    void whatFailsIsToldAndTheRestGoes();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] model::Workbench *workbench() const { return m.workbench.get(); }
    [[nodiscard]] Forgetting::Outcome forget(const QStringList &ids) const { return m_forgetting->forget(ids); }

    jose::CryptoSession m_crypto;
    SessionsBench m;
    std::shared_ptr<HeldSecrets> m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Forgetting> m_forgetting;
};

void TestForgetting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(file(u"settings.ini"_s), QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_secrets = std::make_shared<HeldSecrets>();
    m.begin(m_folder->path());
    workbench()->keeping()->setSecretStore(std::make_unique<HeldSecretStore>(m_secrets));
    workbench()->keeping()->begin();
    m_forgetting = std::make_unique<Forgetting>(workbench(), m_preferences.get());
}

void TestForgetting::cleanup()
{
    m_forgetting.reset();
    m.end();
    m_preferences.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestForgetting::everyPartSaysWhatGoes()
{
    QStringList ids;
    for (const model::KeptPart &part : m_forgetting->parts()) {
        ids.append(part.id);
        QVERIFY(!part.title.isEmpty());
        QVERIFY2(part.holds.endsWith(u'.'), qPrintable(part.holds));
    }
    QCOMPARE(ids, QStringList({u"forms"_s, u"history"_s, u"sessions"_s, u"keys"_s, u"settings"_s}));
}

void TestForgetting::seenTokensGo()
{
    model::History *history = workbench()->history();
    history->see({{"eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0."}}, model::TokenOrigin::Inspected);
    QCOMPARE(history->rowCount(), 1);
    QCOMPARE(forget({u"history"_s}).failed, QStringList());
    QCOMPARE(history->rowCount(), 0);
    QVERIFY2(!history->undoStack()->canUndo(), "what is forgotten does not come back");
}

void TestForgetting::formAndTemplatesGo()
{
    model::Crafting *crafting = workbench()->crafting();
    const int brought = crafting->templates()->rowCount();
    const QString standard = crafting->templateId();
    QVERIFY(!crafting->templates()->save(u"Mine"_s, {}, token::builtInTemplates().constFirst().forms).isEmpty());
    crafting->setPair(!crafting->isPair());
    crafting->save();
    QVERIFY(QFile::exists(file(u"craft.json"_s)));
    QVERIFY(QFile::exists(file(u"templates.json"_s)));
    QCOMPARE(forget({u"forms"_s}).failed, QStringList());
    QVERIFY(!QFile::exists(file(u"craft.json"_s)));
    QVERIFY(!QFile::exists(file(u"templates.json"_s)));
    QCOMPARE(crafting->templates()->rowCount(), brought);
    QCOMPARE(crafting->templateId(), standard);
    QVERIFY2(!crafting->undoStack()->canUndo(), "what is forgotten does not come back");
}

// The form is written when the program ends, if it was edited since.
void TestForgetting::nothingIsWrittenAgainByItself()
{
    model::Crafting *crafting = workbench()->crafting();
    crafting->setPair(!crafting->isPair());
    QCOMPARE(forget({u"forms"_s}).removed.size(), 1);
    m_forgetting.reset();
    m.end();
    QVERIFY(!QFile::exists(file(u"craft.json"_s)));
    QVERIFY(!QFile::exists(file(u"templates.json"_s)));
}

void TestForgetting::sessionsAndUsersGo()
{
    m.logIn();
    QCOMPARE(m.tree()->rowCount(), 1);
    QCOMPARE(forget({u"sessions"_s}).failed, QStringList());
    m.settle();
    QCOMPARE(m.tree()->rowCount(), 0);
    QCOMPARE(m.sessions()->users()->rowCount(), 0);
    const auto database = store::Database::open(file(u"claimsmith.db"_s)).value();
    QVERIFY(store::UserStore(database.get()).all().value().isEmpty());
}

void TestForgetting::savedKeysGo()
{
    model::KeyringModel *keyring = workbench()->keyring();
    const model::KeyHandle saved = keyring->add(secretKey(), u"saved"_s);
    const model::KeyHandle session = keyring->add(pairOfKeys(), u"session"_s);
    workbench()->keeping()->keep(saved);
    QCOMPARE(keyring->entry(saved)->place, model::KeyPlace::KeyStore);
    const auto outcome = forget({u"keys"_s});
    QCOMPARE(outcome.failed, QStringList());
    QVERIFY2(outcome.removed.constFirst().contains(u"(1)"_s), qPrintable(outcome.removed.constFirst()));
    QVERIFY(!keyring->entry(saved));
    QVERIFY2(keyring->entry(session), "a key of this run is kept nowhere, so there is nothing to forget");
    QVERIFY2(!workbench()->keeping()->canUndoRemoval(), "for good");
    const KeepingRun next(m_folder->path(), m_secrets);
    QCOMPARE(next.names(), QStringList());
}

void TestForgetting::settingsGoLast()
{
    m_preferences->set(model::preference::theme, u"dark"_s);
    m_settings->setValue(u"window/page"_s, u"craft"_s);
    QCOMPARE(forget({u"settings"_s}).failed, QStringList());
    QVERIFY(m_settings->allKeys().isEmpty());
    QVERIFY(m_preferences->isForgotten());
}

void TestForgetting::whatIsNotChosenStays()
{
    m.logIn();
    m_preferences->set(model::preference::theme, u"dark"_s);
    workbench()->crafting()->save();
    const auto outcome = forget({u"nothing of the kind"_s});
    QCOMPARE(outcome.removed, QStringList());
    QCOMPARE(outcome.failed, QStringList());
    m.settle();
    QCOMPARE(m.tree()->rowCount(), 1);
    QCOMPARE(m_preferences->value(model::preference::theme), u"dark"_s);
    QVERIFY(QFile::exists(file(u"craft.json"_s)));
}

void TestForgetting::whatFailsIsToldAndTheRestGoes()
{
    // A folder where the file should be cannot be removed as a file.
    QVERIFY(QDir(m_folder->path()).mkpath(u"craft.json/inside"_s));
    m_preferences->set(model::preference::theme, u"dark"_s);
    const auto outcome = forget({u"forms"_s, u"settings"_s});
    QCOMPARE(outcome.failed.size(), 1);
    QVERIFY2(outcome.failed.constFirst().startsWith(m_forgetting->parts().constFirst().title),
        qPrintable(outcome.failed.constFirst()));
    QCOMPARE(outcome.removed.size(), 1);
    QVERIFY(m_settings->allKeys().isEmpty());
}

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"
