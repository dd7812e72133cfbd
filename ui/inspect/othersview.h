// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace claimsmith::model {
class OthersModel;
}

namespace claimsmith::ui {

/// The table of other judges. A row opens (Enter, Right, or a double click) into its rule in words. A narrow window
/// does without some columns, which the open row has.
class OthersView : public QTreeView
{
    Q_OBJECT
public:
    /// `others` outlives this.
    explicit OthersView(model::OthersModel *others, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;

private:
    void openFacts(const QModelIndex &rule);
    void fitColumns();
    [[nodiscard]] int wantedWidth(int column) const;
};

} // namespace claimsmith::ui
