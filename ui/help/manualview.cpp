// SPDX-License-Identifier: MIT
#include "help/manualview.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QFontInfo>
#include <QKeySequence>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageMargin = 20;
constexpr int cellPadding = 6;
/// Per cent of the type's own.
constexpr double lineHeight = 130;

/// `Ctrl+Shift+K`, `F4`, and `Ctrl+Shift`, which is half of one.
constexpr QLatin1StringView shortcuts(R"((?:(?:Ctrl|Alt|Shift)\+)+[^\s`]+|F\d{1,2})");
constexpr QLatin1StringView plainKeys("Enter|Esc|Space|Del");

/// Code that is one of these, in group 1.
QRegularExpression inCode(const QString &alternatives) { return QRegularExpression(u"`("_s + alternatives + u")`"_s); }

/// With its keys as the system writes them.
QString withNativeKeys(const QString &markdown)
{
    static const QRegularExpression keys = inCode(shortcuts + u'|' + plainKeys);
    QString out;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : keys.globalMatch(markdown)) {
        const QString native =
            QKeySequence::fromString(match.captured(1), QKeySequence::PortableText).toString(QKeySequence::NativeText);
        out += markdown.sliced(end, match.capturedStart(1) - end) + (native.isEmpty() ? match.captured(1) : native);
        end = match.capturedEnd(1);
    }
    return out + markdown.sliced(end);
}

double sizeOf(int headingLevel)
{
    const double body = QFontInfo(Theme::font(TextRole::Body)).pixelSize();
    return headingLevel == 1 ? 1.6 * body : 1.2 * body;
}

} // namespace

ManualView::ManualView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"manualView"_s);
    setAccessibleName(tr("Page of the manual"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { emit linkFollowed(url.toString()); });
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &ManualView::render);
}

void ManualView::showPage(const model::ManualPage &page, const QString &anchor)
{
    m_page = page;
    render();
    showAnchor(anchor);
}

void ManualView::render()
{
    const int place = verticalScrollBar()->value();
    document()->setDefaultFont(Theme::font(TextRole::Body));
    document()->setMarkdown(withNativeKeys(m_page.markdown));
    document()->setDocumentMargin(pageMargin);
    layOutBlocks();
    layOutTables();
    markWords(m_words);
    verticalScrollBar()->setValue(place);
}

void ManualView::layOutBlocks()
{
    const Colours &colours = Theme::colours();
    const int gap = Theme::metrics().gap;
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat format = block.blockFormat();
        const bool inTable = QTextCursor(block).currentTable();
        format.setTopMargin(level > 1 ? 2 * gap : 0);
        format.setBottomMargin(inTable ? 0 : level > 0 ? gap / 2.0 : gap * 0.75);
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextCharFormat look = part.fragment().charFormat();
            if (look.fontFixedPitch()) {
                look.setFont(Theme::font(TextRole::Fixed), QTextCharFormat::FontPropertiesSpecifiedOnly);
                look.setBackground(colours.bars);
            } else if (level > 0) {
                look.clearProperty(QTextFormat::FontSizeAdjustment);
                look.setProperty(QTextFormat::FontPixelSize, sizeOf(level));
                look.setFontWeight(QFont::DemiBold);
            }
            if (look.isAnchor())
                look.setForeground(colours.accent);
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(look);
        }
    }
}

void ManualView::layOutTables()
{
    const Colours &colours = Theme::colours();
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(colours.fineLine);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        format.setTopMargin(Theme::metrics().grid);
        format.setBottomMargin(Theme::metrics().gap);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat look = cell.format();
            look.setBackground(colours.bars);
            cell.setFormat(look);
        }
    }
}

void ManualView::showAnchor(const QString &anchor)
{
    QTextCursor to(document());
    for (QTextBlock block = document()->begin(); block.isValid() && !anchor.isEmpty(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && model::Manual::anchorOf(block.text()) == anchor) {
            to.setPosition(block.position());
            break;
        }
    }
    setTextCursor(to);
    // The heading on top, not merely somewhere in sight.
    verticalScrollBar()->setValue(
        anchor.isEmpty() ? 0 : verticalScrollBar()->value() + cursorRect(to).top() - pageMargin);
}

void ManualView::markWords(const QString &text)
{
    m_words = text;
    m_mark = -1;
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        for (QTextCursor found = document()->find(word); !found.isNull(); found = document()->find(word, found)) {
            QTextEdit::ExtraSelection mark{found, {}};
            mark.format.setBackground(Theme::colours().tint(token::Tone::Attention));
            mark.format.setForeground(Theme::colours().text(token::Tone::Attention));
            mark.format.setFontUnderline(true);
            marks.append(mark);
        }
    }
    std::ranges::sort(marks, {}, [](const auto &mark) { return mark.cursor.selectionStart(); });
    setExtraSelections(marks);
}

bool ManualView::toNextMark()
{
    const QList<QTextEdit::ExtraSelection> marks = extraSelections();
    if (m_mark + 1 >= marks.size())
        return false;
    QTextCursor to = marks.at(++m_mark).cursor;
    to.clearSelection();
    setTextCursor(to);
    ensureCursorVisible();
    return true;
}

QStringList ManualView::keysIn(const QString &markdown)
{
    static const QRegularExpression keys = inCode(shortcuts);
    QStringList found;
    for (const QRegularExpressionMatch &match : keys.globalMatch(markdown))
        found.append(match.captured(1));
    return found;
}

QVariant ManualView::loadResource(int, const QUrl &) { return {}; }

void ManualView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        render();
}

} // namespace claimsmith::ui
