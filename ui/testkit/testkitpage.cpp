// SPDX-License-Identifier: MIT
#include "testkit/testkitpage.h"

#include "keydialogs/keydialogs.h"
#include "model/kit.h"
#include "model/kitfilter.h"
#include "model/workbench.h"
#include "testkit/kitbanner.h"
#include "testkit/kitdetails.h"
#include "testkit/kitview.h"
#include "testkit/runcard.h"
#include "widgets/emptypage.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace claimsmith::ui {

using model::Kit;
using model::KitSource;

namespace {

/// The parts of the stack around the table.
enum TablePart { Rows, NoMatch, Obstacle };

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::metrics().gap);
    return layout;
}

} // namespace

TestKitPage::TestKitPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_kit(new Kit(&context.workbench, this))
    , m_rows(new model::KitFilter(m_kit->model(), this))
    , m_view(new KitView(m_rows, this))
    , m_dialogs(new KeyDialogs(&context.workbench, this))
    , m_actions(new KitActions(context, {this, m_kit, m_rows, m_view}, this))
    , m_notice(new NoticeBar(this))
    , m_run(new RunCard(m_kit, context.workbench.clock(), this))
    , m_banner(new KitBanner(this))
    , m_details(new KitDetails(m_kit, this))
    , m_source(new WrapLabel(this))
    , m_filter(new QLineEdit(this))
    , m_noMatch(new WrapLabel(this))
    , m_contents(new QStackedWidget(this))
    , m_table(new QStackedWidget(this))
    , m_parts(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("testKitPage"));
    const Metrics &metrics = Theme::metrics();
    m_details->addRowActions(m_actions->rowActions());
    m_parts->setObjectName(QStringLiteral("kitSplitter"));
    m_parts->setHandleWidth(metrics.gap);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(makeLeft());
    m_parts->addWidget(makeRight());
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 1);
    m_parts->setSizes({746, 330});
    m_contents->addWidget(makeEmpty());
    m_contents->addWidget(m_parts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap, metrics.gap, metrics.gap, metrics.gap);
    layout->setSpacing(metrics.gap);
    layout->addWidget(m_notice);
    layout->addWidget(m_contents, 1);
    m_notice->hide();
    addActions(m_actions->undoActions());
    wire();
    setTabOrder(m_run, m_filter);
    setTabOrder(m_filter, m_view);
    showKit();
    showRun();
}

TestKitPage::~TestKitPage() = default;

QWidget *TestKitPage::makeEmpty()
{
    auto *card = new Card(this);
    auto *empty = new EmptyPage(tr("Nothing to vary yet"),
        tr("Paste a token that your server accepts into Inspect, with its key, or make one in Craft.\nThe test kit "
           "makes "
           "some eighty good and bad variants of it, and tells which of them your server takes for the wrong thing."),
        card);
    empty->setObjectName(QStringLiteral("kitEmpty"));
    const QPushButton *inspect = empty->addButton(tr("Go to Inspect"), "emptyInspectButton", tr("Paste a token there"));
    const QPushButton *craft = empty->addButton(tr("Make one in Craft"), "emptyCraftButton", tr("Fill in a form"));
    const QPushButton *sample = empty->addButton(tr("Try a sample"), "sampleButton",
        tr("Puts a token into Inspect, and its secret into the keyring"), EmptyPage::Accent::Yes);
    connect(inspect, &QPushButton::clicked, this, [this] { emit pageWanted(QStringLiteral("inspect")); });
    connect(craft, &QPushButton::clicked, this, [this] { emit pageWanted(QStringLiteral("craft")); });
    connect(sample, &QPushButton::clicked, this, &TestKitPage::trySample);
    card->bodyLayout()->addWidget(empty);
    return card;
}

QWidget *TestKitPage::makeLeft()
{
    auto *left = new QWidget(this);
    QVBoxLayout *layout = column(left);
    layout->addWidget(m_run);
    layout->addWidget(makeTable(), 1);
    layout->addStrut(440);
    return left;
}

QWidget *TestKitPage::makeTable()
{
    auto *card = new Card(this);
    card->setObjectName(QStringLiteral("kitCard"));
    card->setFlush(true);
    card->bodyLayout()->setSpacing(0);
    m_noMatch->setObjectName(QStringLiteral("noMatchLabel"));
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->setProperty("role", QStringLiteral("dim"));
    m_table->insertWidget(Rows, m_view);
    m_table->insertWidget(NoMatch, m_noMatch);
    m_table->insertWidget(Obstacle, makeObstacle());
    card->bodyLayout()->addWidget(makeBar());
    card->bodyLayout()->addWidget(m_table, 1);
    return card;
}

