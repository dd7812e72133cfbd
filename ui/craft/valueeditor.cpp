// SPDX-License-Identifier: MIT
#include "craft/valueeditor.h"

#include "model/claimformmodel.h"
#include "widgets/fieldedit.h"
#include "widgets/listedit.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <array>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::ClaimFormModel;
using token::ClaimType;
using token::TokenIdKind;

namespace {

void markWrong(QWidget *widget, bool wrong) { setLook(widget, "wrong", wrong); }

QHBoxLayout *rowLayout(QWidget *widget)
{
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

QPushButton *smallButton(const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("role", u"small"_s);
    button->setToolTip(tip);
    return button;
}

/// A line of text, and buttons that write into it.
class LineEditor : public ValueEditor
{
public:
    LineEditor(QUndoStack *undo, QWidget *parent)
        : ValueEditor(parent)
        , m_field(new FieldEdit(undo, this))
    {
        m_field->setObjectName(u"valueEdit"_s);
        m_layout = rowLayout(this);
        m_layout->addWidget(m_field, 1);
        setFocusProxy(m_field);
        connect(m_field, &QLineEdit::textEdited, this,
            [this](const QString &text) { emit edited(text, ClaimFormModel::ValueRole); });
        connect(m_field, &QLineEdit::editingFinished, this, &ValueEditor::left);
    }

    void show(const QModelIndex &index) override
    {
        const QString text = index.data(ClaimFormModel::ValueRole).toString();
        const auto type = static_cast<ClaimType>(index.data(ClaimFormModel::TypeRole).toInt());
        m_field->showText(text);
        m_field->setFont(Theme::font(type == ClaimType::Json ? TextRole::Fixed : TextRole::Body));
    }

    void describe(const QString &name, const QString &description, bool refused) override
    {
        m_field->setAccessibleName(name);
        m_field->setAccessibleDescription(description);
        markWrong(m_field, refused);
    }

protected:
    void addButton(QPushButton *button) { m_layout->addWidget(button); }
    /// As a step of its own: undo takes it back without what was typed before.
    void write(const QString &text)
    {
        emit left();
        emit edited(text, ClaimFormModel::ValueRole);
        emit left();
    }
    [[nodiscard]] FieldEdit *field() const { return m_field; }

private:
    FieldEdit *m_field;
    QHBoxLayout *m_layout;
};

class IdEditor : public LineEditor
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::ui::IdEditor)

public:
    IdEditor(QUndoStack *undo, QWidget *parent)
        : LineEditor(undo, parent)
    {
        QPushButton *button = smallButton(tr("New"), tr("Write a new identifier"), this);
        button->setObjectName(u"newIdButton"_s);
        auto *menu = new QMenu(button);
        const std::pair<QString, TokenIdKind> kinds[] = {
            {tr("UUID, random (version &4)"), TokenIdKind::Uuid4},
            {tr("UUID, sorts by time (version &7)"), TokenIdKind::Uuid7},
            {tr("&Random 128 bits, base64url"), TokenIdKind::Random128},
        };
        for (const auto &[text, kind] : kinds)
            connect(menu->addAction(text), &QAction::triggered, this, [this, kind] { emit idWanted(kind); });
        button->setMenu(menu);
        addButton(button);
    }
};

/// What the buttons beside a time or a lifetime add to it.
std::array<std::pair<QString, std::chrono::minutes>, 3> timeSteps()
{
    return {{{ValueEditor::tr("+15 m", "add 15 minutes"), std::chrono::minutes(15)},
        {ValueEditor::tr("+1 h", "add an hour"), std::chrono::hours(1)},
        {ValueEditor::tr("+1 d", "add a day"), std::chrono::hours(24)}}};
}

class DateTimeEditor : public LineEditor
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::ui::DateTimeEditor)

public:
    DateTimeEditor(QUndoStack *undo, QWidget *parent)
        : LineEditor(undo, parent)
        , m_now(smallButton(tr("Now"), tr("The instant of issue"), this))
        , m_later(smallButton(u"+"_s, tr("Later by a quarter of an hour, an hour or a day"), this))
    {
        m_now->setObjectName(u"nowButton"_s);
        m_later->setObjectName(u"laterButton"_s);
        m_later->setAccessibleName(tr("Later"));
        field()->setPlaceholderText(tr("now, in 90 min, 2026-03-12 14:00, 1773320590"));
        field()->setToolTip(tr("now, now+1h, in 90 min, 5 min ago, a date as 2026-03-12T14:00Z, or epoch seconds"));
        connect(m_now, &QPushButton::clicked, this, [this] { write(u"now"_s); });
        auto *menu = new QMenu(m_later);
        for (const auto &[text, step] : timeSteps())
            connect(menu->addAction(text), &QAction::triggered, this, [this, later = step] { move(later); });
        m_later->setMenu(menu);
        addButton(m_now);
        addButton(m_later);
    }

    void show(const QModelIndex &index) override
    {
        LineEditor::show(index);
        m_now->setEnabled(field()->text() != u"now");
    }

private:
    void move(token::Duration step)
    {
        // Nothing is the same as now; what is no time stays as it is.
        const QString typed = field()->text().isEmpty() ? u"now"_s : field()->text();
        if (const QString text = token::movedInstantText(typed, step); !text.isEmpty())
            write(text);
    }

    QPushButton *m_now;
    QPushButton *m_later;
};

class LifetimeEditor : public LineEditor
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::ui::LifetimeEditor)

