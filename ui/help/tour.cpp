// SPDX-License-Identifier: MIT
#include "help/tour.h"

#include "clock/clockchip.h"
#include "help/actionlist.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView shownKey("help/tourShown");
constexpr int calloutWidth = 340;
constexpr int around = 4;
constexpr int veil = 190; ///< of 255: how much of the window it hides

struct Step
{
    const char *title;
    const char *text;
    QRect (*target)(const QMainWindow &window); ///< in the window's coordinates; empty: it is not to be seen
};

QRect placeOf(const QWidget *widget, const QMainWindow &window)
{
    return widget && widget->isVisible() ? QRect(widget->mapTo(&window, QPoint()), widget->size()) : QRect();
}

QRect placeOf(const char *name, const QMainWindow &window)
{
    return placeOf(window.findChild<QWidget *>(QLatin1StringView(name)), window);
}

/// The row of the navigation that shows a page.
QRect rowOf(const char *page, const QMainWindow &window)
{
    const auto *list = window.findChild<QListWidget *>(u"navigationList"_s);
    const auto *action = window.findChild<QAction *>(QLatin1StringView(page) + "PageAction"_L1);
    for (int row = 0; list && action && row < list->count(); ++row) {
        const QListWidgetItem *item = list->item(row);
        if (item->data(Qt::AccessibleTextRole) == plainWords(*action))
            return list->visualItemRect(item).translated(list->viewport()->mapTo(&window, QPoint()));
    }
    return {};
}

constexpr std::array steps{
    Step{QT_TRANSLATE_NOOP("claimsmith::ui::Tour", "Paste a token"),
        QT_TRANSLATE_NOOP("claimsmith::ui::Tour",
            "Or anything that holds one: a header, a cookie, a URL, a curl command. It stays on this machine."),
        [](const QMainWindow &window) { return placeOf("tokenEdit", window); }},
    Step{QT_TRANSLATE_NOOP("claimsmith::ui::Tour", "Read the verdict"),
        QT_TRANSLATE_NOOP("claimsmith::ui::Tour",
            "It appears here: signature, time and claims, each with the reason. Without a key it says not checked, for "
            "nobody can know."),
        [](const QMainWindow &window) {
            const QRect banner = placeOf("verdictBanner", window);
            return banner.isEmpty() ? placeOf("emptyState", window) : banner;
        }},
    Step{QT_TRANSLATE_NOOP("claimsmith::ui::Tour", "Move the clock"),
        QT_TRANSLATE_NOOP("claimsmith::ui::Tour", "Do not wait for a token to expire: set the time to the second "
                                                  "before, and watch. The clock of the machine is "
                                                  "not touched."),
        [](const QMainWindow &window) { return placeOf(window.findChild<ClockChip *>(), window); }},
    Step{QT_TRANSLATE_NOOP("claimsmith::ui::Tour", "Make tokens"),
        QT_TRANSLATE_NOOP("claimsmith::ui::Tour",
            "Fill in a form and get a signed token, or a pair. Wrong ones too: the page warns, and obeys."),
        [](const QMainWindow &window) { return rowOf("craft", window); }},
    Step{QT_TRANSLATE_NOOP("claimsmith::ui::Tour", "Try your client"),
        QT_TRANSLATE_NOOP("claimsmith::ui::Tour",
            "A small API with users: log in, expiry, refresh, reuse, log out, without building one."),
        [](const QMainWindow &window) { return rowOf("sessions", window); }},
};
constexpr int stepCount = static_cast<int>(steps.size());

const Step &stepAt(int step) { return steps.at(static_cast<std::size_t>(step)); }

} // namespace

void Tour::begin(QMainWindow *window)
{
    if (auto *underWay = window->findChild<Tour *>())
        delete underWay;
    // The first steps are there.
    if (auto *action = window->findChild<QAction *>(u"inspectPageAction"_s))
        action->trigger();
    auto *tour = new Tour(window);
    tour->setGeometry(window->rect());
    tour->show();
    tour->raise();
    tour->go(0, 1);
}

void Tour::beginOnce(QMainWindow *window, QSettings &settings)
{
    if (settings.value(shownKey).toBool())
        return;
    settings.setValue(shownKey, true);
    begin(window);
}

