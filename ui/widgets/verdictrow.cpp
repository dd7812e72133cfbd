// SPDX-License-Identifier: MIT
#include "widgets/verdictrow.h"

#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int discSize = 22;
constexpr int sideMargin = 14;
constexpr int topMargin = 11;

void setTextColour(QWidget *label, const QColor &colour)
{
    QPalette palette = label->palette();
    if (palette.color(QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

QString toneIcon(token::Tone tone)
{
    switch (tone) {
    case token::Tone::Good:
        return u"tone-good"_s;
    case token::Tone::Refused:
        return u"tone-refused"_s;
    case token::Tone::Attention:
        return u"tone-attention"_s;
    case token::Tone::NotYet:
        return u"tone-notyet"_s;
    case token::Tone::NotChecked:
        break;
    }
    return u"tone-notchecked"_s;
}

void paintToneDisc(QPainter &painter, const QRectF &disc, token::Tone tone)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colours().text(tone));
    painter.drawEllipse(disc);
    const int size = qRound(disc.width() * 0.64);
    const QPixmap glyph =
        icons::pixmap(toneIcon(tone), size, Theme::colours().card, painter.device()->devicePixelRatio());
    painter.drawPixmap(QPointF(disc.center().x() - size / 2.0, disc.center().y() - size / 2.0), glyph);
}

VerdictRow::VerdictRow(QWidget *parent)
    : QWidget(parent)
    , m_headline(new WrapLabel(this))
    , m_sentence(new WrapLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideMargin + discSize + Theme::metrics().gap, topMargin, sideMargin, topMargin);
    layout->setSpacing(2);
    layout->addWidget(m_headline);
    layout->addWidget(m_sentence);
    m_headline->setFont(Theme::font(TextRole::Headline));
    connect(m_sentence, &QLabel::linkActivated, this, &VerdictRow::linkActivated);
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &VerdictRow::refresh);
}

void VerdictRow::setWords(const token::AxisWords &words)
{
    m_words = words;
    refresh();
}

void VerdictRow::setLink(const QString &text)
{
    if (m_link == text)
        return;
    m_link = text;
    refresh();
}

QColor VerdictRow::ground() const
{
    const Colours &colours = Theme::colours();
    return m_calm || tone() == token::Tone::NotChecked ? colours.card : colours.tint(tone());
}

void VerdictRow::refresh()
{
    const Colours &colours = Theme::colours();
    setTextColour(m_headline, colours.text(tone()));
    setTextColour(m_sentence, colours.dim);
    m_headline->setText(m_words.headline);
    if (m_link.isEmpty()) {
        m_sentence->setTextFormat(Qt::PlainText);
        m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_sentence->setText(m_words.sentence);
    } else {
        // What a token says is never markup.
        m_sentence->setTextFormat(Qt::RichText);
        m_sentence->setTextInteractionFlags(Qt::TextBrowserInteraction);
        m_sentence->setText(u"%1 <a href=\"#\" style=\"color:%2\">%3</a>"_s.arg(
            m_words.sentence.toHtmlEscaped(), colours.accent.name(), m_link.toHtmlEscaped()));
    }
    m_sentence->setVisible(!m_words.sentence.isEmpty() || !m_link.isEmpty());
    setAccessibleName(m_words.headline);
    setAccessibleDescription(m_words.sentence);
    update();
}

void VerdictRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        m_headline->setFont(Theme::font(TextRole::Headline));
}

void VerdictRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double y =
        m_sentence->isVisible() ? topMargin + 1 : m_headline->geometry().center().y() + 0.5 - discSize / 2.0;
    const double x = layoutDirection() == Qt::RightToLeft ? width() - sideMargin - discSize : sideMargin;
    paintToneDisc(painter, QRectF(x, y, discSize, discSize), tone());
}

} // namespace claimsmith::ui
