// SPDX-License-Identifier: MIT
#include "inspect/inspectpage.h"

#include "axisactions.h"
#include "clock/testtimenotice.h"
#include "inspect/detailscard.h"
#include "inspect/editactions.h"
#include "inspect/elsewhereactions.h"
#include "inspect/emptystate.h"
#include "inspect/expectcard.h"
#include "inspect/inspectactions.h"
#include "inspect/keycard.h"
#include "inspect/tokencard.h"
#include "keydialogs/keydialogs.h"
#include "model/inspection.h"
#include "model/tokenediting.h"
#include "model/workbench.h"
#include "widgets/card.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"
#include "widgets/tokenedit.h"
#include "widgets/validitybar.h"
#include "widgets/verdictbanner.h"

#include <QDataStream>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace claimsmith::ui {

using model::Inspection;
using model::Workbench;
using token::Axis;

namespace {

/// A file of more is neither a key nor a token with its envelope.
constexpr qint64 longestFile = 16 * 1024 * 1024;

QString firstFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.isEmpty() ? QString() : urls.constFirst().toLocalFile();
}

} // namespace

InspectPage::InspectPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_notice(new NoticeBar(this))
    , m_token(new TokenCard(context.workbench.inspection(), context.workbench.editing(), this))
    , m_key(new KeyCard(context.workbench.inspection(), context.workbench.keyring(), this))
    , m_expect(new ExpectCard(context.workbench.inspection(), this))
    , m_banner(new VerdictBanner(this))
    , m_validity(new ValidityBar(this))
    , m_details(new DetailsCard(&context.workbench, this))
    , m_empty(new EmptyState(this))
    , m_right(new QStackedWidget(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_keyDialogs(new KeyDialogs(&context.workbench, this))
    , m_second(new QTimer(this))
{
    setObjectName(QStringLiteral("inspectPage"));
    setAcceptDrops(true);
    const Metrics &metrics = Theme::metrics();
    m_columns->setObjectName(QStringLiteral("columnSplitter"));
    m_columns->setHandleWidth(metrics.gap);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(makeLeft());
    m_columns->addWidget(makeRight());
    m_columns->setStretchFactor(0, 2);
    m_columns->setStretchFactor(1, 3);
    m_columns->setSizes({420, 656});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap, metrics.gap, metrics.gap, metrics.gap);
    layout->setSpacing(metrics.gap);
    layout->addWidget(m_notice);
    layout->addWidget(m_columns, 1);
    m_actions = new InspectActions(context, {m_token, m_key, m_expect, m_details, m_keyDialogs}, this);
    m_edits = new EditActions(context, m_details, this);
    m_elsewhere = new ElsewhereActions(context, m_details, this);
    m_zoom = new AxisActions(m_validity, this);
    m_second->setObjectName(QStringLiteral("secondTimer"));
    m_second->setSingleShot(true);
    followTestTime(m_banner, context.workbench.clock());
    wire();
    chooseFocusOrder();
    showVerdict();
    showEditing();
}

InspectPage::~InspectPage() { m_context.workbench.inspection()->setTicking(false); }

QWidget *InspectPage::makeLeft()
{
    const int gap = Theme::metrics().gap;
    auto *below = new QWidget(this);
    auto *cards = new QVBoxLayout(below);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(gap);
    cards->addWidget(m_key);
    cards->addWidget(m_expect);
    cards->addStretch();
    // In a low window the cards scroll instead of pushing the token out of sight.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("cardScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    below->setAutoFillBackground(false);
    scroll->setWidget(below);
    m_leftRows = new QSplitter(Qt::Vertical, this);
    m_leftRows->setObjectName(QStringLiteral("leftSplitter"));
    m_leftRows->setHandleWidth(gap);
    m_leftRows->setChildrenCollapsible(false);
    m_leftRows->addWidget(m_token);
    m_leftRows->addWidget(scroll);
    m_leftRows->setStretchFactor(0, 1);
    m_leftRows->setStretchFactor(1, 0);
    scroll->setMinimumWidth(320);
    // As high as the cards need; what is left belongs to the token. A scroll area alone asks for less.
    const int cardsHeight = below->sizeHint().height() + scroll->frameWidth() * 2;
    m_leftRows->setSizes({cardsHeight, cardsHeight});
    return m_leftRows;
}

QWidget *InspectPage::makeRight()
{
    const int gap = Theme::metrics().gap;
    auto *answer = new QWidget(this);
    auto *layout = new QVBoxLayout(answer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    auto *validity = new Card(this);
    validity->setFlush(true);
    validity->bodyLayout()->addWidget(m_validity);
    m_banner->setObjectName(QStringLiteral("verdictBanner"));
    m_validity->setObjectName(QStringLiteral("validityBar"));
    layout->addWidget(m_banner);
    layout->addWidget(validity);
    m_validityCard = validity;
    layout->addWidget(m_details, 1);
    auto *emptyCard = new Card(this);
    emptyCard->bodyLayout()->addWidget(m_empty);
    m_right->addWidget(emptyCard);
    m_right->addWidget(answer);
    return m_right;
}

void InspectPage::wire()
{
    Inspection *inspection = m_context.workbench.inspection();
    connect(inspection, &Inspection::verdictChanged, this, &InspectPage::showVerdict);
    connect(inspection, &Inspection::ticked, this, &InspectPage::showVerdict);
    connect(inspection, &Inspection::textChanged, this, [this] {
        m_notice->dismiss();
        showVerdict();
    });
    connect(m_second, &QTimer::timeout, this, &InspectPage::tickSecond);
    const model::TokenEditing *editing = m_context.workbench.editing();
    connect(editing, &model::TokenEditing::changed, this, &InspectPage::showEditing);
    connect(editing, &model::TokenEditing::refused, this,
        [this](const QString &why) { m_notice->showNotice(why, token::Tone::Refused); });
    wireTimeline();
    connect(m_banner, &VerdictBanner::noticeLinkActivated, m_edits, &EditActions::goBack);
    connect(m_edits, &EditActions::pageWanted, this, &Page::pageWanted);

    connect(m_token, &TokenCard::pasteWanted, m_actions, &InspectActions::paste);
    connect(m_token, &TokenCard::clearWanted, m_actions, &InspectActions::clear);
    connect(m_token, &TokenCard::openWanted, this, &Page::openRequested);
    connect(m_token, &TokenCard::fileDropped, this, &InspectPage::openFile);
    connect(m_token, &TokenCard::refused, this,
        [this](const QString &why) { m_notice->showNotice(why, token::Tone::Refused); });
    connect(m_empty, &EmptyState::pasteWanted, m_actions, &InspectActions::paste);
    connect(m_empty, &EmptyState::openWanted, this, &Page::openRequested);
    connect(m_empty, &EmptyState::sampleWanted, m_actions, &InspectActions::trySample);
    connect(m_key, &KeyCard::pasteKeyWanted, m_keyDialogs, &KeyDialogs::pasteKey);
    connect(m_key, &KeyCard::openKeyWanted, m_keyDialogs, &KeyDialogs::openKeyFile);
    connect(m_key, &KeyCard::secretWanted, m_keyDialogs, [this] { m_keyDialogs->addSecret(); });
    connect(m_keyDialogs, &KeyDialogs::fileChosen, this, &InspectPage::openFile);
    connect(m_keyDialogs, &KeyDialogs::done, this, &Page::statusChanged);
    connect(m_actions, &InspectActions::done, this, &Page::statusChanged);
    connect(m_elsewhere, &ElsewhereActions::done, this, &Page::statusChanged);
    connect(m_banner, &VerdictBanner::linkActivated, this, [this](Axis axis) {
        if (axis == Axis::Claims)
            m_expect->startTyping();
        else if (axis == Axis::Signature)
            m_keyDialogs->pasteKey();
        else if (axis == Axis::Time)
            m_actions->watch();
    });
    connect(
        m_details, &DetailsCard::placeWanted, this, [this](qsizetype offset) { m_token->selectInToken(offset, 1); });
}

void InspectPage::wireTimeline()
{
    m_validity->setClock(m_context.workbench.clock());
    m_token->setClock(m_context.workbench.clock());
    model::TokenEditing *editing = m_context.workbench.editing();
    connect(m_validity, &ValidityBar::boundaryGrabbed, editing, &model::TokenEditing::finishTyping);
    connect(m_validity, &ValidityBar::boundaryDragged, editing,
        [editing](token::Boundary boundary, token::Instant to) { editing->moveTime(token::claimName(boundary), to); });
    connect(m_validity, &ValidityBar::boundaryReleased, editing, &model::TokenEditing::takeMovesBack);
}

void InspectPage::chooseFocusOrder()
{
    setFocusProxy(m_token->edit());
    setTabOrder(m_token->lastWidget(), m_key->firstWidget());
    setTabOrder(m_key->lastWidget(), m_expect->firstWidget());
    setTabOrder(m_expect->lastWidget(), m_banner);
    setTabOrder(m_banner, m_validity);
    m_details->takeFocusAfter(m_validity);
}

void InspectPage::showVerdict()
{
    const Inspection *inspection = m_context.workbench.inspection();
    const bool empty = inspection->isEmpty();
    m_right->setCurrentIndex(empty ? 0 : 1);
    if (empty) {
        m_banner->clear();
        m_validity->clear();
        return;
    }
    const token::Verdict &verdict = inspection->verdict();
    // A link stands only where following it changes the answer, or goes on from it.
    const bool hasClaims = verdict.time != token::TimeStatus::NotChecked;
    const bool wantsClaims =
        hasClaims && verdict.claims == token::ClaimsStatus::NotChecked && !inspection->policy().expectsClaims();
    const bool wantsKey = std::ranges::any_of(verdict.failures, [](const token::Failure &failure) {
        return failure.code == token::FailureCode::SignatureNotChecked && failure.claim.isEmpty();
    });
    m_banner->setLink(Axis::Claims, wantsClaims ? tr("Set expectations…") : QString());
    m_banner->setLink(Axis::Time, verdict.expiresAt ? tr("Watch it") : QString());
    m_banner->setLink(Axis::Signature, wantsKey ? tr("Add a key…") : QString());
    m_banner->setVerdict(verdict, *inspection->token(), inspection->keys());
    m_validity->setVerdict(verdict);
    m_validityCard->setVisible(hasClaims);
    if (!m_second->isActive())
        tickSecond();
}

void InspectPage::showEditing()
{
    const model::TokenEditing *editing = m_context.workbench.editing();
    m_validity->setEditable(editing->isOn());
    m_banner->setNotice(editing->notice(), editing->isEdited() ? tr("Back to the pasted token") : QString());
}

void InspectPage::tickSecond()
{
    if (!isVisible() || window()->isMinimized() || m_context.workbench.inspection()->isEmpty())
        return;
    // The bar shows the time of day to the second; a clock that stands still repaints nothing.
    const token::Instant now = m_context.workbench.clock()->now();
    m_validity->setNow(now);
    const auto past = now - std::chrono::floor<std::chrono::seconds>(now);
    m_second->start(std::chrono::seconds(1) - past);
}

QList<QAction *> InspectPage::menuActions(PageMenu menu) const
{
    return m_actions->actions(menu) + m_edits->actions(menu) + m_elsewhere->actions(menu) + m_zoom->actions(menu);
}

bool InspectPage::openText(const QString &text)
{
    m_token->setText(text);
    return true;
}

bool InspectPage::openFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_notice->showNotice(tr("%1 cannot be read: %2").arg(name, file.errorString()), token::Tone::Refused);
        return true;
    }
    const QByteArray contents = file.read(longestFile + 1);
    if (contents.size() > longestFile) {
        m_notice->showNotice(
            tr("%1 is over 16 MiB: neither a token nor a key is so large").arg(name), token::Tone::Refused);
        return true;
    }
    const Workbench::Taken taken = m_context.workbench.take(contents, name);
    switch (taken.kind) {
    case Workbench::Taken::Kind::Token:
        emit statusChanged(tr("%1: token read").arg(name));
        break;
    case Workbench::Taken::Kind::Keys:
        m_notice->showNotice(tr("%1 is in the keyring: %2").arg(name, taken.words), token::Tone::Good);
        break;
    case Workbench::Taken::Kind::KeyLocked:
        m_keyDialogs->unlock(contents, name);
        break;
    case Workbench::Taken::Kind::Neither:
        m_notice->showNotice(tr("%1: %2").arg(name, taken.words), token::Tone::Refused);
        break;
    }
    return true;
}

