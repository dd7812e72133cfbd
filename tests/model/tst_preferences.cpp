// SPDX-License-Identifier: MIT
#include "model/preferences.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::Preferences;
namespace preference = model::preference;

class TestPreferences : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void standards();
    void whatIsSetIsKeptAndTold();
    void sameValueIsNotTold();
    void whatCannotBeUsedIsNotTaken_data();
    void whatCannotBeUsedIsNotTaken();
    void numbersStayWithinTheirLimits();
    void standardsComeBack();
    void allOfItIsForgotten();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
};

void TestPreferences::init()
{
    m_preferences.reset();
    m_settings.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(*m_settings);
}

// Nothing is kept and nothing is sent unless somebody says so.
void TestPreferences::standards()
{
    QCOMPARE(m_preferences->value(preference::theme), u"system"_s);
    QCOMPARE(m_preferences->value(preference::language), QString());
    QCOMPARE(m_preferences->value(preference::timeZone), QString());
    QCOMPARE(m_preferences->value(preference::expiringSoon), token::Duration(5min));
    QCOMPARE(m_preferences->value(preference::clipboardSeconds), 60);
    QVERIFY(!m_preferences->value(preference::historyEnabled));
    QCOMPARE(m_preferences->value(preference::historyDays), 7);
    QVERIFY(!m_preferences->value(preference::fetchKeys));
    QVERIFY(!m_preferences->value(preference::runKit));
    QVERIFY2(m_settings->allKeys().isEmpty(), "asking writes nothing");
}

void TestPreferences::whatIsSetIsKeptAndTold()
{
    const QSignalSpy changed(m_preferences.get(), &Preferences::changed);
    m_preferences->set(preference::language, u"zh-CN"_s);
    m_preferences->set(preference::historyEnabled, true);
    m_preferences->set(preference::historyDays, 30);
    m_preferences->set(preference::expiringSoon, 90min);
    QCOMPARE(changed.size(), 4);
    QCOMPARE(changed.first().first().value<QLatin1StringView>(), preference::language.key);
    // The keys are a promise to the next version, and to whoever reads them at the start.
    QCOMPARE(m_settings->value(u"language"_s).toString(), u"zh-CN"_s);
    QCOMPARE(m_settings->value(u"history/enabled"_s).toBool(), true);
    QCOMPARE(m_settings->value(u"history/retention_days"_s).toInt(), 30);
    QCOMPARE(m_settings->value(u"watch/threshold"_s).toString(), u"1h30m"_s);
    QCOMPARE(m_preferences->value(preference::expiringSoon), token::Duration(90min));
}

void TestPreferences::sameValueIsNotTold()
{
    const QSignalSpy changed(m_preferences.get(), &Preferences::changed);
    m_preferences->set(preference::theme, u"system"_s);
    m_preferences->set(preference::fetchKeys, false);
    m_preferences->set(preference::clipboardSeconds, 60);
    QVERIFY(changed.isEmpty());
    QVERIFY(m_settings->allKeys().isEmpty());
}

void TestPreferences::whatCannotBeUsedIsNotTaken_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no number") << u"clipboard/clear_seconds"_s << QVariant(u"soon"_s);
    QTest::newRow("negative") << u"clipboard/clear_seconds"_s << QVariant(-1);
    QTest::newRow("too much") << u"clipboard/clear_seconds"_s << QVariant(1'000'000);
    QTest::newRow("no days") << u"history/retention_days"_s << QVariant(0);
    QTest::newRow("no duration") << u"watch/threshold"_s << QVariant(u"soon"_s);
    QTest::newRow("negative duration") << u"watch/threshold"_s << QVariant(u"-5m"_s);
}

void TestPreferences::whatCannotBeUsedIsNotTaken()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    m_settings->setValue(key, value);
    QCOMPARE(m_preferences->value(preference::clipboardSeconds), 60);
    QCOMPARE(m_preferences->value(preference::historyDays), 7);
    QCOMPARE(m_preferences->value(preference::expiringSoon), token::Duration(5min));
}

void TestPreferences::numbersStayWithinTheirLimits()
{
    m_preferences->set(preference::historyDays, 4000);
    QCOMPARE(m_preferences->value(preference::historyDays), 365);
    m_preferences->set(preference::clipboardSeconds, -10);
    QCOMPARE(m_preferences->value(preference::clipboardSeconds), 0);
}

void TestPreferences::standardsComeBack()
{
    m_settings->setValue(u"window/page"_s, u"craft"_s);
    m_preferences->set(preference::theme, u"dark"_s);
    m_preferences->set(preference::runKit, true);
    const QSignalSpy changed(m_preferences.get(), &Preferences::changed);
    m_preferences->restoreStandards();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_preferences->value(preference::theme), u"system"_s);
    QVERIFY(!m_preferences->value(preference::runKit));
    QCOMPARE(m_settings->allKeys(), QStringList{u"window/page"_s});
    QVERIFY(!m_preferences->isForgotten());
}

void TestPreferences::allOfItIsForgotten()
{
    m_settings->setValue(u"window/page"_s, u"craft"_s);
    m_preferences->set(preference::theme, u"dark"_s);
    QSet<QLatin1StringView> told;
    connect(m_preferences.get(), &Preferences::changed, this, [&](QLatin1StringView key) { told.insert(key); });
    m_preferences->forget();
    QVERIFY(m_settings->allKeys().isEmpty());
    QVERIFY(m_preferences->isForgotten());
    QVERIFY(told.contains(preference::theme.key));
    QVERIFY(told.contains(preference::notifies.key));
    QCOMPARE(m_preferences->value(preference::theme), u"system"_s);
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
