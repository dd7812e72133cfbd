// SPDX-License-Identifier: MIT
#include "layers/codetext.h"
#include "layers/layerrules.h"
#include "support/vectors.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace claimsmith::layers;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

/// The class headers and lower-case headers of a Qt module, from wherever Qt is installed.
QSet<QByteArray> headersOf(const QString &module)
{
    QSet<QByteArray> headers;
    const QStringList folders = QString::fromUtf8(CLAIMSMITH_QT_INCLUDE_DIRS).split(u':', Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        if (!folder.endsWith(u'/' + module))
            continue;
        for (const QString &name : QDir(folder).entryList({u"Q*"_s, u"q*.h"_s}, QDir::Files))
            headers.insert(name.toUtf8());
    }
    return headers;
}

LayerRules rules()
{
    QSet<QByteArray> uiFolders{"widgets"};
    for (const QString &name : QDir(sourcePath(u"ui"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        uiFolders.insert(name.toUtf8());
    return LayerRules(headersOf(u"QtWidgets"_s), uiFolders);
}

QStringList sources()
{
    QStringList files;
    const QDir root(sourcePath({}));
    for (const QString &folder : {u"src"_s, u"ui"_s}) {
        QDirIterator iterator(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext())
            files.append(root.relativeFilePath(iterator.next()));
    }
    files.sort();
    return files;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT
private slots:
    void widgetHeadersAreKnown();
    void crossingsAreReported_data();
    void crossingsAreReported();
    void whatIsAllowedIsNotReported_data();
    void whatIsAllowedIsNotReported();
    void commentsAndLiteralsAreNoCode_data();
    void commentsAndLiteralsAreNoCode();
    void noSourceCrossesALayer();
};

void TestLayers::widgetHeadersAreKnown()
{
    const QSet<QByteArray> headers = headersOf(u"QtWidgets"_s);
    QVERIFY2(headers.size() > 100, CLAIMSMITH_QT_INCLUDE_DIRS);
    for (const char *name : {"QWidget", "QApplication", "QLabel", "qlabel.h", "QStyledItemDelegate"})
        QVERIFY2(headers.contains(name), name);
    for (const char *name : {"QAction", "QPainter", "QObject", "QTimer", "QIcon"})
        QVERIFY2(!headers.contains(name), name);
}

void TestLayers::crossingsAreReported_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("report");
    const auto row = [](const char *name, const QString &path, const QByteArray &source, const QString &report) {
        QTest::newRow(name) << path << source << report;
    };
    const auto include = [&row](const char *name, const QString &path, const QByteArray &header, const QString &text) {
        row(name, path, "// SPDX\n#include " + header + "\n", path + u":2: "_s + text);
    };
    include("jose to token", u"src/jose/x.cpp"_s, "\"token/token.h\"", u"jose may not include token (token/token.h)"_s);
    include("token to model", u"src/token/x.h"_s, "\"model/m.h\"", u"token may not include model (model/m.h)"_s);
    include(
        "scan to its sibling store", u"src/scan/x.cpp"_s, "\"store/s.h\"", u"scan may not include store (store/s.h)"_s);
    include("server to model", u"src/server/x.cpp"_s, "\"model/m.h\"", u"server may not include model (model/m.h)"_s);
    include("cli to model", u"src/cli/x.cpp"_s, "\"model/m.h\"", u"cli may not include model (model/m.h)"_s);
    include("model to ui", u"src/model/x.cpp"_s, "\"ui/page.h\"", u"model may not include ui (ui/page.h)"_s);
    include("model to a folder of ui", u"src/model/x.cpp"_s, "<widgets/card.h>",
        u"model may not include ui (widgets/card.h)"_s);
    include("model to a form", u"src/model/x.cpp"_s, "\"ui_page.h\"", u"model may not include ui (ui_page.h)"_s);
    include("ui to cli", u"ui/inspect/x.cpp"_s, "\"cli/c.h\"", u"ui may not include cli (cli/c.h)"_s);
    include("relative path", u"src/jose/x.cpp"_s, "\"../token/token.h\"",
        u"../token/token.h climbs out of its folder; name headers from src/ or ui/"_s);
    include("a new folder", u"src/extra/x.cpp"_s, "<QString>", u"extra is no layer of the README"_s);
    include("QCA outside crypto", u"src/jose/key.cpp"_s, "<QtCrypto>",
        u"<QtCrypto> may be included in src/jose/crypto/ alone"_s);
    include("OpenSSL outside crypto", u"src/token/x.cpp"_s, "<openssl/evp.h>",
        u"<openssl/evp.h> may be included in src/jose/crypto/ alone"_s);
    include(
        "yyjson outside jose", u"src/token/x.cpp"_s, "<yyjson.h>", u"<yyjson.h> may be included in src/jose/ alone"_s);
    include(
        "SQL outside store", u"src/model/x.cpp"_s, "<QSqlQuery>", u"<QSqlQuery> may be included in src/store/ alone"_s);
    include("the key store outside store", u"ui/x.cpp"_s, "<qt6keychain/keychain.h>",
        u"<qt6keychain/keychain.h> may be included in src/store/ alone"_s);
    include("a widget in the model", u"src/model/x.h"_s, "<QLabel>",
        u"<QLabel> is of QtWidgets, which may be included in ui/ alone"_s);
    include("a widget's lower-case header", u"src/cli/x.h"_s, "<qwidget.h>",
        u"<qwidget.h> is of QtWidgets, which may be included in ui/ alone"_s);
    include("QtWidgets with its module", u"src/model/x.h"_s, "<QtWidgets/QLabel>",
        u"<QtWidgets/QLabel> may be included in ui/ alone"_s);
    row("spaces and comments around", u"src/jose/x.cpp"_s, "/* a\n b */ #  include\t<QtCrypto> // why"_ba,
        u"src/jose/x.cpp:2: <QtCrypto> may be included in src/jose/crypto/ alone"_s);

    const auto word = [&row](const char *name, const QByteArray &code, const QString &found) {
        row(name, u"src/token/x.cpp"_s, "\n\n" + code + '\n',
            u"src/token/x.cpp:3: "_s + found + u" asks for the time of day, which only src/token/clock.cpp may"_s);
    };
    word("currentDateTime", "auto t = QDateTime::currentDateTime();", u"currentDateTime"_s);
    word("currentDateTimeUtc", "auto t = QDateTime :: currentDateTimeUtc ();", u"currentDateTimeUtc"_s);
    word("currentMSecsSinceEpoch", "QDateTime::currentMSecsSinceEpoch()", u"currentMSecsSinceEpoch"_s);
    word("currentSecsSinceEpoch", "x(&QDateTime::currentSecsSinceEpoch)", u"currentSecsSinceEpoch"_s);
    word("currentDate", "QDate::currentDate().year()", u"QDate::currentDate"_s);
    word("currentTime", "QTime::currentTime()", u"QTime::currentTime"_s);
    word("system_clock", "std::chrono::system_clock::now()", u"system_clock::now"_s);
    word("system_clock under another name", "using C = std::chrono::system_clock;", u"= std::chrono::system_clock;"_s);
    word("time(nullptr)", "long t = time( nullptr );", u"time( nullptr )"_s);
    word("time(0)", "long t = std::time(0);", u"time(0)"_s);
    word("clock_gettime", "clock_gettime(CLOCK_REALTIME, &t);", u"CLOCK_REALTIME"_s);
    row("the network", u"ui/main.cpp"_s, "QNetworkAccessManager m;"_ba,
        u"ui/main.cpp:1: QNetworkAccessManager may be used in src/net/ alone"_s);
    row("the message bus", u"ui/watch/x.cpp"_s, "#include <QDBusConnection>\n"_ba,
        u"ui/watch/x.cpp:1: QDBusConnection may be used in ui/renewal/ alone"_s);
    row("behind a digit separator and a raw string", u"src/model/x.cpp"_s,
        "int a = 1'000; auto b = R\"x(\" // )\")x\"; auto c = '\"';\nauto t = QTime::currentTime();"_ba,
        u"src/model/x.cpp:2: QTime::currentTime asks for the time of day, which only src/token/clock.cpp may"_s);
    row("too long", u"ui/x.cpp"_s, QByteArray(401, '\n'), u"ui/x.cpp:401: 401 lines; a file has at most 400"_s);
}

void TestLayers::crossingsAreReported()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, source);
    QFETCH(QString, report);
    QStringList reports;
    for (const Violation &violation : rules().check(path, source))
        reports.append(violation.toString());
    QVERIFY2(reports.contains(report), qPrintable(u"expected: "_s + report + u"\nreported: "_s + reports.join(u'\n')));
}

