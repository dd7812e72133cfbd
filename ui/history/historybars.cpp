// SPDX-License-Identifier: MIT
#include "history/historybars.h"

#include "model/history.h"
#include "model/historykeeping.h"
#include "widgets/noticebar.h"

#include <QTimer>

namespace claimsmith::ui {

using model::History;
using model::HistoryKeeping;

HistoryBars::HistoryBars(History *history, HistoryKeeping *keeping, QWidget *page)
    : QObject(page)
    , m_history(history)
    , m_keeping(keeping)
    , m_notice(new NoticeBar(page))
    , m_undo(new NoticeBar(page))
    , m_offer(new QTimer(this))
{
    m_offer->setSingleShot(true);
    m_offer->setInterval(usualOffer);
    connect(m_keeping, &HistoryKeeping::stateChanged, this, &HistoryBars::showKeeping);
    connect(m_notice, &NoticeBar::accepted, m_keeping, &HistoryKeeping::retry);
    connect(m_undo, &NoticeBar::accepted, m_history->undoStack(), &QUndoStack::undo);
    connect(m_offer, &QTimer::timeout, m_undo, &NoticeBar::dismiss);
    // Undone by its keys, or another step since: the offer would bring back something else.
    connect(m_history->undoStack(), &QUndoStack::indexChanged, m_undo, &NoticeBar::dismiss);
    showKeeping();
}

void HistoryBars::setOffer(std::chrono::milliseconds time) { m_offer->setInterval(time); }

void HistoryBars::offerUndo(const QString &words)
{
    m_undo->showNotice(words, token::Tone::NotChecked, tr("Undo"));
    m_offer->start();
}

void HistoryBars::showKeeping()
{
    const QString words = m_keeping->problem().isEmpty() ? m_keeping->setAside() : m_keeping->problem();
    // What was told and closed is not told again.
    if (words == m_told)
        return;
    m_told = words;
    if (words.isEmpty())
        m_notice->dismiss();
    else
        m_notice->showNotice(
            words, token::Tone::Attention, m_keeping->problem().isEmpty() ? QString() : tr("Try again"));
}

} // namespace claimsmith::ui
