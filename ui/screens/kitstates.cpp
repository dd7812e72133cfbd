// SPDX-License-Identifier: MIT
#include "states.h"

#include "model/inspection.h"
#include "model/keyringmodel.h"
#include "model/kit.h"
#include "model/workbench.h"
#include "testkit/kitview.h"
#include "testkit/testkitpage.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace claimsmith::screens {

using namespace Qt::StringLiterals;
using model::Kit;
using model::Workbench;
using net::KitResult;
using net::KitSummary;
using Verdict = KitResult::Verdict;

namespace {

constexpr token::Instant now = token::fromSeconds(tokenIssued + 32);

Kit *kitOf(QWidget &window)
{
    Kit *kit = window.findChild<ui::TestKitPage *>()->kit();
    while (kit->isMaking()) // in a thread of its own
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    model::KitTarget target = kit->target();
    target.url = u"http://127.0.0.1:9000/profile"_s;
    kit->setTarget(target);
    return kit;
}

void select(const QWidget &window, const QByteArray &id)
{
    auto *view = window.findChild<ui::KitView *>();
    view->setFocus();
    view->select(id);
}

/// As if a server had answered: nothing is sent for a picture. `faults` are the rows that it gets wrong.
QList<KitResult> answers(const Kit &kit, const QList<QByteArray> &faults)
{
    QList<KitResult> results;
    for (const token::KitVariant &variant : kit.model()->chosenVariants()) {
        const bool isFault = faults.contains(variant.id);
        const bool isAccepted = variant.accepted != isFault;
        KitResult result;
        result.id = variant.id;
        result.title = variant.title;
        result.reason = variant.reason;
        result.expectedAccepted = variant.accepted;
        result.verdict = isFault ? Verdict::Differs : Verdict::Same;
        result.status = isAccepted ? 200 : 401;
        result.took = std::chrono::milliseconds(3 + results.size() % 5);
        if (isAccepted) {
            result.bodyExcerpt =
                "{\n  \"id\": 42,\n  \"username\": \"john\",\n  \"roles\": [\"admin\", \"auditor\"]\n}";
        } else {
            result.authenticate = R"(Bearer error="invalid_token")";
            result.bodyExcerpt = R"({"detail":"Could not validate credentials"})";
        }
        if (!variant.fitsHeader()) {
            result = {.id = variant.id,
                .title = variant.title,
                .reason = variant.reason,
                .expectedAccepted = variant.accepted,
                .why = u"A header cannot carry a line break."_s,
                .authenticate = {},
                .bodyExcerpt = {}};
        }
        results.append(result);
    }
    return results;
}

KitSummary summary(const Kit &kit, const QList<QByteArray> &faults)
{
    KitSummary made{.plan = kit.target().plan().value(),
        .results = answers(kit, faults),
        .setUp = KitSummary::SetUp::Right,
        .setUpWhy = {},
        .startedAt = now};
    made.took = std::chrono::milliseconds(412);
    return made;
}

void differ(QWidget &window)
{
    Kit *kit = kitOf(window);
    kit->showRun(summary(*kit, {"exp-missing", "exp-text", "aud-wrong"}));
    select(window, "exp-missing");
}

void allFine(QWidget &window)
{
    Kit *kit = kitOf(window);
    kit->showRun(summary(*kit, {}));
    select(window, "exp-past-1s");
}

void controlFailed(QWidget &window)
{
    Kit *kit = kitOf(window);
    KitSummary made = summary(*kit, {});
    made.setUp = KitSummary::SetUp::GoodRefused;
    made.setUpWhy =
        u"The good token was answered with 404, which is not acceptance (200-299). See whether the path and the "
        u"method are right, the token goes where the server looks for it, and the server trusts the key, issuer and "
        u"audience."_s;
    for (KitResult &result : made.results) {
        result.verdict = Verdict::NotSent;
        result.status = 0;
        result.why = u"The server does not tell a good token from none."_s;
        result.authenticate.clear();
        result.bodyExcerpt.clear();
    }
    kit->showRun(made);
    select(window, "exp-missing");
}

void running(QWidget &window)
{
    Kit *kit = kitOf(window);
    kit->showRunning(answers(*kit, {"exp-missing"}).first(9));
    select(window, "exp-missing");
}

void options(QWidget &window)
{
    kitOf(window);
    window.findChild<QAction *>(u"kitOptionsAction"_s)->trigger();
    const auto *dialog = window.findChild<QDialog *>(u"optionsDialog"_s);
    dialog->findChild<QPlainTextEdit *>(u"headersEdit"_s)->setPlainText(u"X-Tenant: demo\nAccept: application/json"_s);
    dialog->findChild<QLineEdit *>(u"refusedEdit"_s)->setText(u"401,403"_s);
}

void confirm(QWidget &window)
{
    Kit *kit = kitOf(window);
    model::KitTarget target = kit->target();
    target.url = u"https://staging.example.com/api/profile"_s;
    kit->setTarget(target);
    kit->giveConsent();
    window.findChild<QAction *>(u"runKitAction"_s)->trigger();
    window.findChild<QLineEdit *>(u"hostEdit"_s)->setText(u"staging.exam"_s);
}

void withoutConsent(QWidget &window)
{
    Kit *kit = kitOf(window);
    model::KitTarget target = kit->target();
    target.url = u"https://staging.example.com/api/profile"_s;
    kit->setTarget(target);
}

void withoutKey(Workbench &workbench)
{
    showGoodToken(workbench);
    workbench.keyring()->clear();
}

} // namespace

QList<State> kitStates()
{
    const auto state = [](const QString &name, const QString &shows, void (*setUp)(Workbench &),
                           const std::function<void(QWidget &)> &act = {}) {
        State made{name, shows, now, setUp};
        made.page = u"testkit"_s;
        made.act = act;
        return made;
    };
    return {
        state(u"testkit-empty"_s, u"no token anywhere"_s, [](Workbench &) {}),
        state(u"testkit-nokey"_s, u"a token, and no key that could sign"_s, withoutKey,
            [](QWidget &window) { kitOf(window); }),
        state(u"testkit-new"_s, u"the kit before a run"_s, showGoodToken,
            [](QWidget &window) {
                kitOf(window);
                select(window, "exp-past-1s");
            }),
        state(u"testkit-running"_s, u"a run goes on"_s, showGoodToken, running),
        state(u"testkit"_s, u"three rows differ"_s, showGoodToken, differ),
        state(u"testkit-fine"_s, u"every row is as it must be"_s, showGoodToken, allFine),
        state(u"testkit-setup"_s, u"the server does not take the good token"_s, showGoodToken, controlFailed),
        state(u"testkit-options"_s, u"how the requests are made"_s, showGoodToken, options),
        state(u"testkit-consent"_s, u"other machines are not allowed"_s, showGoodToken, withoutConsent),
        state(u"testkit-confirm"_s, u"another host is to be typed"_s, showGoodToken, confirm),
    };
}

} // namespace claimsmith::screens
