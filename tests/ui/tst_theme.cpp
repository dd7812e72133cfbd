// SPDX-License-Identifier: MIT
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOption>
#include <QTest>
#include <QToolTip>

#include <cmath>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using token::Tone;

Q_DECLARE_METATYPE(claimsmith::ui::Scheme)

namespace {

/// WCAG 2.2, "relative luminance".
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.2, "contrast ratio".
double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

struct NamedColour
{
    QString name;
    QColor colour;
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void contrastIsComputedAsWcagHasIt();
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void segmentsOfOneTokenDiffer_data();
    void segmentsOfOneTokenDiffer();
    void styleSheetIsFilledIn_data();
    void styleSheetIsFilledIn();
    void imagesOfTheStyleSheetHaveTheColoursOfTheTable();
    void focusIsAFrameAlone();
    void choiceOverridesTheSystem();
    void choiceSurvivesItsName();
    void lengthsGrowWithTheFont();
    void iconFollowsTheTheme();
    void everyIconIsDrawn_data();
    void everyIconIsDrawn();
};

void TestTheme::contrastIsComputedAsWcagHasIt()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QCOMPARE_LT(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48), 0.01);
}

void TestTheme::everyTextIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Colours &c = Colours::of(scheme);
        const QByteArray schemeName = scheme == Scheme::Light ? "light: " : "dark: ";
        const QList<NamedColour> surfaces{{u"window"_s, c.window}, {u"card"_s, c.card}, {u"bars"_s, c.bars},
            {u"hover"_s, c.hover}, {u"selection"_s, c.selection}};
        QList<NamedColour> tints;
        QList<NamedColour> texts{{u"body"_s, c.body}, {u"dim"_s, c.dim}, {u"accent"_s, c.accent}};
        QList<NamedColour> segments;
        const QStringList tones{u"good"_s, u"refused"_s, u"attention"_s, u"not yet"_s, u"not checked"_s};
        for (int i = 0; i < tones.size(); ++i) {
            const auto tone = static_cast<Tone>(i);
            tints.append({tones.at(i) + " tint"_L1, c.tint(tone)});
            texts.append({tones.at(i), c.text(tone)});
            QTest::addRow("%s%s on its tint", schemeName.constData(), qPrintable(tones.at(i)))
                << c.text(tone) << c.tint(tone);
        }
        for (jose::Segment segment : {jose::Segment::Header, jose::Segment::Payload, jose::Segment::Signature,
                 jose::Segment::EncryptedKey, jose::Segment::Iv, jose::Segment::Ciphertext, jose::Segment::Tag})
            segments.append({jose::segmentName(segment), c.segment(segment)});

        const auto addAll = [&schemeName](const QList<NamedColour> &inks, const QList<NamedColour> &grounds) {
            for (const NamedColour &ink : inks) {
                for (const NamedColour &ground : grounds)
                    QTest::addRow("%s%s on %s", schemeName.constData(), qPrintable(ink.name), qPrintable(ground.name))
                        << ink.colour << ground.colour;
            }
        };
        addAll(texts, surfaces);
        addAll({{u"body"_s, c.body}, {u"dim"_s, c.dim}}, tints);
        addAll(
            segments, {{u"card"_s, c.card}, {u"selection"_s, c.selection}, {u"refused tint"_s, c.tint(Tone::Refused)}});
        addAll({{u"on accent"_s, c.onAccent}}, {{u"accent"_s, c.accent}});
    }
}

void TestTheme::everyTextIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QCOMPARE_GE(contrast(text, ground), 4.5);
}

void TestTheme::segmentsOfOneTokenDiffer_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void TestTheme::segmentsOfOneTokenDiffer()
{
    QFETCH(Scheme, scheme);
    using jose::Segment;
    const Colours &c = Colours::of(scheme);
    const QList<QList<Segment>> tokens{{Segment::Header, Segment::Payload, Segment::Signature},
        {Segment::Header, Segment::EncryptedKey, Segment::Iv, Segment::Ciphertext, Segment::Tag}};
    for (const QList<Segment> &token : tokens) {
        QSet<QRgb> seen;
        for (Segment segment : token)
            seen.insert(c.segment(segment).rgb());
        QCOMPARE(seen.size(), token.size());
    }
}

void TestTheme::styleSheetIsFilledIn_data() { segmentsOfOneTokenDiffer_data(); }

void TestTheme::styleSheetIsFilledIn()
{
    QFETCH(Scheme, scheme);
    const QString sheet = Theme::styleSheet(scheme, Metrics{});
    QVERIFY(sheet.contains("QMenuBar"_L1));
    QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
    QVERIFY(sheet.contains(Colours::of(scheme).card.name()));
    static const QRegularExpression image(u"url\\(([^)]+)\\)"_s);
    for (const QRegularExpressionMatch &match : image.globalMatch(sheet))
        QVERIFY2(QFile::exists(match.captured(1)), qPrintable(match.captured(1)));
}

