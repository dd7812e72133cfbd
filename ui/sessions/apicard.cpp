// SPDX-License-Identifier: MIT
#include "sessions/apicard.h"

#include "model/localapi.h"
#include "model/sessions.h"
#include "token/timetext.h"
#include "widgets/actionbutton.h"
#include "widgets/chip.h"
#include "widgets/fieldedit.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace claimsmith::ui {

using model::PolicyChoice;
using model::SessionOptions;
using namespace Qt::StringLiterals;

namespace {

QString stateText(const model::LocalApi &api)
{
    switch (api.state()) {
    case model::LocalApi::State::Starting:
        return ApiCard::tr("starting…");
    case model::LocalApi::State::Running:
        return ApiCard::tr("running");
    case model::LocalApi::State::Stopping:
        return ApiCard::tr("stopping…");
    case model::LocalApi::State::Stopped:
        break;
    }
    return api.problem().isEmpty() ? ApiCard::tr("stopped") : ApiCard::tr("not started");
}

} // namespace

ApiCard::ApiCard(model::Sessions *sessions, QAction *startStop, QAction *copy, QAction *options, QWidget *parent)
    : Card(tr("Local API"), parent)
    , m_sessions(sessions)
    , m_state(new Chip(this))
    , m_address(new QLineEdit(this))
    , m_policy(new FieldCombo(this))
    , m_port(new QLineEdit(this))
    , m_words(new WrapLabel(this))
    , m_problem(new WrapLabel(this))
{
    setObjectName(QStringLiteral("apiCard"));
    m_state->setObjectName(QStringLiteral("apiState"));
    addHeaderWidget(m_state);
    m_problem->setObjectName(QStringLiteral("apiProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    setLook(m_problem, "role", QStringLiteral("refused"));
    bodyLayout()->addWidget(makeAddress(startStop, copy));
    bodyLayout()->addWidget(m_problem);
    bodyLayout()->addWidget(makePolicy(options));
    connect(m_policy, &QComboBox::activated, this, &ApiCard::choosePolicy);
    connect(m_port, &QLineEdit::editingFinished, this, [this] {
        SessionOptions changed = m_sessions->options();
        changed.port = m_port->text().toInt();
        m_sessions->setOptions(changed);
    });
    connect(sessions, &model::Sessions::optionsChanged, this, &ApiCard::showOptions);
    connect(sessions->api(), &model::LocalApi::changed, this, &ApiCard::showApi);
    showOptions();
}

QWidget *ApiCard::makeAddress(QAction *startStop, QAction *copy)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_address->setObjectName(QStringLiteral("apiAddress"));
    m_address->setAccessibleName(tr("Address of the API"));
    m_address->setReadOnly(true);
    m_address->setPlaceholderText(tr("not started"));
    QPushButton *copyButton = actionButton(copy, tr("Copy"), "copyAddressButton", row);
    m_startStop = actionButton(startStop, tr("Start"), "startStopButton", row);
    for (QPushButton *button : {copyButton, m_startStop})
        button->setProperty("role", {});
    layout->addWidget(m_address, 1);
    layout->addWidget(copyButton);
    layout->addWidget(m_startStop);
    return row;
}

QWidget *ApiCard::makePolicy(QAction *options)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_policy->setObjectName(QStringLiteral("policyCombo"));
    m_policy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_policy->setMinimumContentsLength(12);
    for (const PolicyChoice &choice : model::policyChoices()) {
        if (choice.imitates && !m_policy->property("hasSystems").toBool()) {
            m_policy->insertSeparator(m_policy->count());
            m_policy->setProperty("hasSystems", true);
        }
        m_policy->addItem(choice.name, choice.id);
        m_policy->setItemData(m_policy->count() - 1, choice.words, Qt::ToolTipRole);
    }
    m_grace = makeDuration("graceEdit", tr("Grace"), tr("How long the previous refresh token is still exchanged"));
    m_access = makeDuration("accessEdit", tr("Access lives"), tr("Lifetime of new access tokens: 1h, 15m, 90s"));
    m_refresh = makeDuration("refreshEdit", tr("Refresh lives"), tr("Lifetime of new refresh tokens: 7d, 12h"));
    m_port->setObjectName(QStringLiteral("portEdit"));
    m_port->setValidator(new QIntValidator(0, 65'535, m_port));
    m_port->setMinimumWidth(m_port->fontMetrics().horizontalAdvance(QStringLiteral("65535")) + 22);
    m_port->setToolTip(tr("The port to listen on at the next start; 0 takes one that is free"));
    m_graceBox = labelled(tr("&Grace"), m_grace);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(labelled(tr("Refresh p&olicy"), m_policy), 6);
    fields->addWidget(m_graceBox, 2);
    fields->addWidget(labelled(tr("Acces&s lives"), m_access), 2);
    fields->addWidget(labelled(tr("Refresh &lives"), m_refresh), 2);
    fields->addWidget(labelled(tr("&Port"), m_port), 2);
    m_words->setObjectName(QStringLiteral("policyWords"));
    m_words->setProperty("role", QStringLiteral("dim"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(Theme::font(TextRole::Small));
    QPushButton *more = actionButton(options, tr("Options…"), "apiOptionsButton", box);
    more->setProperty("role", QStringLiteral("link"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_words, 1);
    line->addWidget(more, 0, Qt::AlignTop);
    layout->addLayout(fields);
    layout->addLayout(line);
    return box;
}

QWidget *ApiCard::labelled(const QString &text, QWidget *field)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *label = new QLabel(text, box);
    label->setProperty("role", QStringLiteral("dim"));
    label->setFont(Theme::font(TextRole::Small));
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    return box;
}

QLineEdit *ApiCard::makeDuration(const char *name, const QString &label, const QString &tip)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(label);
    edit->setToolTip(tip);
    edit->setMinimumWidth(48);
    connect(edit, &QLineEdit::editingFinished, this, &ApiCard::takeDurations);
    return edit;
}

void ApiCard::choosePolicy()
{
    const QList<PolicyChoice> choices = model::policyChoices();
    const auto choice = std::ranges::find(choices, m_policy->currentData().toString(), &PolicyChoice::id);
    if (choice == choices.end())
        return;
    SessionOptions changed = m_sessions->options();
    changed.policy = choice->id;
    if (choice->imitates)
        changed.lifetimes = choice->lifetimes;
    m_sessions->setOptions(changed);
}

void ApiCard::takeDurations()
{
    SessionOptions changed = m_sessions->options();
    QString problem;
    const auto take = [&problem](QLineEdit *edit, token::Duration &duration, token::Duration least) {
        const auto read = token::parseDuration(edit->text().trimmed());
        const bool isRight = read && *read >= least && *read <= model::longestLifetime;
        setLook(edit, "wrong", !isRight);
        if (isRight)
            duration = *read;
        else if (problem.isEmpty())
            problem = edit->accessibleName() + u": "_s
                      + (read ? tr("Between %1 and %2.")
                                    .arg(token::durationText(least), token::durationText(model::longestLifetime))
                              : token::message(read.error()));
    };
    take(m_grace, changed.grace, token::Duration(0));
    take(m_access, changed.lifetimes.access, model::shortestLifetime);
    take(m_refresh, changed.lifetimes.refresh, model::shortestLifetime);
    m_typingProblem = problem;
    showApi();
    if (problem.isEmpty())
        m_sessions->setOptions(changed);
}

void ApiCard::showOptions()
{
    const SessionOptions &options = m_sessions->options();
    m_typingProblem.clear();
    m_policy->setCurrentIndex(std::max(0, m_policy->findData(options.policy)));
    const auto set = [](QLineEdit *edit, token::Duration duration) {
        const QString text = token::compactDuration(duration);
        if (edit->text() != text)
            edit->setText(text);
        setLook(edit, "wrong", false);
    };
    set(m_grace, options.grace);
    set(m_access, options.lifetimes.access);
    set(m_refresh, options.lifetimes.refresh);
    m_graceBox->setVisible(options.policy == QStringLiteral("grace"));
    m_port->setText(QString::number(options.port));
    m_words->setText(m_policy->currentData(Qt::ToolTipRole).toString());
    showApi();
}

void ApiCard::showApi()
{
    const model::LocalApi *api = m_sessions->api();
    const bool failed = !api->problem().isEmpty();
    m_state->setText(stateText(*api));
    m_state->setTone(api->isRunning() ? token::Tone::Good : failed ? token::Tone::Refused : token::Tone::NotChecked);
    m_address->setText(api->url());
    m_startStop->setText(api->isRunning() ? tr("Stop") : tr("Start"));
    setLook(m_startStop, "role", api->isRunning() ? QString() : QStringLiteral("accent"));
    m_port->setEnabled(!api->isRunning());
    m_problem->setText(m_typingProblem.isEmpty() ? api->problem() : m_typingProblem);
    m_problem->setVisible(!m_problem->text().isEmpty());
}

} // namespace claimsmith::ui
