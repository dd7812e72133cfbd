// SPDX-License-Identifier: MIT
#pragma once

#include "model/textplace.h"
#include "token/claimform.h"
#include "token/clock.h"
#include "token/placeholders.h"
#include "token/tokenid.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <optional>

class QUndoStack;

namespace claimsmith::model {

/// What a form holds: all that an undo brings back.
struct FormState
{
    QList<token::ClaimRow> rows;
    QByteArray layout; ///< JSON text whose white space is kept; empty: compact. See laidOut()

    bool operator==(const FormState &) const = default;
};

/// Where raw JSON text stops being JSON.
struct RawFault
{
    TextPlace place;
    QString words; ///< one sentence, with line and column

    bool operator==(const RawFault &) const = default;
};

/// The claims or the header of a token that is being made, as a form and as JSON text, each edited, both in step.
/// Every change is a command on the undo stack; typing that goes on in one cell, or in the raw text, is one. An edit
/// takes the instant of issue anew from the clock; an edit of the raw text does not, so that what was typed stays. GUI
/// thread.
///
/// A view with open editors: dataChanged() names the cells whose own data changed, and Value and Meaning of a row whose
/// rendering alone did; do not reset an editor that holds the same text already.
class ClaimFormModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { On, Name, Type, Value, Meaning, ColumnCount };
    enum Role {
        NameRole = Qt::UserRole,
        EnabledRole,  ///< bool; settable
        TypeRole,     ///< int of token::ClaimType; settable
        ValueRole,    ///< QString as typed; settable
        ItemsRole,    ///< QStringList of a list, or the words of a Text that is one (`scope`); settable
        WordListRole, ///< bool: a Text that holds words separated by spaces
        JsonRole,     ///< QByteArray: what the row becomes; empty where it is off or refused
        MeaningRole,  ///< "Expires at"; empty for a custom claim
        DetailRole,   ///< "Thu 12 Mar 2026 14:03:10 CET · in 1 h"; what a placeholder became; else empty
        InstantRole,  ///< qint64 milliseconds; invalid where it is no time
        NoteRole,     ///< one sentence about what is odd or wrong; empty where nothing is
        SeverityRole, ///< int of Severity
    };
    enum class Severity : quint8 { None, Warning, Error };
    Q_ENUM(Severity)

    /// `clock` and `undo` outlive the model.
    ClaimFormModel(token::FormPart part, token::Clock *clock, QUndoStack *undo, QObject *parent = nullptr);
    ~ClaimFormModel() override;

    [[nodiscard]] token::FormPart part() const { return m_part; }
    [[nodiscard]] const QList<token::ClaimRow> &rows() const { return m_state.rows; }
    [[nodiscard]] const FormState &state() const { return m_state; }
    [[nodiscard]] const token::RenderedForm &rendered() const { return m_rendering.form; }
    /// The JSON that is signed, byte for byte; empty where a row is refused or the raw text is broken.
    [[nodiscard]] QByteArray text() const;

    /// Edits; each is one command. Rows out of range are not touched.
    void addRow(const QString &name = {}); ///< at the end, with the usual type and a value to start from
    void insertRow(int row, const token::ClaimRow &claim);
    void duplicateRow(int row);
    void removeRowsAt(QList<int> rows);
    bool moveRow(int from, int to); ///< `to`: the row's place afterwards
    void replaceRow(int row, const token::ClaimRow &claim);
    /// A new identifier as the row's text. A row that holds one is given another by renewIds().
    void makeId(int row, token::TokenIdKind kind);
    /// Sets all rows, and the text whose layout they follow, as one command named `words`.
    void setState(const FormState &state, const QString &words);
    /// What was typed so far is a command of its own: the next key begins another.
    void finishTyping();

    /// Names that could be added: registered ones that are not there yet.
    [[nodiscard]] QStringList suggestions() const;

    /// What the raw view shows: text(); where a row is refused, without it; while it is broken, as typed.
    [[nodiscard]] QString rawText() const;
    /// JSON text from the raw view: becomes the rows, and is signed as it stands. What is not a JSON object leaves the
    /// rows as they are: see rawFault(); the next edit of the form drops it.
    void setRawText(const QString &text);
    /// Lays the text anew: indented, or compact.
    void layOut(bool indented);
    [[nodiscard]] const std::optional<RawFault> &rawFault() const { return m_rawFault; }

    /// Renders anew as issued at `now`.
    void refresh(token::Instant now);
    /// The instant of issue that was rendered last.
    [[nodiscard]] token::Instant issuedAt() const { return m_now; }
    [[nodiscard]] const token::Fill &fill() const { return m_fill; }
    /// What placeholders stand for. Renders anew.
    void setFill(const token::Fill &fill);
    [[nodiscard]] bool hasMadeIds() const;
    /// Gives every row that makeId() filled another identifier of its kind, as one command.
    void renewIds();
    /// The rows, with a placeholder for each identifier that was made: what a template keeps.
    [[nodiscard]] QList<token::ClaimRow> templateRows() const;
    void setZone(token::Zone zone);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool insertRows(int row, int count, const QModelIndex &parent = {}) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent,
        int destinationChild) override;
    /// Dragging rows of this model within it moves them.
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    /// Rows or layout changed, by an edit, undo or redo.
    void edited();
    /// rawText() is another, or rawFault().
    void rawTextChanged();

private:
    friend class FormCommand;
    /// Rows that go from one place to another; `to` as in beginMoveRows().
    struct Move
    {
        int from, count, to;
    };
    /// Where typing goes on: edits of the same place become one command.
    struct Typing
    {
        int run, row, column;

        bool operator==(const Typing &) const = default;
    };
    struct Change
    {
        QString words;
        std::optional<Move> move{};
        std::optional<Typing> typing{};
        bool keepsInstant = false;
    };
    struct Rendering
    {
        QList<token::ClaimRow> filled; ///< rows with their placeholders filled in
        token::RenderedForm form;      ///< of `filled`
    };
    [[nodiscard]] Rendering render(const QList<token::ClaimRow> &rows, token::Instant now) const;
    [[nodiscard]] Typing typingIn(int row, int column) const { return {m_typingRun, row, column}; }
    void push(FormState after, Change change);
    void editRow(int row, const token::ClaimRow &claim, Change change);
    void apply(const FormState &state, token::Instant now, std::optional<Move> move);
    void takeRows(const FormState &state, Rendering rendering);
    void moveRowsWithin(const FormState &state, Rendering rendering, Move move);
    void announce(const QList<token::ClaimRow> &rows, const Rendering &rendering);
    void dropDraft();
    bool setValue(int row, const QVariant &value);
    bool setItems(int row, const QStringList &items);
    void setName(int row, const QString &name);
    [[nodiscard]] FormState stateOfRaw(const QList<token::ClaimRow> &parsed, const QByteArray &text) const;
    [[nodiscard]] QVariant renderedData(int row, int role) const;
    [[nodiscard]] QVariant displayData(int row, int column) const;
    [[nodiscard]] QVariant editData(int row, int column) const;

    token::FormPart m_part;
    token::Clock *m_clock;
    QUndoStack *m_undo;
    FormState m_state;
    token::Fill m_fill;
    token::Zone m_zone = token::Zone::Local;
    token::Instant m_now;
    Rendering m_rendering; ///< of m_state at m_now
    QByteArray m_text;     ///< of m_rendering, laid out, without what is refused
    QString m_draft;       ///< raw text that is broken
    std::optional<RawFault> m_rawFault;
    QHash<QString, token::TokenIdKind> m_made; ///< identifiers by makeId()
    int m_typingRun = 1;
};

} // namespace claimsmith::model
