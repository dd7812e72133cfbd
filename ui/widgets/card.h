// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QLabel>

class QHBoxLayout;
class QVBoxLayout;

namespace claimsmith::ui {

/// A caption: small semibold capitals in dim text, elided where it has no room. Keeps its words as written for
/// assistive technology.
class CaptionLabel : public QLabel
{
    Q_OBJECT
public:
    explicit CaptionLabel(QWidget *parent = nullptr);
    explicit CaptionLabel(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

/// A calm surface: rounded frame on the card colour, with a row of caption and actions, and a body below.
/// In a form it may also be used bare, as a promoted QFrame with a layout of its own.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &caption, QWidget *parent = nullptr);

    /// Makes the caption row where there is none. Also the accessible name.
    void setCaption(const QString &caption);
    [[nodiscard]] QString caption() const;
    /// Puts a widget at the end of the caption row.
    void addHeaderWidget(QWidget *widget);
    /// The layout below the caption row. `flush` bodies (tables, tabs) reach the frame; others have the margin of a
    /// card.
    [[nodiscard]] QVBoxLayout *bodyLayout();
    void setFlush(bool flush);

private:
    void makeLayout();
    void updateMargins();
    QVBoxLayout *m_outer = nullptr;
    QHBoxLayout *m_header = nullptr;
    QVBoxLayout *m_body = nullptr;
    CaptionLabel *m_caption = nullptr;
    bool m_flush = false;
};

} // namespace claimsmith::ui
