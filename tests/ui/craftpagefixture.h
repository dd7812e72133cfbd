// SPDX-License-Identifier: MIT
#pragma once

#include "craft/claimformview.h"
#include "craft/craftpage.h"
#include "jose/crypto/crypto.h"
#include "model/crafting.h"
#include "model/keyringmodel.h"
#include "model/rfctokens.h"
#include "model/workbench.h"
#include "widgets/clipboardguard.h"
#include "widgets/theme.h"
#include "widgets/tokenedit.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace claimsmith::testsupport {

/// The Craft page on its own, with a clock that stands still, filled and read as a person would: the base of its tests.
struct CraftPageFixture
{
    static constexpr token::Instant issue = token::fromSeconds(1'700'000'000);

    /// A first start of the program; it keeps its files in a folder of its own.
    void begin()
    {
        folder = std::make_unique<QTemporaryDir>();
        open();
    }
    /// The next one.
    void restart()
    {
        close();
        open();
    }
    void close()
    {
        page.reset();
        clipboard.reset();
        workbench.reset();
    }
    void open()
    {
        workbench = std::make_unique<model::Workbench>();
        workbench->setDataFolder(folder->path());
        workbench->clock()->freeze(issue);
        clipboard = std::make_unique<ui::ClipboardGuard>();
        page = std::make_unique<ui::CraftPage>(ui::PageContext{*workbench, *clipboard});
        // As the window does with the actions of the page that it shows.
        for (ui::PageMenu menu :
            {ui::PageMenu::File, ui::PageMenu::Edit, ui::PageMenu::View, ui::PageMenu::Token, ui::PageMenu::Keys})
            page->addActions(page->menuActions(menu));
        page->resize(1100, 740);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page did not become active");
        QCoreApplication::processEvents();
    }

    template<typename T>
    T *child(const char *name, const QWidget *in = nullptr) const
    {
        // One that goes is there until the event loop runs, hidden.
        const auto all = (in ? in : page.get())->findChildren<T *>(QLatin1StringView(name));
        if (all.isEmpty())
            qFatal("no widget %s", name);
        const auto shown = std::ranges::find_if(all, [](const T *each) { return each->isVisible(); });
        return shown == all.end() ? all.constFirst() : *shown;
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        auto *found = page->findChild<QAction *>(QLatin1StringView(name));
        if (!found)
            qFatal("no action %s", name);
        return found;
    }
    model::Crafting *crafting() const { return workbench->crafting(); }
    model::ClaimFormModel *claims() const { return crafting()->draft(0)->claims(); }
    ui::ClaimFormView *form() const
    {
        const auto forms = page->findChildren<ui::ClaimFormView *>();
        for (ui::ClaimFormView *each : forms) {
            if (each->form() == claims())
                return each;
        }
        return nullptr;
    }
    /// The raw text that is shown.
    ui::TokenEdit *rawEdit() const
    {
        const auto edits = page->findChildren<ui::TokenEdit *>(QStringLiteral("rawEdit"));
        for (ui::TokenEdit *each : edits) {
            if (each->isVisible())
                return each;
        }
        qFatal("no raw text is shown");
    }
    ui::ClaimRowEditor *row(int number) const
    {
        const auto rows = form()->findChildren<ui::ClaimRowEditor *>();
        for (ui::ClaimRowEditor *each : rows) {
            if (each->row() == number && !each->isHidden())
                return each;
        }
        qFatal("no row %d", number);
    }
    QByteArray madeToken(int which = 0) const
    {
        crafting()->settle();
        return crafting()->draft(which)->result().text;
    }
    /// One token with these claims, `alg` alone in its header, signed with the key of RFC 7515 A.1.
    void start(const QList<token::ClaimRow> &rows) const
    {
        workbench->keyring()->add(onlyKey(hs256Jwk), {});
        crafting()->setPair(false);
        crafting()->draft(0)->header()->setState(
            {{{.name = QStringLiteral("alg"), .value = QStringLiteral("HS256")}}, {}}, QStringLiteral("header"));
        claims()->setState({rows, {}}, QStringLiteral("claims"));
        crafting()->settle();
    }
    /// As from a keyboard that has every letter.
    static void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, letter, Qt::NoModifier);
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }

    jose::CryptoSession crypto;
    ui::Theme theme;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<model::Workbench> workbench;
    std::unique_ptr<ui::ClipboardGuard> clipboard;
    std::unique_ptr<ui::CraftPage> page;
};

/// Opens the menu of a button by its key, and takes the entry whose text begins so.
inline void chooseInMenu(QPushButton *button, const QString &beginning)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY2(button->menu()->isVisible(), "no menu opened");
    QMenu *const menu = button->menu();
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (!action->text().startsWith(beginning))
            continue;
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(!menu->isVisible());
        return;
    }
    menu->close();
    QFAIL(qPrintable(QStringLiteral("no entry ") + beginning));
}

} // namespace claimsmith::testsupport
