// SPDX-License-Identifier: MIT
#include "model/templatesmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::TemplatesModel;
using token::TokenForm;
using enum model::TemplatesModel::Role;

class TestTemplatesModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void builtInOnesComeFirstAndStay();
    void ownOnesAreKept();
    void removingCanBeUndone();
    void namesStayApart();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void aFolderThatCannotBeWrittenIsTold();
    void exportedOnesAreImported();
    void whatIsNoFileOfTemplatesIsRefused();
    void nothingIsKeptWithoutAFile();

private:
    [[nodiscard]] QString file(const QString &name = u"templates.json"_s) const { return m_folder->filePath(name); }
    [[nodiscard]] static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }

    const QList<TokenForm> m_forms{{{{.name = u"typ"_s, .value = u"JWT"_s}}, {{.name = u"sub"_s, .value = u"7"_s}}}};
    const int m_builtIn = static_cast<int>(token::builtInTemplates().size());
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTemplatesModel::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestTemplatesModel::builtInOnesComeFirstAndStay()
{
    QUndoStack undo;
    TemplatesModel model(file(), &undo);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), m_builtIn);
    const QModelIndex first = model.index(0);
    const QString id = first.data(IdRole).toString();
    QVERIFY(first.data(BuiltInRole).toBool());
    QVERIFY(!first.data(NameRole).toString().isEmpty() && !first.data(DescriptionRole).toString().isEmpty());
    QVERIFY(!(first.flags() & Qt::ItemIsEditable));
    QVERIFY(!model.setData(first, u"Mine"_s));
    QVERIFY(!model.remove(id) && !model.rename(id, u"x"_s) && !model.replace(id, m_forms));
    QVERIFY(!model.remove(u"none"_s));
    QCOMPARE(undo.count(), 0);
    QVERIFY(std::ranges::any_of(token::builtInTemplates(), &token::Template::isPair));
    QVERIFY2(!QFileInfo::exists(file()), "nothing of one's own, no file");
}

void TestTemplatesModel::ownOnesAreKept()
{
    QUndoStack undo;
    QString id;
    {
        TemplatesModel model(file(u"new folder/templates.json"_s), &undo);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        id = model.save(u"Mine"_s, u"What it is for"_s, m_forms);
        QCOMPARE(model.row(id), m_builtIn);
        QVERIFY(model.rename(id, u"  Ours "_s));
        QVERIFY(!model.rename(id, u" "_s));
        QVERIFY(model.setData(model.index(m_builtIn), u"Theirs"_s));
        QVERIFY(model.trouble().isEmpty());
    }
    const TemplatesModel again(file(u"new folder/templates.json"_s), &undo);
    QVERIFY(again.find(id));
    QCOMPARE(again.find(id)->name, u"Theirs"_s);
    QCOMPARE(again.find(id)->description, u"What it is for"_s);
    QVERIFY(again.find(id)->forms == m_forms);
    QVERIFY(!again.isBuiltIn(again.row(id)));
    const QFile::Permissions mode = QFileInfo(file(u"new folder/templates.json"_s)).permissions();
    QVERIFY2(!(mode & (QFile::ReadGroup | QFile::ReadOther)), "for its owner alone");
}

void TestTemplatesModel::removingCanBeUndone()
{
    QUndoStack undo;
    TemplatesModel model(file(), &undo);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString first = model.save(u"First"_s, {}, m_forms);
    const QString second = model.save(u"Second"_s, {}, m_forms);
    const QByteArray kept = contents(file());
    QVERIFY(model.remove(first));
    QCOMPARE(model.row(first), -1);
    QVERIFY(!contents(file()).contains("First"));
    QVERIFY(undo.undoText().contains(u"First"_s));
    undo.undo();
    QCOMPARE(model.row(first), m_builtIn);
    QCOMPARE(model.row(second), m_builtIn + 1);
    QCOMPARE(contents(file()), kept);
    undo.redo();
    QCOMPARE(model.row(second), m_builtIn);
}

void TestTemplatesModel::namesStayApart()
{
    QUndoStack undo;
    TemplatesModel model(file(), &undo);
    model.save(u"Mine"_s, {}, m_forms);
    const QString second = model.save(u"Mine"_s, {}, m_forms);
    QCOMPARE(model.find(second)->name, u"Mine (2)"_s);
    QVERIFY(model.rename(second, u"Mine (2)"_s));
    QCOMPARE(model.find(second)->name, u"Mine (2)"_s);
    QCOMPARE(model.find(model.save(u" "_s, {}, m_forms))->name, u"My template"_s);
}

