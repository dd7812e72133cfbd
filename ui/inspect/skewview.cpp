// SPDX-License-Identifier: MIT
#include "inspect/skewview.h"

#include "inspect/expectcard.h"
#include "inspect/skewtable.h"
#include "model/skewmodel.h"
#include "widgets/fieldedit.h"
#include "widgets/wraplabel.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace claimsmith::ui {

using token::SkewSettings;
using Anchor = SkewSettings::Anchor;

SkewView::SkewView(model::SkewModel *skew, QWidget *parent)
    : QWidget(parent)
    , m_skew(skew)
    , m_anchor(new FieldCombo(this))
    , m_offsets(makeField("offsetsEdit", tr("Offsets"),
          tr("At which instants: seconds, or 5m, 1h30m, −1d, parted by commas. Empty: the usual ones"),
          token::durationsText(SkewSettings::usualOffsets())))
    , m_leeways(makeField("leewaysEdit", tr("Leeways"),
          tr("With how much leeway: seconds, or 5m, parted by commas. Empty: the usual ones"),
          token::durationsText(SkewSettings::usualLeeways())))
    , m_problem(new WrapLabel(this))
    , m_table(new SkewTable(skew, this))
{
    m_anchor->setObjectName(QStringLiteral("anchorCombo"));
    m_anchor->setAccessibleName(tr("Counted from"));
    m_anchor->setToolTip(
        tr("What the offsets are counted from; from now, a verifier's clock is ahead or behind by them"));
    m_anchor->addItem(tr("around exp"));
    m_anchor->addItem(tr("around now"));
    m_problem->setObjectName(QStringLiteral("skewProblemLabel"));
    m_problem->setProperty("role", QStringLiteral("refused"));
    m_problem->setContentsMargins(12, 0, 12, 6);
    m_problem->hide();

    auto *fields = new QHBoxLayout;
    fields->setContentsMargins(12, 0, 12, 8);
    fields->setSpacing(8);
    fields->addWidget(m_anchor);
    for (QLineEdit *field : {m_offsets, m_leeways}) {
        auto *label = new QLabel(field->accessibleName(), this);
        label->setProperty("role", QStringLiteral("dim"));
        label->setBuddy(field);
        fields->addWidget(label);
        fields->addWidget(field, field == m_offsets ? 5 : 3);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(fields);
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_anchor, &QComboBox::activated, this, &SkewView::takeFields);
    connect(m_offsets, &QLineEdit::textEdited, this, &SkewView::takeFields);
    connect(m_leeways, &QLineEdit::textEdited, this, &SkewView::takeFields);
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex &cell) { emit rowActivated(cell.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SkewView::currentRowChanged);
    connect(m_skew, &QAbstractItemModel::modelReset, this, &SkewView::currentRowChanged);
    connect(m_skew, &model::SkewModel::headlineChanged, this, &SkewView::showAnchor);
    showSettings();
}

QLineEdit *SkewView::makeField(const char *name, const QString &title, const QString &tip, const QString &usual)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QLatin1StringView(name));
    field->setAccessibleName(title);
    field->setToolTip(tip);
    field->setPlaceholderText(usual);
    return field;
}

int SkewView::currentRow() const { return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1; }

void SkewView::takeFields()
{
    SkewSettings settings = m_skew->settings();
    QString problems;
    const auto take = [&problems](QLineEdit *field, QList<token::Duration> &list, const QList<token::Duration> &usual,
                          bool allowNegative, qsizetype most) {
        const auto read =
            field->text().trimmed().isEmpty() ? usual : token::parseDurations(field->text(), allowNegative, most);
        // What was good before stays in force, and the field says that it is not what is typed.
        const QString problem = read ? QString() : token::message(read.error());
        markWrong(field, problem);
        if (read)
            list = *read;
        else
            problems += (problems.isEmpty() ? QString() : QStringLiteral("\n"))
                        + tr("%1: %2").arg(field->accessibleName(), problem);
    };
    take(m_offsets, settings.offsets, SkewSettings::usualOffsets(), true, SkewSettings::mostOffsets);
    take(m_leeways, settings.leeways, SkewSettings::usualLeeways(), false, SkewSettings::mostLeeways);
    settings.anchor = m_anchor->currentIndex() == 0 ? Anchor::Expiry : Anchor::Now;
    m_problem->setText(problems);
    m_problem->setVisible(!problems.isEmpty());
    m_skew->setSettings(settings);
}

void SkewView::showSettings()
{
    const SkewSettings &settings = m_skew->settings();
    m_anchor->setCurrentIndex(settings.anchor == Anchor::Expiry ? 0 : 1);
    m_offsets->setText(token::durationsText(settings.offsets));
    m_leeways->setText(token::durationsText(settings.leeways));
    m_offsets->setCursorPosition(0);
    m_leeways->setCursorPosition(0);
}

void SkewView::showAnchor()
{
    const bool isMissing =
        !m_skew->isEmpty() && m_skew->settings().anchor == Anchor::Expiry && m_skew->anchor() == Anchor::Now;
    m_anchor->setItemText(0, isMissing ? tr("no exp: now") : tr("around exp"));
}

QByteArray SkewView::saveState() const
{
    const SkewSettings &settings = m_skew->settings();
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << (settings.anchor == Anchor::Expiry) << token::durationsText(settings.offsets)
           << token::durationsText(settings.leeways);
    return state;
}

void SkewView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_8);
    bool fromExpiry = true;
    QString offsets;
    QString leeways;
    stream >> fromExpiry >> offsets >> leeways;
    if (stream.status() != QDataStream::Ok)
        return;
    const auto readOffsets = token::parseDurations(offsets, true, SkewSettings::mostOffsets);
    const auto readLeeways = token::parseDurations(leeways, false, SkewSettings::mostLeeways);
    if (!readOffsets || !readLeeways)
        return;
    m_skew->setSettings({*readOffsets, *readLeeways, fromExpiry ? Anchor::Expiry : Anchor::Now});
    showSettings();
}

} // namespace claimsmith::ui
