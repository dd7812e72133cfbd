// SPDX-License-Identifier: MIT
#include "states.h"

#include "jose/crypto/signing.h"
#include "jose/key.h"
#include "model/keyringmodel.h"
#include "model/renewal.h"
#include "model/workbench.h"
#include "token/issue.h"

#include <QAction>
#include <QLineEdit>
#include <QTreeView>

#include <algorithm>

namespace claimsmith::screens {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::WatchHandle;
using model::Workbench;
using token::fromSeconds;

namespace {

constexpr token::Instant now = fromSeconds(tokenIssued);

/// Guards nothing: it stands here for all to read.
constexpr QByteArrayView secretText("a secret that everybody may know, 256 bits and more");

jose::Key key()
{
    jose::Key made = jose::Key::fromSecret(secretText, jose::SecretEncoding::Utf8).value();
    made.setKeyId("dev-2026");
    return made;
}

QByteArray signedWith(const QByteArray &payload, const QByteArray &header = R"({"alg":"HS256","typ":"JWT"})")
{
    jose::Signer signer = jose::Signer::create(key(), jose::AlgorithmId::HS256).value();
    return token::signCompact(header, payload, signer).value();
}

/// Of `name`, valid from `begin` to `end` seconds from now.
QByteArray lasting(const QByteArray &name, qint64 begin, qint64 end, const QByteArray &more = {})
{
    const auto at = [](qint64 seconds) { return QByteArray::number(tokenIssued + seconds); };
    return signedWith(R"({"sub":"42","username":")" + name + R"(","iat":)" + at(std::min<qint64>(begin, 0))
                      + R"(,"nbf":)" + at(begin) + R"(,"exp":)" + at(end) + more + '}');
}

WatchHandle watch(Workbench &workbench, const QByteArray &token, const QString &label = {}, const QString &name = {})
{
    return workbench.watchList()->watch({{token, label, name}}).value(0, WatchHandle::None);
}

/// One of each verdict.
void all(Workbench &workbench)
{
    workbench.keyring()->add(key(), u"pasted"_s);
    const QString access = u"access_token"_s;
    watch(workbench, lasting("john", -3000, 252, R"(,"roles":["admin"])"), access);
    watch(workbench, lasting("john", -3000, 7 * 86400 - 3000, R"(,"type":"refresh")"), u"refresh_token"_s);
    watch(workbench, lasting("ada", -1800, 1800), access, u"Ada, billing service"_s);
    watch(workbench, lasting("grace", -10800, -7200), access);
    watch(workbench, lasting("linus", 3600, 7200), access);
    QByteArray forged = lasting("mallory", -600, 3000);
    forged.replace(forged.size() - 5, 3, "AAA");
    watch(workbench, forged, access);
    watch(workbench, signedWith(R"({"sub":"cron","iat":1773320000})"));
    QByteArray other = lasting("partner", -60, 86400);
    other.replace(0, other.indexOf('.'),
        QByteArray(R"({"alg":"ES256","kid":"partner"})")
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    watch(workbench, other, access);
}

void select(const QWidget &window, int row)
{
    auto *view = window.findChild<QTreeView *>(u"watchView"_s);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(row, 0));
}

/// Four minutes before the end of what was watched an hour before.
void asking(Workbench &workbench)
{
    workbench.keyring()->add(key(), u"pasted"_s);
    watch(workbench, lasting("john", 0, 3600), u"access_token"_s);
    watch(workbench, lasting("john", 0, 7 * 86400, R"(,"type":"refresh")"), u"refresh_token"_s);
    watch(workbench, lasting("grace", -10800, -7200), u"access_token"_s);
    workbench.clock()->jumpTo(fromSeconds(tokenIssued + 3600 - 252));
}

void askingWithoutKey(Workbench &workbench)
{
    watch(workbench, lasting("a user with a name that is longer than most", 0, 3600), u"access_token"_s);
    watch(workbench, lasting("john", 0, 7 * 86400, R"(,"type":"refresh")"), u"refresh_token"_s);
    workbench.clock()->jumpTo(fromSeconds(tokenIssued + 3600 + 7200));
}

} // namespace

QList<State> watchStates()
{
    const auto state = [](const QString &name, const QString &shows, void (*setUp)(Workbench &), int row = 0) {
        State made{.name = name, .shows = shows, .now = now, .setUp = setUp, .page = u"watch"_s};
        if (setUp)
            made.act = [row](QWidget &window) { select(window, row); };
        return made;
    };
    State empty = state(u"watch-empty"_s, u"no token is watched yet"_s, [](Workbench &) {});
    empty.act = {};
    State renewed = state(u"watch-renewed"_s, u"what came of a renewal, and the way back"_s, asking);
    renewed.act = [](QWidget &window) {
        select(window, 1);
        window.findChild<QAction *>(u"answerRenewAction"_s)->trigger();
    };
    State onInspect = state(u"watch-asks"_s, u"the question above another page"_s, [](Workbench &workbench) {
        showGoodToken(workbench);
        asking(workbench);
    });
    onInspect.page = u"inspect"_s;
    onInspect.act = {};
    State settings = state(
        u"watch-settings"_s, u"a threshold that cannot be read, and a desktop that shows nothing"_s, [](Workbench &w) {
            all(w);
            w.renewal()->setNotifyTrouble(u"This desktop has no program that shows notifications: none answers to "
                                          u"org.freedesktop.Notifications."_s);
        });
    settings.act = [](QWidget &window) {
        select(window, 2);
        auto *edit = window.findChild<QLineEdit *>(u"thresholdEdit"_s);
        edit->setFocus();
        edit->setText(u"5 parsecs"_s);
        QMetaObject::invokeMethod(edit, "editingFinished");
    };
    return {
        state(u"watch"_s, u"a watched token of every verdict"_s, all, 1),
        state(u"watch-refused"_s, u"the same, one that cannot be renewed is selected"_s, all, 4),
        state(u"watch-question"_s, u"the question, and the list"_s, asking, 1),
        state(u"watch-obstacle"_s, u"a question whose token cannot be renewed"_s, askingWithoutKey),
        onInspect,
        renewed,
        settings,
        empty,
    };
}

} // namespace claimsmith::screens
