// SPDX-License-Identifier: MIT
// The README's algorithm table is the program's own table in words: whoever changes a row changes both.
#include "jose/algorithm.h"
#include "support/vectors.h"

#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;

namespace {

QString keyWords(const jose::Algorithm &row)
{
    if (row.keyType == jose::KeyType::None)
        return u"none"_s;
    if (row.curves.empty())
        return u"%1, %2 bits or more"_s.arg(row.keyType == jose::KeyType::Oct ? u"secret"_s : u"RSA"_s)
            .arg(row.minimumKeyBits);
    QStringList names;
    for (const jose::Curve curve : row.curves)
        names.append(jose::curveFacts(curve).name);
    return u"%1 %2"_s.arg(jose::name(row.keyType), names.join(u" or "_s));
}

QString schemeWords(const jose::Algorithm &row)
{
    if (row.family == jose::Family::None)
        return u"no signature"_s;
    const QString family = jose::name(row.family);
    return row.digest == jose::Digest::None ? family : u"%1, %2"_s.arg(family, jose::name(row.digest));
}

} // namespace

class TestReadme : public QObject
{
    Q_OBJECT
private slots:
    void hasEveryAlgorithm_data();
    void hasEveryAlgorithm();
};

void TestReadme::hasEveryAlgorithm_data()
{
    QTest::addColumn<QString>("line");
    for (const jose::Algorithm &row : jose::algorithms()) {
        QTest::newRow(row.name.data()) << u"| %1 | %2 | %3 | %4 | %5 |"_s.arg(
            row.name, schemeWords(row), keyWords(row), jose::name(row.backend), QString::fromUtf8(row.reference));
    }
}

void TestReadme::hasEveryAlgorithm()
{
    QFETCH(QString, line);
    const QString readme = QString::fromUtf8(testsupport::readFile(testsupport::sourcePath(u"README.md"_s)));
    QVERIFY2(readme.split(u'\n').contains(line), qPrintable(u"README.md lacks the line: "_s + line));
}

QTEST_GUILESS_MAIN(TestReadme)
#include "tst_readme.moc"