// A style sheet cannot colour an image, so these few have their colours in the file.
// Fusion fills what has the keyboard with a grey gradient, which reads as a selection.
void TestTheme::focusIsAFrameAlone()
{
    const Theme theme(Theme::Choice::Light);
    QImage image(60, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QStyleOptionFocusRect option;
    option.rect = image.rect();
    option.state = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    QPainter painter(&image);
    QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter);
    painter.end();
    for (int x = 5; x < 55; ++x)
        QCOMPARE(image.pixelColor(x, 10), QColor(Qt::white));
    QCOMPARE(image.pixelColor(30, 0), Theme::colours().accent);
}

void TestTheme::imagesOfTheStyleSheetHaveTheColoursOfTheTable()
{
    for (const auto &[scheme, name] : {std::pair(Scheme::Light, "light"), std::pair(Scheme::Dark, "dark")}) {
        const Colours &c = Colours::of(scheme);
        for (const auto &[icon, colour] : {std::pair("check", c.body), std::pair("chevron-down", c.dim),
                 std::pair("chevron-right", c.dim), std::pair("chevron-left", c.dim)}) {
            QFile file(u":/claimsmith/icons/%1-%2.svg"_s.arg(QLatin1StringView(icon), QLatin1StringView(name)));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY2(file.readAll().contains("stroke=\"" + colour.name().toLatin1()), qPrintable(file.fileName()));
        }
    }
}

void TestTheme::choiceOverridesTheSystem()
{
    Theme theme;
    QCOMPARE(Theme::instance(), &theme);
    QVERIFY(qApp->styleSheet().isEmpty());
    theme.finish();
    QVERIFY(qApp->styleSheet().contains(Theme::colours().card.name()));
    QSignalSpy changed(&theme, &Theme::changed);
    QPushButton button;
    button.ensurePolished();

    theme.setChoice(Theme::Choice::Dark);
    QVERIFY(changed.size() >= 1);
    QCOMPARE(Theme::scheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Colours::of(Scheme::Dark).window);
    QCOMPARE(button.palette().color(QPalette::WindowText), Colours::of(Scheme::Dark).body);
    QVERIFY(qApp->styleSheet().contains(Colours::of(Scheme::Dark).card.name()));

    theme.setChoice(Theme::Choice::Light);
    QCOMPARE(Theme::scheme(), Scheme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Colours::of(Scheme::Light).window);
}

void TestTheme::choiceSurvivesItsName()
{
    for (Theme::Choice choice : {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark})
        QCOMPARE(Theme::choiceNamed(Theme::choiceName(choice)), choice);
    QCOMPARE(Theme::choiceName(Theme::Choice::Dark), u"dark"_s);
    QCOMPARE(Theme::choiceNamed(u"purple"_s), Theme::Choice::System);
}

void TestTheme::lengthsGrowWithTheFont()
{
    QFont font;
    font.setPixelSize(13);
    QCOMPARE(Metrics::of(font).controlHeight, 28);
    QCOMPARE(Metrics::of(font).navigationRow, 36);
    font.setPixelSize(26);
    QCOMPARE(Metrics::of(font).controlHeight, 56);
    QCOMPARE(Metrics::of(font).gap, 12);
    font.setPixelSize(8);
    QCOMPARE(Metrics::of(font).controlHeight, 28);
}

void TestTheme::iconFollowsTheTheme()
{
    Theme theme(Theme::Choice::Light);
    const QIcon icon = icons::icon(u"tone-notchecked"_s);
    // 96 pixels, so that the middle of the stroke is fully covered.
    const auto middle = [&icon](QIcon::Mode mode) {
        return icon.pixmap(QSize(96, 96), 1.0, mode).toImage().pixelColor(48, 48).rgb();
    };
    QCOMPARE(middle(QIcon::Normal), Colours::of(Scheme::Light).body.rgb());
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(middle(QIcon::Normal), Colours::of(Scheme::Dark).body.rgb());
    QCOMPARE(middle(QIcon::Disabled), Colours::of(Scheme::Dark).dim.rgb());
}

void TestTheme::everyIconIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/claimsmith/icons"_s).entryList();
    QVERIFY(files.size() > 20);
    for (const QString &file : files)
        QTest::addRow("%s", qPrintable(file)) << file.chopped(4);
}

void TestTheme::everyIconIsDrawn()
{
    QFETCH(QString, name);
    const QImage image = icons::pixmap(name, 24, Qt::red, 1).toImage();
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            drawn += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    }
    QVERIFY2(drawn > 10, qPrintable(QString::number(drawn)));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