void TestLayers::whatIsAllowedIsNotReported_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("source");
    const auto row = [](const char *name, const QString &path, const QByteArray &source) {
        QTest::newRow(name) << path << source;
    };
    row("own layer and below", u"src/token/x.cpp"_s, "#include \"token/token.h\"\n#include \"jose/json.h\"\n"_ba);
    row("ui to all below", u"ui/inspect/x.cpp"_s,
        "#include \"inspect/x.h\"\n#include \"ui_x.h\"\n#include \"model/m.h\"\n#include <QLabel>\n"
        "#include \"x.moc\"\n"_ba);
    row("cli to server", u"src/cli/x.cpp"_s, "#include \"server/s.h\"\n#include <CLI/CLI.hpp>\n"_ba);
    row("crypto to its libraries", u"src/jose/crypto/x.cpp"_s, "#include <QtCrypto>\n#include <openssl/evp.h>\n"_ba);
    row("jose to yyjson", u"src/jose/x.h"_s, "#include <yyjson.h>\n"_ba);
    row("QtGui in the model", u"src/model/x.h"_s, "#include <QColor>\n#include <QAbstractItemModel>\n"_ba);
    row("comments", u"src/token/x.cpp"_s,
        "// #include <QtCrypto>\n/*\n#include \"model/m.h\"\n QTime::currentTime() */ // time(nullptr)\n"_ba);
    row("literals", u"src/token/x.cpp"_s,
        "auto a = \"QTime::currentTime() \\\" QNetworkAccessManager\"; auto b = R\"(time(nullptr))\";\n"_ba);
    row("longer words", u"src/token/x.cpp"_s,
        "runtime(nullptr); myCurrentDateTime(); std::chrono::sys_time<D> t;\n"_ba);
    row("a steady clock", u"src/token/x.cpp"_s,
        "std::chrono::steady_clock::now();\nclock_gettime(CLOCK_MONOTONIC, &t);\n"_ba);
    row("the one clock", u"src/token/clock.cpp"_s, "std::chrono::system_clock::now();\n"_ba);
    row("the network in net", u"src/net/x.cpp"_s, "QNetworkAccessManager m;\n"_ba);
    row("400 lines", u"ui/x.cpp"_s, QByteArray(400, '\n'));
}

