// SPDX-License-Identifier: MIT
#include "inspect/emptystate.h"

#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimsmith::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Is this token good?"), this))
    , m_words(new WrapLabel(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_title->setAlignment(Qt::AlignCenter);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setProperty("role", QStringLiteral("dim"));
    m_words->setText(
        tr("Paste it on the left: the token alone, an Authorization header, a cookie, a URL, a JSON answer or a curl "
           "command.\nThen add the key that should have signed it.\nNothing leaves this machine."));

    auto *sample = new QPushButton(tr("Try a sample"), this);
    sample->setObjectName(QStringLiteral("sampleButton"));
    sample->setProperty("role", QStringLiteral("accent"));
    sample->setToolTip(tr("Shows a token that is good until 2099, and adds its key"));
    auto *paste = new QPushButton(tr("Paste"), this);
    paste->setObjectName(QStringLiteral("emptyPasteButton"));
    paste->setToolTip(tr("Inspect what the clipboard holds"));
    auto *open = new QPushButton(tr("Open…"), this);
    open->setObjectName(QStringLiteral("emptyOpenButton"));
    open->setToolTip(tr("Open a file that holds a token or a key; it may be dropped here too"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(paste);
    buttons->addWidget(open);
    buttons->addWidget(sample);
    buttons->addStretch();

    constexpr int widestText = 460; // longer lines are hard to read
    m_words->setMaximumWidth(widestText);
    auto *words = new QHBoxLayout;
    words->addStretch();
    words->addWidget(m_words, 1000);
    words->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addLayout(words);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(sample, &QPushButton::clicked, this, &EmptyState::sampleWanted);
    connect(paste, &QPushButton::clicked, this, &EmptyState::pasteWanted);
    connect(open, &QPushButton::clicked, this, &EmptyState::openWanted);
    if (Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &EmptyState::scaleTitle);
    scaleTitle();
}

void EmptyState::scaleTitle()
{
    QFont title = Theme::font(TextRole::Headline);
    title.setPointSizeF(title.pointSizeF() > 0 ? title.pointSizeF() * 1.3 : 14);
    m_title->setFont(title);
}

} // namespace claimsmith::ui
