// SPDX-License-Identifier: MIT
#include "help/manualwindow.h"

#include "help/manualview.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { PageRole = Qt::UserRole, AnchorRole };

} // namespace

ManualWindow::ManualWindow(const model::Manual &manual, QWidget *parent)
    : QDialog(parent)
    , m_manual(manual)
    , m_search(new QLineEdit(this))
    , m_contents(new QTreeWidget(this))
    , m_view(new ManualView(this))
    , m_backButton(new QToolButton(this))
    , m_forwardButton(new QToolButton(this))
{
    setWindowTitle(tr("Manual"));
    setObjectName(u"manualWindow"_s);
    setWindowFlags(windowFlags() | Qt::WindowMaximizeButtonHint | Qt::WindowMinimizeButtonHint);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(Theme::metrics().gap);
    parts->addWidget(makeContents());
    parts->addWidget(makePage());
    parts->setStretchFactor(1, 1);
    parts->setSizes({230, 630});
    const int gap = Theme::metrics().gap;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(parts);
    resize(900, 640);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_view->setFocus();
}

QWidget *ManualWindow::makeContents()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::metrics().gap);
    layout->addWidget(m_search);
    layout->addWidget(m_contents, 1);
    m_search->setObjectName(u"manualSearch"_s);
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setToolTip(tr("Leaves the pages that have all of these words; Enter goes to the next place (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->addAction(icons::icon(u"inspect"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(u"manualContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setProperty("role", u"framed"_s);
    m_contents->setHeaderHidden(true);
    m_contents->ensurePolished(); // the height of a row is taken when it is first laid out
    for (const model::ManualPage &page : m_manual.pages()) {
        auto *entry = new QTreeWidgetItem(m_contents, {page.title});
        entry->setData(0, PageRole, page.name);
        for (const model::ManualSection &section : page.sections) {
            auto *below = new QTreeWidgetItem(entry, {section.title});
            below->setData(0, PageRole, page.name);
            below->setData(0, AnchorRole, section.anchor);
        }
    }
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            showPage(item->data(0, PageRole).toString(), item->data(0, AnchorRole).toString());
    });
    return side;
}

QWidget *ManualWindow::makePage()
{
    auto *side = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QToolButton *button, const char *name, const QString &icon, QKeySequence::StandardKey key,
                         const QString &words) {
        const QKeySequence keys(key);
        button->setObjectName(QLatin1StringView(name));
        button->setProperty("role", u"flat"_s);
        button->setIcon(icons::icon(icon));
        button->setShortcut(keys);
        button->setAccessibleName(words);
        button->setToolTip(tr("%1 (%2)").arg(words, keys.toString(QKeySequence::NativeText)));
        row->addWidget(button);
    };
    add(m_backButton, "manualBackButton", u"chevron-left"_s, QKeySequence::Back, tr("Back"));
    add(m_forwardButton, "manualForwardButton", u"chevron-right"_s, QKeySequence::Forward, tr("Forward"));
    row->addStretch(1);
    auto *close = new QPushButton(tr("Close"), side);
    row->addWidget(close);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::metrics().gap);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_backButton, &QToolButton::clicked, this, [this] { step(m_back, m_forward); });
    connect(m_forwardButton, &QToolButton::clicked, this, [this] { step(m_forward, m_back); });
    connect(m_view, &ManualView::linkFollowed, this, &ManualWindow::follow);
    return side;
}

void ManualWindow::showPage(const QString &name, const QString &anchor)
{
    const Place place{m_manual.find(name) ? name : model::Manual::names().first(), anchor};
    if (place.page == m_here.page && place.anchor == m_here.anchor)
        return m_view->showAnchor(anchor);
    if (!m_here.page.isEmpty())
        m_back.append(m_here);
    m_forward.clear();
    go(place);
}

void ManualWindow::go(const Place &place)
{
    const bool samePage = place.page == m_here.page;
    m_here = place;
    const model::ManualPage *page = m_manual.find(place.page);
    if (samePage)
        m_view->showAnchor(place.anchor);
    else
        m_view->showPage(*page, place.anchor);
    setWindowTitle(tr("%1 – Manual").arg(page->title));
    m_backButton->setEnabled(!m_back.isEmpty());
    m_forwardButton->setEnabled(!m_forward.isEmpty());
    selectContents();
}

void ManualWindow::follow(const QString &link)
{
    if (const auto target = model::Manual::target(link))
        showPage(target->page.isEmpty() ? m_here.page : target->page, target->anchor);
}

/// Back or forward: from the end of one list to the end of the other.
void ManualWindow::step(QList<Place> &from, QList<Place> &to)
{
    if (from.isEmpty())
        return;
    to.append(m_here);
    go(from.takeLast());
}

void ManualWindow::selectContents()
{
    const QSignalBlocker quiet(m_contents);
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *entry = m_contents->topLevelItem(i);
        if (entry->data(0, PageRole) != m_here.page)
            continue;
        QTreeWidgetItem *found = entry;
        for (int row = 0; row < entry->childCount(); ++row) {
            if (entry->child(row)->data(0, AnchorRole).toString() == m_here.anchor && !m_here.anchor.isEmpty())
                found = entry->child(row);
        }
        entry->setExpanded(true);
        m_contents->setCurrentItem(found);
    }
}

void ManualWindow::search(const QString &text)
{
    const QStringList found = m_manual.search(text);
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *entry = m_contents->topLevelItem(i);
        entry->setHidden(!found.contains(entry->data(0, PageRole).toString()));
    }
    m_view->markWords(text);
    if (!found.isEmpty() && !found.contains(m_here.page))
        showPage(found.first());
}

/// The next place on this page, or the first one on the next page that has any.
void ManualWindow::findNext()
{
    if (m_view->toNextMark())
        return;
    const QStringList found = m_manual.search(m_search->text());
    if (found.isEmpty())
        return;
    showPage(found.at((found.indexOf(m_here.page) + 1) % found.size()));
    m_view->markWords(m_search->text());
    m_view->toNextMark();
}

void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_search->hasFocus())
        findNext();
    else
        QDialog::keyPressEvent(event);
}

} // namespace claimsmith::ui
