// SPDX-License-Identifier: MIT
#include "settings/settingsform.h"

#include "token/timetext.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::Preferences;

namespace {

/// The words of a label without its mnemonic.
QString plain(QString words) { return words.remove(u'&'); }

void complain(QLineEdit *field, QLabel *trouble, const QString &words)
{
    setLook(field, "wrong", !words.isEmpty());
    trouble->setText(words);
    trouble->setVisible(!words.isEmpty());
}

} // namespace

SettingsForm::SettingsForm(Preferences *preferences, const QString &title, QWidget *parent)
    : QScrollArea(parent)
    , m_preferences(preferences)
    , m_body(new QWidget(this))
    , m_rows(new QFormLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title);
    auto *headline = new QLabel(title, m_body);
    headline->setFont(Theme::font(TextRole::Headline));
    auto *layout = new QVBoxLayout(m_body);
    const Metrics &metrics = Theme::metrics();
    layout->setContentsMargins(metrics.gap, 0, metrics.gap, 0);
    layout->setSpacing(metrics.gap);
    layout->addWidget(headline);
    layout->addLayout(m_rows);
    layout->addStretch();
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_rows->setHorizontalSpacing(metrics.gap);
    m_rows->setVerticalSpacing(metrics.gap + metrics.grid);
    setWidget(m_body);
}

void SettingsForm::addRow(const QString &name, QWidget *field, const QString &hint)
{
    auto *cell = new QWidget(m_body);
    m_lastField = new QVBoxLayout(cell);
    m_lastField->setContentsMargins(0, 0, 0, 0);
    m_lastField->setSpacing(Theme::metrics().grid);
    const bool isNarrow = qobject_cast<QSpinBox *>(field) || qobject_cast<QPushButton *>(field);
    m_lastField->addWidget(field, 0, isNarrow ? Qt::AlignLeading : Qt::Alignment());
    if (!hint.isEmpty()) {
        auto *words = new WrapLabel(cell);
        words->setTextFormat(Qt::PlainText);
        words->setText(hint);
        words->setProperty("role", u"dim"_s);
        m_lastField->addWidget(words);
        field->setAccessibleDescription(hint);
    }
    if (name.isEmpty()) {
        m_rows->addRow(cell);
        return;
    }
    auto *label = new QLabel(name, m_body);
    label->setBuddy(field);
    m_rows->addRow(label, cell);
    field->setAccessibleName(plain(name));
}

QLabel *SettingsForm::addWords(const QString &words, const char *role)
{
    auto *label = new WrapLabel(m_body);
    label->setTextFormat(Qt::PlainText);
    label->setText(words);
    label->setProperty("role", QLatin1StringView(role));
    m_rows->addRow(label);
    return label;
}

QLabel *SettingsForm::addTrouble()
{
    auto *trouble = new WrapLabel(m_body);
    trouble->setTextFormat(Qt::PlainText);
    trouble->setProperty("role", u"refused"_s);
    trouble->hide();
    m_lastField->insertWidget(1, trouble);
    return trouble;
}

void SettingsForm::follow(QLatin1StringView key, QWidget *field, std::function<void()> show)
{
    show();
    connect(m_preferences, &Preferences::changed, field, [key, field, show](QLatin1StringView changed) {
        if (changed != key)
            return;
        const QSignalBlocker blocker(field);
        show();
    });
}

QComboBox *SettingsForm::addChoice(const char *objectName, const QString &name, const model::TextPreference &preference,
    const QList<Choice> &choices, const QString &hint)
{
    auto *field = new QComboBox(m_body);
    field->setObjectName(QLatin1StringView(objectName));
    field->setToolTip(hint);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(12);
    for (const Choice &choice : choices)
        field->addItem(choice.words, choice.value);
    addRow(name, field, hint);
    follow(preference.key, field,
        [this, field, preference] { field->setCurrentIndex(field->findData(m_preferences->value(preference))); });
    connect(field, &QComboBox::currentIndexChanged, this, [this, field, preference](int index) {
        if (index >= 0)
            m_preferences->set(preference, field->itemData(index).toString());
    });
    return field;
}