void TestLayers::whatIsAllowedIsNotReported()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, source);
    QStringList reports;
    for (const Violation &violation : rules().check(path, source))
        reports.append(violation.toString());
    QVERIFY2(reports.isEmpty(), qPrintable(reports.join(u'\n')));
}

void TestLayers::commentsAndLiteralsAreNoCode_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("line comment") << "a // b\nc"_ba << "a     \nc"_ba;
    QTest::newRow("block comment keeps its lines") << "a/* b\n */c"_ba << "a    \n   c"_ba;
    QTest::newRow("string with an escaped quote") << R"(a"\"b"c)"_ba << "a     c"_ba;
    QTest::newRow("comment marks in a string") << R"(a"//"b)"_ba << "a    b"_ba;
    QTest::newRow("quote as a character") << R"(a'"'b)"_ba << "a   b"_ba;
    QTest::newRow("escaped quote as a character") << R"(a('\'')b)"_ba << "a(    )b"_ba;
    QTest::newRow("digit separators") << "1'000'000 + 0xff'ff"_ba << "1'000'000 + 0xff'ff"_ba;
    QTest::newRow("raw string") << "a R\"(\")\" b"_ba << "a        b"_ba;
    QTest::newRow("raw string with a delimiter") << "a uR\"x()\")x\"b"_ba << "a u         b"_ba;
    QTest::newRow("a name that ends in R") << "VAR\"a\"b"_ba << "VAR   b"_ba;
    QTest::newRow("cut off") << "a/* b"_ba << "a    "_ba;
}

void TestLayers::commentsAndLiteralsAreNoCode()
{
    QFETCH(QByteArray, source);
    QTEST(withoutComments(source, true), "code");
}

void TestLayers::noSourceCrossesALayer()
{
    const LayerRules layerRules = rules();
    const QStringList files = sources();
    QVERIFY2(files.contains(u"src/jose/json.h"_s), "the project's sources are not where they are looked for");
    QStringList reports;
    for (const QString &file : files) {
        for (const Violation &violation : layerRules.check(file, readFile(sourcePath(file))))
            reports.append(violation.toString());
    }
    QVERIFY2(reports.isEmpty(), qPrintable(u'\n' + reports.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
