// SPDX-License-Identifier: MIT
#pragma once

#include "token/boundarytimer.h"
#include "token/clock.h"
#include "token/others.h"
#include "token/token.h"

#include <QAbstractItemModel>

#include <memory>

namespace claimsmith::model {

/// How other libraries would judge the times of a token: a row for each rule, and below it why and the rule in words.
/// Follows the clock by one timer for the next answer that differs; judges nothing while nobody looks. Has no part in
/// a verdict. GUI thread.
class OthersModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using Column = token::OthersColumn;
    enum Role {
        RuleRole = Qt::UserRole, ///< OtherRule::id as text: "pyjwt"; of the row above for a fact
        AnswerRole,              ///< int of token::OthersAnswer; invalid for a fact
        ToneRole,                ///< int of token::Tone of an Answer cell; invalid elsewhere
        FactNameRole,            ///< of a row below a rule: "exp"; invalid elsewhere
        FactValueRole,           ///< "refused when now ≥ exp + 60 s"
    };

    explicit OthersModel(token::Clock *clock, QObject *parent = nullptr);

    /// Shows another token; one without a readable claims set has no rows.
    void setToken(std::shared_ptr<const token::Token> token);
    void setZone(token::Zone zone);
    /// Whether somebody looks. Until then there are no rows.
    void setActive(bool active);

    /// "Accepted by 7 of 20"; empty without rows.
    [[nodiscard]] QString headline() const;
    [[nodiscard]] int acceptedCount() const;
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// To be copied, at the instant that the clock shows.
    [[nodiscard]] token::TextTable wordedTable() const;
    [[nodiscard]] token::TextTable plainTable() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// Another token, or an answer is another.
    void headlineChanged();

private:
    void rebuild();
    void tellOf(int row);
    void moveOn();
    void watchInstants();
    [[nodiscard]] token::OthersFact fact(int rule, int row) const;
    [[nodiscard]] QVariant factData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant ruleData(const QModelIndex &index, int role) const;

    token::Clock *m_clock;
    token::BoundaryTimer *m_boundary;
    token::Zone m_zone = token::Zone::Local;
    std::shared_ptr<const token::Token> m_token;
    QList<token::OthersRow> m_rows;
    QList<QList<token::OthersFact>> m_facts; ///< of each row's rule
    token::Instant m_now{};                  ///< of m_rows
    bool m_active = false;
    bool m_stale = false; ///< the rows are not those of m_token
};

} // namespace claimsmith::model
