// SPDX-License-Identifier: MIT
#pragma once

#include "token/words.h"

#include <QWidget>

namespace claimsmith::ui {

/// A word or number on the tint of a verdict, fully rounded: "verified", "2".
class Chip : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    explicit Chip(QWidget *parent = nullptr);
    Chip(const QString &text, token::Tone tone, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] token::Tone tone() const { return m_tone; }
    void setTone(token::Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// For delegates and tab bars: the same look anywhere.
    [[nodiscard]] static QSize sizeFor(const QString &text);
    static void paint(QPainter &painter, const QRectF &rect, const QString &text, token::Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    token::Tone m_tone = token::Tone::NotChecked;
};

} // namespace claimsmith::ui
