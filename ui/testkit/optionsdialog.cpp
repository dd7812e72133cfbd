// SPDX-License-Identifier: MIT
#include "testkit/optionsdialog.h"

#include "model/kit.h"
#include "model/signingkeysmodel.h"
#include "widgets/card.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace claimsmith::ui {

using model::KeyHandle;
using model::KitSource;
using model::KitTarget;

namespace {

constexpr int longestLeeway = 86'400; // seconds

QWidget *side(std::initializer_list<QWidget *> widgets, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ? 1 : 0);
    return row;
}

} // namespace

OptionsDialog::OptionsDialog(model::Kit *kit, model::SigningKeysModel *keys, QWidget *parent)
    : QDialog(parent)
    , m_kit(kit)
    , m_keys(keys)
    , m_source(new QComboBox(this))
    , m_key(new QComboBox(this))
    , m_leeway(new QSpinBox(this))
    , m_place(new QComboBox(this))
    , m_placeName(new QLineEdit(this))
    , m_headers(new QPlainTextEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_accepted(new QLineEdit(this))
    , m_refused(new QLineEdit(this))
    , m_parallel(new QSpinBox(this))
    , m_rate(new QDoubleSpinBox(this))
    , m_timeout(new QSpinBox(this))
    , m_problem(new WrapLabel(this))
{
    setObjectName(QStringLiteral("optionsDialog"));
    setWindowTitle(tr("Options of the test kit"));
    setMinimumWidth(560);
    makeFields();
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("role", QStringLiteral("refused"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok, this);
    buttons->setObjectName(QStringLiteral("buttonBox"));
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(makeForm());
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &OptionsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    show(kit->target());
    for (QLineEdit *field : {m_placeName, m_accepted, m_refused})
        connect(field, &QLineEdit::textChanged, this, &OptionsDialog::refresh);
    for (QPlainTextEdit *field : {m_headers, m_body})
        connect(field, &QPlainTextEdit::textChanged, this, &OptionsDialog::refresh);
    connect(m_place, &QComboBox::currentIndexChanged, this, &OptionsDialog::refresh);
    refresh();
}

void OptionsDialog::makeFields()
{
    const auto name = [](QWidget *field, const char *objectName, const QString &tip) {
        field->setObjectName(QLatin1StringView(objectName));
        field->setToolTip(tip);
    };
    name(m_source, "sourceCombo", tr("The token that the variants are made from"));
    m_source->addItem(tr("Whichever was changed last"), static_cast<int>(KitSource::Choice::Newest));
    m_source->addItem(tr("The token in Inspect"), static_cast<int>(KitSource::Choice::Inspected));
    m_source->addItem(tr("The form of Craft"), static_cast<int>(KitSource::Choice::Crafted));
    name(m_key, "keyCombo", tr("The key that signs; your server must trust it"));
    m_key->addItem(tr("The key of the token"));
    for (int row = 0; row < m_keys->rowCount(); ++row)
        m_key->addItem(m_keys->index(row, model::KeyringModel::Name).data().toString(),
            QVariant::fromValue(static_cast<quint64>(m_keys->handle(row))));
    name(m_leeway, "leewaySpin", tr("How long beyond exp, and before nbf, your server still accepts a token"));
    m_leeway->setRange(0, longestLeeway);
    m_leeway->setSuffix(tr(" s"));
    name(m_place, "placeCombo", tr("Where the server looks for the token"));
    m_place->addItem(tr("Authorization: Bearer"), QStringLiteral("bearer"));
    m_place->addItem(tr("Header"), QStringLiteral("header"));
    m_place->addItem(tr("Cookie"), QStringLiteral("cookie"));
    m_place->addItem(tr("Query parameter"), QStringLiteral("query"));
    m_place->addItem(tr("Form field"), QStringLiteral("form"));
    m_place->addItem(tr("JSON member"), QStringLiteral("json"));
    name(m_placeName, "placeNameEdit", tr("Name of the header, cookie, parameter, field or member"));
    m_placeName->setAccessibleName(tr("Name of the place"));
    m_placeName->setPlaceholderText(tr("name"));
    name(m_headers, "headersEdit", tr("Sent with each request; kept until the program ends, written nowhere"));
    m_headers->setPlaceholderText(QStringLiteral("X-Tenant: demo"));
    name(m_body, "bodyEdit", tr("Sent with each request; kept until the program ends, written nowhere"));
    for (QPlainTextEdit *field : {m_headers, m_body}) {
        field->setTabChangesFocus(true);
        field->setFont(Theme::font(TextRole::Fixed));
        field->setFixedHeight(2 * QFontMetrics(field->font()).lineSpacing() + 14);
    }
    name(m_accepted, "acceptedEdit", tr("Statuses that mean that the token was accepted, like 200-299,304"));
    name(m_refused, "refusedEdit", tr("Statuses that mean that the token was refused, like 401,403"));
    name(m_parallel, "parallelSpin", tr("Requests under way at a time"));
    m_parallel->setRange(1, 64);
    name(m_rate, "rateSpin", tr("Requests begun in a second; 0 for no limit"));
    m_rate->setRange(0, 1000);
    m_rate->setDecimals(1);
    m_rate->setSpecialValueText(tr("no limit"));
    name(m_timeout, "timeoutSpin", tr("How long each request may take"));
    m_timeout->setRange(1, 600);
    m_timeout->setSuffix(tr(" s"));
    for (QAbstractSpinBox *field : std::initializer_list<QAbstractSpinBox *>{m_leeway, m_parallel, m_rate, m_timeout}) {
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        field->setFixedHeight(m_accepted->sizeHint().height()); // as the fields beside it
    }
}

QFormLayout *OptionsDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    const auto row = [this, form](const QString &text, QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    const auto caption = [this, form](const QString &text) {
        auto *label = new CaptionLabel(text, this);
        label->setContentsMargins(0, form->rowCount() > 0 ? 8 : 0, 0, 0);
        form->addRow(label);
    };
    caption(tr("Tokens"));
    row(tr("&Made from"), m_source, m_source);
    row(tr("&Signed with"), m_key, m_key);
    row(tr("&Leeway of the server"), m_leeway, m_leeway);
    caption(tr("Requests"));
    row(tr("&Token goes into"), side({m_place, m_placeName}, this), m_place);
    row(tr("&Headers"), m_headers, m_headers);
    row(tr("&Body"), m_body, m_body);
    caption(tr("Answers"));
    auto *refused = new QLabel(tr("r&efused is"), this);
    refused->setBuddy(m_refused);
    row(tr("&Accepted is"), side({m_accepted, refused, m_refused}, this), m_accepted);
    caption(tr("Pace"));
    auto *rate = new QLabel(tr("per se&cond"), this);
    rate->setBuddy(m_rate);
    auto *timeout = new QLabel(tr("t&ime limit"), this);
    timeout->setBuddy(m_timeout);
    row(tr("At a tim&e"), side({m_parallel, rate, m_rate, timeout, m_timeout}, this), m_parallel);
    return form;
}

void OptionsDialog::show(const KitTarget &target)
{
    m_source->setCurrentIndex(m_source->findData(static_cast<int>(m_kit->source()->choice())));
    m_key->setCurrentIndex(qMax(0, m_key->findData(QVariant::fromValue(static_cast<quint64>(m_kit->source()->key())))));
    m_leeway->setValue(
        static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(m_kit->source()->leeway()).count()));
    const qsizetype colon = target.place.indexOf(u':');
    m_place->setCurrentIndex(qMax(0, m_place->findData(target.place.first(colon < 0 ? target.place.size() : colon))));
    m_placeName->setText(colon < 0 ? QString() : target.place.sliced(colon + 1));
    m_headers->setPlainText(target.headers);
    m_body->setPlainText(target.body);
    m_accepted->setText(target.accepted);
    m_refused->setText(target.refused);
    m_parallel->setValue(target.parallel);
    m_rate->setValue(target.rate);
    m_timeout->setValue(target.timeout);
}

KitTarget OptionsDialog::typed() const
{
    KitTarget target = m_kit->target();
    const QString kind = m_place->currentData().toString();
    target.place = kind == u"bearer" ? kind : kind + u':' + m_placeName->text().trimmed();
    target.headers = m_headers->toPlainText();
    target.body = m_body->toPlainText();
    target.accepted = m_accepted->text();
    target.refused = m_refused->text();
    target.parallel = m_parallel->value();
    target.rate = m_rate->value();
    target.timeout = m_timeout->value();
    return target;
}

void OptionsDialog::refresh()
{
    m_placeName->setEnabled(m_place->currentIndex() > 0);
    KitTarget target = typed();
    target.url = QStringLiteral("http://localhost/"); // the address is not this dialog's
    const auto plan = target.plan();
    m_problem->setText(plan ? QString() : plan.error());
    m_problem->setVisible(!plan);
    m_ok->setEnabled(plan.has_value());
}

void OptionsDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    m_kit->setTarget(typed());
    m_kit->source()->setLeeway(std::chrono::seconds(m_leeway->value()));
    m_kit->source()->setKey(KeyHandle{m_key->currentData().toULongLong()});
    m_kit->source()->setChoice(static_cast<KitSource::Choice>(m_source->currentData().toInt()));
    QDialog::accept();
}

} // namespace claimsmith::ui
