// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/crypto.h"
#include "mainwindow.h"
#include "model/inspection.h"
#include "model/workbench.h"
#include "pages.h"
#include "widgets/clipboardguard.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace claimsmith::testsupport {

/// RFC 7515 appendix A.1, which ended in 2011.
constexpr QLatin1StringView endedToken(
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvb"
    "S9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

/// The window with all of its pages, on settings of its own.
struct HelpFixture
{
    HelpFixture()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , theme(ui::Theme::Choice::Light)
    {
        workbench.setDataFolder({});
        theme.finish();
        window = std::make_unique<ui::MainWindow>(
            ui::PageContext{workbench, clipboard}, ui::pageEntries(), settings, nullptr);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window did not become active");
    }
    ~HelpFixture()
    {
        window.reset();
        qApp->setStyleSheet({});
    }

    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return window->findChild<T *>(QLatin1StringView(name));
    }
    /// Presses keys where the keyboard is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    jose::CryptoSession crypto;
    QTemporaryDir folder;
    QSettings settings;
    ui::Theme theme;
    model::Workbench workbench;
    ui::ClipboardGuard clipboard;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace claimsmith::testsupport
