// SPDX-License-Identifier: MIT
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleHints>
#include <QStyleOption>
#include <QTest>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using token::Tone;

Q_DECLARE_METATYPE(claimsmith::ui::Scheme)

namespace {

/// A channel of sRGB as an amount of light: WCAG 2.2, "relative luminance".
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.2, "relative luminance".
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.2, "contrast ratio".
double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

/// WCAG 2.2 §1.4.3 and §1.4.6.
constexpr double minimum = 4.5;
constexpr double enhanced = 7;

constexpr std::pair<Scheme, const char *> schemes[] = {
    {Scheme::Light, "light"}, {Scheme::Dark, "dark"}, {Scheme::Contrast, "contrast"}};
constexpr Tone tones[] = {Tone::Good, Tone::Refused, Tone::Attention, Tone::NotYet, Tone::NotChecked};

using Linear = std::array<double, 3>;

/// What eyes without one kind of cones make of a colour: Machado, Oliveira, Fernandes, "A Physiologically-based Model
/// for Simulation of Color Vision Deficiency" (2009), severity 1. 0: usual, 1: protanopia, 2: deuteranopia.
Linear seen(const QColor &colour, int eyes)
{
    constexpr double matrices[3][3][3] = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    const Linear from{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    Linear to{};
    for (std::size_t row = 0; row < to.size(); ++row) {
        const double sum = std::inner_product(from.begin(), from.end(), matrices[eyes][row], 0.0);
        to[row] = std::clamp(sum, 0.0, 1.0);
    }
    return to;
}

/// CIE 1976 L*a*b*, white D65.
Linear lab(const Linear &rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Linear &one, const Linear &other)
{
    const Linear a = lab(one);
    const Linear b = lab(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
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
    void cleanup() { qApp->setStyleSheet({}); }
    void contrastIsComputedAsWcagHasIt();
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void verdictsStayApart_data();
    void verdictsStayApart();
    void everyVerdictHasItsOwnMark();
    void segmentsOfOneTokenDiffer_data();
    void segmentsOfOneTokenDiffer();
    void styleSheetIsFilledIn_data();
    void styleSheetIsFilledIn();
    void imagesOfTheStyleSheetHaveTheColoursOfTheTable();
    void focusIsAFrameAlone();
    void focusIsBroadInHighContrast();
    void highContrastAddsToTheSheet();
    void theSystemIsFollowed();
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
    QTest::addColumn<double>("least");
    for (const auto &[scheme, name] : schemes) {
        const Colours &c = Colours::of(scheme);
        const QByteArray schemeName = name + QByteArray(": ");
        const double least = scheme == Scheme::Contrast ? enhanced : minimum;
        const QList<NamedColour> surfaces{{u"window"_s, c.window}, {u"card"_s, c.card}, {u"bars"_s, c.bars},
            {u"hover"_s, c.hover}, {u"selection"_s, c.selection}};
        QList<NamedColour> tints;
        QList<NamedColour> texts{{u"body"_s, c.body}, {u"dim"_s, c.dim}, {u"accent"_s, c.accent}};
        QList<NamedColour> segments;
        const QStringList toneNames{u"good"_s, u"refused"_s, u"attention"_s, u"not yet"_s, u"not checked"_s};
        for (int i = 0; i < toneNames.size(); ++i) {
            const auto tone = static_cast<Tone>(i);
            tints.append({toneNames.at(i) + " tint"_L1, c.tint(tone)});
            texts.append({toneNames.at(i), c.text(tone)});
            QTest::addRow("%s%s on its tint", schemeName.constData(), qPrintable(toneNames.at(i)))
                << c.text(tone) << c.tint(tone) << least;
        }
        for (jose::Segment segment : {jose::Segment::Header, jose::Segment::Payload, jose::Segment::Signature,
                 jose::Segment::EncryptedKey, jose::Segment::Iv, jose::Segment::Ciphertext, jose::Segment::Tag})
            segments.append({jose::segmentName(segment), c.segment(segment)});

        const auto addAll = [&schemeName, least](const QList<NamedColour> &inks, const QList<NamedColour> &grounds) {
            for (const NamedColour &ink : inks) {
                for (const NamedColour &ground : grounds)
                    QTest::addRow("%s%s on %s", schemeName.constData(), qPrintable(ink.name), qPrintable(ground.name))
                        << ink.colour << ground.colour << least;
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
    QFETCH(double, least);
    QCOMPARE_GE(contrast(text, ground), least);
}

void TestTheme::verdictsStayApart_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<int>("eyes");
    for (const auto &[scheme, name] : schemes) {
        QTest::addRow("%s, usual", name) << scheme << 0;
        QTest::addRow("%s, protanopia", name) << scheme << 1;
        QTest::addRow("%s, deuteranopia", name) << scheme << 2;
    }
}

void TestTheme::verdictsStayApart()
{
    QFETCH(Scheme, scheme);
    QFETCH(int, eyes);
    const Colours &c = Colours::of(scheme);
    for (const Tone one : tones) {
        for (const Tone other : tones) {
            if (one == other)
                continue;
            // Of colours beside each other 2 can be seen; 10 are seen at a glance.
            const double apart = distance(seen(c.text(one), eyes), seen(c.text(other), eyes));
            QVERIFY2(apart >= 10, qPrintable(u"%1 and %2: %3"_s.arg(int(one)).arg(int(other)).arg(apart)));
        }
    }
}

// What no colour says, a shape does.
void TestTheme::everyVerdictHasItsOwnMark()
{
    QSet<QByteArray> drawings;
    for (const char *name : {"good", "refused", "attention", "notyet", "notchecked"}) {
        QFile file(u":/claimsmith/icons/tone-%1.svg"_s.arg(QLatin1StringView(name)));
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        drawings.insert(file.readAll());
    }
    QCOMPARE(drawings.size(), qsizetype(std::size(tones)));
}

void TestTheme::segmentsOfOneTokenDiffer_data()
{
    QTest::addColumn<Scheme>("scheme");
    for (const auto &[scheme, name] : schemes)
        QTest::newRow(name) << scheme;
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

void TestTheme::focusIsBroadInHighContrast()
{
    const Theme theme(Theme::Choice::Contrast);
    QImage image(60, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::black);
    QStyleOptionFocusRect option;
    option.rect = image.rect();
    QPainter painter(&image);
    QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter);
    painter.end();
    for (const int y : {0, 1, 18, 19})
        QCOMPARE(image.pixelColor(30, y), Theme::colours().accent);
    QCOMPARE(image.pixelColor(30, 10), QColor(Qt::black));
    // Against the ground, WCAG 2.2 §2.4.13 asks for 3:1.
    QCOMPARE_GE(contrast(Theme::colours().accent, Theme::colours().card), 7.0);
    QCOMPARE_GE(contrast(Theme::colours().line, Theme::colours().card), 7.0);
}

void TestTheme::imagesOfTheStyleSheetHaveTheColoursOfTheTable()
{
    for (const auto &[scheme, name] : schemes) {
        const Colours &c = Colours::of(scheme);
        for (const auto &[icon, colour] : {std::pair("check", c.body), std::pair("chevron-down", c.dim),
                 std::pair("chevron-right", c.dim), std::pair("chevron-left", c.dim)}) {
            QFile file(u":/claimsmith/icons/%1-%2.svg"_s.arg(QLatin1StringView(icon), QString::fromLatin1(name)));
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

void TestTheme::highContrastAddsToTheSheet()
{
    const QString dark = Theme::styleSheet(Scheme::Dark, Metrics{});
    const QString contrasting = Theme::styleSheet(Scheme::Contrast, Metrics{});
    QVERIFY(!dark.contains("border: 3px solid"_L1));
    QVERIFY(contrasting.contains("border: 3px solid "_L1 + Colours::of(Scheme::Contrast).accent.name()));
}

// As the platform tells it when a person switches the desktop to dark.
void TestTheme::theSystemIsFollowed()
{
    Theme theme(Theme::Choice::System);
    theme.finish();
    QStyleHints *system = QGuiApplication::styleHints();
    emit system->colorSchemeChanged(Qt::ColorScheme::Dark);
    QCOMPARE(Theme::scheme(), Scheme::Dark);
    QVERIFY(qApp->styleSheet().contains(Colours::of(Scheme::Dark).card.name()));
    emit system->colorSchemeChanged(Qt::ColorScheme::Light);
    QCOMPARE(Theme::scheme(), Scheme::Light);
    theme.setChoice(Theme::Choice::Contrast);
    QCOMPARE(Theme::scheme(), Scheme::Contrast);
    emit system->colorSchemeChanged(Qt::ColorScheme::Light);
    QCOMPARE(Theme::scheme(), Scheme::Contrast);
}

void TestTheme::choiceSurvivesItsName()
{
    for (Theme::Choice choice :
        {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark, Theme::Choice::Contrast})
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