void TestTemplatesModel::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("empty") << ""_ba;
    QTest::addRow("cut") << R"({"claimsmith_templates": 1, "templates": [)"_ba;
    QTest::addRow("something else") << R"({"keys":[]})"_ba;
    QTest::addRow("a later version") << R"({"claimsmith_templates": 99, "templates": []})"_ba;
    QTest::addRow("zeros") << QByteArray(4096, '\0');
}

void TestTemplatesModel::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    write(file(), bytes);
    write(file(u"templates.json.damaged"_s), "an earlier one");
    QUndoStack undo;
    TemplatesModel model(file(), &undo);
    QCOMPARE(model.rowCount(), m_builtIn);
    QVERIFY2(model.trouble().contains(u"templates.json.damaged-2"_s), qPrintable(model.trouble()));
    QCOMPARE(contents(file(u"templates.json.damaged-2"_s)), bytes);
    QCOMPARE(contents(file(u"templates.json.damaged"_s)), "an earlier one"_ba);
    model.save(u"Mine"_s, {}, m_forms);
    QVERIFY(model.trouble().isEmpty());
    QCOMPARE(TemplatesModel(file(), &undo).rowCount(), m_builtIn + 1);
}

void TestTemplatesModel::aFolderThatCannotBeWrittenIsTold()
{
    write(file(u"folder"_s), "a file where a folder should be");
    QUndoStack undo;
    TemplatesModel model(file(u"folder/templates.json"_s), &undo);
    const QSignalSpy told(&model, &TemplatesModel::troubleChanged);
    const QString id = model.save(u"Mine"_s, {}, m_forms);
    QVERIFY2(model.find(id), "it stays for this run");
    QVERIFY(model.trouble().contains(u"templates.json"_s));
    QCOMPARE(told.count(), 1);
}

void TestTemplatesModel::exportedOnesAreImported()
{
    QUndoStack undo;
    TemplatesModel model(file(), &undo);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString id = model.save(u"Mine"_s, {}, m_forms);
    QCOMPARE(model.exportFile(file(u"all.json"_s)).value_or(-1), 1);
    const QString builtIn = model.index(0).data(IdRole).toString();
    QCOMPARE(model.exportFile(file(u"two.json"_s), {id, builtIn}).value_or(-1), 2);
    QCOMPARE(model.importFile(file(u"two.json"_s)).value_or(-1), 2);
    QCOMPARE(model.rowCount(), m_builtIn + 3);
    const QModelIndex last = model.index(model.rowCount() - 1);
    QCOMPARE(last.data(NameRole).toString(), u"Mine (2)"_s);
    QVERIFY(last.data(IdRole).toString() != id);
    QVERIFY(!last.data(BuiltInRole).toBool());
    QVERIFY(model.find(last.data(IdRole).toString())->forms == m_forms);
}

void TestTemplatesModel::whatIsNoFileOfTemplatesIsRefused()
{
    QUndoStack undo;
    TemplatesModel model(file(), &undo);
    const auto missing = model.importFile(file(u"missing.json"_s));
    QVERIFY(!missing && missing.error().contains(u"does not exist"_s));
    write(file(u"token.txt"_s), "eyJhbGciOiJub25lIn0..");
    const auto token = model.importFile(file(u"token.txt"_s));
    QVERIFY(!token && !token.error().isEmpty());
    write(file(u"large.json"_s), QByteArray(token::maxTemplateBytes + 1, ' '));
    const auto large = model.importFile(file(u"large.json"_s));
    QVERIFY(!large && large.error().contains(u"1,048,576"_s));
    const auto folder = model.importFile(m_folder->path());
    QVERIFY(!folder && !folder.error().isEmpty());
    const auto written = model.exportFile(m_folder->path());
    QVERIFY(!written && !written.error().isEmpty());
    QCOMPARE(model.rowCount(), m_builtIn);
}

void TestTemplatesModel::nothingIsKeptWithoutAFile()
{
    QUndoStack undo;
    TemplatesModel model({}, &undo);
    QVERIFY(model.find(model.save(u"Mine"_s, {}, m_forms)));
    QVERIFY(model.trouble().isEmpty());
}

QTEST_GUILESS_MAIN(TestTemplatesModel)
#include "tst_templatesmodel.moc"
