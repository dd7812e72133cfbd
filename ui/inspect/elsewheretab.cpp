// SPDX-License-Identifier: MIT
#include "inspect/elsewheretab.h"

#include "inspect/othersview.h"
#include "inspect/skewtable.h"
#include "inspect/skewview.h"
#include "model/inspection.h"
#include "model/othersmodel.h"
#include "model/skewmodel.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QButtonGroup>
#include <QDataStream>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace claimsmith::ui {

ElsewhereTab::ElsewhereTab(model::Inspection *inspection, token::Clock *clock, QWidget *parent)
    : QWidget(parent)
    , m_inspection(inspection)
    , m_clock(clock)
    , m_others(new model::OthersModel(clock, this))
    , m_skew(new model::SkewModel(clock, this))
    , m_toLibraries(makeSwitch(
          View::Libraries, tr("Libraries"), "librariesButton", tr("What other libraries say of the token by default")))
    , m_toSkew(makeSwitch(View::Skew, tr("Clock skew"), "skewButton",
          tr("What a verifier says whose clock is off, or who allows another leeway")))
    , m_headline(new WrapLabel(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_note(new WrapLabel(this))
    , m_views(new QStackedWidget(this))
    , m_othersView(new OthersView(m_others, this))
    , m_skewView(new SkewView(m_skew, this))
{
    setObjectName(QStringLiteral("elsewhereTab"));
    auto *group = new QButtonGroup(this);
    group->addButton(m_toLibraries);
    group->addButton(m_toSkew);
    m_toLibraries->setChecked(true);
    m_headline->setObjectName(QStringLiteral("elsewhereHeadline"));
    m_headline->setTextFormat(Qt::PlainText);
    m_copy->setObjectName(QStringLiteral("copyTableButton"));
    m_copy->setProperty("role", QStringLiteral("small"));
    m_copy->setToolTip(tr("Copy this table as Markdown or CSV"));
    m_note->setObjectName(QStringLiteral("elsewhereNote"));
    m_note->setProperty("role", QStringLiteral("dim"));
    m_note->setContentsMargins(12, 0, 12, 6);
    m_note->setText(tr("Times alone, by the defaults of each library; no part of the verdict."));
    m_views->addWidget(m_othersView);
    m_views->addWidget(m_skewView);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 6);
    bar->setSpacing(8);
    bar->addWidget(m_toLibraries);
    bar->addWidget(m_toSkew);
    bar->addSpacing(4);
    bar->addWidget(m_headline, 1);
    bar->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_note);
    layout->addWidget(m_views, 1);

    connect(m_inspection, &model::Inspection::tokenChanged, this, &ElsewhereTab::showToken);
    connect(
        m_inspection, &model::Inspection::policyChanged, this, [this] { m_skew->setPolicy(m_inspection->policy()); });
    connect(m_others, &model::OthersModel::headlineChanged, this, &ElsewhereTab::showHeadline);
    connect(m_skew, &model::SkewModel::headlineChanged, this, &ElsewhereTab::showHeadline);
    connect(m_skewView, &SkewView::currentRowChanged, this, &ElsewhereTab::tableChanged);
    connect(m_skewView, &SkewView::rowActivated, this, &ElsewhereTab::jumpTo);
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &ElsewhereTab::showHeadline);
    m_skew->setPolicy(m_inspection->policy());
    showToken();
    setView(View::Libraries);
}

QPushButton *ElsewhereTab::makeSwitch(View view, const QString &text, const char *name, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("role", QStringLiteral("small"));
    button->setToolTip(tip);
    button->setCheckable(true);
    connect(button, &QPushButton::toggled, this, [this, view](bool checked) {
        if (checked)
            setView(view);
    });
    return button;
}

void ElsewhereTab::setView(View view)
{
    const bool isSkew = view == View::Skew;
    (isSkew ? m_toSkew : m_toLibraries)->setChecked(true);
    m_views->setCurrentIndex(static_cast<int>(view));
    m_note->setVisible(!isSkew);
    setFocusProxy(isSkew ? static_cast<QWidget *>(m_skewView) : m_othersView);
    activate();
    showHeadline();
}

ElsewhereTab::View ElsewhereTab::view() const { return static_cast<View>(m_views->currentIndex()); }

QSize ElsewhereTab::minimumSizeHint() const
{
    // In a low window the table gives way, not the verdict above.
    return {QWidget::minimumSizeHint().width(), fontMetrics().height() * 6};
}

QWidget *ElsewhereTab::body() const { return m_views; }

QWidget *ElsewhereTab::libraries() const { return m_othersView; }

QWidget *ElsewhereTab::matrix() const { return m_skewView->table(); }

void ElsewhereTab::activate()
{
    m_others->setActive(isVisible() && view() == View::Libraries);
    m_skew->setActive(isVisible() && view() == View::Skew);
}

void ElsewhereTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    activate();
    showHeadline();
}

void ElsewhereTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    activate();
    emit tableChanged();
}

void ElsewhereTab::showToken()
{
    m_others->setToken(m_inspection->token());
    m_skew->setToken(m_inspection->token());
}

void ElsewhereTab::showHeadline()
{
    const bool isSkew = view() == View::Skew;
    m_headline->setFont(Theme::font(isSkew ? TextRole::Body : TextRole::Headline));
    setLook(m_headline, "role", isSkew ? QStringLiteral("dim") : QString());
    m_headline->setText(isSkew ? tr("Times alone; not the verdict.") : m_others->headline());
    m_headline->setToolTip(isSkew ? m_skew->headline() : m_note->text());
    m_copy->setEnabled(hasTable());
    emit tableChanged();
}

bool ElsewhereTab::hasTable() const
{
    return isVisible() && !(view() == View::Libraries ? m_others->isEmpty() : m_skew->isEmpty());
}

token::TextTable ElsewhereTab::wordedTable() const
{
    return view() == View::Libraries ? m_others->wordedTable() : m_skew->wordedTable();
}

token::TextTable ElsewhereTab::plainTable() const
{
    return view() == View::Libraries ? m_others->plainTable() : m_skew->plainTable();
}

bool ElsewhereTab::hasInstant() const { return hasTable() && view() == View::Skew && m_skewView->currentRow() >= 0; }

void ElsewhereTab::setClockToRow()
{
    if (hasInstant())
        jumpTo(m_skewView->currentRow());
}

void ElsewhereTab::jumpTo(int row) { m_clock->jumpTo(m_skew->instant(row)); }

void ElsewhereTab::setCopyActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_copy);
    menu->addActions(actions);
    m_copy->setMenu(menu);
    m_othersView->addActions(actions);
    m_skewView->table()->addActions(actions);
}

QByteArray ElsewhereTab::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << (view() == View::Skew) << m_skewView->saveState();
    return state;
}

void ElsewhereTab::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_8);
    bool isSkew = false;
    QByteArray skew;
    stream >> isSkew >> skew;
    if (stream.status() != QDataStream::Ok)
        return;
    setView(isSkew ? View::Skew : View::Libraries);
    m_skewView->restoreState(skew);
}

} // namespace claimsmith::ui
