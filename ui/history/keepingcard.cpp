// SPDX-License-Identifier: MIT
#include "history/keepingcard.h"

#include "model/historykeeping.h"
#include "widgets/look.h"
#include "widgets/wraplabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::HistoryKeeping;
using State = HistoryKeeping::State;

KeepingCard::KeepingCard(HistoryKeeping *keeping, QWidget *parent)
    : Card(tr("On this computer"), parent)
    , m_keeping(keeping)
    , m_switch(new QCheckBox(tr("&Keep the history, encrypted"), this))
    , m_daysLabel(new QLabel(tr("&Days that a token is kept"), this))
    , m_days(new QSpinBox(this))
    , m_state(new WrapLabel(this))
{
    setObjectName(u"keepingCard"_s);
    bodyLayout()->setSpacing(8);
    makeSwitch();
    makeDays();
    m_state->setObjectName(u"keepingState"_s);
    m_state->setTextFormat(Qt::PlainText);
    bodyLayout()->addWidget(m_state);
    bodyLayout()->addStretch();
    connect(m_keeping, &HistoryKeeping::settingsChanged, this, &KeepingCard::showSettings);
    connect(m_keeping, &HistoryKeeping::stateChanged, this, &KeepingCard::showState);
    showSettings();
    showState();
}

void KeepingCard::makeSwitch()
{
    m_switch->setObjectName(u"keepCheck"_s);
    m_switch->setToolTip(
        tr("Keeps the tokens of this list when the program ends, in one encrypted file whose key is in "
           "the system's key store. Switching it off removes the file and the key (Ctrl+Shift+S)"));
    bodyLayout()->addWidget(m_switch);
    connect(m_switch, &QCheckBox::toggled, m_keeping, &HistoryKeeping::setWanted);
}

void KeepingCard::makeDays()
{
    m_days->setObjectName(u"daysSpin"_s);
    m_days->setRange(1, HistoryKeeping::mostDays);
    m_days->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_days->setKeyboardTracking(false); // a 3 on the way to 30 would drop what is older
    m_days->setToolTip(tr("Tokens go from the list so many days after they were last seen, by the time of this "
                          "computer, wherever the clock of the program was moved"));
    m_daysLabel->setBuddy(m_days);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_daysLabel);
    row->addWidget(m_days);
    row->addStretch();
    bodyLayout()->addLayout(row);
    connect(m_days, &QSpinBox::valueChanged, m_keeping, &HistoryKeeping::setDays);
}

QWidget *KeepingCard::firstWidget() const { return m_switch; }

QWidget *KeepingCard::lastWidget() const { return m_days; }

void KeepingCard::showSettings()
{
    const QSignalBlocker switchBlocker(m_switch);
    const QSignalBlocker daysBlocker(m_days);
    m_switch->setChecked(m_keeping->isWanted());
    m_days->setValue(m_keeping->days());
    m_days->setEnabled(m_keeping->isWanted());
    m_daysLabel->setEnabled(m_keeping->isWanted());
}

void KeepingCard::showState()
{
    QString words;
    switch (m_keeping->state()) {
    case State::Off:
        words = tr("These tokens are in memory alone, and gone when the program ends.");
        break;
    case State::Opening:
        words = tr("Waiting for the system's key store…");
        break;
    case State::On:
        words = tr("Kept in one encrypted file; only the system's key store has its key.");
        break;
    case State::Failed:
        words = tr("Not kept: see above.");
        break;
    }
    setLook(m_state, "role", m_keeping->state() == State::Failed ? u"attention"_s : u"dim"_s);
    m_state->setText(words);
    m_switch->setAccessibleDescription(words);
}

} // namespace claimsmith::ui
