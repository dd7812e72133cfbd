// SPDX-License-Identifier: MIT
#include "renewal/outcomebar.h"

#include "model/renewal.h"
#include "model/workbench.h"
#include "widgets/look.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::Renewal;
using model::Workbench;

OutcomeBar::OutcomeBar(Workbench *workbench, QWidget *parent)
    : QuietBar(parent)
    , m_workbench(workbench)
    , m_words(new WrapLabel(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"outcomeBar"_s);
    m_words->setObjectName(u"outcomeLabel"_s);
    m_words->setTextFormat(Qt::PlainText);
    static_cast<QHBoxLayout *>(layout())->addWidget(m_words, 1);
    m_undo = addButton(tr("Undo"), "outcomeUndoButton", tr("Watch the former tokens again"));
    QPushButton *dismiss = addButton(tr("Dismiss"), "outcomeDismissButton", tr("Close this notice (Escape)"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(usualStay);
    connect(m_timer, &QTimer::timeout, this, &OutcomeBar::go);
    connect(dismiss, &QPushButton::clicked, this, &OutcomeBar::go);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_workbench->watchList()->undoStack()->undo(); });
    connect(m_workbench, &Workbench::watchingBegan, this, &OutcomeBar::follow);
    if (m_workbench->isWatching())
        follow();
}

void OutcomeBar::setStay(std::chrono::milliseconds time) { m_timer->setInterval(time); }

void OutcomeBar::follow()
{
    connect(m_workbench->renewal(), &Renewal::finished, this, &OutcomeBar::tell);
    // Undo would take back something else than what is told here.
    connect(m_workbench->watchList()->undoStack(), &QUndoStack::indexChanged, this, [this](int step) {
        if (isVisible() && step != m_step)
            go();
    });
}

void OutcomeBar::tell(const model::RenewalOutcome &outcome)
{
    const bool isGood = outcome.refusals.isEmpty();
    m_step = m_workbench->watchList()->undoStack()->index();
    m_words->setText(outcome.words);
    setLook(m_words, "role", isGood ? u"good"_s : u"refused"_s);
    setLook(this, "good", isGood);
    m_undo->setVisible(!outcome.renewed.isEmpty());
    if (isGood)
        m_timer->start();
    else
        m_timer->stop();
    come(outcome.words);
}

void OutcomeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        go();
    else
        QuietBar::keyPressEvent(event);
}

} // namespace claimsmith::ui
