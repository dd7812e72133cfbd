// SPDX-License-Identifier: MIT
#include "pages.h"

#include "craft/craftpage.h"
#include "history/historypage.h"
#include "inspect/inspectpage.h"
#include "keys/keyspage.h"
#include "sessions/sessionspage.h"
#include "testkit/testkitpage.h"
#include "watch/watchpage.h"

#include <QCoreApplication>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

template<typename P>
Page *make(const PageContext &context)
{
    return new P(context);
}

QString title(const char *text) { return QCoreApplication::translate("claimsmith::ui::pages", text); }

} // namespace

QList<PageEntry> pageEntries()
{
    return {
        {u"inspect"_s, title(QT_TRANSLATE_NOOP("claimsmith::ui::pages", "Inspect")), u"inspect"_s, Qt::CTRL | Qt::Key_1,
            make<InspectPage>},
        {u"craft"_s, title(QT_TRANSLATE_NOOP("claimsmith::ui::pages", "Craft")), u"craft"_s, Qt::CTRL | Qt::Key_2,
            make<CraftPage>},
        {u"keys"_s, title(QT_TRANSLATE_NOOP("claimsmith::ui::pages", "Keys")), u"key"_s, Qt::CTRL | Qt::Key_3,
            make<KeysPage>},
        {u"sessions"_s, title(QT_TRANSLATE_NOOP("claimsmith::ui::pages", "Sessions")), u"sessions"_s,
            Qt::CTRL | Qt::Key_4, make<SessionsPage>},
        {u"watch"_s, title(QT_TRANSLATE_NOOP("claimsmith::ui::pages", "Watch")), u"watch"_s, Qt::CTRL | Qt::Key_5,
            make<WatchPage>},
        {u"testkit"_s, title(QT_TRANSLATE_NOOP("claimsmith::ui::pages", "Test kit")), u"flask"_s, Qt::CTRL | Qt::Key_6,
            make<TestKitPage>},
        {u"history"_s, title(QT_TRANSLATE_NOOP("claimsmith::ui::pages", "History")), u"history"_s, Qt::CTRL | Qt::Key_7,
            make<HistoryPage>},
    };
}

} // namespace claimsmith::ui
