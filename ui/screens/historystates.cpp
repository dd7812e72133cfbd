// SPDX-License-Identifier: MIT
#include "states.h"

#include "jose/crypto/signing.h"
#include "jose/key.h"
#include "model/history.h"
#include "model/historykeeping.h"
#include "model/keyringmodel.h"
#include "model/workbench.h"
#include "store/secretstore.h"
#include "token/issue.h"

#include <QAction>
#include <QLineEdit>
#include <QTreeView>

namespace claimsmith::screens {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::TokenOrigin;
using model::Workbench;
using token::fromSeconds;

namespace {

constexpr token::Instant now = fromSeconds(tokenIssued);

/// Guards nothing: it stands here for all to read.
constexpr QByteArrayView secretText("a secret that everybody may know, 256 bits and more");

QByteArray signedWith(const QByteArray &payload, const QByteArray &header)
{
    const jose::Key key = jose::Key::fromSecret(secretText, jose::SecretEncoding::Utf8).value();
    jose::Signer signer = jose::Signer::create(key, jose::AlgorithmId::HS256).value();
    return token::signCompact(header, payload, signer).value();
}

QByteArray lasting(const QByteArray &user, qint64 begin, qint64 end, const QByteArray &issuer = "https://auth.example",
    const QByteArray &more = {})
{
    const auto at = [](qint64 seconds) { return QByteArray::number(tokenIssued + seconds); };
    return signedWith(R"({"iss":")" + issuer + R"(","sub":"42","username":")" + user + R"(","nbf":)" + at(begin)
                          + R"(,"exp":)" + at(end) + more + '}',
        R"({"alg":"HS256","typ":"JWT","kid":"dev-2026"})");
}

void see(Workbench &workbench, token::Duration ago, const QList<model::History::Sighting> &tokens, TokenOrigin origin)
{
    workbench.clock()->freeze(token::plus(now, -ago));
    workbench.history()->see(tokens, origin);
    workbench.clock()->setReal();
}

/// One of each verdict and from everywhere.
void all(Workbench &workbench)
{
    workbench.keyring()->add(jose::Key::fromSecret(secretText, jose::SecretEncoding::Utf8).value(), u"dev-2026"_s);
    QByteArray other = lasting("partner", -60, 86400, "https://login.partner.example/realms/a-realm-with-a-long-name");
    other.replace(0, other.indexOf('.'),
        QByteArray(R"({"alg":"ES256","kid":"partner"})")
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    see(workbench, 26h, {{other}}, TokenOrigin::Inspected);
    see(workbench, 5h, {{"eyJhbGciOiJub25lIn0.eyJzdWIiOiJub2JvZHkifQ."}}, TokenOrigin::Inspected);
    see(workbench, 3h, {{lasting("grace", -10800, -7200), u"access_token"_s}}, TokenOrigin::Watched);
    QByteArray forged = lasting("mallory", -600, 3000);
    forged.replace(forged.size() - 5, 3, "AAA");
    see(workbench, 40min, {{forged, u"access_token"_s}}, TokenOrigin::Inspected);
    see(workbench, 22min, {{lasting("linus", 3600, 7200, "https://auth.example", R"(,"nonce":"n-0S6_WzA2Mj")")}},
        TokenOrigin::Crafted);
    see(workbench, 4min,
        {{lasting("john", -3000, 252), u"access_token"_s},
            {lasting("john", -3000, 7 * 86400 - 3000, "http://127.0.0.1:8000"), u"refresh_token"_s}},
        TokenOrigin::Issued);
    see(workbench, 12s, {{lasting("a user with a name that is longer than most", -1, 3599), u"access_token"_s}},
        TokenOrigin::Renewed);
}

void select(const QWidget &window, int row)
{
    auto *view = window.findChild<QTreeView *>(u"historyView"_s);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(row, 0));
}

void keepIn(Workbench &workbench, const QString &folder, const std::optional<store::Error> &failure)
{
    workbench.setDataFolder(folder);
    auto secrets = std::make_unique<store::MemorySecretStore>();
    secrets->setFailure(failure);
    workbench.historyKeeping()->setSecretStore(std::move(secrets));
    workbench.historyKeeping()->setWanted(true);
    workbench.historyKeeping()->begin();
}

} // namespace

QList<State> historyStates()
{
    const auto state = [](const QString &name, const QString &shows, int row) {
        State made{.name = name, .shows = shows, .now = now, .setUp = all, .page = u"history"_s};
        made.act = [row](QWidget &window) { select(window, row); };
        return made;
    };
    State kept = state(u"history-kept"_s, u"the same, kept on the disk"_s, 1);
    kept.prepare = [](Workbench &workbench, const QString &folder) { keepIn(workbench, folder, {}); };
    State failed = state(u"history-failed"_s, u"it is to be kept, and no key store runs"_s, 3);
    failed.prepare = [](Workbench &workbench, const QString &folder) {
        keepIn(workbench, folder, store::Error{store::ErrorCode::SecretsUnavailable, {}, {}});
    };
    State filtered = state(u"history-filtered"_s, u"those that hold two words"_s, 0);
    filtered.act = [](QWidget &window) {
        window.findChild<QLineEdit *>(u"filterEdit"_s)->setText(u"auth.example verified"_s);
        select(window, 0);
    };
    State none = state(u"history-no-match"_s, u"a filter that hides all"_s, 0);
    none.act = [](QWidget &window) { window.findChild<QLineEdit *>(u"filterEdit"_s)->setText(u"nobody like this"_s); };
    State removed = state(u"history-removed"_s, u"one was removed, and the way back"_s, 2);
    removed.act = [](QWidget &window) {
        select(window, 2);
        window.findChild<QAction *>(u"removeSeenAction"_s)->trigger();
    };
    State empty = state(u"history-empty"_s, u"no token was seen yet"_s, 0);
    empty.setUp = [](Workbench &) {};
    empty.act = {};
    return {state(u"history"_s, u"tokens from everywhere, of every verdict"_s, 1), kept, failed, filtered, none,
        removed, empty};
}

} // namespace claimsmith::screens
