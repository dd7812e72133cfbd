// SPDX-License-Identifier: MIT
#include "widgets/tokenedit.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QToolTip>
#include <QUrl>

#include <algorithm>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

/// Set on a block that goes on with the line of the block before it: the break between is only in the display. A
/// property of the format, because undo brings it back with the block.
constexpr int continuesProperty = QTextFormat::UserProperty + 1;

bool continues(const QTextBlock &block) { return block.blockFormat().boolProperty(continuesProperty); }

QTextBlockFormat continuing()
{
    QTextBlockFormat format;
    format.setProperty(continuesProperty, true);
    return format;
}

/// Bytes of a UTF-16 unit in UTF-8; a pair of surrogates counts four with its first unit.
int utf8Length(QChar c)
{
    if (c.unicode() < 0x80)
        return 1;
    if (c.unicode() < 0x800)
        return 2;
    return c.isHighSurrogate() ? 4 : c.isLowSurrogate() ? 0 : 3;
}

QString localFile(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    return !urls.isEmpty() && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

/// Byte offsets of the text as positions in the document: collected, then looked up in one pass over it.
class TokenEdit::Offsets
{
public:
    void add(qsizetype byte) { m_bytes.append(std::max<qsizetype>(byte, 0)); }

    void resolve(const QTextDocument &document)
    {
        std::ranges::sort(m_bytes);
        m_positions.clear();
        qsizetype next = 0;
        qsizetype byte = 0;
        int position = 0;
        for (QTextBlock block = document.begin(); block.isValid() && next < m_bytes.size(); block = block.next()) {
            if (position > 0 && !continues(block))
                ++byte;
            position = block.position();
            const QString text = block.text();
            for (QChar c : text) {
                for (; next < m_bytes.size() && m_bytes.at(next) <= byte; ++next)
                    m_positions.append(position);
                if (next == m_bytes.size())
                    return;
                byte += utf8Length(c);
                ++position;
            }
            // The end of a line that goes on is the start of its next piece.
            const bool ends = !block.next().isValid() || !continues(block.next());
            for (; ends && next < m_bytes.size() && m_bytes.at(next) <= byte; ++next)
                m_positions.append(position);
            ++position;
        }
        const int last = std::max(0, document.characterCount() - 1);
        while (m_positions.size() < m_bytes.size())
            m_positions.append(last);
    }

    [[nodiscard]] int position(qsizetype byte) const
    {
        const auto found = std::ranges::lower_bound(m_bytes, std::max<qsizetype>(byte, 0));
        return m_positions.at(found - m_bytes.begin());
    }

private:
    QList<qsizetype> m_bytes;
    QList<int> m_positions;
};

TokenEdit::TokenEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setProperty("role", u"bare"_s);
    setFont(Theme::font(TextRole::Fixed));
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_inserting)
            emit edited();
    });
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &TokenEdit::applySelections);
}

TokenEdit::~TokenEdit() = default;

QString TokenEdit::text() const
{
    QString text;
    text.reserve(document()->characterCount());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockNumber() > 0 && !continues(block))
            text += u'\n';
        text += block.text();
    }
    return text;
}

QString TokenEdit::textBetween(int begin, int end) const
{
    QString text;
    for (QTextBlock block = document()->findBlock(begin); block.isValid() && block.position() <= end;
        block = block.next()) {
        if (block.position() > begin && !continues(block))
            text += u'\n';
        const int from = std::max(begin - block.position(), 0);
        const int to = std::min(end - block.position(), block.length() - 1);
        text += QStringView(block.text()).sliced(from, std::max(to - from, 0));
    }
    return text;
}

void TokenEdit::setText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    insertInPieces(cursor, text);
    moveCursor(QTextCursor::Start);
}

/// Replaces the selection. Lines longer than a piece are broken for the display: laying out one block of a mebibyte
/// takes longer than a second, pieces are laid out when they come into view.
void TokenEdit::insertInPieces(QTextCursor &cursor, const QString &text)
{
    m_inserting = true;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    // The line that the cursor stands in counts: many small pastes must not add up to one long block either.
    qsizetype room = pieceLength - cursor.positionInBlock();
    const QString lines = QString(text).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    bool first = true;
    for (QStringView line : QStringView(lines).tokenize(u'\n')) {
        if (!std::exchange(first, false)) {
            cursor.insertBlock(QTextBlockFormat());
            room = pieceLength;
        }
        while (line.size() > std::max<qsizetype>(room, 0)) {
            // A pair of surrogates stays together.
            const qsizetype cut = std::max<qsizetype>(room, 0);
            const qsizetype length = cut > 0 && line.at(cut).isLowSurrogate() ? cut - 1 : cut;
            cursor.insertText(line.first(length).toString());
            cursor.insertBlock(continuing());
            line = line.sliced(length);
            room = pieceLength;
        }
        cursor.insertText(line.toString());
    }
    cursor.endEditBlock();
    m_inserting = false;
    emit edited();
}

