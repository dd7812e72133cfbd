// SPDX-License-Identifier: MIT
#include "clock/clockpanel.h"

#include "clock/clockactions.h"
#include "token/timetext.h"
#include "widgets/flowlayout.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using token::Clock;
using token::Duration;

namespace {

/// What a text field needs so that its placeholder is not cut off.
int widthFor(const QLineEdit &edit, const QString &text)
{
    constexpr int frame = 18;
    return edit.fontMetrics().horizontalAdvance(text) + frame;
}

/// A tool button would be wider by two spaces; a row has eight of these.
QPushButton *button(QAction *action, QWidget *parent)
{
    auto *made = new QPushButton(action->text().remove(u'&'), parent);
    made->setProperty("role", u"small"_s);
    made->setToolTip(action->toolTip());
    made->setAccessibleDescription(action->toolTip());
    const auto follow = [made, action] { made->setEnabled(action->isEnabled()); };
    QObject::connect(action, &QAction::changed, made, follow);
    QObject::connect(made, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return made;
}

QHBoxLayout *rowIn(QWidget *group)
{
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::metrics().grid);
    return row;
}

QLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", u"dim"_s);
    return label;
}

} // namespace

ClockPanel::ClockPanel(Clock *clock, ClockActions *actions, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_actions(actions)
    , m_modes(new QButtonGroup(this))
    , m_time(new QLineEdit(this))
    , m_offset(new QLineEdit(this))
    , m_speed(new QPushButton(this))
    , m_error(new QLabel(this))
    , m_tick(new QTimer(this))
    , m_lastOffset(1h)
{
    setObjectName(u"clockPanel"_s);
    setAccessibleName(tr("Time panel"));
    auto *flow = new FlowLayout;
    flow->setSpacing(2 * Theme::metrics().grid);
    flow->addWidget(makeModes());
    flow->addWidget(makeFields());
    flow->addWidget(m_speed);
    flow->addWidget(makeButtons({}, actions->steps()));
    flow->addWidget(makeButtons(tr("Token"), actions->jumps()));
    m_speed->setObjectName(u"speedButton"_s);
    m_speed->setProperty("role", u"small"_s);
    m_speed->setToolTip(tr("How fast the time of the clock runs"));
    auto *speeds = new QMenu(m_speed);
    speeds->addActions(actions->speeds());
    m_speed->setMenu(speeds);
    m_error->setObjectName(u"clockErrorLabel"_s);
    m_error->setProperty("role", u"refused"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *layout = new QVBoxLayout(this);
    const Metrics &metrics = Theme::metrics();
    layout->setContentsMargins(metrics.gap, 2 * metrics.grid, metrics.gap, 2 * metrics.grid);
    layout->setSpacing(2 * metrics.grid);
    layout->addLayout(flow);
    layout->addWidget(m_error);
    connect(m_clock, &Clock::changed, this, &ClockPanel::refresh);
    m_tick->setInterval(1s);
    connect(m_tick, &QTimer::timeout, this, &ClockPanel::refreshOffset);
    hide();
    refresh();
}

QWidget *ClockPanel::makeModes()
{
    auto *group = new QWidget(this);
    QHBoxLayout *row = rowIn(group);
    const auto add = [&](Clock::Mode mode, const QString &text, const char *name, const QString &tip) {
        auto *made = new QPushButton(text, group);
        made->setObjectName(QLatin1StringView(name));
        made->setProperty("role", u"small"_s);
        made->setCheckable(true);
        made->setToolTip(tip);
        m_modes->addButton(made, static_cast<int>(mode));
        row->addWidget(made);
    };
    add(Clock::Mode::System, tr("Real"), "realModeButton", m_actions->reset()->toolTip());
    add(Clock::Mode::Shifted, tr("Shifted"), "shiftedModeButton",
        tr("Runs, with an offset to the time of this machine"));
    add(Clock::Mode::Frozen, tr("Frozen"), "frozenModeButton", tr("Stands still at a date and time"));
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int mode) { chooseMode(static_cast<Clock::Mode>(mode)); });
    return group;
}

