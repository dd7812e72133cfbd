// SPDX-License-Identifier: MIT
#include "renewal/renewalnotice.h"

#include "model/renewal.h"
#include "model/workbench.h"
#include "renewal/notifier.h"

#include <QGuiApplication>

#include <utility>

namespace claimsmith::ui {

using model::Renewal;
using model::Workbench;

namespace {

constexpr QLatin1StringView renewAnswer("renew");
constexpr QLatin1StringView laterAnswer("later");
constexpr QLatin1StringView stopAnswer("stop");

} // namespace

RenewalNotice::RenewalNotice(Workbench *workbench, Notifier *notifier, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_notifier(notifier)
    , m_inFront(QGuiApplication::applicationState() == Qt::ApplicationActive)
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
        [this](Qt::ApplicationState state) { setInFront(state == Qt::ApplicationActive); });
    connect(m_workbench, &Workbench::watchingBegan, this, &RenewalNotice::follow);
    if (m_workbench->isWatching())
        follow();
}

void RenewalNotice::follow()
{
    m_renewal = m_workbench->renewal();
    connect(m_renewal, &Renewal::asked, this, &RenewalNotice::showQuestion);
    connect(m_renewal, &Renewal::questionChanged, this, &RenewalNotice::showChange);
    connect(m_renewal, &Renewal::settingsChanged, this, &RenewalNotice::showSettings);
    connect(m_renewal, &Renewal::finished, this, &RenewalNotice::tellOutcome);
    connect(m_notifier, &Notifier::checked, m_renewal, &Renewal::setNotifyTrouble);
    connect(m_notifier, &Notifier::answered, this, &RenewalNotice::answer);
    showSettings();
}

void RenewalNotice::setInFront(bool inFront)
{
    m_inFront = inFront;
    if (inFront && m_renewal) {
        m_isShown = false;
        m_notifier->close();
    }
}

void RenewalNotice::showSettings()
{
    if (std::exchange(m_notifies, m_renewal->notifies()) == m_renewal->notifies())
        return;
    if (m_notifies) {
        m_notifier->check();
    } else {
        m_isShown = false;
        m_notifier->close();
    }
}

void RenewalNotice::showQuestion()
{
    if (m_inFront || !m_renewal->notifies() || m_renewal->question().isEmpty())
        return;
    const bool canRenew = m_renewal->obstacle().isEmpty();
    Notification question{m_renewal->question(),
        canRenew ? tr("Renew it, or be asked again later.") : tr("It cannot be renewed here; the window says why.")};
    if (canRenew)
        question.answers.append({renewAnswer, tr("Renew now")});
    question.answers.append({laterAnswer, tr("Later")});
    question.answers.append({stopAnswer, tr("Stop")});
    m_isShown = true;
    m_notifier->show(question);
}

/// What is on the screen follows; it does not come back by that where it was closed.
void RenewalNotice::showChange()
{
    if (!m_isShown)
        return;
    if (!m_renewal->question().isEmpty())
        return showQuestion();
    m_isShown = false;
    m_notifier->close();
}

void RenewalNotice::tellOutcome(const model::RenewalOutcome &outcome)
{
    if (std::exchange(m_isAnswered, false) && !m_inFront && m_renewal->notifies())
        m_notifier->show({outcome.words, {}});
}

void RenewalNotice::answer(const QString &id)
{
    m_isShown = false;
    if (id == renewAnswer) {
        m_isAnswered = true;
        m_renewal->renewNow();
    } else if (id == laterAnswer) {
        m_renewal->later();
    } else if (id == stopAnswer) {
        m_renewal->stop();
    } else {
        emit windowWanted();
    }
}

} // namespace claimsmith::ui
