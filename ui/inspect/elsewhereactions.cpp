// SPDX-License-Identifier: MIT
#include "inspect/elsewhereactions.h"

#include "inspect/detailscard.h"
#include "inspect/elsewheretab.h"
#include "widgets/clipboardguard.h"
#include "widgets/icons.h"

namespace claimsmith::ui {

ElsewhereActions::ElsewhereActions(const PageContext &context, DetailsCard *details, QObject *parent)
    : PageActions(parent)
    , m_tab(details->elsewhere())
{
    QAction *markdown = add(PageMenu::Edit, tr("Copy Table as &Markdown"), "copyMarkdownAction",
        Qt::CTRL | Qt::ALT | Qt::Key_M, tr("Copy the table of the tab Elsewhere in words: for a ticket or a wiki"));
    QAction *csv = add(PageMenu::Edit, tr("Copy Table as CS&V"), "copyCsvAction", Qt::CTRL | Qt::ALT | Qt::Key_V,
        tr("Copy the table of the tab Elsewhere in codes and seconds: for a program or a spreadsheet"));
    QAction *libraries = add(PageMenu::View, tr("&Elsewhere"), "librariesAction", Qt::ALT | Qt::Key_6,
        tr("Show how other libraries would judge the times of the token"));
    QAction *skew = add(PageMenu::View, tr("Clock &Skew"), "skewAction", Qt::ALT | Qt::Key_7,
        tr("Show what verifiers say whose clock is off, or who allow another leeway"));
    m_setClock = add(PageMenu::View, tr("Set Clock to This &Row"), "clockToRowAction", Qt::CTRL | Qt::ALT | Qt::Key_J,
        tr("Set the clock to the instant of the row that is selected under Clock skew"));
    for (QAction *copy : {markdown, csv})
        copy->setIcon(icons::icon(QStringLiteral("copy")));
    m_setClock->setIcon(icons::icon(QStringLiteral("clock")));
    m_copies = {markdown, csv};
    m_tab->setCopyActions(m_copies);
    m_tab->matrix()->addAction(m_setClock);

    ClipboardGuard *clipboard = &context.clipboard;
    connect(markdown, &QAction::triggered, this, [this, clipboard] {
        clipboard->copyPlain(token::toMarkdown(m_tab->wordedTable()));
        emit done(tr("Table copied as Markdown"));
    });
    connect(csv, &QAction::triggered, this, [this, clipboard] {
        clipboard->copyPlain(token::toCsv(m_tab->plainTable()));
        emit done(tr("Table copied as CSV"));
    });
    const auto show = [this, details](ElsewhereTab::View view) {
        m_tab->setView(view);
        details->showTab(DetailsCard::Tab::Elsewhere);
    };
    connect(libraries, &QAction::triggered, details, [show] { show(ElsewhereTab::View::Libraries); });
    connect(skew, &QAction::triggered, details, [show] { show(ElsewhereTab::View::Skew); });
    connect(m_setClock, &QAction::triggered, m_tab, &ElsewhereTab::setClockToRow);
    connect(m_tab, &ElsewhereTab::tableChanged, this, &ElsewhereActions::refresh);
    refresh();
}

void ElsewhereActions::refresh()
{
    for (QAction *copy : std::as_const(m_copies))
        copy->setEnabled(m_tab->hasTable());
    m_setClock->setEnabled(m_tab->hasInstant());
}

} // namespace claimsmith::ui
