// SPDX-License-Identifier: MIT
#include "widgets/verdictbanner.h"

#include "widgets/theme.h"
#include "widgets/verdictrow.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using token::Axis;

namespace {

QString inWords(const token::AxisWords &words)
{
    return words.sentence.isEmpty() ? words.headline : u"%1. %2"_s.arg(words.headline, words.sentence);
}

QList<Axis> shownAxes(const token::Verdict &verdict)
{
    QList<Axis> axes;
    if (verdict.structure != token::StructureStatus::WellFormed)
        axes.append(Axis::Structure);
    axes << Axis::Signature << Axis::Time << Axis::Claims;
    if (verdict.revocation != token::RevocationStatus::NotChecked)
        axes.append(Axis::Revocation);
    return axes;
}

/// Claims and revocation that are as they should be leave the colour to signature and time.
bool isCalm(Axis axis, token::Tone tone)
{
    return (axis == Axis::Claims || axis == Axis::Revocation) && tone == token::Tone::Good;
}

} // namespace

VerdictBanner::VerdictBanner(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(1); // the fine line between
    setAccessibleName(tr("Verdict"));
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

VerdictRow *VerdictBanner::row(qsizetype index)
{
    while (m_rows.size() <= index) {
        auto *row = new VerdictRow(this);
        const qsizetype place = m_rows.size();
        connect(row, &VerdictRow::linkActivated, this, [this, place] { emit linkActivated(m_lines.at(place).axis); });
        layout()->addWidget(row);
        m_rows.append(row);
    }
    return m_rows.at(index);
}

void VerdictBanner::setVerdict(
    const token::Verdict &verdict, const token::Token &token, const QList<jose::Key> &keys, token::Zone zone)
{
    QList<Line> lines;
    const QList<Axis> axes = shownAxes(verdict);
    for (Axis axis : axes)
        lines.append({axis, token::axisWords(verdict, axis, token, keys, zone)});
    setLines(lines);
}

void VerdictBanner::setLines(const QList<Line> &lines)
{
    const QList<Line> former = std::exchange(m_lines, lines);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        VerdictRow *shown = row(i);
        const Line &line = m_lines.at(i);
        shown->setCalm(isCalm(line.axis, line.words.tone));
        shown->setLink(m_links.value(line.axis));
        shown->setWords(line.words);
        shown->show();
    }
    for (qsizetype i = m_lines.size(); i < m_rows.size(); ++i)
        m_rows.at(i)->hide();
    setAccessibleDescription(plainText());
    announce(former);
    update();
}

void VerdictBanner::setNotice(const token::AxisWords &words, const QString &link) { show(m_notice, words, link); }

void VerdictBanner::setTestTime(const token::AxisWords &words, const QString &link) { show(m_testTime, words, link); }

void VerdictBanner::show(Notice &notice, const token::AxisWords &words, const QString &link)
{
    const token::AxisWords former = std::exchange(notice.words, words);
    if (!words.headline.isEmpty() && !notice.row) {
        notice.row = new VerdictRow(this);
        notice.row->setObjectName(QLatin1StringView(notice.rowName));
        connect(notice.row, &VerdictRow::linkActivated, this, notice.activated);
        static_cast<QVBoxLayout *>(layout())->insertWidget(&notice == &m_testTime && m_notice.row ? 1 : 0, notice.row);
    }
    if (notice.row) {
        notice.row->setLink(link);
        notice.row->setWords(words);
        notice.row->setVisible(!words.headline.isEmpty());
    }
    setAccessibleDescription(plainText());
    if (!words.headline.isEmpty() && words.headline != former.headline)
        speak(words.headline);
    update();
}

void VerdictBanner::clear()
{
    setNotice({});
    setLines({});
}

void VerdictBanner::setLink(Axis axis, const QString &text)
{
    if (text.isEmpty())
        m_links.remove(axis);
    else
        m_links.insert(axis, text);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).axis == axis)
            m_rows.at(i)->setLink(text);
    }
}

QList<Axis> VerdictBanner::axes() const
{
    QList<Axis> axes;
    for (const Line &line : m_lines)
        axes.append(line.axis);
    return axes;
}

QString VerdictBanner::plainText() const
{
    QStringList lines;
    for (const Notice &notice : {m_notice, m_testTime}) {
        if (!notice.words.headline.isEmpty())
            lines.append(inWords(notice.words));
    }
    for (const Line &line : m_lines)
        lines.append(inWords(line.words));
    return lines.join(u'\n');
}

/// Speaks the lines that are new or have turned. A countdown that moves on is no news: of the time only a change of
/// tone is.
void VerdictBanner::announce(const QList<Line> &former)
{
    QStringList news;
    for (const Line &line : m_lines) {
        const auto same = [&line](const Line &other) {
            return other.axis == line.axis && other.words.tone == line.words.tone
                   && (line.axis == Axis::Time || other.words.headline == line.words.headline);
        };
        if (std::ranges::none_of(former, same))
            news.append(line.words.headline);
    }
    if (news.isEmpty())
        return;
    speak(news.join(". "_L1));
}

void VerdictBanner::speak(const QString &headlines)
{
    if (QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(this, headlines);
        QAccessible::updateAccessibility(&event);
    }
    emit announced(headlines);
}

void VerdictBanner::paintEvent(QPaintEvent *)
{
    QList<VerdictRow *> rows;
    for (VerdictRow *notice : {m_notice.row, m_testTime.row}) {
        if (notice && notice->isVisibleTo(this))
            rows.append(notice);
    }
    rows += m_rows.first(m_lines.size());
    if (rows.isEmpty())
        return;
    const Colours &colours = Theme::colours();
    const double radius = Theme::metrics().cardRadius;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setClipPath(frame);
    painter.fillRect(rect(), colours.fineLine);
    for (const VerdictRow *row : std::as_const(rows))
        painter.fillRect(QRect(0, row->y(), width(), row->height()), row->ground());
    // The last pixel belongs to the frame, the first too.
    painter.fillRect(QRect(0, 0, width(), rows.first()->y()), rows.first()->ground());
    const int bottom = rows.last()->geometry().bottom() + 1;
    painter.fillRect(QRect(0, bottom, width(), height() - bottom), rows.last()->ground());
    painter.setClipping(false);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(frame);
}

} // namespace claimsmith::ui
