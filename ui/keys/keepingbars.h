// SPDX-License-Identifier: MIT
#pragma once

#include "model/keykeeping.h"

#include <QObject>

#include <chrono>
#include <optional>

class QTimer;
class QWidget;

namespace claimsmith::ui {

class NoticeBar;

/// The two bars of the Keys page: above, what is wrong with the keeping of keys and what was refused; below, the offer
/// to undo a deletion, which ends after a while.
class KeepingBars : public QObject
{
    Q_OBJECT
public:
    /// For so long a deletion can be undone.
    static constexpr std::chrono::milliseconds usualOffer = std::chrono::minutes(1);

    KeepingBars(model::KeyKeeping *keeping, QWidget *page);

    [[nodiscard]] NoticeBar *above() const { return m_notice; }
    [[nodiscard]] NoticeBar *below() const { return m_undo; }
    void refuse(const QString &words);
    void setOffer(std::chrono::milliseconds time);

private:
    void showNotices();
    void showRemoval();
    model::KeyKeeping *m_keeping;
    NoticeBar *m_notice;
    NoticeBar *m_undo;
    QTimer *m_offer;
    std::optional<model::KeepingNotice> m_told;
};

} // namespace claimsmith::ui
