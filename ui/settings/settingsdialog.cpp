// SPDX-License-Identifier: MIT
#include "settings/settingsdialog.h"

#include "model/preferences.h"
#include "settings/forgetdialog.h"
#include "settings/settingssections.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::Preferences;

SettingsDialog::SettingsDialog(
    Preferences *preferences, model::Forgetting *forgetting, const token::Clock *clock, QWidget *parent)
    : QDialog(parent)
    , m_forgetting(forgetting)
    , m_sections(new QListWidget(this))
    , m_forms(new QStackedWidget(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_sections->setObjectName(u"sectionList"_s);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addSection(new AppearanceSection(preferences, this), u"eye"_s);
    addSection(new TimesSection(preferences, clock, this), u"clock"_s);
    addSection(new CraftSection(preferences, this), u"craft"_s);
    auto *privacy = new PrivacySection(preferences, this);
    addSection(privacy, u"lock"_s);
    addSection(new NetworkSection(preferences, this), u"fetch"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close, this);
    buttons->setObjectName(u"buttonBox"_s);
    QPushButton *standards = buttons->button(QDialogButtonBox::RestoreDefaults);
    standards->setToolTip(tr("Every setting is as at the first start"));
    // Enter ends the typing in a field, not the dialog.
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    const Metrics &metrics = Theme::metrics();
    auto *parts = new QHBoxLayout;
    parts->setSpacing(metrics.gap);
    parts->addWidget(m_sections);
    parts->addWidget(m_forms, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap, metrics.gap, metrics.gap, metrics.gap);
    layout->setSpacing(metrics.gap);
    layout->addLayout(parts, 1);
    layout->addWidget(buttons);
    connect(m_sections, &QListWidget::currentRowChanged, m_forms, &QStackedWidget::setCurrentIndex);
    connect(privacy, &PrivacySection::forgetWanted, this, &SettingsDialog::openForget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(standards, &QPushButton::clicked, preferences, &Preferences::restoreStandards);
    m_sections->setCurrentRow(0);
    m_sections->setFocus();
    fitSections();
    // With the window at its smallest, whatever the font; what has no room is scrolled to.
    constexpr QSize largest(980, 640);
    resize(QSize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 27).boundedTo(largest));
}

void SettingsDialog::addSection(SettingsForm *section, const QString &icon)
{
    m_forms->addWidget(section);
    new QListWidgetItem(icons::icon(icon), section->accessibleName(), m_sections);
}

void SettingsDialog::fitSections()
{
    const Metrics &metrics = Theme::metrics();
    m_sections->setIconSize({metrics.icon, metrics.icon});
    int widest = 0;
    for (int row = 0; row < m_sections->count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_sections->item(row)->text()));
    // What style.qss puts around the words, as around those of the navigation.
    constexpr int around = 2 * 8 + 9 + 3 + 1;
    m_sections->setFixedWidth(around + metrics.icon + widest + 2 * metrics.gap);
}

void SettingsDialog::openForget()
{
    auto *dialog = new ForgetDialog(m_forgetting, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace claimsmith::ui
