// SPDX-License-Identifier: MIT
#include "widgets/jsonedit.h"

#include "widgets/displaytext.h"
#include "widgets/jsonhighlighter.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QUndoStack>

#include <algorithm>
#include <memory>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

/// The end of what differs between two texts, in bytes of the second.
qsizetype endOfChange(const QString &before, const QString &after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < most && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    return QStringView(after).chopped(same).toUtf8().size();
}

} // namespace

JsonEdit::JsonEdit(QUndoStack *undo, jose::Segment segment, QWidget *parent)
    : TokenEdit(parent)
    , m_undo(undo)
{
    setUndoRedoEnabled(false);
    new JsonHighlighter(segment, document());
    connect(this, &TokenEdit::edited, this, &JsonEdit::take);
}

void JsonEdit::setJson(const QByteArray &utf8)
{
    if (utf8 == m_json && m_isText)
        return;
    const QScopedValueRollback showing(m_showing, true);
    m_json = utf8;
    const auto shown = displayed(utf8);
    const QString former = text();
    if (former != shown.value_or(QString())) {
        setText(shown.value_or(QString()));
        const qsizetype changed = former.isEmpty() ? 0 : endOfChange(former, text());
        selectBytes(changed, changed);
    }
    // Some characters are none to a text document: what would not come back out is not edited.
    m_isText = shown && text() == *shown;
    setReadOnly(!m_isEditable || !m_isText);
}

void JsonEdit::setEditable(bool editable)
{
    m_isEditable = editable;
    setReadOnly(!m_isEditable || !m_isText);
}

void JsonEdit::take()
{
    if (m_showing || !m_isText)
        return;
    const QByteArray taken = withEdit(m_json, text());
    // Colours alone are an edit to a text document.
    if (taken == m_json)
        return;
    m_json = taken;
    emit jsonEdited(taken);
}

void JsonEdit::setFault(qsizetype offset, const QString &words)
{
    if (!m_isText || offset < 0) {
        clearFault();
        return;
    }
    const qsizetype at = displayedByte(m_json, offset);
    setRanges({}, {{at, at + 1, words}});
}

void JsonEdit::undo()
{
    emit typingEnded();
    m_undo->undo();
}

void JsonEdit::redo() { m_undo->redo(); }

bool JsonEdit::canInsertFromMimeData(const QMimeData *source) const { return source->hasText() && !source->hasUrls(); }

void JsonEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Redo))
        redo();
    else
        TokenEdit::keyPressEvent(event);
}

void JsonEdit::focusOutEvent(QFocusEvent *event)
{
    emit typingEnded();
    TokenEdit::focusOutEvent(event);
}

void JsonEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    // The standard entries ask the text's own undo, which is off.
    const QList<QAction *> standard = menu->actions();
    QAction *first = nullptr;
    for (QAction *action : standard) {
        if (action->objectName() == "edit-undo"_L1 || action->objectName() == "edit-redo"_L1)
            menu->removeAction(action);
        else if (!first)
            first = action;
    }
    QAction *undoAction = m_undo->createUndoAction(menu.get(), tr("Undo"));
    QAction *redoAction = m_undo->createRedoAction(menu.get(), tr("Redo"));
    undoAction->setShortcut(QKeySequence::Undo);
    redoAction->setShortcut(QKeySequence::Redo);
    menu->insertActions(first, {undoAction, redoAction});
    menu->exec(event->globalPos());
}

} // namespace claimsmith::ui