/// What the rows are made from, and which of them are shown and chosen.
QWidget *TestKitPage::makeBar()
{
    m_bar = new QWidget(this);
    auto *layout = new QVBoxLayout(m_bar);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    m_source->setObjectName(QStringLiteral("sourceWords"));
    m_source->setProperty("role", QStringLiteral("dim"));
    m_source->setTextFormat(Qt::PlainText);
    m_filter->setObjectName(QStringLiteral("filterEdit"));
    m_filter->setAccessibleName(tr("Filter rows"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setToolTip(tr("Shows the rows that hold every word: name, what is wrong, group, status, … (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    auto *differs = new QPushButton(tr("Only what differs"), m_bar);
    differs->setObjectName(QStringLiteral("differsButton"));
    differs->setCheckable(true);
    differs->setToolTip(m_actions->differsAction()->toolTip());
    connect(differs, &QPushButton::toggled, m_actions->differsAction(), &QAction::setChecked);
    connect(m_actions->differsAction(), &QAction::toggled, differs, &QPushButton::setChecked);
    auto *choose = new QPushButton(tr("Choose"), m_bar);
    choose->setObjectName(QStringLiteral("chooseButton"));
    choose->setToolTip(tr("Choose which tokens are run and exported"));
    choose->setMenu(m_actions->makeChooseMenu(choose));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_filter, 1);
    line->addWidget(differs);
    line->addWidget(choose);
    layout->addWidget(m_source);
    layout->addLayout(line);
    return m_bar;
}

/// In the place of the rows where no kit can be made: why, and what to do.
QWidget *TestKitPage::makeObstacle()
{
    auto *obstacle = new QWidget(this);
    auto *layout = new QVBoxLayout(obstacle);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    m_obstacleTitle = new WrapLabel(obstacle);
    m_obstacleTitle->setObjectName(QStringLiteral("obstacleTitle"));
    m_obstacleTitle->setFont(Theme::font(TextRole::Headline));
    m_obstacle = new WrapLabel(obstacle);
    m_obstacle->setObjectName(QStringLiteral("obstacleWords"));
    m_obstacle->setProperty("role", QStringLiteral("dim"));
    for (WrapLabel *label : {m_obstacleTitle, m_obstacle}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    auto *key = new QPushButton(tr("Add a key…"), obstacle);
    key->setObjectName(QStringLiteral("addKeyButton"));
    key->setToolTip(tr("Paste a secret or a private key, or read one from a file"));
    key->setProperty("role", QStringLiteral("accent"));
    auto *options = new QPushButton(tr("Choose another…"), obstacle);
    options->setObjectName(QStringLiteral("obstacleOptionsButton"));
    options->setToolTip(tr("Choose another token or key"));
    connect(key, &QPushButton::clicked, m_dialogs, &KeyDialogs::pasteKey);
    connect(options, &QPushButton::clicked, m_actions, &KitActions::openOptions);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(options);
    buttons->addWidget(key);
    buttons->addStretch();
    layout->addStretch(2);
    layout->addWidget(m_obstacleTitle);
    layout->addWidget(m_obstacle);
    layout->addLayout(buttons);
    layout->addStretch(3);
    return obstacle;
}

QWidget *TestKitPage::makeRight()
{
    auto *right = new QWidget(this);
    QVBoxLayout *layout = column(right);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(
        menuButton(tr("Export kit"), "exportKitButton", m_actions->makeExportMenu(right), m_actions->exportAction()));
    buttons->addWidget(
        menuButton(tr("Report"), "reportButton", m_actions->makeReportMenu(right), m_actions->reportAction()));
    layout->addWidget(m_banner);
    layout->addWidget(m_details, 1);
    layout->addLayout(buttons);
    layout->addStrut(250);
    return right;
}

/// A button with a menu, which an action of the menu bar opens too.
QPushButton *TestKitPage::menuButton(const QString &text, const char *name, QMenu *menu, const QAction *action)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    button->setToolTip(action->toolTip());
    button->setMenu(menu);
    button->setEnabled(action->isEnabled());
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    connect(action, &QAction::triggered, menu, [button, menu] {
        menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
        menu->setActiveAction(menu->actions().value(0));
    });
    return button;
}

void TestKitPage::wire()
{
    connect(m_kit, &Kit::kitChanged, this, &TestKitPage::showKit);
    connect(m_kit, &Kit::runChanged, this, &TestKitPage::showRun);
    connect(m_kit, &Kit::runFinished, m_view, [view = m_view] {
        if (!view->hasFocus()) // who is in the table has chosen a row
            view->selectFault();
    });
    connect(m_kit, &Kit::targetChanged, m_details, &KitDetails::refresh);
    connect(m_kit, &Kit::connectionChanged, this, &Page::connectionChanged);
    connect(m_view, &KitView::currentIdChanged, this, [this] { m_details->setId(m_view->currentId()); });
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &TestKitPage::showRows);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &TestKitPage::showRows);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &TestKitPage::showRows);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows->setText(text);
        showRows();
    });
    connect(m_actions->differsAction(), &QAction::toggled, this, &TestKitPage::showRows);
    connect(m_actions->addressAction(), &QAction::triggered, m_run->urlEdit(), [edit = m_run->urlEdit()] {
        edit->setFocus(Qt::ShortcutFocusReason);
        edit->selectAll();
    });
    connect(m_actions->filterAction(), &QAction::triggered, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_run, &RunCard::runWanted, m_actions, &KitActions::run);
    connect(m_run, &RunCard::cancelWanted, m_kit, &Kit::cancel);
    connect(m_run, &RunCard::optionsWanted, m_actions, &KitActions::openOptions);
    connect(m_actions, &KitActions::done, this, &Page::statusChanged);
    connect(m_actions, &KitActions::pageWanted, this, &Page::pageWanted);
    connect(m_actions, &KitActions::refused, this,
        [this](const QString &words) { m_notice->showNotice(words, token::Tone::Refused); });
    connect(m_dialogs, &KeyDialogs::done, this, &Page::statusChanged);
    connect(m_dialogs, &KeyDialogs::failed, this,
        [this](const QString &words) { m_notice->showNotice(words, token::Tone::Refused); });
}

