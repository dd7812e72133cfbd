// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QListView;
class QTabWidget;

namespace claimsmith::model {
class ClaimsModel;
class FindingsModel;
class Inspection;
class Workbench;
} // namespace claimsmith::model

namespace claimsmith::ui {

class Chip;
class ClaimsView;
class EmptyNote;
class PayloadTab;

/// The tabs: claims, header, payload, signature, findings.
class DetailsCard : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { Claims, Header, Payload, Signature, Findings };

    explicit DetailsCard(model::Workbench *workbench, QWidget *parent = nullptr);

    void showTab(Tab tab);
    /// The tree that is shown; null on the other tabs.
    [[nodiscard]] ClaimsView *currentTree() const;
    /// Whether relative texts move on.
    void setTicking(bool ticking);
    /// For the context menus of both trees.
    void addTreeActions(const QList<QAction *> &actions);
    [[nodiscard]] QWidget *firstWidget() const;

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    /// Another row, tab or token: what can be copied may be another.
    void currentChanged();
    /// The copy key was pressed in a tree.
    void copyWanted();
    /// A finding that speaks of a place in the token was activated.
    void placeWanted(qsizetype offset);

private:
    ClaimsView *addTree(model::ClaimsModel *claims, const QString &title, const char *name);
    void addFindings();
    [[nodiscard]] EmptyNote *addNote(QWidget *view);
    void showNotes();
    void showToken();
    void showVerdict();
    model::Inspection *m_inspection;
    model::ClaimsModel *m_claims;
    model::ClaimsModel *m_header;
    model::FindingsModel *m_findings;
    QTabWidget *m_tabs;
    ClaimsView *m_claimsView;
    ClaimsView *m_headerView;
    PayloadTab *m_payload;
    QListView *m_findingsView;
    EmptyNote *m_noClaims;
    EmptyNote *m_noHeader;
    EmptyNote *m_noFindings;
    Chip *m_badge;
};

} // namespace claimsmith::ui
