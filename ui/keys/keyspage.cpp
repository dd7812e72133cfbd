// SPDX-License-Identifier: MIT
#include "keys/keyspage.h"

#include "keydialogs/keydialogs.h"
#include "keydialogs/keyfile.h"
#include "keys/factscard.h"
#include "keys/keepingbars.h"
#include "keys/keysactions.h"
#include "keys/keysview.h"
#include "keys/materialcard.h"
#include "model/keyimport.h"
#include "model/keykeeping.h"
#include "model/keysmodel.h"
#include "model/workbench.h"
#include "token/extract.h"
#include "widgets/actionbutton.h"
#include "widgets/emptypage.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QDataStream>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

namespace claimsmith::ui {

using model::KeyHandle;
using model::KeyKeeping;

KeysPage::KeysPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_keys(new model::KeysModel(
          context.workbench.keyring(), context.workbench.keeping(), context.workbench.inspection(), this))
    , m_bars(new KeepingBars(context.workbench.keeping(), this))
    , m_view(new KeysView(m_keys, this))
    , m_facts(new FactsCard(context.workbench.keyring(), context.workbench.keeping(), this))
    , m_material(new MaterialCard(this))
    , m_dialogs(new KeyDialogs(&context.workbench, this))
    , m_actions(new KeysActions(context, {this, m_view, m_facts, m_material, m_dialogs}, this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_noMatch(new WrapLabel(this))
    , m_contents(new QStackedWidget(this))
    , m_rows(new QStackedWidget(this))
    , m_parts(new QSplitter(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("keysPage"));
    setAcceptDrops(true);
    const Metrics &metrics = Theme::metrics();
    m_parts->setObjectName(QStringLiteral("keysSplitter"));
    m_parts->setHandleWidth(metrics.gap);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(makeTable());
    m_parts->addWidget(makeDetails());
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 0);
    m_parts->setSizes({330, 310});
    m_contents->addWidget(makeEmpty());
    m_contents->addWidget(m_parts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap, metrics.gap, metrics.gap, metrics.gap);
    layout->setSpacing(metrics.gap);
    layout->addWidget(m_bars->above());
    layout->addWidget(makeTop());
    layout->addWidget(m_contents, 1);
    layout->addWidget(m_bars->below());
    wire();
    chooseFocusOrder();
    showContents();
    showSelected();
}

KeysPage::~KeysPage()
{
    // A name that is being typed is taken while the page is still whole: its fields tell of the end of typing as they
    // go.
    if (QWidget *typing = focusWidget())
        typing->clearFocus();
}

QWidget *KeysPage::makeTop()
{
    auto *top = new QWidget(this);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(actionButton(m_actions->importAction(), tr("Import…"), "importButton", top));
    layout->addWidget(actionButton(m_actions->newAction(), tr("New key…"), "newKeyButton", top));
    layout->addWidget(actionButton(m_actions->fetchAction(), tr("Fetch…"), "fetchKeysButton", top));
    layout->addStretch(1);
    m_count->setObjectName(QStringLiteral("countLabel"));
    m_count->setProperty("role", QStringLiteral("dim"));
    layout->addWidget(m_count);
    m_filter->setObjectName(QStringLiteral("filterEdit"));
    m_filter->setAccessibleName(tr("Filter keys"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setToolTip(tr("Shows the keys that hold every word: name, key ID, algorithm, thumbprint, … (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(240);
    layout->addWidget(m_filter, 1);
    return top;
}

QWidget *KeysPage::makeTable()
{
    m_table = new Card(this);
    m_table->setObjectName(QStringLiteral("tableCard"));
    m_table->setFlush(true);
    m_noMatch->setObjectName(QStringLiteral("noMatchLabel"));
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->setProperty("role", QStringLiteral("dim"));
    m_rows->addWidget(m_view);
    m_rows->addWidget(m_noMatch);
    m_table->bodyLayout()->addWidget(m_rows);
    m_table->setMinimumHeight(150);
    return m_table;
}

QWidget *KeysPage::makeDetails()
{
    m_details = new QSplitter(Qt::Horizontal, this);
    m_details->setObjectName(QStringLiteral("detailSplitter"));
    m_details->setHandleWidth(Theme::metrics().gap);
    m_details->setChildrenCollapsible(false);
    m_details->addWidget(m_facts);
    m_details->addWidget(m_material);
    m_details->setSizes({540, 540});
    m_facts->setMinimumWidth(320);
    m_material->setMinimumWidth(320);
    m_details->setMinimumHeight(190);
    return m_details;
}

QWidget *KeysPage::makeEmpty()
{
    auto *card = new Card(this);
    auto *empty = new EmptyPage(tr("No keys yet"),
        tr("Paste one (Ctrl+V), drop a file here, or make a new one.\nJWK, JWKS, PEM, certificates, PKCS #12 and "
           "OpenSSH keys are read. Private parts are written nowhere unless you keep them in the system key store."),
        card);
    empty->setObjectName(QStringLiteral("keysEmpty"));
    const QPushButton *import =
        empty->addButton(tr("Import…"), "emptyImportButton", m_actions->importAction()->toolTip());
    const QPushButton *make = empty->addButton(tr("New key…"), "emptyNewButton", m_actions->newAction()->toolTip());
    const QPushButton *sample = empty->addButton(tr("Try a sample"), "sampleButton",
        tr("Adds the public key that verifies the sample token of Inspect"), EmptyPage::Accent::Yes);
    connect(import, &QPushButton::clicked, m_actions->importAction(), &QAction::trigger);
    connect(make, &QPushButton::clicked, m_actions->newAction(), &QAction::trigger);
    connect(sample, &QPushButton::clicked, m_actions, &KeysActions::trySample);
    card->bodyLayout()->addWidget(empty);
    return card;
}

void KeysPage::wire()
{
    KeyKeeping *keeping = m_context.workbench.keeping();
    connect(m_keys, &QAbstractItemModel::rowsInserted, this, &KeysPage::showContents);
    connect(m_keys, &QAbstractItemModel::rowsRemoved, this, &KeysPage::showContents);
    connect(m_keys, &QAbstractItemModel::modelReset, this, &KeysPage::showContents);
    connect(m_keys, &QAbstractItemModel::dataChanged, this, &KeysPage::showSelected);
    connect(m_view, &KeysView::selectedKeysChanged, this, &KeysPage::showSelected);
    connect(m_view, &KeysView::copyWanted, m_actions, &KeysActions::copyPublic);
    connect(m_view, &KeysView::pasteWanted, m_actions, &KeysActions::paste);
    connect(m_view, &KeysView::undoWanted, m_actions->undoAction(), &QAction::trigger);
    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_actions->filterAction(), &QAction::triggered, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_facts, &FactsCard::keepWanted, m_actions, &KeysActions::keep);
    connect(m_facts, &FactsCard::forgetWanted, m_actions, &KeysActions::forget);
    connect(m_facts, &FactsCard::unlockWanted, m_actions, &KeysActions::unlock);
    connect(keeping, &KeyKeeping::kept, this, [this] { emit statusChanged(tr("Kept in the system key store")); });
    connect(keeping, &KeyKeeping::forgotten, this, [this] { emit statusChanged(tr("Kept for this run only")); });
    connect(m_dialogs, &KeyDialogs::failed, m_bars, &KeepingBars::refuse);
    connect(m_actions, &KeysActions::refused, m_bars, &KeepingBars::refuse);
    connect(m_dialogs, &KeyDialogs::done, this, &Page::statusChanged);
    connect(m_dialogs, &KeyDialogs::fileChosen, this, &KeysPage::openFile);
    connect(m_actions, &KeysActions::done, this, &Page::statusChanged);
    connect(m_actions, &KeysActions::pageWanted, this, &Page::pageWanted);
    connect(m_actions, &KeysActions::connectionChanged, this, &Page::connectionChanged);
    connect(m_actions, &KeysActions::keysAdded, this, &KeysPage::showAdded);
}

void KeysPage::chooseFocusOrder()
{
    setFocusProxy(m_view);
    setTabOrder(m_filter, m_view);
    setTabOrder(m_view, m_facts->firstWidget());
}

void KeysPage::filter(const QString &text)
{
    m_view->setFilter(text);
    showContents();
}

void KeysPage::showContents()
{
    const int count = m_keys->rowCount();
    const int shown = m_view->shownCount();
    m_rows->setCurrentIndex(shown == 0 && count > 0 ? 1 : 0);
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && m_contents->isAncestorOf(focus);
    const int contents = count == 0 ? 0 : 1;
    if (std::exchange(m_shownContents, contents) != contents) {
        m_contents->setCurrentIndex(contents);
        if (hadFocus)
            takeFocus(); // what had the keyboard is gone
    }
    m_noMatch->setText(tr("No key holds “%1”.").arg(m_filter->text().simplified()));
    m_filter->setEnabled(count > 0);
    if (count == 0)
        m_count->clear();
    else if (m_view->isFiltered())
        m_count->setText(tr("%1 of %n keys", nullptr, count).arg(shown));
    else
        m_count->setText(tr("%n keys", nullptr, count));
    // Something is always selected, so that the details never stand empty beside keys.
    if (shown > 0 && m_view->selectedKeys().isEmpty())
        m_view->selectOne();
    showSelected();
}

void KeysPage::showSelected()
{
    const QList<KeyHandle> keys = m_view->selectedKeys();
    m_facts->setKeys(keys);
    const model::KeyEntry *one = keys.size() == 1 ? m_context.workbench.keyring()->entry(keys.constFirst()) : nullptr;
    m_material->setKey(one ? one->key : jose::Key());
}

void KeysPage::showAdded(const QList<KeyHandle> &keys)
{
    m_filter->clear();
    m_view->select(keys);
    m_view->setFocus(Qt::OtherFocusReason);
}

void KeysPage::setUndoOffer(std::chrono::milliseconds time) { m_bars->setOffer(time); }

QList<QAction *> KeysPage::menuActions(PageMenu menu) const { return m_actions->actions(menu); }

bool KeysPage::openFile(const QString &path)
{
    const auto contents = keyfile::read(path);
    if (!contents) {
        m_bars->refuse(contents.error());
        return true;
    }
    const auto read = model::readKeys(*contents);
    const bool isNoKey = !read && read.error().code == jose::ErrorCode::KeyUnrecognised;
    if (isNoKey && !token::extract(*contents, 1).isEmpty())
        return false;
    m_dialogs->readFile(path);
    return true;
}

/// One is shown to choose from; of several, all that can be read without asking is taken.
void KeysPage::openFiles(const QStringList &paths)
{
    if (paths.size() == 1) {
        if (!openFile(paths.constFirst()))
            m_dialogs->readFile(paths.constFirst());
        return;
    }
    model::KeyImport import(m_context.workbench.keyring());
    QList<KeyHandle> taken;
    QStringList refused;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        const auto contents = keyfile::read(path);
        if (contents)
            import.read(*contents, name, path);
        if (!contents)
            refused.append(contents.error());
        else if (import.status() == model::KeyImport::Status::Keys)
            taken += import.take();
        else
            refused.append(tr("%1: %2").arg(name, import.words()));
    }
    if (!refused.isEmpty())
        m_bars->refuse(refused.join(u'\n'));
    if (taken.isEmpty())
        return;
    emit statusChanged(tr("%n keys added", nullptr, static_cast<int>(taken.size())));
    showAdded(taken);
}

QByteArray KeysPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << m_parts->saveState() << m_details->saveState() << m_view->saveColumns()
           << (m_material->form() == MaterialCard::Form::Pem);
    return state;
}

void KeysPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_8);
    QByteArray parts;
    QByteArray details;
    QByteArray columns;
    bool pem = false;
    stream >> parts >> details >> columns >> pem;
    if (stream.status() != QDataStream::Ok)
        return;
    m_parts->restoreState(parts);
    m_details->restoreState(details);
    m_view->restoreColumns(columns);
    m_material->setForm(pem ? MaterialCard::Form::Pem : MaterialCard::Form::Jwk);
}

void KeysPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_keys->setWatching(true);
    takeFocusWhenShown();
}

void KeysPage::takeFocus()
{
    if (m_contents->currentIndex() == 0)
        findChild<QPushButton *>(QStringLiteral("emptyImportButton"))->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void KeysPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_keys->setWatching(false);
}

void KeysPage::keyPressEvent(QKeyEvent *event)
{
    // Comes here only where the widget with the focus takes no text itself.
    if (event->matches(QKeySequence::Paste))
        m_actions->paste();
    else
        Page::keyPressEvent(event);
}

void KeysPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!keyfile::paths(event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void KeysPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = keyfile::paths(event->mimeData());
    if (!paths.isEmpty())
        openFiles(paths);
    else if (event->mimeData()->hasText())
        m_dialogs->pasteText(event->mimeData()->text());
    event->acceptProposedAction();
}

} // namespace claimsmith::ui
