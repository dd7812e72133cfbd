// SPDX-License-Identifier: MIT
#include "craft/craftpage.h"

#include "craft/claimroweditor.h"
#include "craft/craftactions.h"
#include "craft/formcard.h"
#include "craft/responsecard.h"
#include "craft/resultcard.h"
#include "craft/signcard.h"
#include "keydialogs/keydialogs.h"
#include "model/crafting.h"
#include "model/keymaker.h"
#include "model/signingkeysmodel.h"
#include "model/templatesmodel.h"
#include "model/workbench.h"
#include "widgets/fieldedit.h"
#include "widgets/icons.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"

#include <QDataStream>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

#include <utility>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::Crafting;
using model::TemplatesModel;

namespace {

/// A file of more holds no keys.
constexpr qint64 longestKeyFile = 1024 * 1024;

QToolButton *toolButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("role", u"button"_s);
    button->setDefaultAction(action);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    return button;
}

} // namespace

CraftPage::CraftPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_crafting(context.workbench.crafting())
    , m_notice(new NoticeBar(this))
    , m_template(new FieldCombo(this))
    , m_saveTemplate(new QPushButton(tr("Save as template…"), this))
    , m_more(new QToolButton(this))
    , m_form(new FormCard(m_crafting, this))
    , m_sign(new SignCard(m_crafting, this))
    , m_generate(new QPushButton(this))
    , m_watch(new QPushButton(tr("Watch"), this))
    , m_first(new ResultCard(m_crafting, 0, this))
    , m_second(new ResultCard(m_crafting, 1, this))
    , m_response(new ResponseCard(m_crafting, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_keyDialogs(new KeyDialogs(&context.workbench, this))
    , m_actions(new CraftActions(context, {this, m_form, m_keyDialogs}, this))
{
    setObjectName(u"craftPage"_s);
    const Metrics &metrics = Theme::metrics();
    m_columns->setObjectName(u"craftSplitter"_s);
    m_columns->setHandleWidth(metrics.gap);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(makeLeft());
    m_columns->addWidget(makeRight());
    m_columns->setStretchFactor(0, 9);
    m_columns->setStretchFactor(1, 5);
    m_columns->setSizes({704, 372});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap, metrics.gap, metrics.gap, metrics.gap);
    layout->setSpacing(metrics.gap);
    layout->addWidget(m_notice);
    layout->addWidget(m_columns, 1);
    addActions(m_actions->undoActions());
    for (QAction *action : m_actions->undoActions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    wire();
    wireKeys();
    chooseFocusOrder();
    showChoices();
    showTrouble();
}

CraftPage::~CraftPage() { m_crafting->setTicking(false); }

QWidget *CraftPage::makeTop()
{
    auto *top = new QWidget(this);
    m_top = top;
    top->installEventFilter(this);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_template->setObjectName(u"templateCombo"_s);
    m_template->setModel(m_crafting->templates());
    m_template->setAccessibleName(tr("Template"));
    m_template->setToolTip(tr("Fill the form from a template; undo brings back what was there"));
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMinimumContentsLength(14);
    m_template->setMaximumWidth(260);
    m_template->setPlaceholderText(tr("Own form"));
    m_saveTemplate->setObjectName(u"saveTemplateButton"_s);
    m_saveTemplate->setToolTip(tr("Keep this form, without its key, to start from again"));
    m_more->setObjectName(u"templateMenuButton"_s);
    m_more->setProperty("role", u"button"_s);
    m_more->setIcon(icons::icon(u"more"_s));
    m_more->setToolTip(tr("Make many tokens; import, export and delete templates"));
    m_more->setAccessibleName(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addActions(m_actions->templateActions());
    m_more->setMenu(menu);
    layout->addWidget(m_template, 1);
    layout->addWidget(m_saveTemplate);
    layout->addWidget(m_more);
    layout->addStretch();
    for (QAction *action : m_actions->undoActions())
        layout->addWidget(toolButton(action, top));
    QToolButton *raw = toolButton(m_actions->rawAction(), top);
    raw->setObjectName(u"rawButton"_s);
    layout->addWidget(raw);
    return top;
}

QWidget *CraftPage::makeLeft()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::metrics().gap);
    layout->addWidget(makeTop());
    layout->addWidget(m_form, 1);
    layout->addWidget(m_sign);
    left->setMinimumWidth(474);
    return left;
}

QWidget *CraftPage::makeRight()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::metrics().gap);
    m_generate->setObjectName(u"generateButton"_s);
    m_generate->setAutoDefault(true); // Enter, too
    m_generate->setProperty("role", u"main"_s);
    m_generate->setToolTip(tr("Make the tokens anew: issued now, with new identifiers (Ctrl+Enter)"));
    m_watch->setObjectName(u"watchButton"_s);
    m_watch->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // as high as its neighbour
    m_watch->setToolTip(m_actions->watchAction()->toolTip());
    auto *making = new QHBoxLayout;
    making->setSpacing(8);
    making->addWidget(m_generate, 1);
    making->addWidget(m_watch);
    layout->addLayout(making);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    layout->addWidget(m_response, 1);
    right->setMinimumWidth(334);
    return right;
}

