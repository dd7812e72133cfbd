// SPDX-License-Identifier: MIT
#include "widgets/theme.h"

#include "widgets/style.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QMetaEnum>
#include <QPalette>
#include <QStyleHints>

#include <cmath>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

Theme *theInstance = nullptr;

/// The body is drawn at 13 px where no desktop says otherwise: Qt's own answer without a desktop is 9 pt.
constexpr qreal bareDesktopPointSize = 9.0;
constexpr int bodyPixelSize = 13;

bool isBareDesktopFont(const QFont &font)
{
    return font.family() == "Sans Serif"_L1 && qFuzzyCompare(font.pointSizeF(), bareDesktopPointSize);
}

QFont scaled(const QFont &body, double factor)
{
    QFont font = body;
    font.setPixelSize(std::max(9, static_cast<int>(std::lround(QFontInfo(body).pixelSize() * factor))));
    return font;
}

QFont fixedFont(const QFont &body)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies({font.family(), u"DejaVu Sans Mono"_s});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPixelSize(QFontInfo(body).pixelSize());
    return font;
}

QString resourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Colours by the name that style.qss calls them.
QList<std::pair<QLatin1StringView, QColor>> styleColours(const Colours &c)
{
    return {
        {"window"_L1, c.window},
        {"card"_L1, c.card},
        {"bars"_L1, c.bars},
        {"line"_L1, c.line},
        {"fineLine"_L1, c.fineLine},
        {"body"_L1, c.body},
        {"dim"_L1, c.dim},
        {"accent"_L1, c.accent},
        {"onAccent"_L1, c.onAccent},
        {"selection"_L1, c.selection},
        {"hover"_L1, c.hover},
        {"good"_L1, c.text(token::Tone::Good)},
        {"goodTint"_L1, c.tint(token::Tone::Good)},
        {"refused"_L1, c.text(token::Tone::Refused)},
        {"refusedTint"_L1, c.tint(token::Tone::Refused)},
        {"attention"_L1, c.text(token::Tone::Attention)},
        {"attentionTint"_L1, c.tint(token::Tone::Attention)},
        {"notYetTint"_L1, c.tint(token::Tone::NotYet)},
    };
}

/// Borders are drawn outside of what a style sheet calls min-height.
QList<std::pair<QLatin1StringView, int>> styleLengths(const Metrics &m)
{
    return {
        {"grid"_L1, m.grid},
        {"gap"_L1, m.gap},
        {"cardRadius"_L1, m.cardRadius},
        {"controlRadius"_L1, m.controlRadius},
        {"controlInner"_L1, m.controlHeight - 2},
        {"smallControlInner"_L1, m.smallControlHeight - 2},
        {"mainControlInner"_L1, m.mainControlHeight - 2},
        {"navigationRow"_L1, m.navigationRow},
        {"captionFont"_L1, m.captionFont},
        {"icon"_L1, m.icon},
        {"indicator"_L1, m.icon - 2},
    };
}

} // namespace

int Metrics::scaled(int length) const { return std::max(length, static_cast<int>(std::lround(length * scale))); }

Metrics Metrics::of(const QFont &body)
{
    Metrics metrics;
    metrics.scale = QFontInfo(body).pixelSize() / double(bodyPixelSize);
    metrics.controlHeight = metrics.scaled(metrics.controlHeight);
    metrics.smallControlHeight = metrics.scaled(metrics.smallControlHeight);
    metrics.mainControlHeight = metrics.scaled(metrics.mainControlHeight);
    metrics.navigationRow = metrics.scaled(metrics.navigationRow);
    metrics.icon = metrics.scaled(metrics.icon);
    metrics.captionFont = metrics.scaled(metrics.captionFont);
    return metrics;
}

Theme::Theme(Choice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
{
    Q_ASSERT(!theInstance);
    theInstance = this;
    QApplication::setStyle(new Style);
    if (isBareDesktopFont(QApplication::font())) {
        QFont font = QApplication::font();
        font.setPixelSize(bodyPixelSize);
        QApplication::setFont(font);
    }
    tellPlatform();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme system) {
        m_system = system;
        apply();
    });
    qApp->installEventFilter(this);
    apply();
}

Theme::~Theme() { theInstance = nullptr; }

void Theme::finish()
{
    m_finished = true;
    qApp->setStyleSheet(styleSheet(m_scheme, m_metrics));
}

Theme *Theme::instance() { return theInstance; }

Scheme Theme::scheme() { return theInstance ? theInstance->m_scheme : Scheme::Light; }

