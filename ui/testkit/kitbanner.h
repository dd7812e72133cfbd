// SPDX-License-Identifier: MIT
#pragma once

#include "token/words.h"

#include <QWidget>

namespace claimsmith::ui {

class VerdictRow;

/// What a run came to, on the tint of its tone: icon, headline, one sentence. Whoever cannot see it hears each new
/// headline.
class KitBanner : public QWidget
{
    Q_OBJECT
public:
    explicit KitBanner(QWidget *parent = nullptr);

    void setWords(const token::AxisWords &words);
    [[nodiscard]] const token::AxisWords &words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    VerdictRow *m_row;
    token::AxisWords m_words;
};

} // namespace claimsmith::ui
