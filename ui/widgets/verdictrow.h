// SPDX-License-Identifier: MIT
#pragma once

#include "token/words.h"

#include <QWidget>

namespace claimsmith::ui {

class WrapLabel;

/// Name of the icon that stands for a tone, so that no verdict is told by colour alone.
[[nodiscard]] QString toneIcon(token::Tone tone);
/// A disc in the tone's colour with its icon.
void paintToneDisc(QPainter &painter, const QRectF &disc, token::Tone tone);

/// One line of the verdict banner. Nothing is cut off: long sentences wrap.
class VerdictRow : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictRow(QWidget *parent = nullptr);

    void setWords(const token::AxisWords &words);
    void setLink(const QString &text);
    [[nodiscard]] token::Tone tone() const { return m_words.tone; }
    /// Calm lines stand on the card's own colour instead of a tint.
    void setCalm(bool calm) { m_calm = calm; }
    [[nodiscard]] QColor ground() const;

signals:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    token::AxisWords m_words;
    QString m_link;
    bool m_calm = false;
    WrapLabel *m_headline;
    WrapLabel *m_sentence;
};

} // namespace claimsmith::ui