Tour::Tour(QMainWindow *window)
    : QWidget(window)
    , m_window(window)
    , m_former(window->focusWidget())
    , m_callout(new QFrame(this))
    , m_title(new QLabel(m_callout))
    , m_text(new WrapLabel(m_callout))
    , m_count(new QLabel(m_callout))
    , m_skip(new QPushButton(tr("Skip"), m_callout))
    , m_back(new QPushButton(tr("Back"), m_callout))
    , m_next(new QPushButton(m_callout))
{
    setObjectName(u"tour"_s);
    setAccessibleName(tr("Tour"));
    makeCallout();
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { focusMoved(now); });
    if (const auto *pages = window->findChild<QStackedWidget *>(u"pageStack"_s))
        connect(pages, &QStackedWidget::currentChanged, this, &Tour::end);
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Tour::makeCallout()
{
    const Metrics &metrics = Theme::metrics();
    m_callout->setObjectName(u"tourCallout"_s);
    m_callout->setFixedWidth(calloutWidth);
    m_title->setFont(Theme::font(TextRole::Headline));
    m_title->setObjectName(u"tourTitle"_s);
    m_text->setObjectName(u"tourText"_s);
    m_count->setProperty("role", u"dim"_s);
    m_skip->setObjectName(u"tourSkipButton"_s);
    m_skip->setProperty("role", u"link"_s);
    m_skip->setToolTip(tr("End the tour (Esc); the Help menu has it again"));
    m_back->setObjectName(u"tourBackButton"_s);
    m_back->setToolTip(tr("The step before (Left)"));
    m_next->setObjectName(u"tourNextButton"_s);
    m_next->setProperty("role", u"accent"_s);
    m_next->setToolTip(tr("The next step (Right)"));
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * metrics.grid);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_skip);
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto *layout = new QVBoxLayout(m_callout);
    layout->setContentsMargins(metrics.gap, metrics.gap, metrics.gap, metrics.gap);
    layout->setSpacing(2 * metrics.grid);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(metrics.grid);
    layout->addLayout(row);
    for (QPushButton *button : {m_skip, m_back, m_next})
        button->installEventFilter(this);
    connect(m_skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1, -1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1, 1); });
}

void Tour::go(int step, int direction)
{
    while (step >= 0 && step < stepCount && stepAt(step).target(*m_window).isEmpty())
        step += direction;
    if (step >= stepCount)
        return end();
    if (step < 0)
        return;
    m_step = step;
    m_title->setText(tr(stepAt(step).title));
    m_text->setText(tr(stepAt(step).text));
    m_count->setText(tr("%1 of %2").arg(locale().toString(step + 1), locale().toString(stepCount)));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < stepCount ? tr("Next") : tr("Done"));
    m_next->setFocus(Qt::OtherFocusReason);
    place();
    tell();
}

void Tour::end()
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadKeyboard && m_former)
        m_former->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

/// Below the control where there is room, else above, else beside it; within the window in any case.
void Tour::place()
{
    setGeometry(m_window->rect());
    m_target = stepAt(m_step).target(*m_window).adjusted(-around, -around, around, around).intersected(rect());
    const int gap = Theme::metrics().gap;
    m_callout->layout()->activate();
    m_callout->resize(calloutWidth, m_callout->layout()->totalHeightForWidth(calloutWidth));
    const QSize size = m_callout->size();
    QPoint corner(m_target.left(), m_target.bottom() + gap);
    if (corner.y() + size.height() + gap > height())
        corner.setY(m_target.top() - gap - size.height());
    if (m_target.width() < calloutWidth && m_target.right() + gap + size.width() < width())
        corner = {m_target.right() + gap, m_target.top()}; // a row of the navigation
    if (corner.y() < gap)
        corner = {m_target.left() + gap, m_target.bottom() - gap - size.height()};
    corner.setX(std::clamp(corner.x(), gap, std::max(gap, width() - size.width() - gap)));
    corner.setY(std::clamp(corner.y(), gap, std::max(gap, height() - size.height() - gap)));
    m_callout->move(corner);
    update();
}

void Tour::tell()
{
    m_callout->setAccessibleName(m_title->text());
    m_callout->setAccessibleDescription(m_text->text());
    m_next->setAccessibleDescription(m_title->text() + u". "_s + m_text->text());
    QAccessibleAnnouncementEvent announcement(this, m_next->accessibleDescription());
    QAccessible::updateAccessibility(&announcement);
}

void Tour::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::colours();
    const int radius = Theme::metrics().cardRadius;
    QPainterPath opening;
    opening.addRoundedRect(m_target, radius, radius);
    QPainterPath all;
    all.addRect(rect());
    QColor cover = colours.window;
    cover.setAlpha(veil);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(all.subtracted(opening), cover);
    painter.setPen(QPen(colours.accent, 2));
    painter.drawPath(opening);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return end();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget()))
            button->click();
        return;
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return;
    default:
        break;
    }
    // Whoever pastes or types at once needs no tour.
    const QPointer<QWidget> former = m_former;
    end();
    if (former) {
        QKeyEvent again(event->type(), event->key(), event->modifiers(), event->text());
        QCoreApplication::sendEvent(former, &again);
    }
}

void Tour::mousePressEvent(QMouseEvent *event) { event->accept(); }

bool Tour::focusNextPrevChild(bool next)
{
    const std::array<QPushButton *, 3> ring{m_next, m_skip, m_back};
    const auto here = std::ranges::find(ring, QApplication::focusWidget());
    const auto count = static_cast<int>(ring.size());
    int place = here == ring.end() ? 0 : static_cast<int>(here - ring.begin());
    do {
        place = (place + (next ? 1 : count - 1)) % count;
    } while (!ring.at(static_cast<std::size_t>(place))->isEnabled());
    ring.at(static_cast<std::size_t>(place))->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        place();
    // To a button they would mean the next button.
    if (watched != m_window && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            const bool onward = (key == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
            onward ? go(m_step + 1, 1) : go(m_step - 1, -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// A shortcut took the keyboard elsewhere: another page, the time panel, the palette.
void Tour::focusMoved(const QWidget *now)
{
    if (isVisible() && now && now->window() == m_window && !isAncestorOf(now))
        end();
}

} // namespace claimsmith::ui
