// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/colours.h"

#include <QFont>
#include <QObject>

class QPalette;

namespace claimsmith::ui {

/// Lengths in device-independent pixels. Heights grow with the system font, the rest is the grid.
struct Metrics
{
    int grid = 4;
    int gap = 12; ///< between cards, and the margin of a page
    int cardRadius = 8;
    int controlRadius = 6;
    int controlHeight = 28;
    int smallControlHeight = 24;
    int mainControlHeight = 36; ///< the page's one main action
    int navigationRow = 36;
    int icon = 16;
    int captionFont = 12; ///< of captions and table heads
    double scale = 1;     ///< of the system font to the one that these lengths go with

    /// A length that holds text of the usual size, for the system font; never less.
    [[nodiscard]] int scaled(int length) const;
    [[nodiscard]] static Metrics of(const QFont &body);
};

/// What a text is for. All are made from the system font, so that they scale with it.
enum class TextRole : quint8 {
    Body,
    Small,    ///< axis labels, chips
    Caption,  ///< of a card: semibold capitals, drawn in dim
    Headline, ///< of a verdict
    Fixed,    ///< tokens and values
    FixedStrong,
};

/// Colours, metrics and fonts of the window. The one instance, made in main(), keeps palette and style sheet in step
/// with the system's colour scheme, or with the setting that overrides it. GUI thread.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice : quint8 { System, Light, Dark, Contrast };
    Q_ENUM(Choice)

    explicit Theme(Choice choice = Choice::System, QObject *parent = nullptr);
    ~Theme() override;

    /// Puts the style sheet on; until then there are palette and fonts. Call it when the first window is built and not
    /// yet shown: with a style sheet on, each widget that gets a parent is polished anew with all its children, which
    /// made half of the time to the first paint.
    void finish();

    /// Null before it is made; the functions below then answer for the light scheme.
    [[nodiscard]] static Theme *instance();
    [[nodiscard]] static const Colours &colours() { return Colours::of(scheme()); }
    [[nodiscard]] static Scheme scheme();
    [[nodiscard]] static const Metrics &metrics();
    [[nodiscard]] static QFont font(TextRole role);

    [[nodiscard]] Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// For settings: "system", "light", "dark", "contrast". Any other name is System.
    [[nodiscard]] static QString choiceName(Choice choice);
    [[nodiscard]] static Choice choiceNamed(const QString &name);

    [[nodiscard]] static QPalette palette(const Colours &colours);
    /// The application's style sheet, from resources/style.qss.
    [[nodiscard]] static QString styleSheet(Scheme scheme, const Metrics &metrics);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Palette, style sheet and fonts are the new ones. Widgets that paint by hand repaint.
    void changed();

private:
    void apply();
    void tellPlatform();
    [[nodiscard]] Scheme wantedScheme() const;
    Choice m_choice = Choice::System;
    Qt::ColorScheme m_system = Qt::ColorScheme::Unknown;
    Scheme m_scheme = Scheme::Light;
    Metrics m_metrics;
    bool m_applying = false;
    bool m_finished = false;
};

} // namespace claimsmith::ui
