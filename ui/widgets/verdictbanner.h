// SPDX-License-Identifier: MIT
#pragma once

#include "token/words.h"

#include <QHash>
#include <QList>
#include <QWidget>

namespace claimsmith::ui {

class VerdictRow;

/// The answer: a line for each axis of a verdict, with icon, headline and one sentence. Structure is shown only where
/// it is not well formed, revocation only where it was checked. Whoever cannot see it hears changes of the headlines.
class VerdictBanner : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    void setVerdict(const token::Verdict &verdict, const token::Token &token, const QList<jose::Key> &keys,
        token::Zone zone = token::Zone::Local);
    /// Words for a state that has no verdict ("edited – not signed"): a line above those of the axes; empty headline:
    /// none. `link`: what can be done about it, at the end of its sentence.
    void setNotice(const token::AxisWords &words, const QString &link = {});
    /// Says that the verdict is not of the real time; empty headline: it is.
    void setTestTime(const token::AxisWords &words, const QString &link = {});
    /// Nothing to judge: no line at all.
    void clear();

    /// A link at the end of the axis' sentence ("Set expectations…"); an empty text takes it away.
    void setLink(token::Axis axis, const QString &text);

    /// The axes that have a line now, from the top.
    [[nodiscard]] QList<token::Axis> axes() const;
    /// What is shown, in words: one line an axis.
    [[nodiscard]] QString plainText() const;

signals:
    void linkActivated(claimsmith::token::Axis axis);
    void noticeLinkActivated();
    void testTimeLinkActivated();
    /// The headlines that are new or have turned, as assistive technology is told them.
    void announced(const QString &headlines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        token::Axis axis{};
        token::AxisWords words;
    };
    /// A line above those of the axes, made when it is first needed.
    struct Notice
    {
        const char *rowName;
        void (VerdictBanner::*activated)();
        token::AxisWords words{};
        VerdictRow *row = nullptr;
    };
    void show(Notice &notice, const token::AxisWords &words, const QString &link);
    void setLines(const QList<Line> &lines);
    void announce(const QList<Line> &former);
    void speak(const QString &headlines);
    VerdictRow *row(qsizetype index);
    QList<Line> m_lines;
    Notice m_notice{"noticeRow", &VerdictBanner::noticeLinkActivated};
    Notice m_testTime{"testTimeRow", &VerdictBanner::testTimeLinkActivated};
    QList<VerdictRow *> m_rows;
    QHash<token::Axis, QString> m_links;
};

} // namespace claimsmith::ui
