// SPDX-License-Identifier: MIT
#include "settings/settingssections.h"

#include "jose/algorithm.h"
#include "settings/languages.h"
#include "token/clock.h"
#include "token/timedisplay.h"
#include "token/timetext.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
namespace preference = model::preference;
using model::Preferences;
using token::TimeDisplay;
using token::TimeForm;

AppearanceSection::AppearanceSection(Preferences *preferences, QWidget *parent)
    : SettingsForm(preferences, tr("Appearance"), parent)
{
    addChoice("themeCombo", tr("&Colours"), preference::theme,
        {{Theme::choiceName(Theme::Choice::System), tr("As the system")},
            {Theme::choiceName(Theme::Choice::Light), tr("Light")},
            {Theme::choiceName(Theme::Choice::Dark), tr("Dark")},
            {Theme::choiceName(Theme::Choice::Contrast), tr("High contrast")}},
        tr("As the system: light or dark, and changes with it."));
    QList<Choice> spoken{{QString(), tr("As the system")}};
    for (const Language &language : languages())
        spoken.append({language.code, language.name});
    addChoice("languageCombo", tr("&Language"), preference::language, spoken, tr("Holds from the next start on."));
}

TimesSection::TimesSection(Preferences *preferences, const token::Clock *clock, QWidget *parent)
    : SettingsForm(preferences, tr("Times"), parent)
    , m_clock(clock)
    , m_zone(new QComboBox(body()))
{
    makeZone();
    addChoice("timeFormCombo", tr("&Form"), preference::timeForm,
        {{token::timeFormName(TimeForm::Words), tr("Day and month in words")},
            {token::timeFormName(TimeForm::Iso), tr("ISO 8601, with the offset")},
            {token::timeFormName(TimeForm::Epoch), tr("Seconds since 1970, as in the claims")}},
        tr("UTC and the number are in the tool tip of every time."));
    m_example = addWords({}, "dim");
    m_example->setObjectName(u"timeExample"_s);
    addDuration("thresholdEdit", tr("&Expires soon"), preference::expiringSoon,
        tr("So long before its expiry a token is amber, and its renewal is asked for: 5m, 1h30m, 2d."));
    connect(&TimeDisplay::instance(), &TimeDisplay::changed, this, &TimesSection::showExample);
    connect(preferences, &Preferences::changed, this, &TimesSection::showZone);
    showZone();
    showExample();
}

void TimesSection::makeZone()
{
    m_zone->setObjectName(u"timeZoneCombo"_s);
    m_zone->setToolTip(tr("The zone that times are shown in"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(12);
    m_zone->addItem(tr("As the system (%1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())), QString());
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_zone->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    addRow(tr("Time &zone"), m_zone, tr("Type a part of its name: “berlin”."));
    m_zoneTrouble = addTrouble();
    m_zoneTrouble->setObjectName(u"timeZoneTrouble"_s);
    connect(m_zone, &QComboBox::activated, this, &TimesSection::takeZone);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &TimesSection::takeZone);
}

void TimesSection::takeZone()
{
    const int row = m_zone->findText(m_zone->currentText().trimmed(), Qt::MatchFixedString);
    setLook(m_zone, "wrong", row < 0);
    m_zoneTrouble->setText(row < 0 ? tr("There is no time zone of this name.") : QString());
    m_zoneTrouble->setVisible(row < 0);
    if (row >= 0)
        preferences()->set(preference::timeZone, m_zone->itemData(row).toString());
}

void TimesSection::showZone()
{
    const QSignalBlocker blocker(m_zone);
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(preferences()->value(preference::timeZone))));
}

void TimesSection::showExample()
{
    m_example->setText(
        tr("Now it is %1.").arg(token::instantText(std::chrono::floor<std::chrono::seconds>(m_clock->now()))));
}

CraftSection::CraftSection(Preferences *preferences, QWidget *parent)
    : SettingsForm(preferences, tr("Craft"), parent)
{
    addWords(tr("What the templates of the program bring. Your own templates stay as they are."), "dim");
    QList<Choice> algorithms{{QString(), tr("As the key suggests")}};
    for (const jose::Algorithm &row : jose::algorithms()) {
        if (row.id != jose::AlgorithmId::None)
            algorithms.append({QString(row.name), QString(row.name)});
    }
    addChoice("craftAlgorithmCombo", tr("&Algorithm"), preference::craftAlgorithm, algorithms,
        tr("Where a key can sign with several; another key keeps to its own."));
    addDuration("craftLifetimeEdit", tr("&Lifetime"), preference::craftLifetime, tr("As the template has it"),
        tr("Of access and ID tokens: 15m, 1h30m, 7d."));
    addText("craftIssuerEdit", tr("&Issuer"), preference::craftIssuer, u"https://id.example"_s,
        tr("The claim iss of new tokens."));
}

PrivacySection::PrivacySection(Preferences *preferences, QWidget *parent)
    : SettingsForm(preferences, tr("Privacy"), parent)
{
    QSpinBox *clipboard = addNumber("clipboardSpin", tr("&Clipboard"), preference::clipboardSeconds,
        tr("So long after it was copied a token or secret is taken from the clipboard, unless something else was "
           "copied "
           "since."));
    clipboard->setSuffix(tr(" s"));
    clipboard->setSingleStep(10);
    clipboard->setSpecialValueText(tr("Never"));
    const QCheckBox *history = addSwitch("historyBox", tr("&Keep the history on the disk"), preference::historyEnabled,
        tr("Off: the tokens that were seen go when the program ends. On: they are encrypted with a key from the system "
           "key store."));
    QSpinBox *days = addNumber(
        "historyDaysSpin", tr("&Days in the history"), preference::historyDays, tr("What is older is removed."));
    days->setEnabled(history->isChecked());
    connect(history, &QCheckBox::toggled, days, &QWidget::setEnabled);
    connect(preferences, &Preferences::changed, days,
        [days, preferences] { days->setEnabled(preferences->value(preference::historyEnabled)); });
    auto *forget = new QPushButton(tr("&Forget Everything…"), body());
    forget->setObjectName(u"forgetButton"_s);
    forget->setToolTip(tr("Choose what is removed from this machine"));
    addRow({}, forget, tr("Shows all that is kept on this machine, and removes what you choose."));
    connect(forget, &QPushButton::clicked, this, &PrivacySection::forgetWanted);
}

NetworkSection::NetworkSection(Preferences *preferences, QWidget *parent)
    : SettingsForm(preferences, tr("Network"), parent)
{
    addWords(tr("Nothing is sent by itself. These allow what you may ask for:"), "dim");
    addSwitch("fetchKeysBox", tr("&Fetch keys from other machines"), preference::fetchKeys,
        tr("JWK Sets and discovery documents, when you press Fetch."));
    addSwitch("runKitBox", tr("Run the test &kit against other machines"), preference::runKit,
        tr("When you press Run, and have typed the name of the host."));
    addWords(tr("This machine (127.0.0.1, ::1, localhost) needs no leave. The command line is not affected."), "dim");
}

} // namespace claimsmith::ui
