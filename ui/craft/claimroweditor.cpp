// SPDX-License-Identifier: MIT
#include "craft/claimroweditor.h"

#include "craft/valueeditor.h"
#include "model/claimformmodel.h"
#include "widgets/fieldedit.h"
#include "widgets/icons.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QScopedValueRollback>
#include <QStringListModel>
#include <QToolButton>

#include <algorithm>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::ClaimFormModel;

namespace {

enum GridColumn { OnAt, NameAt, TypeAt, ValueAt, MeaningAt, MenuAt };

/// Of a combo box that shows each type whole.
int typeWidth()
{
    constexpr int frameAndArrow = 50;
    const QFontMetrics metrics(QApplication::font("QComboBox"));
    int widest = 0;
    for (const token::ClaimType type : token::claimTypes())
        widest = std::max(widest, metrics.horizontalAdvance(token::claimTypeText(type)));
    return std::min(widest + frameAndArrow, Theme::metrics().scaled(118));
}

} // namespace

FormColumns FormColumns::of(int width)
{
    const Metrics &metrics = Theme::metrics();
    const int type = std::max(metrics.scaled(98), typeWidth());
    if (width >= metrics.scaled(600))
        return {.name = std::min(width * 7 / 40, metrics.scaled(200)),
            .type = type,
            .meaning = std::min(width * 3 / 16, metrics.scaled(240))};
    return {.name = metrics.scaled(74), .type = type, .meaning = 0};
}

ClaimRowEditor::ClaimRowEditor(ClaimFormModel *form, int row, QUndoStack *undo, QWidget *parent)
    : QFrame(parent)
    , m_form(form)
    , m_row(row)
    , m_undo(undo)
    , m_grid(new QGridLayout(this))
    , m_on(new QCheckBox(this))
    , m_name(new FieldEdit(undo, this))
    , m_completer(new QCompleter(new QStringListModel(this), this))
    , m_type(new FieldCombo(this))
    , m_meaning(new QLabel(this))
    , m_note(new WrapLabel(this))
    , m_menu(new QToolButton(this))
{
    setObjectName(u"claimRow"_s);
    m_on->setObjectName(u"onCheck"_s);
    m_name->setObjectName(u"nameEdit"_s);
    m_type->setObjectName(u"typeCombo"_s);
    m_note->setObjectName(u"noteLabel"_s);
    m_menu->setObjectName(u"rowMenuButton"_s);
    for (const token::ClaimType type : token::claimTypes())
        m_type->addItem(token::claimTypeText(type), static_cast<int>(type));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->setToolTip(tr("What the value is, and how it is written"));
    m_name->setProperty("role", u"name"_s);
    m_name->setFont(Theme::font(TextRole::FixedStrong));
    m_name->setPlaceholderText(tr("name"));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(m_completer);
    m_menu->setProperty("role", u"flat"_s);
    m_menu->setIcon(icons::icon(u"more"_s, [] { return Theme::colours().dim; }));
    m_menu->setToolTip(tr("Duplicate, move or delete; a row can be dragged, too"));
    m_menu->setFocusPolicy(Qt::ClickFocus); // the row's menu key opens it as well
    // The row is dragged by what shows nothing to click.
    m_meaning->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_meaning->setProperty("role", u"dim"_s);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->setFont(Theme::font(TextRole::Small));
    m_note->setFont(Theme::font(TextRole::Small));
    arrange();
    wire();
    refresh();
}

void ClaimRowEditor::arrange()
{
    const int height = Theme::metrics().controlHeight;
    m_grid->setContentsMargins(FormColumns::side, 5, 6, 5);
    m_grid->setHorizontalSpacing(FormColumns::gap);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(ValueAt, 1);
    m_grid->addWidget(m_on, 0, OnAt, Qt::AlignTop);
    m_grid->addWidget(m_name, 0, NameAt, Qt::AlignTop);
    m_grid->addWidget(m_type, 0, TypeAt, Qt::AlignTop);
    m_grid->addWidget(m_menu, 0, MenuAt, Qt::AlignTop);
    m_grid->addWidget(m_note, 2, TypeAt, 1, MenuAt - TypeAt);
    m_on->setFixedSize(Theme::metrics().scaled(FormColumns::check), height);
    m_menu->setFixedSize(FormColumns::menu, height);
    placeMeaning();
    setColumns({});
}

void ClaimRowEditor::placeMeaning()
{
    m_grid->removeWidget(m_meaning);
    if (m_meaningBelow)
        m_grid->addWidget(m_meaning, 1, TypeAt, 1, MenuAt - TypeAt);
    else
        m_grid->addWidget(m_meaning, 0, MeaningAt, Qt::AlignVCenter);
    m_meaning->setMinimumHeight(m_meaningBelow ? 0 : Theme::metrics().controlHeight);
}

void ClaimRowEditor::setColumns(const FormColumns &columns)
{
    m_name->setFixedWidth(columns.name);
    m_type->setFixedWidth(columns.type);
    m_meaning->setMinimumWidth(columns.meaning);
    m_meaning->setMaximumWidth(columns.meaning > 0 ? columns.meaning : QWIDGETSIZE_MAX);
    if (m_meaningBelow == (columns.meaning == 0))
        return;
    m_meaningBelow = columns.meaning == 0;
    placeMeaning();
    refresh();
}

void ClaimRowEditor::wire()
{
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) { set(on, ClaimFormModel::EnabledRole); });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        static_cast<QStringListModel *>(m_completer->model())->setStringList(m_form->suggestions());
        set(name, ClaimFormModel::NameRole);
    });
    connect(m_name, &QLineEdit::editingFinished, m_form, &ClaimFormModel::finishTyping);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this](const QString &name) { set(name, ClaimFormModel::NameRole); });
    connect(m_type, &QComboBox::activated, this, [this] { set(m_type->currentData(), ClaimFormModel::TypeRole); });
    connect(m_menu, &QToolButton::clicked, this,
        [this] { emit menuWanted(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });
}

