// SPDX-License-Identifier: MIT
#include "widgets/emptypage.h"

#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimsmith::ui {

namespace {

/// Longer lines are hard to read.
constexpr int widestText = 460;

} // namespace

EmptyPage::EmptyPage(const QString &title, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_words(new WrapLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setProperty("role", QStringLiteral("dim"));
    m_words->setText(words);
    m_words->setMaximumWidth(widestText);
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_words, 1000);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &EmptyPage::scaleTitle);
    scaleTitle();
}

QPushButton *EmptyPage::addButton(const QString &text, const char *name, const QString &toolTip, Accent accent)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    button->setToolTip(toolTip);
    if (accent == Accent::Yes)
        button->setProperty("role", QStringLiteral("accent"));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyPage::scaleTitle()
{
    QFont title = Theme::font(TextRole::Headline);
    title.setPointSizeF(title.pointSizeF() > 0 ? title.pointSizeF() * 1.3 : 14);
    m_title->setFont(title);
}

} // namespace claimsmith::ui
