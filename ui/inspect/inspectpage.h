// SPDX-License-Identifier: MIT
#pragma once

#include "page.h"

class QSplitter;
class QStackedWidget;
class QTimer;

namespace claimsmith::ui {

class Card;
class DetailsCard;
class EditActions;
class AxisActions;
class ElsewhereActions;
class EmptyState;
class ExpectCard;
class InspectActions;
class KeyCard;
class KeyDialogs;
class NoticeBar;
class TokenCard;
class ValidityBar;
class VerdictBanner;

/// Is this token good, and if not, why? Left: the text, the key, the expectations; right: the answer and the details.
class InspectPage : public Page
{
    Q_OBJECT
public:
    explicit InspectPage(const PageContext &context, QWidget *parent = nullptr);
    ~InspectPage() override;

    [[nodiscard]] QList<QAction *> menuActions(PageMenu menu) const override;
    bool openText(const QString &text) override;
    /// A file with a token or with keys; a key goes to the keyring.
    bool openFile(const QString &path) override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void wire();
    void wireTimeline();
    void showVerdict();
    void showEditing();
    void tickSecond();
    void chooseFocusOrder();

    PageContext m_context;
    NoticeBar *m_notice;
    TokenCard *m_token;
    KeyCard *m_key;
    ExpectCard *m_expect;
    VerdictBanner *m_banner;
    ValidityBar *m_validity;
    QWidget *m_validityCard = nullptr;
    DetailsCard *m_details;
    EmptyState *m_empty;
    QStackedWidget *m_right;
    QSplitter *m_columns;
    QSplitter *m_leftRows = nullptr;
    KeyDialogs *m_keyDialogs;
    InspectActions *m_actions = nullptr;
    EditActions *m_edits = nullptr;
    ElsewhereActions *m_elsewhere = nullptr;
    AxisActions *m_zoom = nullptr;
    QTimer *m_second;
};

} // namespace claimsmith::ui
