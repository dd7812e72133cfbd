// SPDX-License-Identifier: MIT
#include "testkit/runcard.h"

#include "model/kit.h"
#include "token/clock.h"
#include "widgets/fieldedit.h"
#include "widgets/look.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>

namespace claimsmith::ui {

RunCard::RunCard(model::Kit *kit, const token::Clock *clock, QWidget *parent)
    : Card(tr("Run against"), parent)
    , m_kit(kit)
    , m_clock(clock)
    , m_method(new FieldCombo(this))
    , m_url(new QLineEdit(this))
    , m_run(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_words(new WrapLabel(this))
    , m_options(new QPushButton(tr("Options…"), this))
    , m_problem(new WrapLabel(this))
    , m_allow(new QPushButton(tr("A&llow sending to other machines"), this))
{
    setObjectName(QStringLiteral("runCard"));
    m_progress->setObjectName(QStringLiteral("runProgress"));
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_progress->setTextVisible(false);
    QSizePolicy place = m_progress->sizePolicy();
    place.setRetainSizeWhenHidden(true); // the rows below stay where they are
    m_progress->setSizePolicy(place);
    m_words->setObjectName(QStringLiteral("targetWords"));
    m_words->setProperty("role", QStringLiteral("dim"));
    m_words->setTextFormat(Qt::PlainText);
    m_options->setObjectName(QStringLiteral("optionsButton"));
    m_options->setProperty("role", QStringLiteral("link"));
    m_options->setToolTip(tr("Token, key and leeway, and how the requests are made (Ctrl+Shift+O)"));
    m_problem->setObjectName(QStringLiteral("runProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_words, 1);
    line->addWidget(m_options, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout; // closer than the parts of a card: most of the time the bar is not there
    lines->setSpacing(3);
    lines->addWidget(makeRow());
    lines->addWidget(m_progress);
    lines->addLayout(line);
    bodyLayout()->addLayout(lines);
    m_allow->setObjectName(QStringLiteral("allowButton"));
    m_allow->setToolTip(tr("Sets what the settings say under Network; it can be taken back there"));
    bodyLayout()->addWidget(m_problem);
    bodyLayout()->addWidget(m_allow, 0, Qt::AlignLeading);
    connect(m_allow, &QPushButton::clicked, this, [this] {
        m_kit->giveConsent();
        m_run->setFocus();
    });
    connect(m_method, &QComboBox::currentTextChanged, this, &RunCard::takeTyped);
    connect(m_url, &QLineEdit::textEdited, this, &RunCard::takeTyped);
    connect(m_url, &QLineEdit::returnPressed, this, [this] {
        if (!m_kit->isRunning() && m_run->isEnabled())
            emit runWanted();
    });
    connect(
        m_run, &QPushButton::clicked, this, [this] { m_kit->isRunning() ? emit cancelWanted() : emit runWanted(); });
    connect(m_options, &QPushButton::clicked, this, &RunCard::optionsWanted);
    connect(m_kit, &model::Kit::targetChanged, this, &RunCard::showTarget);
    connect(m_kit, &model::Kit::runChanged, this, &RunCard::refresh);
    connect(m_kit, &model::Kit::kitChanged, this, &RunCard::refresh);
    connect(m_clock, &token::Clock::changed, this, &RunCard::refresh);
    showTarget();
}

QWidget *RunCard::makeRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_method->setObjectName(QStringLiteral("methodCombo"));
    m_method->setAccessibleName(tr("Method"));
    m_method->setToolTip(tr("Method of the requests"));
    for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
        m_method->addItem(QLatin1StringView(method));
    m_method->setMinimumWidth(90);
    m_url->setObjectName(QStringLiteral("urlEdit"));
    m_url->setAccessibleName(tr("Address"));
    m_url->setPlaceholderText(QStringLiteral("http://127.0.0.1:9000/profile"));
    m_url->setToolTip(tr("A route of your API that needs a token. It is remembered without its query, which may hold a "
                         "secret."));
    m_run->setObjectName(QStringLiteral("runButton"));
    layout->addWidget(m_method);
    layout->addWidget(m_url, 1);
    layout->addWidget(m_run);
    return row;
}

void RunCard::takeTyped()
{
    model::KitTarget target = m_kit->target();
    target.url = m_url->text().trimmed();
    target.method = m_method->currentText();
    m_kit->setTarget(target);
}

void RunCard::showTarget()
{
    const model::KitTarget &target = m_kit->target();
    const QSignalBlocker blocker(m_method);
    if (m_method->findText(target.method) < 0)
        m_method->addItem(target.method);
    m_method->setCurrentText(target.method);
    if (m_url->text().trimmed() != target.url) {
        m_url->setText(target.url);
        m_url->setCursorPosition(0); // the host is what matters
    }
    m_words->setText(target.words());
    refresh();
}

void RunCard::refresh()
{
    const bool isRunning = m_kit->isRunning();
    const QString problem = isRunning ? QString() : m_kit->runProblem();
    const int chosen = m_kit->model()->chosenCount();
    m_run->setText(isRunning ? tr("Cancel") : chosen == 0 ? tr("Run") : tr("Run %n tokens", nullptr, chosen));
    m_run->setEnabled(isRunning || problem.isEmpty());
    m_run->setToolTip(isRunning            ? tr("Ends the run; what was answered stays (Esc)")
                      : !problem.isEmpty() ? problem
                                           : tr("Sends each chosen token once (Ctrl+Return)"));
    setLook(m_run, "role", isRunning ? QString() : QStringLiteral("accent"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_method, m_url, m_options})
        field->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, m_kit->done() > 0 ? m_kit->total() : 0); // busy until the first answer
    m_progress->setValue(m_kit->done());
    // An address that is not typed yet is no mistake.
    const bool isMistake = !m_kit->target().url.isEmpty() && !problem.isEmpty() && m_kit->problem().isEmpty();
    const QString remark = m_clock->isReal() ? QString() : net::clockRemark();
    m_problem->setText(isMistake ? problem : remark);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_allow->setVisible(isMistake && m_kit->lacksConsent());
    setLook(m_problem, "role", isMistake ? QStringLiteral("refused") : QStringLiteral("attention"));
}

} // namespace claimsmith::ui
