// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace claimsmith::model {

class KitModel;

/// The rows of a KitModel that hold every word of a text and, if wanted, only those that came out otherwise than they
/// must. Chooses among what it shows.
class KitFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit KitFilter(KitModel *model, QObject *parent = nullptr);

    /// Words, wherever they stand in a row: id, what is wrong, must be, group, what came back.
    void setText(const QString &text);
    [[nodiscard]] bool differsOnly() const { return m_differsOnly; }
    void setDiffersOnly(bool only);
    [[nodiscard]] bool isFiltering() const { return m_differsOnly || !m_words.isEmpty(); }
    /// Chooses the rows that are shown; the others stay as they are.
    void chooseShown(bool chosen);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    KitModel *m_model;
    QStringList m_words;
    bool m_differsOnly = false;
};

} // namespace claimsmith::model