void CraftPage::wire()
{
    connect(m_crafting, &Crafting::choicesChanged, this, &CraftPage::showChoices);
    connect(m_crafting->templates(), &TemplatesModel::troubleChanged, this, &CraftPage::showTrouble);
    connect(m_crafting->templates(), &QAbstractItemModel::rowsInserted, this, &CraftPage::showChoices);
    connect(m_crafting->templates(), &QAbstractItemModel::rowsRemoved, this, &CraftPage::showChoices);
    connect(m_template, &QComboBox::activated, this, [this](int row) {
        m_crafting->applyTemplate(m_crafting->templates()->index(row).data(TemplatesModel::IdRole).toString());
    });
    connect(m_saveTemplate, &QPushButton::clicked, m_actions, &CraftActions::saveTemplate);
    connect(m_generate, &QPushButton::clicked, m_actions->generateAction(), &QAction::trigger);
    connect(m_watch, &QPushButton::clicked, m_actions->watchAction(), &QAction::trigger);
    connect(m_actions->watchAction(), &QAction::enabledChanged, m_watch, &QWidget::setEnabled);
    m_watch->setEnabled(m_actions->watchAction()->isEnabled());
    for (ResultCard *card : {m_first, m_second}) {
        connect(card, &ResultCard::copyTokenWanted, m_actions, &CraftActions::copyToken);
        connect(card, &ResultCard::copyBearerWanted, m_actions, &CraftActions::copyBearer);
        connect(card, &ResultCard::inspectWanted, m_actions, &CraftActions::inspect);
    }
    connect(m_response, &ResponseCard::copyWanted, m_actions, &CraftActions::copySnippet);
    connect(m_response, &ResponseCard::saveWanted, m_actions, &CraftActions::saveSnippet);
    connect(m_crafting, &Crafting::settled, m_notice, &NoticeBar::dismiss);
    connect(m_crafting->draft(0), &model::TokenDraft::resultChanged, this, &Page::verdictInViewChanged);
    connect(m_actions, &CraftActions::done, this, &Page::statusChanged);
    connect(m_actions, &CraftActions::refused, this, [this](const QString &words) {
        m_notice->showNotice(words, token::Tone::Refused);
        if (m_sign->wantsKey())
            m_sign->firstWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_actions, &CraftActions::pageWanted, this, &Page::pageWanted);
}

void CraftPage::wireKeys()
{
    connect(m_sign, &SignCard::newKeyWanted, m_keyDialogs, &KeyDialogs::newKey);
    connect(m_sign, &SignCard::pasteKeyWanted, m_keyDialogs, &KeyDialogs::pasteKey);
    connect(m_sign, &SignCard::openKeyWanted, m_keyDialogs, &KeyDialogs::openKeyFile);
    connect(m_sign, &SignCard::secretWanted, m_keyDialogs, [this] { m_keyDialogs->addSecret(); });
    connect(m_sign, &SignCard::quickKeyWanted, m_keyDialogs, [this] {
        m_keyDialogs->make({.algorithm = jose::AlgorithmId::HS256,
            .name = u"local-hs256"_s,
            .keyIdFrom = model::KeyWish::KeyIdFrom::Own,
            .keyId = "local-hs256"});
    });
    connect(m_keyDialogs, &KeyDialogs::added, this, &CraftPage::keyCame);
    connect(m_keyDialogs, &KeyDialogs::done, this, &Page::statusChanged);
    connect(m_keyDialogs, &KeyDialogs::fileChosen, this, &CraftPage::openFile);
    connect(m_keyDialogs, &KeyDialogs::failed, this,
        [this](const QString &words) { m_notice->showNotice(words, token::Tone::Refused); });
}

void CraftPage::chooseFocusOrder()
{
    setFocusProxy(m_template);
    setTabOrder({m_template, m_saveTemplate, m_more});
    setTabOrder(m_sign->firstWidget(), m_generate);
    setTabOrder(m_generate, m_watch);
    setTabOrder(m_watch, m_first->firstWidget());
    setTabOrder(m_first->lastWidget(), m_second->firstWidget());
    setTabOrder(m_second->lastWidget(), m_response->firstWidget());
}

void CraftPage::showChoices()
{
    m_template->setCurrentIndex(m_crafting->templates()->row(m_crafting->templateId()));
    m_generate->setText(m_crafting->isPair() ? tr("Generate pair") : tr("Generate token"));
}

void CraftPage::showTrouble()
{
    if (const QString words = m_crafting->fileTrouble(); !words.isEmpty())
        m_notice->showNotice(words, token::Tone::Attention);
}

QList<QAction *> CraftPage::menuActions(PageMenu menu) const { return m_actions->actions(menu); }

bool CraftPage::openFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_notice->showNotice(tr("%1 cannot be read: %2").arg(name, file.errorString()), token::Tone::Refused);
        return true;
    }
    const QByteArray contents = file.read(longestKeyFile + 1);
    const qsizetype before = m_context.workbench.keyring()->entries().size();
    if (contents.size() > longestKeyFile)
        return false;
    const auto imported = jose::importKeys(contents);
    if (!imported && imported.error().code == jose::ErrorCode::KeyEncrypted) {
        m_keyDialogs->unlock(contents, name);
        return true;
    }
    // What holds no key is another page's.
    if (!imported || imported->keys.isEmpty())
        return false;
    const model::Workbench::Taken taken = m_context.workbench.take(contents, name);
    emit statusChanged(tr("%1 is in the keyring: %2").arg(name, taken.words));
    const QList<model::KeyEntry> &entries = m_context.workbench.keyring()->entries();
    if (entries.size() > before)
        m_actions->takeKey(entries.at(before).handle);
    return true;
}

