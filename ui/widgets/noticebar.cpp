// SPDX-License-Identifier: MIT
#include "widgets/noticebar.h"

#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace claimsmith::ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new WrapLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(tr("Dismiss"), this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_label->setObjectName(QStringLiteral("noticeLabel"));
    m_action->setObjectName(QStringLiteral("noticeButton"));
    m_close->setObjectName(QStringLiteral("dismissButton"));
    m_close->setToolTip(tr("Close this notice (Escape)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        dismiss();
        emit accepted();
    });
    if (Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &NoticeBar::paintTone);
    hide();
}

void NoticeBar::showNotice(const QString &text, token::Tone tone, const QString &action)
{
    m_label->setText(text);
    m_tone = tone;
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    paintTone();
    show();
    setAccessibleName(text);
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
}

void NoticeBar::dismiss()
{
    hide();
    m_label->clear();
}

QString NoticeBar::text() const { return m_label->text(); }

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void NoticeBar::paintTone()
{
    const Colours &colours = Theme::colours();
    setStyleSheet(QStringLiteral("#noticeBar { background: %1; border: 1px solid %2; border-radius: %3px; }"
                                 "#noticeLabel { color: %4; background: transparent; }")
            .arg(colours.tint(m_tone).name(), colours.line.name())
            .arg(Theme::metrics().cardRadius)
            .arg(colours.text(m_tone).name()));
}

} // namespace claimsmith::ui
