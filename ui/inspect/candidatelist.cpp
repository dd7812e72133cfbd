// SPDX-License-Identifier: MIT
#include "inspect/candidatelist.h"

#include "inspect/candidatedelegate.h"
#include "model/candidatesmodel.h"
#include "model/inspection.h"
#include "widgets/timelinestrip.h"

namespace claimsmith::ui {

using model::CandidatesModel;

CandidateList::CandidateList(model::Inspection *inspection, QWidget *parent)
    : QListView(parent)
    , m_candidates(new CandidatesModel(inspection, this))
    , m_delegate(new CandidateDelegate(this))
    , m_header(new TimelineHeader(this))
{
    setModel(m_candidates);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (const auto signal : {&TimelineHeader::partChanged, &TimelineHeader::dragEnded})
        connect(m_header, signal, this, &CandidateList::showTimes);
    m_header->setMargins(CandidateDelegate::stripLeft(), CandidateDelegate::stripRight());
    connect(m_candidates, &CandidatesModel::modelReset, this, &CandidateList::showTimes);
    connect(m_candidates, &CandidatesModel::dataChanged, this, &CandidateList::showTimes);
    showTimes();
}

void CandidateList::setCurrentRow(int row) { setCurrentIndex(m_candidates->index(row)); }

int CandidateList::heightFor(int rows) const
{
    const int header = m_header->isVisibleTo(this) ? m_header->sizeHint().height() : 0;
    return header + sizeHintForRow(0) * rows + 2 * frameWidth();
}

void CandidateList::setClock(token::Clock *clock) { m_header->setClock(clock); }

void CandidateList::setTestTime(bool testTime)
{
    m_testTime = testTime;
    showTimes();
}

void CandidateList::showTimes()
{
    QList<token::ValidityTimes> all;
    for (int row = 0; row < m_candidates->rowCount(); ++row) {
        const QVariant times = m_candidates->index(row).data(CandidatesModel::TimesRole);
        if (times.isValid())
            all.append(times.value<token::ValidityTimes>());
    }
    const bool hasTimes = !all.isEmpty();
    if (hasTimes)
        m_header->setTimes(all, all.constFirst().now, m_testTime);
    m_delegate->setAxis(hasTimes ? std::optional(m_header->axis()) : std::nullopt, m_testTime);
    const bool isHigher = m_header->isHidden() == hasTimes;
    m_header->setVisible(hasTimes);
    if (isHigher)
        scheduleDelayedItemsLayout();
    viewport()->update();
}

void CandidateList::wheelEvent(QWheelEvent *event)
{
    if (!m_header->takeWheel(event, viewport()))
        QListView::wheelEvent(event);
}

void CandidateList::updateGeometries()
{
    const int header = m_header->isHidden() ? 0 : m_header->sizeHint().height();
    setViewportMargins(0, header, 0, 0);
    QListView::updateGeometries();
    const QRect rows = viewport()->geometry();
    m_header->setGeometry(rows.left(), rows.top() - header, rows.width(), header);
}

} // namespace claimsmith::ui
