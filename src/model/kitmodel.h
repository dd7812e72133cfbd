// SPDX-License-Identifier: MIT
#pragma once

#include "net/kitrunner.h"
#include "token/testkit.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QUndoStack>

namespace claimsmith::model {

/// The variants of the test kit, a row each: which are chosen, what each must get, and what it got when it was run.
/// Rows are named by the id of their variant: choices and results outlive a kit that is made anew.
class KitModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Chosen, Variant, Wrong, MustBe, Got, Took, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< QByteArray
        ChosenRole,            ///< bool
        ToneRole,              ///< int of a token::Tone: how it came out; invalid where it was not run
        DiffersRole,           ///< bool: it came out otherwise than it must
        FilterRole,            ///< all words of the row
    };

    explicit KitModel(QObject *parent = nullptr);

    /// The kit, or the same kit at another instant.
    void setVariants(const QList<token::KitVariant> &variants);
    [[nodiscard]] const QList<token::KitVariant> &variants() const { return m_variants; }
    /// nullptr where there is none.
    [[nodiscard]] const token::KitVariant *variant(const QByteArray &id) const;

    [[nodiscard]] QList<token::KitVariant> chosenVariants() const;
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] bool isChosen(const token::KitVariant &variant) const;
    void choose(const QList<QByteArray> &ids, bool chosen);
    /// Those of a group and no others.
    void chooseGroup(token::KitGroup group);
    /// As the kit has them: without attacks that are to be asked for, and questions of taste.
    void chooseRecommended();
    /// Each choice is a step that can be taken back.
    [[nodiscard]] QUndoStack *undoStack() { return &m_undoStack; }
    [[nodiscard]] const QUndoStack *undoStack() const { return &m_undoStack; }
    /// What is chosen otherwise than the kit has it, by id: to be remembered. There is no way back from set ones.
    using Choices = QHash<QByteArray, bool>;
    [[nodiscard]] const Choices &choices() const { return m_choices; }
    void setChoices(const Choices &choices);
    /// The groups that have rows, in their order.
    [[nodiscard]] QList<token::KitGroup> groups() const;

    void setResult(const net::KitResult &result);
    void clearResults();
    /// nullptr where it was not run.
    [[nodiscard]] const net::KitResult *result(const QByteArray &id) const;
    /// In the order of the rows.
    [[nodiscard]] QList<net::KitResult> results() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void choicesChanged();

private:
    [[nodiscard]] QString text(const token::KitVariant &variant, int column) const;
    [[nodiscard]] QString toolTip(const token::KitVariant &variant, int column) const;
    void rowsChanged();
    void change(const Choices &choices);
    void takeChoices(const Choices &choices);

    QList<token::KitVariant> m_variants;
    Choices m_choices;
    QHash<QByteArray, net::KitResult> m_results;
    QUndoStack m_undoStack;
};

} // namespace claimsmith::model
