// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QListView;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace claimsmith::model {
class ClaimsModel;
class FindingsModel;
class Inspection;
class TokenEditing;
class Workbench;
} // namespace claimsmith::model

namespace claimsmith::ui {

class Chip;
class ClaimsView;
class EditBar;
class EditPane;
class ElsewhereTab;
class EmptyNote;
class PayloadTab;

/// The tabs: claims, header, payload, signature, findings, and what others would say. Where editing is on, the texts
/// and the cells of the trees can be edited, and a bar has the quick edits.
class DetailsCard : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { Claims, Header, Payload, Signature, Findings, Elsewhere };

    explicit DetailsCard(model::Workbench *workbench, QWidget *parent = nullptr);

    void showTab(Tab tab);
    /// The tree that is shown; null on the other tabs.
    [[nodiscard]] ClaimsView *currentTree() const;
    [[nodiscard]] ElsewhereTab *elsewhere() const { return m_elsewhere; }
    /// Whether relative texts move on.
    void setTicking(bool ticking);
    /// For the context menus of both trees.
    void addTreeActions(const QList<QAction *> &actions);
    /// The switch at the end of the tabs, and the buttons of the bar above them.
    void setEditActions(QAction *editSwitch, const QList<QAction *> &bar);
    /// Puts switch and bar behind `before` in the order of the keyboard; the tabs come next.
    void takeFocusAfter(QWidget *before);

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    /// Another row, tab or token: what can be copied may be another.
    void currentChanged();
    /// The copy key was pressed in a tree.
    void copyWanted();
    /// The undo or redo key was pressed in a tree that can be edited.
    void undoWanted();
    void redoWanted();
    /// A finding that speaks of a place in the token was activated.
    void placeWanted(qsizetype offset);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ClaimsView *makeTree(model::ClaimsModel *claims, const QString &title, const char *name);
    void addHeader();
    void addFindings();
    [[nodiscard]] EmptyNote *addNote(QWidget *view);
    void showNotes();
    void showEditing();
    void showToken();
    void showVerdict();
    void fitTabs();
    model::Inspection *m_inspection;
    model::TokenEditing *m_editing;
    model::ClaimsModel *m_claims;
    model::ClaimsModel *m_header;
    model::FindingsModel *m_findings;
    EditBar *m_bar;
    QTabWidget *m_tabs;
    ClaimsView *m_claimsView;
    QSplitter *m_headerTab;
    ClaimsView *m_headerView;
    EditPane *m_headerEditor;
    PayloadTab *m_payload;
    QListView *m_findingsView;
    EmptyNote *m_noClaims;
    EmptyNote *m_noHeader;
    ElsewhereTab *m_elsewhere;
    EmptyNote *m_noFindings;
    EmptyNote *m_noTimes;
    Chip *m_badge;
    QToolButton *m_switch = nullptr;
    int m_switchWidth = 0; ///< with its word
};

} // namespace claimsmith::ui
