// SPDX-License-Identifier: MIT
#include "watch/remindercard.h"

#include "model/renewal.h"
#include "model/workbench.h"
#include "widgets/flowlayout.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::Renewal;
using model::WatchedToken;
using model::WatchHandle;
using model::WatchList;

ReminderCard::ReminderCard(model::Workbench *workbench, QWidget *parent)
    : Card(tr("Renewal"), parent)
    , m_workbench(workbench)
    , m_means(new WrapLabel(this))
    , m_threshold(new QLineEdit(this))
    , m_wrong(new WrapLabel(this))
    , m_desktop(new QCheckBox(tr("Ask on the &desktop too"), this))
    , m_trouble(new WrapLabel(this))
{
    setObjectName(u"reminderCard"_s);
    m_means->setObjectName(u"meansLabel"_s);
    m_means->setTextFormat(Qt::PlainText);
    bodyLayout()->setSpacing(8);
    bodyLayout()->addWidget(m_means);
    makeThreshold();
    makeDesktop();
    bodyLayout()->addStretch();
    const Renewal *renewal = workbench->renewal();
    const WatchList *list = workbench->watchList();
    connect(renewal, &Renewal::settingsChanged, this, &ReminderCard::showSettings);
    connect(list, &WatchList::thresholdChanged, this, &ReminderCard::showSettings);
    connect(list, &QAbstractItemModel::dataChanged, this, &ReminderCard::showMeans);
    showSettings();
    showMeans();
}

void ReminderCard::makeThreshold()
{
    auto *row = new FlowLayout;
    row->setSpacing(8);
    auto *before = new QLabel(tr("As&k"), this);
    before->setBuddy(m_threshold);
    m_threshold->setObjectName(u"thresholdEdit"_s);
    m_threshold->setAccessibleName(tr("Time before the expiry from which the renewal is asked for"));
    m_threshold->setToolTip(
        tr("How long before its expiry a token is amber and its renewal is asked for: 5m, 1h30m, 2d"));
    m_threshold->setFixedWidth(8 * m_threshold->fontMetrics().averageCharWidth() + 24);
    auto *after = new QLabel(tr("before the expiry"), this);
    for (QWidget *widget :
        {static_cast<QWidget *>(before), static_cast<QWidget *>(m_threshold), static_cast<QWidget *>(after)}) {
        widget->setMinimumHeight(m_threshold->sizeHint().height()); // on one line
        row->addWidget(widget);
    }
    m_wrong->setObjectName(u"thresholdTrouble"_s);
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setProperty("role", u"refused"_s);
    m_wrong->hide();
    bodyLayout()->addLayout(row);
    bodyLayout()->addWidget(m_wrong);
    connect(m_threshold, &QLineEdit::editingFinished, this, &ReminderCard::applyThreshold);
    connect(m_threshold, &QLineEdit::textEdited, this, [this] { complain({}); });
}

void ReminderCard::makeDesktop()
{
    m_desktop->setObjectName(u"notifyCheck"_s);
    m_desktop->setToolTip(tr("While another program is in front, the question comes as a notification of the desktop, "
                             "with its answers. Of a token it shows the name alone."));
    m_trouble->setObjectName(u"notifyTrouble"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setProperty("role", u"attention"_s);
    bodyLayout()->addWidget(m_desktop);
    bodyLayout()->addWidget(m_trouble);
    connect(m_desktop, &QCheckBox::toggled, m_workbench->renewal(), &Renewal::setNotifies);
}

QWidget *ReminderCard::firstWidget() const { return m_threshold; }

QWidget *ReminderCard::lastWidget() const { return m_desktop; }

void ReminderCard::applyThreshold()
{
    const auto threshold = token::parseDuration(m_threshold->text());
    if (!threshold)
        return complain(token::message(threshold.error()));
    complain({});
    m_workbench->watchList()->setThreshold(*threshold);
    showSettings(); // in the form in which it is remembered
}

void ReminderCard::complain(const QString &words)
{
    setLook(m_threshold, "wrong", !words.isEmpty());
    m_wrong->setText(words);
    m_wrong->setVisible(!words.isEmpty());
    m_threshold->setAccessibleDescription(words);
}

void ReminderCard::showSettings()
{
    const Renewal *renewal = m_workbench->renewal();
    m_threshold->setText(token::compactDuration(m_workbench->watchList()->threshold()));
    const QSignalBlocker blocker(m_desktop);
    m_desktop->setChecked(renewal->notifies());
    m_trouble->setText(renewal->notifies() ? renewal->notifyTrouble() : QString());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
}

void ReminderCard::setToken(WatchHandle token)
{
    m_token = token;
    showMeans();
}

void ReminderCard::showMeans()
{
    const WatchedToken *token = m_workbench->watchList()->find(m_token);
    if (!token) {
        setLook(m_means, "role", u"dim"_s);
        m_means->setText(tr("No token is selected."));
    } else if (token->obstacle.isEmpty()) {
        setLook(m_means, "role", QString());
        m_means->setText(tr("Renewed with %1.").arg(token->means));
    } else {
        setLook(m_means, "role", u"attention"_s);
        m_means->setText(tr("It cannot be renewed here. %1").arg(token->obstacle));
    }
}

} // namespace claimsmith::ui