const Metrics &Theme::metrics()
{
    static const Metrics plain;
    return theInstance ? theInstance->m_metrics : plain;
}

QFont Theme::font(TextRole role)
{
    const QFont body = QApplication::font();
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Small:
        return scaled(body, 11.5 / bodyPixelSize);
    case TextRole::Caption: {
        QFont font = scaled(body, 12.0 / bodyPixelSize);
        font.setWeight(QFont::DemiBold);
        font.setCapitalization(QFont::AllUppercase);
        return font;
    }
    case TextRole::Headline: {
        QFont font = scaled(body, 14.0 / bodyPixelSize);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case TextRole::Fixed:
        return fixedFont(body);
    case TextRole::FixedStrong: {
        QFont font = fixedFont(body);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    }
    return body;
}

void Theme::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    tellPlatform();
    apply();
}

/// For window frames and native dialogs; a platform that can answers with colorSchemeChanged.
void Theme::tellPlatform()
{
    constexpr Qt::ColorScheme asked[] = {
        Qt::ColorScheme::Unknown, Qt::ColorScheme::Light, Qt::ColorScheme::Dark, Qt::ColorScheme::Dark};
    QGuiApplication::styleHints()->setColorScheme(asked[static_cast<int>(m_choice)]);
    m_system = QGuiApplication::styleHints()->colorScheme();
}

QString Theme::choiceName(Choice choice)
{
    return QString::fromLatin1(QMetaEnum::fromType<Choice>().valueToKey(static_cast<int>(choice))).toLower();
}

Theme::Choice Theme::choiceNamed(const QString &name)
{
    for (Choice choice : {Choice::Light, Choice::Dark, Choice::Contrast}) {
        if (choiceName(choice) == name)
            return choice;
    }
    return Choice::System;
}

Scheme Theme::wantedScheme() const
{
    switch (m_choice) {
    case Choice::Light:
        return Scheme::Light;
    case Choice::Dark:
        return Scheme::Dark;
    case Choice::Contrast:
        return Scheme::Contrast;
    case Choice::System:
        break;
    }
    return m_system == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
}

QPalette Theme::palette(const Colours &c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, c.window, c.window);
    set(QPalette::Base, c.card, c.window);
    set(QPalette::AlternateBase, c.window, c.window);
    set(QPalette::Button, c.card, c.window);
    set(QPalette::ToolTipBase, c.card, c.card);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        set(role, c.body, c.dim);
    set(QPalette::ToolTipText, c.body, c.body);
    set(QPalette::PlaceholderText, c.dim, c.dim);
    set(QPalette::BrightText, c.text(token::Tone::Refused), c.dim);
    set(QPalette::Highlight, c.selection, c.fineLine);
    set(QPalette::HighlightedText, c.body, c.dim);
    set(QPalette::Accent, c.accent, c.dim);
    set(QPalette::Link, c.accent, c.dim);
    set(QPalette::LinkVisited, c.accent, c.dim);
    set(QPalette::Light, c.card, c.card);
    set(QPalette::Midlight, c.fineLine, c.fineLine);
    set(QPalette::Mid, c.line, c.line);
    set(QPalette::Dark, c.line, c.line);
    set(QPalette::Shadow, c.line, c.line);
    return palette;
}

QString Theme::styleSheet(Scheme scheme, const Metrics &metrics)
{
    QString sheet = resourceText(u":/claimsmith/style.qss"_s);
    if (scheme == Scheme::Contrast)
        sheet += resourceText(u":/claimsmith/contrast.qss"_s);
    constexpr QLatin1StringView names[] = {"light"_L1, "dark"_L1, "contrast"_L1};
    sheet.replace("@scheme@"_L1, names[static_cast<std::size_t>(scheme)]);
    for (const auto &[name, colour] : styleColours(Colours::of(scheme)))
        sheet.replace('@'_L1 + name + '@'_L1, colour.name());
    for (const auto &[name, length] : styleLengths(metrics))
        sheet.replace('@'_L1 + name + '@'_L1, QString::number(length) + "px"_L1);
    return sheet;
}

void Theme::apply()
{
    m_scheme = wantedScheme();
    m_metrics = Metrics::of(QApplication::font());
    m_applying = true;
    QApplication::setPalette(palette(colours()));
    if (m_finished)
        qApp->setStyleSheet(styleSheet(m_scheme, m_metrics));
    m_applying = false;
    emit changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationFontChange && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace claimsmith::ui