void TokenEdit::setRanges(const QList<SegmentRange> &segments, const QList<DefectRange> &defects)
{
    Offsets offsets;
    for (const SegmentRange &range : segments) {
        offsets.add(range.begin);
        offsets.add(range.end);
    }
    for (const DefectRange &range : defects) {
        offsets.add(range.begin);
        offsets.add(range.end);
    }
    offsets.resolve(*document());
    const auto stretch = [this, &offsets](qsizetype begin, qsizetype end) {
        QTextCursor cursor(document());
        cursor.setPosition(offsets.position(begin));
        cursor.setPosition(std::max(offsets.position(end), offsets.position(begin)), QTextCursor::KeepAnchor);
        return cursor;
    };
    m_segments.clear();
    for (const SegmentRange &range : segments)
        m_segments.append({stretch(range.begin, range.end), range.segment, {}});
    m_defects.clear();
    for (const DefectRange &range : defects) {
        QTextCursor cursor = stretch(range.begin, range.end);
        if (!cursor.hasSelection() && !cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor))
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        m_defects.append({cursor, jose::Segment::None, range.message});
    }
    applySelections();
}

void TokenEdit::applySelections()
{
    const Colours &colours = Theme::colours();
    QList<QTextEdit::ExtraSelection> selections;
    for (const Marked &marked : std::as_const(m_segments)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = marked.cursor;
        selection.format.setForeground(colours.segment(marked.segment));
        selections.append(selection);
    }
    for (const Marked &marked : std::as_const(m_defects)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = marked.cursor;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(colours.text(token::Tone::Refused));
        selection.format.setBackground(colours.tint(token::Tone::Refused));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void TokenEdit::selectBytes(qsizetype begin, qsizetype end)
{
    Offsets offsets;
    offsets.add(begin);
    offsets.add(end);
    offsets.resolve(*document());
    QTextCursor cursor(document());
    cursor.setPosition(offsets.position(begin));
    cursor.setPosition(offsets.position(end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

qsizetype TokenEdit::cursorByte() const { return textBetween(0, textCursor().position()).toUtf8().size(); }

bool TokenEdit::canPaste() const
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    return mime && canInsertFromMimeData(mime);
}

QMimeData *TokenEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto mime = std::make_unique<QMimeData>();
    mime->setText(textBetween(cursor.selectionStart(), cursor.selectionEnd()));
    return mime.release();
}

bool TokenEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || !localFile(*source).isEmpty();
}

void TokenEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QString path = localFile(*source); !path.isEmpty()) {
        emit fileDropped(path);
        return;
    }
    const QString text = source->text();
    if (text.size() > maxCharacters) {
        emit tooMuchText(text.size());
        return;
    }
    QTextCursor cursor = textCursor();
    insertInPieces(cursor, text);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void TokenEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !isReadOnly() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        // Qt would give the new line the format of the old one, and Shift+Enter a separator that no token has.
        QTextCursor cursor = textCursor();
        cursor.insertBlock(QTextBlockFormat());
        setTextCursor(cursor);
        return;
    }
    if (!isReadOnly() && !textCursor().hasSelection()) {
        if (event->matches(QKeySequence::Delete) || event->matches(QKeySequence::DeleteEndOfWord))
            joinPieces(textCursor(), false);
        else if (event->key() == Qt::Key_Backspace)
            joinPieces(textCursor(), true);
    }
    QPlainTextEdit::keyPressEvent(event);
}

/// Takes away a break of the display that stands where a key is about to delete, so that the key takes a character.
void TokenEdit::joinPieces(QTextCursor cursor, bool before)
{
    if (before && cursor.atBlockStart() && continues(cursor.block())) {
        m_inserting = true;
        cursor.deletePreviousChar();
        m_inserting = false;
    } else if (!before && cursor.atBlockEnd() && cursor.block().next().isValid() && continues(cursor.block().next())) {
        m_inserting = true;
        cursor.deleteChar();
        m_inserting = false;
    }
}

QString TokenEdit::defectAt(const QPoint &position) const
{
    const int at = cursorForPosition(position).position();
    for (const Marked &marked : m_defects) {
        if (at >= marked.cursor.selectionStart() && at <= marked.cursor.selectionEnd())
            return marked.message;
    }
    return {};
}

bool TokenEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString message = defectAt(viewport()->mapFrom(this, help->pos()));
        if (message.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), message.toHtmlEscaped(), viewport());
        return true;
    }
    return QPlainTextEdit::event(event);
}

void TokenEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(Theme::font(TextRole::Fixed));
}

} // namespace claimsmith::ui
