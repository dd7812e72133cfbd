// SPDX-License-Identifier: MIT
#include "inspect/emptynote.h"

#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimsmith::ui {

using Way = model::EmptyText::Way;

namespace {

/// Longer lines are hard to read.
constexpr int widestText = 420;

} // namespace

EmptyNote::EmptyNote(QWidget *view)
    : QWidget(view)
    , m_title(new QLabel(this))
    , m_words(new WrapLabel(this))
    , m_way(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyNote"));
    setAutoFillBackground(true);
    m_title->setObjectName(QStringLiteral("emptyNoteTitle"));
    m_title->setAlignment(Qt::AlignCenter);
    m_words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_words->setProperty("role", QStringLiteral("dim"));
    m_words->setMaximumWidth(widestText);
    m_way->setObjectName(QStringLiteral("emptyNoteButton"));
    m_way->setProperty("role", QStringLiteral("small"));
    auto *words = new QHBoxLayout;
    words->addStretch();
    words->addWidget(m_words, 1000);
    words->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(6);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addLayout(words);
    layout->addSpacing(6);
    layout->addWidget(m_way, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_way, &QPushButton::clicked, this, [this] { emit wayWanted(m_text.way); });
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &EmptyNote::applyTheme);
    applyTheme();
    view->installEventFilter(this);
    setGeometry(view->rect());
    hide();
}

void EmptyNote::setText(const model::EmptyText &text)
{
    m_text = text;
    m_title->setText(text.title);
    m_words->setText(text.words);
    m_way->setVisible(text.way != Way::None);
    m_way->setText(text.way == Way::Payload ? tr("Show the payload") : tr("Show the header"));
    setAccessibleName(text.title);
    setAccessibleDescription(text.words);
    show();
    raise();
}

bool EmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget *>(watched)->rect());
    return QWidget::eventFilter(watched, event);
}

void EmptyNote::applyTheme()
{
    m_title->setFont(Theme::font(TextRole::Headline));
    QPalette card = palette();
    card.setColor(QPalette::Window, Theme::colours().card);
    setPalette(card);
}

} // namespace claimsmith::ui