QByteArray InspectPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << m_columns->saveState() << m_leftRows->saveState() << m_details->saveState();
    return state;
}

void InspectPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_8);
    QByteArray columns;
    QByteArray rows;
    QByteArray details;
    stream >> columns >> rows >> details;
    if (stream.status() != QDataStream::Ok)
        return;
    m_columns->restoreState(columns);
    m_leftRows->restoreState(rows);
    m_details->restoreState(details);
}

void InspectPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_context.workbench.inspection()->setTicking(true);
    m_details->setTicking(true);
    tickSecond();
    // At start nothing has the keyboard yet: the first thing that people do is paste.
    if (!window()->focusWidget())
        setFocus();
}

void InspectPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_context.workbench.inspection()->setTicking(false);
    m_details->setTicking(false);
    m_second->stop();
}

void InspectPage::keyPressEvent(QKeyEvent *event)
{
    // Comes here only where the widget with the focus takes no text itself.
    QUndoStack *edits = m_context.workbench.editing()->undoStack();
    if (event->matches(QKeySequence::Paste))
        m_actions->paste();
    else if (event->matches(QKeySequence::Undo))
        edits->undo();
    else if (event->matches(QKeySequence::Redo))
        edits->redo();
    else
        Page::keyPressEvent(event);
}

void InspectPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!firstFile(event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void InspectPage::dropEvent(QDropEvent *event)
{
    const QString path = firstFile(event->mimeData());
    if (!path.isEmpty())
        openFile(path);
    else if (event->mimeData()->hasText())
        openText(event->mimeData()->text());
    event->acceptProposedAction();
}

} // namespace claimsmith::ui