QCheckBox *SettingsForm::addSwitch(
    const char *objectName, const QString &words, const model::Preference<bool> &preference, const QString &hint)
{
    auto *field = new QCheckBox(words, m_body);
    field->setObjectName(QLatin1StringView(objectName));
    field->setToolTip(hint);
    addRow({}, field, hint);
    follow(preference.key, field, [this, field, preference] { field->setChecked(m_preferences->value(preference)); });
    connect(field, &QCheckBox::toggled, this, [this, preference](bool on) { m_preferences->set(preference, on); });
    return field;
}

QSpinBox *SettingsForm::addNumber(
    const char *objectName, const QString &name, const model::Preference<int> &preference, const QString &hint)
{
    auto *field = new QSpinBox(m_body);
    field->setObjectName(QLatin1StringView(objectName));
    field->setToolTip(hint);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setRange(preference.least, preference.most);
    field->setMinimumWidth(12 * field->fontMetrics().averageCharWidth() + 40);
    addRow(name, field, hint);
    follow(preference.key, field, [this, field, preference] { field->setValue(m_preferences->value(preference)); });
    field->setKeyboardTracking(false); // a 3 on the way to 30 days would drop what is older
    connect(
        field, &QSpinBox::valueChanged, this, [this, preference](int value) { m_preferences->set(preference, value); });
    return field;
}

QLineEdit *SettingsForm::addLine(const char *objectName, const QString &name, const QString &hint)
{
    auto *field = new QLineEdit(m_body);
    field->setObjectName(QLatin1StringView(objectName));
    field->setToolTip(hint);
    addRow(name, field, hint);
    return field;
}

void SettingsForm::followText(const model::TextPreference &preference, QLineEdit *field)
{
    follow(preference.key, field, [this, field, preference] {
        if (field->text().trimmed() != m_preferences->value(preference))
            field->setText(m_preferences->value(preference));
    });
}

QLineEdit *SettingsForm::addText(const char *objectName, const QString &name, const model::TextPreference &preference,
    const QString &placeholder, const QString &hint)
{
    QLineEdit *field = addLine(objectName, name, hint);
    field->setPlaceholderText(placeholder);
    followText(preference, field);
    connect(field, &QLineEdit::textEdited, this,
        [this, preference](const QString &text) { m_preferences->set(preference, text.trimmed()); });
    return field;
}

QLineEdit *SettingsForm::addDuration(
    const char *objectName, const QString &name, const model::DurationPreference &preference, const QString &hint)
{
    QLineEdit *field = addLine(objectName, name, hint);
    QLabel *trouble = addTrouble();
    follow(preference.key, field, [this, field, preference] {
        // Not under the hands of whoever writes it another way: "300" is "5m".
        if (token::parseDuration(field->text()) != m_preferences->value(preference))
            field->setText(token::compactDuration(m_preferences->value(preference)));
    });
    connect(field, &QLineEdit::textEdited, this, [this, field, trouble, preference](const QString &text) {
        const auto duration = token::parseDuration(text);
        complain(field, trouble, duration ? QString() : token::message(duration.error()));
        if (duration)
            m_preferences->set(preference, *duration);
    });
    return field;
}

QLineEdit *SettingsForm::addDuration(const char *objectName, const QString &name,
    const model::TextPreference &preference, const QString &placeholder, const QString &hint)
{
    QLineEdit *field = addLine(objectName, name, hint);
    QLabel *trouble = addTrouble();
    field->setPlaceholderText(placeholder);
    followText(preference, field);
    connect(field, &QLineEdit::textEdited, this, [this, field, trouble, preference](const QString &text) {
        const auto duration = token::parseDuration(text);
        const bool isWrong = !duration && !text.trimmed().isEmpty();
        complain(field, trouble, isWrong ? token::message(duration.error()) : QString());
        if (!isWrong)
            m_preferences->set(preference, text.trimmed());
    });
    return field;
}

} // namespace claimsmith::ui
