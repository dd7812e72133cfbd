// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>

class QTimer;
class QWidget;

namespace claimsmith::model {
class History;
class HistoryKeeping;
} // namespace claimsmith::model

namespace claimsmith::ui {

class NoticeBar;

/// The two bars of the History page: above, why the history is not kept though that is wanted, and where a damaged one
/// went; below, the offer to bring back what was taken off the list, which ends after a while.
class HistoryBars : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds usualOffer = std::chrono::minutes(1);

    HistoryBars(model::History *history, model::HistoryKeeping *keeping, QWidget *page);

    [[nodiscard]] NoticeBar *above() const { return m_notice; }
    [[nodiscard]] NoticeBar *below() const { return m_undo; }
    void offerUndo(const QString &words);
    void setOffer(std::chrono::milliseconds time);

private:
    void showKeeping();
    model::History *m_history;
    model::HistoryKeeping *m_keeping;
    NoticeBar *m_notice;
    NoticeBar *m_undo;
    QTimer *m_offer;
    QString m_told;
};

} // namespace claimsmith::ui