void TestKitPage::trySample()
{
    model::showKitSample(m_context.workbench);
    takeFocus();
}

void TestKitPage::showKit()
{
    const KitSource *source = m_kit->source();
    const bool isEmpty = source->state() == KitSource::State::NoToken && source->choice() == KitSource::Choice::Newest;
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && m_contents->isAncestorOf(focus);
    if (m_contents->currentIndex() != (isEmpty ? 0 : 1)) {
        m_contents->setCurrentIndex(isEmpty ? 0 : 1);
        if (hadFocus)
            takeFocus(); // what had the keyboard is gone
    }
    const QString problem = m_kit->problem();
    m_source->setText(m_kit->isMaking() && m_kit->model()->rowCount() == 0 ? tr("Making the tokens…")
                      : problem.isEmpty()                                  ? source->words()
                                                                           : QString());
    m_source->setVisible(!m_source->text().isEmpty());
    m_obstacleTitle->setText(
        source->state() == KitSource::State::NoKey ? tr("No key to sign with") : tr("No kit can be made of this"));
    m_obstacle->setText(problem);
    showRows();
    showRun();
}

void TestKitPage::showRun()
{
    m_banner->setWords(
        m_kit->problem().isEmpty() ? m_kit->words() : token::AxisWords{token::Tone::NotChecked, tr("Not run yet"), {}});
    m_details->refresh();
}

void TestKitPage::showRows()
{
    const bool hasProblem = !m_kit->problem().isEmpty();
    const bool noMatch = m_rows->rowCount() == 0 && m_kit->model()->rowCount() > 0;
    m_noMatch->setText(m_rows->differsOnly() && m_filter->text().isEmpty()
                           ? m_kit->model()->results().isEmpty() ? tr("Nothing was run yet.")
                                                                 : tr("No row came out otherwise than it must.")
                           : tr("No row holds “%1”.").arg(m_filter->text().simplified()));
    m_bar->setVisible(!hasProblem);
    m_table->setCurrentIndex(hasProblem ? Obstacle : noMatch ? NoMatch : Rows);
    // Something is always selected, so that the details never stand empty beside rows.
    if (!m_view->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_view->select({});
}

void TestKitPage::takeFocus()
{
    if (m_contents->currentIndex() == 0)
        m_contents->findChild<QPushButton *>(QStringLiteral("sampleButton"))->setFocus(Qt::OtherFocusReason);
    else if (m_kit->target().url.isEmpty())
        m_run->urlEdit()->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void TestKitPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_kit->source()->refresh();
    m_kit->setWatching(true);
    if (const QWidget *focus = window()->focusWidget(); !focus || !isAncestorOf(focus))
        takeFocus();
}

void TestKitPage::hideEvent(QHideEvent *event)
{
    m_kit->setWatching(false);
    Page::hideEvent(event);
}

QByteArray TestKitPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << m_parts->saveState() << m_kit->target().toJson() << qint64(m_kit->source()->leeway().count())
           << m_kit->model()->choices();
    return state;
}

void TestKitPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_8);
    QByteArray parts;
    QByteArray target;
    qint64 leeway = 0; // milliseconds
    model::KitModel::Choices choices;
    stream >> parts >> target >> leeway >> choices;
    if (stream.status() != QDataStream::Ok)
        return;
    m_parts->restoreState(parts);
    m_kit->setTarget(model::KitTarget::fromJson(target));
    m_kit->model()->setChoices(choices);
    m_kit->source()->setLeeway(token::Duration(std::clamp<qint64>(leeway, 0, 86'400'000)));
}

} // namespace claimsmith::ui