const token::Verdict *CraftPage::verdictInView() const
{
    const model::DraftResult &made = m_crafting->draft(0)->result();
    return made.isBlocked() ? nullptr : &made.verdict;
}

QByteArray CraftPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << m_columns->saveState() << m_form->isRaw() << m_form->currentTab();
    return state;
}

void CraftPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_8);
    QByteArray columns;
    bool raw = false;
    int tab = 0;
    stream >> columns >> raw >> tab;
    if (stream.status() != QDataStream::Ok)
        return;
    m_columns->restoreState(columns);
    m_actions->rawAction()->setChecked(raw);
    m_form->showTab(tab);
}

void CraftPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_crafting->setTicking(true);
    if (std::exchange(m_wasShown, true))
        return;
    takeFocusWhenShown();
}

void CraftPage::takeFocus()
{
    if (m_sign->wantsKey())
        m_sign->firstWidget()->setFocus(Qt::OtherFocusReason);
    else
        m_form->startTyping();
}

void CraftPage::keyCame(model::KeyHandle key)
{
    const bool wasFirst = m_crafting->signingKeys()->rowCount() == 1;
    m_actions->takeKey(key);
    // The button that had the keyboard is gone.
    if (wasFirst)
        takeFocus();
}

void CraftPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_crafting->setTicking(false);
    m_crafting->save();
}

bool CraftPage::eventFilter(QObject *watched, QEvent *event)
{
    // Where there is no room for it, the menu beside it has it alone.
    const int roomy = Theme::metrics().scaled(580);
    if (watched == m_top && event->type() == QEvent::Resize)
        m_saveTemplate->setVisible(m_top->width() >= roomy);
    return Page::eventFilter(watched, event);
}

} // namespace claimsmith::ui
