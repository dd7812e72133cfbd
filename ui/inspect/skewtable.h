// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace claimsmith::model {
class SkewModel;
}

namespace claimsmith::ui {

/// The matrix of offsets and leeways, each cell coloured and worded. A line between two rows is where the clock stands;
/// the leeway that is expected has a line below its heading, and its cell of now a frame.
class SkewTable : public QTableView
{
    Q_OBJECT
public:
    /// `skew` outlives this.
    explicit SkewTable(model::SkewModel *skew, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitColumns();
    model::SkewModel *m_skew;
};

} // namespace claimsmith::ui