public:
    LifetimeEditor(QUndoStack *undo, QWidget *parent)
        : LineEditor(undo, parent)
    {
        field()->setPlaceholderText(u"1h"_s);
        field()->setToolTip(tr("How long after the instant of issue: 15m, 1h30m, 7d; with a minus, before it"));
        for (const auto &[text, step] : timeSteps()) {
            QPushButton *button = smallButton(text, tr("Longer by this"), this);
            button->setObjectName(u"longerButton"_s);
            connect(button, &QPushButton::clicked, this, [this, longer = step] { lengthen(longer); });
            addButton(button);
        }
    }

private:
    void lengthen(std::chrono::minutes step)
    {
        const auto typed = token::parseDuration(field()->text(), true);
        const token::Duration longer = typed.value_or(token::Duration(0)) + step;
        // What is so long that its sum is none stays as it is.
        if (const QString text = token::compactDuration(longer); token::parseDuration(text, true) == longer)
            write(text);
    }
};

class BooleanEditor : public ValueEditor
{
public:
    explicit BooleanEditor(QWidget *parent)
        : ValueEditor(parent)
        , m_combo(new FieldCombo(this))
    {
        m_combo->setObjectName(u"booleanCombo"_s);
        m_combo->addItems({u"true"_s, u"false"_s});
        auto *layout = rowLayout(this);
        layout->addWidget(m_combo);
        layout->addStretch();
        setFocusProxy(m_combo);
        connect(m_combo, &QComboBox::textActivated, this,
            [this](const QString &text) { emit edited(text, ClaimFormModel::ValueRole); });
    }

    void show(const QModelIndex &index) override
    {
        const QString text = index.data(ClaimFormModel::ValueRole).toString();
        m_combo->setPlaceholderText(text);
        m_combo->setCurrentIndex(m_combo->findText(text));
    }

    void describe(const QString &name, const QString &description, bool refused) override
    {
        m_combo->setAccessibleName(name);
        m_combo->setAccessibleDescription(description);
        markWrong(m_combo, refused);
    }

private:
    FieldCombo *m_combo;
};

class ChipsEditor : public ValueEditor
{
public:
    ChipsEditor(QUndoStack *undo, QWidget *parent)
        : ValueEditor(parent)
        , m_list(new ListEdit(undo, this))
    {
        auto *layout = rowLayout(this);
        layout->addWidget(m_list, 1);
        setFocusProxy(m_list);
        connect(m_list, &ListEdit::edited, this,
            [this](const QStringList &items) { emit edited(items, ClaimFormModel::ItemsRole); });
    }

    void show(const QModelIndex &index) override
    {
        m_list->setOfWords(index.data(ClaimFormModel::WordListRole).toBool());
        m_list->setItems(index.data(ClaimFormModel::ItemsRole).toStringList());
    }

    void describe(const QString &name, const QString &description, bool refused) override
    {
        m_list->field()->setAccessibleName(name);
        m_list->field()->setAccessibleDescription(description);
        markWrong(m_list, refused);
    }

private:
    ListEdit *m_list;
};

class NothingEditor : public ValueEditor
{
public:
    explicit NothingEditor(QWidget *parent)
        : ValueEditor(parent)
    {
        auto *label = new QLabel(u"null"_s, this);
        label->setProperty("role", u"dim"_s);
        label->setFont(Theme::font(TextRole::Fixed));
        label->setMinimumHeight(Theme::metrics().controlHeight);
        rowLayout(this)->addWidget(label);
        layout()->setContentsMargins(10, 0, 0, 0);
    }

    void show(const QModelIndex &) override {}
    void describe(const QString &, const QString &, bool) override {}
};

} // namespace

ValueEditor::Kind ValueEditor::kindOf(const QModelIndex &index)
{
    switch (static_cast<ClaimType>(index.data(ClaimFormModel::TypeRole).toInt())) {
    case ClaimType::Text:
        if (index.data(ClaimFormModel::WordListRole).toBool())
            return Kind::List;
        return index.data(ClaimFormModel::NameRole).toString() == u"jti" ? Kind::Id : Kind::Text;
    case ClaimType::Number:
    case ClaimType::Json:
        return Kind::Text;
    case ClaimType::Boolean:
        return Kind::Boolean;
    case ClaimType::DateTime:
        return Kind::DateTime;
    case ClaimType::Lifetime:
        return Kind::Lifetime;
    case ClaimType::List:
        return Kind::List;
    case ClaimType::Null:
        return Kind::Nothing;
    }
    return Kind::Text;
}

ValueEditor *ValueEditor::make(const QModelIndex &index, QUndoStack *undo, QWidget *parent)
{
    const Kind kind = kindOf(index);
    const auto made = [&]() -> ValueEditor * {
        switch (kind) {
        case Kind::Text:
            return new LineEditor(undo, parent);
        case Kind::Id:
            return new IdEditor(undo, parent);
        case Kind::Boolean:
            return new BooleanEditor(parent);
        case Kind::DateTime:
            return new DateTimeEditor(undo, parent);
        case Kind::Lifetime:
            return new LifetimeEditor(undo, parent);
        case Kind::List:
            return new ChipsEditor(undo, parent);
        case Kind::Nothing:
            return new NothingEditor(parent);
        }
        Q_UNREACHABLE_RETURN(nullptr);
    };
    ValueEditor *const editor = made();
    editor->m_kind = kind;
    return editor;
}

} // namespace claimsmith::ui
