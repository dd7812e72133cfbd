// SPDX-License-Identifier: MIT
#include "renewal/renewalbar.h"

#include "model/renewal.h"
#include "model/workbench.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::Renewal;
using model::Workbench;

RenewalBar::RenewalBar(Workbench *workbench, QWidget *parent)
    : QuietBar(parent)
    , m_workbench(workbench)
    , m_mark(new QLabel(this))
    , m_question(new WrapLabel(this))
    , m_hint(new WrapLabel(this))
{
    setObjectName(u"renewalBar"_s);
    m_mark->setObjectName(u"renewalMark"_s);
    m_question->setObjectName(u"renewalQuestion"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setProperty("role", u"attention"_s);
    m_hint->setObjectName(u"renewalHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("role", u"dim"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_question);
    words->addWidget(m_hint);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addWidget(m_mark);
    row->addSpacing(Theme::metrics().grid);
    row->addLayout(words, 1);
    makeActions();
    const auto dress = [this] {
        m_question->setFont(Theme::font(TextRole::Headline));
        m_mark->setPixmap(icons::pixmap(
            u"clock"_s, Theme::metrics().icon + 4, Theme::colours().text(token::Tone::Attention), devicePixelRatio()));
    };
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, dress);
    dress();
    connect(m_workbench, &Workbench::watchingBegan, this, &RenewalBar::follow);
    if (m_workbench->isWatching())
        follow();
}

/// Works while the bar is there: the button has its words, and the list of shortcuts its keys.
QAction *RenewalBar::makeAction(
    const QString &text, const char *name, const QKeySequence &keys, const QString &tip, QPushButton *button)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    button->setToolTip(u"%1 (%2)"_s.arg(tip, keys.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setVisible);
    addAction(action);
    return action;
}

void RenewalBar::makeActions()
{
    QPushButton *renew = addButton(tr("Renew now"), "renewNowButton", {});
    renew->setProperty("role", u"accent"_s);
    m_renew = makeAction(
        tr("Renew Now"), "answerRenewAction", Qt::Key_F12, tr("Issue the tokens that wait for an answer anew"), renew);
    m_later = makeAction(tr("Renew Later"), "answerLaterAction", Qt::SHIFT | Qt::Key_F12,
        tr("Ask again when half of the time is over"), addButton(tr("Later"), "renewLaterButton", {}));
    m_stop = makeAction(tr("Stop Watching What Ends"), "answerStopAction", Qt::CTRL | Qt::SHIFT | Qt::Key_F12,
        tr("Take the tokens that wait for an answer off the list; it can be undone"),
        addButton(tr("Stop"), "renewStopButton", {}));
    connect(m_renew, &QAction::triggered, this, [this] { m_renewal->renewNow(); });
    connect(m_later, &QAction::triggered, this, [this] { m_renewal->later(); });
    connect(m_stop, &QAction::triggered, this, [this] { m_renewal->stop(); });
}

void RenewalBar::follow()
{
    m_renewal = m_workbench->renewal();
    connect(m_renewal, &Renewal::questionChanged, this, &RenewalBar::showQuestion);
    connect(m_renewal, &Renewal::questionTicked, this, &RenewalBar::showWords);
    connect(m_renewal, &Renewal::asked, this, &RenewalBar::announceQuestion);
    connect(m_workbench->watchList(), &model::WatchList::verdictsChanged, this, &RenewalBar::showWords);
    showQuestion();
}

void RenewalBar::showQuestion()
{
    if (m_renewal->question().isEmpty())
        return go();
    showWords();
    if (!isVisible())
        show();
}

void RenewalBar::announceQuestion()
{
    if (!m_renewal->question().isEmpty())
        come(m_renewal->question());
}

/// A key that came or went makes the obstacle another.
void RenewalBar::showWords()
{
    if (m_renewal->question().isEmpty())
        return;
    const QString obstacle = m_renewal->obstacle();
    m_question->setText(m_renewal->question());
    setAccessibleName(m_question->text());
    m_renew->setEnabled(obstacle.isEmpty());
    if (obstacle.isEmpty()) {
        const auto keys = [](const QAction *action) { return action->shortcut().toString(QKeySequence::NativeText); };
        m_hint->setText(tr("%1 renews now, %2 asks again later, %3 stops watching.")
                .arg(keys(m_renew), keys(m_later), keys(m_stop)));
    } else {
        m_hint->setText(tr("It cannot be renewed here. %1").arg(obstacle));
    }
    setAccessibleDescription(m_hint->text());
}

void RenewalBar::showEvent(QShowEvent *event)
{
    QuietBar::showEvent(event);
    if (m_renewal)
        m_renewal->setTicking(true);
}

void RenewalBar::hideEvent(QHideEvent *event)
{
    QuietBar::hideEvent(event);
    if (m_renewal)
        m_renewal->setTicking(false);
}

} // namespace claimsmith::ui
