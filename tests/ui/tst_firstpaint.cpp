// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms

} // namespace

/// What the program itself does before its first paint and after it.
class TestFirstPaint : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void nothingIsReadBeforeIt();
    void whatIsKeptIsReadAfterIt();

private:
    [[nodiscard]] QStringList dataFiles() const
    {
        return QDir(m_home->filePath(u"data/claimsmith"_s)).entryList(QDir::Files | QDir::Hidden);
    }
    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
};

/// A damaged data file is moved away by whoever opens it, so that it tells whether it was opened.
void TestFirstPaint::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_home->path()).mkpath(u"data/claimsmith"_s));
    QFile damaged(m_home->filePath(u"data/claimsmith/claimsmith.db"_s));
    QVERIFY(damaged.open(QFile::WriteOnly) && damaged.write(QByteArray(8192, 'x')) > 0);
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_environment.insert(u"HOME"_s, m_home->path());
    m_environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
}

void TestFirstPaint::nothingIsReadBeforeIt()
{
    QProcess program;
    program.setProcessEnvironment(m_environment);
    program.start(QString::fromUtf8(CLAIMSMITH), {u"--exit-after-first-paint"_s});
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().contains("first_paint_ms"));
    QCOMPARE(dataFiles(), QStringList{u"claimsmith.db"_s});
}

void TestFirstPaint::whatIsKeptIsReadAfterIt()
{
    QProcess program;
    program.setProcessEnvironment(m_environment);
    program.start(QString::fromUtf8(CLAIMSMITH), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(dataFiles().contains(u"claimsmith.db.damaged"_s), patience);
    program.terminate();
    QVERIFY(program.waitForFinished(patience));
}

QTEST_GUILESS_MAIN(TestFirstPaint)
#include "tst_firstpaint.moc"