QModelIndex ClaimRowEditor::index() const { return m_form->index(m_row, ClaimFormModel::Value); }

void ClaimRowEditor::set(const QVariant &value, int role)
{
    if (m_refreshing)
        return;
    const int column = role == ClaimFormModel::EnabledRole ? ClaimFormModel::On
                       : role == ClaimFormModel::NameRole  ? ClaimFormModel::Name
                       : role == ClaimFormModel::TypeRole  ? ClaimFormModel::Type
                                                           : ClaimFormModel::Value;
    m_form->setData(m_form->index(m_row, column), value, role);
}

void ClaimRowEditor::refresh()
{
    const QScopedValueRollback refreshing(m_refreshing, true);
    const QModelIndex row = index();
    m_on->setChecked(row.data(ClaimFormModel::EnabledRole).toBool());
    m_name->showText(row.data(ClaimFormModel::NameRole).toString());
    m_type->setCurrentIndex(m_type->findData(row.data(ClaimFormModel::TypeRole)));
    const bool isTime = row.data(ClaimFormModel::InstantRole).isValid();
    const QString meaning = row.siblingAtColumn(ClaimFormModel::Meaning).data().toString();
    const QString detail = row.data(ClaimFormModel::DetailRole).toString();
    if (isTime || detail.isEmpty())
        m_meaning->setText(detail.isEmpty() ? meaning : detail);
    else // what a placeholder became
        m_meaning->setText(m_meaning->fontMetrics().elidedText(u"= "_s + detail, Qt::ElideRight, m_meaning->width()));
    m_meaning->setVisible(!m_meaningBelow || (isTime && m_on->isChecked()));
    const QString both = detail.isEmpty() ? meaning : meaning + u'\n' + detail;
    m_meaning->setToolTip(both);
    m_name->setToolTip(both);
    showValue();
    showNote();
    describe();
}

void ClaimRowEditor::showValue()
{
    if (!m_value || !m_value->fits(index())) {
        const bool hadFocus = m_value && m_value->isAncestorOf(QApplication::focusWidget());
        if (m_value) {
            m_grid->removeWidget(m_value);
            m_value->hide();
            m_value->deleteLater(); // its own button may be what led here
        }
        m_value = ValueEditor::make(index(), m_undo, this);
        m_grid->addWidget(m_value, 0, ValueAt, Qt::AlignTop);
        m_value->QWidget::show();
        setTabOrder({m_on, m_name, m_type, m_value});
        connect(m_value, &ValueEditor::edited, this, [this](const QVariant &value, int role) { set(value, role); });
        connect(m_value, &ValueEditor::left, m_form, &ClaimFormModel::finishTyping);
        connect(
            m_value, &ValueEditor::idWanted, this, [this](token::TokenIdKind kind) { m_form->makeId(m_row, kind); });
        if (hadFocus)
            m_value->setFocus(Qt::OtherFocusReason);
    }
    m_value->show(index());
    m_value->setEnabled(m_on->isChecked());
    m_type->setEnabled(m_on->isChecked());
}

void ClaimRowEditor::showNote()
{
    const auto severity = static_cast<ClaimFormModel::Severity>(index().data(ClaimFormModel::SeverityRole).toInt());
    const QString role = severity == ClaimFormModel::Severity::Error ? u"refused"_s : u"attention"_s;
    m_note->setText(index().data(ClaimFormModel::NoteRole).toString());
    m_note->setVisible(!m_note->text().isEmpty());
    setLook(m_note, "role", role);
}

void ClaimRowEditor::describe()
{
    const QString name = m_name->text();
    const bool refused =
        index().data(ClaimFormModel::SeverityRole).toInt() == static_cast<int>(ClaimFormModel::Severity::Error);
    m_on->setAccessibleName(tr("%1 is in the token", "check box of a claim").arg(name));
    m_name->setAccessibleName(tr("Name"));
    m_name->setAccessibleDescription(m_meaning->text());
    m_type->setAccessibleName(tr("Type of %1").arg(name));
    m_menu->setAccessibleName(tr("What can be done with %1").arg(name));
    m_value->describe(
        tr("Value of %1").arg(name), m_note->text().isEmpty() ? m_meaning->text() : m_note->text(), refused);
    setAccessibleName(name);
}

QWidget *ClaimRowEditor::field(Field field) const
{
    switch (field) {
    case Field::On:
        return m_on;
    case Field::Name:
        return m_name;
    case Field::Type:
        return m_type;
    case Field::Value:
        return m_value->focusProxy() ? static_cast<QWidget *>(m_value) : m_on;
    }
    return m_value;
}

ClaimRowEditor::Field ClaimRowEditor::fieldOf(const QWidget *widget) const
{
    if (widget == m_on)
        return Field::On;
    if (widget == m_name)
        return Field::Name;
    return widget == m_type ? Field::Type : Field::Value;
}

void ClaimRowEditor::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    if (event->button() == Qt::LeftButton && m_on->isVisible())
        m_on->setFocus(Qt::MouseFocusReason);
}

void ClaimRowEditor::mouseMoveEvent(QMouseEvent *event)
{
    const int moved = (event->position().toPoint() - m_pressed).manhattanLength();
    if (event->buttons().testFlag(Qt::LeftButton) && moved >= QApplication::startDragDistance())
        emit dragged();
}

void ClaimRowEditor::contextMenuEvent(QContextMenuEvent *event) { emit menuWanted(event->globalPos()); }

} // namespace claimsmith::ui