QWidget *ClockPanel::makeFields()
{
    auto *group = new QWidget(this);
    QHBoxLayout *row = rowIn(group);
    const QString example = u"2026-03-12T14:03:10Z"_s;
    m_time->setObjectName(u"clockTimeEdit"_s);
    m_time->setPlaceholderText(example);
    m_time->setAccessibleName(tr("Set the clock to"));
    m_time->setToolTip(
        tr("The clock shows this time at once: seconds since the epoch, a date and time "
           "(2026-03-12 14:03:10 is UTC, 2026-03-12T14:03:10+01:00 has its zone), or a distance (now+1h). "
           "It runs on, or stands still, as it does now."));
    m_time->setMinimumWidth(widthFor(*m_time, example));
    m_offset->setObjectName(u"clockOffsetEdit"_s);
    m_offset->setAccessibleName(tr("Offset to real time"));
    m_offset->setToolTip(tr("How far the clock is ahead of the time of this machine: 90 (seconds), 1h30m, -2d"));
    m_offset->setFixedWidth(widthFor(*m_offset, u"-365d23h59"_s));
    QLabel *timeCaption = caption(tr("&Set to"), group);
    timeCaption->setBuddy(m_time);
    QLabel *offsetCaption = caption(tr("&Offset"), group);
    offsetCaption->setBuddy(m_offset);
    row->addWidget(timeCaption);
    row->addWidget(m_time);
    row->addSpacing(Theme::metrics().grid);
    row->addWidget(offsetCaption);
    row->addWidget(m_offset);
    connect(m_time, &QLineEdit::returnPressed, this, &ClockPanel::applyTime);
    connect(m_offset, &QLineEdit::returnPressed, this, &ClockPanel::applyOffset);
    connect(m_time, &QLineEdit::textEdited, this, [this] { complain(m_time, {}); });
    connect(m_offset, &QLineEdit::textEdited, this, [this] { complain(m_offset, {}); });
    connect(m_offset, &QLineEdit::editingFinished, this, &ClockPanel::refreshOffset);
    return group;
}

QWidget *ClockPanel::makeButtons(const QString &words, const QList<QAction *> &actions)
{
    auto *group = new QWidget(this);
    QHBoxLayout *row = rowIn(group);
    if (!words.isEmpty())
        row->addWidget(caption(words, group));
    for (QAction *action : actions)
        row->addWidget(button(action, group));
    row->addStretch();
    return group;
}

void ClockPanel::chooseMode(Clock::Mode mode)
{
    switch (mode) {
    case Clock::Mode::System:
        m_clock->setReal();
        break;
    case Clock::Mode::Frozen:
        m_clock->freeze(m_clock->now());
        break;
    case Clock::Mode::Shifted:
        // From standing still it runs on; from real time it goes where it last was.
        if (m_clock->mode() == Clock::Mode::Frozen)
            m_clock->setSpeed(1);
        else if (m_clock->isReal())
            m_clock->shift(m_lastOffset);
        m_offset->setFocus(Qt::OtherFocusReason);
        m_offset->selectAll();
        break;
    }
    refresh();
}

void ClockPanel::applyTime()
{
    const auto instant = token::parseInstant(m_time->text(), m_clock->now());
    if (!instant)
        return complain(m_time, token::message(instant.error()));
    complain(m_time, {});
    m_clock->jumpTo(*instant);
    m_time->selectAll();
}

void ClockPanel::applyOffset()
{
    QString text = m_offset->text().trimmed();
    if (text.startsWith(u'+'))
        text.removeFirst();
    text.replace(u'−', u'-');
    const auto offset = token::parseDuration(text, true);
    if (!offset)
        return complain(m_offset, token::message(offset.error()));
    complain(m_offset, {});
    m_offset->setModified(false);
    m_clock->shift(*offset);
    m_offset->selectAll();
}

/// Empty words: all is well.
void ClockPanel::complain(QLineEdit *edit, const QString &words)
{
    setLook(edit, "wrong", !words.isEmpty());
    edit->setAccessibleDescription(words);
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
}

void ClockPanel::refresh()
{
    if (QAbstractButton *mode = m_modes->button(static_cast<int>(m_clock->mode())))
        mode->setChecked(true);
    if (m_clock->mode() == Clock::Mode::Shifted && m_clock->speed() == 1)
        m_lastOffset = m_clock->offset();
    setLook(this, "moved", !m_clock->isReal());
    m_speed->setText(m_clock->mode() == Clock::Mode::Frozen
                         ? tr("Speed")
                         : tr("Speed × %1").arg(locale().toString(m_clock->speed())));
    refreshOffset();
    // The offset stays where it is while the clock runs as fast as the machine's.
    const bool grows = !m_clock->isReal() && m_clock->speed() != 1;
    if (grows && isVisible())
        m_tick->start();
    else
        m_tick->stop();
}

void ClockPanel::refreshOffset()
{
    if (m_offset->hasFocus() && m_offset->isModified())
        return;
    const Duration whole = std::chrono::round<std::chrono::seconds>(m_clock->offset());
    m_offset->setText(token::compactDuration(m_clock->speed() == 1 ? m_clock->offset() : whole));
    m_offset->setModified(false);
    m_offset->setCursorPosition(0); // the days, not the milliseconds, of a long one
}

void ClockPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_actions->panel()->setChecked(false);
    else
        QFrame::keyPressEvent(event);
}

void ClockPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refresh();
}

void ClockPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_tick->stop();
}

} // namespace claimsmith::ui
