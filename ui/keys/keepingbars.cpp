// SPDX-License-Identifier: MIT
#include "keys/keepingbars.h"

#include "widgets/noticebar.h"

#include <QTimer>

namespace claimsmith::ui {

using model::KeepingNotice;
using model::KeyKeeping;

KeepingBars::KeepingBars(KeyKeeping *keeping, QWidget *page)
    : QObject(page)
    , m_keeping(keeping)
    , m_notice(new NoticeBar(page))
    , m_undo(new NoticeBar(page))
    , m_offer(new QTimer(this))
{
    m_offer->setSingleShot(true);
    m_offer->setInterval(usualOffer);
    connect(m_keeping, &KeyKeeping::statusChanged, this, &KeepingBars::showNotices);
    connect(m_keeping, &KeyKeeping::removalsChanged, this, &KeepingBars::showRemoval);
    connect(m_keeping, &KeyKeeping::failed, this, &KeepingBars::refuse);
    connect(m_notice, &NoticeBar::accepted, m_keeping, &KeyKeeping::retry);
    connect(m_undo, &NoticeBar::accepted, m_keeping, &KeyKeeping::undoRemoval);
    connect(m_offer, &QTimer::timeout, m_keeping, &KeyKeeping::commitRemovals);
    showNotices();
    showRemoval();
}

void KeepingBars::refuse(const QString &words) { m_notice->showNotice(words, token::Tone::Refused); }

void KeepingBars::setOffer(std::chrono::milliseconds time) { m_offer->setInterval(time); }

void KeepingBars::showNotices()
{
    const QList<KeepingNotice> notices = m_keeping->notices();
    if (notices.isEmpty()) {
        if (m_told && m_notice->text() == m_told->words)
            m_notice->dismiss();
        m_told.reset();
        return;
    }
    // What was told and closed is not told again.
    if (m_told == notices.constFirst())
        return;
    m_told = notices.constFirst();
    const bool canRetry = m_told->kind != KeepingNotice::Kind::SetAside;
    m_notice->showNotice(m_told->words, token::Tone::Attention, canRetry ? tr("Try again") : QString());
}

void KeepingBars::showRemoval()
{
    if (!m_keeping->canUndoRemoval()) {
        m_offer->stop();
        m_undo->dismiss();
        return;
    }
    m_offer->start();
    m_undo->showNotice(m_keeping->removalWords(), token::Tone::NotChecked, tr("Undo"));
}

} // namespace claimsmith::ui
