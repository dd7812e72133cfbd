// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace claimsmith::model {
class CandidatesModel;
class Inspection;
} // namespace claimsmith::model
namespace claimsmith::token {
class Clock;
}

namespace claimsmith::ui {

class CandidateDelegate;
class TimelineHeader;

/// The tokens that a text holds: verdicts in words, and the times of all of them on one axis with now. The header of
/// the axis stands above the rows and does not scroll.
class CandidateList : public QListView
{
    Q_OBJECT
public:
    explicit CandidateList(model::Inspection *inspection, QWidget *parent = nullptr);

    void setCurrentRow(int row);
    /// Of header and `rows` rows.
    [[nodiscard]] int heightFor(int rows) const;
    /// The clock that a drag of now moves.
    void setClock(token::Clock *clock);
    void setTestTime(bool testTime);

protected:
    void updateGeometries() override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void showTimes();
    model::CandidatesModel *m_candidates;
    CandidateDelegate *m_delegate;
    TimelineHeader *m_header;
    bool m_testTime = false;
};

} // namespace claimsmith::ui
