// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/crypto.h"
#include "keys/keyspage.h"
#include "keys/keysview.h"
#include "model/heldsecrets.h"
#include "model/inspection.h"
#include "model/keykeeping.h"
#include "model/keysmodel.h"
#include "model/rfctokens.h"
#include "model/workbench.h"
#include "widgets/clipboardguard.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace claimsmith::testsupport {

/// A Keys page in a window of its own, over a data folder and a key store that outlive it.
class KeysFixture
{
public:
    /// As when the program starts: what was kept is there again.
    void start()
    {
        stop();
        workbench = std::make_unique<model::Workbench>();
        workbench->setDataFolder(folder.path());
        workbench->keeping()->setSecretStore(std::make_unique<HeldSecretStore>(secrets));
        clipboard = std::make_unique<ui::ClipboardGuard>();
        page = std::make_unique<ui::KeysPage>(ui::PageContext{*workbench, *clipboard});
        workbench->keeping()->begin();
        // As the window does with the actions of the page that it shows.
        for (const ui::PageMenu menu : {ui::PageMenu::View, ui::PageMenu::Keys})
            page->addActions(page->menuActions(menu));
        page->resize(1100, 740);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("no window");
    }
    void stop()
    {
        page.reset();
        clipboard.reset();
        workbench.reset();
    }

    model::KeyHandle add(const jose::Key &key, const QString &name) const
    {
        return workbench->keyring()->add(key, QStringLiteral("test"), name);
    }
    [[nodiscard]] jose::Key pairOfKeys(const QByteArray &keyId = {}) const
    {
        jose::Key key = jose::Key::generate(jose::AlgorithmId::ES256).value_or(jose::Key());
        key.setKeyId(keyId);
        return key;
    }
    [[nodiscard]] jose::Key secretKey() const { return onlyKey(hs256Jwk); }

    template<typename T>
    T *child(const char *name) const
    {
        return in<T>(page.get(), name);
    }
    template<typename T>
    static T *in(const QWidget *widget, const char *name)
    {
        T *found = widget->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    [[nodiscard]] ui::KeysView *view() const { return child<ui::KeysView>("keysView"); }
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(name); }
    void click(const char *button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    /// The text of a cell as it is shown.
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            names.append(cell(row, model::KeysModel::Name));
        return names;
    }
    void select(int row) const { view()->setCurrentIndex(view()->model()->index(row, 0)); }
    /// The bars above and below the table: what they say, empty where they are hidden.
    [[nodiscard]] QString above() const { return bar(0)->isVisible() ? bar(0)->text() : QString(); }
    [[nodiscard]] QString below() const { return bar(1)->isVisible() ? bar(1)->text() : QString(); }
    [[nodiscard]] ui::NoticeBar *bar(int which) const { return page->findChildren<ui::NoticeBar *>().at(which); }

    template<typename Dialog>
    Dialog *open(const char *actionName) const
    {
        // One that was closed goes from the event loop.
        if (!QTest::qWaitFor([this] { return !page->findChild<Dialog *>(); }))
            qFatal("another dialog is open");
        action(actionName)->trigger();
        return opened<Dialog>();
    }
    template<typename Dialog>
    Dialog *opened() const
    {
        auto *dialog = page->findChild<Dialog *>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("no dialog");
        return dialog;
    }
    static QPushButton *ok(const QDialog *dialog)
    {
        return in<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Ok);
    }

    jose::CryptoSession crypto;
    ui::Theme theme;
    QTemporaryDir folder;
    std::shared_ptr<HeldSecrets> secrets = std::make_shared<HeldSecrets>();
    std::unique_ptr<model::Workbench> workbench;
    std::unique_ptr<ui::ClipboardGuard> clipboard;
    std::unique_ptr<ui::KeysPage> page;
};

} // namespace claimsmith::testsupport
