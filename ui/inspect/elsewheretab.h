// SPDX-License-Identifier: MIT
#pragma once

#include "token/texttable.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace claimsmith::model {
class Inspection;
class OthersModel;
class SkewModel;
} // namespace claimsmith::model
namespace claimsmith::token {
class Clock;
}

namespace claimsmith::ui {

class OthersView;
class SkewView;
class WrapLabel;

/// How would others judge it? Two views of the times of the token: the rules of other libraries, and our own at other
/// instants with other leeways. Only what is in view is judged.
class ElsewhereTab : public QWidget
{
    Q_OBJECT
public:
    enum class View { Libraries, Skew };

    ElsewhereTab(model::Inspection *inspection, token::Clock *clock, QWidget *parent = nullptr);

    void setView(View view);
    [[nodiscard]] View view() const;
    /// Below switch and headline: what a note covers that says why there is no table.
    [[nodiscard]] QWidget *body() const;
    [[nodiscard]] QWidget *libraries() const;
    [[nodiscard]] QWidget *matrix() const;

    /// Whether the view holds a table that can be copied.
    [[nodiscard]] bool hasTable() const;
    /// That of the view, for people or for programs.
    [[nodiscard]] token::TextTable wordedTable() const;
    [[nodiscard]] token::TextTable plainTable() const;
    /// Whether a row is selected whose instant the clock can be set to.
    [[nodiscard]] bool hasInstant() const;
    void setClockToRow();

    /// For the button behind the headline.
    void setCopyActions(const QList<QAction *> &actions);

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// hasTable() or hasInstant() may be another.
    void tableChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QPushButton *makeSwitch(View view, const QString &text, const char *name, const QString &tip);
    void activate();
    void showToken();
    void showHeadline();
    void jumpTo(int row);
    model::Inspection *m_inspection;
    token::Clock *m_clock;
    model::OthersModel *m_others;
    model::SkewModel *m_skew;
    QPushButton *m_toLibraries;
    QPushButton *m_toSkew;
    QLabel *m_headline;
    QPushButton *m_copy;
    WrapLabel *m_note;
    QStackedWidget *m_views;
    OthersView *m_othersView;
    SkewView *m_skewView;
};

} // namespace claimsmith::ui
